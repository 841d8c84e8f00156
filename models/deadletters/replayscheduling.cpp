// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a ReplayJob waits for its time. Nothing is asked for and nothing is sent before it.
#include "deadletters/replayjob.h"

namespace jetlag {

using namespace std::chrono_literals;

namespace {
constexpr auto betweenLooks = 1s; ///< short, as clocks are set and computers sleep
}

void ReplayJob::start()
{
    const ReplayJournal& journal = m_means.journal;
    if (const auto problem = journal.problem(); problem && !journal.isUsable()) {
        m_telling.end(unexpected(*problem));
        return;
    }
    m_means.writer.beginJob(m_request.job, m_request.source);
    if (m_request.schedule.isAtOnce()) {
        askSource();
        return;
    }
    m_isScheduled = true;
    m_progress.total = m_request.sequences.size();
    connect(&m_dueTimer, &QTimer::timeout, this, &ReplayJob::checkSchedule);
    connect(&m_followUp, &ReplayFollowUp::looked, this, &ReplayJob::checkSchedule);
    m_dueTimer.start(betweenLooks);
    checkSchedule();
}

void ReplayJob::checkSchedule()
{
    if (!m_isScheduled || m_progress.state != ReplayProgress::State::Running)
        return;
    const ReplaySchedule& schedule = m_request.schedule;
    const auto status = schedule.whenOk ? m_followUp.statusOf(*schedule.whenOk) : std::nullopt;
    if (schedule.isDue(systemNow(), status)) {
        beginNow();
        return;
    }
    const QString text = schedule.waitingText(systemNow(), status);
    if (std::exchange(m_progress.waitsFor, text) != text)
        m_telling.progress(m_progress);
}

void ReplayJob::beginNow()
{
    m_isScheduled = false;
    m_dueTimer.stop();
    m_progress.waitsFor.clear();
    m_telling.progress(m_progress);
    askSource();
}

} // namespace jetlag
