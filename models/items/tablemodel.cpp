// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/tablemodel.h"

#include "items/formatting.h"

namespace jetlag {

int TableModel::columnOf(const char* id) const
{
    const auto all = columns();
    for (int i = 0; i < all.size(); ++i) {
        if (qstrcmp(all[i].id, id) == 0)
            return i;
    }
    return -1;
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    if (m_columnCount < 0)
        m_columnCount = static_cast<int>(columns().size());
    return m_columnCount;
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const ColumnInfo column = columns().at(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return toolTipText(column.description);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

} // namespace jetlag
