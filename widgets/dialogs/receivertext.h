// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"

#include <QStringList>

#include <vector>

namespace jetlag {

/// Consumers of `stream` that a message would go to, by name, those that do not take any now with their status:
/// "workers, new-worker (Stopped)". `now`: null when nothing is known of them. Plain text.
QString receiverNames(const StreamName& stream, const std::vector<ConsumerName>& receivers, const Snapshot* now);
/// Why they do not take any, a sentence or two each, the first few; and that none of them does. Plain text.
QStringList receiverTroubles(const StreamName& stream, const std::vector<ConsumerName>& receivers, const Snapshot* now);

} // namespace jetlag
