// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

namespace jetlag {

/// How fast something goes on, and for how long it still will.
struct Pace
{
    double perSecond = 0;
    std::optional<std::chrono::seconds> left; ///< once it can be told
};

/// What every progress is reckoned by, from the moment it is made. Any one thread.
class ProgressMeter
{
public:
    using Clock = std::chrono::steady_clock;
    /// `done`: things done, for the speed. `covered` of `total`: the way gone, for what is left.
    Pace pace(uint64_t done, uint64_t covered, uint64_t total) const;
    /// Whether it is time to tell, at most once an `interval`.
    bool isDue(std::chrono::milliseconds interval);

private:
    Clock::time_point m_begin = Clock::now();
    std::optional<Clock::time_point> m_told;
};

} // namespace jetlag
