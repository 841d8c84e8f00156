// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadletter.h"
#include "items/lettergroups.h"

#include <vector>

namespace jetlag {

/// Letters with the same key belong together. Numbers and ids within an error are passed over: "order 17 not found"
/// dies of the same as "order 4 not found".
QString letterGroupKey(const DeadLetter& letter, LetterGrouping grouping);

/// Translated; `letters` of one group, at least one.
QString letterGroupTitle(const std::vector<const DeadLetter*>& letters, LetterGrouping grouping);
/// Translated: how many, from when to when, whether they become more, and who would get how many of them.
QString letterGroupFacts(const std::vector<const DeadLetter*>& letters, const LetterTargets& targets);

} // namespace jetlag
