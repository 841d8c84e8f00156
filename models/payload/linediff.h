// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace jetlag {

/// Which lines stay, go and come between two texts; indices of lines, -1 where there is none on that side.
struct LinePair
{
    int left = -1;
    int right = -1;
    friend bool operator==(const LinePair&, const LinePair&) = default;
};

/// The shortest way from one to the other (Myers), in order: equal lines as pairs, lines that go before those that
/// come. nullopt: it would take more than `mostEdits` edits. Pure.
std::optional<std::vector<LinePair>> diffLines(const std::vector<QByteArrayView>& left,
                                               const std::vector<QByteArrayView>& right, int mostEdits = 1000);

} // namespace jetlag
