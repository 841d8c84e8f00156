// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/terminations.h"

#include <algorithm>

namespace jetlag {
namespace {

constexpr double nearlyAll = 0.9;
constexpr size_t mostHeard = 4096; ///< in one cycle
constexpr size_t parts = 20;

/// Servers tell both alike, those before 2.11 in the same words.
bool mayBeOfALimit(const StreamConfig& config)
{
    return config.retention != Retention::WorkQueue && config.retention != Retention::Interest;
}

Terminations::Clock::rep partOf(Terminations::Clock::time_point at)
{
    return at.time_since_epoch() / (std::chrono::duration_cast<Terminations::Clock::duration>(Terminations::lately) /
                                    static_cast<Terminations::Clock::rep>(parts));
}

} // namespace

void Terminations::hear(Clock::time_point at, Sequence message)
{
    if (m_heard.size() < mostHeard)
        m_heard.emplace_back(at, message);
}

void Terminations::sort(Clock::time_point asked, const StreamFacts& stream, uint64_t settled)
{
    const auto isSorted = [&](const auto& heard) {
        const auto& [at, message] = heard;
        if (at >= asked)
            return false;
        // With a limit a subject any message may have gone, and nothing tells which.
        const bool isByAWorker =
            !mayBeOfALimit(stream.config) || (message >= stream.state.first && !stream.config.maxMessagesPerSubject);
        if (isByAWorker)
            add(at, settled);
        return true;
    };
    std::erase_if(m_heard, isSorted);
}

void Terminations::add(Clock::time_point at, uint64_t settled)
{
    m_parts.resize(parts);
    const auto number = partOf(at);
    Part& part = m_parts.at(static_cast<size_t>(number) % parts);
    if (part.number != number)
        part = {number, 0, settled};
    ++part.terminated;
}

uint64_t Terminations::ofAll(Clock::time_point now, uint64_t settled) const
{
    if (m_parts.empty())
        return 0;
    const auto last = partOf(now);
    const auto first = last - static_cast<Clock::rep>(parts) + 1;
    uint64_t terminated = 0;
    uint64_t before = settled;
    for (const Part& part : m_parts) {
        if (part.number < first || part.number > last)
            continue;
        terminated += part.terminated;
        before = std::min(before, part.settledBefore);
    }
    const auto all = static_cast<double>(settled - before);
    return terminated > few && static_cast<double>(terminated) >= nearlyAll * all ? terminated : 0;
}

} // namespace jetlag
