// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/timepoints.h"

#include <algorithm>

namespace jetlag {
namespace {
constexpr size_t mostPoints = 120;
}

void TimePoints::add(Sequence sequence, Timestamp time)
{
    const auto next = std::lower_bound(m_points.begin(), m_points.end(), sequence,
                                       [](const Point& point, Sequence s) { return point.sequence < s; });
    if (next != m_points.end() && (next->sequence == sequence || next->time < time))
        return;
    if (next != m_points.begin() && std::prev(next)->time > time)
        return;
    m_points.insert(next, Point{sequence, time});
    if (m_points.size() <= mostPoints)
        return;
    // Both ends stay; the older half loses every second point, so that the recent past is known best.
    std::vector<Point> kept;
    for (size_t i = 0; i < m_points.size(); ++i) {
        if (i == 0 || i >= m_points.size() / 2 || i % 2 == 0)
            kept.push_back(m_points[i]);
    }
    m_points = std::move(kept);
}

void TimePoints::dropBefore(Sequence first)
{
    const auto keep = std::lower_bound(m_points.begin(), m_points.end(), first,
                                       [](const Point& point, Sequence s) { return point.sequence < s; });
    m_points.erase(m_points.begin(), keep);
}

std::optional<Timestamp> TimePoints::at(Sequence sequence) const
{
    const auto next = std::lower_bound(m_points.begin(), m_points.end(), sequence,
                                       [](const Point& point, Sequence s) { return point.sequence < s; });
    if (next == m_points.end())
        return std::nullopt;
    if (next->sequence == sequence)
        return next->time;
    if (next == m_points.begin())
        return std::nullopt;
    const auto& before = *std::prev(next);
    const double share = static_cast<double>(sequence.value - before.sequence.value) /
                         static_cast<double>(next->sequence.value - before.sequence.value);
    const auto span = std::chrono::duration<double, std::nano>(next->time - before.time);
    return before.time + std::chrono::duration_cast<std::chrono::nanoseconds>(span * share);
}

} // namespace jetlag
