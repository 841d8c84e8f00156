// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accountfacts.h"
#include "domain/consumerstatus.h"
#include "domain/rates.h"
#include "domain/result.h"
#include "domain/rowtable.h"
#include "domain/serverversion.h"

#include <algorithm>
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
    double ownPerSecond = 0; ///< messages that this program's own requests become in it, by an advisory each
    ConsumerStatus worstStatus = ConsumerStatus::Idle; ///< of its consumers
    std::optional<uint64_t> worstLag;                  ///< num_pending of the worst consumer; nullopt: none or unknown
    std::optional<uint64_t> watchedConsumers;          ///< how many consumer replies are held; nullopt: not listed yet
    bool isMissing = false; ///< the last list did not reach it (leaderless, denied): facts are old
    QString offline;        ///< while missing: why the server does not run it, in its own words; empty: it does not say
    std::optional<ThresholdBreach> breach;
    std::optional<Timestamp> oldSince; ///< while old: when the facts were last true, where that is known

    /// Nothing new is heard of it: shown with its date, and without what nobody can know now.
    bool isOld() const { return isMissing || facts->isLeaderless(); }
    /// Messages a second that others store in it.
    std::optional<double> othersIn() const
    {
        return rates.messagesIn ? std::optional(std::max(0.0, *rates.messagesIn - ownPerSecond)) : std::nullopt;
    }
};
using StreamRowPtr = std::shared_ptr<const StreamRow>;

/// How far back the first message lies that a consumer has not finished: its stored time, so that the lag grows without
/// being asked for again.
struct TimeLag
{
    std::optional<Timestamp> oldest; ///< nullopt: nothing outstanding, or not known
    std::optional<Sequence> message; ///< which it is, where it was asked for
    bool isEstimate = false;         ///< interpolated between known (sequence, time) points of the stream
    friend bool operator==(const TimeLag&, const TimeLag&) = default;
};

/// One line of the Consumers table. Immutable and shared.
struct ConsumerRow
{
    ConsumerFactsPtr facts;
    ConsumerRates rates;
    ConsumerAssessment assessment;
    TimeLag timeLag;
    bool isMissing = false;
    QString offline; ///< as of a stream
    std::optional<Timestamp> oldSince;

    bool isOld() const { return isMissing || facts->isLeaderless(); }
};
using ConsumerRowPtr = std::shared_ptr<const ConsumerRow>;

/// Everything known of one account at one moment. Immutable; rows that did not change are the same pointers as in
/// the snapshot before, which makes the diff cheap.
struct Snapshot
{
    RowTable<StreamName, StreamRowPtr> streams;
    RowTable<ConsumerKey, ConsumerRowPtr> consumers;
    std::optional<AccountFacts> account;
    Timestamp takenAt{}; ///< local clock when the cycle ended
    std::chrono::milliseconds cycleDuration{0};
    /// The server's clock minus ours, as far as replies tell (from 2.10): ages are reckoned by the server's.
    std::chrono::nanoseconds serverAhead{0};
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
