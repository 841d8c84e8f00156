// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pacer.h"

#include <algorithm>

namespace jetlag {

using namespace std::chrono_literals;

Pacer::Pacer(uint64_t count, std::chrono::nanoseconds period, Now now)
    : m_now(std::move(now))
    , m_count(count)
    , m_period(std::max(period, 1ns))
{
}

/// Whole periods and the part of one: neither rounds what came before, and neither overflows in any lifetime.
Pacer::Clock::time_point Pacer::due() const
{
    const auto whole = static_cast<int64_t>(m_taken / m_count);
    const auto part = static_cast<int64_t>(m_taken % m_count);
    return *m_begin + whole * m_period + part * m_period / static_cast<int64_t>(m_count);
}

bool Pacer::take()
{
    const auto now = m_now();
    if (!m_begin)
        m_begin = now;
    if (now < due())
        return false;
    if (now - due() > slack) { // what could have begun before that is lost
        m_begin = now - slack;
        m_taken = 0;
    }
    ++m_taken;
    return true;
}

std::chrono::milliseconds Pacer::untilNext() const
{
    return m_begin ? std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(due() - m_now())) : 0ms;
}

} // namespace jetlag
