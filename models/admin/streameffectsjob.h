// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/matchcountjob.h"
#include "admin/streameffects.h"

#include <deque>

namespace jetlag {

/// Finds out what a stream's new configuration does: other streams, consumers, messages, one after the other. Only what
/// changes is asked for. Session thread.
class StreamEffectsJob : public Job
{
public:
    StreamEffectsJob(const JetStreamApi& api, PurgeService& counter, StreamPlan plan, StreamLooking::Teller teller);
    void start() override;
    void stop() override;

private:
    void nextOverlap();
    void lookAtConsumers();
    void judgeConsumers(const ConsumerList& list);
    void countByLimits();
    void countByAge();
    void countOlder(Sequence first);
    void countBySubject(uint64_t offset);
    void onSubjects(const Result<StreamInfoReply>& info, uint64_t offset);
    void fail(const Error& error);

    JetStreamApi m_api;
    PurgeService& m_counter;
    const StreamPlan m_plan;
    const StreamLooking::Teller m_teller;
    std::optional<RangeBounds> m_bounds; ///< of what would be old enough to stay
    PurgeCount m_counting;
    std::deque<QString> m_subjects; ///< that are new
    StreamEffects m_effects;
};

} // namespace jetlag
