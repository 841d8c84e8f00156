// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/matchcount.h"
#include "deleting/purgeservice.h"
#include "reading/rangebounds.h"

namespace jetlag {

/// Counts by asking for subjects and sequences; creates no consumer.
class MatchCountJob : public Job
{
public:
    MatchCountJob(const JetStreamApi& api, PurgeService& counter, MatchQuery query, MatchCounting::Teller teller);
    void start() override;
    void stop() override;

private:
    void onBounds(const Result<RangeBounds::Bounds>& bounds);
    void countNext();
    void add(Sequence bound, uint64_t& sum);
    void onCounted(const Result<PurgePreview>& counted, uint64_t& sum);
    void end(Result<MatchCount> result);

    PurgeService& m_counter;
    const MatchQuery m_query;
    const MatchCounting::Teller m_teller;
    RangeBounds m_bounds;
    PurgeCount m_counting;
    MatchCount m_count;
    StreamState m_state;
    std::vector<std::pair<PurgeScope, uint64_t*>> m_scopes; ///< still to be counted, and where that is added
    uint64_t m_below = 0;                                   ///< before the place
    uint64_t m_belowMark = 0;                               ///< and up to the mark
};

} // namespace jetlag
