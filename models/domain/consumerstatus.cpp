// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consumerstatus.h"

#include "domain/consumersigns.h"
#include "domain/firstproof.h"

#include <algorithm>
#include <cmath>

namespace jetlag {
namespace {

using namespace std::chrono_literals;
using namespace sign;

constexpr auto farthestEta = 365 * 24h; ///< beyond this it is "never"

cause::PullsRefused pullsRefused(const ConsumerFacts& facts)
{
    return {facts.waiting, facts.config.maxWaiting.value_or(0)};
}

/// Slow by its own configuration.
std::optional<Cause> slowOnPurpose(const ConsumerFacts& facts, const LagWindow& window)
{
    const auto& config = facts.config;
    if (config.isPull() && window.withPullsRefused() >= enough)
        return pullsRefused(facts);
    if (config.rateLimitBps && *config.rateLimitBps > 0)
        return cause::RateLimited{*config.rateLimitBps};
    return config.replayOriginal ? std::optional<Cause>(cause::ReplayOriginal{}) : std::nullopt;
}

Cause causeOfStop(const ConsumerFacts& facts, const LagWindow& window, const StreamFacts* stream)
{
    const auto& config = facts.config;
    if (const auto lost = lostUnread(facts, window, stream))
        return *lost;
    if (config.isPull() && facts.pending > 0 && facts.waiting == 0 &&
        (window.withoutWaiting() >= enough || !isWatched(window)))
        return cause::NobodyPulls{facts.pending};
    if (const auto down = replicasDown(facts))
        return *down;
    if (facts.pending == 0)
        return cause::NoAcks{facts.ackPending};
    if (const auto slow = slowOnPurpose(facts, window))
        return *slow;
    if (config.pinned && facts.hasPin)
        return cause::PinnedClientGone{facts.pending};
    return cause::NothingMoves{facts.pending};
}

ConsumerAssessment stopped(const ConsumerFacts& facts, const LagWindow& window, const StreamFacts* stream)
{
    ConsumerAssessment result;
    result.status = ConsumerStatus::Stopped;
    result.cause = causeOfStop(facts, window, stream);
    result.since = lastActivity(facts, window);
    if (std::holds_alternative<cause::NoAcks>(result.cause) && facts.ackFloor.lastActive)
        result.since = latest(facts.ackFloor.lastActive, window.pausedAt());
    return result;
}

cause::Poison poison(const ConsumerFacts& facts, const AssessmentContext& context)
{
    if (context.firstUnfinished)
        return {*context.firstUnfinished};
    const bool hasGaps = context.stream && context.stream->state.deleted > 0;
    return {{facts.ackFloor.streamSequence.value + 1}, LagWindow::takesAll(facts) && !hasGaps};
}

ConsumerAssessment stalled(const ConsumerFacts& facts, const LagWindow& window, const AssessmentContext& context)
{
    ConsumerAssessment result;
    // One bad message among others that get finished is worth a warning, not an alarm.
    result.status = othersGetFinished(facts, window) ? ConsumerStatus::Behind : ConsumerStatus::Stalled;
    if (result.status == ConsumerStatus::Stalled && facts.redelivered > 1)
        result.cause = cause::NothingFinishes{facts.redelivered};
    else
        result.cause = poison(facts, context);
    result.since = facts.ackFloor.lastActive ? facts.ackFloor.lastActive : facts.created;
    return result;
}

Cause causeOfSlowness(const ConsumerFacts& facts, const LagWindow& window, const StreamFacts* stream, double slope)
{
    if (const auto lost = lostUnread(facts, window, stream))
        return *lost;
    if (const auto slow = slowOnPurpose(facts, window))
        return *slow;
    if (comesAgain(facts, window))
        return cause::ComesAgain{facts.config.ackWait};
    const auto& most = facts.config.maxAckPending;
    if (acknowledges(facts) && most && static_cast<double>(facts.ackPending) >= nearWall * static_cast<double>(*most))
        return cause::NearWall{facts.ackPending, *most};
    return slope > clearGrowth ? Cause(cause::SlowerThanInput{}) : cause::NotCatchingUp{facts.pending};
}

ConsumerAssessment retrying(const cause::Retrying& retry, const ConsumerFacts& facts, const LagWindow& window)
{
    ConsumerAssessment result;
    result.status = ConsumerStatus::Retrying;
    result.cause = retry;
    result.since = lastActivity(facts, window);
    return result;
}

/// Why nothing moves just now although all may be well.
Cause causeOfRest(const ConsumerFacts& facts, const LagWindow& window)
{
    if (isAtWall(facts))
        return cause::NearWall{facts.ackPending, *facts.config.maxAckPending};
    if (isBetweenPulls(facts, window))
        return cause::BetweenPulls{acknowledges(facts) ? facts.ackPending : 0, facts.pending};
    return cause::None{};
}

/// Whose client has gone, and which the server will remove by itself.
bool isAbandoned(const ConsumerFacts& facts, const LagWindow& window)
{
    // What is acknowledged is work, and left undone.
    if (facts.config.isDurable() || acknowledges(facts))
        return false;
    return facts.config.isPull() ? facts.waiting == 0 && window.withoutWaiting() >= standing
                                 : !facts.pushBound && window.withoutListener() >= enough;
}

ConsumerAssessment abandoned()
{
    ConsumerAssessment result;
    result.status = ConsumerStatus::Abandoned;
    result.cause = cause::Abandoned{};
    return result;
}

ConsumerAssessment unheard(const ConsumerFacts& facts, const LagWindow& window)
{
    ConsumerAssessment result;
    result.status = ConsumerStatus::Stopped;
    result.cause = cause::NobodyListens{facts.pending};
    result.since = lastActivity(facts, window);
    return result;
}

/// Before there is a verdict.
ConsumerAssessment watching(const ConsumerFacts& facts)
{
    ConsumerAssessment result;
    result.cause = cause::Watching{facts.backlog()};
    return result;
}

ConsumerAssessment atRest(const ConsumerFacts& facts, const LagWindow& window, const AssessmentContext& context)
{
    if (facts.config.overflow && facts.pending > 0 && facts.waiting > 0) {
        ConsumerAssessment result;
        result.status = ConsumerStatus::Ok;
        result.cause = cause::Overflow{facts.pending};
        return result;
    }
    const auto retry = plannedRetry(facts, window);
    return retry ? retrying(*retry, facts, window) : stopped(facts, window, context.stream);
}

/// What is certain although it was not watched.
ConsumerAssessment atFirstSight(const ConsumerFacts& facts, const LagWindow& window, const AssessmentContext& context)
{
    if (provesStandStill(facts, window, context)) {
        if (!facts.config.isPull() && !facts.pushBound && facts.pending > 0)
            return facts.config.isDurable() ? unheard(facts, window) : watching(facts);
        const bool mayBeAbandoned = !facts.config.isDurable() && !acknowledges(facts) && facts.waiting == 0;
        return mayBeAbandoned ? watching(facts) : atRest(facts, window, context);
    }
    return provesStall(facts, window) ? stalled(facts, window, context) : watching(facts);
}

/// Moves, and nothing speaks against it; green only where that is known.
ConsumerAssessment working(const ConsumerFacts& facts, const LagWindow& window, const AssessmentContext& context)
{
    if (!isKnownToKeepUp(facts, window, context))
        return watching(facts);
    ConsumerAssessment result;
    result.status = ConsumerStatus::Ok;
    const auto slope = window.slope();
    const bool shrinks = slope && *slope < 0 && window.withPending() >= enough;
    if (facts.config.isPull() && window.withPullsRefused() >= enough)
        result.cause = pullsRefused(facts);
    else if (shrinks)
        result.cause = cause::CatchingUp{};
    else if (facts.pending > 0 && window.withoutMove() >= enough)
        result.cause = causeOfRest(facts, window);
    return result;
}

ConsumerAssessment withBacklog(const ConsumerFacts& facts, const LagWindow& window, const AssessmentContext& context)
{
    if (!isWatched(window))
        return atFirstSight(facts, window, context);
    if (isAbandoned(facts, window))
        return abandoned();
    if (!facts.config.isPull() && !facts.pushBound && facts.pending > 0 && window.withoutListener() >= enough)
        return unheard(facts, window);
    ConsumerAssessment result;
    if (isHeldByFlowControl(facts, window)) {
        result.status = ConsumerStatus::Behind;
        result.cause = cause::FlowControlled{facts.pending};
        result.since = lastActivity(facts, window);
        return result;
    }
    if (standsStill(facts, window, context) || isDeserted(facts, window))
        return atRest(facts, window, context);
    if (stalls(facts, window)) {
        if (!isSpacedOut(facts, window))
            return stalled(facts, window, context);
        if (facts.pending == 0 && !othersGetFinished(facts, window))
            return retrying(plannedRetry(facts, window).value_or(cause::Retrying{std::nullopt, facts.ackPending}),
                            facts, window);
    }
    const auto slope = window.slope();
    if (const auto setback = window.setback()) {
        result.status = ConsumerStatus::Rewound;
        result.cause = cause::SetBack{setback->from, setback->to};
        result.since = setback->at;
        return result;
    }
    if (!slope || !fallsBehind(facts, window, context, *slope))
        return working(facts, window, context);
    result.status = ConsumerStatus::Behind;
    result.cause = causeOfSlowness(facts, window, context.stream, *slope);
    result.since = window.hasCaughtUp() ? std::optional(window.caughtUpAt()) : context.oldestUnfinished;
    return result;
}

std::optional<Timestamp> endOfPause(const ConsumerFacts& facts, const LagWindow& window)
{
    if (!facts.pauseRemaining)
        return std::nullopt;
    // Whole seconds: the rest differs from reply to reply, the end does not.
    return std::chrono::round<std::chrono::seconds>(facts.serverTime.value_or(window.newest()) + *facts.pauseRemaining);
}

} // namespace

Severity severityOf(ConsumerStatus status)
{
    switch (status) {
    case ConsumerStatus::Ok:
    case ConsumerStatus::Idle:
        return Severity::Ok;
    case ConsumerStatus::Retrying:
    case ConsumerStatus::Abandoned:
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
        result.cause = cause::NoLeader{};
        return result;
    }
    const bool watched = isWatched(window);
    if (isAtWall(facts) && (watched ? standsAtWall(facts, window) : provesWall(facts, window))) {
        result.status = ConsumerStatus::Full;
        result.cause = cause::AtWall{facts.ackPending, *facts.config.maxAckPending};
        // Redeliveries go on at the wall: only the floor tells when work last got finished.
        result.since = window.hasProgressed()      ? std::optional(window.progressAt())
                       : facts.ackFloor.lastActive ? facts.ackFloor.lastActive
                                                   : facts.created;
    } else if (facts.paused) {
        result.status = ConsumerStatus::Paused;
        result.cause = cause::Paused{facts.backlog(), endOfPause(facts, window)};
    } else if (facts.backlog() == 0) {
        result.status = ConsumerStatus::Idle;
        if (matchesNothing(facts, context.stream))
            result.cause = cause::FilterMatchesNothing{};
    } else {
        result = withBacklog(facts, window, context);
    }
    if (context.allTerminated > 0 && severityOf(result.status) != Severity::Critical &&
        result.status != ConsumerStatus::Paused) {
        result = {};
        result.status = ConsumerStatus::Stalled;
        result.cause = cause::AllTerminated{context.allTerminated};
    }
    const bool isCalm = result.status == ConsumerStatus::Idle || result.status == ConsumerStatus::Ok;
    if (result.cause == Cause() && isCalm && context.stream &&
        !context.stream->replicationTrouble.value_or(QString()).isEmpty())
        result.cause = cause::SourceFails{*context.stream->replicationTrouble};
    if (result.cause == Cause() && isCalm && context.stream && refusesNew(*context.stream))
        result.cause = cause::StreamFull{};
    if (result.cause == Cause() && isCalm && context.unclaimed > 0)
        result.cause = cause::NobodyTakes{context.unclaimed};
    if (result.cause == Cause())
        result.cause = replicasDown(facts).value_or(Cause());
    if (watched && facts.backlog() > 0)
        result.backlogSlope = window.slope();
    result.breach = worstBreach(facts, window.newest());
    if (result.breach && result.status < ConsumerStatus::OverThreshold && result.status != ConsumerStatus::Paused) {
        result.status = ConsumerStatus::OverThreshold;
        if (std::holds_alternative<cause::None>(result.cause) ||
            std::holds_alternative<cause::Watching>(result.cause) ||
            std::holds_alternative<cause::CatchingUp>(result.cause))
            result.cause = cause::OverThreshold{};
    }
    return result;
}

Eta etaOf(const ConsumerAssessment& assessment, uint64_t backlog)
{
    switch (assessment.status) {
    case ConsumerStatus::Idle:
    case ConsumerStatus::Retrying:
    case ConsumerStatus::Abandoned:
    case ConsumerStatus::Paused:
    case ConsumerStatus::Unknown:
        return {};
    case ConsumerStatus::Stopped:
    case ConsumerStatus::Stalled:
    case ConsumerStatus::Full:
        return {Eta::Kind::Never};
    case ConsumerStatus::Ok:
        if (!std::holds_alternative<cause::CatchingUp>(assessment.cause))
            return {}; // work in progress is no backlog to be worked off
        break;
    case ConsumerStatus::Rewound:
    case ConsumerStatus::Behind:
    case ConsumerStatus::OverThreshold:
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
