// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/decimate.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace jetlag {
namespace {

/// The points of one step, as places in the series; -1: none.
struct Step
{
    qsizetype first = -1;
    qsizetype low = -1;
    qsizetype high = -1;
    qsizetype last = -1;

    void take(const double* values, qsizetype i)
    {
        if (first < 0)
            first = low = high = i;
        else if (values[i] < values[low])
            low = i;
        else if (values[i] > values[high])
            high = i;
        last = i;
    }
    void flush(QVector<ChartPoint>& into, const double* times, const double* values)
    {
        if (first < 0)
            return;
        // The first one is where the last of the step before leads to, but for the very first.
        const std::array<qsizetype, 4> places{into.isEmpty() || std::isnan(into.last().value) ? first : -1,
                                              std::min(low, high), std::max(low, high), last};
        qsizetype before = -1;
        for (const qsizetype place : places) {
            if (place >= 0 && place != before)
                into.append({times[place], values[place]});
            before = place;
        }
        first = -1;
    }
};

} // namespace

QVector<ChartPoint> decimated(const QVector<double>& times, const QVector<double>& values, double step)
{
    QVector<ChartPoint> points;
    const qsizetype size = std::min(times.size(), values.size());
    const double* time = times.constData();
    const double* value = values.constData();
    constexpr double sparse = 3; // points a step: below that thinning saves nothing
    const bool isDense = size > 2 && step > 0 && static_cast<double>(size) * step > sparse * (time[size - 1] - time[0]);
    if (!isDense) {
        points.reserve(size);
        for (qsizetype i = 0; i < size; ++i)
            points.append({time[i], value[i]});
        return points;
    }
    Step current;
    double end = -HUGE_VAL; // of the current step
    bool isGap = false;
    for (qsizetype i = 0; i < size; ++i) {
        if (std::isnan(value[i])) {
            current.flush(points, time, value);
            if (!isGap)
                points.append({time[i], value[i]});
            isGap = true;
            continue;
        }
        isGap = false;
        if (time[i] >= end) {
            current.flush(points, time, value);
            end = (std::floor(time[i] / step) + 1) * step;
        }
        current.take(value, i);
    }
    current.flush(points, time, value);
    return points;
}

} // namespace jetlag
