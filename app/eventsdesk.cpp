// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eventsdesk.h"

#include "app/adminactions.h"
#include "app/mainwindow.h"
#include "items/eventsmodel.h"
#include "widgets/common/tableview.h"
#include "widgets/pages/eventspage.h"

namespace jetlag {

EventsDesk::EventsDesk(const DeskServices& services, EventsModel& model, AdminActions& admin)
    : Desk(services)
    , m_model(model)
    , m_admin(admin)
    , m_page(new EventsPage(model))
{
    addTablePage(m_page);
    QAction* const putBack = services.window.actions()[Actions::Id::PutConfigBack];
    m_page->view().setRowActions({putBack});
    connect(&m_page->view(), &TableView::currentRowChanged, this, &EventsDesk::update);
    connect(putBack, &QAction::triggered, this, [this] {
        if (const ConfigChange* const made = change())
            m_admin.putBack(*made);
    });
    update();
}

const ConfigChange* EventsDesk::change() const
{
    const Event* const event = m_model.eventAt(m_page->view().currentSourceRow());
    return event ? m_admin.changeOf(*event) : nullptr;
}

void EventsDesk::update()
{
    services().window.actions().setApplicable(Actions::Id::PutConfigBack, change() != nullptr,
                                              tr("Choose an event of this session that has changed a configuration."));
}

} // namespace jetlag
