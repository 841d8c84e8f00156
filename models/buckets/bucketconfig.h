// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buckets/bucket.h"

namespace jetlag {

/// What somebody chose for a new bucket.
struct BucketPlan
{
    BucketKind kind = BucketKind::Keys;
    QString name;
    QString description;
    int history = 1;                                   ///< of keys: revisions, 1 to 64
    std::optional<std::chrono::nanoseconds> ttl;       ///< nullopt: what is stored stays
    std::optional<std::chrono::nanoseconds> markerTtl; ///< 2.11+; values may then expire one by one, too
    std::optional<uint64_t> maxValue;                  ///< bytes
    std::optional<uint64_t> maxBytes;                  ///< of the whole bucket
    Storage storage = Storage::File;
    int replicas = 1;
};

/// The configuration that clients give such a bucket's stream.
QByteArray bucketConfig(const BucketPlan& plan);

} // namespace jetlag
