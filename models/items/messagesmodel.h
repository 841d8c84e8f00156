// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "items/tablemodel.h"

#include <memory>
#include <vector>

namespace jetlag {

/// Messages of a stream that were read, newest on top. Bounded: beyond `setLimit` the oldest rows leave in blocks while
/// tailing.
class MessagesModel : public TableModel
{
    Q_OBJECT
public:
    using MessagePtr = std::shared_ptr<const StoredMessage>;
    explicit MessagesModel(QObject* parent = nullptr);
    ~MessagesModel() override;
    /// Any order; kept sorted by sequence descending, duplicates ignored.
    void add(const std::vector<MessagePtr>& messages);
    void remove(const std::vector<Sequence>& sequences);
    void clear(); ///< another stream or filter was chosen
    void setLimit(int rows);
    MessagePtr messageAt(int row) const;
    int rowOf(Sequence sequence) const;

    QVector<ColumnInfo> columns() const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag
