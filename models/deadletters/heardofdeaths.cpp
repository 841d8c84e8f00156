// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/heardofdeaths.h"

#include <QCoreApplication>

#include <algorithm>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Deaths)
};

Deaths deathBy(const Advisory& advisory)
{
    Deaths one;
    one.isHeard = true;
    if (advisory.kind == Advisory::Kind::Terminated)
        one.source = DeadLetterSource::Terminated;
    if (advisory.consumer)
        one.consumers.push_back(*advisory.consumer);
    one.deliveries = advisory.deliveries;
    one.error = advisory.reason;
    one.first = one.last = one.lastHeard = advisory.time;
    return one;
}

} // namespace

void Deaths::add(const Advisory& advisory)
{
    Deaths one = deathBy(advisory);
    one.isLive = true;
    add(one);
}

void Deaths::addRecorded(const Advisory& advisory, const StreamName& record)
{
    Deaths one = deathBy(advisory);
    one.recordedIn.insert(record);
    add(one);
}

bool Deaths::names(const ConsumerName& consumer) const
{
    return std::find(consumers.begin(), consumers.end(), consumer) != consumers.end();
}

void Deaths::add(const Deaths& more)
{
    // Records are read backwards.
    const bool isOlder = isHeard && more.isHeard && more.lastHeard < lastHeard;
    for (const ConsumerName& consumer : more.consumers) {
        if (!names(consumer))
            consumers.insert(isOlder ? consumers.begin() : consumers.end(), consumer);
    }
    isHeard = isHeard || more.isHeard;
    isLive = isLive || more.isLive;
    recordedIn.insert(more.recordedIn.begin(), more.recordedIn.end());
    for (const auto& [consumer, death] : more.unheard)
        unheard[consumer] = death;
    for (const ConsumerName& consumer : consumers)
        unheard.erase(consumer);
    if (more.source == DeadLetterSource::Terminated)
        source = more.source;
    deliveries = std::max(deliveries, more.deliveries);
    if (!more.error.isEmpty() && (error.isEmpty() || !isOlder))
        error = more.error;
    first = first == Timestamp{} ? more.first : std::min(first, more.first);
    last = std::max(last, more.last);
    lastHeard = std::max(lastHeard, more.lastHeard);
}

void Deaths::add(const ConsumerName& consumer, const UnheardDeath& death)
{
    Deaths one;
    one.unheard.emplace(consumer, death);
    one.first = one.last = death.last;
    add(one);
}

void Deaths::writeTo(DeadLetter& letter) const
{
    letter.source = source;
    letter.consumers = consumers;
    letter.deliveries = isHeard ? std::optional(deliveries) : std::nullopt;
    letter.givenUp = isHeard ? std::optional(lastHeard) : std::nullopt;
    letter.recordedIn.assign(recordedIn.begin(), recordedIn.end());
    letter.error = error;
    if (unheard.empty())
        return;
    QStringList evidence;
    bool areCertain = true;
    for (const auto& [consumer, death] : unheard) {
        letter.consumers.push_back(consumer);
        evidence.append(death.evidence);
        areCertain = areCertain && death.isCertain;
        if (death.isCertain)
            letter.deliveries = std::max(letter.deliveries.value_or(0), death.deliveries);
    }
    if (letter.error.isEmpty())
        letter.error = areCertain ? Words::tr("Given up while nobody listened")
                                  : Words::tr("≈ Given up while nobody listened", "not certain");
    if (letter.note.isEmpty())
        letter.note = evidence.join(QLatin1Char(' '));
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

void HeardOfDeaths::dropUnheard(const ConsumerName& consumer, Sequence from, Sequence to)
{
    for (auto it = m_waiting.lower_bound(from); it != m_waiting.end() && it->first <= to;) {
        Deaths& deaths = it->second;
        it = deaths.forget(consumer) && deaths.isEmpty() ? m_waiting.erase(it) : std::next(it);
    }
}

uint64_t HeardOfDeaths::count(Sequence first) const
{
    const uint64_t room = m_newestForgotten < first ? 0 : m_newestForgotten.value - first.value + 1;
    return m_waiting.size() + std::min(m_forgotten, room);
}

} // namespace jetlag
