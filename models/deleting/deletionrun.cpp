// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deleting/deletionrun.h"

#include "jetstream/apierror.h"
#include "jetstream/errorcodes.h"

#include <QCoreApplication>

#include <algorithm>

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr int window = 64;         ///< deletions in flight
constexpr uint64_t stretch = 1000; ///< messages found before they are deleted
constexpr size_t mostRefused = 64; ///< refusals are of the whole stream or account, as a rule
constexpr int mostVainWaits = 5;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::DeletionRun)
};

} // namespace

DeletionRun::DeletionRun(const JetStreamApi& api, PurgePreview previewed, Handlers handlers)
    : m_api(api, RequestPriority::Interactive)
    , m_previewed(std::move(previewed))
    , m_handlers(std::move(handlers))
{
    m_outcome.isOneByOne = true;
    m_outcome.previewed = m_previewed.messages;
}

DeletionRun::~DeletionRun()
{
    for (const RequestId id : m_requests)
        m_api.cancel(id);
}

void DeletionRun::start()
{
    m_position = m_previewed.first.value;
    if (m_previewed.messages == 0) {
        end(PurgeOutcome::End::Done);
        return;
    }
    const auto id = std::make_shared<RequestId>(0);
    *id = m_api.streamInfo(m_previewed.stream, {}, [self = weak_from_this(), id](const Result<StreamInfoReply>& reply) {
        const auto run = self.lock();
        if (!run)
            return;
        run->m_requests.erase(*id);
        if (!reply)
            run->finish(unexpected(reply.error()));
        else if (const auto problem = anotherLife(run->m_previewed.incarnation, *reply->facts))
            run->finish(unexpected(*problem));
        else
            run->walk();
    });
    m_requests.insert(*id);
}

/// After an outage: nothing goes on before the stream is known to be the same one.
void DeletionRun::check(std::chrono::milliseconds pause)
{
    m_await = std::make_shared<StreamAwait>(
        m_api, m_previewed.stream, [self = weak_from_this()](const Result<StreamFactsPtr>& facts) {
            const auto run = self.lock();
            if (!run)
                return;
            run->m_await.reset();
            if (!facts) {
                run->end(PurgeOutcome::End::GivenUp, facts.error());
                return;
            }
            if (const auto problem = anotherLife(run->m_previewed.incarnation, **facts)) {
                run->end(PurgeOutcome::End::GivenUp, problem);
                return;
            }
            run->m_isOut = false;
            run->m_handlers.waiting(false);
            run->m_position = run->m_previewed.first.value;
            run->m_isWalked = false;
            run->walk();
        });
    m_await->askIn(pause);
}

void DeletionRun::walk()
{
    m_hasBegun = true;
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
        [self = weak_from_this()](const std::vector<RangeRead::MessagePtr>& messages) {
            if (const auto run = self.lock()) {
                for (const auto& message : messages)
                    run->m_found.push_back(message->sequence.value);
            }
        },
        [self = weak_from_this()](const RangeRead::End& end) {
            if (const auto run = self.lock())
                run->onStretch(end);
        });
    m_read->start();
}

void DeletionRun::onStretch(const RangeRead::End& end)
{
    m_read.reset();
    if (m_isStopped) {
        goOn();
        return;
    }
    if (end.error) {
        if (isTransient(*end.error))
            onNoAnswer(*end.error);
        else
            this->end(PurgeOutcome::End::GivenUp, end.error);
        return;
    }
    m_isWalked = end.isComplete;
    take(m_found, end.isComplete ? m_previewed.last.value + 1 : end.next);
    goOn();
}

/// `found` is all that there is from the position to below `covered`.
void DeletionRun::take(const std::vector<uint64_t>& found, uint64_t covered)
{
    std::vector<uint64_t> vanished;
    for (auto open = m_open.lower_bound(m_position); open != m_open.end() && *open < covered; ++open) {
        if (!std::binary_search(found.begin(), found.end(), *open))
            vanished.push_back(*open);
    }
    for (const uint64_t sequence : vanished)
        settle(sequence, Fate::Gone);
    for (const uint64_t sequence : found) {
        if (sequence > m_previewed.last.value || m_refused.count(sequence) > 0)
            continue;
        if (sequence > m_known) {
            ++m_seen;
        } else if (m_open.count(sequence) == 0) {
            // Was settled and is back: the server was killed and has forgotten the deletion.
            (m_outcome.deleted > 0 ? m_outcome.deleted : m_outcome.gone) -=
                m_outcome.deleted + m_outcome.gone > 0 ? 1 : 0;
        }
        m_open.insert(sequence);
        m_queue.push_back(sequence);
    }
    m_position = covered;
    m_known = std::max(m_known, covered - 1);
}

void DeletionRun::pump()
{
    while (m_inFlight < window && !m_queue.empty()) {
        const uint64_t sequence = m_queue.front();
        m_queue.pop_front();
        ++m_inFlight;
        m_unanswered.insert(sequence);
        const auto id = std::make_shared<RequestId>(0);
        *id = m_api.deleteMessage(m_previewed.stream, Sequence{sequence},
                                  [self = weak_from_this(), id, sequence](const Result<bool>& reply) {
                                      const auto run = self.lock();
                                      if (!run)
                                          return;
                                      run->m_requests.erase(*id);
                                      --run->m_inFlight;
                                      run->onReply(sequence, reply);
                                  });
        m_requests.insert(*id);
    }
}

