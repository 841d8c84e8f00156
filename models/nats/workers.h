// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace jetlag {

/// Private to models/nats: runs what waits for a server (connecting, measuring, closing) on threads of its own. Not on
/// QThreadPool::globalInstance(): that has as many threads as the computer has cores, a silent server would hold all of
/// them for seconds, and Qt's painting and QtConcurrent wait for the same ones.
///
/// One for the process: handles outlive their Connection, and what still hangs in nats.c when the program ends must not
/// hold it up. There are enough threads for everything that may hang at once (each Connection: one attempt, one
/// measurement, its closing, its subscriptions); a closing, which sets the others free, comes first. Any thread.
void runOnNatsWorker(std::function<void()> work, bool isClosing = false);

} // namespace jetlag
