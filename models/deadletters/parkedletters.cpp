// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/parkedletters.h"

#include <algorithm>

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr auto checkInterval = 2s;       ///< a busy stream loses messages from within all the time
constexpr uint64_t mostDeleted = 50'000; ///< listed in one reply, some 8 bytes each
constexpr size_t fewLetters = 16;        ///< looked at one by one

uint64_t gapsOf(const StreamState& state)
{
    return state.messages == 0 ? 0 : state.last.value - state.first.value + 1 - state.messages;
}

/// Streams may be missing from a list that was not answered: that says nothing of them.
bool isListWhole(const Snapshot& snapshot)
{
    return std::none_of(snapshot.problems.begin(), snapshot.problems.end(), [](const Error& problem) {
        return problem.detail.contains(QLatin1String("STREAM.LIST")) ||
               problem.detail.contains(QLatin1String("STREAM.INFO"));
    });
}

/// Sequences may be given out again, the time at which a message was stored is not: it lies in the life that holds it.
bool isOfThisLife(const DeadLetter& letter, const StreamFacts& facts)
{
    return letter.state != DeadLetterState::Gone && facts.created && letter.time > *facts.created;
}

void addAdvisory(DeadLetter& letter, const Advisory& advisory)
{
    auto& consumers = letter.consumers;
    if (advisory.consumer && std::find(consumers.begin(), consumers.end(), *advisory.consumer) == consumers.end())
        consumers.push_back(*advisory.consumer);
    if (advisory.kind == Advisory::Kind::Terminated)
        letter.source = DeadLetterSource::Terminated;
    letter.deliveries = std::max(letter.deliveries.value_or(0), advisory.deliveries);
    if (!advisory.reason.isEmpty())
        letter.error = advisory.reason;
}

} // namespace

ParkedLetters::ParkedLetters(const JetStreamApi& api, Make make, Tell tell)
    : m_api(api)
    , m_make(std::move(make))
    , m_tell(std::move(tell))
{
}

std::optional<Incarnation> ParkedLetters::lifeOf(const StreamName& stream) const
{
    if (!m_snapshot)
        return std::nullopt;
    const auto row = m_snapshot->streams.find(stream);
    return row == m_snapshot->streams.end() ? std::nullopt : std::optional(incarnationOf(*row->second->facts));
}

std::vector<ParkedLetters::Key> ParkedLetters::of(const StreamName& stream) const
{
    std::vector<Key> keys;
    for (auto it = m_letters.lower_bound({stream, {}}); it != m_letters.end() && it->first.first == stream; ++it)
        keys.push_back(it->first);
    return keys;
}

/// Also of a message that is known: another consumer may have given it up, or its number may be another message's now.
void ParkedLetters::onDeath(const Advisory& advisory)
{
    const Key key{advisory.stream, advisory.sequence};
    Reading& reading = m_reading[key];
    reading.advisories.push_back(advisory);
    if (reading.advisories.size() > 1)
        return; // is being read
    reading.seen = lifeOf(advisory.stream);
    if (reading.seen) {
        read(key);
        return;
    }
    m_api.streamInfo(advisory.stream, {}, [this, key](const Result<StreamInfoReply>& info) {
        m_reading[key].seen = info ? incarnationOf(*info->facts) : Incarnation();
        read(key);
    });
}

void ParkedLetters::read(const Key& key)
{
    MessageQuery query;
    query.sequence = key.second;
    m_api.message(key.first, query, [this, key](const Result<StoredMessage>& message) { onRead(key, message); });
}

void ParkedLetters::onRead(const Key& key, const Result<StoredMessage>& message)
{
    const Reading reading = m_reading.extract(key).mapped();
    const Advisory& first = reading.advisories.front();
    DeadLetter letter;
    if (message) {
        letter = m_make(*message, DeadLetterSource::Parked, *reading.seen);
        letter.error.clear(); // it lies where it was published: headers of earlier deaths are not of this one
    } else {
        letter.source = DeadLetterSource::Parked;
        letter.stream = key.first;
        letter.sequence = key.second;
        letter.time = first.time;
        letter.seen = *reading.seen;
        // Only the server's word makes it gone; an answer that did not come says nothing.
        letter.state = message.error().kind == Error::Kind::NotFound ? DeadLetterState::Gone : DeadLetterState::Dead;
        letter.note = message.error().summary;
    }
    if (const auto known = m_letters.find(key); known != m_letters.end() && known->second.time == letter.time) {
        letter.source = known->second.source;
        letter.consumers = known->second.consumers;
        letter.deliveries = known->second.deliveries;
        letter.error = known->second.error;
    }
    for (const Advisory& advisory : reading.advisories)
        addAdvisory(letter, advisory);
    m_letters[key] = letter;
    m_checked[key.first].row.reset();
    m_tell({{letter}, {}});
}

