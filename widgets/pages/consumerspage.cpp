// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/consumerspage.h"

#include "items/consumersmodel.h"
#include "widgets/common/fillcolumn.h"
#include "widgets/common/filterbar.h"
#include "widgets/common/tableview.h"
#include "widgets/pages/groupchips.h"

#include <QBoxLayout>

namespace jetlag {
namespace {
constexpr int filterCharacters = 50; ///< for a condition or two beside the chips
}

ConsumersPage::ConsumersPage(ConsumersModel& model, QWidget* parent)
    : TablePage(model,
                {tr("Consumers", "accessible name of the table"),
                 tr("Filter consumers", "accessible name of the field"), ObjectName,
                 tr("No stream of this account has a consumer.")},
                parent)
    , m_model(model)
    , m_chips(new GroupChips(model))
    , m_narrowing(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto* whole = qobject_cast<QBoxLayout*>(layout());
    whole->removeWidget(&filterBar());
    m_narrowing->setSpacing(4);
    m_narrowing->addWidget(m_chips);
    m_narrowing->addWidget(&filterBar(), 1);
    whole->insertLayout(0, m_narrowing);
    connect(m_chips, &GroupChips::filterWanted, &filterBar(), &FilterBar::setText);
    connect(&view().proxy(), &FilterProxy::countsChanged, m_chips,
            [this] { m_chips->setFilter(view().proxy().filter()); });
    setCompact(false);
    const QStringList essential{QStringLiteral("status"), QStringLiteral("consumer"), QStringLiteral("lag"),
                                QStringLiteral("trend"),  QStringLiteral("time-lag"), QStringLiteral("ack-pending")};
    view().setFirstColumns({QStringLiteral("status"), QStringLiteral("consumer"), QStringLiteral("cause"),
                            QStringLiteral("lag"), QStringLiteral("trend"), QStringLiteral("time-lag"),
                            QStringLiteral("ack-pending"), QStringLiteral("eta"), QStringLiteral("waiting")});
    new FillColumn(view(), "cause", essential, {20, 84});
    view().sortByColumnId("lag", Qt::DescendingOrder);
    view().sortByColumnId("status", Qt::DescendingOrder);
    const auto keyAt = [this](int row) {
        const auto found = m_model.rowAt(row);
        return found ? found->facts->key : ConsumerKey{};
    };
    connect(&view(), &TableView::currentRowChanged, this,
            [this, keyAt](int row) { emit currentConsumerChanged(keyAt(row)); });
    connect(&view(), &TableView::selectionCountChanged, this, [this] { emit selectionChanged(); });
    connect(&view(), &TableView::rowActivated, this, [this, keyAt](int row) { emit openConsumer(keyAt(row)); });
}

void ConsumersPage::setCompact(bool compact)
{
    view().setRowLines(compact ? 1 : 2);
}

void ConsumersPage::resizeEvent(QResizeEvent* event)
{
    TablePage::resizeEvent(event);
    const int needed = m_chips->sizeHint().width() + filterCharacters * fontMetrics().averageCharWidth();
    m_narrowing->setDirection(width() >= needed ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

std::optional<ConsumerKey> ConsumersPage::currentConsumer() const
{
    const auto row = m_model.rowAt(view().currentSourceRow());
    return row ? std::optional(row->facts->key) : std::nullopt;
}

std::vector<ConsumerKey> ConsumersPage::selectedConsumers() const
{
    std::vector<ConsumerKey> keys;
    const auto rows = view().selectedSourceRows();
    for (const int row : rows) {
        if (const auto found = m_model.rowAt(row))
            keys.push_back(found->facts->key);
    }
    return keys;
}

std::vector<ConsumerKey> ConsumersPage::visibleConsumers() const
{
    std::vector<ConsumerKey> keys;
    const auto rows = view().visibleSourceRows();
    for (const int row : rows) {
        if (const auto found = m_model.rowAt(row))
            keys.push_back(found->facts->key);
    }
    return keys;
}

void ConsumersPage::selectConsumer(const ConsumerKey& key)
{
    view().selectSourceRow(m_model.rowOf(key));
}

} // namespace jetlag
