// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/tablepage.h"

namespace jetlag {

class EventsModel;

/// Connection events, advisories, own actions and changes, newest on top.
class EventsPage : public TablePage
{
    Q_OBJECT
public:
    static constexpr auto ObjectName = "eventsPage";
    explicit EventsPage(EventsModel& model, QWidget* parent = nullptr);
};

} // namespace jetlag
