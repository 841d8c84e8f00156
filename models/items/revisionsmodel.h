// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buckets/bucket.h"
#include "items/keyedrows.h"
#include "items/tablemodel.h"

#include <memory>

namespace jetlag {

/// The revisions of one key that its history still holds, the newest first. Set again: rows stay where they are.
class RevisionsModel : public TableModel
{
    Q_OBJECT
public:
    using MessagePtr = std::shared_ptr<const StoredMessage>;

    explicit RevisionsModel(QObject* parent = nullptr);
    ~RevisionsModel() override;
    void setRevisions(std::vector<MessagePtr> newestFirst);
    MessagePtr at(int row) const; ///< null: there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    static QVector<Column<MessagePtr>> makeColumns();

    const QVector<Column<MessagePtr>> m_table;
    std::vector<MessagePtr> m_rows;
};

} // namespace jetlag
