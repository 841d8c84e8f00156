// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/discardjob.h"

#include "deadletters/targetroom.h"

#include <QPointer>

namespace jetlag {
namespace {
constexpr size_t mostLines = 512; ///< of the report, at once
}

DiscardPlanJob::DiscardPlanJob(const JetStreamApi& api, const ReplayJournal& journal, const DiscardRequest& request,
                               DiscardPlanning::Teller teller)
    : m_api(api, RequestPriority::Interactive)
    , m_request(request)
    , m_teller(std::move(teller))
    , m_looks(m_api, journal, request.source, [this](const HeldLooks::Look& look) { onLook(look); })
{
}

void DiscardPlanJob::start()
{
    for (const auto& letter : m_request.letters)
        m_letters.emplace(letter.sequence, letter.subject);
    if (!m_request.onlyHeld || m_letters.empty()) {
        askWhoLoses();
        return;
    }
    m_count = m_letters.size();
    const auto letters = m_letters; // each look may take one away
    for (const auto& [sequence, subject] : letters)
        m_looks.add(sequence);
}

void DiscardPlanJob::onLook(const HeldLooks::Look& look)
{
    if (look.how == HeldLooks::How::Held) {
        m_plan.held.push_back(look.letter);
    } else {
        m_letters.erase(look.letter);
        m_plan.staying.addReason(look.text);
    }
    if (++m_looked == m_count)
        askWhoLoses();
}

void DiscardPlanJob::askWhoLoses()
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
    const std::vector<std::pair<Sequence, QString>> letters(m_letters.begin(), m_letters.end());
    m_plan.total = letters.size();
    if (!list)
        m_plan.losersUnknown = list.error();
    else if (!list->missing.empty())
        m_plan.losersUnknown =
            Error{Error::Kind::Timeout, DiscardJob::tr("The servers of some consumers do not answer."), {}, 0};
    if (list)
        addLosers(m_plan.losers, *list, letters, m_request.givenUpBy);
    m_teller.end(m_plan);
}

DiscardJob::DiscardJob(const JetStreamApi& api, const ReplayJournal& journal, JournalWriter& writer,
                       const DiscardRequest& request, Replay::Teller teller)
    : m_request(request)
    , m_telling(std::move(teller), request.source)
    , m_looks(api, journal, request.source, [this](const HeldLooks::Look& look) { onLook(look); })
    , m_deletions(api, request.source, request.seen,
                  [this](Sequence sequence, DeletionOutcome outcome, const std::optional<Error>& error) {
                      onDeleted(sequence, outcome, error);
                  })
    , m_writer(writer)
{
    m_progress.isDiscard = true;
    m_deletions.setErasing(request.erases);
    connect(&m_looks, &HeldLooks::waitingChanged, this, &DiscardJob::onWaiting);
    connect(&m_deletions, &Deletions::waitingChanged, this, &DiscardJob::onWaiting);
}

DiscardJob::~DiscardJob()
{
    writeReport();
}

void DiscardJob::report(Sequence letter, ReplayOutcome outcome, const QString& note)
{
    if (m_request.job.isEmpty())
        return;
    ReplayJournal::JobLetter line;
    line.letter = letter;
    line.outcome = outcome;
    line.origin = m_subjects[letter];
    line.at = systemNow();
    line.note = note;
    m_lines.push_back(std::move(line));
    if (m_lines.size() >= mostLines)
        writeReport();
}

void DiscardJob::writeReport()
{
    if (!m_lines.empty())
        m_writer.finish({}, m_request.job, std::exchange(m_lines, {}), {});
}

/// Whoever hears of the end finds it in the journal.
void DiscardJob::end()
{
    using S = ReplayJournal::JobState;
    writeReport();
    const S state = m_progress.state == ReplayProgress::State::Finished ? S::Finished : S::Cancelled;
    m_writer.endJob(m_request.job, state, m_progress, {}, [self = QPointer(this)](const std::optional<Error>&) {
        if (self)
            self->m_telling.end(self->m_progress);
    });
}

void DiscardJob::onWaiting()
{
    if (m_isStopped)
        m_deletions.stop(); // nobody waits for the server any more
    else if (m_deletions.isWaitingForServer())
        removeAgain();
    if (!m_isStopped)
        m_progress.state = m_looks.isWaitingForServer() || m_deletions.isWaitingForServer()
                               ? ReplayProgress::State::Disconnected
                               : ReplayProgress::State::Running;
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
    m_writer.beginJob(m_request.job, m_request.source, true);
    for (const auto& letter : m_request.letters) // each once, whatever was selected
        m_subjects.emplace(letter.sequence, letter.subject);
    m_progress.total = m_subjects.size();
    const auto letters = m_subjects; // one may end at once
    for (const auto& [sequence, subject] : letters) {
        if (m_request.onlyHeld)
            m_looks.add(sequence);
        else
            m_deletions.add(sequence);
    }
    if (letters.empty()) {
        m_progress.state = ReplayProgress::State::Finished;
        end();
    }
}

void DiscardJob::stop()
{
    m_isStopped = true;
    m_looks.stop();
    m_deletions.stop();
}

/// What its target does not hold (any more) stays, in the state that it is in.
void DiscardJob::onLook(const HeldLooks::Look& look)
{
    switch (look.how) {
    case HeldLooks::How::Held:
        m_deletions.add(look.letter);
        return;
    case HeldLooks::How::NotHeld: {
        const QString text = tr("Not removed: %1").arg(look.text);
        ++m_progress.failed;
        m_progress.addReason(text);
        m_telling.outcome(look.letter, look.isDuplicate ? ReplayOutcome::Duplicate : ReplayOutcome::AlreadyReplayed,
                          text);
        report(look.letter, ReplayOutcome::Failed, text);
        break;
    }
    case HeldLooks::How::Gone:
        ++m_progress.skipped;
        report(look.letter, ReplayOutcome::Skipped, tr("It had gone already."));
        break;
    case HeldLooks::How::NotLooked: // as if it had not been chosen
        report(look.letter, ReplayOutcome::Skipped, tr("Not deleted: the job was stopped before."));
        break;
    }
    ++m_answered;
    endIfDone();
}

void DiscardJob::onDeleted(Sequence sequence, DeletionOutcome result, const std::optional<Error>& error)
{
    ++m_answered;
    const bool wasConfirmed = m_again.erase(sequence) > 0;
    if (result == DeletionOutcome::Deleted)
        m_removed.insert(sequence);
    else if (wasConfirmed &&
             (result == DeletionOutcome::AlreadyGone || result == DeletionOutcome::NotSent || m_deletions.barrier()))
        result = DeletionOutcome::Deleted; // by us, before; what is gone after an outage stays so
    switch (result) {
    case DeletionOutcome::Deleted:
        ++m_progress.removed;
        report(sequence, ReplayOutcome::Discarded);
        break;
    case DeletionOutcome::AlreadyGone:
        ++m_progress.skipped;
        report(sequence, ReplayOutcome::Skipped, tr("It had gone already."));
        break;
    case DeletionOutcome::Refused:
        ++m_progress.failed;
        m_progress.addReason(error ? error->summary : QString());
        m_telling.outcome(sequence, ReplayOutcome::Failed, error ? error->summary : QString());
        report(sequence, ReplayOutcome::Failed, error ? error->summary : QString());
        break;
    case DeletionOutcome::NotSent: // it was not begun: as if it had not been chosen
        report(sequence, ReplayOutcome::Skipped, tr("Not deleted: the job was stopped before."));
        break;
    case DeletionOutcome::Unknown: {
        const QString text = tr("The server did not answer: whether the message was deleted is not known.");
        ++m_progress.unknown;
        m_progress.addReason(text);
        m_telling.outcome(sequence, ReplayOutcome::Unknown, text);
        report(sequence, ReplayOutcome::Unknown, text);
        break;
    }
    }
    endIfDone();
}

void DiscardJob::endIfDone()
{
    m_telling.progress(m_progress);
    if (m_answered < m_progress.total)
        return;
    m_progress.state =
        m_progress.done() == m_progress.total ? ReplayProgress::State::Finished : ReplayProgress::State::Cancelled;
    end();
}

} // namespace jetlag
