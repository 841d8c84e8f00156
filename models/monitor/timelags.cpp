// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/timelags.h"

#include "domain/consumersigns.h"
#include "domain/incarnation.h"

#include <algorithm>

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr auto movingEvery = 5s;  ///< a consumer that moves is asked for exactly at most this often
constexpr auto failedEvery = 30s; ///< and one whose answer was an error (no permission, no leader) this often
constexpr size_t mostPoisoned = 20;
constexpr size_t worstWatched = 20; ///< by backlog, whether on screen or not

bool isOutstanding(const track::Consumer& consumer)
{
    return consumer.facts && !consumer.isMissing && !consumer.facts->isLeaderless() && consumer.facts->backlog() > 0;
}

/// A message that comes again and again is looked for until it is known which it is, and then as often as it may be
/// another one.
bool wantsToBeNamed(const track::Consumer& consumer)
{
    return consumer.row && std::holds_alternative<cause::Poison>(consumer.row->assessment.cause);
}

} // namespace

TimeLags::TimeLags(const JetStreamApi& api)
    : m_api(api)
{
}

void TimeLags::cancel()
{
    m_api.cancelAll();
    for (Known& known : m_known)
        known.open = 0;
}

void TimeLags::setWatched(std::vector<ConsumerKey> keys)
{
    m_watched = std::move(keys);
}

bool TimeLags::isExact(const Known& known, const track::Stream& stream, const ConsumerFacts& facts) const
{
    const Sequence start = sign::unfinishedFrom(facts);
    if (!known.isSet || isRecreated(known.created, facts.created) || start < known.from)
        return false;
    if (!known.found)
        return start == known.from && known.backlog == facts.backlog();
    if (start > *known.found || stream.facts->state.first > *known.found)
        return false;
    // Fewer outstanding at the same place: somebody removed messages, perhaps this one.
    return start != known.from || facts.backlog() >= known.backlog;
}

void TimeLags::learn(track::Stream& stream)
{
    const auto& state = stream.facts->state;
    if (state.messages == 0)
        return;
    stream.points.dropBefore(state.first);
    if (state.firstTime)
        stream.points.add(state.first, *state.firstTime);
    if (state.lastTime)
        stream.points.add(state.last, *state.lastTime);
}

/// What is known of it; null: it was never asked for, as nearly none was.
const TimeLags::Known* TimeLags::knownOf(track::Consumer& consumer) const
{
    if (consumer.isLookedUp && !consumer.wasAsked)
        return nullptr;
    const auto known = m_known.constFind(consumer.facts->key);
    consumer.isLookedUp = true;
    consumer.wasAsked = known != m_known.constEnd();
    return consumer.wasAsked ? &*known : nullptr;
}

void TimeLags::setLag(const track::Stream& stream, track::Consumer& consumer)
{
    TimeLag lag;
    if (isOutstanding(consumer) && sign::isFloorGivenUp(*consumer.facts, consumer.window)) {
        // What was given up is nobody's work any more. Of those in hand nothing tells which is the oldest: as many as
        // they are lie before what was delivered last.
        const Sequence last = consumer.facts->delivered.streamSequence;
        const Sequence first{last.value - std::min(last.value, consumer.facts->ackPending) + 1};
        lag.oldest = stream.points.at(std::max(first, stream.facts->state.first));
        lag.isEstimate = lag.oldest.has_value();
    } else if (isOutstanding(consumer)) {
        const Known* const known = knownOf(consumer);
        if (known && isExact(*known, stream, *consumer.facts)) {
            if (known->found) {
                lag.oldest = known->time;
                lag.message = known->found;
            }
        } else {
            const Sequence start = std::max(sign::unfinishedFrom(*consumer.facts), stream.facts->state.first);
            lag.oldest = stream.points.at(start);
            lag.isEstimate = lag.oldest.has_value();
            if (known && known->from == sign::unfinishedFrom(*consumer.facts) && known->found >= start)
                lag.message = known->found; // others behind it come and go
        }
    } else if (consumer.isMissing) {
        return; // as old as the rest of the row
    }
    consumer.timeLag = lag;
}

