// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <chrono>
#include <optional>

namespace jetlag {

/// What people write behind `lag>` and its like, read in every way that makes sense: the column decides which one
/// counts. The decimal point is '.', whatever the locale: a saved filter means the same everywhere.
struct FilterLiteral
{
    /// Wide enough for every 64-bit count on the machines that JetLag runs on.
    using Number = long double;
    std::optional<Number> number;                     ///< 1000, 1.5k, 2M, 3G (thousands)
    std::optional<Number> bytes;                      ///< the same, and 20KiB, 5MB, 12B
    std::optional<std::chrono::nanoseconds> duration; ///< 250ms, 90s, 5m, 1h30m, 2d; 0 needs no unit
    std::optional<double> fraction;                   ///< 90% is 0.9
};

FilterLiteral parseFilterLiteral(QStringView text);

} // namespace jetlag
