// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "items/changebatch.h"
#include "items/roles.h"

#include <QHash>
#include <QVariant>

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

namespace jetlag {

/// One column of a table: what the header says, the raw value, and the text. To add a column, add one of these.
template <typename Entry>
struct Column
{
    using Value = std::function<QVariant(const Entry&)>;
    using Text = std::function<QString(const Entry&)>;
    using More = std::function<QVariant(const Entry&, int role)>;
    Column(ColumnInfo columnInfo, Value columnValue, Text columnText = Text(), More columnMore = More())
        : info(std::move(columnInfo))
        , value(std::move(columnValue))
        , text(std::move(columnText))
        , more(std::move(columnMore))
    {
    }
    /// Its text changes as time goes by.
    Column withAge() &&
    {
        isAge = true;
        return std::move(*this);
    }
    /// How things go on, which nobody can say of a row that is old.
    Column whileFresh() &&
    {
        isLive = true;
        return std::move(*this);
    }
    /// It needs no more than this to be known of its row; otherwise the whole state.
    Column of(Known part) &&
    {
        needs = part;
        return std::move(*this);
    }
    ColumnInfo info;
    Known needs = Known::State;
    bool isAge = false;
    bool isLive = false;
    Value value;
    Text text; ///< empty: the value's own text
    More more; ///< SeverityRole, TrendRole, FractionRole, AccessibleTextRole, ToolTipRole, FilterTextRole,
               ///< DetailRole
};

/// Rows with stable keys, in order of arrival.
template <typename Key, typename Entry>
class KeyedRows
{
public:
    int size() const { return static_cast<int>(m_entries.size()); }
    const Entry& at(int row) const { return m_entries[static_cast<size_t>(row)]; }
    Entry& at(int row) { return m_entries[static_cast<size_t>(row)]; }
    const Key& keyAt(int row) const { return m_keys[static_cast<size_t>(row)]; }
    int rowOf(const Key& key) const { return m_rows.value(key, -1); }

    void append(const Key& key, Entry entry)
    {
        m_rows.insert(key, size());
        m_keys.push_back(key);
        m_entries.push_back(std::move(entry));
    }

    /// Removes rows [first, last]; rebuilds the places of what follows.
    void removeRange(int first, int last)
    {
        for (int row = first; row <= last; ++row)
            m_rows.remove(keyAt(row));
        m_keys.erase(m_keys.begin() + first, m_keys.begin() + last + 1);
        m_entries.erase(m_entries.begin() + first, m_entries.begin() + last + 1);
        for (int row = first; row < size(); ++row)
            m_rows[keyAt(row)] = row;
    }

    void clear()
    {
        m_entries.clear();
        m_keys.clear();
        m_rows.clear();
    }

    /// The rows of these keys as ranges, descending, exact (never bridging).
    std::vector<std::pair<int, int>> rangesDescending(const std::vector<Key>& keys) const
    {
        std::vector<int> rows;
        for (const Key& key : keys) {
            if (const int row = rowOf(key); row >= 0)
                rows.push_back(row);
        }
        std::sort(rows.begin(), rows.end());
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
        auto ranges = exactRanges(rows);
        std::reverse(ranges.begin(), ranges.end());
        return ranges;
    }

private:
    std::vector<Entry> m_entries;
    std::vector<Key> m_keys;
    QHash<Key, int> m_rows;
};

} // namespace jetlag
