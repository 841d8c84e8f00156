// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/streamfacts.h"

#include <chrono>
#include <cstdint>
#include <vector>

namespace jetlag {

/// What the workers of a consumer terminated lately, by the server's advisories, beside what got settled in all: the
/// ack floor moves by a termination as by an ack, so that the numbers of a reply alone look like good work. Session
/// thread.
class Terminations
{
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::minutes lately{5};
    static constexpr uint64_t few = 3; ///< up to here it is no habit

    /// The server says that one was terminated: by a worker, or because a limit of the stream removed it.
    void hear(Clock::time_point at, Sequence message);
    /// What was heard before `asked`, now that `stream` was heard since: counts what a worker did. `settled`:
    /// deliveries up to the ack floor, as last replied.
    void sort(Clock::time_point asked, const StreamFacts& stream, uint64_t settled);
    bool hasUnsorted() const { return !m_heard.empty(); }
    void add(Clock::time_point at, uint64_t settled);
    /// How many were, when nearly all that got settled since was; else 0. `settled` as of now.
    uint64_t ofAll(Clock::time_point now, uint64_t settled) const;

private:
    struct Part
    {
        Clock::rep number = -1; ///< of the stretch of time; -1: none
        uint64_t terminated = 0;
        uint64_t settledBefore = 0;
    };
    std::vector<Part> m_parts; ///< empty until one is terminated, as of nearly all consumers
    std::vector<std::pair<Clock::time_point, Sequence>> m_heard; ///< bounded
};

} // namespace jetlag
