// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayfate.h"

#include <optional>

namespace jetlag {

/// Whether a replay may go on, by what became of what it has put back so far. Two rules, each only where asked for: one
/// letter goes first and has to be acknowledged; when more than a share of those that are settled have died again, it
/// is over. So that there is something left to stop, no more letters are open at a time than are settled already, after
/// a first few. Pure.
class ReplayTrial
{
public:
    ReplayTrial(bool sendsOneFirst, std::optional<int> mostDeadPercent);

    enum class Verdict {
        GoOn,
        FirstDied, ///< of sendsOneFirst
        TooManyDied
    };
    /// `counts`: of this replay. `looks`: snapshots so far: what a worker copies away before it acknowledges is seen
    /// one look later. `total`: letters of the replay.
    Verdict judge(const FateCounts& counts, quint64 looks, quint64 total);
    /// `underWay`: begun, and not confirmed so far.
    bool mayBegin(const FateCounts& counts, quint64 underWay) const;
    /// Why nothing is begun, translated.
    QString waitingText(const FateCounts& counts) const;
    /// Somebody decided that it goes on whatever becomes of them.
    void overrule() { m_isOverruled = true; }
    bool isAsked() const { return (m_sendsOneFirst || m_mostDeadPercent) && !m_isOverruled; }

private:
    bool isTrying() const { return m_sendsOneFirst && !m_isPassed; }

    const bool m_sendsOneFirst;
    const std::optional<int> m_mostDeadPercent;
    bool m_isPassed = false;
    bool m_isOverruled = false;
    std::optional<quint64> m_settledAt; ///< the look at which the first one was settled
};

} // namespace jetlag
