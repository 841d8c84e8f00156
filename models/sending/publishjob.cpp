// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/publishjob.h"

#include "domain/subject.h"
#include "jetstream/errorcodes.h"
#include "sending/publishcheck.h"

#include <utility>

namespace jetlag {

using namespace std::chrono_literals;
using State = PublishProgress::State;

namespace {
constexpr int window = 64;
constexpr auto ackTimeout = 8s;
constexpr auto reportInterval = 100ms;

/// Whether the next message would meet the same error.
bool stopsAll(const Error& error)
{
    return error.kind != Error::Kind::Api && error.kind != Error::Kind::NotFound;
}
} // namespace

PublishJob::PublishJob(const JetStreamApi& api, PublishOrder order, quint64 maxPayload, Publishing::Teller teller)
    : m_api(api, RequestPriority::Interactive)
    , m_order(std::move(order))
    , m_maxPayload(maxPayload)
    , m_teller(std::move(teller))
{
    m_progress.total = m_order.count;
    m_report.setSingleShot(true);
    m_report.setInterval(reportInterval);
    QObject::connect(&m_report, &QTimer::timeout, &m_report, [this] { report(); });
    if (m_order.interval > 0ms)
        m_pacer.emplace(m_order.interval);
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_wake, &QTimer::timeout, &m_wake, [this] { pump(); });
}

void PublishJob::start()
{
    // The first message stands for all: what is wrong with it is said before anything is sent.
    const auto first = expandDraft(m_order.draft, 1, m_order.isReservedConfirmed, m_maxPayload);
    if (!first)
        m_teller.end(unexpected(first.error()));
    else if (m_order.count == 0)
        m_teller.end(unexpected(Error{Error::Kind::InvalidInput, tr("There is nothing to publish."), {}, 0}));
    else
        pump();
}

void PublishJob::pump()
{
    while (m_progress.state == State::Running && m_inFlight < window && m_next <= m_order.count) {
        if (m_pacer && !m_pacer->take()) {
            m_wake.start(m_pacer->untilNext());
            break;
        }
        sendNext();
    }
    endIfDone();
}

void PublishJob::sendNext()
{
    PublishedMessage message;
    message.number = m_next++;
    message.subject = m_order.draft.subject;
    const auto draft = expandDraft(m_order.draft, message.number, m_order.isReservedConfirmed, m_maxPayload);
    if (!draft) {
        fail(std::move(message), draft.error());
        return;
    }
    message.subject = draft->subject;
    ++m_inFlight;
    if (!m_order.isVerified) {
        sendPlainly(*draft, std::move(message));
        return;
    }
    m_api.publish(draft->subject, draft->headers, draft->payload, ackTimeout,
                  [this, began = std::chrono::steady_clock::now(),
                   message = std::move(message)](const Result<PubAck>& ack) mutable {
                      message.latency = std::chrono::steady_clock::now() - began;
                      onAck(std::move(message), ack);
                  });
}

void PublishJob::sendPlainly(const PublishDraft& draft, PublishedMessage message)
{
    Request request;
    request.subject = draft.subject.toUtf8();
    request.headers = draft.headers;
    request.payload = draft.payload;
    request.priority = RequestPriority::Interactive;
    request.wantsReply = false;
    m_api.channel().request(std::move(request),
                            [this, message = std::move(message)](const Result<NatsMessage>& reply) mutable {
                                onSent(std::move(message), reply);
                            });
}

void PublishJob::onAck(PublishedMessage message, const Result<PubAck>& ack)
{
    --m_inFlight;
    if (ack)
        confirm(std::move(message), *ack);
    else
        fail(std::move(message), ack.error());
    pump();
}

void PublishJob::confirm(PublishedMessage message, const PubAck& ack)
{
    message.stream = ack.stream;
    message.sequence = ack.sequence;
    message.outcome = ack.duplicate ? PublishOutcome::Duplicate : PublishOutcome::Stored;
    message.text =
        (ack.duplicate ? tr("Not stored: duplicate of message %2 in %1.") : tr("Stored in %1 as message %2."))
            .arg(displayText(ack.stream.value))
            .arg(ack.sequence.value);
    conclude(std::move(message));
}

void PublishJob::onSent(PublishedMessage message, const Result<NatsMessage>& reply)
{
    --m_inFlight;
    if (!reply) {
        fail(std::move(message), reply.error());
    } else {
        message.outcome = PublishOutcome::Sent;
        message.text = tr("Sent without confirmation.");
        conclude(std::move(message));
    }
    pump();
}

void PublishJob::fail(PublishedMessage message, const Error& error)
{
    // A reply that is no PubAck: somebody took it, but nobody knows what became of it.
    message.outcome = endOf(error) == ChangeEnd::Unknown ? PublishOutcome::Unknown : PublishOutcome::Failed;
    message.text = error.summary;
    if (stopsAll(error) && (m_progress.state == State::Running || m_progress.state == State::Paused))
        m_progress.state = State::Stopped;
    conclude(std::move(message));
}

void PublishJob::conclude(PublishedMessage message)
{
    switch (message.outcome) {
    case PublishOutcome::Stored:
        ++m_progress.stored;
        break;
    case PublishOutcome::Duplicate:
        ++m_progress.duplicates;
        break;
    case PublishOutcome::Sent:
        ++m_progress.sent;
        break;
    case PublishOutcome::Failed:
        ++m_progress.failed;
        break;
    case PublishOutcome::Unknown:
        ++m_progress.unknown;
        break;
    }
    m_news.push_back(std::move(message));
    if (!m_report.isActive())
        m_report.start();
}

void PublishJob::report()
{
    m_report.stop();
    m_teller.progress({std::exchange(m_news, {}), m_progress});
}

void PublishJob::endIfDone()
{
    const bool isEnding = m_progress.state == State::Cancelled || m_progress.state == State::Stopped;
    if (m_inFlight > 0 || !(isEnding || m_next > m_order.count))
        return;
    m_wake.stop();
    if (!isEnding)
        m_progress.state = State::Finished;
    report();
    m_teller.end(m_progress);
}

void PublishJob::pause()
{
    if (m_progress.state != State::Running)
        return;
    m_progress.state = State::Paused;
    report();
}

void PublishJob::resume()
{
    if (m_progress.state != State::Paused)
        return;
    m_progress.state = State::Running;
    report();
    pump();
}

void PublishJob::stop()
{
    if (m_progress.state == State::Stopped)
        return;
    m_progress.state = State::Cancelled;
    endIfDone();
}

} // namespace jetlag
