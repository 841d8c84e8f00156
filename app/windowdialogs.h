// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"

namespace jetlag {

class AlertCenter;
class ConnectionView;

/// The dialogs that belong to no page: settings, alerts, the palette, help, what this program is. GUI thread.
class WindowDialogs : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the window.
    WindowDialogs(const DeskServices& services, const ConnectionView& connection, AlertCenter& alerts);
    void take(const SnapshotPtr& snapshot); ///< what the palette can lead to

private:
    void openAlerts();
    void openSettings();
    void openPalette();

    const DeskServices m_services;
    AlertCenter& m_alerts;
    SnapshotPtr m_snapshot;
};

} // namespace jetlag
