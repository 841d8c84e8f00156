// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/allowance.h"
#include "domain/incarnation.h"
#include "reading/readjob.h"

#include <functional>
#include <memory>
#include <set>

namespace jetlag {

/// Knows which messages one dead-letter stream holds, the newest up to a limit. Compares each state of the stream with
/// the one that it knows and asks only for the difference: nothing while nothing changes, what was added by its
/// numbers, and which messages have left with one request. Session thread.
class DlqStream
{
public:
    using MessagePtr = std::shared_ptr<const StoredMessage>;
    struct News
    {
        std::vector<MessagePtr> added;
        std::vector<Sequence> removed;
        std::optional<Error> error; ///< the next look tries again
    };
    using Tell = std::function<void(const News&)>;
    /// `limit`: most messages known at once.
    DlqStream(const JetStreamApi& api, StreamName name, int limit, Tell tell);

    void look(const StreamFactsPtr& facts);
    /// The next look reads everything again.
    void doubtEverything() { m_known.reset(); }
    /// The next look tells of every message as of one that was added, those that are known included.
    void readAgain();
    void setLimit(int limit) { m_limit = limit; }
    const Incarnation& life() const { return m_life; }
    quint64 notListed() const { return m_beyond; } ///< messages of the stream beyond the limit
    Sequence newestNotListed() const;              ///< where those begin, downwards
    std::vector<Sequence> all() const { return {m_shown.begin(), m_shown.end()}; }

private:
    void readWithManyGaps(const StreamFactsPtr& facts);
    void readNewest(const StreamFactsPtr& facts);
    void readAdded(const StreamFactsPtr& facts);
    void askWhichLeft();
    void onWhichLeft(const StreamInfoReply& info);
    bool isBusy() const { return m_read || m_isAsking; }
    void startRead(const StreamFactsPtr& facts, const ReadSpec& spec, bool isWhole);
    void onBatch(const StreamFactsPtr& facts, bool isWhole, const MessageBatch& batch);
    void trim(News& news);
    void settle();
    template <typename Gone>
    std::vector<Sequence> takeOut(Gone isGone);

    JetStreamApi m_api;
    const StreamName m_name;
    int m_limit;
    const Tell m_tell;
    Incarnation m_life;
    std::optional<StreamState> m_known; ///< up to which everything is known; nullopt: nothing is
    std::set<Sequence> m_shown;
    bool m_isDoubtful = false;  ///< of what is shown something may have left
    std::set<Sequence> m_found; ///< during a whole read
    bool m_isAgain = false;     ///< that tells of what is known, too
    quint64 m_beyond = 0;       ///< the limit, when everything was known last: not what is about to be read
    std::unique_ptr<ReadJob> m_read;
    bool m_isAsking = false;
    Allowance m_allowance;
    Allowance m_wholeAllowance; ///< of reading all again, so that what is added does not wait for it
};

} // namespace jetlag
