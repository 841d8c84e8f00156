// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/deleting: one purge, from the last check to a known outcome.

#include "deleting/purgeservice.h"
#include "deleting/streamawait.h"

#include <QDeadlineTimer>

namespace jetlag {

/// What takes exactly what was previewed; nullopt: nothing was, and nothing may be asked of the server.
std::optional<PurgeScope> boundScope(const PurgePreview& previewed);

/// Purges what was previewed if the stream still is the one that was looked at. Without an answer the purge may have
/// been carried out or not, now or later: then it is never sent again but looked for. Session thread.
class PurgeRun : public Job
{
public:
    PurgeRun(const JetStreamApi& api, PurgePreview previewed, Purge::Teller teller);
    void start() override;
    /// Ends the waiting, not the purge.
    void stop() override;

private:
    void onInfo(const Result<StreamInfoReply>& reply);
    void send();
    void onReply(const Result<uint64_t>& count);
    void onLook(const Result<StreamFactsPtr>& facts);
    void findLeft(const StreamFactsPtr& facts);
    void onNextMatch(const Result<StoredMessage>& found, bool isReplicated);
    void judge(bool isLeft, bool isReplicated);
    void end(PurgeOutcome::End end, const std::optional<Error>& error = {});
    void finish(const Result<PurgeOutcome>& outcome);

    JetStreamApi m_api;
    const PurgePreview m_previewed;
    const Purge::Teller m_teller;
    StreamAwait m_await;
    bool m_isSent = false;
    std::optional<uint64_t> m_purged; ///< what the server answered
    std::optional<QDeadlineTimer> m_patience;
};

} // namespace jetlag
