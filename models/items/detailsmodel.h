// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timestamp.h"

#include <QAbstractItemModel>
#include <QByteArray>

#include <memory>

namespace jetlag {

/// Every field of one entity's JSON as a tree (name, value), in the server's order, unknown fields verbatim, 64-bit
/// numbers exact. Durations, sizes, ages and limits are written for people, with the server's own text in the tool
/// tip. A new text of the same entity changes values in
/// place, so expanded nodes and the selection stay.
class DetailsModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    explicit DetailsModel(QObject* parent = nullptr);
    ~DetailsModel() override;
    void setJson(const QByteArray& raw);
    void setNow(Timestamp now); ///< ages go on
    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag
