// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/tablemodel.h"
#include "sending/publishservice.h"

#include <deque>

namespace jetlag {

/// What became of published messages, or the replies to a request: in the order they came, the oldest leave first.
class PublishResultsModel : public TableModel
{
    Q_OBJECT
public:
    static constexpr int Limit = 10000;

    explicit PublishResultsModel(QObject* parent = nullptr);
    void clear();
    void add(const std::vector<PublishedMessage>& messages);
    void add(const RequestReply& reply);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        quint64 number = 0;
        QString result;
        double milliseconds = 0;
        QString text;
    };
    void append(std::vector<Row> rows);

    std::deque<Row> m_rows;
};

} // namespace jetlag
