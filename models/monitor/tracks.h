// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/episodes.h"
#include "domain/event.h"
#include "domain/snapshot.h"
#include "monitor/terminations.h"
#include "monitor/timepoints.h"

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace jetlag {

/// What the poller remembers of each stream and consumer from cycle to cycle, and how a reply changes it. No I/O and no
/// Qt objects: replies go in, rows come out. Used by Poller on the session thread.
namespace track {

using Clock = std::chrono::steady_clock;

/// Named by a list as out of reach.
template <typename FactsPtr>
struct Unreached
{
    FactsPtr facts;  ///< listed without its state; null: nothing but its name
    QString offline; ///< as in the row
};

/// What a work queue holds beyond what its consumers have before them, as last reckoned.
struct Leftover
{
    uint64_t count = 0;
    StreamState of; ///< two replies that say the same leave no doubt about their times
};

struct Consumer
{
    ConsumerFactsPtr facts; ///< newest
    ConsumerRates rates;
    LagWindow window;
    Episodes episodes;
    Terminations terminations;
    TimeLag timeLag;
    ConsumerRowPtr row; ///< as last published; null: not yet
    Clock::time_point at{};
    Clock::time_point factsAt{};         ///< when the reply came that `facts` holds
    std::optional<Timestamp> serverTime; ///< of the last reply; nullopt: unknown, or the reply came back unparsed
    std::optional<Timestamp> oldSince;   ///< while missing
    QString offline;                     ///< likewise: as in the row
    Cause absence;                       ///< likewise: why
    quint64 seenIn = 0;                  ///< cycle
    bool isMissing = false;
    bool isFresh = false;    ///< first time seen in this cycle
    bool isLookedUp = false; ///< TimeLags knows whether it has asked for its first message
    bool wasAsked = false;   ///< it has, once
};

struct Stream
{
    StreamFactsPtr facts;
    StreamRates rates;
    StreamRowPtr row;
    std::map<ConsumerName, Consumer> consumers;
    Clock::time_point at{};
    std::optional<Timestamp> serverTime;
    std::optional<Timestamp> oldSince;
    QString offline;
    quint64 seenIn = 0;
    bool isMissing = false;
    bool wasListed = false; ///< consumers were listed completely at least once
    bool isFresh = false;
    TimePoints points;       ///< of this incarnation
    uint64_t unclaimed = 0;  ///< messages that no consumer takes
    double ownPerSecond = 0; ///< messages that our own requests become in it
    bool hasHeard = false;   ///< of terminations that are not sorted yet
    Leftover leftover;

    // This cycle's walk over the consumer pages.
    uint64_t consumerTotal = 0;
    size_t seenConsumers = 0; ///< so many of `consumers`
    int openPages = 0;
    bool isIncomplete = false; ///< a page failed: consumers not seen may still be there
    bool shifted = false;      ///< the pages disagree on the total: something moved between them
    std::map<ConsumerName, Unreached<ConsumerFactsPtr>> unreachable;
    std::map<uint64_t, std::vector<ConsumerFactsPtr>> pages; ///< by offset, as listed last time
};

/// A change worth an event, noticed while replies came in.
struct Change
{
    enum class Kind {
        StreamAppeared,
        StreamVanished,
        StreamRecreated,
        MessagesRemoved,
        ConsumerAppeared,
        ConsumerVanished,
        ConsumerRecreated
    };
    Kind kind = Kind::StreamAppeared;
    StreamName stream;
    std::optional<ConsumerName> consumer;
    uint64_t count = 0; ///< MessagesRemoved
};

/// Whether messages left the front of the stream in a way that its own limits and acks do not explain; the number of
/// them.
std::optional<uint64_t> removedByHand(const StreamFacts& before, const StreamFacts& now, Timestamp localNow);

/// Takes a reply about one entity. `at` is when it arrived.
void advance(Stream& stream, StreamFactsPtr now, Clock::time_point at, std::vector<Change>& changes);
void advance(Consumer& consumer, ConsumerFactsPtr now, Clock::time_point at, const StreamFacts* stream,
             std::vector<Change>& changes);

/// A list named one that could not be reached: what was known stays, and is old.
void miss(Stream& stream, const StreamName& name, const Unreached<StreamFactsPtr>& how);
void miss(Consumer& consumer, const ConsumerKey& key, const Unreached<ConsumerFactsPtr>& how);

/// A reply about one consumer came between two walks: the next list is compared with it.
void takeLooked(Stream& stream, const ConsumerFactsPtr& before, const ConsumerFactsPtr& now);

/// After all consumers of the stream were heard: which of its messages nobody will take.
void countUnclaimed(Stream& stream);

/// The row to publish: the former one when nothing shown has changed.
const ConsumerRowPtr& publish(Consumer& consumer, const Stream& stream);
const StreamRowPtr& publish(Stream& stream);

} // namespace track
} // namespace jetlag
