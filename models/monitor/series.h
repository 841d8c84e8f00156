// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/history.h"
#include "monitor/ring.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <mutex>

namespace jetlag {

/// How History keeps the curves of one thing: samples at rest, and a ring of them per time window.
namespace curve {

constexpr std::array windows{TimeWindow::FiveMinutes, TimeWindow::ThirtyMinutes, TimeWindow::ThreeHours,
                             TimeWindow::OneDay, TimeWindow::SevenDays};

/// Milliseconds since the epoch of the history, which is the first sample.
using Tick = int64_t;

/// A sample at rest: counts of consumers exact, rates as float.
struct PackedConsumer
{
    std::array<uint32_t, 2> tick{}; ///< halves of wider values: keeps the alignment at 4 and the size at 32
    std::array<uint32_t, 2> lag{};
    float ackPending = 0;
    float waiting = 0;
    float delivered = 0;
    float acked = 0;
};
struct PackedStream
{
    std::array<uint32_t, 2> tick{};
    std::array<uint32_t, 2> messages{};
    float in = 0;
};

inline float narrow(double value)
{
    return static_cast<float>(value);
}

inline PackedConsumer pack(const ConsumerSample& s, Tick tick)
{
    return {std::bit_cast<std::array<uint32_t, 2>>(tick),
            std::bit_cast<std::array<uint32_t, 2>>(s.lag),
            narrow(s.ackPending),
            narrow(s.waiting),
            narrow(s.deliveredPerSecond),
            narrow(s.ackedPerSecond)};
}
inline PackedStream pack(const StreamSample& s, Tick tick)
{
    return {std::bit_cast<std::array<uint32_t, 2>>(tick), std::bit_cast<std::array<uint32_t, 2>>(s.messages),
            narrow(s.inPerSecond)};
}
inline ConsumerSample unpack(const PackedConsumer& p, Timestamp time)
{
    return {time, std::bit_cast<double>(p.lag), p.ackPending, p.waiting, p.delivered, p.acked};
}
inline StreamSample unpack(const PackedStream& p, Timestamp time)
{
    return {time, std::bit_cast<double>(p.messages), p.in};
}
template <typename Packed>
Tick tickOf(const Packed& p)
{
    return std::bit_cast<Tick>(p.tick);
}

inline bool same(float a, float b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}
inline bool sameBits(const std::array<uint32_t, 2>& a, const std::array<uint32_t, 2>& b)
{
    return same(narrow(std::bit_cast<double>(a)), narrow(std::bit_cast<double>(b))) && a == b;
}
inline bool sameValue(const PackedConsumer& a, const PackedConsumer& b)
{
    return sameBits(a.lag, b.lag) && same(a.ackPending, b.ackPending) && same(a.waiting, b.waiting) &&
           same(a.delivered, b.delivered) && same(a.acked, b.acked);
}
inline bool sameValue(const PackedStream& a, const PackedStream& b)
{
    return sameBits(a.messages, b.messages) && same(a.in, b.in);
}

inline bool isGap(const PackedConsumer& p)
{
    return std::isnan(std::bit_cast<double>(p.lag));
}
inline bool isGap(const PackedStream& p)
{
    return std::isnan(std::bit_cast<double>(p.messages));
}

/// Several samples in one step of a coarse ring: the highest lag stays visible, the rest is the newest.
inline void merge(PackedConsumer& into, const PackedConsumer& sample)
{
    if (isGap(into) != isGap(sample)) {
        // A gap is never hidden by a sample of the same step, nor spread over it.
        if (isGap(sample))
            into = PackedConsumer{into.tick,      sample.lag,       sample.ackPending,
                                  sample.waiting, sample.delivered, sample.acked};
        return;
    }
    const double lag = std::max(std::bit_cast<double>(into.lag), std::bit_cast<double>(sample.lag));
    const float ackPending = std::max(into.ackPending, sample.ackPending);
    const auto tick = into.tick;
    into = sample;
    into.tick = tick;
    into.ackPending = ackPending;
    if (!isGap(sample))
        into.lag = std::bit_cast<std::array<uint32_t, 2>>(lag);
}
inline void merge(PackedStream& into, const PackedStream& sample)
{
    const auto tick = into.tick;
    into = isGap(into) ? into : sample;
    into.tick = tick;
}

/// When the last snapshots came. A series whose row stays the same is not touched each time, which with thousands of
/// them would be most of the work: it takes in several instants at once, before anything else is done with it.
class Instants
{
public:
    static constexpr size_t most = 64; ///< that a series may leave untaken
    struct Instant
    {
        Tick tick = 0;
        size_t points = 0; ///< per ring at that time
    };
    void add(const Instant& instant)
    {
        const std::lock_guard lock(m_mutex);
        m_last.at(m_count++ % m_last.size()) = instant;
    }
    size_t count() const
    {
        const std::lock_guard lock(m_mutex);
        return m_count;
    }
    /// Calls `take` with each from `number` on, which becomes that of the next one.
    template <typename Take>
    void takeFrom(size_t& number, Take take) const
    {
        const std::lock_guard lock(m_mutex);
        for (; number < m_count; ++number)
            take(m_last.at(number % m_last.size()));
    }

private:
    mutable std::mutex m_mutex;
    std::array<Instant, 2 * most> m_last{};
    size_t m_count = 0;
};

/// One thing's curves: a ring per window. What is written comes from one thread, in order; any thread may read.
template <typename Packed>
struct Series
{
    mutable std::mutex mutex;
    std::array<Ring<Packed>, windows.size()> rings;
    std::array<Tick, windows.size()> stepStart{};
    bool isGone = false; ///< not in the last snapshot; of the writing thread
    Tick goneAt = 0;

