// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/streamsight.h"

#include <algorithm>
#include <utility>

namespace jetlag {

StreamSight::Life StreamSight::see(const StreamFacts& facts, const std::optional<Timestamp>& newest)
{
    const Incarnation now = incarnationOf(facts);
    const auto before = std::exchange(m_seen, now);
    const auto isNewer = [&now](const std::optional<Timestamp>& created) {
        return created && now.created && *now.created > *created && !sameIncarnation({created, 0}, {now.created, 0});
    };
    // What is loaded is older than the stream; of a mirror that says nothing.
    const bool isYounger =
        newest && !facts.config.isMirror && now.created && now.created != m_created && *now.created > *newest;
    const bool isMadeAnew = isYounger || isNewer(before ? before->created : std::nullopt) || isNewer(m_created);
    const bool hasOnlyLost = before && !isMadeAnew && before->created && !sameIncarnation(*before, now);
    if (isMadeAnew || hasOnlyLost) {
        m_created = now.created;
        m_read.reset();
        m_state.reset();
        return hasOnlyLost ? Life::LostNewest : Life::MadeAnew;
    }
    take(facts);
    return Life::Same;
}

void StreamSight::read(const StreamFacts& facts, bool isUpToEnd)
{
    if (!m_created)
        m_created = facts.created;
    take(facts);
    if (isUpToEnd && (!m_read || m_read->last <= facts.state.last))
        m_read = facts.state;
}

/// What is older says nothing.
void StreamSight::take(const StreamFacts& facts)
{
    if (m_state && facts.state.last < m_state->last)
        return;
    m_state = facts.state;
    m_knowsDeleted = facts.known == Known::State;
}

std::optional<StreamSight::Newer> StreamSight::newer(Sequence newest, bool isWhole, bool hasNewer) const
{
    if (!m_state || m_state->messages == 0)
        return std::nullopt;
    const uint64_t read = m_read && !hasNewer ? std::max(newest.value, m_read->last.value) : newest.value;
    const uint64_t from = std::max(read, std::max<uint64_t>(1, m_state->first.value) - 1);
    if (m_state->last.value <= from)
        return std::nullopt;
    if (!isWhole)
        return Newer{std::nullopt, false, hasNewer};
    // What is deleted lies anywhere, unless all of it was there before.
    const bool isSettled =
        m_read && !hasNewer && m_read->deleted == m_state->deleted && m_read->first == m_state->first;
    const bool isExact = m_knowsDeleted && (m_state->deleted == 0 || isSettled);
    return Newer{std::min(m_state->last.value - from, m_state->messages), isExact, true};
}

} // namespace jetlag
