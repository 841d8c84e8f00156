// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consumerstatus.h"

#include <memory>

namespace jetlag::test {

/// Successive replies about a consumer, told in figures that a human can read.
struct Story
{
    ConsumerFacts facts; ///< the last reply
    LagWindow window;
    AssessmentContext context;
    std::shared_ptr<StreamFacts> stream;
    ConsumerAssessment assessment() const { return assess(facts, window, context); }
};

/// When the first reply comes.
Timestamp startOfStory();

/// Each line names a figure and what it is in successive replies, five seconds apart unless it says otherwise; the last
/// one goes on to the end:
/// "pending 10 10 12 | delivered 5 6 7 | floor 5 | acks 0 | waiting 1 | redelivered 0 | max 1000 | every 5 | quiet 60"
/// "backoff 1 600" are the waits of the configuration.
/// Words without figures: push, bound, paused, none (ack policy), leaderless, original, pinned, overflow, flow, filter,
/// ephemeral, lossy N (its stream drops old messages, the first is N), full (its stream refuses new ones), recreated@N.
Story tell(const QString& text);

} // namespace jetlag::test
