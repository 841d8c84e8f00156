// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayplan.h"

#include <QStringList>

namespace jetlag {

/// Why letters were not replayed, or stay, a sentence each. Plain text.
QStringList replayReasonLines(const ReplayProgress& progress);

} // namespace jetlag
