// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadletter.h"
#include "jetstream/advisories.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace jetlag {

/// That a consumer gave a message up while nobody listened, as far as its state tells.
struct UnheardDeath
{
    bool isCertain = false;
    uint64_t deliveries = 0; ///< the most that the consumer makes
    QString evidence;        ///< the figures that say so, translated
    Timestamp last{};        ///< when the consumer was last delivered to
};

/// What advisories tell of one message, and what the state of consumers tells where nobody heard an advisory.
struct Deaths
{
    DeadLetterSource source = DeadLetterSource::Parked;
    bool isHeard = false;                         ///< an advisory told of it, now or in a record
    bool isLive = false;                          ///< one that came while this program listened
    std::set<StreamName> recordedIn;              ///< streams that keep such an advisory
    std::vector<ConsumerName> consumers;          ///< heard of, in the order in which they gave it up
    std::map<ConsumerName, UnheardDeath> unheard; ///< none of `consumers`
    uint64_t deliveries = 0;
    QString error;
    Timestamp first{};
    Timestamp last{};
    Timestamp lastHeard{}; ///< of those that advisories told of

    void add(const Advisory& advisory);
    void addRecorded(const Advisory& advisory, const StreamName& record);
    void add(const Deaths& more);
    /// Nothing where an advisory has told of it already.
    void add(const ConsumerName& consumer, const UnheardDeath& death);
    /// Takes back what only the consumer's state told; true when it said so.
    bool forget(const ConsumerName& consumer) { return unheard.erase(consumer) > 0; }
    bool isEmpty() const { return !isHeard && unheard.empty(); }
    bool names(const ConsumerName& consumer) const; ///< as one that an advisory told of
    void writeTo(DeadLetter& letter) const;         ///< in place of what it says of them
};

/// Messages of one stream that advisories have told of and that no row shows: they wait to be read, or for a place
/// among the rows. The newest are remembered with their deaths; of older ones only the number is known. Pure.
class HeardOfDeaths
{
public:
    using Waiting = std::map<Sequence, Deaths>;

    Deaths& operator[](Sequence sequence) { return m_waiting[sequence]; }
    std::optional<Deaths> take(Sequence sequence);
    const Waiting& waiting() const { return m_waiting; }
    /// The oldest are forgotten, but for their number.
    void keepNewest(size_t most);
    void dropBelow(Sequence first);                  ///< they have left the stream at its front
    void dropAll(const std::vector<Sequence>& gone); ///< they have left from within
    void dropHeardUntil(Timestamp time);             ///< their stream was made anew then
    /// What only the consumer's state told of these is not so any more.
    void dropUnheard(const ConsumerName& consumer, Sequence from, Sequence to);
    bool isEmpty() const { return m_waiting.empty() && m_forgotten == 0; }
    /// How many there are in a stream that begins at `first`. Exact as long as none was forgotten; of those only as
    /// many are counted as have room.
    uint64_t count(Sequence first) const;

private:
    Waiting m_waiting;
    uint64_t m_forgotten = 0;
    Sequence m_newestForgotten;
};

} // namespace jetlag
