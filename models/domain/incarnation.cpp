// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/incarnation.h"

#include "domain/consumerfacts.h"
#include "domain/streamfacts.h"

#include <algorithm>

namespace jetlag {
namespace {
/// Far above what restarts and elections move it by, and below what deleting and creating by hand takes.
constexpr std::chrono::seconds drift{1};
} // namespace

Incarnation incarnationOf(const StreamFacts& stream)
{
    return {stream.created, stream.state.last.value};
}

Incarnation incarnationOf(const ConsumerFacts& consumer)
{
    return {consumer.created, 0};
}

bool sameIncarnation(const Incarnation& before, const Incarnation& now)
{
    if (!before.created || !now.created || now.counter < before.counter)
        return false;
    // Compared without a difference: hostile years would overflow it.
    const Timestamp earlier = std::min(*before.created, *now.created);
    const Timestamp later = std::max(*before.created, *now.created);
    return later == earlier || (later > Timestamp::min() + drift && later - drift < earlier);
}

bool isRecreated(const std::optional<Timestamp>& before, const std::optional<Timestamp>& now)
{
    return isRecreated(Incarnation{before, 0}, Incarnation{now, 0});
}

bool isRecreated(const Incarnation& before, const Incarnation& now)
{
    return before.created != now.created && !sameIncarnation(before, now);
}

} // namespace jetlag
