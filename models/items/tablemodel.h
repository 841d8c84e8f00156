// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/roles.h"

#include <QAbstractTableModel>

namespace jetlag {

/// Base of all tables: columns with ids, so that views, choosers and layouts need no concrete type.
/// headerData gives title, description and the order of a first sort; data() starts with checkIndex. Shows instants
/// anew when their style changes.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit TableModel(QVector<ColumnInfo> columns, QObject* parent = nullptr);
    QVector<ColumnInfo> columns() const { return m_columns; } ///< the same as long as the model lives
    int columnOf(const char* id) const;                       ///< -1 when there is none
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const QVector<ColumnInfo> m_columns;
};

} // namespace jetlag
