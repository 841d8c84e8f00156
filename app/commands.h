// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "widgets/common/commandpalette.h"

namespace jetlag {

class MainWindow;

/// All that the palette offers now: pages, what the menus can do, streams, consumers, saved filters. What is dead in
/// the menu is not offered. `snapshot` may be null. Valid as long as the window lives.
std::vector<Command> commandsOf(MainWindow& window, const SnapshotPtr& snapshot);

} // namespace jetlag
