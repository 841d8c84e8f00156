// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nats/requestchannel.h"

#include <QStringList>

#include <deque>

namespace jetlag::test {

/// Answers from a script instead of a server: what a server does when things move between the pages, when leaders are
/// missing or replies fail cannot be had from a real one on demand.
class ScriptedChannel : public RequestChannel
{
public:
    struct Pending
    {
        RequestId id;
        QString subject;
        QByteArray body;
        Handler handler;
    };
    RequestId request(Request request, Handler handler) override
    {
        pending.push_back({++last, QString::fromUtf8(request.subject), request.payload, std::move(handler)});
        mostOpen = std::max(mostOpen, pending.size());
        return last;
    }
    RequestId requestMany(Request, StreamHandler) override { return ++last; }
    void cancel(RequestId id) override
    {
        std::erase_if(pending, [id](const Pending& p) { return p.id == id; });
    }
    /// Answers everything that is open, and what is asked because of that, until nothing is open.
    void answerAll(const std::function<Result<QByteArray>(const QString&, const QByteArray&)>& script)
    {
        while (!pending.empty()) {
            Pending next = std::move(pending.front());
            pending.pop_front();
            asked << next.subject;
            const auto reply = script(next.subject, next.body);
            if (!reply) {
                next.handler(unexpected(reply.error()));
                continue;
            }
            NatsMessage message;
            message.payload = *reply;
            next.handler(message);
        }
    }
    std::deque<Pending> pending;
    QStringList asked;
    size_t mostOpen = 0;
    RequestId last = 0;
};

} // namespace jetlag::test
