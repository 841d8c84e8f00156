// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nats/requestchannel.h"

#include <QObject>

#include <memory>
#include <vector>

namespace jetlag {

/// A core subscription delivering into a bounded mailbox with one wake-up a batch. Made by Connection::subscribe; lives
/// on the session thread. Destroying it unsubscribes in the order that nats.c < 3.6.1 needs (jetstream.md 1.4), without
/// blocking the caller.
class Subscription : public QObject
{
    Q_OBJECT
public:
    ~Subscription() override;
    QString subject() const;
    /// Takes everything that has arrived, oldest first. Call from messagesReady or whenever convenient.
    std::vector<NatsMessage> take();
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
