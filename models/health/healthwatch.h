// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/evaluate.h"

#include <map>

namespace jetlag {

/// Turns successive snapshots into reports: findings keep their beginning while they last, what comes and goes by
/// itself is none, and what cannot be told any more stays what it was, marked as old. No threads, no I/O: of whoever
/// calls it.
class HealthWatch
{
public:
    using Steady = std::chrono::steady_clock::time_point;
    /// How long something lasts is measured by the steady clock.
    HealthReportPtr update(const Snapshot& snapshot, const HealthContext& context, Steady now);
    /// Another server, or another account.
    void forget() { m_states.clear(); }

private:
    struct State
    {
        Steady begun{};
        Timestamp seen{};   ///< first, by the server's clock
        uint64_t round = 0; ///< in which it was found last, or could not be told
        FindingPtr finding; ///< null: it has not lasted long enough
    };
    void take(const HealthRule& rule, const FindingSubject& subject, const Verdict& verdict,
              const std::optional<Timestamp>& created, Steady now, Timestamp at);
    std::vector<FindingPtr> sweep(std::vector<std::pair<const HealthRule*, FindingSubject>>& tooYoung);
    /// False: there is nothing that could stay.
    bool keepOld(const HealthRule& rule, const FindingSubject& subject, const std::optional<Timestamp>& created);

    using States = std::map<FindingSubject, State>;

    std::map<const HealthRule*, States> m_states; ///< in the order of the rules
    uint64_t m_round = 0;
};

} // namespace jetlag