void DeletionRun::onReply(uint64_t sequence, const Result<bool>& reply)
{
    m_unanswered.erase(sequence);
    if (reply && *reply) {
        settle(sequence, Fate::Deleted);
    } else if (reply || reply.error().kind == Error::Kind::Protocol) {
        m_asked.insert(sequence); // an answer that cannot be read does not tell
    } else if (reply.error().apiCode == ApiCode::SequenceNotFound) {
        settle(sequence, Fate::Gone);
    } else if (reply.error().apiCode == ApiCode::DeletionFailed || reply.error().apiCode == ApiCode::NoMessage) {
        lookAt(sequence, reply.error());
        return;
    } else if (reply.error().apiCode == ApiCode::StreamNotFound) {
        end(PurgeOutcome::End::GivenUp, reply.error());
        return;
    } else if (isTransient(reply.error())) {
        if (reply.error().mayHaveArrived)
            m_asked.insert(sequence);
        onNoAnswer(reply.error());
        return;
    } else {
        refuse(sequence, reply.error());
    }
    goOn();
}

/// The same code says that there is no such message and that the stream does not allow it.
void DeletionRun::lookAt(uint64_t sequence, const Error& refusal)
{
    ++m_inFlight;
    MessageQuery query;
    query.sequence = Sequence{sequence};
    const auto id = std::make_shared<RequestId>(0);
    *id = m_api.message(m_previewed.stream, query,
                        [self = weak_from_this(), id, sequence, refusal](const Result<StoredMessage>& message) {
                            const auto run = self.lock();
                            if (!run)
                                return;
                            run->m_requests.erase(*id);
                            --run->m_inFlight;
                            if (message) {
                                run->refuse(sequence, refusal);
                            } else if (message.error().apiCode == ApiCode::NoMessage) {
                                run->settle(sequence, Fate::Gone);
                            } else if (isTransient(message.error())) {
                                run->onNoAnswer(message.error());
                                return;
                            } else {
                                run->m_asked.insert(sequence); // cannot be looked at
                            }
                            run->goOn();
                        });
    m_requests.insert(*id);
}

void DeletionRun::refuse(uint64_t sequence, const Error& error)
{
    if (!m_refusal)
        m_refusal = error;
    m_refused.insert(sequence);
    settle(sequence, Fate::Refused);
}

void DeletionRun::settle(uint64_t sequence, Fate fate)
{
    if (m_open.erase(sequence) == 0)
        return;
    m_vainWaits = 0;
    const bool wasAsked = m_asked.erase(sequence) > 0;
    switch (fate) {
    case Fate::Deleted:
        ++m_outcome.deleted;
        break;
    case Fate::Gone:
        // Deleted at our wish without an answer, as far as anybody can tell.
        ++(wasAsked ? m_outcome.deleted : m_outcome.gone);
        break;
    case Fate::Refused:
        ++m_outcome.refused;
        break;
    }
    m_handlers.progress(m_outcome.settled(), total());
}

void DeletionRun::onNoAnswer(const Error& error)
{
    m_lastOutage = error;
    if (!m_isOut) {
        m_isOut = true;
        ++m_vainWaits;
        m_queue.clear(); // found again when walking from the beginning
        m_handlers.waiting(true);
    }
    goOn();
}

void DeletionRun::goOn()
{
    if (!m_handlers.done)
        return;
    if (m_isOut || m_isStopped || m_refused.size() >= mostRefused) {
        if (m_inFlight > 0 || m_read)
            return; // what is under way is answered first
        if (m_isStopped)
            end(PurgeOutcome::End::Stopped);
        else if (!m_isOut)
            end(PurgeOutcome::End::GivenUp, m_refusal);
        else if (m_vainWaits > mostVainWaits)
            end(PurgeOutcome::End::GivenUp, m_lastOutage); // answers, but not to deletions
        else if (!m_await)
            check(m_vainWaits > 1 ? 1s : 0ms);
        return;
    }
    pump();
    if (m_inFlight > 0 || m_read)
        return;
    if (!m_isWalked)
        walk();
    else
        end(PurgeOutcome::End::Done, m_refusal);
}

void DeletionRun::stop()
{
    m_isStopped = true;
    m_queue.clear();
    if (!m_hasBegun)
        finish(unexpected(Error{Error::Kind::Cancelled, Words::tr("Stopped. Nothing was deleted."), {}, 0}));
    else if (m_isOut)
        end(PurgeOutcome::End::Stopped); // answers may never come
    else
        goOn();
}

uint64_t DeletionRun::total() const
{
    return std::max(m_previewed.messages, m_seen);
}

void DeletionRun::end(PurgeOutcome::End end, const std::optional<Error>& error)
{
    m_outcome.end = end;
    m_outcome.error = error;
    m_asked.merge(m_unanswered); // where the end does not wait for them
    m_outcome.unknown = m_asked.size();
    for (const uint64_t sequence : m_asked)
        m_open.erase(sequence);
    const uint64_t seenElsewhere = m_previewed.messages - std::min(m_previewed.messages, m_seen);
    if (end != PurgeOutcome::End::Done)
        m_outcome.left = m_open.size() + seenElsewhere;
    else if (!m_previewed.isUpperBound)
        m_outcome.gone += seenElsewhere; // before the walk came there
    finish(m_outcome);
}

void DeletionRun::finish(const Result<PurgeOutcome>& outcome)
{
    const auto self = shared_from_this(); // the owner may let go in done()
    m_await.reset();
    m_read.reset();
    for (const RequestId id : std::exchange(m_requests, {}))
        m_api.cancel(id);
    if (const auto done = std::exchange(m_handlers.done, nullptr))
        done(outcome);
}

} // namespace jetlag
