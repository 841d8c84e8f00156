// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/timestamp.h"

#include <optional>
#include <vector>

namespace jetlag {

/// Known (sequence, stored time) points of one stream, and what lies between them by interpolation. A stored time never
/// changes, so points stay good for ever; bounded by leaving out every second one. Used on one thread.
class TimePoints
{
public:
    /// Points may come in any order; one whose time contradicts its neighbours is ignored.
    void add(Sequence sequence, Timestamp time);
    /// When `sequence` was stored, about; nullopt outside of what is known.
    std::optional<Timestamp> at(Sequence sequence) const;
    /// What lies before `first` is gone from the stream.
    void dropBefore(Sequence first);
    size_t size() const { return m_points.size(); }

private:
    struct Point
    {
        Sequence sequence;
        Timestamp time{};
    };
    std::vector<Point> m_points; ///< ascending in both
};

} // namespace jetlag
