// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consumerstatus.h"

#include "domain/subject.h"

#include <algorithm>
#include <cmath>

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr Elapsed enough{5};      ///< below this one sample more or less would decide
constexpr Elapsed standing{20};   ///< no move for this long, with a backlog, is a stand-still
constexpr Elapsed trendNeeds{20}; ///< watched this long before a trend is called one
constexpr Elapsed stallNeeds{60}; ///< deliveries without a moving ack floor
constexpr double normalWait = 5;  ///< seconds: a backlog worked off in less is work in progress, not lag
constexpr double nearWall = 0.9;
constexpr auto farthestEta = 365 * 24h; ///< beyond this it is "never"

bool acknowledges(const ConsumerFacts& facts)
{
    return facts.config.ackPolicy != AckPolicy::None;
}

bool isAtWall(const ConsumerFacts& facts)
{
    return acknowledges(facts) && facts.config.maxAckPending && facts.ackPending >= *facts.config.maxAckPending;
}

uint64_t replicasDown(const ConsumerFacts& facts)
{
    return static_cast<uint64_t>(std::count_if(facts.peers.begin(), facts.peers.end(),
                                               [](const PeerFacts& peer) { return peer.offline || !peer.current; }));
}

bool matchesNothing(const ConsumerFacts& facts, const StreamFacts* stream)
{
    if (!stream || facts.config.filters.isEmpty() || stream->config.subjects.isEmpty() || stream->config.isMirror ||
        stream->config.takesForeign)
        return false;
    return std::none_of(facts.config.filters.begin(), facts.config.filters.end(), [&](const QString& filter) {
        return std::any_of(stream->config.subjects.begin(), stream->config.subjects.end(),
                           [&](const QString& subject) { return subjectsOverlap(filter, subject); });
    });
}

std::optional<Timestamp> latest(const std::optional<Timestamp>& a, const std::optional<Timestamp>& b)
{
    return !a ? b : !b ? a : std::max(*a, *b);
}

/// Since nothing has been delivered or acknowledged; a consumer that never did anything stands since it was made.
std::optional<Timestamp> lastActivity(const ConsumerFacts& facts)
{
    const auto last = latest(facts.delivered.lastActive, facts.ackFloor.lastActive);
    return last ? last : facts.created;
}

/// A worker may take its whole ack_wait over one message, and the server looks for late ones in steps.
Elapsed patienceFor(const ConsumerFacts& facts)
{
    return facts.ackPending > 0 && acknowledges(facts)
               ? std::max<Elapsed>(standing, Elapsed(facts.config.ackWait) * 1.2 + Elapsed(5))
               : standing;
}

ConsumerAssessment stopped(const ConsumerFacts& facts, const LagWindow& window)
{
    ConsumerAssessment result;
    result.status = ConsumerStatus::Stopped;
    result.count = facts.pending;
    result.since = lastActivity(facts);
    const auto& config = facts.config;
    if (config.isPull() && facts.pending > 0 && facts.waiting == 0 && window.withoutWaiting() >= enough) {
        result.cause = Cause::NobodyPulls;
    } else if (const uint64_t down = replicasDown(facts); down > 0) {
        result.cause = Cause::ReplicasDown;
        result.count = down;
        result.limit = facts.peers.size() + 1;
    } else if (facts.pending == 0) {
        result.cause = Cause::NoAcks;
        result.count = facts.ackPending;
        result.since = facts.ackFloor.lastActive ? facts.ackFloor.lastActive : result.since;
    } else if (config.isPull() && window.withPullsRefused() >= enough) {
        result.cause = Cause::PullsRefused;
        result.count = facts.waiting;
        result.limit = config.maxWaiting.value_or(0);
    } else if (config.rateLimitBps && *config.rateLimitBps > 0) {
        result.cause = Cause::RateLimited;
        result.limit = *config.rateLimitBps;
    } else if (config.replayOriginal) {
        result.cause = Cause::ReplayOriginal;
    } else if (config.pinned && facts.hasPin) {
        result.cause = Cause::PinnedClientGone;
    } else {
        result.cause = Cause::NothingMoves;
    }
    return result;
}

