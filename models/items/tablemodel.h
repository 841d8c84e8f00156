// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/roles.h"

#include <QAbstractTableModel>

namespace jetlag {

/// Base of all tables: columns with ids, so that views, choosers and layouts need no concrete type.
/// headerData gives title and description; data() starts with checkIndex.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    virtual QVector<ColumnInfo> columns() const = 0;
    int columnOf(const char* id) const; ///< -1 when there is none
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    mutable int m_columnCount = -1; ///< asked on every cell; a model's columns never change in number
};

} // namespace jetlag
