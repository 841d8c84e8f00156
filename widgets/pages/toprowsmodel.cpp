// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/toprowsmodel.h"

#include <algorithm>

namespace jetlag {

namespace {

QVector<ColumnInfo> columnsOf(const TableModel& source, const QStringList& visible, const TopRowsModel::Widths& widths)
{
    QVector<ColumnInfo> all = source.columns();
    for (ColumnInfo& column : all) {
        column.onByDefault = visible.contains(QLatin1String(column.id));
        column.widthInCharacters = widths.value(QLatin1String(column.id), column.widthInCharacters);
    }
    return all;
}

} // namespace

TopRowsModel::TopRowsModel(TableModel& source, const QStringList& visible, int limit, Ranking ranking,
                           const Widths& widths, QObject* parent)
    : TableModel(columnsOf(source, visible, widths), parent)
    , m_source(source)
    , m_limit(limit)
    , m_ranking(std::move(ranking))
{
    connect(&source, &QAbstractItemModel::dataChanged, this, &TopRowsModel::onSourceChanged);
    connect(&source, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex&, int first, int last) {
        for (int row = rowCount() - 1; row >= 0; --row) {
            if (sourceRow(row) >= first && sourceRow(row) <= last)
                removeAt(row);
        }
    });
    connect(&source, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        while (rowCount() > 0)
            removeAt(rowCount() - 1);
    });
    refresh();
}

/// Source rows that belong here, best first.
std::vector<int> TopRowsModel::ranked() const
{
    std::vector<std::pair<Rank, int>> all;
    for (int row = 0; row < m_source.rowCount(); ++row) {
        if (const auto rank = m_ranking(row))
            all.emplace_back(*rank, row);
    }
    const size_t kept = std::min(all.size(), static_cast<size_t>(m_limit));
    std::partial_sort(
        all.begin(), all.begin() + static_cast<std::ptrdiff_t>(kept), all.end(),
        [](const auto& a, const auto& b) { return a.first == b.first ? a.second < b.second : a.first > b.first; });
    std::vector<int> rows;
    for (size_t i = 0; i < kept; ++i)
        rows.push_back(all[i].second);
    return rows;
}

void TopRowsModel::setLimit(int limit)
{
    if (std::exchange(m_limit, limit) != limit)
        refresh();
}

void TopRowsModel::refresh()
{
    const std::vector<int> wanted = ranked();
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (std::find(wanted.begin(), wanted.end(), sourceRow(row)) == wanted.end())
            removeAt(row);
    }
    for (int row = 0; row < static_cast<int>(wanted.size()); ++row) {
        const int source = wanted[static_cast<size_t>(row)];
        const int at = rowOf(source, row);
        if (at == row)
            continue;
        const auto place = m_rows.begin() + row;
        if (at > row) {
            beginMoveRows({}, at, at, {}, row);
            std::rotate(place, m_rows.begin() + at, m_rows.begin() + at + 1);
            endMoveRows();
        } else {
            beginInsertRows({}, row, row);
            m_rows.insert(place, QPersistentModelIndex(m_source.index(source, 0)));
            endInsertRows();
        }
    }
}

int TopRowsModel::rowOf(int source, int from) const
{
    for (int row = from; row < rowCount(); ++row) {
        if (sourceRow(row) == source)
            return row;
    }
    return -1;
}

void TopRowsModel::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

void TopRowsModel::onSourceChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (sourceRow(row) >= first.row() && sourceRow(row) <= last.row())
            emit dataChanged(index(row, first.column()), index(row, last.column()), roles);
    }
}

int TopRowsModel::sourceRow(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)].row() : -1;
}

int TopRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TopRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return m_rows[static_cast<size_t>(index.row())].sibling(sourceRow(index.row()), index.column()).data(role);
}

} // namespace jetlag
