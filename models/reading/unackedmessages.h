// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consumerfacts.h"
#include "domain/message.h"
#include "domain/messagetrace.h"
#include "domain/streamfacts.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace jetlag {

/// What a message between a consumer's ack floor and its position is, if it is not acknowledged.
enum class UnackedState {
    InFlight,          ///< with a worker, or to be delivered again
    InFlightOrGivenUp, ///< the server does not say which
    GivenUp,           ///< after as many deliveries as the consumer allows
    Terminated         ///< by its worker: settled; only where an advisory said so
};

/// What is said of all messages between, and by what.
enum class UnackedBasis {
    NotKnown,       ///< the server tells no state, or a policy that this program does not know
    NothingTracked, ///< the consumer asks for no acknowledgements
    NothingBetween, ///< all that was delivered is settled
    EachSequence,   ///< as many wait as there are sequences between: all of them
    EachDelivery,   ///< as many wait as there were deliveries since the floor: all of them, delivered once
    EachMessage,    ///< as many wait as there are messages between, and none was removed: all of them
    WorkQueue,      ///< it stores what is not acknowledged, and nothing else
    Candidates      ///< fewer wait than there are messages between; which of them is not said
};

struct UnackedMessage
{
    std::shared_ptr<const StoredMessage> message;
    UnackedState state = UnackedState::InFlight;
    bool isCertain = false; ///< false: it may be acknowledged already
    uint64_t leastDeliveries = 1;
    uint64_t mostDeliveries = 1;        ///< the same: it is known exactly
    std::optional<HeardAdvisory> heard; ///< the last one that the server sent about it
};

/// What advisories have said of one message of a consumer, any order. Heard or lost: silence proves nothing.
using AdvisoriesAbout = std::function<std::vector<HeardAdvisory>(const ConsumerKey&, Sequence)>;

/// What was read of a consumer, in this order: its state, the state of its stream, then the messages.
struct UnackedInput
{
    ConsumerFactsPtr consumer;
    StreamFactsPtr stream; ///< null where there was nothing to read
    /// Those that exist behind the ack floor up to the position and match its filters, in rising order.
    std::vector<std::shared_ptr<const StoredMessage>> messages;
    bool isComplete = true;          ///< false: there are more behind them
    Timestamp at{};                  ///< when the consumer told
    AdvisoriesAbout advisories = {}; ///< none: none were heard
};

struct UnackedMessages
{
    ConsumerFactsPtr consumer;
    UnackedBasis basis = UnackedBasis::NotKnown;
    std::vector<UnackedMessage> messages;
    uint64_t total = 0;        ///< messages between, those that are not listed included
    bool isTotalExact = true;  ///< false: at most so many
    bool mayBeRemoved = false; ///< the stream has removed messages, maybe some of those that wait
    Timestamp at{};
};

/// The rule: a server never names the messages that a consumer holds, only how far it is and how many it waits for.
/// Pure. Filters are taken as if they had always been what they are now: a server does not tell of changes.
UnackedMessages concludeUnacked(UnackedInput input);

/// Whether there is anything to be read: acknowledgements are tracked, and something lies between.
bool hasUnackedRange(const ConsumerFacts& consumer);

/// Whether the consumer that was `shown` is known to stand elsewhere `now`. What `now` was told before `shown` does not
/// count.
bool hasMovedOn(const ConsumerFacts& shown, const ConsumerFacts& now);

} // namespace jetlag
