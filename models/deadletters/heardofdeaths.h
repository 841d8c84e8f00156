// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadletter.h"
#include "jetstream/advisories.h"

#include <map>
#include <optional>
#include <vector>

namespace jetlag {

/// What advisories tell of one message.
struct Deaths
{
    DeadLetterSource source = DeadLetterSource::Parked;
    std::vector<ConsumerName> consumers; ///< in the order in which they gave it up
    uint64_t deliveries = 0;
    QString error;
    Timestamp first{};
    Timestamp last{};

    void add(const Advisory& advisory);
    void add(const Deaths& more);
    static Deaths of(const DeadLetter& letter);
    void writeTo(DeadLetter& letter) const; ///< in place of what it says of them
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
