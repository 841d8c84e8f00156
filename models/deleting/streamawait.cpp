// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deleting/streamawait.h"

#include "jetstream/errorcodes.h"

namespace jetlag {
namespace {
constexpr std::chrono::seconds betweenAttempts{1};
} // namespace

StreamAwait::StreamAwait(const JetStreamApi& api, StreamName stream, Done done)
    : m_api(api)
    , m_stream(std::move(stream))
    , m_done(std::move(done))
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { ask(); });
}

void StreamAwait::askIn(std::chrono::milliseconds pause)
{
    m_isAsking = true;
    m_timer.start(pause);
}

void StreamAwait::stop()
{
    m_isAsking = false;
    m_timer.stop();
    m_api.cancelAll();
}

void StreamAwait::ask()
{
    m_api.streamInfo(m_stream, {}, [this](const Result<StreamInfoReply>& reply) { onInfo(reply); });
}

void StreamAwait::onInfo(const Result<StreamInfoReply>& reply)
{
    if (!reply && isTransient(reply.error())) {
        askIn(betweenAttempts);
        return;
    }
    m_isAsking = false;
    if (reply)
        m_done(reply->facts);
    else
        m_done(unexpected(reply.error()));
}

} // namespace jetlag
