// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/matchcount.h"
#include "deleting/purgeservice.h"
#include "jetstream/jetstreamapi.h"

namespace jetlag {

/// Finds the first message at or after a time by halving: works on every server, some 40 requests for any stream.
/// Session thread.
class TimeSearch
{
public:
    using Done = std::function<void(Result<Sequence>)>; ///< one past the last: there is none
    TimeSearch(const JetStreamApi& api, StreamName stream);
    void find(const StreamState& state, Timestamp time, Done done);

private:
    void step();
    void onMessage(const Result<StoredMessage>& message);
    JetStreamApi m_api;
    const StreamName m_stream;
    Timestamp m_time{};
    uint64_t m_low = 0;  ///< everything below is older
    uint64_t m_high = 0; ///< this one is not, or there is nothing
    Done m_done;
};

/// Counts by asking for subjects and sequences; creates no consumer.
class MatchCountJob : public Job
{
public:
    MatchCountJob(const JetStreamApi& api, PurgeService& counter, MatchQuery query, MatchCounting::Teller teller);
    void start() override;
    void stop() override;

private:
    void onInfo(const Result<StreamInfoReply>& info);
    void countNext();
    void add(Sequence bound, uint64_t& sum);
    void onCounted(const Result<PurgePreview>& counted, uint64_t& sum);
    void end(Result<MatchCount> result);

    JetStreamApi m_api;
    PurgeService& m_counter;
    const MatchQuery m_query;
    const MatchCounting::Teller m_teller;
    TimeSearch m_search;
    PurgeCount m_counting;
    MatchCount m_count;
    StreamState m_state;
    std::vector<std::pair<PurgeScope, uint64_t*>> m_scopes; ///< still to be counted, and where that is added
    uint64_t m_below = 0;                                   ///< before the place
    uint64_t m_belowMark = 0;                               ///< and up to the mark
};

} // namespace jetlag
