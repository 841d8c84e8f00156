// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jetstream/jetstreamapi.h"
#include "monitor/tracks.h"

#include <QHash>

#include <map>
#include <vector>

namespace jetlag {

/// Finds the stored time of the first message that each consumer has not finished: exactly for the rows on screen and
/// the worst, by asking for that message without a consumer (MSG.GET next_by_subj, each of the filters); estimated
/// between known points of the stream for the others. A stored time never changes, so a consumer that stands still
/// costs one request ever; one that moves is asked for every few seconds and estimated in between. At most
/// `requestsPerCycle` requests after each walk. Session thread.
class TimeLags
{
public:
    static constexpr int requestsPerCycle = 24;

    explicit TimeLags(const JetStreamApi& api);
    void setWatched(std::vector<ConsumerKey> keys);
    /// After a walk: sets the time lag of every consumer, which shows with the next one, and asks for what is missing.
    void update(std::map<StreamName, track::Stream>& streams);
    void cancel();
    quint64 requests() const { return m_asked; } ///< ever sent

private:
    /// The first unfinished message, as found from a position.
    struct Known
    {
        std::optional<Timestamp> created; ///< incarnation of the consumer
        Sequence from;                    ///< asked from here
        uint64_t backlog = 0;             ///< when it was asked; fewer at the same place: messages were removed
        std::optional<Sequence> found;    ///< nullopt: nothing there
        Timestamp time{};
        std::optional<track::Clock::time_point> askedAt;
        int open = 0; ///< requests under way
        bool isSet = false;
        // While answers of several filters come in:
        std::optional<Sequence> best;
        Timestamp bestTime{};
        bool hasFailed = false;
    };
    class Candidates;
    bool isExact(const Known& known, const track::Stream& stream, const ConsumerFacts& facts) const;
    static void learn(track::Stream& stream);
    void setLag(const track::Stream& stream, track::Consumer& consumer);
    const Known* knownOf(track::Consumer& consumer) const;
    void ask(const track::Stream& stream, const ConsumerFacts& facts);
    void onAnswer(const ConsumerKey& key, Sequence from, const Result<StoredMessage>& reply);

    JetStreamApi m_api;
    std::vector<ConsumerKey> m_watched;
    QHash<ConsumerKey, Known> m_known;
    std::vector<std::tuple<StreamName, Sequence, Timestamp>> m_learned; ///< exact points since the last walk
    quint64 m_asked = 0;
};

} // namespace jetlag
