// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consumerstatus.h"

#include "domain/subject.h"

#include <algorithm>
#include <cmath>

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr Elapsed enough{5};        ///< below this one sample more or less would decide
constexpr Elapsed standing{20};     ///< no move for this long, with a backlog, is a stand-still
constexpr Elapsed trendNeeds{20};   ///< watched this long before a trend is called one
constexpr Elapsed stallNeeds{60};   ///< deliveries without a moving ack floor
constexpr Elapsed maybeByClock{60}; ///< what was busy lately may be a job's that comes by the clock
constexpr Elapsed busyLately{300};
constexpr Elapsed farApart{30};  ///< deliveries of one message so far apart are planned, not again and again
constexpr Elapsed deserted{90};  ///< no pull request for this long: nobody is there, not even a job by the clock
constexpr double normalWait = 5; ///< seconds: a backlog worked off in less is work in progress, not lag
constexpr double nearWall = 0.9;
constexpr double nearlyAll = 0.9;
constexpr double clearGrowth = 0.05; ///< messages a second
constexpr double strongGrowth = 0.2; ///< no chance of a few jobs
constexpr uint64_t fewAtATime = 8;   ///< a wall as low as this is meant: one job after the other
constexpr uint64_t fewestSteps = 6;  ///< in the window; with fewer of a worker in turns there is no trend
constexpr uint64_t fewestRepeats = 3;
constexpr double manyRepeats = 0.2;      ///< of the deliveries
constexpr double lossWorthTelling = 0.1; ///< messages a second
constexpr auto farthestEta = 365 * 24h;  ///< beyond this it is "never"

bool acknowledges(const ConsumerFacts& facts)
{
    return facts.config.ackPolicy != AckPolicy::None;
}

bool isAtWall(const ConsumerFacts& facts)
{
    return acknowledges(facts) && facts.config.maxAckPending && facts.ackPending >= *facts.config.maxAckPending;
}

