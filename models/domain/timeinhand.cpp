// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timeinhand.h"

namespace jetlag {

std::optional<std::chrono::nanoseconds> timeInHand(const ConsumerRow& row)
{
    constexpr double fewest = 0.1; // a second
    const auto& rate = row.rates.acked;
    if (row.isOld() || !rate || *rate < fewest || row.facts->ackPending == 0)
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::duration<double>(static_cast<double>(row.facts->ackPending) / *rate));
}

} // namespace jetlag
