// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace jetlag {

/// Where foreign threads leave values for one reader: bounded, drops counted, one wake-up for any number of arrivals
/// until the reader has taken them. Thread-safe; `wake` runs on the pushing thread and must only post.
template <typename T>
class Mailbox
{
public:
    Mailbox(size_t limit, std::function<void()> wake)
        : m_limit(limit)
        , m_wake(std::move(wake))
    {
    }

    void push(T value)
    {
        bool mustWake = false;
        {
            const std::lock_guard lock(m_mutex);
            ++m_received;
            if (m_items.size() >= m_limit) {
                ++m_dropped;
                return;
            }
            m_items.push_back(std::move(value));
            mustWake = !std::exchange(m_isAwake, true);
        }
        if (mustWake)
            m_wake();
    }

    std::vector<T> take()
    {
        const std::lock_guard lock(m_mutex);
        m_isAwake = false;
        return std::exchange(m_items, {});
    }

    uint64_t received() const
    {
        const std::lock_guard lock(m_mutex);
        return m_received;
    }
    uint64_t dropped() const
    {
        const std::lock_guard lock(m_mutex);
        return m_dropped;
    }

private:
    const size_t m_limit;
    const std::function<void()> m_wake;
    mutable std::mutex m_mutex;
    std::vector<T> m_items;
    bool m_isAwake = false;
    uint64_t m_received = 0;
    uint64_t m_dropped = 0;
};

} // namespace jetlag