void ParkedLetters::look(const SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    News news;
    for (auto it = m_letters.begin(); it != m_letters.end();
         it = m_letters.upper_bound({it->first.first, Sequence{UINT64_MAX}})) {
        const StreamName& stream = it->first.first;
        const auto row = snapshot->streams.find(stream);
        if (row != snapshot->streams.end()) {
            if (!row->second->isMissing)
                lookAt(stream, row->second, news);
        } else if (isListWhole(*snapshot)) {
            const auto gone = of(stream);
            news.removed.insert(news.removed.end(), gone.begin(), gone.end());
        }
    }
    for (const Key& key : news.removed)
        m_letters.erase(key);
    if (!news.changed.empty() || !news.removed.empty())
        m_tell(news);
}

void ParkedLetters::lookAt(const StreamName& stream, const StreamRowPtr& row, News& news)
{
    Checked& checked = m_checked[stream];
    if (checked.row == row)
        return; // as it was
    const StreamFacts& facts = *row->facts;
    const Incarnation life = incarnationOf(facts);
    bool isDoubtful = false;
    for (const Key& key : of(stream)) {
        DeadLetter& letter = m_letters.at(key);
        const bool isSame = sameIncarnation(letter.seen, life);
        const bool hasLeft = facts.state.messages == 0 || key.second < facts.state.first;
        if (hasLeft || (!isSame && !isOfThisLife(letter, facts))) {
            news.removed.push_back(key);
        } else if (!isSame) {
            letter.seen = life;
            news.changed.push_back(letter);
            isDoubtful = true; // its number may have been given out again
        }
    }
    const uint64_t gaps = gapsOf(facts.state);
    const bool mayHaveLeft = isDoubtful || gaps != checked.gaps;
    if (mayHaveLeft && !isDoubtful && Clock::now() - checked.at < checkInterval)
        return; // the next look does
    checked.row = row;
    if (!mayHaveLeft)
        return;
    checked.gaps = gaps;
    checked.at = Clock::now();
    check(stream, facts);
}

/// Which of the letters have left from within.
void ParkedLetters::check(const StreamName& stream, const StreamFacts& facts)
{
    const auto keys = of(stream);
    if (keys.size() > fewLetters && facts.state.deleted <= mostDeleted) {
        StreamInfoQuery query;
        query.deletedDetails = true;
        m_api.streamInfo(stream, query, [this, stream](const Result<StreamInfoReply>& info) {
            if (info)
                onDeleted(stream, *info);
        });
        return;
    }
    // Of many in a stream with very many gaps the newest are looked at; a purge of the front takes the others.
    const size_t skipped = keys.size() > fewLetters ? keys.size() - fewLetters : 0;
    for (size_t i = skipped; i < keys.size(); ++i) {
        MessageQuery query;
        query.sequence = keys[i].second;
        m_api.message(stream, query, [this, key = keys[i]](const Result<StoredMessage>& message) {
            const auto known = m_letters.find(key);
            const bool isGone = message ? known != m_letters.end() && message->time != known->second.time
                                        : message.error().kind == Error::Kind::NotFound;
            if (known == m_letters.end() || !isGone || known->second.state == DeadLetterState::Gone)
                return;
            m_letters.erase(known);
            m_tell({{}, {key}});
        });
    }
}

void ParkedLetters::onDeleted(const StreamName& stream, const StreamInfoReply& info)
{
    const std::set<Sequence> deleted(info.deleted.begin(), info.deleted.end());
    News news;
    for (const Key& key : of(stream)) {
        if (deleted.contains(key.second) || key.second < info.facts->state.first)
            news.removed.push_back(key);
    }
    for (const Key& key : news.removed)
        m_letters.erase(key);
    if (!news.removed.empty())
        m_tell(news);
}

} // namespace jetlag
