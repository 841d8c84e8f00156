// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"

namespace jetlag {

class EventsModel;

/// What happened: connection, advisories, alerts, own actions. GUI thread.
class EventsDesk : public Desk
{
    Q_OBJECT
public:
    EventsDesk(const DeskServices& services, EventsModel& model); ///< both must outlive the window
    PageId id() const override { return PageId::Events; }
};

} // namespace jetlag
