// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overviewdesk.h"

#include "app/mainwindow.h"
#include "widgets/pages/overviewpage.h"

namespace jetlag {

OverviewDesk::OverviewDesk(const DeskServices& services, StreamsModel& streams, ConsumersModel& consumers,
                           EventsModel& events)
    : Desk(services)
    , m_page(new OverviewPage(streams, consumers, events))
{
    services.window.addPage(PageId::Overview, m_page);
    Navigation& navigation = services.window.navigation();
    connect(m_page, &OverviewPage::openStream, &navigation, [&navigation](const StreamName& name) {
        navigation.open({PageId::Streams, name, {}});
    });
    connect(m_page, &OverviewPage::openConsumer, &navigation, [&navigation](const ConsumerKey& key) {
        navigation.open({PageId::Consumers, key.stream, key.consumer});
    });
    connect(m_page, &OverviewPage::openEvents, &navigation, [&navigation] {
        navigation.open({PageId::Events, {}, {}});
    });
}

void OverviewDesk::take(const SnapshotPtr& snapshot)
{
    Desk::take(snapshot);
    m_page->setIncomplete(whatIsMissing("STREAM.LIST"), whatIsMissing("CONSUMER.LIST"));
    m_page->setAccount(snapshot->account);
    m_page->refresh();
}

void OverviewDesk::setOldSince(const std::optional<Timestamp>& since)
{
    m_page->setOldSince(since);
}

} // namespace jetlag
