// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/discardjob.h"

#include "deadletters/targetroom.h"

namespace jetlag {

DiscardPlanJob::DiscardPlanJob(const JetStreamApi& api, const DiscardRequest& request, DiscardPlanning::Teller teller)
    : m_api(api, RequestPriority::Interactive)
    , m_request(request)
    , m_teller(std::move(teller))
{
}

void DiscardPlanJob::start()
{
    m_api.allConsumers(m_request.source, [this](const Result<ConsumerList>& list) { onConsumers(list); });
}

void DiscardPlanJob::stop()
{
    m_api.cancelAll();
    onConsumers(unexpected(cancelledError()));
}

void DiscardPlanJob::onConsumers(const Result<ConsumerList>& list)
{
    std::vector<std::pair<Sequence, QString>> letters;
    for (const auto& letter : m_request.letters)
        letters.emplace_back(letter.sequence, letter.subject);
    DiscardPlan plan;
    plan.total = letters.size();
    if (!list)
        plan.losersUnknown = list.error();
    else if (!list->missing.empty())
        plan.losersUnknown =
            Error{Error::Kind::Timeout, DiscardJob::tr("The servers of some consumers do not answer."), {}, 0};
    if (list)
        addLosers(plan.losers, *list, letters, m_request.givenUpBy);
    m_teller.end(plan);
}

DiscardJob::DiscardJob(const JetStreamApi& api, const DiscardRequest& request, Replay::Teller teller)
    : m_request(request)
    , m_telling(std::move(teller), request.source)
    , m_deletions(api, request.source, request.seen,
                  [this](Sequence sequence, DeletionOutcome outcome, const std::optional<Error>& error) {
                      onDeleted(sequence, outcome, error);
                  })
{
    m_progress.isDiscard = true;
    connect(&m_deletions, &Deletions::waitingChanged, this, &DiscardJob::onWaiting);
}

void DiscardJob::onWaiting()
{
    if (m_isStopped)
        m_deletions.stop(); // nobody waits for the server any more
    else if (m_deletions.isWaitingForServer())
        removeAgain();
    if (!m_isStopped)
        m_progress.state =
            m_deletions.isWaitingForServer() ? ReplayProgress::State::Disconnected : ReplayProgress::State::Running;
    m_telling.progress(m_progress);
}

/// A server that was killed has forgotten deletions that it had confirmed (seen with 2.9 and 2.10): they come back.
void DiscardJob::removeAgain()
{
    const auto removed = std::exchange(m_removed, {});
    m_answered -= removed.size();
    m_progress.removed -= removed.size();
    m_again.insert(removed.begin(), removed.end());
    for (const Sequence sequence : removed)
        m_deletions.add(sequence);
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
        m_telling.end(m_progress);
    }
}

void DiscardJob::stop()
{
    m_isStopped = true;
    m_deletions.stop();
}

void DiscardJob::onDeleted(Sequence sequence, DeletionOutcome result, const std::optional<Error>& error)
{
    ++m_answered;
    // Confirmed before: then it was deleted by us, whoever finds it gone, or another stream in its place.
    const bool wasConfirmed = m_again.erase(sequence) > 0;
    if (wasConfirmed && (result == DeletionOutcome::AlreadyGone || result == DeletionOutcome::NotSent ||
                         m_deletions.barrier()))
        result = DeletionOutcome::Deleted;
    switch (result) {
    case DeletionOutcome::Deleted:
        ++m_progress.removed;
        m_removed.insert(sequence);
        break;
    case DeletionOutcome::AlreadyGone:
        ++m_progress.skipped;
        break;
    case DeletionOutcome::Refused:
        ++m_progress.failed;
        m_progress.addReason(error ? error->summary : QString());
        m_telling.outcome(sequence, ReplayOutcome::Failed, error ? error->summary : QString());
        break;
    case DeletionOutcome::NotSent: // it was not begun: as if it had not been chosen
        break;
    case DeletionOutcome::Unknown: {
        const QString text = tr("The server did not answer: whether the message was deleted is not known.");
        ++m_progress.unknown;
        m_progress.addReason(text);
        m_telling.outcome(sequence, ReplayOutcome::Unknown, text);
        break;
    }
    }
    m_telling.progress(m_progress);
    if (m_answered < m_progress.total)
        return;
    m_progress.state =
        m_progress.done() == m_progress.total ? ReplayProgress::State::Finished : ReplayProgress::State::Cancelled;
    m_telling.end(m_progress);
}

} // namespace jetlag
