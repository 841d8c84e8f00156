// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nats/mailbox.h"
#include "nats/natshandles.h"
#include "nats/subscription.h"

#include <atomic>

namespace jetlag {

/// What a Subscription shares with nats.c's delivery thread. Kept alive by both sides.
class Subscription::Private
{
public:
    Private(QString wantedSubject, QString wantedQueue, int limit);
    /// Subscribes on this handle (again, after a new connect). Session thread.
    natsStatus attach(const NatsConnectionPtr& handle);
    void detach();
    natsStatus publishForReply(const QByteArray& to, const QByteArray& payload) const;

    const QString subject;
    const QString queue;
    NatsBridgePtr bridge; ///< to the Subscription
    std::shared_ptr<Mailbox<NatsMessage>> mailbox;
    std::shared_ptr<MessageSink> sink; ///< in place of the mailbox; set before attach()
    std::atomic<quint64> receivedBySink = 0;
    /// Nothing more for the sink. Returns when it is in no call: unsubscribing and closing go on behind everybody's
    /// back.
    void end();

private:
    static void onMessage(natsConnection* connection, natsSubscription* subscription, natsMsg* message, void* closure);
    std::atomic<bool> m_isOver = false;
    std::atomic<bool> m_isTaking = false; ///< the delivery thread is in the sink
    NatsConnectionPtr m_connection;
    natsSubscription* m_subscription = nullptr;

public:
    Subscription* owner = nullptr;
    quint64 droppedByLibrary() const;
};

} // namespace jetlag
