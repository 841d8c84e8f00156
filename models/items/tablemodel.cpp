// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/tablemodel.h"

#include "items/formatting.h"
#include "items/timestyle.h"

namespace jetlag {

TableModel::TableModel(QVector<ColumnInfo> columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
    connect(&TimeStyleNotifier::instance(), &TimeStyleNotifier::changed, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
    });
}

int TableModel::columnOf(const char* id) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (qstrcmp(m_columns[i].id, id) == 0)
            return i;
    }
    return -1;
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const ColumnInfo& column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return toolTipText(column.description);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case KindRole:
        return static_cast<int>(column.kind);
    case Qt::InitialSortOrderRole: {
        // What is looked for comes first: the most, the worst, the newest. Ages are numbers, and the longest is the
        // earliest time.
        const bool isAge = column.kind == ValueKind::Time && column.isNumber;
        const bool isFromAbove = column.isNumber || column.isWorseUpwards || column.kind == ValueKind::Time;
        return static_cast<int>(isFromAbove && !isAge ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    default:
        return {};
    }
}

} // namespace jetlag
