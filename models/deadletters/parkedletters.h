// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/allowance.h"
#include "deadletters/heardofdeaths.h"
#include "deadletters/lettertwins.h"
#include "domain/snapshot.h"
#include "jetstream/advisories.h"
#include "jetstream/jetstreamapi.h"

#include <chrono>
#include <functional>
#include <map>

namespace jetlag {

/// Letters that lie in their own stream, as advisories tell of them: one for each message, with everyone who has given
/// it up. A letter goes when its message or its stream goes; a message of another life under the same number is another
/// letter. What only a consumer's state tells (MissedLetters) is a fact of its own in that row, until an advisory tells
/// it. Only so many of a stream are listed, the newest, and only those are read, a few at a time; the others are
/// counted, and come up as listed ones go. Session thread.
class ParkedLetters
{
public:
    using Key = LetterNews::Key;
    using News = LetterNews;
    using Make = std::function<DeadLetter(const StoredMessage&, DeadLetterSource, const Incarnation& seen)>;
    using Tell = std::function<void(const News&)>;
    /// `limit`: most letters listed of one stream.
    ParkedLetters(const JetStreamApi& api, int limit, Make make, Tell tell);

    void onDeath(const Advisory& advisory);
    /// As a stream has recorded it, perhaps long ago: it has a row where the message lies there still, and stands in
    /// the row that it has already.
    void onRecorded(const Advisory& advisory, const StreamName& record);
    /// As the consumer's state tells it: it has a row as long as the message lies there, and the state says so.
    void onUnheard(const ConsumerKey& consumer, Sequence sequence, const UnheardDeath& death);
    /// The state of the consumer does not say so any more of the messages `from`…`to`; what was heard stays.
    void forgetUnheard(const ConsumerKey& consumer, Sequence from, Sequence to);
    /// What the streams hold now.
    void look(const SnapshotPtr& snapshot);
    void setLimit(int limit) { m_limit = static_cast<size_t>(limit); }
    quint64 notListed() const; ///< dead letters beyond the limit, of all streams

private:
    using Clock = std::chrono::steady_clock;
    struct Listed
    {
        DeadLetter letter;
        Deaths deaths;
    };
    using Letters = std::map<Sequence, Listed>;
    /// What is known of one stream.
    struct Pile
    {
        Letters letters; ///< the listed ones
        HeardOfDeaths heard;
        std::optional<Incarnation> life; ///< at the last look, or as it was asked for
        bool isAsking = false;
        bool hasNews = false; ///< since the last look
        Sequence first{1};    ///< of the stream at the last look
        // When the letters were last compared with the stream, and what it had lost from within.
        StreamRowPtr row; ///< as it was then; null: letters have come since
        uint64_t gaps = 0;
        Clock::time_point at;
    };
    bool isCurrent(const Advisory& advisory) const;
    void readOn();
    std::optional<Sequence> nextOf(const StreamName& stream, const Pile& pile) const;
    void read(const StreamName& stream, Pile& pile, Sequence sequence);
    void onRead(const Key& key, const Result<StoredMessage>& message);
    void askForLife(const StreamName& stream, Pile& pile);
    Listed letterOf(const Key& key, const Deaths& deaths, const Incarnation& seen,
                    const Result<StoredMessage>& message) const;
    void takeIn(Pile& pile, Listed listed, News& news);
    void keepHeardBounded(Pile& pile);
    void lookAt(const StreamName& stream, Pile& pile, const StreamRowPtr& row, News& news);
    void check(const StreamName& stream, const Pile& pile, const StreamFacts& facts);
    void checkOne(const Key& key);
    void onDeleted(const StreamName& stream, const StreamInfoReply& info);

    JetStreamApi m_api;
    size_t m_limit;
    const Make m_make;
    const Tell m_tell;
    SnapshotPtr m_snapshot;
    std::map<StreamName, Pile> m_piles;
    std::map<Key, Incarnation> m_reading; ///< and the life in which the message is thought to be
    Allowance m_allowance;
};

} // namespace jetlag
