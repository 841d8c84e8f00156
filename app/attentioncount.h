// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"

namespace jetlag {

class MainWindow;

/// How many consumers are how: what the title, the list of pages and the overview count.
struct AttentionCount
{
    size_t stuck = 0;  ///< critical
    size_t behind = 0; ///< warning
    size_t streams = 0;
    size_t troubledStreams = 0; ///< refuse, or get nothing from what they copy
};
AttentionCount countAttention(const Snapshot& snapshot);

/// In the title and in the list of pages. `isOld`: nobody knows how it is now.
void showAttention(MainWindow& window, const AttentionCount& count, bool isOld);
/// How many dead letters are listed, and whether any came since somebody looked.
void showDeadLetters(MainWindow& window, size_t letters, bool isNew);

} // namespace jetlag
