// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jetstream/jetstreamapi.h"
#include "taking/puller.h"
#include "taking/takenmessage.h"

#include <QElapsedTimer>

namespace jetlag {

/// Takes a number of messages. Session thread.
class TakeJob : public Job
{
public:
    /// `connection` must outlive this; `inbox`: nobody else's.
    TakeJob(Connection& connection, const JetStreamApi& api, QString inbox, TakeOrder order, Taking::Teller teller);
    void start() override;
    void stop() override;

private:
    void onConsumer(const Result<ConsumerFactsPtr>& facts);
    void pullOn();
    void onArrived(const std::vector<NatsMessage>& messages);
    void onPullEnded(const PullEnd& how);
    void end(const TakeOutcome& outcome);
    std::chrono::milliseconds left() const;

    Connection& m_connection;
    JetStreamApi m_api;
    const QString m_inbox;
    const TakeOrder m_order;
    const Taking::Teller m_teller;
    ConsumerFactsPtr m_consumer;
    std::unique_ptr<Puller> m_puller;
    QElapsedTimer m_since;
    int m_taken = 0;
    bool m_isStopping = false;
};

/// A message as it was delivered; nullopt: it is no delivery of a consumer.
std::optional<TakenMessage> takenFrom(const NatsMessage& message, const ConsumerFacts& consumer);
/// The consumer is the one that was looked at, and messages can be taken from it; else why not.
std::optional<Error> whyNotNow(const ConsumerFacts& consumer, const Incarnation& seen);
/// Where it is pulled from.
QByteArray pullSubject(const JetStreamApi& api, const ConsumerKey& consumer);

} // namespace jetlag
