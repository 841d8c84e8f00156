// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayjournal.h"
#include "deadletters/replaytargets.h"
#include "messages/readjob.h"

#include <deque>

namespace jetlag {

/// Works out a ReplayPlan; touches nothing. Session thread, kept by shared_ptr.
class ReplayPlanJob : public std::enable_shared_from_this<ReplayPlanJob>
{
public:
    using Done = std::function<void(Result<ReplayPlan>)>;
    ReplayPlanJob(JetStreamApi& api, const ReplayJournal& journal, ReplayRequest request, quint64 maxPayload,
                  Done done);
    void start();

private:
    void onInfo(const StreamInfoReply& info);
    void readAll();
    void readSelected();
    void take(const StoredMessage& message);
    void resolveTargets();
    void finish();

    JetStreamApi& m_api;
    const ReplayJournal& m_journal;
    const ReplayRequest m_request;
    const quint64 m_maxPayload;
    Done m_done;
    std::optional<Timestamp> m_created;
    std::shared_ptr<ReadJob> m_read;
    std::shared_ptr<ReplayTargets> m_targets;
    std::deque<Sequence> m_left;
    int m_inFlight = 0;
    /// Per subject: how many, and the times of the replays of the same id that the journal knows.
    struct Count
    {
        quint64 messages = 0;
        std::vector<Timestamp> earlier;
    };
    std::map<QString, Count> m_counts;
    ReplayPlan m_plan;
    size_t m_unresolved = 0;
    bool m_isDone = false;
};

} // namespace jetlag
