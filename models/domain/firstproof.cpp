// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/firstproof.h"

#include "domain/consumersigns.h"

#include <algorithm>

namespace jetlag::sign {
namespace {

constexpr uint64_t timesAgain = 3;

std::optional<Elapsed> ageOf(const std::optional<Timestamp>& time, const LagWindow& window)
{
    return time ? std::optional<Elapsed>(window.newest() - *time) : std::nullopt;
}

/// Its own configuration holds messages back.
bool isSlowOnPurpose(const ConsumerConfig& config)
{
    return config.replayOriginal || config.rateLimitBps.value_or(0) > 0 || config.flowControl;
}

} // namespace

bool isWatched(const LagWindow& window)
{
    return window.observed() >= enough && window.readings() >= 2;
}

bool provesWall(const ConsumerFacts& facts, const LagWindow& window)
{
    const auto age = ageOf(latest(facts.delivered.lastActive, window.pausedAt()), window);
    return isAtWall(facts) && facts.delivered.lastActive && *age >= patienceAtWall(facts);
}

bool provesStandStill(const ConsumerFacts& facts, const LagWindow& window, const AssessmentContext& context)
{
    // A server that was started anew does not know when it delivered last.
    if (isSlowOnPurpose(facts.config) || (facts.delivered.consumerSequence > 0 && !facts.delivered.lastActive))
        return false;
    const bool isAbsent = facts.config.isPull() ? facts.waiting == 0 : !facts.pushBound;
    Elapsed patience = patienceFor(facts, window);
    if (facts.pending > 0 && isAbsent && facts.config.isPull())
        patience = std::max(patience, patienceForPulls(facts, window));
    const auto age = ageOf(lastActivity(facts, window), window);
    if (!age || *age < patience)
        return false;
    if (facts.pending == 0)
        return true;
    // The oldest one may be in hand, and what waits may have come this moment.
    if (facts.ackPending > 0 && !isAbsent)
        return false;
    return ageOf(context.oldestUnfinished, window).value_or(Elapsed(0)) >= patience;
}

bool provesStall(const ConsumerFacts& facts, const LagWindow& window)
{
    const auto floorAge = ageOf(latest(facts.ackFloor.lastActive, window.pausedAt()), window);
    const auto age = ageOf(facts.delivered.lastActive, window);
    if (!acknowledges(facts) || facts.redelivered == 0 || !LagWindow::takesAll(facts) || !facts.ackFloor.lastActive ||
        !age)
        return false;
    const uint64_t again = deliveredAgain(facts);
    const bool isAllInHand =
        facts.delivered.streamSequence.value - facts.ackFloor.streamSequence.value == facts.ackPending;
    if (!isAllInHand || again < timesAgain * facts.ackPending)
        return false;
    const Elapsed ackWait(facts.config.ackWait);
    const Elapsed period = *floorAge * (static_cast<double>(facts.ackPending) / static_cast<double>(again));
    return *floorAge >= patienceForFloor(facts) && period < spacedOut(facts) && *age < ackWait * 1.5 + Elapsed(10);
}

} // namespace jetlag::sign
