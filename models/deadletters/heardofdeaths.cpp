// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/heardofdeaths.h"

#include <algorithm>

namespace jetlag {

void Deaths::add(const Advisory& advisory)
{
    Deaths one;
    if (advisory.kind == Advisory::Kind::Terminated)
        one.source = DeadLetterSource::Terminated;
    if (advisory.consumer)
        one.consumers.push_back(*advisory.consumer);
    one.deliveries = advisory.deliveries;
    one.error = advisory.reason;
    one.first = one.last = advisory.time;
    add(one);
}

void Deaths::add(const Deaths& more)
{
    for (const ConsumerName& consumer : more.consumers) {
        if (std::find(consumers.begin(), consumers.end(), consumer) == consumers.end())
            consumers.push_back(consumer);
    }
    if (more.source == DeadLetterSource::Terminated)
        source = more.source;
    deliveries = std::max(deliveries, more.deliveries);
    if (!more.error.isEmpty())
        error = more.error;
    first = first == Timestamp{} ? more.first : std::min(first, more.first);
    last = std::max(last, more.last);
}

Deaths Deaths::of(const DeadLetter& letter)
{
    return {letter.source, letter.consumers, letter.deliveries.value_or(0), letter.error, letter.time, letter.time};
}

void Deaths::writeTo(DeadLetter& letter) const
{
    letter.source = source;
    letter.consumers = consumers;
    letter.deliveries = deliveries;
    letter.error = error;
}

std::optional<Deaths> HeardOfDeaths::take(Sequence sequence)
{
    const auto found = m_waiting.extract(sequence);
    return found.empty() ? std::nullopt : std::optional(found.mapped());
}

void HeardOfDeaths::keepNewest(size_t most)
{
    while (m_waiting.size() > most) {
        m_newestForgotten = std::max(m_newestForgotten, m_waiting.begin()->first);
        ++m_forgotten;
        m_waiting.erase(m_waiting.begin());
    }
}

void HeardOfDeaths::dropBelow(Sequence first)
{
    m_waiting.erase(m_waiting.begin(), m_waiting.lower_bound(first));
    if (m_newestForgotten < first)
        m_forgotten = 0;
}

void HeardOfDeaths::dropAll(const std::vector<Sequence>& gone)
{
    for (const Sequence sequence : gone)
        m_waiting.erase(sequence);
}

void HeardOfDeaths::dropHeardUntil(Timestamp time)
{
    std::erase_if(m_waiting, [time](const auto& entry) { return entry.second.last <= time; });
    m_forgotten = 0;
}

uint64_t HeardOfDeaths::count(Sequence first) const
{
    const uint64_t room = m_newestForgotten < first ? 0 : m_newestForgotten.value - first.value + 1;
    return m_waiting.size() + std::min(m_forgotten, room);
}

} // namespace jetlag
