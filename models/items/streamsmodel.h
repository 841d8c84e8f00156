// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "items/tablemodel.h"

#include <memory>

namespace jetlag {

/// Every stream, one row each.
class StreamsModel : public TableModel
{
    Q_OBJECT
public:
    explicit StreamsModel(QObject* parent = nullptr);
    ~StreamsModel() override;
    void apply(const Delta& delta);
    void clear();               ///< only when another server is opened
    void setStale(bool stale);  ///< connection lost: rows stay, dimmed
    void setNow(Timestamp now); ///< refreshes ages ("Last message")
    StreamRowPtr rowAt(int row) const;
    int rowOf(const StreamName& name) const; ///< -1 when there is none

    QVector<ColumnInfo> columns() const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag
