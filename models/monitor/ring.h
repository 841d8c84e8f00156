// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace jetlag {

/// Bounded queue that overwrites its oldest entry. Memory grows in small steps with what is in it, so that thousands of
/// short or quiet series stay cheap; it never shrinks. Not thread-safe.
template <typename T>
class Ring
{
public:
    size_t size() const { return m_items.size(); }
    bool isEmpty() const { return m_items.empty(); }
    T& at(size_t i) { return m_items[(m_head + i) % m_items.size()]; }
    const T& at(size_t i) const { return m_items[(m_head + i) % m_items.size()]; }
    T& last() { return at(size() - 1); }
    size_t capacityBytes() const { return m_items.capacity() * sizeof(T); }

    /// Keeps at most `limit` (> 0) entries.
    void push(const T& item, size_t limit)
    {
        if (m_items.size() >= limit) {
            if (m_items.size() > limit) {
                straighten();
                m_items.erase(m_items.begin(), m_items.end() - static_cast<std::ptrdiff_t>(limit));
            }
            m_items[m_head] = item;
            m_head = (m_head + 1) % m_items.size();
            return;
        }
        straighten();
        if (m_items.size() == m_items.capacity())
            m_items.reserve(std::min(limit, m_items.size() + std::max<size_t>(4, m_items.size() / 4)));
        m_items.push_back(item);
    }

private:
    void straighten()
    {
        if (m_head == 0)
            return;
        std::rotate(m_items.begin(), m_items.begin() + static_cast<std::ptrdiff_t>(m_head), m_items.end());
        m_head = 0;
    }

    std::vector<T> m_items;
    size_t m_head = 0;
};

} // namespace jetlag
