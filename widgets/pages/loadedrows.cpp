// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/loadedrows.h"

#include "items/messagesmodel.h"

#include <QScrollBar>

#include <algorithm>

namespace jetlag {
namespace {

constexpr int margin = 50;                  ///< rows beyond the view that are read ahead
constexpr size_t mostBytes = 64U << 20U;    ///< of bodies in the table: beyond it they go, the rows stay
constexpr uint64_t aheadBytes = 16U << 20U; ///< of payloads beyond the view: no more is read ahead

} // namespace

RowHold::RowHold(TableView& table)
    : m_table(table)
    , m_top(table.model()->index(table.rowAt(0), 0))
{
}

RowHold::~RowHold()
{
    if (!m_top.isValid())
        return;
    m_table.doItemsLayout(); // the scroll bar's range is of the rows as they were
    m_table.verticalScrollBar()->setValue(m_top.row());
}

LoadedRows::LoadedRows(MessagesModel& model, TableView& table)
    : m_model(model)
    , m_table(table)
{
}

std::optional<Sequence> LoadedRows::current() const
{
    return m_model.sequenceAt(m_table.currentSourceRow());
}

void LoadedRows::center(int row)
{
    m_table.selectSourceRow(row);
    m_table.scrollTo(m_table.proxy().mapFromSource(m_model.index(row, 0)), QAbstractItemView::PositionAtCenter);
}

void LoadedRows::remove(const std::vector<Sequence>& gone)
{
    const RowHold hold(m_table);
    const auto read = current();
    if (read && std::find(gone.begin(), gone.end(), *read) != gone.end())
        m_table.setCurrentIndex({}); // not the neighbour's turn
    m_model.remove(gone);
}

quint64 LoadedRows::removeBefore(Sequence first)
{
    const RowHold hold(m_table);
    if (const auto read = current(); read && *read < first)
        m_table.setCurrentIndex({}); // not the neighbour's turn: what is read stays in view
    return m_model.removeBefore(first);
}

std::optional<LoadedRows::End> LoadedRows::trim(int most)
{
    const RowHold hold(m_table);
    const int row = m_table.currentSourceRow();
    const int top = m_table.proxy().mapToSource(m_table.model()->index(m_table.rowAt(0), 0)).row();
    const int before = m_model.rowCount();
    // A row that leaves while it is current would make its neighbour current: what is read stays what it is.
    const auto letGo = [this](bool isLeaving) {
        if (isLeaving)
            m_table.setCurrentIndex({});
    };
    if (top < before / 2) {
        letGo(row >= most);
        return m_model.keepNewest(most) ? std::optional(End::Oldest) : std::nullopt;
    }
    letGo(row >= 0 && before - row > most);
    return m_model.keepOldest(most) ? std::optional(End::Newest) : std::nullopt;
}

void LoadedRows::letBodiesGo()
{
    const QList<int> visible = m_table.visibleSourceRows();
    const int row = m_table.currentSourceRow();
    const bool isCurrentNear = visible.isEmpty() || visible.contains(row);
    m_model.keepBodies(isCurrentNear ? std::max(0, row) : visible.at(visible.size() / 2), mostBytes);
}

bool LoadedRows::isEnoughAhead(int first, int count) const
{
    return count >= margin || (count > 0 && m_model.payloadBytes(first, count) >= aheadBytes);
}

} // namespace jetlag
