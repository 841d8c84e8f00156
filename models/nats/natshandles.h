// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/nats: owners of nats.c handles and the bridge from its threads to a Connection.

#include "nats/requestchannel.h"

#include <nats/nats.h>

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>

namespace jetlag {

struct NatsOptionsDeleter
{
    void operator()(natsOptions* options) const noexcept { natsOptions_Destroy(options); }
};
using NatsOptionsPtr = std::unique_ptr<natsOptions, NatsOptionsDeleter>;

/// A live connection handle, shared by whoever publishes. The last owner has it closed, on a worker: that may take a
/// moment, and never happens on a nats.c thread.
using NatsConnectionPtr = std::shared_ptr<natsConnection>;

/// The deleter of a NatsConnectionPtr: closes the connection and frees it, and with it the subscriptions that may be
/// freed no earlier.
class NatsConnectionCloser
{
public:
    /// `close` returns true when nothing of the connection runs any more: no read loop, no callback.
    explicit NatsConnectionCloser(std::function<bool(natsConnection*)> close);
    void operator()(natsConnection* connection) const;
    /// Keeps a subscription for as long as the connection lasts. Any thread.
    void freeWith(natsSubscription* subscription) const;

private:
    struct Kept;
    std::function<bool(natsConnection*)> m_close;
    std::shared_ptr<Kept> m_kept;
};

/// Lets nats.c's threads post to an object that may go away at any moment. Shared between the object and every closure.
class NatsBridge
{
public:
    explicit NatsBridge(QObject* target)
        : m_target(target)
    {
    }
    /// Runs `action` on the target's thread, or never when the target has gone. Any thread.
    void post(std::function<void()> action)
    {
        const std::lock_guard lock(m_mutex);
        if (m_target)
            QMetaObject::invokeMethod(m_target, std::move(action), Qt::QueuedConnection);
    }
    /// Target's thread, before it goes.
    void detach()
    {
        const std::lock_guard lock(m_mutex);
        m_target = nullptr;
    }

private:
    std::mutex m_mutex;
    QObject* m_target;
};
using NatsBridgePtr = std::shared_ptr<NatsBridge>;

/// The headers of a message; quick when it has none. Any thread.
MessageHeaders copyHeaders(natsMsg* message);

/// Copies everything out of a message. Any thread.
NatsMessage copyMessage(natsMsg* message);

/// Unsubscribes and frees a subscription whose messages may still be arriving, in the order that nats.c before 3.6.1
/// survives (upstream issue 637): unsubscribe, flush (the PONG proves that the read loop has let go), wait for
/// on-complete, destroy. Without a PONG, as when the connection is being closed, it is freed together with the
/// connection: the read loop may be in it until then. Runs on a worker; `closure` is kept alive until the last
/// callback has returned.
void retireSubscription(NatsConnectionPtr connection, natsSubscription* subscription, std::shared_ptr<void> closure);

} // namespace jetlag
