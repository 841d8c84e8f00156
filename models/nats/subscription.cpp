// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nats/subscription.h"

#include "nats/natserrors.h"
#include "nats/subscription_p.h"

#include <thread>

namespace jetlag {

Subscription::Private::Private(QString wantedSubject, QString wantedQueue, int limit)
    : subject(std::move(wantedSubject))
    , queue(std::move(wantedQueue))
    , mailbox(std::make_shared<Mailbox<NatsMessage>>(static_cast<size_t>(limit),
                                                     [this] { bridge->post([this] { emit owner->messagesReady(); }); }))
{
}

natsStatus Subscription::Private::attach(const NatsConnectionPtr& handle)
{
    if (handle == m_connection && m_subscription)
        return NATS_OK;
    detach();
    m_connection = handle;
    const QByteArray name = subject.toUtf8();
    const natsStatus status =
        queue.isEmpty()
            ? natsConnection_Subscribe(&m_subscription, handle.get(), name.constData(), &Private::onMessage, this)
            : natsConnection_QueueSubscribe(&m_subscription, handle.get(), name.constData(), queue.toUtf8().constData(),
                                            &Private::onMessage, this);
    if (status != NATS_OK) {
        m_subscription = nullptr;
        m_connection.reset();
    }
    return status;
}

natsStatus Subscription::Private::publishForReply(const QByteArray& to, const QByteArray& payload) const
{
    if (!m_connection)
        return NATS_CONNECTION_DISCONNECTED;
    return natsConnection_PublishRequest(m_connection.get(), to.constData(), subject.toUtf8().constData(),
                                         payload.constData(), static_cast<int>(payload.size()));
}

void Subscription::Private::detach()
{
    if (!m_subscription)
        return;
    // `owner` holds this object by shared_ptr; the retiring keeps it until the last callback.
    retireSubscription(m_connection, m_subscription, owner ? std::shared_ptr<void>(owner->d) : nullptr);
    m_subscription = nullptr;
    m_connection.reset();
}

void Subscription::Private::onMessage(natsConnection*, natsSubscription*, natsMsg* message, void* closure)
{
    auto* self = static_cast<Private*>(closure);
    if (self->sink) {
        // Said before it is asked whether it is over: end() does the same the other way round.
        self->m_isTaking = true;
        if (self->m_isOver) {
            self->m_isTaking = false;
            natsMsg_Destroy(message);
            return;
        }
        const char* subject = natsMsg_GetSubject(message);
        const QByteArray headers = copyHeaders(message).serialized();
        self->sink->take(subject, {headers.constData(), static_cast<size_t>(headers.size())},
                         {natsMsg_GetData(message), static_cast<size_t>(natsMsg_GetDataLength(message))});
        self->m_isTaking.store(false, std::memory_order_release);
        natsMsg_Destroy(message);
        // One writer: no need for the dearer fetch_add.
        self->receivedBySink.store(self->receivedBySink.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
        return;
    }
    NatsMessage copy = copyMessage(message);
    natsMsg_Destroy(message);
    self->mailbox->push(std::move(copy));
}

void Subscription::Private::end()
{
    m_isOver = true;
    while (m_isTaking) // one message is copied, no more
        std::this_thread::yield();
}

quint64 Subscription::Private::droppedByLibrary() const
{
    int64_t dropped = 0;
    if (m_subscription)
        natsSubscription_GetDropped(m_subscription, &dropped);
    return static_cast<quint64>(dropped);
}

Subscription::Subscription(std::shared_ptr<Private> shared)
    : d(std::move(shared))
{
    d->owner = this;
    d->bridge = std::make_shared<NatsBridge>(this);
}

Subscription::~Subscription()
{
    d->end();
    d->bridge->detach();
    d->detach();
}

QString Subscription::subject() const
{
    return d->subject;
}

std::vector<NatsMessage> Subscription::take()
{
    return d->mailbox->take();
}

std::optional<Error> Subscription::publishForReply(const QByteArray& subject, const QByteArray& payload)
{
    const natsStatus status = d->publishForReply(subject, payload);
    return status == NATS_OK ? std::nullopt : std::optional(publishError(status, QString::fromUtf8(subject)));
}

quint64 Subscription::received() const
{
    return d->mailbox->received() + d->receivedBySink.load(std::memory_order_relaxed) + d->droppedByLibrary();
}

quint64 Subscription::dropped() const
{
    return d->mailbox->dropped() + d->droppedByLibrary();
}

} // namespace jetlag
