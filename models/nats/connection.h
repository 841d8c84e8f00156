// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Nats room: nats.c, wrapped. The only place that includes <nats/nats.h>. Objects live on the session thread;
/// nats.c's own threads only copy, push into a Mailbox and return. Options come from app, events and replies go up to
/// models/jetstream and models/monitor.

#include "domain/event.h"
#include "domain/result.h"
#include "domain/serverversion.h"
#include "nats/connectionoptions.h"
#include "nats/requestchannel.h"

#include <QObject>

#include <memory>

namespace jetlag {

class MessageSink;
class Subscription;

enum class ConnectionState { Idle, Connecting, Connected, Reconnecting, Failed, Closed };

/// One NATS connection with an asynchronous, endless connect and reconnect.
/// Lives on the thread that creates it (the session thread). open() never blocks: the first attempts run on a worker.
/// `Failed` means "this attempt failed, the next one follows by itself"; error() says why.
/// Nothing published while disconnected is buffered: it fails at once (reconnect buffer 0).
class Connection : public QObject
{
    Q_OBJECT
public:
    explicit Connection(QObject* parent = nullptr);
    ~Connection() override; ///< closes

    void open(const ConnectionOptions& options);
    /// Ends the connection for good; subscriptions and pending requests end with Disconnected. Never waits: the handle
    /// is closed on a worker, which may take until a silent server is given up.
    void close();
    /// Tries again at once, also after an authentication failure that stopped nats.c.
    void retryNow();

    ConnectionState state() const;
    std::optional<Error> error() const;
    const ConnectionOptions& options() const;
    ServerIdentity identity() const;

    /// The multiplexed request channel of this connection; valid as long as the connection.
    RequestChannel& requests();
    RequestStats requestStats() const;
    /// Most requests in flight at once (default 64); the rest queue, interactive ones first.
    void setRequestWindow(int inFlight);

    /// Subscribes; messages are collected in a bounded mailbox (drops are counted) and handed out in batches on this
    /// object's thread through Subscription::messagesReady. Survives reconnects. `limit` in messages; `queueGroup`
    /// empty for none.
    std::unique_ptr<Subscription> subscribe(const QString& subject, int limit = 65536, const QString& queueGroup = {});

    /// Subscribes for a sink that takes every message where it arrives, in place of the mailbox. Survives reconnects.
    std::unique_ptr<Subscription> subscribe(const QString& subject, std::shared_ptr<MessageSink> sink);

    /// Measures the round trip; emits rttMeasured. One at a time: while a server owes an answer this does nothing.
    void measureRtt();
    /// Whether the server owes an answer to a measurement for longer than answers take: it hangs, or the line is dead.
    bool isSilent() const;

signals:
    void stateChanged(jetlag::ConnectionState state);
    /// After each (re)connect; at once when it is another server than before, then with what that answered.
    void identityChanged(const jetlag::ServerIdentity& identity);
    /// Connected, disconnected, reconnected, lame duck, discovered servers, slow consumer, errors, closed.
    void eventHappened(const jetlag::Event& event);
    void rttMeasured(std::chrono::nanoseconds rtt);
    /// The server refused a publish or subscription asynchronously (-ERR, FACTS.md 1.5).
    void permissionDenied(const QString& subject, bool isPublish);

private:
    friend struct ConnectionCallbacks;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag

Q_DECLARE_METATYPE(jetlag::ConnectionState)
