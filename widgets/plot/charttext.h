// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot/timechart.h"

#include <QByteArray>

namespace jetlag {

/// The same data as comma-separated values (RFC 4180, UTF-8): one row an instant, oldest first, local time as ISO 8601
/// with its offset; an empty field is a gap or not known, in both cases not 0. Numbers are written with a point.
QByteArray toCsv(const QVector<ChartSeries>& series);

} // namespace jetlag
