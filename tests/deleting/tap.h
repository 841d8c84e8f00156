// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nats/requestchannel.h"

#include <QObject>
#include <QTimer>

#include <algorithm>
#include <climits>
#include <set>

namespace jetlag::test {

/// What goes to the server passes here: a test can act at the very moment, or let a request get lost.
class Tap : public RequestChannel
{
public:
    explicit Tap(RequestChannel& channel)
        : m_channel(channel)
    {
    }
    std::function<void(const Request&)> before;
    std::function<void(const QByteArray& subject, NatsMessage& reply)> edit; ///< before it arrives
    std::function<bool(const Request&)> loses;   ///< never sent, and ends like a request without an answer
    std::chrono::milliseconds patience{INT_MAX}; ///< nobody waits longer than this for an answer

    RequestId request(Request request, Handler handler) override
    {
        if (before)
            before(request);
        request.timeout = std::min(request.timeout, patience);
        if (!loses || !loses(request)) {
            const QByteArray subject = request.subject;
            return m_channel.request(std::move(request),
                                     [this, subject, handler = std::move(handler)](Result<NatsMessage> reply) {
                                         if (reply && edit)
                                             edit(subject, *reply);
                                         handler(std::move(reply));
                                     });
        }
        const RequestId id = (RequestId(1) << 62U) | ++m_last;
        m_lost.insert(id);
        QTimer::singleShot(50, &m_context, [this, id, handler = std::move(handler)] {
            if (m_lost.erase(id) > 0)
                handler(unexpected(Error{Error::Kind::Timeout, QStringLiteral("lost"), {}, 0, true}));
        });
        return id;
    }
    RequestId requestMany(Request request, StreamHandler handler) override
    {
        request.timeout = std::min(request.timeout, patience);
        return m_channel.requestMany(std::move(request), std::move(handler));
    }
    void cancel(RequestId id) override
    {
        if (m_lost.erase(id) == 0)
            m_channel.cancel(id);
    }

private:
    RequestChannel& m_channel;
    QObject m_context;
    std::set<RequestId> m_lost;
    RequestId m_last = 0;
};

} // namespace jetlag::test
