// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/tablemodel.h"
#include "messages/messagestore.h"

#include <memory>

namespace jetlag {

/// A view of a MessageStore: asks by row, keeps nothing. sync() takes over what arrived since: one insert and at most
/// one removal.
class LiveMessagesModel : public TableModel
{
    Q_OBJECT
public:
    explicit LiveMessagesModel(std::shared_ptr<MessageStore> store, QObject* parent = nullptr);
    ~LiveMessagesModel() override;
    void sync(); ///< call at most 25 times a second
    std::optional<LiveMessage> messageAt(int row) const;

    QVector<ColumnInfo> columns() const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag
