// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deleting/deletionrun.h"

#include "jetstream/apierror.h"
#include "jetstream/errorcodes.h"

#include <QCoreApplication>

#include <algorithm>

namespace jetlag {
namespace {

constexpr std::chrono::milliseconds betweenNews{100};
constexpr uint64_t stretch = 1000; ///< messages found before they are deleted
constexpr size_t mostRefused = 64; ///< refusals are of the whole stream or account, as a rule
constexpr int mostVainWaits = 5;   ///< the server answers, but not to deletions

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::DeletionRun)
};

} // namespace

DeletionRun::DeletionRun(const JetStreamApi& api, PurgePreview previewed, Purge::Teller teller)
    : m_api(api)
    , m_previewed(std::move(previewed))
    , m_teller(std::move(teller))
    , m_deletions(api, m_previewed.stream, m_previewed.incarnation,
                  [this](Sequence sequence, DeletionOutcome outcome, const std::optional<Error>& error) {
                      onDeleted(sequence.value, outcome, error);
                  })
    , m_await(api, m_previewed.stream, [this](const Result<StreamFactsPtr>& facts) { onLookAgain(facts); })
{
    m_outcome.isOneByOne = true;
    m_outcome.previewed = m_previewed.messages;
    QObject::connect(&m_deletions, &Deletions::waitingChanged, &m_deletions, [this] { onWaiting(); });
}

void DeletionRun::start()
{
    if (m_previewed.messages == 0)
        end(PurgeOutcome::End::Done);
    else
        m_api.streamInfo(m_previewed.stream, {}, [this](const Result<StreamInfoReply>& reply) { onInfo(reply); });
}

void DeletionRun::onInfo(const Result<StreamInfoReply>& reply)
{
    const auto problem = anotherLife(m_previewed.incarnation, reply.map(&StreamInfoReply::facts));
    if (problem) {
        finish(unexpected(*problem));
        return;
    }
    m_hasBegun = true;
    m_position = m_previewed.first.value;
    walk();
}

void DeletionRun::walk()
{
    m_found.clear();
    RangeRead::Spec spec;
    spec.stream = m_previewed.stream;
    spec.subjectFilter = m_previewed.scope.filter.value_or(QString());
    spec.from = m_position;
    spec.to = m_previewed.last.value;
    spec.limit = stretch;
    spec.beginsInGap = m_position <= m_known; // most of it was deleted before
    m_read = std::make_unique<RangeRead>(
        m_api, spec,
        [this](const std::vector<RangeRead::MessagePtr>& messages) {
            for (const auto& message : messages)
                m_found.push_back(message->sequence.value);
        },
        [this](const RangeRead::End& end) { onStretch(end); });
    m_read->start();
}

void DeletionRun::onStretch(const RangeRead::End& end)
{
    m_read.reset();
    if (end.error && isTransient(*end.error)) {
        m_wasOut = true;
        m_await.start();
        tell();
        return;
    }
    if (end.error) {
        giveUp(*end.error);
        return;
    }
    m_isWalked = end.isComplete;
    take(end.isComplete ? m_previewed.last.value + 1 : end.next);
    goOn();
}

/// What was found is all that there is from the position to below `covered`.
void DeletionRun::take(uint64_t covered)
{
    for (const uint64_t sequence : m_found) {
        if (sequence > m_previewed.last.value || m_refused.count(sequence) > 0)
            continue;
        if (sequence > m_known) {
            ++m_seen;
        } else if (m_outcome.deleted + m_outcome.gone > 0) {
            // Was settled and is back: the server was killed and has forgotten the deletion.
            --(m_outcome.deleted > 0 ? m_outcome.deleted : m_outcome.gone);
        }
        m_open.insert(sequence);
    }
    m_position = covered;
    m_known = std::max(m_known, covered - 1);
    const auto open = m_open; // answers come by and by, but a stop answers at once
    for (const uint64_t sequence : open)
        m_deletions.add(Sequence{sequence});
}

void DeletionRun::onDeleted(uint64_t sequence, DeletionOutcome outcome, const std::optional<Error>& error)
{
    m_open.erase(sequence);
    m_vainWaits = 0;
    switch (outcome) {
    case DeletionOutcome::Deleted:
        ++m_outcome.deleted;
        break;
    case DeletionOutcome::AlreadyGone:
        ++m_outcome.gone;
        break;
    case DeletionOutcome::Refused:
        if (m_deletions.barrier()) {
            ++m_outcome.left; // it was not asked for
            break;
        }
        ++m_outcome.refused;
        m_refused.insert(sequence);
        if (!m_refusal)
            m_refusal = error;
        break;
    case DeletionOutcome::NotSent:
        ++m_outcome.left;
        break;
    case DeletionOutcome::Unknown:
        ++m_outcome.unknown;
        break;
    }
    if (m_meter.isDue(betweenNews))
        tell();
    if (m_deletions.barrier())
        giveUp(*m_deletions.barrier());
    else if (m_refused.size() >= mostRefused)
        giveUp(*m_refusal);
    else
        goOn();
}

void DeletionRun::onWaiting()
{
    tell();
    if (!m_deletions.isWaitingForServer())
        return;
    m_wasOut = true;
    if (m_isStopped)
        end(PurgeOutcome::End::Stopped);
    else if (++m_vainWaits > mostVainWaits)
        giveUp(*m_deletions.outage());
}

/// After an outage of the walk: nothing goes on before the stream is known to be the same one.
void DeletionRun::onLookAgain(const Result<StreamFactsPtr>& facts)
{
    const auto problem = anotherLife(m_previewed.incarnation, facts);
    tell();
    if (problem)
        giveUp(*problem);
    else
        goOn();
}

void DeletionRun::goOn()
{
    if (m_isOver || m_read || m_await.isAsking() || !m_open.empty())
        return; // what is under way is answered first
    if (m_isStopped || m_givenUp) {
        end(m_isStopped ? PurgeOutcome::End::Stopped : PurgeOutcome::End::GivenUp, m_givenUp);
    } else if (m_wasOut) {
        m_wasOut = false;
        m_isWalked = false;
        m_position = m_previewed.first.value;
        walk();
    } else if (!m_isWalked) {
        walk();
    } else {
        end(PurgeOutcome::End::Done, m_refusal);
    }
}

/// Nothing new begins; who waits for a server that does not answer ends at once.
void DeletionRun::giveUp(const Error& why)
{
    if (!m_givenUp)
        m_givenUp = why;
    m_deletions.stop();
    if (m_deletions.isWaitingForServer())
        end(PurgeOutcome::End::GivenUp, m_givenUp);
    else
        goOn();
}

void DeletionRun::stop()
{
    if (!m_hasBegun) {
        finish(unexpected(cancelledError(Words::tr("Stopped. Nothing was deleted."))));
        return;
    }
    m_isStopped = true;
    m_read.reset();
    const bool isOut = isWaiting();
    m_await.stop();
    m_deletions.stop();
    if (isOut)
        end(PurgeOutcome::End::Stopped); // answers may never come
    else
        goOn();
}

void DeletionRun::tell() const
{
    m_teller.progress({m_outcome.settled(), std::max(m_previewed.messages, m_seen), isWaiting()});
}

void DeletionRun::end(PurgeOutcome::End end, const std::optional<Error>& error)
{
    m_outcome.end = end;
    m_outcome.error = error;
    m_outcome.unknown += m_open.size(); // the end does not wait for their answers
    m_open.clear();
    const uint64_t seenElsewhere = m_previewed.messages - std::min(m_previewed.messages, m_seen);
    if (end != PurgeOutcome::End::Done)
        m_outcome.left += seenElsewhere;
    else if (!m_previewed.isUpperBound)
        m_outcome.gone += seenElsewhere; // before the walk came there
    finish(m_outcome);
}

void DeletionRun::finish(const Result<PurgeOutcome>& outcome)
{
    m_isOver = true;
    m_await.stop();
    m_read.reset();
    m_api.cancelAll();
    m_teller.end(outcome);
}

} // namespace jetlag
