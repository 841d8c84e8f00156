// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace jetlag {

/// Makes the child end when this program ends in any way, where the operating system can do that (Linux). Call before
/// start().
void endWithParent(QProcess& process);

/// Lets the usual requests to end (SIGTERM, SIGINT, SIGHUP) quit the event loop, so that everything is tidied up. Call
/// once, with the application there; does nothing where there are no such signals.
void quitOnSignals();

/// Whether a process of that id exists; true where it cannot be known.
bool processExists(qint64 pid);

} // namespace jetlag
