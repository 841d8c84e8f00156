// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowdialogs.h"

#include "app/about.h"
#include "app/alertcenter.h"
#include "app/alertsettings.h"
#include "app/appearance.h"
#include "app/commands.h"
#include "app/connectionview.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "app/watching.h"
#include "items/timestyle.h"
#include "widgets/common/commandpalette.h"
#include "widgets/dialogs/alertsdialog.h"
#include "widgets/dialogs/helpdialog.h"
#include "widgets/dialogs/settingsdialog.h"
#include "widgets/dialogs/welcome.h"

namespace jetlag {

WindowDialogs::WindowDialogs(const DeskServices& services, const ConnectionView& connection, AlertCenter& alerts)
    : m_services(services)
    , m_alerts(alerts)
{
    m_alerts.setOptions(alertOptions(services.settings));
    MainWindow& window = services.window;
    Actions& actions = window.actions();
    using Id = Actions::Id;
    connect(actions[Id::Alerts], &QAction::triggered, this, &WindowDialogs::openAlerts);
    connect(actions[Id::Settings], &QAction::triggered, this, &WindowDialogs::openSettings);
    connect(actions[Id::Palette], &QAction::triggered, this, &WindowDialogs::openPalette);
    connect(actions[Id::Welcome], &QAction::triggered, this, [&window] { (new WelcomeDialog(&window))->open(); });
    connect(actions[Id::Meanings], &QAction::triggered, this, [&window] { (new HelpDialog(&window))->open(); });
    connect(actions[Id::About], &QAction::triggered, this,
            [&window, &connection] { openAbout(window, connection.serverVersion()); });
}

void WindowDialogs::take(const SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
}

void WindowDialogs::openAlerts()
{
    auto* dialog = new AlertsDialog(alertOptions(m_services.settings), &m_services.window);
    connect(dialog, &AlertsDialog::saved, this, [this](const AlertOptions& options) {
        setAlertOptions(m_services.settings, options);
        m_alerts.setOptions(options);
    });
    connect(dialog, &AlertsDialog::testRequested, this, [this](const AlertOptions& options) {
        const AlertOptions kept = alertOptions(m_services.settings);
        m_alerts.setOptions(options);
        m_alerts.test();
        m_alerts.setOptions(kept);
    });
    dialog->open();
}

void WindowDialogs::openSettings()
{
    using Key = Settings::Key;
    const Settings& kept = m_services.settings;
    auto* dialog = new SettingsDialog({kept.value(Key::Language).toString(), kept.value(Key::Theme).toInt(),
                                       timeStyle(), kept.value(Key::Refresh).toInt()},
                                      &m_services.window);
    connect(dialog, &SettingsDialog::changed, this, [this](const Preferences& wanted) {
        m_services.settings.setValue(Key::Language, wanted.language);
        m_services.settings.setValue(Key::TimeStyle, static_cast<int>(wanted.times));
        setTimeStyle(wanted.times);
        m_services.settings.setValue(Key::Refresh, wanted.refreshSeconds);
        applyRefresh(m_services.session, m_services.settings);
        if (m_services.settings.value(Key::Theme).toInt() == wanted.theme)
            return;
        m_services.settings.setValue(Key::Theme, wanted.theme);
        applyTheme(static_cast<Theme>(wanted.theme));
    });
    connect(dialog, &SettingsDialog::alertsRequested, this, &WindowDialogs::openAlerts);
    dialog->open();
}

void WindowDialogs::openPalette()
{
    (new CommandPalette(commandsOf(m_services.window, m_snapshot), &m_services.window))->open();
}

} // namespace jetlag
