// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/severity.h"
#include "items/tablemodel.h"
#include "tracing/traceservice.h"

namespace jetlag {

/// How a state looks; nullopt: the message does not concern the consumer.
std::optional<Severity> traceSeverity(TraceState state);

/// What became of one message, a consumer a row, in the order of their names. Traced again: rows stay where they are.
class ConsumerTraceModel : public TableModel
{
    Q_OBJECT
public:
    explicit ConsumerTraceModel(QObject* parent = nullptr);
    void setTrace(const MessageTrace& trace);
    const ConsumerTrace& at(int row) const { return m_rows[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<ConsumerTrace> m_rows;
};

} // namespace jetlag
