// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/timestamp.h"

#include <chrono>
#include <optional>
#include <variant>

namespace jetlag {

/// Why a consumer is as it is, each with its evidence: the tree of causes for "the consumer stopped receiving", and
/// what explains the other states.
namespace cause {

struct None
{
    friend bool operator==(const None&, const None&) = default;
};
/// num_ack_pending ≥ max_ack_pending.
struct AtWall
{
    uint64_t ackPending = 0;
    uint64_t limit = 0;
    friend bool operator==(const AtWall&, const AtWall&) = default;
};
struct Paused
{
    uint64_t waiting = 0;
    std::optional<Timestamp> until;
    friend bool operator==(const Paused&, const Paused&) = default;
};
/// No open pull request.
struct NobodyPulls
{
    uint64_t waiting = 0;
    friend bool operator==(const NobodyPulls&, const NobodyPulls&) = default;
};
/// Push without a subscriber.
struct NobodyListens
{
    uint64_t waiting = 0;
    friend bool operator==(const NobodyListens&, const NobodyListens&) = default;
};
/// The message behind the ack floor comes again and again.
struct Poison
{
    Sequence sequence;
    bool isExact = true; ///< otherwise it is the first one from there on that is for this consumer and still exists
    friend bool operator==(const Poison&, const Poison&) = default;
};
/// Everything that is delivered comes back, and nothing is finished.
struct NothingFinishes
{
    uint64_t redelivered = 0;
    friend bool operator==(const NothingFinishes&, const NothingFinishes&) = default;
};
/// The worker terminates what it gets: nothing comes again, and nothing is done.
struct AllTerminated
{
    uint64_t terminated = 0; ///< lately
    friend bool operator==(const AllTerminated&, const AllTerminated&) = default;
};
/// Messages come again before they are acknowledged: work takes longer than ack_wait, workers crash or refuse them.
struct ComesAgain
{
    std::chrono::nanoseconds ackWait{0};
    friend bool operator==(const ComesAgain&, const ComesAgain&) = default;
};
/// The limits of the stream remove messages before they are delivered.
struct LostUnread
{
    std::optional<uint64_t> lost; ///< since the last delivery; nullopt: it goes on while messages are delivered
    uint64_t waiting = 0;
    std::optional<double> perSecond = {}; ///< how fast, where it goes on; two digits
    friend bool operator==(const LostUnread&, const LostUnread&) = default;
};
/// Push with flow control: the server holds delivery until the subscriber has taken what it was sent.
struct FlowControlled
{
    uint64_t waiting = 0;
    friend bool operator==(const FlowControlled&, const FlowControlled&) = default;
};
/// An ordered consumer whose client has gone; the server removes it by itself.
struct Abandoned
{
    friend bool operator==(const Abandoned&, const Abandoned&) = default;
};
/// Nothing comes, as its stream is at a limit and refuses what is published (discard new).
struct StreamFull
{
    friend bool operator==(const StreamFull&, const StreamFull&) = default;
};
/// Nothing comes, as the mirror or a source of its stream is refused.
struct SourceFails
{
    QString problem; ///< the server's words
    friend bool operator==(const SourceFails&, const SourceFails&) = default;
};
/// Its stream holds messages that no consumer's filter takes (work queue).
struct NobodyTakes
{
    uint64_t count = 0;
    friend bool operator==(const NobodyTakes&, const NobodyTakes&) = default;
};
/// The server holds messages back until their next delivery is due: by the consumer's backoff, or because a worker
/// asked for a delay or reports progress.
struct Retrying
{
    std::optional<Timestamp> until; ///< at the latest; nullopt: the worker's word, which nobody tells
    uint64_t waiting = 0;
    friend bool operator==(const Retrying&, const Retrying&) = default;
};
/// Nobody asks for more just now: a worker has its hands full within the ack wait, or comes by the clock.
struct BetweenPulls
{
    uint64_t inHand = 0;
    uint64_t waiting = 0;
    friend bool operator==(const BetweenPulls&, const BetweenPulls&) = default;
};
/// Priority group: pull requests may wait until enough messages do.
struct Overflow
{
    uint64_t waiting = 0;
    friend bool operator==(const Overflow&, const Overflow&) = default;
};
/// The list names it as out of reach.
struct NotAnswered
{
    friend bool operator==(const NotAnswered&, const NotAnswered&) = default;
};
/// The list that would tell of it failed.
struct NotListed
{
    friend bool operator==(const NotListed&, const NotListed&) = default;
};
/// No quorum.
struct NoLeader
{
    friend bool operator==(const NoLeader&, const NoLeader&) = default;
};
/// Offline or outdated.
struct ReplicasDown
{
    uint64_t down = 0;
    uint64_t replicas = 0;
    friend bool operator==(const ReplicasDown&, const ReplicasDown&) = default;
};
/// No subject of the stream.
struct FilterMatchesNothing
{
    friend bool operator==(const FilterMatchesNothing&, const FilterMatchesNothing&) = default;
};
/// As many pull requests as allowed: 409.
struct PullsRefused
{
    uint64_t open = 0;
    uint64_t limit = 0;
    friend bool operator==(const PullsRefused&, const PullsRefused&) = default;
};
/// rate_limit_bps.
struct RateLimited
{
    uint64_t bitsPerSecond = 0;
    friend bool operator==(const RateLimited&, const RateLimited&) = default;
};
/// replay_policy original: deliberately slow.
struct ReplayOriginal
{
    friend bool operator==(const ReplayOriginal&, const ReplayOriginal&) = default;
};
/// Priority group.
struct PinnedClientGone
{
    uint64_t waiting = 0;
    friend bool operator==(const PinnedClientGone&, const PinnedClientGone&) = default;
};
/// All delivered, no acks come.
struct NoAcks
{
    uint64_t ackPending = 0;
    friend bool operator==(const NoAcks&, const NoAcks&) = default;
};
/// Pull requests are open, or someone listens, and still nothing is delivered.
struct NothingMoves
{
    uint64_t waiting = 0;
    friend bool operator==(const NothingMoves&, const NothingMoves&) = default;
};
struct SlowerThanInput
{
    friend bool operator==(const SlowerThanInput&, const SlowerThanInput&) = default;
};
/// Keeps pace with its input, and the backlog stays.
struct NotCatchingUp
{
    uint64_t waiting = 0;
    friend bool operator==(const NotCatchingUp&, const NotCatchingUp&) = default;
};
/// Slow because little may be in flight at once.
struct NearWall
{
    uint64_t ackPending = 0;
    uint64_t limit = 0;
    friend bool operator==(const NearWall&, const NearWall&) = default;
};
struct CatchingUp
{
    friend bool operator==(const CatchingUp&, const CatchingUp&) = default;
};
struct SetBack
{
    Sequence from;
    Sequence to;
    friend bool operator==(const SetBack&, const SetBack&) = default;
};
/// One sample decides nothing.
struct Watching
{
    uint64_t waiting = 0;
    friend bool operator==(const Watching&, const Watching&) = default;
};
/// The assessment's breach says which.
struct OverThreshold
{
    friend bool operator==(const OverThreshold&, const OverThreshold&) = default;
};

} // namespace cause

using Cause =
    std::variant<cause::None, cause::AtWall, cause::Paused, cause::NobodyPulls, cause::NobodyListens, cause::Poison,
                 cause::NoLeader, cause::ReplicasDown, cause::FilterMatchesNothing, cause::PullsRefused,
                 cause::RateLimited, cause::ReplayOriginal, cause::PinnedClientGone, cause::NoAcks, cause::NothingMoves,
                 cause::SlowerThanInput, cause::NotCatchingUp, cause::NearWall, cause::NothingFinishes,
                 cause::AllTerminated, cause::ComesAgain, cause::LostUnread, cause::FlowControlled, cause::Abandoned,
                 cause::StreamFull, cause::SourceFails, cause::NobodyTakes, cause::Retrying, cause::BetweenPulls,
                 cause::Overflow, cause::NotAnswered, cause::NotListed, cause::CatchingUp, cause::SetBack,
                 cause::Watching, cause::OverThreshold>;

} // namespace jetlag
