// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consumerstatus.h"

/// What one reply proves of a consumer that has not been watched yet: trouble that is older than the program's look at
/// it is said at once. All else takes time. Pure.
namespace jetlag::sign {

/// Seen often enough that the window answers, and not only the newest reply.
bool isWatched(const LagWindow& window);
/// num_ack_pending rises by deliveries only: at its limit now, it has been there since the last one.
bool provesWall(const ConsumerFacts& facts, const LagWindow& window);
/// The last delivery and the last ack are longer ago than work may take, and so is what waits.
bool provesStandStill(const ConsumerFacts& facts, const LagWindow& window, const AssessmentContext& context);
/// All that was delivered since the ack floor is in hand, and each of it came several times, one soon after the other.
bool provesStall(const ConsumerFacts& facts, const LagWindow& window);

} // namespace jetlag::sign
