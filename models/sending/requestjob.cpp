// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/requestjob.h"

#include "domain/subject.h"
#include "sending/publishcheck.h"

#include <utility>

namespace jetlag {

using namespace std::chrono_literals;

namespace {
constexpr auto never = 24h; ///< the deadline is kept here, not by the channel: it would begin anew with each reply
} // namespace

RequestJob::RequestJob(const JetStreamApi& api, RequestOrder order, quint64 maxPayload, Requesting::Teller teller)
    : m_api(api)
    , m_order(std::move(order))
    , m_maxPayload(maxPayload)
    , m_teller(std::move(teller))
{
    m_deadline.setSingleShot(true);
    m_quiet.setSingleShot(true);
    QObject::connect(&m_deadline, &QTimer::timeout, &m_deadline, [this] { onTimeUp(); });
    QObject::connect(&m_quiet, &QTimer::timeout, &m_quiet, [this] { stop(); });
}

void RequestJob::start()
{
    const auto message = expandDraft(m_order.draft, 1, m_order.isReservedConfirmed, m_maxPayload);
    if (message)
        send(*message);
    else
        end(unexpected(message.error()));
}

void RequestJob::send(const PublishDraft& message)
{
    m_subject = message.subject;
    Request request;
    request.subject = message.subject.toUtf8();
    request.headers = message.headers;
    request.payload = message.payload;
    request.priority = RequestPriority::Interactive;
    request.timeout = never;
    m_sent = std::chrono::steady_clock::now();
    m_deadline.start(m_order.timeout);
    m_api.channel().requestMany(std::move(request),
                                [this](const Result<NatsMessage>& reply) { return onReply(reply); });
}

bool RequestJob::onReply(const Result<NatsMessage>& reply)
{
    if (!reply) {
        Error error = reply.error();
        if (error.kind == Error::Kind::NoResponders)
            error.summary = tr("Nobody answers requests on %1. Is the service running?").arg(displayText(m_subject));
        end(unexpected(error));
        return false;
    }
    ++m_replies;
    m_teller.progress(
        {static_cast<quint64>(m_replies), reply->headers, reply->payload, std::chrono::steady_clock::now() - m_sent});
    if (m_replies < m_order.maxReplies) {
        m_quiet.start(m_order.quiet);
        return true;
    }
    end(m_replies);
    return false;
}

void RequestJob::onTimeUp()
{
    if (m_replies > 0)
        end(m_replies);
    else
        end(unexpected(Error{Error::Kind::Timeout,
                             tr("No reply within %n ms. Somebody listens on %1 but did not answer in time.", nullptr,
                                static_cast<int>(m_order.timeout.count()))
                                 .arg(displayText(m_subject)),
                             m_subject, 0}));
}

void RequestJob::stop()
{
    end(m_replies);
}

void RequestJob::end(const Result<int>& replies)
{
    m_deadline.stop();
    m_quiet.stop();
    m_api.cancelAll();
    m_teller.end(replies);
}

} // namespace jetlag
