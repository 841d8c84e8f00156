// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <utility>

namespace jetlag {

/// How much may be read of a stream that is busy: a burst after a quiet time, and a steady trickle in the long run.
/// What does not fit is left for later, newest first, so that a flood of dead letters is only sampled. Any one thread.
class Allowance
{
public:
    bool isLeft()
    {
        const auto now = Clock::now();
        const std::chrono::duration<double> passed = now - std::exchange(m_at, now);
        m_left = std::min(burst, m_left + passed.count() * perSecond);
        return m_left > 0;
    }
    void spend(size_t messages = 1) { m_left -= static_cast<double>(messages); }

private:
    using Clock = std::chrono::steady_clock;
    static constexpr double burst = 2000;    ///< messages
    static constexpr double perSecond = 200; ///< messages
    double m_left = burst;
    Clock::time_point m_at = Clock::now();
};

} // namespace jetlag
