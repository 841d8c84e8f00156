// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consumerstatus.h"

/// What assess() reads from the newest reply about a consumer and from what was seen of it before: each sign a question
/// with one answer. Pure; no sign decides a status by itself.
namespace jetlag::sign {

inline constexpr Elapsed enough{5};    ///< below this one sample more or less would decide
inline constexpr Elapsed standing{20}; ///< no move for this long, with a backlog, is a stand-still
inline constexpr double nearWall = 0.9;
inline constexpr double clearGrowth = 0.05; ///< messages a second

std::optional<Timestamp> latest(const std::optional<Timestamp>& a, const std::optional<Timestamp>& b);
bool acknowledges(const ConsumerFacts& facts);
/// From here on the first message that is not finished is to be looked for: what is delivered and not acknowledged is
/// not finished (FACTS.md 3.3).
Sequence unfinishedFrom(const ConsumerFacts& facts);
/// The server looks for late messages in steps.
Elapsed withSlack(std::chrono::nanoseconds wait);
/// How long nothing needs to move before it is a stand-still: a worker may take its whole ack_wait over one message.
Elapsed patienceFor(const ConsumerFacts& facts, const LagWindow& window);
/// How long messages may wait for somebody to ask for them.
Elapsed patienceForPulls(const ConsumerFacts& facts, const LagWindow& window);
/// At a low wall the messages in hand have their ack wait; a high one is reached by work that is not acknowledged.
Elapsed patienceAtWall(const ConsumerFacts& facts);
/// How long the ack floor may stand while messages come again.
Elapsed patienceForFloor(const ConsumerFacts& facts);
/// Deliveries of one message so far apart are planned, not again and again.
Elapsed spacedOut(const ConsumerFacts& facts);
/// Of the deliveries since the ack floor, so many at least were not the first of their message: readable in one reply.
uint64_t deliveredAgain(const ConsumerFacts& facts);
bool isAtWall(const ConsumerFacts& facts);
/// nullopt: all are up.
std::optional<Cause> replicasDown(const ConsumerFacts& facts);
bool matchesNothing(const ConsumerFacts& facts, const StreamFacts* stream);
/// Since nothing has been delivered or acknowledged; a consumer that never did anything stands since it was made.
/// Time in a pause does not count.
std::optional<Timestamp> lastActivity(const ConsumerFacts& facts, const LagWindow& window);
/// All that is left was delivered, and its next delivery is put off on purpose: the backoff says so, or it would have
/// come again by now, as somebody asked for messages after its time was over.
std::optional<cause::Retrying> plannedRetry(const ConsumerFacts& facts, const LagWindow& window);
/// Repeats that are further apart than the ack wait makes them.
bool isSpacedOut(const ConsumerFacts& facts, const LagWindow& window);
bool isBetweenPulls(const ConsumerFacts& facts, const LagWindow& window);
/// A worker that works, for long, on the few that it took; what it did not ask for waits.
bool hasHandsFull(const ConsumerFacts& facts, const LagWindow& window);
bool comesAgain(const ConsumerFacts& facts, const LagWindow& window);
/// Messages that the stream's limits have removed, or are removing, before they were delivered here.
std::optional<cause::LostUnread> lostUnread(const ConsumerFacts& facts, const LagWindow& window,
                                            const StreamFacts* stream);
/// Backlog that was there all the time, and neither deliveries nor acks for longer than work may take.
bool standsStill(const ConsumerFacts& facts, const LagWindow& window, const AssessmentContext& context);
/// Messages came after everybody had left: seen by the pulls that are missing, before the messages wait for long.
bool isDeserted(const ConsumerFacts& facts, const LagWindow& window);
/// For a while: a subscriber that takes nothing for longer has stopped.
bool isHeldByFlowControl(const ConsumerFacts& facts, const LagWindow& window);
/// Deliveries of the same messages again and again, while the ack floor stands and everything behind it waits.
bool stalls(const ConsumerFacts& facts, const LagWindow& window);
/// The message at the ack floor came again until it was given up, and others get finished behind it: it is not what
/// the consumer has before it.
bool isFloorGivenUp(const ConsumerFacts& facts, const LagWindow& window);
bool othersGetFinished(const ConsumerFacts& facts, const LagWindow& window);
bool fallsBehind(const ConsumerFacts& facts, const LagWindow& window, const AssessmentContext& context, double slope);
/// Long enough watched for a trend, or its backlog shrinks, or was gone in between, or is a moment's work.
bool isKnownToKeepUp(const ConsumerFacts& facts, const LagWindow& window, const AssessmentContext& context);
bool standsAtWall(const ConsumerFacts& facts, const LagWindow& window);
bool refusesNew(const StreamFacts& stream);

} // namespace jetlag::sign
