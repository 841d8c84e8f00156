// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a ReplayJob lets what became of its letters decide whether it goes on.
#include "deadletters/replayjob.h"

#include <algorithm>

namespace jetlag {

bool ReplayJob::mayBegin() const
{
    return !m_trial.isAsked() || m_trial.mayBegin(m_followUp.counts(m_request.job), static_cast<quint64>(m_underWay));
}

void ReplayJob::onToldFates(const FateNews& news)
{
    if (!news.jobs.contains(m_request.job))
        return;
    for (const FateNews::Letter& letter : news.letters) {
        const bool isDead = letter.fate == LetterFate::DeadAgain || letter.fate == LetterFate::MaybeDeadAgain;
        if (isDead && letter.job == m_request.job && m_deathNote.isEmpty())
            m_deathNote = letter.note;
    }
    onFates();
}

void ReplayJob::onFates()
{
    if (isOver() || !m_source || !m_trial.isAsked())
        return;
    const auto verdict = m_trial.judge(m_followUp.counts(m_request.job), m_followUp.looks(), m_progress.total);
    if (verdict != ReplayTrial::Verdict::GoOn && notBegun() > 0)
        stopForDeaths(verdict);
    pumpSoon();
}

/// What was not sent stays where it is; what is under way comes to its end.
void ReplayJob::stopForDeaths(ReplayTrial::Verdict verdict)
{
    const FateCounts counts = m_followUp.counts(m_request.job);
    const auto left = static_cast<int>(std::min<quint64>(notBegun(), 1'000'000));
    QString text = verdict == ReplayTrial::Verdict::FirstDied
                       ? tr("Stopped, as the first message died again.")
                       : tr("Stopped: %1 of %2 that were settled died again, more than %3 %.")
                             .arg(counts.dead())
                             .arg(counts.settled())
                             .arg(m_request.stopAbovePercentDead.value_or(0));
    if (!m_deathNote.isEmpty())
        text += QLatin1Char(' ') + m_deathNote;
    text += QLatin1Char(' ') + tr("%n message(s) were not sent and stay where they are.", nullptr, left);
    m_progress.isStoppedByDeaths = true;
    stopFor({Error::Kind::Cancelled, text, {}, 0});
    m_telling.progress(m_progress);
}

void ReplayJob::tellWhatItWaitsFor()
{
    if (m_isScheduled)
        return; // that is what it waits for
    const bool isWaiting =
        m_progress.state == ReplayProgress::State::Running && m_source && notBegun() > 0 && !mayBegin();
    // While one is on its way nothing is known of it to wait for.
    const QString text =
        isWaiting && m_underWay == 0 ? m_trial.waitingText(m_followUp.counts(m_request.job)) : QString();
    if (std::exchange(m_progress.waitsFor, text) != text)
        m_telling.progress(m_progress);
}

} // namespace jetlag
