// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incarnation.h"
#include "items/columndata.h"
#include "items/tablemodel.h"
#include "items/trend.h"

namespace jetlag {

/// What all rows of a table have in common.
struct TableMoment
{
    Timestamp now = systemNow();       ///< for ages
    std::optional<Timestamp> oldSince; ///< the whole table is old: nothing has been heard since then
};

/// A row of a snapshot as a table shows it.
template <typename Row>
struct RowEntry
{
    std::shared_ptr<const Row> row;
    Trend trend;
    const TableMoment* moment; ///< of the model

    Timestamp now() const { return moment->now; }
    bool isOld() const { return moment->oldSince || row->isOld(); }
    /// When what is old was last true; nullopt: it is fresh, or that is not known.
    std::optional<Timestamp> oldSince() const { return row->isOld() ? row->oldSince : moment->oldSince; }
};

/// Base of the tables that follow the snapshots of an account: rows in order of arrival under stable keys, changes
/// merged, ages that go on by themselves. Traits say what differs: Row, Key, Entry (a RowEntry of Row), keyOf, keyText,
/// trendOf.
template <typename Traits>
class RowsModel : public TableModel
{
public:
    using Row = typename Traits::Row;
    using Key = typename Traits::Key;
    using Entry = typename Traits::Entry;
    using RowPtr = std::shared_ptr<const Row>;

    void clear() ///< only when another server is opened
    {
        beginResetModel();
        m_rows.clear();
        endResetModel();
    }
    /// Nothing has been heard since then (connection lost, no answers): rows stay, dated.
    void setOldSince(const std::optional<Timestamp>& since)
    {
        if (std::exchange(m_moment.oldSince, since) != since && m_rows.size() > 0)
            emit dataChanged(index(0, 0), index(m_rows.size() - 1, columnCount() - 1), changedRoles());
    }
    /// Ages go on.
    void setNow(Timestamp now)
    {
        m_moment.now = now;
        // One signal, though columns between do not change: at each a proxy looks at every row.
        if (m_rows.size() > 0 && m_firstAge >= 0)
            emit dataChanged(index(0, m_firstAge), index(m_rows.size() - 1, m_lastAge), {Qt::DisplayRole, DetailRole});
    }
    RowPtr rowAt(int row) const { return row >= 0 && row < m_rows.size() ? m_rows.at(row).row : nullptr; }
    int rowOf(const Key& key) const { return m_rows.rowOf(key); } ///< -1 when there is none
    bool isOld() const { return m_moment.oldSince.has_value(); }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows.size(); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Entry& entry = m_rows.at(index.row());
        if (role == KeyRole)
            return Traits::keyText(m_rows.keyAt(index.row()));
        const bool isStale = entry.isOld();
        const Column<Entry>& column = m_table[index.column()];
        return entry.row->facts->known < column.needs || (isStale && column.isLive)
                   ? unknownData(column, isStale, role)
                   : columnData(column, entry, {}, isStale, role);
    }

protected:
    RowsModel(QVector<Column<Entry>> table, QObject* parent)
        : TableModel(infosOf(table), parent)
        , m_table(std::move(table))
    {
        for (int column = 0; column < m_table.size(); ++column) {
            if (!m_table[column].isAge)
                continue;
            m_firstAge = m_firstAge < 0 ? column : m_firstAge;
            m_lastAge = column;
        }
    }
    const Entry& entryAt(int row) const { return m_rows.at(row); }
    template <typename Changes>
    void take(const Changes& delta)
    {
        for (const auto& [first, last] : m_rows.rangesDescending(delta.removed)) {
            beginRemoveRows({}, first, last);
            m_rows.removeRange(first, last);
            endRemoveRows();
        }
        ChangeBatch changes;
        std::vector<RowPtr> fresh;
        for (const auto* rows : {&delta.changed, &delta.added}) {
            for (const RowPtr& row : *rows) {
                if (const int at = m_rows.rowOf(Traits::keyOf(*row)); at >= 0) {
                    replace(m_rows.at(at), row);
                    changes.add(at);
                } else {
                    fresh.push_back(row);
                }
            }
        }
        for (const auto& [first, last] : changes.ranges())
            emit dataChanged(index(first, 0), index(last, columnCount() - 1), changedRoles());
        if (fresh.empty())
            return;
        beginInsertRows({}, m_rows.size(), m_rows.size() + static_cast<int>(fresh.size()) - 1);
        for (const RowPtr& row : fresh) {
            Entry entry;
            entry.row = row;
            entry.moment = &m_moment;
            if (const auto value = Traits::trendOf(*row))
                entry.trend.add(*value);
            m_rows.append(Traits::keyOf(*row), std::move(entry));
        }
        endInsertRows();
    }

private:
    static void replace(Entry& entry, const RowPtr& row)
    {
        const bool isAnother = isRecreated(entry.row->facts->created, row->facts->created);
        const auto value = Traits::trendOf(*row);
        if (isAnother)
            entry.trend = {};
        if (value && (isAnother || value != Traits::trendOf(*entry.row)))
            entry.trend.add(*value);
        entry.row = row;
    }

    const QVector<Column<Entry>> m_table;
    int m_firstAge = -1; ///< of the columns that change as time goes by; -1: there is none
    int m_lastAge = -1;
    KeyedRows<Key, Entry> m_rows;
    TableMoment m_moment;
};

} // namespace jetlag