    /// The sample of the instant that is about to be added to `instants`; it lasts until there is another one.
    void add(const Packed& sample, size_t points, const Instants& instants)
    {
        const std::lock_guard lock(mutex);
        take(instants);
        put(sample, points);
        m_latest = sample;
        m_taken = instants.count() + 1;
    }
    /// A gap; from the next instant on the sample goes on.
    void interrupt(const Packed& gap, size_t points, const Instants& instants)
    {
        const std::lock_guard lock(mutex);
        take(instants);
        put(gap, points);
    }
    /// A gap, and nothing more until a sample is added.
    void leave(const Packed& gap, size_t points, const Instants& instants)
    {
        const std::lock_guard lock(mutex);
        take(instants);
        put(gap, points);
        m_taken = nothing;
        isGone = true;
        goneAt = tickOf(gap);
    }
    void catchUp(const Instants& instants)
    {
        const std::lock_guard lock(mutex);
        take(instants);
    }
    /// With `mutex` held: the rings are as if each instant had been added when it came.
    void take(const Instants& instants)
    {
        instants.takeFrom(m_taken, [this](const Instants::Instant& instant) {
            Packed sample = m_latest;
            sample.tick = std::bit_cast<std::array<uint32_t, 2>>(instant.tick);
            put(sample, instant.points);
        });
    }

    void setBack(Tick by, const Instants& instants)
    {
        const std::lock_guard lock(mutex);
        take(instants);
        for (size_t i = 0; i < windows.size(); ++i) {
            stepStart[i] -= by;
            for (size_t point = 0; point < rings[i].size(); ++point)
                rings[i].at(point).tick = std::bit_cast<std::array<uint32_t, 2>>(tickOf(rings[i].at(point)) - by);
        }
        goneAt -= by;
    }

    size_t bytes() const
    {
        const std::lock_guard lock(mutex);
        size_t sum = sizeof(*this);
        for (const auto& ring : rings)
            sum += ring.capacityBytes();
        return sum;
    }

private:
    static constexpr size_t nothing = std::numeric_limits<size_t>::max();

    void put(const Packed& sample, size_t points)
    {
        const Tick tick = tickOf(sample);
        for (size_t i = 0; i < windows.size(); ++i) {
            auto& ring = rings[i];
            const Tick step = lengthOf(windows[i]).count() * 1000 / static_cast<Tick>(points);
            if (ring.isEmpty() || (tick - stepStart[i]) * 10 >= step * 9) {
                stepStart[i] = tick;
                append(ring, sample, points);
            } else {
                merge(ring.last(), sample);
            }
        }
    }
    /// A value that stays the same takes two points, its first and its latest.
    static void append(Ring<Packed>& ring, const Packed& sample, size_t points)
    {
        const size_t size = ring.size();
        if (size >= 2 && sameValue(ring.at(size - 1), sample) && sameValue(ring.at(size - 2), sample))
            ring.last().tick = sample.tick;
        else
            ring.push(sample, points);
    }

    Packed m_latest;          ///< guarded by `mutex`, as all
    size_t m_taken = nothing; ///< number of the next instant
};

} // namespace curve
} // namespace jetlag
