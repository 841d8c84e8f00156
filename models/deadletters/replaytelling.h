// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayservice.h"
#include "work/progress.h"

namespace jetlag {

/// What replays and discards tell, and how often.
class ReplayTelling
{
public:
    ReplayTelling(Replay::Teller teller, StreamName source)
        : m_teller(std::move(teller))
        , m_source(std::move(source))
    {
    }
    void progress(const ReplayProgress& progress)
    {
        // A new state is told at once: nothing may follow it for long.
        const bool isSame = std::exchange(m_state, progress.state) == progress.state;
        const bool waitsForSame = std::exchange(m_waitsFor, progress.waitsFor) == progress.waitsFor;
        if (isSame && waitsForSame && !m_meter.isDue(std::chrono::milliseconds(100)))
            return;
        m_teller.progress(progress);
    }
    void outcome(Sequence sequence, ReplayOutcome outcome, const QString& text) const
    {
        m_teller.progress(LetterOutcome{m_source, sequence, outcome, text});
    }
    void end(const Result<ReplayProgress>& how) const { m_teller.end(how); }

private:
    const Replay::Teller m_teller;
    const StreamName m_source;
    ProgressMeter m_meter;
    QString m_waitsFor;
    ReplayProgress::State m_state = ReplayProgress::State::Running;
};

} // namespace jetlag
