// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nats/mailbox.h"
#include "nats/natshandles.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>

namespace jetlag {

/// The multiplexed request channel of one Connection (FACTS.md 1.5): one wildcard inbox, a bounded window in
/// flight, deadlines swept by one timer. Session thread.
class Requester : public QObject, public RequestChannel
{
    Q_OBJECT
public:
    explicit Requester(QObject* parent = nullptr);
    ~Requester() override;

    RequestId request(Request request, Handler handler) override;
    RequestId requestMany(Request request, StreamHandler handler) override;
    void cancel(RequestId id) override;

    void setWindow(int inFlight);
    RequestStats stats() const;

    /// A connection is up: subscribes an inbox below `inboxRoot` (again, when the handle is a new one) and sends what
    /// waits.
    void attach(const NatsConnectionPtr& connection, const QString& inboxRoot);
    /// The connection was lost: everything pending fails at once.
    void suspend();
    /// The handle goes away for good.
    void detach();
    /// A publish to `subject` was refused: its oldest pending request fails. False when none was pending.
    bool onPermissionDenied(const QString& subject, bool isPublish);

private:
    struct Pending
    {
        Request request;
        StreamHandler handler;
        bool wantsOne = true;    ///< the first reply is the answer
        bool isAnswered = false; ///< its reply is here and about to be handled; it no longer counts as in flight
        bool isSent = false;
        std::chrono::steady_clock::time_point deadline;
    };
    using Inbox = Mailbox<std::pair<RequestId, NatsMessage>>;
    struct InboxClosure
    {
        std::shared_ptr<Inbox> inbox;
        size_t prefixLength = 0;
    };

    static void onReply(natsConnection* connection, natsSubscription* subscription, natsMsg* message, void* closure);
    RequestId enqueue(Request request, StreamHandler handler, bool wantsOne);
    void pump();
    void pumpPublishes();
    int& inFlightOf(const Pending& pending);
    void scheduleSweep();
    void send(RequestId id, Pending& pending);
    void deliver();
    void sweep();
    void finish(RequestId id, const Error& error);
    void failLater(RequestId id, Error error);

    NatsConnectionPtr m_connection;
    NatsBridgePtr m_bridge;
    natsSubscription* m_subscription = nullptr;
    std::shared_ptr<InboxClosure> m_closure;
    QByteArray m_inboxPrefix; ///< with the trailing dot
    QHash<RequestId, std::shared_ptr<Pending>> m_pending;
    std::deque<RequestId> m_interactive;
    std::deque<RequestId> m_background;
    std::deque<RequestId> m_publishes;
    QTimer m_sweepTimer;
    RequestId m_nextId = 1;
    int m_window = 64;
    int m_inFlight = 0;
    int m_publishesInFlight = 0; ///< apart from m_inFlight
    bool m_isUp = false;
    quint64 m_sent = 0;
    quint64 m_timedOut = 0;
};

} // namespace jetlag
