// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/discardjob.h"

#include "deadletters/targetroom.h"

#include <set>

namespace jetlag {

DiscardPlanJob::DiscardPlanJob(const JetStreamApi& api, const DiscardRequest& request, Done done)
    : m_api(api, RequestPriority::Interactive)
    , m_request(request)
    , m_done(std::move(done))
{
    for (const auto& letter : request.letters)
        m_letters.emplace_back(letter.sequence, letter.subject);
    m_plan.total = m_letters.size();
}

void DiscardPlanJob::ask(uint64_t offset)
{
    m_api.consumerPage(m_request.source, offset, [self = weak_from_this()](const Result<ConsumerPage>& page) {
        const auto job = self.lock();
        if (!job)
            return;
        if (!page) {
            job->m_plan.losersUnknown = page.error();
            job->m_done(job->m_plan);
            return;
        }
        addLosers(job->m_plan.losers, *page, job->m_letters, job->m_request.givenUpBy);
        if (!page->missing.empty())
            job->m_plan.losersUnknown =
                Error{Error::Kind::Timeout, DiscardJob::tr("The servers of some consumers do not answer."), {}, 0};
        const uint64_t next = page->offset + page->limit;
        if (page->limit > 0 && next < page->total)
            job->ask(next);
        else
            job->m_done(job->m_plan);
    });
}

DiscardJob::DiscardJob(const JetStreamApi& api, const DiscardRequest& request, QObject* parent)
    : QObject(parent)
    , m_request(request)
    , m_deletions(api, request.source, request.seen,
                  [this](Sequence sequence, DeletionOutcome outcome, const std::optional<Error>& error) {
                      onDeleted(sequence, outcome, error);
                  })
{
    m_progress.isDiscard = true;
    connect(&m_deletions, &Deletions::waitingChanged, this, [this] {
        if (m_isCancelled)
            m_deletions.stop(); // nobody waits for the server any more
        else
            m_progress.state =
                m_deletions.isWaitingForServer() ? ReplayProgress::State::Disconnected : ReplayProgress::State::Running;
        emit progressed();
    });
}

void DiscardJob::start()
{
    std::set<Sequence> sequences; // each once, whatever was selected
    for (const auto& letter : m_request.letters)
        sequences.insert(letter.sequence);
    m_progress.total = sequences.size();
    for (const Sequence sequence : sequences)
        m_deletions.add(sequence);
    if (sequences.empty()) {
        m_progress.state = ReplayProgress::State::Finished;
        QMetaObject::invokeMethod(this, &DiscardJob::finished, Qt::QueuedConnection);
    }
}

void DiscardJob::cancel()
{
    m_isCancelled = true;
    m_deletions.stop();
}

void DiscardJob::onDeleted(Sequence sequence, DeletionOutcome result, const std::optional<Error>& error)
{
    ++m_answered;
    switch (result) {
    case DeletionOutcome::Deleted:
        ++m_progress.removed;
        break;
    case DeletionOutcome::AlreadyGone:
        ++m_progress.skipped;
        break;
    case DeletionOutcome::Refused:
        ++m_progress.failed;
        emit outcome(sequence, ReplayOutcome::Failed, error ? error->summary : QString());
        break;
    case DeletionOutcome::NotSent: // it was not begun: as if it had not been chosen
        break;
    case DeletionOutcome::Unknown:
        ++m_progress.unknown;
        emit outcome(sequence, ReplayOutcome::Unknown,
                     tr("The server did not answer: whether the message was deleted is not known."));
        break;
    }
    emit progressed();
    if (m_answered < m_progress.total)
        return;
    m_progress.state =
        m_progress.done() == m_progress.total ? ReplayProgress::State::Finished : ReplayProgress::State::Cancelled;
    QMetaObject::invokeMethod(this, &DiscardJob::finished, Qt::QueuedConnection);
}

} // namespace jetlag
