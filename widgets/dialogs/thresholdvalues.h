// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/thresholds.h"

#include <QMap>
#include <QString>

namespace jetlag {

/// What the thresholds of a consumer or stream compare, in words; what is not known is left out. `now`: the server's
/// clock.
QMap<Threshold, QString> currentValues(const ConsumerFacts& facts, Timestamp now);
QMap<Threshold, QString> currentValues(const StreamFacts& facts);

/// What belongs into the field of a threshold, with its unit: "messages", "90s, 5m, 1h30m".
QString thresholdHint(Threshold threshold);

} // namespace jetlag
