// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

namespace jetlag {

/// When to evaluate again: each few seconds while somebody looks, slowly for the count otherwise, and never for more
/// than a small share of the time, however many consumers there are.
class HealthPace
{
public:
    using Steady = std::chrono::steady_clock::time_point;
    static constexpr std::chrono::seconds looking{2};
    static constexpr std::chrono::seconds notLooking{10};
    static constexpr int mostOfTime = 20; ///< one part in so many

    void setLooking(bool isLooked) { m_isLooked = isLooked; }
    void hurry() { m_isWanted = true; } ///< with the next snapshot
    bool isDue(Steady now) const
    {
        return m_isWanted || now >= m_last + std::max<Duration>(interval(), m_took * mostOfTime);
    }
    void done(Steady now, std::chrono::nanoseconds took)
    {
        m_last = now;
        m_took = took;
        m_isWanted = false;
    }

private:
    using Duration = std::chrono::nanoseconds;
    Duration interval() const { return m_isLooked ? looking : notLooking; }
    Steady m_last{};
    Duration m_took{0};
    bool m_isLooked = false;
    bool m_isWanted = true;
};

} // namespace jetlag
