// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayjournal.h"
#include "deadletters/replayservice.h"
#include "deadletters/replaytargets.h"
#include "deadletters/targetroom.h"
#include "reading/readjob.h"

#include <deque>

namespace jetlag {

/// Works out a ReplayPlan; touches nothing. Session thread.
class ReplayPlanJob : public Job
{
public:
    ReplayPlanJob(const JetStreamApi& api, const ReplayJournal& journal, ReplayRequest request, quint64 maxPayload,
                  ReplayPlanning::Teller teller);
    void start() override;
    void stop() override;

private:
    void onInfo(const StreamInfoReply& info);
    void readAll();
    void readSelected();
    void take(const StoredMessage& message);
    bool transform(StoredMessage& sent, QString& subject);
    void resolveTargets();
    void onTarget(const ReplayTargets::Known& known);
    void onSelected(const Result<StoredMessage>& message);
    void askLosers();
    void askSubjects();
    void onConsumers(const Result<ConsumerList>& list);
    void finish();
    void fail(const Error& error);

    JetStreamApi m_api;
    const ReplayJournal& m_journal;
    const ReplayRequest m_request;
    const quint64 m_maxPayload;
    const ReplayPlanning::Teller m_teller;
    std::unique_ptr<ReadJob> m_read;
    std::shared_ptr<ReplayTargets> m_targets;
    std::deque<Sequence> m_left;
    int m_inFlight = 0;
    /// Per subject: how many will be sent, their bytes (without the name of the target's stream), and the times of the
    /// replays that the journal knows.
    struct Count
    {
        quint64 messages = 0;
        quint64 bytes = 0;
        std::vector<quint64> sizes;
        std::vector<Timestamp> earlier;
    };
    std::map<QString, Count> m_counts;
    struct Goal
    {
        StreamFactsPtr facts;
        Intake intake;
        quint64 tooLarge = 0; ///< for the stream
        bool isAsked = false; ///< for its subjects
    };
    std::map<StreamName, Goal> m_goals;
    std::vector<std::pair<Sequence, QString>> m_removed; ///< what a removal would take
    ReplayPlan m_plan;
    size_t m_unresolved = 0;
};

} // namespace jetlag
