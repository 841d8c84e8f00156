// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"

namespace jetlag {

class AdminActions;
class EventsModel;
class EventsPage;
struct ConfigChange;

/// What happened: connection, advisories, alerts, own actions. GUI thread.
class EventsDesk : public Desk
{
    Q_OBJECT
public:
    EventsDesk(const DeskServices& services, EventsModel& model, AdminActions& admin); ///< all outlive the window
    PageId id() const override { return PageId::Events; }

private:
    /// Of the selected event; null: it has changed no configuration.
    const ConfigChange* change() const;
    void update();

    EventsModel& m_model;
    AdminActions& m_admin;
    EventsPage* m_page;
};

} // namespace jetlag
