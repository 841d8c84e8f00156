// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/deleting: deletes what a purge would take, message by message.

#include "deleting/purgerun.h"
#include "jetstream/deletions.h"
#include "reading/rangeread.h"
#include "work/progress.h"

#include <set>

namespace jetlag {

/// Walks what was previewed from its first to its last message, never beyond, and deletes it, some at once. Each
/// message ends in exactly one class of PurgeOutcome. After an outage it walks again from the beginning, for a server
/// that was killed may have brought back what it confirmed as deleted. Memory: one stretch of sequences. Session
/// thread.
class DeletionRun : public Job
{
public:
    DeletionRun(const JetStreamApi& api, PurgePreview previewed, Purge::Teller teller);
    void start() override;
    /// Ends once every answer under way is here, or at once while the server does not answer.
    void stop() override;

private:
    void onInfo(const Result<StreamInfoReply>& reply);
    void walk();
    void onStretch(const RangeRead::End& end);
    void take(uint64_t covered);
    void onDeleted(uint64_t sequence, DeletionOutcome outcome, const std::optional<Error>& error);
    void onWaiting();
    void onLookAgain(const Result<StreamFactsPtr>& facts);
    void goOn();
    void giveUp(const Error& why);
    void end(PurgeOutcome::End end, const std::optional<Error>& error = {});
    void finish(const Result<PurgeOutcome>& outcome);
    bool isWaiting() const { return m_await.isAsking() || m_deletions.isWaitingForServer(); }
    void tell() const;

    JetStreamApi m_api;
    const PurgePreview m_previewed;
    const Purge::Teller m_teller;
    Deletions m_deletions;
    StreamAwait m_await; ///< when the walk gets no answer
    std::unique_ptr<RangeRead> m_read;
    std::vector<uint64_t> m_found; ///< by the read under way
    std::set<uint64_t> m_open;     ///< handed to the deletions and not answered
    std::set<uint64_t> m_refused;  ///< few: see mostRefused
    PurgeOutcome m_outcome;
    ProgressMeter m_meter;
    std::optional<Error> m_refusal; ///< the first
    std::optional<Error> m_givenUp;
    uint64_t m_position = 0; ///< everything below was walked, this time
    uint64_t m_known = 0;    ///< everything up to here was walked before
    uint64_t m_seen = 0;     ///< messages found, each counted once
    int m_vainWaits = 0;     ///< outages since something was settled
    bool m_hasBegun = false;
    bool m_isWalked = false;
    bool m_wasOut = false; ///< since the walk began
    bool m_isStopped = false;
    bool m_isOver = false;
};

} // namespace jetlag
