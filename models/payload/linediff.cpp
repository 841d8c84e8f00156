// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/linediff.h"

#include <algorithm>

namespace jetlag {
namespace {

using Lines = std::vector<QByteArrayView>;

/// The greedy algorithm between two marks: how far each diagonal reaches after d edits, remembered for each d, so that
/// the way can be walked back.
class Myers
{
public:
    Myers(const Lines& left, const Lines& right, int from, int leftEnd, int rightEnd)
        : m_left(left)
        , m_right(right)
        , m_from(from)
        , m_n(leftEnd - from)
        , m_m(rightEnd - from)
    {
    }

    /// False: too many edits.
    bool run(int mostEdits)
    {
        std::vector<int> reach(static_cast<size_t>(2 * std::min(m_n + m_m, mostEdits) + 3), 0);
        const int middle = static_cast<int>(reach.size()) / 2;
        for (int d = 0; d <= std::min(m_n + m_m, mostEdits); ++d) {
            for (int k = -d; k <= d; k += 2) {
                const auto at = [&](int diagonal) -> int& { return reach[static_cast<size_t>(middle + diagonal)]; };
                int x = k == -d || (k != d && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
                while (x < m_n && x - k < m_m && isSame(x, x - k))
                    ++x;
                at(k) = x;
                if (x >= m_n && x - k >= m_m) {
                    m_steps.emplace_back(reach.begin() + (middle - d), reach.begin() + (middle + d + 1));
                    return true;
                }
            }
            m_steps.emplace_back(reach.begin() + (middle - d), reach.begin() + (middle + d + 1));
        }
        return false;
    }

    /// From the end to the beginning; call after run().
    std::vector<LinePair> wayBack() const
    {
        std::vector<LinePair> way;
        int x = m_n;
        int y = m_m;
        for (int d = static_cast<int>(m_steps.size()) - 1; d >= 0; --d) {
            const int k = x - y;
            int before = 0; // diagonal that this one was entered from
            int beforeX = 0;
            if (d > 0) {
                const auto& reach = m_steps[static_cast<size_t>(d - 1)];
                const auto at = [&](int diagonal) {
                    const int index = diagonal + d - 1;
                    return index < 0 || index >= static_cast<int>(reach.size()) ? -1
                                                                                : reach[static_cast<size_t>(index)];
                };
                before = k == -d || (k != d && at(k - 1) < at(k + 1)) ? k + 1 : k - 1;
                beforeX = at(before);
            }
            const int beforeY = beforeX - before;
            while (x > beforeX && y > beforeY) {
                --x;
                --y;
                way.push_back({m_from + x, m_from + y});
            }
            if (d == 0)
                break;
            way.push_back(x > beforeX ? LinePair{m_from + --x, -1} : LinePair{-1, m_from + --y});
        }
        return way;
    }

private:
    bool isSame(int x, int y) const
    {
        return m_left[static_cast<size_t>(m_from + x)] == m_right[static_cast<size_t>(m_from + y)];
    }

    const Lines& m_left;
    const Lines& m_right;
    const int m_from;
    const int m_n;
    const int m_m;
    std::vector<std::vector<int>> m_steps;
};

} // namespace

std::optional<std::vector<LinePair>> diffLines(const Lines& left, const Lines& right, int mostEdits)
{
    // What is equal at both ends needs no search.
    int from = 0;
    int leftEnd = static_cast<int>(left.size());
    int rightEnd = static_cast<int>(right.size());
    while (from < leftEnd && from < rightEnd && left[static_cast<size_t>(from)] == right[static_cast<size_t>(from)])
        ++from;
    while (leftEnd > from && rightEnd > from &&
           left[static_cast<size_t>(leftEnd - 1)] == right[static_cast<size_t>(rightEnd - 1)]) {
        --leftEnd;
        --rightEnd;
    }
    Myers myers(left, right, from, leftEnd, rightEnd);
    if (!myers.run(mostEdits))
        return std::nullopt;
    std::vector<LinePair> pairs;
    pairs.reserve(left.size());
    for (int i = 0; i < from; ++i)
        pairs.push_back({i, i});
    const auto back = myers.wayBack();
    // Within a run of changes, first all that go.
    std::vector<LinePair> coming;
    for (auto it = back.rbegin(); it != back.rend(); ++it) {
        if (it->left >= 0 && it->right >= 0) {
            pairs.insert(pairs.end(), coming.begin(), coming.end());
            coming.clear();
            pairs.push_back(*it);
        } else if (it->left >= 0) {
            pairs.push_back(*it);
        } else {
            coming.push_back(*it);
        }
    }
    pairs.insert(pairs.end(), coming.begin(), coming.end());
    for (int i = 0; leftEnd + i < static_cast<int>(left.size()); ++i)
        pairs.push_back({leftEnd + i, rightEnd + i});
    return pairs;
}

} // namespace jetlag
