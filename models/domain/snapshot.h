// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accountfacts.h"
#include "domain/consumerstatus.h"
#include "domain/rates.h"
#include "domain/result.h"
#include "domain/serverversion.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace jetlag {

/// One line of the Streams table. Immutable and shared.
struct StreamRow
{
    StreamFactsPtr facts;
    StreamRates rates;
    ConsumerStatus worstStatus = ConsumerStatus::Idle; ///< of its consumers
    std::optional<uint64_t> worstLag;                  ///< num_pending of the worst consumer; nullopt: none or unknown
    std::optional<uint64_t> watchedConsumers;          ///< how many consumer replies are held; nullopt: not listed yet
    bool isMissing = false; ///< the last list did not reach it (leaderless, denied): facts are old
};
using StreamRowPtr = std::shared_ptr<const StreamRow>;

/// One line of the Consumers table. Immutable and shared.
struct ConsumerRow
{
    ConsumerFactsPtr facts;
    ConsumerRates rates;
    ConsumerAssessment assessment;
    bool isMissing = false;
};
using ConsumerRowPtr = std::shared_ptr<const ConsumerRow>;

/// Everything known of one account at one moment. Immutable; rows that did not change are the same pointers as in
/// the snapshot before, which makes the diff cheap.
struct Snapshot
{
    std::map<StreamName, StreamRowPtr> streams;
    std::map<ConsumerKey, ConsumerRowPtr> consumers;
    std::optional<AccountFacts> account;
    Timestamp takenAt{}; ///< local clock when the cycle ended
    std::chrono::milliseconds cycleDuration{0};
    std::vector<Error> problems; ///< partial failures of this cycle, each with its subject in detail
};
using SnapshotPtr = std::shared_ptr<const Snapshot>;

template <typename Key, typename RowPtr>
struct TableDelta
{
    std::vector<RowPtr> added;
    std::vector<RowPtr> changed;
    std::vector<Key> removed;
    bool isEmpty() const { return added.empty() && changed.empty() && removed.empty(); }
};

/// Difference between two snapshots: apply it to tables that show `from` and they show `snapshot`.
struct Delta
{
    SnapshotPtr snapshot;
    TableDelta<StreamName, StreamRowPtr> streams;
    TableDelta<ConsumerKey, ConsumerRowPtr> consumers;
};
using DeltaPtr = std::shared_ptr<const Delta>;

/// Pure; `from` may be null (everything is added). Rows are compared by pointer: whoever builds snapshots reuses
/// the pointer when nothing shown has changed.
Delta diff(const SnapshotPtr& from, const SnapshotPtr& to);

} // namespace jetlag
