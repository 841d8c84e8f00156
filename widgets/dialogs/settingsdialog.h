// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/timestyle.h"

#include <QDialog>
#include <QMetaType>

class QComboBox;

namespace jetlag {

/// What a user may want otherwise. Each choice holds at once, where it can.
struct Preferences
{
    QString language; ///< "en", "de", "zh_CN"; empty: the system's. From the next start on.
    int theme = 0;    ///< 0 as the system, 1 light, 2 dark
    TimeStyle times = TimeStyle::Local;
    int refreshSeconds = 1; ///< between two looks at the server while the window is seen
    friend bool operator==(const Preferences&, const Preferences&) = default;
};

/// Deletes itself. GUI thread.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "settingsDialog";
    SettingsDialog(const Preferences& preferences, QWidget* parent);

signals:
    void changed(const jetlag::Preferences& preferences); ///< with each choice
    void alertsRequested();

private:
    QComboBox* combo(const QString& name, const char* objectName);
    Preferences chosen() const;

    QComboBox* m_language;
    QComboBox* m_theme;
    QComboBox* m_times;
    QComboBox* m_refresh;
};

} // namespace jetlag

Q_DECLARE_METATYPE(jetlag::Preferences)