/// Backlog that was there all the time, and neither deliveries nor acks for longer than work may take.
bool standsStill(const ConsumerFacts& facts, const LagWindow& window, const AssessmentContext& context)
{
    const Elapsed patience = patienceFor(facts);
    const auto last = lastActivity(facts);
    if (last && window.newest() - *last < patience)
        return false;
    if (window.withoutMove() < std::min(patience, window.observed()))
        return false;
    // Seen for the whole time, or the oldest unfinished message says that it waited as long.
    return std::min(window.withoutMove(), window.withBacklog()) >= patience ||
           (window.withBacklog() >= window.observed() && context.oldestUnfinished &&
            window.newest() - *context.oldestUnfinished >= patience);
}

/// Deliveries of the same messages again and again, while the ack floor stands and everything behind it waits.
bool stalls(const ConsumerFacts& facts, const LagWindow& window)
{
    if (!acknowledges(facts) || facts.ackPending == 0 || facts.redelivered == 0)
        return false;
    const Elapsed patience = std::max<Elapsed>(stallNeeds, Elapsed(facts.config.ackWait) * 2);
    return window.floorStill() >= patience && window.withUnacked() >= patience &&
           window.withRedelivered() >= patience && window.redeliveredSinceFloor();
}

Cause causeOfSlowness(const ConsumerFacts& facts, const LagWindow& window, double slope)
{
    const auto& config = facts.config;
    if (config.isPull() && window.withPullsRefused() >= enough)
        return Cause::PullsRefused;
    if (config.rateLimitBps && *config.rateLimitBps > 0)
        return Cause::RateLimited;
    if (config.replayOriginal)
        return Cause::ReplayOriginal;
    if (acknowledges(facts) && config.maxAckPending &&
        static_cast<double>(facts.ackPending) >= nearWall * static_cast<double>(*config.maxAckPending))
        return Cause::NearWall;
    return slope > 0.05 ? Cause::SlowerThanInput : Cause::NotCatchingUp;
}

bool fallsBehind(const ConsumerFacts& facts, const LagWindow& window, const AssessmentContext& context, double slope)
{
    if (window.observed() < trendNeeds || window.withPending() < trendNeeds || slope < 0)
        return false;
    // Messages always wait a moment: a few seconds' worth of work is no lag.
    const double rate = context.deliveredPerSecond.value_or(0);
    return rate <= 0 || static_cast<double>(facts.pending) / rate >= normalWait;
}

void setCause(ConsumerAssessment& result, Cause cause, const ConsumerFacts& facts)
{
    result.cause = cause;
    switch (cause) {
    case Cause::PullsRefused:
        result.count = facts.waiting;
        result.limit = facts.config.maxWaiting.value_or(0);
        break;
    case Cause::RateLimited:
        result.count = facts.pending;
        result.limit = facts.config.rateLimitBps.value_or(0);
        break;
    case Cause::NearWall:
        result.count = facts.ackPending;
        result.limit = facts.config.maxAckPending.value_or(0);
        break;
    default:
        result.count = facts.pending;
        break;
    }
}

ConsumerAssessment withBacklog(const ConsumerFacts& facts, const LagWindow& window, const AssessmentContext& context)
{
    ConsumerAssessment result;
    if (window.observed() < enough || window.readings() < 2) {
        result.cause = Cause::Watching;
        result.count = facts.backlog();
        return result;
    }
    const auto& config = facts.config;
    if (!config.isPull() && !facts.pushBound && facts.pending > 0 && window.withoutListener() >= enough) {
        result.status = ConsumerStatus::Stopped;
        result.cause = Cause::NobodyListens;
        result.count = facts.pending;
        result.since = lastActivity(facts);
        return result;
    }
    if (standsStill(facts, window, context))
        return stopped(facts, window);
    if (stalls(facts, window)) {
        result.status = ConsumerStatus::Stalled;
        result.cause = Cause::Poison;
        result.count = facts.redelivered;
        result.limit = facts.ackFloor.streamSequence.value + 1;
        result.since = facts.ackFloor.lastActive ? facts.ackFloor.lastActive : facts.created;
        return result;
    }
    const auto slope = window.slope();
    if (const auto setback = window.setback()) {
        result.status = ConsumerStatus::Rewound;
        result.cause = Cause::SetBack;
        result.count = setback->from.value;
        result.limit = setback->to.value;
        result.since = setback->at;
    } else if (slope && fallsBehind(facts, window, context, *slope)) {
        result.status = ConsumerStatus::Behind;
        setCause(result, causeOfSlowness(facts, window, *slope), facts);
        if (window.hasCaughtUp())
            result.since = window.caughtUpAt();
        else
            result.since = context.oldestUnfinished;
    } else {
        result.status = ConsumerStatus::Ok;
        const bool shrinks = slope && *slope < 0 && window.withPending() >= enough;
        if (facts.config.isPull() && window.withPullsRefused() >= enough)
            setCause(result, Cause::PullsRefused, facts);
        else if (shrinks)
            setCause(result, Cause::CatchingUp, facts);
    }
    return result;
}

} // namespace

