// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/eventspage.h"

#include "items/eventsmodel.h"
#include "widgets/common/tableview.h"

namespace jetlag {

EventsPage::EventsPage(EventsModel& model, QWidget* parent)
    : TablePage(model,
                {tr("Events", "accessible name of the table"), tr("Filter events", "accessible name of the field"),
                 ObjectName, tr("Nothing has happened yet.")},
                parent)
{
    view().sortByColumnId("time", Qt::DescendingOrder);
    // A log grows at its top: new lines are put in order at once.
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this] { view().proxy().resort(); });
}

} // namespace jetlag