/// nullopt: all are up.
std::optional<Cause> replicasDown(const ConsumerFacts& facts)
{
    const auto down = std::count_if(facts.peers.begin(), facts.peers.end(),
                                    [](const PeerFacts& peer) { return peer.offline || !peer.current; });
    if (down == 0)
        return std::nullopt;
    return cause::ReplicasDown{static_cast<uint64_t>(down), facts.peers.size() + 1};
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
/// Time in a pause does not count.
std::optional<Timestamp> lastActivity(const ConsumerFacts& facts, const LagWindow& window)
{
    const auto last = latest(facts.delivered.lastActive, facts.ackFloor.lastActive);
    return latest(last ? last : facts.created, window.pausedAt());
}

/// The server looks for late messages in steps.
Elapsed withSlack(std::chrono::nanoseconds wait)
{
    return Elapsed(wait) * 1.2 + Elapsed(5);
}

/// How long messages may wait for somebody to ask for them.
Elapsed patienceForPulls(const ConsumerFacts& facts, const LagWindow& window)
{
    if (const auto rhythm = window.rhythm())
        return std::max<Elapsed>(standing, *rhythm * 1.5 + Elapsed(5));
    if (facts.delivered.consumerSequence == 0)
        return standing; // nobody has ever come: nobody is known to come by the clock
    const auto last = lastActivity(facts, window);
    return last && window.newest() - *last < busyLately ? maybeByClock : standing;
}

/// A worker may take its whole ack_wait over one message.
Elapsed patienceFor(const ConsumerFacts& facts, const LagWindow& window)
{
    Elapsed patience = standing;
    if (facts.ackPending > 0 && acknowledges(facts))
        patience = std::max(patience, withSlack(facts.config.ackWait));
    if (facts.config.isPull() && facts.pending > 0 && facts.waiting == 0)
        patience = std::max(patience, patienceForPulls(facts, window));
    return patience;
}

/// At a low wall the messages in hand have their ack wait; a high one is reached by work that is not acknowledged.
Elapsed patienceAtWall(const ConsumerFacts& facts)
{
    const bool isLow = facts.config.maxAckPending.value_or(0) <= fewAtATime;
    return isLow ? std::max(enough, withSlack(facts.config.ackWait)) : enough;
}

std::chrono::nanoseconds longestBackoff(const ConsumerConfig& config)
{
    return config.backoff.empty() ? std::chrono::nanoseconds(0)
                                  : *std::max_element(config.backoff.begin(), config.backoff.end());
}

/// All that is left was delivered, and its next delivery is put off on purpose: the backoff says so, or it would have
/// come again by now, as somebody asked for messages after its time was over.
std::optional<cause::Retrying> plannedRetry(const ConsumerFacts& facts, const LagWindow& window)
{
    const auto& last = facts.delivered.lastActive;
    const auto& config = facts.config;
    if (!acknowledges(facts) || facts.ackPending == 0 || facts.pending > 0 || !last)
        return std::nullopt;
    const auto backoff = facts.redelivered > 0 ? longestBackoff(config) : std::chrono::nanoseconds(0);
    const Elapsed age = window.newest() - *last;
    if (backoff.count() > 0 && age < withSlack(backoff))
        return cause::Retrying{std::chrono::floor<std::chrono::seconds>(*last + backoff), facts.ackPending};
    const Elapsed due = withSlack(std::max(backoff, config.ackWait));
    const auto asked = config.isPull()   ? window.lastWaiting()
                       : facts.pushBound ? std::optional(window.newest())
                                         : std::nullopt;
    return age >= due && asked && Elapsed(*asked - *last) >= due
               ? std::optional(cause::Retrying{std::nullopt, facts.ackPending})
               : std::nullopt;
}

/// Repeats that are further apart than the ack wait makes them.
bool isSpacedOut(const ConsumerFacts& facts, const LagWindow& window)
{
    const Elapsed period = window.repeatPeriod(std::min(facts.redelivered, facts.ackPending));
    const Elapsed gap = std::max({window.repeatGap(), window.withoutRepeat(), period});
    return gap >= std::max<Elapsed>(farApart, Elapsed(facts.config.ackWait) * 1.2);
}

bool isBetweenPulls(const ConsumerFacts& facts, const LagWindow& window)
{
    return facts.config.isPull() && facts.waiting == 0 && window.withoutWaiting() >= enough;
}

/// A worker that works, for long, on the few that it took; what it did not ask for waits.
bool hasHandsFull(const ConsumerFacts& facts, const LagWindow& window)
{
    if (!acknowledges(facts) || facts.ackPending == 0)
        return false;
    return isAtWall(facts) || isBetweenPulls(facts, window);
}

cause::PullsRefused pullsRefused(const ConsumerFacts& facts)
{
    return {facts.waiting, facts.config.maxWaiting.value_or(0)};
}

/// Of the deliveries since the ack floor, so many at least were not the first of their message: readable in one reply.
uint64_t deliveredAgain(const ConsumerFacts& facts)
{
    const uint64_t deliveries = facts.delivered.consumerSequence - facts.ackFloor.consumerSequence;
    const uint64_t messages = facts.delivered.streamSequence.value - facts.ackFloor.streamSequence.value;
    const bool isSane = facts.delivered.consumerSequence >= facts.ackFloor.consumerSequence &&
                        facts.delivered.streamSequence >= facts.ackFloor.streamSequence;
    return isSane && deliveries > messages ? deliveries - messages : 0;
}

bool comesAgain(const ConsumerFacts& facts, const LagWindow& window)
{
    return acknowledges(facts) && facts.redelivered > 0 &&
           (deliveredAgain(facts) >= fewestRepeats || window.repeatShare() >= manyRepeats);
}

/// Messages that the stream's limits have removed, or are removing, before they were delivered here.
std::optional<cause::LostUnread> lostUnread(const ConsumerFacts& facts, const LagWindow& window,
                                            const StreamFacts* stream)
{
    // With filters, what lies in front was not all meant for it.
    if (!stream || !facts.config.filters.isEmpty() || stream->config.retention != Retention::Limits)
        return std::nullopt;
    const uint64_t next = facts.delivered.streamSequence.value + 1;
    const bool hasLimit = stream->config.maxAge || stream->config.maxMessages || stream->config.maxBytes ||
                          stream->config.maxMessagesPerSubject;
    if (!hasLimit || stream->state.messages == 0 || facts.pending == 0)
        return std::nullopt;
    if (window.withoutMove() >= enough)
        return stream->state.first.value > next
                   ? std::optional(cause::LostUnread{stream->state.first.value - next, facts.pending})
                   : std::nullopt;
    const bool isAtLimit = stream->state.first.value + static_cast<uint64_t>(fewestRepeats) >= next;
    return isAtLimit && window.skippedPerSecond() >= lossWorthTelling
               ? std::optional(cause::LostUnread{std::nullopt, facts.pending})
               : std::nullopt;
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
    if (config.isPull() && facts.pending > 0 && facts.waiting == 0 && window.withoutWaiting() >= enough)
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

/// Backlog that was there all the time, and neither deliveries nor acks for longer than work may take.
bool standsStill(const ConsumerFacts& facts, const LagWindow& window, const AssessmentContext& context)
{
    const Elapsed patience = patienceFor(facts, window);
    const auto last = lastActivity(facts, window);
    if (last && window.newest() - *last < patience)
        return false;
    if (window.withoutMove() < std::min(patience, window.observed()))
        return false;
    // Seen for the whole time, or the oldest unfinished message says that it waited as long.
    return std::min(window.withoutMove(), window.withBacklog()) >= patience ||
           (window.withBacklog() >= window.observed() && context.oldestUnfinished &&
            window.newest() - *context.oldestUnfinished >= patience);
}

/// Messages came after everybody had left: seen by the pulls that are missing, before the messages wait for long.
bool isDeserted(const ConsumerFacts& facts, const LagWindow& window)
{
    const Elapsed patience = std::max(deserted, patienceFor(facts, window));
    return facts.config.isPull() && facts.pending > 0 && facts.waiting == 0 && window.withoutWaiting() >= patience &&
           window.withoutMove() >= patience;
}

/// For a while: a subscriber that takes nothing for longer has stopped.
bool isHeldByFlowControl(const ConsumerFacts& facts, const LagWindow& window)
{
    return facts.config.flowControl && facts.pushBound && facts.pending > 0 && window.withoutMove() >= standing &&
           window.withoutMove() < stallNeeds;
}

/// Deliveries of the same messages again and again, while the ack floor stands and everything behind it waits.
bool stalls(const ConsumerFacts& facts, const LagWindow& window)
{
    if (!acknowledges(facts) || facts.ackPending == 0 || facts.redelivered == 0)
        return false;
    const Elapsed patience = std::max<Elapsed>(stallNeeds, Elapsed(facts.config.ackWait) * 2);
    // One that was given up stays in front of the floor, too, but does not come again. What came again so lately came
    // while the floor stood: the patience is always longer.
    return window.floorStill() >= patience && window.withUnacked() >= patience &&
           window.withRedelivered() >= patience &&
           window.withoutRepeat() < Elapsed(facts.config.ackWait) * 1.5 + Elapsed(10);
}

bool othersGetFinished(const ConsumerFacts& facts, const LagWindow& window)
{
    const auto& most = facts.config.maxDeliver;
    // Each message as often as it may: they end by being given up.
    if (most && *most > 1) {
        const double all = static_cast<double>(*most - 1) / static_cast<double>(*most);
        if (window.repeatShare() >= nearlyAll * all)
            return false;
    }
    return window.hasSettledAside(standing) ||
           (facts.config.filters.isEmpty() &&
            window.settled() > std::max(fewestRepeats, window.firstDeliveries() / 10));
}

ConsumerAssessment stalled(const ConsumerFacts& facts, const LagWindow& window)
{
    ConsumerAssessment result;
    // One bad message among others that get finished is worth a warning, not an alarm.
    result.status = othersGetFinished(facts, window) ? ConsumerStatus::Behind : ConsumerStatus::Stalled;
    if (result.status == ConsumerStatus::Stalled && facts.redelivered > 1)
        result.cause = cause::NothingFinishes{facts.redelivered};
    else
        result.cause = cause::Poison{{facts.ackFloor.streamSequence.value + 1}};
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

bool fallsBehind(const ConsumerFacts& facts, const LagWindow& window, const AssessmentContext& context, double slope)
{
    if (window.observed() < trendNeeds || window.withPending() < trendNeeds || slope < 0)
        return false;
    // Work in long jobs or by the clock goes up and down within the window.
    const auto rhythm = window.rhythm();
    const bool comesInTurns =
        hasHandsFull(facts, window) || (rhythm ? *rhythm > Elapsed(0) : isBetweenPulls(facts, window));
    if (comesInTurns && window.steps() < fewestSteps)
        return window.isRisingByTurns() || (hasHandsFull(facts, window) && slope > strongGrowth);
    if (facts.config.overflow && slope <= clearGrowth)
        return false;
    // Messages always wait a moment: a few seconds' worth of work is no lag.
    const double rate = context.deliveredPerSecond.value_or(0);
    return rate <= 0 || static_cast<double>(facts.pending) / rate >= normalWait;
}

ConsumerAssessment withBacklog(const ConsumerFacts& facts, const LagWindow& window, const AssessmentContext& context)
{
    ConsumerAssessment result;
    if (window.observed() < enough || window.readings() < 2) {
        result.cause = cause::Watching{facts.backlog()};
        return result;
    }
    const auto& config = facts.config;
    const bool isLeft = config.isPull() ? facts.waiting == 0 && window.withoutWaiting() >= standing
                                        : !facts.pushBound && window.withoutListener() >= enough;
    if (isLeft && !config.isDurable() && config.ackPolicy == AckPolicy::None) {
        result.status = ConsumerStatus::Idle;
        result.cause = cause::Abandoned{};
        return result;
    }
    if (!config.isPull() && !facts.pushBound && facts.pending > 0 && window.withoutListener() >= enough) {
        result.status = ConsumerStatus::Stopped;
        result.cause = cause::NobodyListens{facts.pending};
        result.since = lastActivity(facts, window);
        return result;
    }
    if (isHeldByFlowControl(facts, window)) {
        result.status = ConsumerStatus::Behind;
        result.cause = cause::FlowControlled{facts.pending};
        result.since = lastActivity(facts, window);
        return result;
    }
    const auto retry = plannedRetry(facts, window);
    if (standsStill(facts, window, context) || isDeserted(facts, window)) {
        if (config.overflow && facts.pending > 0 && facts.waiting > 0) {
            result.status = ConsumerStatus::Ok;
            result.cause = cause::Overflow{facts.pending};
            return result;
        }
        return retry ? retrying(*retry, facts, window) : stopped(facts, window, context.stream);
    }
    if (stalls(facts, window)) {
        if (!isSpacedOut(facts, window))
            return stalled(facts, window);
        if (facts.pending == 0 && !othersGetFinished(facts, window))
            return retrying(retry.value_or(cause::Retrying{std::nullopt, facts.ackPending}), facts, window);
    }
    const auto slope = window.slope();
    if (const auto setback = window.setback()) {
        result.status = ConsumerStatus::Rewound;
        result.cause = cause::SetBack{setback->from, setback->to};
        result.since = setback->at;
    } else if (slope && fallsBehind(facts, window, context, *slope)) {
        result.status = ConsumerStatus::Behind;
        result.cause = causeOfSlowness(facts, window, context.stream, *slope);
        if (window.hasCaughtUp())
            result.since = window.caughtUpAt();
        else
            result.since = context.oldestUnfinished;
    } else {
        result.status = ConsumerStatus::Ok;
        const bool shrinks = slope && *slope < 0 && window.withPending() >= enough;
        if (facts.config.isPull() && window.withPullsRefused() >= enough)
            result.cause = pullsRefused(facts);
        else if (shrinks)
            result.cause = cause::CatchingUp{};
        else if (facts.pending > 0 && window.withoutMove() >= enough)
            result.cause = causeOfRest(facts, window);
    }
    return result;
}

bool standsAtWall(const ConsumerFacts& facts, const LagWindow& window)
{
    // Before it was watched it stood, too, as the server tells; what comes again is no progress.
    const auto acked = facts.ackFloor.lastActive ? facts.ackFloor.lastActive : facts.created;
    const auto last = facts.redelivered > 0 ? latest(acked, window.pausedAt()) : lastActivity(facts, window);
    const Elapsed before = last ? Elapsed(window.newest() - *last) : Elapsed(0);
    return window.withoutProgress() >= enough && std::max(window.withoutProgress(), before) >= patienceAtWall(facts);
}

std::optional<Timestamp> endOfPause(const ConsumerFacts& facts, const LagWindow& window)
{
    if (!facts.pauseRemaining)
        return std::nullopt;
    // Whole seconds: the rest differs from reply to reply, the end does not.
    return std::chrono::round<std::chrono::seconds>(facts.serverTime.value_or(window.newest()) + *facts.pauseRemaining);
}

bool refusesNew(const StreamFacts& stream)
{
    const StreamConfig& config = stream.config;
    return config.discardNew && ((config.maxMessages && stream.state.messages >= *config.maxMessages) ||
                                 (config.maxBytes && stream.state.bytes >= *config.maxBytes));
}

} // namespace

Severity severityOf(ConsumerStatus status)
{
    switch (status) {
    case ConsumerStatus::Ok:
    case ConsumerStatus::Idle:
        return Severity::Ok;
    case ConsumerStatus::Retrying:
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
    const bool isWatched = window.observed() >= enough && window.readings() >= 2;
    if (isAtWall(facts) && isWatched && standsAtWall(facts, window)) {
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
    if (isWatched && facts.backlog() > 0)
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