Severity severityOf(ConsumerStatus status)
{
    switch (status) {
    case ConsumerStatus::Ok:
    case ConsumerStatus::Idle:
        return Severity::Ok;
    case ConsumerStatus::Paused:
        return Severity::Notice;
    case ConsumerStatus::Behind:
    case ConsumerStatus::Rewound:
        return Severity::Warning;
    case ConsumerStatus::Stopped:
    case ConsumerStatus::Stalled:
    case ConsumerStatus::Full:
    case ConsumerStatus::OverThreshold:
        return Severity::Critical;
    case ConsumerStatus::Unknown:
        break;
    }
    return Severity::Unknown;
}

ConsumerAssessment assess(const ConsumerFacts& facts, const LagWindow& window, const AssessmentContext& context)
{
    ConsumerAssessment result;
    if (facts.isLeaderless()) {
        result.cause = Cause::NoLeader;
        return result;
    }
    const bool isWatched = window.observed() >= enough && window.readings() >= 2;
    if (isAtWall(facts) && isWatched && window.withoutProgress() >= enough) {
        result.status = ConsumerStatus::Full;
        result.cause = Cause::AtWall;
        result.count = facts.ackPending;
        result.limit = *facts.config.maxAckPending;
        // Redeliveries go on at the wall: only the floor tells when work last got finished.
        result.since = window.hasProgressed()      ? std::optional(window.progressAt())
                       : facts.ackFloor.lastActive ? facts.ackFloor.lastActive
                                                   : facts.created;
    } else if (facts.paused) {
        result.status = ConsumerStatus::Paused;
        result.cause = Cause::Paused;
        result.count = facts.backlog();
        if (facts.pauseRemaining) {
            // Whole seconds: the rest differs from reply to reply, the end does not.
            const auto end = facts.serverTime.value_or(window.newest()) + *facts.pauseRemaining;
            result.until = std::chrono::round<std::chrono::seconds>(end);
        }
    } else if (facts.backlog() == 0) {
        result.status = ConsumerStatus::Idle;
        if (matchesNothing(facts, context.stream))
            result.cause = Cause::FilterMatchesNothing;
    } else {
        result = withBacklog(facts, window, context);
    }
    if (result.cause == Cause::None) {
        if (const uint64_t down = replicasDown(facts); down > 0) {
            result.cause = Cause::ReplicasDown;
            result.count = down;
            result.limit = facts.peers.size() + 1;
        }
    }
    if (isWatched && facts.backlog() > 0)
        result.backlogSlope = window.slope();
    result.breach = worstBreach(facts, window.newest());
    if (result.breach && result.status < ConsumerStatus::OverThreshold && result.status != ConsumerStatus::Paused) {
        result.status = ConsumerStatus::OverThreshold;
        if (result.cause == Cause::None || result.cause == Cause::Watching || result.cause == Cause::CatchingUp)
            result.cause = Cause::OverThreshold;
    }
    return result;
}

Eta etaOf(const ConsumerAssessment& assessment, uint64_t backlog)
{
    switch (assessment.status) {
    case ConsumerStatus::Idle:
    case ConsumerStatus::Paused:
    case ConsumerStatus::Unknown:
        return {};
    case ConsumerStatus::Stopped:
    case ConsumerStatus::Stalled:
    case ConsumerStatus::Full:
        return {Eta::Kind::Never};
    case ConsumerStatus::Ok:
        if (assessment.cause != Cause::CatchingUp)
            return {}; // work in progress is no backlog to be worked off
        break;
    default:
        break;
    }
    if (backlog == 0 || !assessment.backlogSlope)
        return {};
    const double drain = -*assessment.backlogSlope;
    const double seconds = static_cast<double>(backlog) / drain;
    if (!(drain > 0) || seconds > std::chrono::duration<double>(farthestEta).count())
        return {Eta::Kind::Never};
    return {Eta::Kind::After, std::chrono::seconds(std::llround(std::ceil(seconds)))};
}

} // namespace jetlag
