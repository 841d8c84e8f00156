// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/deleting: deletes what a purge would take, message by message.

#include "deleting/purgeservice.h"
#include "deleting/streamawait.h"
#include "reading/rangeread.h"

#include <deque>
#include <set>

namespace jetlag {

/// Walks what was previewed from its first to its last message, never beyond, and deletes it, some at once. Each
/// message ends in exactly one class of PurgeOutcome. Where the server does not answer it waits, looks whether the
/// stream still is the same one, and walks again from the beginning: what is found is deleted (a server that was killed
/// may have brought it back), what is not found is gone. Memory: one stretch of sequences. Session thread; kept by
/// shared_ptr, destroying it cancels silently.
class DeletionRun : public std::enable_shared_from_this<DeletionRun>
{
public:
    struct Handlers
    {
        std::function<void(uint64_t done, uint64_t total)> progress;
        std::function<void(bool isWaiting)> waiting;    ///< the server does not answer; it does again
        std::function<void(Result<PurgeOutcome>)> done; ///< exactly once; an error: nothing was deleted
    };
    DeletionRun(const JetStreamApi& api, PurgePreview previewed, Handlers handlers);
    ~DeletionRun();
    void start();
    /// Ends once every answer under way is here, or at once while the server does not answer.
    void stop();

private:
    enum class Fate { Deleted, Gone, Refused };

    void check(std::chrono::milliseconds pause);
    void walk();
    void onStretch(const RangeRead::End& end);
    void take(const std::vector<uint64_t>& found, uint64_t covered);
    void pump();
    void onReply(uint64_t sequence, const Result<bool>& reply);
    void lookAt(uint64_t sequence, const Error& refusal);
    void settle(uint64_t sequence, Fate fate);
    void refuse(uint64_t sequence, const Error& error);
    void onNoAnswer(const Error& error);
    void goOn();
    void end(PurgeOutcome::End end, const std::optional<Error>& error = {});
    void finish(const Result<PurgeOutcome>& outcome);
    uint64_t total() const;

    JetStreamApi m_api;
    const PurgePreview m_previewed;
    Handlers m_handlers;
    std::shared_ptr<StreamAwait> m_await;
    std::unique_ptr<RangeRead> m_read;
    std::vector<uint64_t> m_found; ///< by the read under way
    std::deque<uint64_t> m_queue;
    std::set<uint64_t> m_open;       ///< found and not settled
    std::set<uint64_t> m_asked;      ///< of these: what became of a request is not known
    std::set<uint64_t> m_unanswered; ///< of these: in flight
    std::set<uint64_t> m_refused;    ///< few: see mostRefused
    std::set<RequestId> m_requests;
    PurgeOutcome m_outcome;
    std::optional<Error> m_refusal; ///< the first
    uint64_t m_position = 0;        ///< everything below was walked, this time
    uint64_t m_known = 0;           ///< everything up to here was walked before
    uint64_t m_seen = 0;            ///< messages found, each counted once
    int m_inFlight = 0;
    int m_vainWaits = 0; ///< outages since something was settled
    bool m_hasBegun = false;
    bool m_isWalked = false;
    bool m_isOut = false; ///< the server does not answer
    bool m_isStopped = false;
    std::optional<Error> m_lastOutage;
};

} // namespace jetlag
