// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consumerfacts.h"
#include "domain/streamfacts.h"

#include <optional>
#include <vector>

namespace jetlag {

/// The message whose way through the consumers of its stream is asked for.
struct TracedMessage
{
    StreamName stream;
    Sequence sequence;
    QString subject; ///< as stored
    Timestamp time{};
    bool isStored = true;                   ///< false: the stream has removed it since
    std::optional<Timestamp> nextOnSubject; ///< of the next message on the same subject; nullopt: there is none
    friend bool operator==(const TracedMessage&, const TracedMessage&) = default;
};

/// What became of one message at one consumer, as far as the server tells. It never names the messages that a consumer
/// holds, only how far it is and how many it waits for: where that leaves two answers, the state says both.
enum class TraceState {
    FilteredOut,           ///< not for this consumer
    BeforeStart,           ///< the consumer began behind it
    NotDelivered,          ///< will be
    Removed,               ///< was not delivered before the stream removed it
    Delivered,             ///< and needs no acknowledgement
    Acknowledged,          ///< or terminated by the worker
    AcknowledgedOrGivenUp, ///< settled; which of both is not said
    Held,                  ///< delivered, not acknowledged; the server has not given up either
    HeldOrSettled,         ///< delivered; whether it is acknowledged is not said
    GivenUp,               ///< after as many deliveries as the consumer allows
    Terminated,            ///< by the worker
    Unknown
};
QString traceStateText(TraceState state); ///< translated, a few words

/// What a server advisory said of one message at one consumer. Advisories are heard or lost: silence proves nothing.
struct HeardAdvisory
{
    enum class Kind { GivenUp, Terminated, Refused };
    Kind kind = Kind::GivenUp;
    uint64_t deliveries = 0;
    QString reason;
    Timestamp time{};
    friend bool operator==(const HeardAdvisory&, const HeardAdvisory&) = default;
};

struct ConsumerTrace
{
    ConsumerName consumer;
    TraceState state = TraceState::Unknown;
    QString evidence; ///< translated sentences: what the state was concluded from
    QStringList filters;
    std::optional<uint64_t> before; ///< NotDelivered: messages that come first
    bool isBeforeExact = false;     ///< false: at most so many
};

/// The rule. Pure. `stream` and `consumer` must have been asked for after `message`; that the message is still stored,
/// on a work queue, after `consumer`. `heard`: advisories about this sequence of this consumer, any order. Filter and
/// start are taken as if they had always been what they are now: a server does not tell of changes.
ConsumerTrace traceConsumer(const TracedMessage& message, const StreamFacts& stream, const ConsumerFacts& consumer,
                            const std::vector<HeardAdvisory>& heard = {});

} // namespace jetlag
