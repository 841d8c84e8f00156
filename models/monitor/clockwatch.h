// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timestamp.h"

namespace jetlag {

/// Notices that somebody set the computer's clock back. A clock set forward cannot be told from a computer that slept,
/// and does no harm: it leaves a gap. No threads, no I/O.
class ClockWatch
{
public:
    using Steady = std::chrono::steady_clock::time_point;
    /// To be asked regularly, with both clocks. How far the clock went back since the last time; nullopt: it did not.
    std::optional<std::chrono::milliseconds> setBack(Timestamp wall, Steady steady)
    {
        const auto former = std::exchange(m_last, Both{wall, steady});
        if (!former)
            return std::nullopt;
        const auto back = (former->wall + (steady - former->steady)) - wall;
        if (back < tolerated)
            return std::nullopt;
        return std::chrono::duration_cast<std::chrono::milliseconds>(back);
    }

private:
    static constexpr std::chrono::seconds tolerated{2}; ///< what time servers correct by and by
    struct Both
    {
        Timestamp wall;
        Steady steady;
    };
    std::optional<Both> m_last;
};

} // namespace jetlag
