// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deleting/streamawait.h"

#include "jetstream/errorcodes.h"

namespace jetlag {
namespace {
constexpr std::chrono::seconds betweenAttempts{1};
} // namespace

StreamAwait::StreamAwait(const JetStreamApi& api, StreamName stream, Done done)
    : m_api(api, RequestPriority::Interactive)
    , m_stream(std::move(stream))
    , m_done(std::move(done))
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { ask(); });
}

StreamAwait::~StreamAwait()
{
    if (m_request != 0)
        m_api.cancel(m_request);
}

void StreamAwait::askIn(std::chrono::milliseconds pause)
{
    m_timer.start(pause);
}

void StreamAwait::ask()
{
    m_request = m_api.streamInfo(m_stream, {}, [self = weak_from_this()](const Result<StreamInfoReply>& reply) {
        const auto await = self.lock();
        if (!await)
            return;
        await->m_request = 0;
        if (!reply && isTransient(reply.error()))
            await->askIn(betweenAttempts);
        else if (reply)
            await->m_done(reply->facts);
        else
            await->m_done(unexpected(reply.error()));
    });
}

} // namespace jetlag
