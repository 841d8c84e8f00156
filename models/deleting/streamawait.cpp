// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deleting/streamawait.h"

#include "domain/subject.h"

#include <QCoreApplication>

namespace jetlag {
namespace {

constexpr std::chrono::seconds betweenAttempts{1};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::StreamAwait)
};

} // namespace

bool isPassing(const Error& error)
{
    switch (error.kind) {
    case Error::Kind::Timeout:
    case Error::Kind::NoResponders:
    case Error::Kind::Disconnected:
    case Error::Kind::Network:
        return true;
    case Error::Kind::Api:
        return error.apiCode == 10004 || error.apiCode == 10008; // the cluster is electing
    case Error::Kind::Permission:
    case Error::Kind::NotFound:
    case Error::Kind::Authentication:
    case Error::Kind::Tls:
    case Error::Kind::Protocol:
    case Error::Kind::InvalidInput:
    case Error::Kind::Storage:
    case Error::Kind::Cancelled:
        break;
    }
    return false;
}

std::optional<Error> anotherLife(const Incarnation& seen, const StreamFacts& now)
{
    const Incarnation current = incarnationOf(now);
    if (sameIncarnation(seen, current))
        return std::nullopt;
    const bool hasOnlyLost = sameIncarnation({seen.created, 0}, {current.created, 0});
    const QString name = displayText(now.name().value);
    const auto text = [](const std::optional<Timestamp>& time) {
        return time ? QString::fromLatin1(toRfc3339(*time)) : QStringLiteral("unknown");
    };
    return Error{
        Error::Kind::NotFound,
        hasOnlyLost
            ? Words::tr("The stream %1 has lost its newest messages since the preview: their sequences may be given "
                        "to others. Count again.")
                  .arg(name)
            : Words::tr("The stream %1 was deleted and created anew since the preview. Count again.").arg(name),
        QStringLiteral("%1: created %2, last_seq %3; previewed: created %4, last_seq %5")
            .arg(now.name().value, text(current.created), QString::number(current.counter), text(seen.created),
                 QString::number(seen.counter)),
        0};
}

StreamAwait::StreamAwait(JetStreamApi& api, StreamName stream, Done done)
    : m_api(api)
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
    m_api.setPriority(RequestPriority::Interactive);
    m_request = m_api.streamInfo(m_stream, {}, [self = weak_from_this()](const Result<StreamInfoReply>& reply) {
        const auto await = self.lock();
        if (!await)
            return;
        await->m_request = 0;
        if (!reply && isPassing(reply.error()))
            await->askIn(betweenAttempts);
        else if (reply)
            await->m_done(reply->facts);
        else
            await->m_done(unexpected(reply.error()));
    });
}

} // namespace jetlag
