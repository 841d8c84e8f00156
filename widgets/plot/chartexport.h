// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "widgets/plot/timechart.h"

namespace jetlag {

/// The name filters of a file dialog for charts, the usual one first.
QStringList chartExportFilters();
/// Writes a chart as the file's suffix says: png, svg, pdf or csv. Whole or not at all: a former file stays when it
/// cannot be written. Errors: InvalidInput for another suffix, Storage.
[[nodiscard]] Result<bool> exportChart(const TimeChart& chart, const QString& title, const QString& path);

} // namespace jetlag
