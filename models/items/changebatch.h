// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

#include <algorithm>
#include <utility>
#include <vector>

namespace jetlag {

/// Rows, ascending and each once, as [first, last] ranges: exact, so that they serve for inserting and removing.
inline std::vector<std::pair<int, int>> exactRanges(const std::vector<int>& rows)
{
    std::vector<std::pair<int, int>> ranges;
    for (const int row : rows) {
        if (!ranges.empty() && ranges.back().second == row - 1)
            ranges.back().second = row;
        else
            ranges.emplace_back(row, row);
    }
    return ranges;
}

/// Collects changed rows for as few dataChanged ranges as possible. GUI thread. Take ranges() once per applied delta,
/// never per row: a view repaints on every emission.
class ChangeBatch
{
public:
    void add(int row) { m_rows.push_back(row); }
    bool isEmpty() const { return m_rows.empty(); }

    /// Merged [first, last] ranges, ascending. Gaps of up to two rows are bridged: one signal costs more than two
    /// cells.
    std::vector<std::pair<int, int>> ranges()
    {
        std::sort(m_rows.begin(), m_rows.end());
        std::vector<std::pair<int, int>> merged;
        for (const int row : m_rows) {
            if (!merged.empty() && row <= merged.back().second + 3)
                merged.back().second = std::max(merged.back().second, row);
            else
                merged.emplace_back(row, row);
        }
        m_rows.clear();
        return merged;
    }

private:
    std::vector<int> m_rows;
};

} // namespace jetlag
