// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventsdesk.h"

#include "widgets/pages/eventspage.h"

namespace jetlag {

EventsDesk::EventsDesk(const DeskServices& services, EventsModel& model)
    : Desk(services)
{
    addTablePage(new EventsPage(model));
}

} // namespace jetlag
