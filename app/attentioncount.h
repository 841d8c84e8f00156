// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "items/consumergroups.h"
#include "items/findingsmodel.h"

namespace jetlag {

class MainWindow;

/// In the title and in the list of pages, as the chips of the page count them. `isOld`: nobody knows how it is now.
void showConsumers(MainWindow& window, const GroupCounts& counts, bool isOld);
/// How many there are, or how many of them refuse what is new or are not fed.
void showStreams(MainWindow& window, const Snapshot& snapshot, bool isOld);
/// How many dead letters are listed, and whether any came since somebody looked.
void showDeadLetters(MainWindow& window, size_t letters, bool isNew);

/// What is critical or a warning and nobody has accepted.
void showHealth(MainWindow& window, const FindingCounts& counts, bool isOld);

} // namespace jetlag
