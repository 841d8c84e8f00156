// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "items/rowsmodel.h"

namespace jetlag {

struct StreamEntry : RowEntry<StreamRow> ///< trend: of In/s
{
    const StreamState& state() const { return row->facts->state; }
    const StreamConfig& config() const { return row->facts->config; }
};

struct StreamTraits
{
    using Row = StreamRow;
    using Key = StreamName;
    using Entry = StreamEntry;
    static StreamName keyOf(const StreamRow& row) { return row.facts->name(); }
    static QString keyText(const StreamName& key) { return key.value; }
    static std::optional<double> trendOf(const StreamRow& row) { return row.othersIn(); }
};

/// Every stream, one row each.
class StreamsModel : public RowsModel<StreamTraits>
{
    Q_OBJECT
public:
    explicit StreamsModel(QObject* parent = nullptr);
    void apply(const Delta& delta) { take(delta.streams); }
};

} // namespace jetlag
