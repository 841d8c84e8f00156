// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nats/requestchannel.h"

#include <QObject>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace jetlag {

/// Takes the messages of a subscription where they arrive: on nats.c's delivery thread, one at a time and in order. For
/// more messages than can be copied and handed over one by one. The views end with the call. An implementation must be
/// quick, must not block and must not destroy the subscription; while it is busy nats.c holds at most 64 MiB and drops
/// (counted) what is beyond.
class MessageSink
{
public:
    virtual ~MessageSink() = default;
    /// `headerBlock` as on the wire, empty when there are no headers.
    virtual void take(std::string_view subject, std::string_view headerBlock, std::string_view payload) = 0;
};

/// A core subscription delivering into a bounded mailbox with one wake-up a batch. Made by Connection::subscribe; lives
/// on the session thread. Destroying it unsubscribes in the order that nats.c < 3.6.1 needs (FACTS.md 1.4), without
/// blocking the caller.
class Subscription : public QObject
{
    Q_OBJECT
public:
    ~Subscription() override;
    QString subject() const;
    /// Takes everything that has arrived, oldest first; nothing when a sink takes it. Call from messagesReady or
    /// whenever convenient.
    std::vector<NatsMessage> take();
    /// Publishes a request whose replies arrive here, whatever subject they carry (deliveries of a pull carry their
    /// own). nullopt: it has left; else why not.
    std::optional<Error> publishForReply(const QByteArray& subject, const QByteArray& payload);
    quint64 received() const; ///< including dropped ones
    quint64 dropped() const;  ///< by the bounded mailbox and by nats.c's own limits

signals:
    /// Queued once for any number of arrivals until take() is called.
    void messagesReady();

private:
    friend class Connection;
    class Private;
    explicit Subscription(std::shared_ptr<Private> d);
    std::shared_ptr<Private> d;
};

} // namespace jetlag
