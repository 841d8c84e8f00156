// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jetstream/deletions.h"

#include "jetstream/apierror.h"
#include "jetstream/errorcodes.h"

namespace jetlag {
namespace {
using namespace std::chrono_literals;
constexpr size_t window = 64; ///< requests in flight
constexpr auto retryInterval = 2s;
} // namespace

Deletions::Deletions(const JetStreamApi& api, StreamName stream, const Incarnation& seen, Done done, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_stream(std::move(stream))
    , m_seen(seen)
    , m_done(std::move(done))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryInterval);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        emit waitingChanged();
        pump();
    });
}

Deletions::~Deletions()
{
    if (m_verifying)
        m_api.cancel(*m_verifying);
    for (const auto& [sequence, id] : m_open)
        m_api.cancel(id);
}

void Deletions::add(Sequence sequence)
{
    if (m_isStopped) {
        conclude(sequence, DeletionOutcome::NotSent);
        return;
    }
    m_waiting.push_back(sequence);
    pump();
}

void Deletions::stop()
{
    m_isStopped = true;
    m_retry.stop();
    const auto waiting = std::exchange(m_waiting, {});
    const auto inDoubt = std::exchange(m_inDoubt, {});
    for (const Sequence sequence : waiting)
        conclude(sequence, DeletionOutcome::NotSent);
    for (const Sequence sequence : inDoubt)
        conclude(sequence, DeletionOutcome::Unknown);
}

void Deletions::pump()
{
    if (m_retry.isActive() || m_verifying || (m_waiting.empty() && m_inDoubt.empty()))
        return;
    if (!m_isVerified) {
        verify();
        return;
    }
    while (m_open.size() < window && !m_inDoubt.empty()) {
        const Sequence next = *m_inDoubt.begin();
        m_inDoubt.erase(m_inDoubt.begin());
        look(next, true);
    }
    while (m_open.size() < window && !m_waiting.empty()) {
        const Sequence next = m_waiting.front();
        m_waiting.pop_front();
        send(next);
    }
}

void Deletions::verify()
{
    m_verifying = m_api.streamInfo(m_stream, {}, [this](const Result<StreamInfoReply>& info) {
        m_verifying.reset();
        onInfo(info);
    });
}

void Deletions::onInfo(const Result<StreamInfoReply>& info)
{
    const auto another = info ? anotherLife(m_seen, *info->facts) : std::nullopt;
    if (another) {
        refuseAll(DeletionOutcome::Refused, *another);
    } else if (info) {
        m_isVerified = true;
        pump();
    } else if (info.error().apiCode == ApiCode::StreamNotFound) {
        refuseAll(DeletionOutcome::AlreadyGone, info.error());
    } else if (isTransient(info.error())) {
        waitForServer();
    } else {
        refuseAll(DeletionOutcome::Refused, info.error());
    }
}

void Deletions::refuseAll(DeletionOutcome outcome, const Error& error)
{
    const auto waiting = std::exchange(m_waiting, {});
    const auto inDoubt = std::exchange(m_inDoubt, {});
    for (const Sequence sequence : waiting)
        conclude(sequence, outcome, error);
    // Their stream is gone, and they with it; or it cannot be looked at any more.
    const bool areGone = outcome == DeletionOutcome::AlreadyGone || error.kind == Error::Kind::NotFound;
    for (const Sequence sequence : inDoubt)
        conclude(sequence, areGone ? DeletionOutcome::Deleted : DeletionOutcome::Unknown, error);
}

void Deletions::send(Sequence sequence)
{
    m_open[sequence] = m_api.deleteMessage(m_stream, sequence,
                                           [this, sequence](const Result<bool>& reply) { onReply(sequence, reply); });
}

void Deletions::onReply(Sequence sequence, const Result<bool>& reply)
{
    m_open.erase(sequence);
    if (reply) {
        conclude(sequence, DeletionOutcome::Deleted);
    } else if (reply.error().mayHaveArrived || reply.error().kind == Error::Kind::Protocol) {
        doubt(sequence);
    } else if (isTransient(reply.error())) {
        m_waiting.push_front(sequence); // it was not sent
        waitForServer();
    } else if (meansMessageGone(reply.error())) {
        look(sequence, false);
    } else {
        conclude(sequence, DeletionOutcome::Refused, reply.error());
    }
    pump();
}

/// Servers say "gone" with several codes, one of which (10057) also covers failures of their store: a look decides.
void Deletions::look(Sequence sequence, bool wasUnanswered)
{
    MessageQuery query;
    query.sequence = sequence;
    m_open[sequence] =
        m_api.message(m_stream, query, [this, sequence, wasUnanswered](const Result<StoredMessage>& message) {
            onLook(sequence, wasUnanswered, message);
        });
}

void Deletions::onLook(Sequence sequence, bool wasUnanswered, const Result<StoredMessage>& message)
{
    m_open.erase(sequence);
    if (message) {
        if (wasUnanswered)
            m_waiting.push_front(sequence); // not carried out: once more
        else
            conclude(sequence, DeletionOutcome::Refused, notDeletedError(m_stream, sequence));
    } else if (message.error().kind == Error::Kind::NotFound) {
        conclude(sequence, wasUnanswered ? DeletionOutcome::Deleted : DeletionOutcome::AlreadyGone);
    } else if (isTransient(message.error())) {
        doubt(sequence);
    } else {
        conclude(sequence, DeletionOutcome::Unknown, message.error());
    }
    pump();
}

void Deletions::doubt(Sequence sequence)
{
    if (m_isStopped) {
        conclude(sequence, DeletionOutcome::Unknown);
        return;
    }
    m_inDoubt.insert(sequence);
    waitForServer();
}

void Deletions::waitForServer()
{
    m_isVerified = false; // it may come back with another stream of that name
    if (m_isStopped) {
        stop();
        return;
    }
    if (m_retry.isActive())
        return;
    m_retry.start();
    emit waitingChanged();
}

void Deletions::conclude(Sequence sequence, DeletionOutcome outcome, const std::optional<Error>& error)
{
    m_done(sequence, outcome, error);
}

} // namespace jetlag
