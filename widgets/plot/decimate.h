// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>

namespace jetlag {

struct ChartPoint
{
    double time = 0;
    double value = 0; ///< NaN: a gap begins
    friend bool operator==(const ChartPoint&, const ChartPoint&) = default;
};

/// What of a series can be seen when `step` seconds share a pixel: of each step the lowest, the highest and the last
/// point, in their order, the first one after a gap, and one point for each gap. Steps lie on multiples of `step`, so
/// that the result stays the same while time moves on. Series that are no denser than that come back as they are. Pure.
QVector<ChartPoint> decimated(const QVector<double>& times, const QVector<double>& values, double step);

} // namespace jetlag
