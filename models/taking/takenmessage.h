// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Taking room: messages of a pull consumer are taken and settled, as a worker does. This is the one room that
/// consumes. Its jobs live on the session thread and pull through a subscription of their own; what they hand out is
/// held by whoever shows it, and is settled by jobs again. What a dialog lets go of without settling it comes back by
/// itself when its time has passed: nothing here can lose a message.

#include "domain/consumerfacts.h"
#include "domain/incarnation.h"
#include "domain/message.h"
#include "domain/result.h"
#include "work/work.h"

#include <chrono>
#include <memory>
#include <vector>

namespace jetlag {

/// One delivery of a message by a pull consumer.
struct TakenMessage
{
    using Clock = std::chrono::steady_clock;
    std::shared_ptr<const StoredMessage> message;
    uint64_t deliveries = 1;       ///< of this message so far, this one included
    uint64_t consumerSequence = 0; ///< number of this delivery; unique within the consumer
    QByteArray ackSubject;
    /// When the server gives it back by itself, by the wait of this delivery from its arrival here on: some
    /// milliseconds later than the server reckons. nullopt: it is done with its delivery (ack policy none).
    std::optional<Clock::time_point> deadline;
    bool isLastDelivery = false; ///< what is not acknowledged now does not come again
};

/// How long a delivery may be worked on before the message is delivered again, by ack_wait or backoff. `deliveries`
/// from 1 on. nullopt: deliveries are not waited for.
std::optional<std::chrono::nanoseconds> timeToSettle(const ConsumerConfig& config, uint64_t deliveries);

/// How many messages are wanted, and how long they are waited for.
struct TakeOrder
{
    ConsumerKey consumer;
    Incarnation seen; ///< of the consumer that was looked at; another one is left alone
    int count = 1;
    std::chrono::milliseconds patience{0};
    QString group; ///< priority group; empty: none
};
struct TakeOutcome
{
    std::optional<Error> error; ///< what ended it early; what was handed out before stays handed out
    /// A pull was cut off while the server may have been delivering: what it sent then is nobody's until its time has
    /// passed.
    bool mayHaveMissed = false;
};
/// News: what has arrived, in its order. stop() ends within about a second: the server does not take a pull back, so
/// it is waited for.
using Taking = Work<std::vector<TakenMessage>, TakeOutcome>;

/// Why nothing can be taken from it by hand, translated; empty: it can.
QString whyNotTaken(const ConsumerConfig& config);

/// Of its configuration; a pull must name one of them (servers from 2.11).
QStringList priorityGroupsOf(const ConsumerFacts& consumer);

} // namespace jetlag
