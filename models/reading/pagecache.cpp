// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/pagecache.h"

#include "domain/incarnation.h"

#include <algorithm>

namespace jetlag {
namespace {

constexpr size_t perMessage = 256; ///< of the objects themselves, roughly

size_t bytesOf(const StoredMessage& message)
{
    // Headers are kept as pairs of strings: twice their length is a fair guess of both.
    return perMessage + static_cast<size_t>(message.payload.size()) + static_cast<size_t>(message.subject.size()) * 2 +
           static_cast<size_t>(message.headers.serialized().size()) * 2;
}

uint64_t gapsOf(const StreamState& state)
{
    const uint64_t span = state.messages == 0 ? 0 : state.last.value - state.first.value + 1;
    return span > state.messages ? span - state.messages : 0;
}

} // namespace

bool PageCache::isOf(const Kept& kept, const StreamFacts& facts, const QString& subjectFilter)
{
    return kept.stream == facts.config.name && kept.subjectFilter == subjectFilter;
}

/// Gaps are never filled again. While the first sequence stays, their number only rises, and stays only while nothing
/// was deleted; a stream without gaps has everything from its first sequence on.
bool PageCache::isStillTrue(const Kept& kept, const StreamFacts& facts)
{
    const StreamState& state = facts.state;
    if (isRecreated(kept.created, facts.created) || state.last.value < kept.last || state.messages == 0)
        return false;
    const uint64_t gaps = gapsOf(state);
    return gaps == 0 || (kept.first == state.first.value && kept.gaps == gaps);
}

PageCache::Place PageCache::drop(Place place)
{
    m_bytes -= place->bytes;
    return m_kept.erase(place);
}

void PageCache::keep(const StreamFacts& facts, const QString& subjectFilter, Stretch stretch)
{
    if (stretch.low > stretch.high)
        return;
    Kept kept{facts.config.name,
              subjectFilter,
              facts.created,
              facts.state.first.value,
              facts.state.last.value,
              gapsOf(facts.state),
              {},
              sizeof(Kept)};
    for (const MessagePtr& message : stretch.messages)
        kept.bytes += bytesOf(*message);
    if (kept.bytes > m_budget)
        return;
    for (auto place = m_kept.begin(); place != m_kept.end();) {
        const Stretch& old = place->stretch;
        const bool isInside = stretch.low <= old.low && old.high <= stretch.high;
        place = isOf(*place, facts, subjectFilter) && (isInside || !isStillTrue(*place, facts)) ? drop(place)
                                                                                                : std::next(place);
    }
    kept.stretch = std::move(stretch);
    m_bytes += kept.bytes;
    m_kept.push_front(std::move(kept));
    while (m_bytes > m_budget)
        drop(std::prev(m_kept.end()));
}

std::optional<PageCache::Stretch> PageCache::find(const StreamFacts& facts, const QString& subjectFilter,
                                                  uint64_t sequence)
{
    for (auto place = m_kept.begin(); place != m_kept.end();) {
        if (!isOf(*place, facts, subjectFilter)) {
            ++place;
            continue;
        }
        if (!isStillTrue(*place, facts)) {
            place = drop(place);
            continue;
        }
        if (place->stretch.low <= sequence && sequence <= place->stretch.high) {
            m_kept.splice(m_kept.begin(), m_kept, place);
            Stretch found = place->stretch;
            const uint64_t first = facts.state.first.value;
            if (found.low < first) {
                found.low = first;
                std::erase_if(found.messages, [first](const MessagePtr& m) { return m->sequence.value < first; });
            }
            return found.low <= sequence ? std::optional(std::move(found)) : std::nullopt;
        }
        ++place;
    }
    return std::nullopt;
}

} // namespace jetlag
