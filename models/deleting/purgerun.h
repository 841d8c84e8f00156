// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/messages: one purge, from the last check to a known outcome.

#include "deleting/purgeservice.h"
#include "deleting/streamawait.h"

#include <QDeadlineTimer>

namespace jetlag {

/// What takes exactly what was previewed; nullopt: nothing was, and nothing may be asked of the server.
std::optional<PurgeScope> boundScope(const PurgePreview& previewed);

/// Purges what was previewed if the stream still is the one that was looked at. Without an answer the purge may have
/// been carried out or not, now or later: then it is never sent again but looked for. Session thread; kept by
/// shared_ptr, destroying it cancels silently.
class PurgeRun : public std::enable_shared_from_this<PurgeRun>
{
public:
    using Waiting = std::function<void()>;
    /// Exactly once, unless destroyed before. An error: nothing was purged.
    using Done = std::function<void(Result<PurgeOutcome>)>;
    PurgeRun(const JetStreamApi& api, PurgePreview previewed, Waiting waiting, Done done);
    ~PurgeRun();
    void start();
    /// Ends the waiting, not the purge.
    void stopWaiting();

private:
    void send();
    void onReply(const Result<uint64_t>& count);
    void look(std::chrono::milliseconds pause);
    void onLook(const Result<StreamFactsPtr>& facts);
    void findLeft(const StreamFactsPtr& facts);
    void judge(bool isLeft, bool isReplicated);
    void end(PurgeOutcome::End end, const std::optional<Error>& error = {});
    void finish(const Result<PurgeOutcome>& outcome);

    JetStreamApi m_api;
    const PurgePreview m_previewed;
    const Waiting m_waiting;
    Done m_done;
    std::shared_ptr<StreamAwait> m_await;
    RequestId m_request = 0;
    bool m_isSent = false;
    std::optional<uint64_t> m_purged; ///< what the server answered
    std::optional<QDeadlineTimer> m_patience;
};

} // namespace jetlag
