// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

#include <functional>

namespace jetlag {

/// The first few rows of a sorted model that pass a test, in few columns: the short tables of the overview. Sits on a
/// FilterProxy or a model.
class TopProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using Test = std::function<bool(int sourceRow)>;
    /// Sorts by `column` of the source on ValueRole, descending; shows only `columns`.
    TopProxy(QAbstractItemModel& source, int column, QList<int> columns, Test test, QObject* parent = nullptr);
    void refresh();

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool filterAcceptsColumn(int sourceColumn, const QModelIndex& sourceParent) const override;

private:
    QList<int> m_columns;
    Test m_test;
};

} // namespace jetlag
