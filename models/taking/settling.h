// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/serverversion.h"
#include "taking/takenmessage.h"

#include <variant>

namespace jetlag {

/// What is said of a delivery. All but SendAck ask the server to confirm.
struct SendAck ///< as workers do: nothing comes back, so what it did is looked for once
{
};
struct AckAndWait
{
};
struct Nak
{
    std::chrono::nanoseconds delay{0}; ///< 0: it comes again at once
};
struct Term
{
    QString reason; ///< empty: none; servers before 2.10.4 take none
};
struct InProgress ///< its time begins anew
{
};
using Acknowledgement = std::variant<SendAck, AckAndWait, Nak, Term, InProgress>;

/// Older servers confirm a `+TERM` with a reason and do nothing. An unknown version is taken for an old one.
inline bool takesReason(const std::optional<ServerVersion>& version)
{
    return version && *version >= ServerVersion{2, 10, 4};
}
/// What goes over the wire.
QByteArray verdictText(const Acknowledgement& verdict);
/// The message is finished by it: it does not come again.
inline bool isFinal(const Acknowledgement& verdict)
{
    return !std::holds_alternative<Nak>(verdict) && !std::holds_alternative<InProgress>(verdict);
}

enum class SettleEnd {
    Done,    ///< confirmed by the server, or seen in the consumer's state
    Sent,    ///< SendAck that was not seen to arrive so far
    NotSent, ///< it did not leave, or nobody was there to take it: the message is still held
    Refused,
    Unknown ///< no answer, and the consumer's state does not tell
};
struct Settled
{
    uint64_t consumerSequence = 0; ///< of the delivery
    SettleEnd how = SettleEnd::Unknown;
    std::optional<Error> error;
    bool isSeen = false; ///< done, by the consumer's state and not by an answer
};
struct SettleOrder
{
    ConsumerKey consumer;
    Incarnation seen;
    std::vector<TakenMessage> messages;
    Acknowledgement verdict;
};
/// News: each delivery once, as soon as its outcome is certain. Ends when all are told; stop() tells the rest as they
/// stand.
using Settling = Work<Settled, NoProgress>;

/// Whether the consumer's state shows that the delivery is finished: by us, or by somebody who got it meanwhile.
/// `now`: at the time of asking. False: it may be so or not.
bool showsFinished(const ConsumerFacts& consumer, const TakenMessage& message, TakenMessage::Clock::time_point now);

} // namespace jetlag