/// What is asked for: the rows on screen, the worst, and those that are held up by one message.
class TimeLags::Candidates
{
public:
    void consider(const track::Consumer& consumer)
    {
        const uint64_t backlog = consumer.facts->backlog();
        if (m_poisoned.size() < mostPoisoned && wantsToBeNamed(consumer))
            m_poisoned.push_back(consumer.facts->key);
        if (m_worst.size() == worstWatched && backlog <= m_worst.front().first)
            return;
        if (m_worst.size() == worstWatched) {
            std::pop_heap(m_worst.begin(), m_worst.end(), isWorse);
            m_worst.pop_back();
        }
        m_worst.emplace_back(backlog, consumer.facts.get());
        std::push_heap(m_worst.begin(), m_worst.end(), isWorse);
    }
    std::vector<ConsumerKey> after(std::vector<ConsumerKey> keys)
    {
        std::sort_heap(m_worst.begin(), m_worst.end(), isWorse);
        for (const auto& [backlog, facts] : m_worst)
            keys.push_back(facts->key);
        keys.insert(keys.end(), m_poisoned.begin(), m_poisoned.end());
        return keys;
    }

private:
    using Backlog = std::pair<uint64_t, const ConsumerFacts*>;
    static bool isWorse(const Backlog& a, const Backlog& b) { return a.first > b.first; }

    std::vector<Backlog> m_worst; ///< a heap, the least of them in front
    std::vector<ConsumerKey> m_poisoned;
};

void TimeLags::update(std::map<StreamName, track::Stream>& streams)
{
    for (const auto& [name, sequence, time] : std::exchange(m_learned, {})) {
        if (const auto stream = streams.find(name); stream != streams.end())
            stream->second.points.add(sequence, time);
    }
    Candidates candidates;
    for (auto& [name, stream] : streams) {
        if (!stream.isMissing)
            learn(stream);
        for (auto& [consumerName, consumer] : stream.consumers) {
            const bool isOpen = isOutstanding(consumer);
            if (isOpen)
                candidates.consider(consumer);
            if (consumer.facts && (isOpen || consumer.timeLag.oldest))
                setLag(stream, consumer);
        }
    }
    const auto now = track::Clock::now();
    int budget = requestsPerCycle;
    for (const ConsumerKey& key : candidates.after(m_watched)) {
        const auto stream = streams.find(key.stream);
        if (stream == streams.end() || stream->second.isMissing)
            continue;
        const auto consumer = stream->second.consumers.find(key.consumer);
        if (consumer == stream->second.consumers.end() || !isOutstanding(consumer->second))
            continue;
        const auto& facts = *consumer->second.facts;
        const Known& known = m_known[key];
        const bool isAnother = isRecreated(known.created, facts.created);
        const auto rest = known.hasFailed ? failedEvery : movingEvery;
        const bool isDue = !known.askedAt || isAnother || now - *known.askedAt >= rest;
        const auto cost = std::max<qsizetype>(1, facts.config.filters.size());
        if (known.open > 0 || !isDue || isExact(known, stream->second, facts) || cost > budget)
            continue;
        budget -= static_cast<int>(cost);
        ask(stream->second, facts);
        consumer->second.wasAsked = true;
        setLag(stream->second, consumer->second); // what was known of another life is forgotten
    }
    if (m_known.size() > 4096) // consumers come and go
        m_known.removeIf(
            [&](const auto& entry) { return entry->open == 0 && entry->askedAt && now - *entry->askedAt > 10min; });
}

void TimeLags::ask(const track::Stream& stream, const ConsumerFacts& facts)
{
    const ConsumerKey key = facts.key;
    Known& known = m_known[key];
    const Sequence from = std::max(sign::unfinishedFrom(facts), stream.facts->state.first);
    if (known.from != sign::unfinishedFrom(facts) || isRecreated(known.created, facts.created))
        known.found.reset();
    known.created = facts.created;
    known.from = sign::unfinishedFrom(facts);
    known.backlog = facts.backlog();
    known.askedAt = track::Clock::now();
    known.isSet = false;
    known.best.reset();
    known.hasFailed = false;
    QStringList filters = facts.config.filters;
    if (filters.isEmpty())
        filters.append(QStringLiteral(">"));
    known.open = static_cast<int>(filters.size());
    for (const QString& filter : std::as_const(filters)) {
        MessageQuery query;
        query.sequence = from;
        query.nextBySubject = filter;
        ++m_asked;
        m_api.message(key.stream, query, [this, key, start = known.from](const Result<StoredMessage>& reply) {
            onAnswer(key, start, reply);
        });
    }
}

void TimeLags::onAnswer(const ConsumerKey& key, Sequence from, const Result<StoredMessage>& reply)
{
    const auto found = m_known.find(key);
    if (found == m_known.end() || found->from != from || found->open == 0)
        return;
    Known& known = *found;
    --known.open;
    if (reply) {
        if (!known.best || reply->sequence < *known.best) {
            known.best = reply->sequence;
            known.bestTime = reply->time;
        }
        m_learned.emplace_back(key.stream, reply->sequence, reply->time);
    } else if (reply.error().kind != Error::Kind::NotFound) {
        known.hasFailed = true;
    }
    if (known.open > 0 || known.hasFailed)
        return;
    known.found = known.best;
    known.time = known.bestTime;
    known.isSet = true;
}

} // namespace jetlag
