// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/progress.h"

#include <algorithm>
#include <cmath>

namespace jetlag {
namespace {
constexpr std::chrono::seconds settling{1}; ///< before it, what is left would jump about
constexpr double furthest = 1e9;            ///< seconds
} // namespace

Pace ProgressMeter::pace(uint64_t done, uint64_t covered, uint64_t total) const
{
    const std::chrono::duration<double> elapsed = Clock::now() - m_begin;
    Pace pace;
    pace.perSecond = elapsed.count() > 0 ? static_cast<double>(done) / elapsed.count() : 0;
    if (elapsed <= settling || covered == 0)
        return pace;
    const auto rest = static_cast<double>(total - std::min(covered, total));
    const double left = elapsed.count() * rest / static_cast<double>(covered);
    if (left < furthest)
        pace.left = std::chrono::seconds(static_cast<int64_t>(std::ceil(left)));
    return pace;
}

bool ProgressMeter::isDue(std::chrono::milliseconds interval)
{
    const auto now = Clock::now();
    if (m_told && now - *m_told < interval)
        return false;
    m_told = now;
    return true;
}

} // namespace jetlag
