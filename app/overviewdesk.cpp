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
    const auto leadTo = [&navigation](PageId page) { return [&navigation, page] { navigation.open({page, {}, {}}); }; };
    connect(m_page, &OverviewPage::openEvents, &navigation, leadTo(PageId::Events));
    connect(m_page, &OverviewPage::openStreams, &navigation, leadTo(PageId::Streams));
    connect(m_page, &OverviewPage::openDeadLetters, &navigation, leadTo(PageId::DeadLetters));
    connect(m_page, &OverviewPage::openConsumersWhere, this, &OverviewDesk::consumersWhere);
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
