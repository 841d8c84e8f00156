// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "monitor/alerts.h"
#include "widgets/dialogs/alertsdialog.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

#include <memory>
#include <vector>

class QNetworkAccessManager;

namespace jetlag {

/// Carries alerts out of the window: a notification of the desktop, a command, a webhook, as the user wants it. Alerts
/// of a moment are told together, and not more often than once a minute; during quiet hours nothing leaves the window.
/// GUI thread.
class AlertCenter : public QObject
{
    Q_OBJECT
public:
    /// `source`: what the connection is called, for the receiver.
    explicit AlertCenter(QString source, QObject* parent = nullptr);
    ~AlertCenter() override;

    void setOptions(const AlertOptions& options);
    void take(const std::vector<Alert>& alerts);
    /// Sends an example through everything that is switched on.
    void test();

    /// Whether `at` lies in the quiet hours; they may go over midnight.
    static bool isQuiet(const AlertOptions& options, QTime at);
    /// What a webhook and a command get, as JSON.
    static QByteArray toJson(const std::vector<Alert>& alerts, const QString& source);
    /// Title and lines of a notification: the worst first, at most five, the rest counted.
    static QString summary(const std::vector<Alert>& alerts);

signals:
    void notified(const QString& title, const QString& text); ///< also where there is no tray
    void eventHappened(const jetlag::Event& event);           ///< a command or webhook that failed
    void activated();                                         ///< the user clicked on a notification

private:
    void flush();
    void tell(const std::vector<Alert>& alerts);
    void runCommand(const QByteArray& json);
    void post(const QByteArray& json);
    void problem(const QString& text, const QString& detail);

    const QString m_source;
    AlertOptions m_options;
    std::vector<Alert> m_waiting;
    QTimer m_flush;
    QElapsedTimer m_lastTold;
    std::unique_ptr<QSystemTrayIcon> m_tray;
    std::unique_ptr<QNetworkAccessManager> m_network;
    bool m_hasFailed = false; ///< told once, until it works again
};

} // namespace jetlag
