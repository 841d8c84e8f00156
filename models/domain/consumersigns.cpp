// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consumersigns.h"

#include "domain/firstproof.h"
#include "domain/subject.h"

#include <algorithm>
#include <cmath>

namespace jetlag::sign {
namespace {

using namespace std::chrono_literals;

constexpr Elapsed trendNeeds{20};   ///< watched this long before a trend is called one
constexpr Elapsed stallNeeds{60};   ///< deliveries without a moving ack floor
constexpr Elapsed maybeByClock{60}; ///< what was busy lately may be a job's that comes by the clock
constexpr Elapsed busyLately{300};
constexpr Elapsed longerThanRequests{40}; ///< clients let a pull request wait for 30 s, mostly
constexpr Elapsed againNeeds{15};         ///< coming again for this long is no accident
constexpr Elapsed farApart{30};
constexpr Elapsed deserted{90};  ///< no pull request for this long: nobody is there, not even a job by the clock
constexpr double normalWait = 5; ///< seconds: a backlog worked off in less is work in progress, not lag
constexpr double nearlyAll = 0.9;
constexpr double strongGrowth = 0.2; ///< no chance of a few jobs
constexpr uint64_t fewAtATime = 8;   ///< a wall as low as this is meant: one job after the other
constexpr uint64_t fewestSteps = 6;  ///< in the window; with fewer of a worker in turns there is no trend
constexpr uint64_t fewestRepeats = 3;
constexpr uint64_t fewestPassed = 20;    ///< sequences, some of them for any filter
constexpr double manyRepeats = 0.2;      ///< of the deliveries
constexpr double lossWorthTelling = 0.1; ///< messages a second

/// Counted, so that it need not be concluded from a floor that stands for long. With filters what is passed over hides
/// repeats: those of one message that comes at its ack wait, among others that get finished, are never seen.
bool comesAgainAndAgain(const ConsumerFacts& facts, const LagWindow& window)
{
    if (window.floorStill() < standing || window.comingAgain() < againNeeds)
        return false;
    const uint64_t messages = std::min(facts.redelivered, facts.ackPending);
    if (window.cameAgain() >= fewestRepeats * messages)
        return true;
    const auto passage = window.passage();
    return LagWindow::takesAll(facts) && passage.settled == 0 && window.repeatShare() >= manyRepeats;
}

/// Where requests may wait until more messages do, what gathers before some are taken is no lag.
bool growsWhileTaken(const LagWindow& window)
{
    const auto& samples = window.samples();
    const auto before = std::adjacent_find(samples.begin(), samples.end(), [](const auto& one, const auto& next) {
        return one.deliveries != next.deliveries;
    });
    if (before == samples.end() || samples.back().at - before->at < trendNeeds)
        return false;
    const double growth = Elapsed(samples.back().at - before->at).count() * clearGrowth;
    return static_cast<double>(samples.back().backlog) > static_cast<double>(before->backlog + fewestRepeats) + growth;
}

std::chrono::nanoseconds longestBackoff(const ConsumerConfig& config)
{
    return config.backoff.empty() ? std::chrono::nanoseconds(0)
                                  : *std::max_element(config.backoff.begin(), config.backoff.end());
}

} // namespace

bool acknowledges(const ConsumerFacts& facts)
{
    return facts.config.ackPolicy != AckPolicy::None;
}

Sequence unfinishedFrom(const ConsumerFacts& facts)
{
    const bool isUnacked = facts.ackPending > 0 && acknowledges(facts);
    return {(isUnacked ? facts.ackFloor.streamSequence : facts.delivered.streamSequence).value + 1};
}

Elapsed withSlack(std::chrono::nanoseconds wait)
{
    return Elapsed(wait) * 1.2 + Elapsed(5);
}

Elapsed patienceForPulls(const ConsumerFacts& facts, const LagWindow& window)
{
    if (const auto rhythm = window.rhythm())
        return std::max<Elapsed>(standing, *rhythm * 1.5 + Elapsed(5));
    if (facts.delivered.consumerSequence == 0)
        return standing; // nobody has ever come: nobody is known to come by the clock
    // A job by the clock goes when its requests are over. Of one that came shortly before we looked nothing tells:
    // the reply has the time of the last delivery only, and what waits began to do so after it in either case.
    if (window.attendance() >= longerThanRequests)
        return standing;
    const auto last = lastActivity(facts, window);
    return last && window.newest() - *last < busyLately ? maybeByClock : standing;
}

Elapsed patienceFor(const ConsumerFacts& facts, const LagWindow& window)
{
    Elapsed patience = standing;
    if (facts.ackPending > 0 && acknowledges(facts))
        patience = std::max(patience, withSlack(facts.config.ackWait));
    if (facts.pending > 0 && isBetweenPulls(facts, window)) // requests that end and begin may blink
        patience = std::max(patience, patienceForPulls(facts, window));
    return patience;
}

Elapsed patienceAtWall(const ConsumerFacts& facts)
{
    const bool isLow = facts.config.maxAckPending.value_or(0) <= fewAtATime;
    return isLow ? std::max(enough, withSlack(facts.config.ackWait)) : enough;
}

Elapsed patienceForFloor(const ConsumerFacts& facts)
{
    return std::max<Elapsed>(stallNeeds, Elapsed(facts.config.ackWait) * 2);
}

Elapsed spacedOut(const ConsumerFacts& facts)
{
    return std::max<Elapsed>(farApart, Elapsed(facts.config.ackWait) * 1.2);
}

uint64_t deliveredAgain(const ConsumerFacts& facts)
{
    const uint64_t deliveries = facts.delivered.consumerSequence - facts.ackFloor.consumerSequence;
    const uint64_t messages = facts.delivered.streamSequence.value - facts.ackFloor.streamSequence.value;
    const bool isSane = facts.delivered.consumerSequence >= facts.ackFloor.consumerSequence &&
                        facts.delivered.streamSequence >= facts.ackFloor.streamSequence;
    return isSane && deliveries > messages ? deliveries - messages : 0;
}

bool isAtWall(const ConsumerFacts& facts)
{
    return acknowledges(facts) && facts.config.maxAckPending && facts.ackPending >= *facts.config.maxAckPending;
}

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

std::optional<Timestamp> lastActivity(const ConsumerFacts& facts, const LagWindow& window)
{
    const auto last = latest(facts.delivered.lastActive, facts.ackFloor.lastActive);
    return latest(last ? last : facts.created, window.pausedAt());
}

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

bool isSpacedOut(const ConsumerFacts& facts, const LagWindow& window)
{
    const Elapsed period = window.repeatPeriod(std::min(facts.redelivered, facts.ackPending));
    const Elapsed gap = std::max({window.repeatGap(), window.withoutRepeat(), period});
    return gap >= spacedOut(facts);
}

bool isBetweenPulls(const ConsumerFacts& facts, const LagWindow& window)
{
    return facts.config.isPull() && facts.waiting == 0 && window.withoutWaiting() >= enough;
}

bool hasHandsFull(const ConsumerFacts& facts, const LagWindow& window)
{
    if (!acknowledges(facts) || facts.ackPending == 0)
        return false;
    return isAtWall(facts) || isBetweenPulls(facts, window);
}

bool comesAgain(const ConsumerFacts& facts, const LagWindow& window)
{
    return acknowledges(facts) && facts.redelivered > 0 &&
           (deliveredAgain(facts) >= fewestRepeats || window.repeatShare() >= manyRepeats);
}

std::optional<cause::LostUnread> lostUnread(const ConsumerFacts& facts, const LagWindow& window,
                                            const StreamFacts* stream)
{
    // With filters, what lies in front was not all meant for it.
    if (!stream || !LagWindow::takesAll(facts) || stream->config.retention != Retention::Limits)
        return std::nullopt;
    const uint64_t next = facts.delivered.streamSequence.value + 1;
    const bool hasLimit = stream->config.maxAge || stream->config.maxMessages || stream->config.maxBytes ||
                          stream->config.maxMessagesPerSubject;
    if (!hasLimit || stream->state.messages == 0 || facts.pending == 0)
        return std::nullopt;
    if (window.withoutMove() >= enough || !isWatched(window))
        return stream->state.first.value > next
                   ? std::optional(cause::LostUnread{stream->state.first.value - next, facts.pending})
                   : std::nullopt;
    const bool isAtLimit = stream->state.first.value + static_cast<uint64_t>(fewestRepeats) >= next;
    const double perSecond = window.skippedPerSecond();
    if (!isAtLimit || perSecond < lossWorthTelling)
        return std::nullopt;
    // Two digits are what is read: the rest would make it another cause with each reply.
    const double step = std::pow(10, std::floor(std::log10(perSecond)) - 1);
    return cause::LostUnread{std::nullopt, facts.pending, std::round(perSecond / step) * step};
}

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

bool isDeserted(const ConsumerFacts& facts, const LagWindow& window)
{
    const Elapsed patience = std::max(deserted, patienceFor(facts, window));
    return facts.config.isPull() && facts.pending > 0 && facts.waiting == 0 && window.withoutWaiting() >= patience &&
           window.withoutMove() >= patience;
}

bool isHeldByFlowControl(const ConsumerFacts& facts, const LagWindow& window)
{
    return facts.config.flowControl && facts.pushBound && facts.pending > 0 && window.withoutMove() >= standing &&
           window.withoutMove() < stallNeeds;
}

bool stalls(const ConsumerFacts& facts, const LagWindow& window)
{
    if (!acknowledges(facts) || facts.ackPending == 0 || facts.redelivered == 0)
        return false;
    if (comesAgainAndAgain(facts, window))
        return true;
    const Elapsed patience = patienceForFloor(facts);
    // One that was given up stays in front of the floor, too, but does not come again. What came again so lately came
    // while the floor stood: the patience is always longer.
    return window.floorStill() >= patience && window.withUnacked() >= patience &&
           window.withRedelivered() >= patience && !(LagWindow::takesAll(facts) && window.hasCeasedToComeAgain()) &&
           window.withoutRepeat() < Elapsed(facts.config.ackWait) * 1.5 + Elapsed(10);
}

bool isFloorGivenUp(const ConsumerFacts& facts, const LagWindow& window)
{
    if (!acknowledges(facts) || !facts.config.maxDeliver || *facts.config.maxDeliver < 1 || facts.ackPending == 0)
        return false;
    const Elapsed patience = withSlack(std::max(longestBackoff(facts.config), facts.config.ackWait));
    return window.floorStill() >= patience && othersGetFinished(facts, window) &&
           (window.hasCeasedToComeAgain() || window.withoutRepeat() >= patience);
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
    if (window.hasSettledAside(standing))
        return true;
    const auto passage = window.passage();
    if (passage.isKnown)
        return passage.settled > std::max(fewestRepeats, passage.first / 10);
    // Others that do not get finished would come again, too.
    return facts.redelivered == 1 && facts.ackPending <= fewAtATime && passage.passed >= fewestPassed;
}

bool fallsBehind(const ConsumerFacts& facts, const LagWindow& window, const AssessmentContext& context, double slope)
{
    if (window.observed() < trendNeeds || window.withPending() < trendNeeds)
        return false;
    // What is removed in front keeps the backlog where it is, or lets it shrink.
    if (slope < 0 && !lostUnread(facts, window, context.stream))
        return false;
    // Work in long jobs or by the clock goes up and down within the window.
    const auto rhythm = window.rhythm();
    const bool comesInTurns =
        hasHandsFull(facts, window) || (rhythm ? *rhythm > Elapsed(0) : isBetweenPulls(facts, window));
    if (comesInTurns && window.steps() < fewestSteps)
        return window.isRisingByTurns() || (hasHandsFull(facts, window) && slope > strongGrowth);
    if (facts.config.overflow && (slope <= clearGrowth || (facts.waiting > 0 && !growsWhileTaken(window))))
        return false;
    // Messages always wait a moment: a few seconds' worth of work is no lag.
    const double rate = context.deliveredPerSecond.value_or(0);
    return rate <= 0 || static_cast<double>(facts.pending) / rate >= normalWait;
}

bool isKnownToKeepUp(const ConsumerFacts& facts, const LagWindow& window, const AssessmentContext& context)
{
    if (window.observed() >= trendNeeds || window.hasCaughtUp() || window.slope().value_or(0) < 0)
        return true;
    const double rate = context.deliveredPerSecond.value_or(0);
    return window.hasProgressed() && (facts.pending == 0 || static_cast<double>(facts.pending) < rate * normalWait);
}

bool standsAtWall(const ConsumerFacts& facts, const LagWindow& window)
{
    // Before it was watched it stood, too, as the server tells; what comes again is no progress.
    const auto acked = facts.ackFloor.lastActive ? facts.ackFloor.lastActive : facts.created;
    const auto last = facts.redelivered > 0 ? latest(acked, window.pausedAt()) : lastActivity(facts, window);
    const Elapsed before = last ? Elapsed(window.newest() - *last) : Elapsed(0);
    return window.withoutProgress() >= enough && std::max(window.withoutProgress(), before) >= patienceAtWall(facts);
}

bool refusesNew(const StreamFacts& stream)
{
    const StreamConfig& config = stream.config;
    return config.discardNew && ((config.maxMessages && stream.state.messages >= *config.maxMessages) ||
                                 (config.maxBytes && stream.state.bytes >= *config.maxBytes));
}

} // namespace jetlag::sign
