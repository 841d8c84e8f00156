// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/transferjob.h"

#include "jetstream/replyparse.h"

#include <QCoreApplication>

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr auto tick = 200ms;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::TransferJob)
};

} // namespace

TransferJob::TransferJob(const ConnectionOptions& options, std::shared_ptr<QThreadPool> disk)
    : m_options(options)
    , m_api(m_connection.requests(), options.apiPrefix())
    , m_disk(std::move(disk))
{
    m_tick.setInterval(tick);
    QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] { tellProgress(); });
    QObject::connect(&m_connection, &Connection::stateChanged, &m_tick,
                     [this](ConnectionState state) { onState(state); });
}

TransferJob::~TransferJob()
{
    *m_stopped = true;
    QObject::disconnect(&m_connection, nullptr, &m_tick, nullptr);
}

void TransferJob::start()
{
    m_tick.start();
    m_connection.open(m_options);
}

void TransferJob::onState(ConnectionState state)
{
    if (state == ConnectionState::Connected) {
        if (!std::exchange(m_hasBegun, true))
            onConnected();
        return;
    }
    if (state != ConnectionState::Failed && state != ConnectionState::Reconnecting)
        return;
    onConnectionLost(
        m_connection.error().value_or(Error{Error::Kind::Disconnected, Words::tr("The connection was lost."), {}, 0}));
}

void TransferJob::begin(const StreamName& stream, size_t index, size_t count)
{
    m_meter = {};
    m_progress = {};
    m_progress.stream = stream;
    m_progress.index = index;
    m_progress.count = count;
}

TransferProgress TransferJob::progress() const
{
    TransferProgress now = m_progress;
    now.covered = std::min(now.covered, now.total);
    now.pace = m_meter.pace(now.bytes, now.covered, now.total);
    return now;
}

void TransferJob::endAll()
{
    *m_stopped = true;
    m_tick.stop();
    m_api.cancelAll();
}

void TransferJob::ask(const QString& subject, const QByteArray& body, std::chrono::milliseconds timeout,
                      std::function<void(const Result<QByteArray>&)> handler)
{
    Request request;
    request.subject = subject.toUtf8();
    request.payload = body;
    request.timeout = timeout;
    m_api.channel().request(std::move(request), [subject, handler = std::move(handler)](Result<NatsMessage> reply) {
        if (reply)
            handler(reply->payload.isEmpty() ? Result<QByteArray>(QByteArray()) : parseAny(reply->payload, subject));
        else
            handler(unexpected(reply.error()));
    });
}

} // namespace jetlag
