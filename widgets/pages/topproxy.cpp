// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/topproxy.h"

#include "items/roles.h"

namespace jetlag {

TopProxy::TopProxy(QAbstractItemModel& source, int column, QList<int> columns, Test test, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_columns(std::move(columns))
    , m_test(std::move(test))
{
    setDynamicSortFilter(false);
    setSortRole(ValueRole);
    setSourceModel(&source);
    sort(static_cast<int>(m_columns.indexOf(column)), Qt::DescendingOrder);
}

void TopProxy::refresh()
{
    invalidateFilter();
    sort(sortColumn(), sortOrder());
}

bool TopProxy::filterAcceptsRow(int sourceRow, const QModelIndex&) const
{
    return m_test(sourceRow);
}

bool TopProxy::filterAcceptsColumn(int sourceColumn, const QModelIndex&) const
{
    return m_columns.contains(sourceColumn);
}

} // namespace jetlag
