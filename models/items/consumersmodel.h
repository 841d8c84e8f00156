// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "items/consumergroups.h"
#include "items/rowsmodel.h"

namespace jetlag {

struct ConsumerEntry : RowEntry<ConsumerRow> ///< trend: of the lag
{
    const ConsumerFacts& facts() const { return *row->facts; }
    const ConsumerConfig& config() const { return row->facts->config; }
};

struct ConsumerTraits
{
    using Row = ConsumerRow;
    using Key = ConsumerKey;
    using Entry = ConsumerEntry;
    static ConsumerKey keyOf(const ConsumerRow& row) { return row.facts->key; }
    static QString keyText(const ConsumerKey& key)
    {
        return QStringLiteral("%1\x1f%2").arg(key.stream.value, key.consumer.value);
    }
    static std::optional<double> trendOf(const ConsumerRow& row)
    {
        return row.facts->known == Known::State ? std::optional(static_cast<double>(row.facts->pending)) : std::nullopt;
    }
};

/// Every consumer of every stream, one row each. `Trend` keeps the last 60 changes of the lag.
class ConsumersModel : public RowsModel<ConsumerTraits>
{
    Q_OBJECT
public:
    explicit ConsumersModel(QObject* parent = nullptr);
    void apply(const Delta& delta) { take(delta.consumers); }
    ConsumerStatus statusAt(int row) const; ///< as it is shown: of what is old nobody knows whether it still is fine
    GroupCounts groups() const;
};

} // namespace jetlag
