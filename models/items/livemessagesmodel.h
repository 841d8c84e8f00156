// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/tablemodel.h"
#include "live/messagestore.h"

#include <memory>

namespace jetlag {

/// A view onto a MessageStore: rows appear and disappear in blocks when the view asks for it, contents are fetched when
/// asked for. Oldest on top. May show the messages of a part of the tree of subjects only.
class LiveMessagesModel : public TableModel
{
    Q_OBJECT
public:
    explicit LiveMessagesModel(std::shared_ptr<MessageStore> store, QObject* parent = nullptr);
    ~LiveMessagesModel() override;

    /// Another store; its rows come with the next sync().
    void setStore(std::shared_ptr<MessageStore> store);
    /// Shows only messages to this literal subject and to what lies below it; empty: all. Rows come with the next
    /// sync(). The store's tags must be numbers of subjects, as SubjectCounter gives them.
    void setSubject(const QByteArray& subject);
    QByteArray subject() const;

    /// Takes over what arrived and what was evicted since the last call; call at display rate. True when there is more
    /// to look at: a large store is searched in pieces.
    bool sync();
    /// Copies of these rows, for as long as the store may push them out while somebody reads them.
    void hold(int firstRow, int lastRow);
    void release();

    std::optional<LiveMessage> messageAt(int row) const;
    int rowOf(uint64_t ordinal) const; ///< -1 when it is not shown
    uint64_t endOrdinal() const;       ///< one past the newest message that has been looked at

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void removeFirst(int rows);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag
