// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayservice.h"
#include "work/progress.h"

#include <QTimer>

#include <utility>
#include <vector>

namespace jetlag {

/// What replays and discards tell, and how often.
class ReplayTelling
{
public:
    ReplayTelling(Replay::Teller teller, StreamName source)
        : m_teller(std::move(teller))
        , m_source(std::move(source))
    {
        m_outcomeTimer.setSingleShot(true);
        QObject::connect(&m_outcomeTimer, &QTimer::timeout, [this] { tellOutcomes(); });
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
    void outcome(Sequence sequence, ReplayOutcome outcome, const QString& text)
    {
        m_outcomes.push_back({m_source, sequence, outcome, text});
        if (m_outcomes.size() >= mostOutcomes)
            tellOutcomes();
        else if (!m_outcomeTimer.isActive())
            m_outcomeTimer.start(std::chrono::milliseconds(20));
    }
    void end(const Result<ReplayProgress>& how)
    {
        tellOutcomes();
        m_teller.end(how);
    }

private:
    static constexpr size_t mostOutcomes = 256; ///< at once
    void tellOutcomes()
    {
        m_outcomeTimer.stop();
        if (!m_outcomes.empty())
            m_teller.progress(std::exchange(m_outcomes, {}));
    }

    const Replay::Teller m_teller;
    const StreamName m_source;
    std::vector<LetterOutcome> m_outcomes; ///< not told yet
    QTimer m_outcomeTimer;
    ProgressMeter m_meter;
    QString m_waitsFor;
    ReplayProgress::State m_state = ReplayProgress::State::Running;
};

} // namespace jetlag
