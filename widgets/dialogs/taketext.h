// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/streamfacts.h"
#include "items/takenmodel.h"
#include "taking/trial.h"

#include <vector>

namespace jetlag {

/// What taking from this consumer means, by its way of acknowledging and by what its stream keeps; lines of sentences.
QString takingMeans(const ConsumerFacts& consumer, Retention retention);
/// Who else takes from it and what they hold. `heldHere`: of what is in hand. `isTaking`: one of the open pulls may be
/// this window's.
QString othersText(const ConsumerFacts& consumer, uint64_t heldHere, bool isTaking);
/// Why nothing can be said of a row any more; empty: it can, or nothing was to be said.
QString whyClosed(const TakenRow& row);
/// "17, 18 and 3 more".
QString sequencesText(const std::vector<uint64_t>& sequences);

/// A verdict that was said of several messages, as far as it is known how it ended.
struct VerdictReport
{
    std::vector<uint64_t> done; ///< sequences
    std::vector<uint64_t> sent; ///< without a confirmation
    std::vector<uint64_t> failed;
    std::vector<uint64_t> unknown;
    Error failure; ///< of one that failed
    Error doubt;   ///< of one that is not known
};
/// For Events, a sentence.
QString doneText(const Acknowledgement& verdict, const std::vector<uint64_t>& sequences);
QString sentText(const std::vector<uint64_t>& sequences);
QString failedText(const VerdictReport& report);
QString unknownText(const VerdictReport& report);
/// Of a row, after a verdict was said of it.
QString settledNote(const Acknowledgement& verdict, const Settled& settled);

/// A test worker's figures; some lines.
QString figuresText(const TrialFigures& figures);
/// For Events.
QString trialEndText(const TrialFigures& figures);

} // namespace jetlag
