// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/consumerspage.h"

#include "items/consumersmodel.h"
#include "widgets/common/tableview.h"

namespace jetlag {

ConsumersPage::ConsumersPage(ConsumersModel& model, QWidget* parent)
    : TablePage(model,
                {tr("Consumers", "accessible name of the table"),
                 tr("Filter consumers", "accessible name of the field"), ObjectName,
                 tr("No stream of this account has a consumer.")},
                parent)
    , m_model(model)
{
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
