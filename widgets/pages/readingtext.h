// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jetlag {

class MessageBrowser;

/// What the line below a table of messages says: how many were read and how, what was skipped, what has left the
/// stream. `hasProblem`: why nothing was read stands elsewhere. GUI thread.
QString readingText(const MessageBrowser& browser, bool hasProblem);

} // namespace jetlag
