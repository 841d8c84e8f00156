// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/incarnation.h"
#include "domain/message.h"

#include <optional>
#include <vector>

namespace jetlag {

/// Where a dead message lies.
enum class DeadLetterSource { DlqStream, Parked, Terminated };
/// What has become of it here.
enum class DeadLetterState { Dead, Replaying, Replayed, AlreadyThere, Failed, OutcomeUnknown, Gone };

/// What became of a message that was put back, as far as its consumers' positions, advisories and later dead letters
/// tell. A server never names what a consumer acknowledged: where two answers are left, the value says "perhaps".
enum class LetterFate {
    Unknown,  ///< nobody can tell, or not yet
    NoReader, ///< no consumer of its stream takes it
    Waiting,  ///< a consumer has not been given it
    InHand,   ///< a consumer has been given it and has not settled it
    MaybeInHand,
    Delivered,      ///< to consumers that acknowledge nothing
    Acked,          ///< settled by every consumer
    MaybeAcked,     ///< or given up by one
    Unread,         ///< left its stream before a consumer was given it
    MaybeDeadAgain, ///< a later dead letter looks the same
    DeadAgain
};
/// Nothing more is expected, though it may still turn out to be dead again.
constexpr bool isSettled(LetterFate fate)
{
    return fate >= LetterFate::Delivered;
}

/// One line of the Dead letters table.
struct DeadLetter
{
    DeadLetterSource source = DeadLetterSource::DlqStream;
    StreamName stream; ///< where it is stored: the DLQ stream, or the origin for parked and terminated ones
    Sequence sequence;
    std::vector<ConsumerName> consumers; ///< who has given it up, or its original, in the order of that
    Timestamp
        time{}; ///< when it was stored: survives restarts, so it tells this message from a later one of its number
    QString storedSubject;
    QString originalSubject; ///< from the headers; empty when none of the conventions matched
    QString error;
    std::optional<uint64_t> deliveries;
    std::optional<Timestamp> givenUp;   ///< where an advisory tells when; the last one of several
    std::vector<StreamName> recordedIn; ///< streams that keep the advisories of it
    uint64_t replays = 0;
    DeadLetterState state = DeadLetterState::Dead;
    Incarnation seen;               ///< the life of `stream` that it was seen in
    QString note;                   ///< why, where the state leaves a question: the server's refusal, what is unknown
    std::optional<LetterFate> fate; ///< of what was replayed; nullopt: it is not followed
    QString fateNote;               ///< where the fate leaves a question
    QByteArray replayOf;            ///< the header JetLag-Replay-Of: it was put back once, and died again
    /// DLQ stream: how the original that this is a copy of lies in its own stream, given up by `consumers`.
    std::optional<DeadLetterSource> originalAs;
    uint64_t size = 0;
    uint64_t digest = 0; ///< of the payload
    QString preview;     ///< first line of the payload as escaped text, cut
};

/// What a DLQ convention's headers say (FACTS.md 5.2).
struct DeadLetterHeaders
{
    QString convention; ///< its name, empty when none matched
    QString originalSubject;
    QString error;
    std::optional<uint64_t> deliveries;
    // Which header, or template, said so; empty: none.
    QString subjectFrom;
    QString errorFrom;
    QString deliveriesFrom;
};

/// Whether they say by themselves that a message is a dead letter: where it came from, and what became of it there. One
/// of the two alone is said of other messages, too.
inline bool isDeadLetter(const DeadLetterHeaders& headers)
{
    return !headers.originalSubject.isEmpty() && (!headers.error.isEmpty() || headers.deliveries.has_value());
}
/// Reads the known conventions, case-insensitively, first hit wins.
DeadLetterHeaders readDeadLetterHeaders(const MessageHeaders& headers);
/// What it says of error and deliveries in whatever convention, where none tells where it came from.
DeadLetterHeaders readLooseHeaders(const MessageHeaders& headers);
/// Whether a header belongs to one of the conventions (and is dropped on replay).
bool isDeadLetterHeader(const QByteArray& name);

} // namespace jetlag
