// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "nats/requestchannel.h"
#include "nats/subscription.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace jetlag {

class Connection;

/// How one pull ended.
struct PullEnd
{
    std::optional<Error> error; ///< none: it has brought all it was asked for, or its time is over
    bool isAnswered = true;     ///< false: the server was not heard to end it
};

/// Pulls from one consumer, one pull at a time, with an inbox of its own. Session thread.
class Puller : public QObject
{
    Q_OBJECT
public:
    struct Listener
    {
        /// At least one; in the order of delivery. Leaves the puller where it is.
        std::function<void(std::vector<NatsMessage>)> arrived;
        /// After the last message of it. May destroy the puller.
        std::function<void(const PullEnd&)> ended;
    };
    /// How long a single pull waits at most: so long may ending it take.
    static constexpr std::chrono::milliseconds longest{1000};

    /// `connection` must outlive this. `pullSubject`: where the consumer is asked; `inbox`: nobody else's.
    Puller(Connection& connection, QByteArray pullSubject, const QString& inbox, QString group, Listener listener);
    /// One pull; not while another one is open.
    void pull(int count, std::chrono::milliseconds patience);
    bool isPulling() const { return m_wanted > 0; }

private:
    void onReady();
    void onLost();
    void onSilence();
    void end(const PullEnd& how);
    std::optional<PullEnd> endBy(const NatsMessage& status) const;

    Connection& m_connection;
    const QByteArray m_subject;
    const QString m_inbox;
    const QString m_group;
    const Listener m_listener;
    std::unique_ptr<Subscription> m_subscription;
    QTimer m_silence; ///< the server has not ended the pull in its time
    int m_wanted = 0; ///< by the open pull, still; 0: none is open
};

} // namespace jetlag
