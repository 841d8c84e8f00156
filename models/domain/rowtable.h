// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace jetlag {

/// Rows under their keys, ascending, in one piece of memory: whoever walks over all of them (a difference, a history)
/// pays for the rows, not for the way to them. Reads like a std::map. Copies share their memory until one of them is
/// written to; a single insertion moves what lies behind it. As safe as any Qt value: each copy belongs to one thread.
template <typename Key, typename RowPtr>
class RowTable
{
public:
    using key_type = Key;
    using mapped_type = RowPtr;
    using value_type = std::pair<Key, RowPtr>;
    using iterator = typename QList<value_type>::iterator;
    using const_iterator = typename QList<value_type>::const_iterator;

    size_t size() const { return static_cast<size_t>(m_rows.size()); }
    bool empty() const { return m_rows.isEmpty(); }
    const_iterator begin() const { return m_rows.cbegin(); }
    const_iterator end() const { return m_rows.cend(); }
    iterator begin() { return m_rows.begin(); }
    iterator end() { return m_rows.end(); }

    const_iterator lower_bound(const Key& key) const { return std::lower_bound(begin(), end(), key, isBefore); }
    const_iterator find(const Key& key) const
    {
        const auto place = lower_bound(key);
        return place != end() && place->first == key ? place : end();
    }
    iterator find(const Key& key)
    {
        const auto place = std::as_const(*this).find(key) - m_rows.cbegin();
        return begin() + place;
    }
    bool contains(const Key& key) const { return find(key) != end(); }
    size_t count(const Key& key) const { return contains(key) ? 1 : 0; }
    const RowPtr& at(const Key& key) const
    {
        const auto row = find(key);
        if (row == end())
            throw std::out_of_range("RowTable::at");
        return row->second;
    }
    /// Whether both are copies of one, with nothing changed since: then they say the same. They may without.
    bool isSharedWith(const RowTable& other) const { return m_rows.isSharedWith(other.m_rows); }

    void reserve(size_t rows) { m_rows.reserve(static_cast<qsizetype>(rows)); }
    /// `key` lies behind all others.
    void append(const Key& key, const RowPtr& row) { m_rows.emplaceBack(key, row); }
    /// Keeps what is there under the key already.
    void emplace(const Key& key, const RowPtr& row)
    {
        const auto place = lower_bound(key);
        if (place == m_rows.cend() || !(place->first == key))
            m_rows.emplace(place - m_rows.cbegin(), key, row);
    }
    RowPtr& operator[](const Key& key)
    {
        emplace(key, RowPtr());
        return find(key)->second;
    }
    iterator erase(const_iterator row) { return m_rows.erase(row); }
    void erase(const Key& key)
    {
        if (const auto row = std::as_const(*this).find(key); row != m_rows.cend())
            m_rows.erase(row);
    }

private:
    static bool isBefore(const value_type& row, const Key& key) { return row.first < key; }

    QList<value_type> m_rows;
};

} // namespace jetlag
