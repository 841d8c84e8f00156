// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTime>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QTimeEdit;

namespace jetlag {

class ErrorLine;

/// How alerts leave the window. They are always in Events.
struct AlertOptions
{
    bool notify = true;    ///< by the desktop
    bool warnings = false; ///< also what is merely behind, not only what is stuck
    QString command;       ///< program with arguments; gets JSON on its standard input
    QString webhook;       ///< http or https; gets the same JSON
    bool hasQuietHours = false;
    QTime quietFrom{22, 0};
    QTime quietUntil{7, 0};
    friend bool operator==(const AlertOptions&, const AlertOptions&) = default;
};

/// Edits them. GUI thread; open() it.
class AlertsDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "alertsDialog";
    explicit AlertsDialog(const AlertOptions& options, QWidget* parent = nullptr);
    AlertOptions options() const;

signals:
    void saved(const jetlag::AlertOptions& options);
    void testRequested(const jetlag::AlertOptions& options);

private:
    void showState();

    QCheckBox* m_notify;
    QCheckBox* m_warnings;
    QLineEdit* m_command;
    QLineEdit* m_webhook;
    QCheckBox* m_quiet;
    QTimeEdit* m_from;
    QTimeEdit* m_until;
    ErrorLine* m_error;
    QPushButton* m_test;
    QPushButton* m_save;
};

} // namespace jetlag
