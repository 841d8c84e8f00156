// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/serverversion.h"
#include "domain/severity.h"

#include <QWidget>

#include <chrono>
#include <optional>

class QLabel;
class QToolButton;

namespace jetlag {

/// The strip below everything: connection in words, server and version, round trip, age of the data, load put on the
/// server, lock. Each part has its own accessible name.
class StatusStrip : public QWidget
{
    Q_OBJECT
public:
    explicit StatusStrip(QWidget* parent = nullptr);
    void setState(Severity severity, const QString& words);
    void setServer(const QString& displayName, const std::optional<ServerVersion>& version);
    void setRoundTrip(std::optional<std::chrono::nanoseconds> rtt);
    void setDataAge(std::optional<std::chrono::milliseconds> age, bool isOld);
    void setRequestRate(double perSecond, int inFlight);
    void setLocked(bool locked, bool canChange);
    void setPaused(const QString& words); ///< empty: not paused

signals:
    void lockToggleRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QLabel* part(const QString& accessibleName, const QString& objectName);
    void colour();

    QLabel* m_shape;
    QLabel* m_state;
    QLabel* m_server;
    QLabel* m_rtt;
    QLabel* m_age;
    QLabel* m_rate;
    QLabel* m_paused;
    QToolButton* m_lock;
    Severity m_severity = Severity::Unknown;
    bool m_isOld = false;
};

} // namespace jetlag
