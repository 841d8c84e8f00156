// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/configorder.h"
#include "admin/configplan.h"

namespace jetlag {

class AdminService;

/// Carries entries of a plan out, one after the other, each in the way of every change: compared before, sent once,
/// looked for where no answer came. What hangs on an entry that was not done is not tried. On the thread it was begun
/// on, from its event loop; destroying it goes no further, what is under way goes on.
class PlanRun
{
public:
    struct Listener
    {
        std::function<void(size_t entry)> begun;
        std::function<void(size_t entry, const ChangeOutcome& outcome)> ended;
        std::function<void()> finished; ///< once, and last; it may destroy the run
    };
    /// `ticked`: entries of `plan`, in its order. The service must outlive this.
    PlanRun(AdminService& service, ConfigPlan plan, std::vector<size_t> ticked, Listener listener);
    void start();
    void stop(); ///< no further one; of the one under way the outcome is told

private:
    void next();
    void onEnded(const ChangeOutcome& outcome);
    std::optional<Error> hangsOn(const PlanEntry& entry) const;

    AdminService& m_service;
    const ConfigPlan m_plan;
    std::vector<size_t> m_ticked;
    const Listener m_listener;
    size_t m_at = 0;
    std::vector<StreamName> m_notDone; ///< streams
    bool m_isStopped = false;
    AdminChange m_change;
};

} // namespace jetlag
