// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/requestjob.h"

#include "domain/subject.h"

#include <utility>

namespace jetlag {

using namespace std::chrono_literals;

namespace {
constexpr auto never = 24h; ///< the deadline is kept here, not by the channel: it would begin anew with each reply
} // namespace

RequestJob::RequestJob(RequestChannel& channel, RequestOrder order, PublishDraft message, QObject* parent)
    : QObject(parent)
    , m_channel(channel)
    , m_order(std::move(order))
    , m_message(std::move(message))
{
    m_deadline.setSingleShot(true);
    m_quiet.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &RequestJob::onTimeUp);
    connect(&m_quiet, &QTimer::timeout, this, &RequestJob::end);
}

RequestJob::~RequestJob()
{
    if (m_id != 0)
        m_channel.cancel(m_id);
}

void RequestJob::start()
{
    Request request;
    request.subject = m_message.subject.toUtf8();
    request.headers = m_message.headers;
    request.payload = m_message.payload;
    request.priority = RequestPriority::Interactive;
    request.timeout = never;
    m_sent = std::chrono::steady_clock::now();
    m_deadline.start(m_order.timeout);
    m_id =
        m_channel.requestMany(std::move(request), [this](const Result<NatsMessage>& reply) { return onReply(reply); });
}

bool RequestJob::onReply(const Result<NatsMessage>& reply)
{
    if (!reply) {
        m_id = 0;
        m_deadline.stop();
        m_quiet.stop();
        Error error = reply.error();
        if (error.kind == Error::Kind::NoResponders)
            error.summary =
                tr("Nobody answers requests on %1. Is the service running?").arg(displayText(m_message.subject));
        emit failed(error);
        return false;
    }
    ++m_replies;
    emit replied(
        {static_cast<quint64>(m_replies), reply->headers, reply->payload, std::chrono::steady_clock::now() - m_sent});
    if (m_replies < m_order.maxReplies) {
        m_quiet.start(m_order.quiet);
        return true;
    }
    m_id = 0;
    m_deadline.stop();
    m_quiet.stop();
    emit finished(m_replies);
    return false;
}

void RequestJob::onTimeUp()
{
    if (m_replies > 0) {
        end();
        return;
    }
    m_channel.cancel(std::exchange(m_id, 0));
    emit failed({Error::Kind::Timeout,
                 tr("No reply within %n ms. Somebody listens on %1 but did not answer in time.", nullptr,
                    static_cast<int>(m_order.timeout.count()))
                     .arg(displayText(m_message.subject)),
                 m_message.subject, 0});
}

void RequestJob::end()
{
    if (m_id == 0)
        return;
    m_deadline.stop();
    m_quiet.stop();
    m_channel.cancel(std::exchange(m_id, 0));
    emit finished(m_replies);
}

} // namespace jetlag
