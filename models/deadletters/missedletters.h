// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/allowance.h"
#include "deadletters/heardofdeaths.h"
#include "domain/snapshot.h"
#include "jetstream/jetstreamapi.h"

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace jetlag {

/// What consumers gave up (max_deliver) while nobody listened, as far as their state tells it: no advisory comes again,
/// and no request lists them, but of what was delivered and is neither in hand nor settled something is left over
/// (FACTS.md 5.1). The messages in question are read, without a consumer: once for each position of a consumer, none
/// where nothing was delivered again. Says nothing of messages that are in hand or wait to be delivered again.
/// Session thread.
class MissedLetters
{
public:
    using Tell = std::function<void(const ConsumerKey&, Sequence, const UnheardDeath&)>;
    /// What was told of the messages from the first to the second is not so any more.
    using Forget = std::function<void(const ConsumerKey&, Sequence, Sequence)>;
    MissedLetters(const JetStreamApi& api, Tell tell, Forget forget);

    /// What the consumers say now.
    void look(const SnapshotPtr& snapshot);

private:
    /// What kind of state it is that something can be told from.
    enum class Sign {
        None,
        InItsQueue, ///< a work queue, nothing in hand: what lies there and was delivered is given up
        LeftOver,   ///< nothing in hand, yet not everything is settled
        UsedUp      ///< all that is in hand has been delivered as often as it may be, and its time is over (2.9)
    };
    struct Position
    {
        Sign sign = Sign::None;
        uint64_t deliveries = 0;
        Sequence delivered;
        Sequence floor;
        uint64_t inHand = 0;
        uint64_t redelivered = 0;
        bool isComplete = false; ///< nothing has ever left the stream
        friend bool operator==(const Position&, const Position&) = default;
    };
    struct Watch
    {
        std::optional<Timestamp> created; ///< of the consumer
        ConsumerFactsPtr facts;           ///< at `position`
        Position position;
        Position read;       ///< the last one that messages were looked at for
        bool isDone = false; ///< with that position
        bool isReading = false;
        Sequence next; ///< to be looked at
        int looked = 0;
        uint64_t counted = 0;          ///< as redelivered, when nothing was in hand: those that were given up
        std::vector<Sequence> lying;   ///< messages of the consumer from its floor to `next`
        std::map<Sequence, bool> told; ///< and whether for certain
    };
    struct Letters
    {
        std::vector<Sequence> sequences; ///< in order
        bool areCertain = false;
    };
    static Position positionOf(const ConsumerFacts& facts, const StreamFacts& stream, Timestamp serverNow);
    void lookAt(const ConsumerRow& row, const StreamFacts& stream, Timestamp serverNow);
    void dropGone(const Snapshot& snapshot);
    void passOver(const ConsumerKey& key, Watch& watch, const Position& position);
    void moveOn(const ConsumerKey& key, Watch& watch, const Position& position);
    void readOn(const ConsumerKey& key, Watch& watch);
    void onMessage(const ConsumerKey& key, const Result<StoredMessage>& message);
    void readOthers();
    static bool isEnough(const Watch& watch);
    static Letters lettersOf(const Watch& watch);
    void conclude(const ConsumerKey& key, Watch& watch);

    JetStreamApi m_api;
    const Tell m_tell;
    const Forget m_forget;
    std::map<ConsumerKey, Watch> m_watches; ///< of consumers that something could be told of
    int m_reading = 0;                      ///< consumers whose messages are being read
    Allowance m_allowance;
};

} // namespace jetlag
