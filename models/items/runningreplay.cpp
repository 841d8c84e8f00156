// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/runningreplay.h"

#include "domain/subject.h"

#include <QUuid>

namespace jetlag {

RunningReplay::RunningReplay(QString what, QObject* parent)
    : QObject(parent)
    , m_id(QUuid::createUuid().toByteArray(QUuid::WithoutBraces))
    , m_what(std::move(what))
    , m_started(systemNow())
{
}

RunningReplay::RunningReplay(const ReplayJournal::Job& past, QObject* parent)
    : QObject(parent)
    , m_id(past.id)
    , m_fates(past.fates)
    , m_what((past.isDiscard ? tr("Discard from %1, in an earlier run") : tr("Replay of %1, in an earlier run"))
                 .arg(displayText(past.source.value)))
    , m_started(past.begun)
    , m_progress(past.counts)
    , m_hasEnded(true)
    , m_isEdited(past.hasEdits)
{
    using S = ReplayJournal::JobState;
    const bool isFinished = past.state == S::Finished;
    m_progress->state = isFinished ? ReplayProgress::State::Finished : ReplayProgress::State::Cancelled;
    m_progress->isStoppedByDeaths = past.state == S::StoppedByDeaths;
    if (past.state == S::Running)
        m_progress->stopped =
            Error{Error::Kind::Cancelled,
                  past.isDiscard ? tr("Not finished: JetLag ended before, or another one still runs it.")
                                 : tr("Not finished: JetLag ended before, or another one still runs it. What "
                                      "was sent without an answer is looked for when it is replayed again."),
                  {},
                  0};
    else if (!past.note.isEmpty())
        m_progress->stopped = Error{Error::Kind::Cancelled, past.note, {}, 0};
}

Replay::Listener RunningReplay::listener()
{
    return {[this](const ReplayNews& news) {
                if (const auto* outcomes = std::get_if<std::vector<LetterOutcome>>(&news)) {
                    for (const LetterOutcome& outcome : *outcomes)
                        emit letterSettled(outcome);
                    return;
                }
                m_progress = std::get<ReplayProgress>(news);
                emit progressed();
            },
            [this](const Result<ReplayProgress>& end) {
                m_hasEnded = true;
                if (end)
                    m_progress = *end;
                else
                    m_error = end.error();
                emit ended();
            }};
}

void RunningReplay::setFates(const FateCounts& fates)
{
    if (std::exchange(m_fates, fates) != fates && m_progress)
        emit progressed(); // whoever listens reads the progress
}

} // namespace jetlag
