// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jetstream/deletions.h"

#include "jetstream/replyparse.h"

#include "jetstream/apierror.h"
#include "jetstream/errorcodes.h"

namespace jetlag {
namespace {
using namespace std::chrono_literals;
constexpr size_t window = 64; ///< requests in flight
constexpr auto retryInterval = 2s;
constexpr auto goodFor = 1s; ///< a look at the stream: nothing on the server binds a deletion to one life of it
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
    connect(&m_retry, &QTimer::timeout, this, &Deletions::pump);
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
    if (m_retry.isActive() || m_isVerifying || (m_waiting.empty() && m_inDoubt.empty()))
        return;
    if (!m_verified || std::chrono::steady_clock::now() - *m_verified > goodFor) {
        verify();
        return;
    }
    while (m_open.size() < window && !m_inDoubt.empty()) {
        const Sequence next = *m_inDoubt.begin();
        m_inDoubt.erase(m_inDoubt.begin());
        look(next, std::nullopt);
    }
    while (m_open.size() < window && !m_waiting.empty()) {
        const Sequence next = m_waiting.front();
        m_waiting.pop_front();
        send(next);
    }
}

void Deletions::verify()
{
    m_isVerifying = true;
    m_api.streamInfo(m_stream, {}, [this](const Result<StreamInfoReply>& info) {
        m_isVerifying = false;
        onInfo(info);
    });
}

void Deletions::onInfo(const Result<StreamInfoReply>& info)
{
    const bool mayReturn = m_presence.mayReturn(info);
    if (mayReturn || (!info && isTransient(info.error()))) {
        waitForServer(info.error());
        return;
    }
    const bool wasOut = std::exchange(m_outage, std::nullopt).has_value();
    if (wasOut)
        m_presence.prove();
    const auto problem = anotherLife(m_seen, info.map(&StreamInfoReply::facts));
    if (!problem) {
        m_verified = std::chrono::steady_clock::now();
        pump();
    } else {
        const bool isGone = !info && problem->apiCode == ApiCode::StreamNotFound;
        m_barrier = problem;
        refuseAll(isGone ? DeletionOutcome::AlreadyGone : DeletionOutcome::Refused, *problem);
    }
    if (wasOut)
        emit waitingChanged();
}

void Deletions::refuseAll(DeletionOutcome outcome, const Error& error)
{
    const auto waiting = std::exchange(m_waiting, {});
    const auto inDoubt = std::exchange(m_inDoubt, {});
    for (const Sequence sequence : waiting)
        conclude(sequence, outcome, error);
    // In another stream of that name nobody can look for them; with their stream they are gone.
    const bool areGone = outcome == DeletionOutcome::AlreadyGone;
    for (const Sequence sequence : inDoubt)
        conclude(sequence, areGone ? outcome : DeletionOutcome::Unknown, error);
}

void Deletions::send(Sequence sequence)
{
    m_open.insert(sequence);
    if (m_isErasing) {
        m_api.call(QStringLiteral("STREAM.MSG.DELETE.") + m_stream.value,
                   "{\"seq\":" + QByteArray::number(qulonglong(sequence.value)) + "}",
                   [this, sequence](const Result<QByteArray>& reply) {
                       onReply(sequence, reply ? parseSuccess(*reply, {}) : unexpected(reply.error()));
                   });
        return;
    }
    m_api.deleteMessage(m_stream, sequence, [this, sequence](const Result<bool>& reply) { onReply(sequence, reply); });
}

void Deletions::onReply(Sequence sequence, const Result<bool>& reply)
{
    m_open.erase(sequence);
    switch (endOf(reply)) {
    case ChangeEnd::Done:
        m_presence.prove();
        conclude(sequence, DeletionOutcome::Deleted);
        break;
    case ChangeEnd::Unknown:
        m_asked.insert(sequence);
        doubt(sequence, reply.error());
        break;
    case ChangeEnd::NotSent:
        m_waiting.push_front(sequence);
        waitForServer(reply.error());
        break;
    case ChangeEnd::Refused:
        if (saysMissing(reply.error())) {
            m_waiting.push_front(sequence); // it is verified
            waitForServer(reply.error());
        } else if (meansMessageGone(reply.error()))
            look(sequence, reply.error());
        else
            conclude(sequence, DeletionOutcome::Refused, reply.error());
        break;
    }
    pump();
}

/// Servers say "gone" with several codes, one of which (10057) also says that the stream does not allow it, or that the
/// store failed: a look decides.
void Deletions::look(Sequence sequence, const std::optional<Error>& refusal)
{
    m_open.insert(sequence);
    MessageQuery query;
    query.sequence = sequence;
    m_api.message(m_stream, query, [this, sequence, refusal](const Result<StoredMessage>& message) {
        onLook(sequence, refusal, message);
    });
}

void Deletions::onLook(Sequence sequence, const std::optional<Error>& refusal, const Result<StoredMessage>& message)
{
    m_open.erase(sequence);
    if (message && refusal) {
        const bool isReason = refusal->apiCode == ApiCode::DeletionFailed;
        conclude(sequence, DeletionOutcome::Refused, isReason ? *refusal : notDeletedError(m_stream, sequence));
    } else if (message && m_isStopped) {
        conclude(sequence, DeletionOutcome::NotSent);
    } else if (message) {
        m_waiting.push_front(sequence); // not carried out: once more
    } else if (message.error().kind == Error::Kind::NotFound && !m_presence.isServed() && !m_isStopped) {
        doubt(sequence, message.error());
    } else if (message.error().kind == Error::Kind::NotFound) {
        conclude(sequence, DeletionOutcome::AlreadyGone);
    } else if (isTransient(message.error())) {
        doubt(sequence, message.error());
    } else {
        conclude(sequence, DeletionOutcome::Unknown, message.error());
    }
    pump();
}

void Deletions::doubt(Sequence sequence, const Error& why)
{
    if (m_isStopped) {
        conclude(sequence, DeletionOutcome::Unknown);
        return;
    }
    m_inDoubt.insert(sequence);
    waitForServer(why);
}

void Deletions::waitForServer(const Error& why)
{
    m_verified.reset(); // it may come back with another stream of that name
    if (m_isStopped) {
        stop();
        return;
    }
    if (!m_retry.isActive())
        m_retry.start();
    const bool isNews = !m_outage;
    m_outage = why;
    if (isNews)
        emit waitingChanged();
}

/// What was asked for without an answer may be carried out late: then it is ours that it is gone, and nobody can
/// promise that it stays.
void Deletions::conclude(Sequence sequence, DeletionOutcome outcome, const std::optional<Error>& error)
{
    const bool wasAsked = m_asked.erase(sequence) > 0;
    if (wasAsked && outcome == DeletionOutcome::AlreadyGone)
        outcome = DeletionOutcome::Deleted;
    else if (wasAsked && outcome == DeletionOutcome::NotSent)
        outcome = DeletionOutcome::Unknown;
    m_done(sequence, outcome, error);
}

} // namespace jetlag
