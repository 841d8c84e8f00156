// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "items/tablemodel.h"

#include <memory>

namespace jetlag {

/// Every consumer of every stream, one row each. `Trend` keeps the last 60 changes of
/// lag.
class ConsumersModel : public TableModel
{
    Q_OBJECT
public:
    explicit ConsumersModel(QObject* parent = nullptr);
    ~ConsumersModel() override;
    void apply(const Delta& delta);
    void clear();
    void setStale(bool stale);
    void setNow(Timestamp now);
    ConsumerRowPtr rowAt(int row) const;
    int rowOf(const ConsumerKey& key) const;

    QVector<ColumnInfo> columns() const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag
