// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayfate.h"
#include "domain/severity.h"

#include <QString>

namespace jetlag {

/// Translated, a word or two: "acked", "≈ in hand". Empty while nothing is known.
QString fateText(LetterFate fate);
Severity severityOf(LetterFate fate);
/// "12 acked · 3 waiting · 1 dead again"; empty when none is followed.
QString fateCountsText(const FateCounts& counts);

} // namespace jetlag
