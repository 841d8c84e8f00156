// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consumersdesk.h"

#include "app/mainwindow.h"
#include "app/placeactions.h"
#include "app/settings.h"
#include "widgets/common/filterbar.h"
#include "widgets/common/tableview.h"
#include "widgets/pages/consumerspage.h"

#include <algorithm>

namespace jetlag {

ConsumersDesk::ConsumersDesk(const DeskServices& services, ConsumersModel& model, PlaceActions& actions)
    : Desk(services)
    , m_page(new ConsumersPage(model))
{
    addTablePage(m_page);
    using Id = Actions::Id;
    const Actions& all = services.window.actions();
    m_page->view().setRowActions({all[Id::ShowOldest], all[Id::TraceOldest], all[Id::UnackedMessages],
                                  all[Id::TakeMessages], all[Id::OpenMessages], all[Id::Thresholds],
                                  all[Id::EditConsumer], all[Id::PauseConsumer], all[Id::ResumeConsumer],
                                  all[Id::DeleteConsumer]});
    connect(m_page, &ConsumersPage::openConsumer, &actions, &PlaceActions::showOldest);
    connect(m_page, &ConsumersPage::currentConsumerChanged, this, [this](const ConsumerKey& key) {
        emit selected({PageId::Consumers, key.stream, key.consumer});
    });
    QAction* const compact = all[Id::CompactRows];
    Settings& settings = services.settings;
    connect(compact, &QAction::toggled, this, [this, &settings](bool isCompact) {
        m_page->setCompact(isCompact);
        settings.setValue(Settings::Key::CompactRows, isCompact);
    });
    compact->setChecked(settings.value(Settings::Key::CompactRows).toBool());
    connect(m_page, &ConsumersPage::selectionChanged, this, &ConsumersDesk::selectionChanged);
}

void ConsumersDesk::show(const Place& place)
{
    if (!place.consumer.value.isEmpty())
        m_page->selectConsumer({place.stream, place.consumer});
}

std::optional<Place> ConsumersDesk::selection() const
{
    const auto key = m_page->currentConsumer();
    return key ? std::optional(Place{PageId::Consumers, key->stream, key->consumer}) : std::nullopt;
}

void ConsumersDesk::take(const SnapshotPtr& snapshot)
{
    Desk::take(snapshot);
    m_page->setHasData();
    m_page->setIncomplete(whatIsMissing("CONSUMER.LIST"));
}

void ConsumersDesk::showWhere(const QString& filter)
{
    m_page->filterBar().setText(filter);
    services().window.navigation().open({PageId::Consumers, {}, {}});
}

std::vector<ConsumerKey> ConsumersDesk::visible() const
{
    return m_page->visibleConsumers();
}

std::vector<ConsumerKey> ConsumersDesk::selectedOnes() const
{
    return m_page->selectedConsumers();
}

std::optional<ConsumerKey> worstConsumer(const Snapshot& snapshot)
{
    const auto weight = [](const ConsumerRow& row) {
        return std::pair(severityOf(row.assessment.status) == Severity::Critical, row.facts->backlog());
    };
    const auto worst =
        std::max_element(snapshot.consumers.begin(), snapshot.consumers.end(),
                         [weight](const auto& a, const auto& b) { return weight(*a.second) < weight(*b.second); });
    return worst == snapshot.consumers.end() ? std::nullopt : std::optional(worst->first);
}

} // namespace jetlag
