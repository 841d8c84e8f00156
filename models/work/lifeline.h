// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

namespace jetlag {

/// A member of an object that calls out to others who may destroy it in the middle: says whether they did. One thread.
/// Whoever only calls out as the last thing it does needs none.
class Lifeline
{
public:
    Lifeline() = default;
    Lifeline(const Lifeline&) = delete;
    Lifeline& operator=(const Lifeline&) = delete;
    ~Lifeline()
    {
        if (m_isGone)
            *m_isGone = true;
    }
    /// Calls `out`; false: this is gone, and the object around it with it. `out` must not live inside that object.
    template <typename Call>
    [[nodiscard]] bool survives(Call&& out)
    {
        bool isGone = false;
        bool* const outer = std::exchange(m_isGone, &isGone);
        std::forward<Call>(out)();
        if (!isGone)
            m_isGone = outer;
        else if (outer)
            *outer = true;
        return !isGone;
    }

private:
    bool* m_isGone = nullptr;
};

} // namespace jetlag
