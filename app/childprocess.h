// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

#include <memory>

namespace jetlag {

/// Makes the child end when this program ends in any way, where the operating system can do that (Linux). Call before
/// start().
void endWithParent(QProcess& process);

/// Lets the usual requests to end (SIGTERM, SIGINT, SIGHUP) quit the event loop, so that everything is tidied up. Call
/// once, with the application there; does nothing where there are no such signals.
void quitOnSignals();

/// Whether a process of that id exists; true where it cannot be known.
bool processExists(qint64 pid);

/// A helper process that removes `folder` once this program has gone without doing so itself, crash included, and
/// process `pid` has ended. Closing its write channel makes it do so at once. Does nothing where there is no /bin/sh.
std::unique_ptr<QProcess> guardFolder(const QString& folder, qint64 pid);

} // namespace jetlag
