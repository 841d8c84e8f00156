// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/lettertransform.h"
#include "deadletters/replayschedule.h"
#include "domain/headers.h"
#include "domain/incarnation.h"
#include "domain/lettermapping.h"
#include "domain/result.h"

#include <optional>
#include <vector>

namespace jetlag {

enum class MessageIdChoice { NewPerReplay, Keep };
/// What to do with a letter that was sent before without an answer, when a look in the target cannot tell either.
enum class DoubtChoice {
    Keep,         ///< it stays, and stays in doubt
    SendAgain,    ///< it may then be stored twice
    TakeAsArrived ///< it may then be lost
};

/// What the user asked for in the dialog "Replay messages".
struct ReplayRequest
{
    QByteArray job; ///< a name of its own, by which is told what became of its letters; may be empty
    StreamName source;
    /// The incarnation that the letters were seen in: in another one nothing is done. Its counter, the stream's last
    /// sequence, bounds `all`. Empty: the stream as it is at the start.
    std::optional<Incarnation> seen;
    std::vector<Sequence> sequences; ///< of the source stream
    bool all = false;                ///< every message of the source stream at this moment instead of `sequences`
    /// Parked and terminated letters lie in their own stream: back to their own subject is the normal case, and
    /// removing one takes it from every other consumer.
    DeadLetterSource kind = DeadLetterSource::DlqStream;
    std::vector<ConsumerName> givenUpBy; ///< parked, terminated: lose nothing by a removal
    LetterMapping mapping;               ///< of their headers and subjects, as the list reads them
    QString targetSubject;               ///< empty: per message from its headers, or the subject it lies on
    bool removeAfterConfirmed = true;
    bool stripExpectationHeaders = true;
    bool sendConfirmedAgain = false; ///< those that the journal knows as replayed, too
    MessageIdChoice messageId = MessageIdChoice::NewPerReplay;
    DoubtChoice inDoubt = DoubtChoice::Keep;
    std::optional<int> ratePerSecond;
    ReplaySchedule schedule;
    bool sendOneFirst = false; ///< the rest only when the first was acknowledged
    /// Nothing more is sent when more than so many percent of those that are settled have died again.
    std::optional<int> stopAbovePercentDead;
    /// Only for a single message: edited payload and headers.
    std::optional<QByteArray> editedPayload;
    std::optional<MessageHeaders> editedHeaders;
    LetterTransform transform; ///< of each; not of those that go as they were edited before
    /// Somebody sees what is sent: how it was edited for an earlier attempt without an answer does not count.
    bool isAsShown = false;
};

/// A consumer of the stream that messages are removed from, which has not finished all of them.
struct RemovalLoser
{
    ConsumerName consumer;
    quint64 pending = 0;  ///< not delivered to it so far: it will never get them
    quint64 underWay = 0; ///< at most: delivered and not settled, perhaps
    friend bool operator==(const RemovalLoser&, const RemovalLoser&) = default;
};

/// What a stream does with the messages that are added to it, by its limits at this moment.
struct TargetRoom
{
    enum class Limit { None, Messages, Bytes, MessagesPerSubject, NoInterest, MessageSize };
    Limit limit = Limit::None;
    uint64_t value = 0;   ///< of the limit
    quint64 dropped = 0;  ///< of the new ones, at once: the stream will not hold them
    quint64 evicted = 0;  ///< older ones that go to make room
    quint64 refused = 0;  ///< of the new ones, by a stream that discards new messages
    bool isRough = false; ///< sizes are estimates
    friend bool operator==(const TargetRoom&, const TargetRoom&) = default;
};

/// What will happen, before it does. Counts are exact for the moment it was made.
struct ReplayPlan
{
    Incarnation seen; ///< of the source; give it back in ReplayRequest::seen
    quint64 total = 0;
    struct Target
    {
        QString subject;
        StreamName stream; ///< empty: no stream takes it
        quint64 messages = 0;
        std::vector<ConsumerName> receivers; ///< every consumer of that stream whose filter matches
        bool areReceiversKnown = true;
        std::optional<Error> refused; ///< wildcard, `$`, loop into the DLQ, no stream
        friend bool operator==(const Target&, const Target&) = default;
    };
    std::vector<Target> targets;
    struct Room
    {
        StreamName stream;
        TargetRoom room;
    };
    std::vector<Room> rooms; ///< only of streams whose limits matter
    std::vector<RemovalLoser> losers;
    bool areLosersKnown = true;
    quint64 withoutTarget = 0;      ///< no convention matched and no target was given
    quint64 duplicatesInWindow = 0; ///< only with Keep, or replayed before within the window
    quint64 alreadyReplayed = 0;    ///< confirmed by the journal: left out unless asked for
    quint64 inDoubt = 0;            ///< begun before, never answered: looked for in the target first
    quint64 looping = 0;            ///< put back before, a few times at least, and dead again each time
    quint64 mostReplays = 0;        ///< of these, of one
    quint64 editedBefore = 0;       ///< of inDoubt: they go again as they were edited then
    /// A letter before and after its change: of the first few.
    struct Example
    {
        Sequence letter;
        QString subject;
        MessageHeaders headers;
        QByteArray payload;
        TransformedLetter changed;
    };
    std::vector<Example> examples;
    quint64 notChanged = 0;    ///< a change does not fit them: they stay
    QString notChangedBecause; ///< of the first of them
    quint64 keptOriginals = 0; ///< bytes that the journal takes for originals and what became of them
    quint64 tooLarge = 0;      ///< beyond the server's max_payload
    /// The way to the API, where it is not that of an own account: the streams may lie in another one, to which only
    /// imported subjects lead.
    QString foreignApi;
};

/// Deletes letters that were shown and confirmed.
struct DiscardRequest
{
    QByteArray job; ///< a name of its own, for its report; may be empty
    StreamName source;
    Incarnation seen; ///< the life of it that the letters were seen in
    struct Letter
    {
        Sequence sequence;
        QString subject;    ///< that it is stored under
        Timestamp time{};   ///< when it was stored: for a copy, which is taken of this message and no other
        uint64_t bytes = 0; ///< likewise; 0: not known
    };
    std::vector<Letter> letters;
    std::vector<ConsumerName> givenUpBy;
    /// Only those that their target is known to hold, too, as a replay or another program has stored them there: looked
    /// at once more before each goes.
    bool onlyHeld = false;
    bool erases = false; ///< the server overwrites their bytes at once
};

enum class ReplayOutcome {
    Replayed,
    Duplicate,
    Failed,
    Unknown,
    Skipped,
    AlreadyReplayed,
    Discarded ///< by a discard
};

/// What became of one letter; a later one of the same letter adds to it.
struct LetterOutcome
{
    StreamName source;
    Sequence sequence;
    ReplayOutcome outcome = ReplayOutcome::Unknown;
    QString text; ///< translated sentence
};

struct ReplayProgress
{
    struct Reason
    {
        QString text; ///< translated sentence
        quint64 letters = 0;
        friend bool operator==(const Reason&, const Reason&) = default;
    };
    quint64 total = 0;
    quint64 replayed = 0;
    quint64 duplicates = 0; ///< `duplicate: true`: not stored now
    quint64 failed = 0;
    quint64 unknown = 0;         ///< sent, no answer: kept in the journal, not removed
    quint64 skipped = 0;         ///< no target, refused, gone
    quint64 alreadyReplayed = 0; ///< confirmed earlier: not sent again
    quint64 removed = 0;
    quint64 kept = 0; ///< to be removed, but they stay: refused, or the target does not hold them
    double perSecond = 0;
    enum class State { Running, Paused, Cancelled, Finished, Disconnected } state = State::Running;
    std::optional<Error> stopped;   ///< why it ended before its time
    bool isStoppedByDeaths = false; ///< by its trial, or as too many died again
    /// Running, but nothing is begun before something is known: what that is, translated. Resuming goes on without.
    QString waitsFor;
    /// Why letters stay, the first kinds; of further ones the number.
    std::vector<Reason> reasons;
    quint64 otherReasons = 0;
    void addReason(const QString& text, quint64 letters = 1);
    bool isDiscard = false; ///< nothing is sent: `removed` is what is done, `skipped` what was gone already
    quint64 done() const
    {
        return (isDiscard ? removed : replayed + duplicates + alreadyReplayed) + failed + unknown + skipped;
    }
};

struct DiscardPlan
{
    quint64 total = 0; ///< that would be deleted
    std::vector<RemovalLoser> losers;
    std::optional<Error> losersUnknown; ///< why nobody can tell who would lose them
    /// With onlyHeld: those that would be deleted, and why the others stay (the reasons of this).
    std::vector<Sequence> held;
    ReplayProgress staying;
};

} // namespace jetlag
