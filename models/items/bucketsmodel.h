// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buckets/bucket.h"
#include "items/rowsmodel.h"

namespace jetlag {

struct BucketEntry : RowEntry<StreamRow>
{
    const StreamState& state() const { return row->facts->state; }
    const StreamConfig& config() const { return row->facts->config; }
    Bucket bucket() const { return bucketOf(row->facts->name()).value_or(Bucket()); }
};

struct BucketTraits
{
    using Row = StreamRow;
    using Key = StreamName;
    using Entry = BucketEntry;
    static StreamName keyOf(const StreamRow& row) { return row.facts->name(); }
    static QString keyText(const StreamName& key) { return key.value; }
    static std::optional<double> trendOf(const StreamRow& row) { return row.othersIn(); }
};

/// Every stream that clients use as a bucket, one row each.
class BucketsModel : public RowsModel<BucketTraits>
{
    Q_OBJECT
public:
    explicit BucketsModel(QObject* parent = nullptr);
    void apply(const Delta& delta);
};

QString bucketKindText(BucketKind kind);

} // namespace jetlag
