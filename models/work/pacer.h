// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Work room: the handle of anything that takes time, its registry, the pacer, the outcome of a change. It does not
/// know what the work is about: it sees plain values only, does nothing by itself, and is used by whoever does the
/// work, on the thread of that work.

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>

namespace jetlag {

/// Says when the next one of many things may begin, so that they begin at a steady rate. Each has its own moment,
/// reckoned from the beginning in whole numbers, so no rate drifts, whatever the timer that wakes its user. Who comes
/// late by less than `slack` catches up, which keeps the average; who comes later loses the rest, so that what begins
/// at once after a hold-up is bounded: at most what `slack` holds, and one. Any one thread.
class Pacer
{
public:
    using Clock = std::chrono::steady_clock;
    using Now = std::function<Clock::time_point()>;
    static constexpr std::chrono::milliseconds slack{200};

    /// One each `interval`.
    explicit Pacer(std::chrono::nanoseconds interval, Now now = Clock::now)
        : Pacer(1, interval, std::move(now))
    {
    }
    static Pacer perSecond(int rate, Now now = Clock::now)
    {
        return Pacer(rate > 1 ? static_cast<uint64_t>(rate) : 1, std::chrono::seconds(1), std::move(now));
    }

    /// True: one may begin now, and counts as begun. The first one may at once.
    bool take();
    /// Until take() may be true again, rounded up to what a timer understands; at least 1 ms unless it may be now.
    std::chrono::milliseconds untilNext() const;

private:
    Pacer(uint64_t count, std::chrono::nanoseconds period, Now now);
    Clock::time_point due() const;

    Now m_now;
    uint64_t m_count;                         ///< so many…
    std::chrono::nanoseconds m_period;        ///< …in this time
    std::optional<Clock::time_point> m_begin; ///< where `m_taken` is counted from
    uint64_t m_taken = 0;
};

} // namespace jetlag
