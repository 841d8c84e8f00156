// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/worker.h"

#include <QDebug>

#include <nats/nats.h>

namespace jetlag::test {

class Worker::Private
{
public:
    natsConnection* connection = nullptr;
    natsSubscription* inbox = nullptr;
    QByteArray inboxSubject;
};

Worker::Worker()
    : d(std::make_unique<Private>())
{
}

Worker::~Worker()
{
    natsSubscription_Destroy(d->inbox);
    natsConnection_Destroy(d->connection);
}

bool Worker::connectTo(const QString& url)
{
    natsInbox* name = nullptr;
    if (natsConnection_ConnectTo(&d->connection, url.toUtf8().constData()) != NATS_OK ||
        natsInbox_Create(&name) != NATS_OK)
        return false;
    d->inboxSubject = name;
    natsInbox_Destroy(name);
    return natsConnection_SubscribeSync(&d->inbox, d->connection, d->inboxSubject.constData()) == NATS_OK;
}

std::vector<QByteArray> Worker::take(const QString& stream, const QString& consumer, int count,
                                     std::chrono::milliseconds patience)
{
    std::vector<QByteArray> taken;
    if (count <= 0)
        return taken;
    const QByteArray subject = QStringLiteral("$JS.API.CONSUMER.MSG.NEXT.%1.%2").arg(stream, consumer).toUtf8();
    const QByteArray body = "{\"batch\":" + QByteArray::number(count) +
                            ",\"expires\":" + QByteArray::number(std::chrono::nanoseconds(patience).count()) + "}";
    if (natsConnection_PublishRequest(d->connection, subject.constData(), d->inboxSubject.constData(), body.constData(),
                                      static_cast<int>(body.size())) != NATS_OK)
        return taken;
    while (static_cast<int>(taken.size()) < count) {
        natsMsg* message = nullptr;
        if (natsSubscription_NextMsg(&message, d->inbox, 5000) != NATS_OK)
            break;
        const char* reply = natsMsg_GetReply(message);
        const bool isEnd = !reply || QByteArrayView(reply).isEmpty(); // a status: no more, or expired
        if (!isEnd)
            taken.emplace_back(reply);
        natsMsg_Destroy(message);
        if (isEnd)
            break;
    }
    if (static_cast<int>(taken.size()) < count)
        qWarning() << "took" << taken.size() << "of" << count << "from" << stream << consumer;
    return taken;
}

bool Worker::settle(const QByteArray& ackSubject, const QByteArray& verdict)
{
    natsMsg* reply = nullptr;
    const natsStatus status = natsConnection_Request(&reply, d->connection, ackSubject.constData(), verdict.constData(),
                                                     static_cast<int>(verdict.size()), 5000);
    natsMsg_Destroy(reply);
    return status == NATS_OK;
}

} // namespace jetlag::test
