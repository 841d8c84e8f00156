// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayservice.h"
#include "domain/event.h"
#include "domain/snapshot.h"

namespace jetlag {

class RunningReplay;

/// What a replay would do, in sentences, one a line. `now`: whether the receivers take anything; null: not known.
/// Plain text.
QString replayPlanText(const ReplayPlan& plan, const Snapshot* now = nullptr);
/// Who would lose messages by a removal, a sentence each; empty: nobody. Plain text.
QStringList removalLoserLines(const std::vector<RemovalLoser>& losers);
/// How many messages the plan would publish.
quint64 replayable(const ReplayPlan& plan);
/// Counts in words: "12 of 40 messages done: 10 replayed, 2 already there (not replayed)."
QString replayProgressText(const ReplayProgress& progress);
/// How a replay or a discard ended, for Events. Only of one that has ended.
Event replayEndedEvent(const RunningReplay& job);

} // namespace jetlag
