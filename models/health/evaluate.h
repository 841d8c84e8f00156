// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/rule.h"

#include <functional>

namespace jetlag {

/// What one evaluation hears: of each rule and thing either a finding, or that it cannot be told; nothing otherwise.
struct HealthAnswers
{
    using Yes = std::function<void(const HealthRule& rule, const FindingSubject& subject, const Verdict& verdict,
                                   const std::optional<Timestamp>& created)>;
    using Unknown = std::function<void(const HealthRule& rule, const FindingSubject& subject, const char* because,
                                       const std::optional<Timestamp>& created)>;
    Yes yes;
    Unknown cannotTell;
};

/// Asks every rule about everything in the snapshot. Pure: remembers nothing.
void evaluate(const Snapshot& snapshot, const HealthContext& context, const HealthAnswers& answers);

/// Translated: one of the sentences that say why a rule cannot tell.
QString becauseText(const char* because);

} // namespace jetlag
