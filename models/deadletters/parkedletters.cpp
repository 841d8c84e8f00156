// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/parkedletters.h"

#include <algorithm>

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr auto clockSlack = 1s;          ///< between the servers of a cluster
constexpr auto checkInterval = 2s;       ///< a busy stream loses messages from within all the time
constexpr uint64_t mostDeleted = 50'000; ///< listed in one reply, some 8 bytes each
constexpr size_t fewLetters = 16;        ///< looked at one by one
constexpr size_t mostInFlight = 16;      ///< letters being read at once
constexpr size_t mostHeard = 50'000;     ///< remembered without being listed, of all streams, some 250 bytes each

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

} // namespace

ParkedLetters::ParkedLetters(const JetStreamApi& api, int limit, Make make, Tell tell)
    : m_api(api)
    , m_limit(static_cast<size_t>(limit))
    , m_make(std::move(make))
    , m_tell(std::move(tell))
{
}

quint64 ParkedLetters::notListed() const
{
    quint64 count = 0;
    for (const auto& [stream, pile] : m_piles)
        count += pile.heard.count(pile.first);
    return count - std::min<quint64>(count, m_reading.size());
}

/// Also of a message that is listed: another consumer may have given it up, or its number may be another message's now.
void ParkedLetters::onDeath(const Advisory& advisory)
{
    Pile& pile = m_piles[advisory.stream];
    pile.heard[advisory.sequence].add(advisory);
    pile.hasNews = true;
    keepHeardBounded(pile);
    readOn();
}

void ParkedLetters::onRecorded(const Advisory& advisory, const StreamName& record)
{
    if (!isCurrent(advisory))
        return;
    Pile& pile = m_piles[advisory.stream];
    const auto known = pile.letters.find(advisory.sequence);
    if (known == pile.letters.end()) {
        pile.heard[advisory.sequence].addRecorded(advisory, record);
        pile.hasNews = true;
        keepHeardBounded(pile);
        readOn();
        return;
    }
    auto& [letter, deaths] = known->second;
    if (letter.time > advisory.time + clockSlack)
        return; // of another message, which had its number before
    if (advisory.consumer && deaths.unheard.contains(*advisory.consumer)) {
        pile.heard[advisory.sequence].addRecorded(advisory, record); // read again: it says what is certain now
        readOn();
        return;
    }
    if (advisory.consumer && deaths.names(*advisory.consumer) && deaths.recordedIn.contains(record))
        return;
    deaths.addRecorded(advisory, record);
    deaths.writeTo(letter);
    const DeadLetter changed = letter;
    m_tell({{changed}, {}});
}

/// Stream and consumer may have been made anew since, and begun with other messages, or with all of them again.
bool ParkedLetters::isCurrent(const Advisory& advisory) const
{
    if (!m_snapshot)
        return true;
    const auto stream = m_snapshot->streams.find(advisory.stream);
    if (stream != m_snapshot->streams.end()) {
        const StreamFacts& facts = *stream->second->facts;
        const bool hasLeft = facts.known == Known::State && advisory.sequence < facts.state.first;
        if (hasLeft || (facts.created && *facts.created > advisory.time))
            return false;
    } else if (isListWhole(*m_snapshot)) {
        return false;
    }
    if (!advisory.consumer)
        return true;
    const auto consumer = m_snapshot->consumers.find({advisory.stream, *advisory.consumer});
    return consumer == m_snapshot->consumers.end() || !consumer->second->facts->created ||
           *consumer->second->facts->created <= advisory.time;
}

void ParkedLetters::onUnheard(const ConsumerKey& consumer, Sequence sequence, const UnheardDeath& death)
{
    Pile& pile = m_piles[consumer.stream];
    const auto known = pile.letters.find(sequence);
    if (known != pile.letters.end()) {
        const auto& heard = known->second.deaths.consumers;
        if (std::find(heard.begin(), heard.end(), consumer.consumer) != heard.end())
            return; // known for certain
    }
    pile.heard[sequence].add(consumer.consumer, death);
    pile.hasNews = true;
    keepHeardBounded(pile);
    readOn();
}

void ParkedLetters::forgetUnheard(const ConsumerKey& consumer, Sequence from, Sequence to)
{
    const auto found = m_piles.find(consumer.stream);
    if (found == m_piles.end())
        return;
    Pile& pile = found->second;
    pile.heard.dropUnheard(consumer.consumer, from, to);
    News news;
    for (auto it = pile.letters.lower_bound(from); it != pile.letters.end() && it->first <= to;) {
        auto& [letter, deaths] = it->second;
        if (!deaths.forget(consumer.consumer)) {
            ++it;
        } else if (deaths.isEmpty()) {
            news.removed.emplace_back(consumer.stream, it->first);
            it = pile.letters.erase(it);
        } else {
            // Read again: what the letter says of itself was written over.
            pile.heard[it->first].add(deaths);
            ++it;
        }
    }
    readOn();
    if (!news.isEmpty())
        m_tell(news);
}

void ParkedLetters::keepHeardBounded(Pile& pile)
{
    size_t others = 0;
    for (const auto& [stream, other] : m_piles)
        others += &other == &pile ? 0 : other.heard.waiting().size();
    pile.heard.keepNewest(std::max(mostHeard - std::min(mostHeard, others), mostInFlight));
}

/// One of each stream in turn: none waits for the flood of another.
void ParkedLetters::readOn()
{
    for (bool hasMore = true; hasMore;) {
        hasMore = false;
        for (auto& [stream, pile] : m_piles) {
            if (m_reading.size() >= mostInFlight)
                return;
            const auto next = nextOf(stream, pile);
            if (!next || !m_allowance.isLeft())
                continue;
            if (m_snapshot && m_snapshot->streams.contains(stream))
                pile.life = incarnationOf(*m_snapshot->streams.at(stream)->facts);
            if (!pile.life) {
                askForLife(stream, pile);
                continue;
            }
            read(stream, pile, *next);
            hasMore = true;
        }
    }
}

void ParkedLetters::askForLife(const StreamName& stream, Pile& pile)
{
    if (std::exchange(pile.isAsking, true))
        return;
    m_api.streamInfo(stream, {}, [this, stream](const Result<StreamInfoReply>& info) {
        const auto asked = m_piles.find(stream);
        if (asked == m_piles.end())
            return;
        asked->second.isAsking = false;
        asked->second.life = info ? incarnationOf(*info->facts) : Incarnation();
        readOn();
    });
}

/// The newest that has a place among the rows and is not being read yet.
std::optional<Sequence> ParkedLetters::nextOf(const StreamName& stream, const Pile& pile) const
{
    const auto& waiting = pile.heard.waiting();
    for (auto it = waiting.rbegin(); it != waiting.rend(); ++it) {
        if (pile.letters.size() >= m_limit && it->first < pile.letters.begin()->first)
            break;
        if (!m_reading.contains({stream, it->first}))
            return it->first;
    }
    return std::nullopt;
}

void ParkedLetters::read(const StreamName& stream, Pile& pile, Sequence sequence)
{
    const Key key{stream, sequence};
    m_allowance.spend();
    m_reading.emplace(key, *pile.life);
    MessageQuery query;
    query.sequence = sequence;
    m_api.message(stream, query, [this, key](const Result<StoredMessage>& message) { onRead(key, message); });
}

void ParkedLetters::onRead(const Key& key, const Result<StoredMessage>& message)
{
    const Incarnation seen = m_reading.extract(key).mapped();
    const auto pile = m_piles.find(key.first);
    const auto deaths = pile == m_piles.end() ? std::nullopt : pile->second.heard.take(key.second);
    News news;
    const bool isGone = !message && message.error().kind == Error::Kind::NotFound;
    // What was recorded may be of long ago: then what is gone is no news, and a number may be another message's now.
    const bool isAnother =
        deaths && message && deaths->isHeard && !deaths->isLive && message->time > deaths->lastHeard + clockSlack;
    if (deaths && (deaths->isLive || !isGone) && !isAnother)
        takeIn(pile->second, letterOf(key, *deaths, seen, message), news);
    readOn();
    if (!news.isEmpty())
        m_tell(news);
}

ParkedLetters::Listed ParkedLetters::letterOf(const Key& key, const Deaths& deaths, const Incarnation& seen,
                                              const Result<StoredMessage>& message) const
{
    DeadLetter letter;
    if (message) {
        letter = m_make(*message, DeadLetterSource::Parked, seen);
        letter.error.clear(); // it lies where it was published: headers of earlier deaths are not of this one
    } else {
        letter.source = DeadLetterSource::Parked;
        letter.stream = key.first;
        letter.sequence = key.second;
        letter.time = deaths.first;
        letter.seen = seen;
        // Only the server's word makes it gone; an answer that did not come says nothing.
        letter.state = message.error().kind == Error::Kind::NotFound ? DeadLetterState::Gone : DeadLetterState::Dead;
        letter.note = message.error().summary;
    }
    const Letters& letters = m_piles.at(key.first).letters;
    const auto known = letters.find(key.second);
    const bool isSame = known != letters.end() && known->second.letter.time == letter.time;
    Deaths all = isSame ? known->second.deaths : Deaths();
    all.add(deaths);
    all.writeTo(letter);
    return {std::move(letter), std::move(all)};
}

/// The oldest make room for the newest, and come back when there is room again.
void ParkedLetters::takeIn(Pile& pile, Listed listed, News& news)
{
    const StreamName stream = listed.letter.stream;
    const Sequence sequence = listed.letter.sequence;
    news.changed.push_back(listed.letter);
    pile.letters[sequence] = std::move(listed);
    pile.row.reset();
    while (pile.letters.size() > m_limit) {
        const Listed oldest = pile.letters.extract(pile.letters.begin()).mapped();
        const Sequence place = oldest.letter.sequence;
        std::erase_if(news.changed, [place](const DeadLetter& told) { return told.sequence == place; });
        news.removed.emplace_back(stream, place);
        if (oldest.letter.state != DeadLetterState::Gone)
            pile.heard[place].add(oldest.deaths);
    }
    keepHeardBounded(pile);
}

void ParkedLetters::look(const SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    News news;
    for (auto it = m_piles.begin(); it != m_piles.end();) {
        auto& [stream, pile] = *it;
        const auto row = snapshot->streams.find(stream);
        const bool isGone = row == snapshot->streams.end() && isListWhole(*snapshot);
        if (isGone) {
            for (const auto& [sequence, letter] : pile.letters)
                news.removed.emplace_back(stream, sequence);
            pile.letters.clear();
        } else if (row != snapshot->streams.end() && !row->second->isMissing) {
            lookAt(stream, pile, row->second, news);
        }
        // Of a stream that is new, advisories come before it is listed.
        const bool hadNews = std::exchange(pile.hasNews, false);
        it = isGone && !hadNews ? m_piles.erase(it) : std::next(it);
    }
    readOn();
    if (!news.isEmpty())
        m_tell(news);
}

void ParkedLetters::lookAt(const StreamName& stream, Pile& pile, const StreamRowPtr& row, News& news)
{
    if (pile.row == row)
        return; // as it was
    const StreamFacts& facts = *row->facts;
    const Incarnation life = incarnationOf(facts);
    if (pile.life && facts.created && isRecreated(*pile.life, life))
        pile.heard.dropHeardUntil(*facts.created);
    pile.life = life;
    pile.first = facts.state.messages == 0 ? Sequence{facts.state.last.value + 1} : facts.state.first;
    pile.heard.dropBelow(pile.first);
    bool isDoubtful = false;
    for (auto it = pile.letters.begin(); it != pile.letters.end();) {
        DeadLetter& letter = it->second.letter;
        const bool isSame = sameIncarnation(letter.seen, life);
        if (it->first < pile.first || (!isSame && !isOfThisLife(letter, facts))) {
            news.removed.emplace_back(stream, it->first);
            it = pile.letters.erase(it);
            continue;
        }
        if (!isSame) {
            letter.seen = life;
            news.changed.push_back(letter);
            isDoubtful = true; // its number may have been given out again
        }
        ++it;
    }
    const uint64_t gaps = gapsOf(facts.state);
    const bool mayHaveLeft = isDoubtful || gaps != pile.gaps;
    if (mayHaveLeft && !isDoubtful && Clock::now() - pile.at < checkInterval)
        return; // the next look does
    pile.row = row;
    if (!mayHaveLeft)
        return;
    pile.gaps = gaps;
    pile.at = Clock::now();
    check(stream, pile, facts);
}

/// Which of the letters have left from within.
void ParkedLetters::check(const StreamName& stream, const Pile& pile, const StreamFacts& facts)
{
    const bool areMany = pile.letters.size() + pile.heard.waiting().size() > fewLetters;
    if (areMany && facts.state.deleted <= mostDeleted) {
        StreamInfoQuery query;
        query.deletedDetails = true;
        m_api.streamInfo(stream, query, [this, stream](const Result<StreamInfoReply>& info) {
            if (info)
                onDeleted(stream, *info);
        });
        return;
    }
    // Of many in a stream with very many gaps the newest are looked at; a purge of the front takes the others.
    size_t looked = 0;
    for (auto it = pile.letters.rbegin(); it != pile.letters.rend() && looked < fewLetters; ++it, ++looked)
        checkOne({stream, it->first});
}

void ParkedLetters::checkOne(const Key& key)
{
    MessageQuery query;
    query.sequence = key.second;
    m_api.message(key.first, query, [this, key](const Result<StoredMessage>& message) {
        const auto pile = m_piles.find(key.first);
        if (pile == m_piles.end())
            return;
        Letters& letters = pile->second.letters;
        const auto known = letters.find(key.second);
        if (known == letters.end() || known->second.letter.state == DeadLetterState::Gone)
            return;
        const bool isGone =
            message ? message->time != known->second.letter.time : message.error().kind == Error::Kind::NotFound;
        if (!isGone)
            return;
        letters.erase(known);
        readOn();
        m_tell({{}, {key}});
    });
}

void ParkedLetters::onDeleted(const StreamName& stream, const StreamInfoReply& info)
{
    const auto pile = m_piles.find(stream);
    if (pile == m_piles.end())
        return;
    News news;
    for (const Sequence sequence : info.deleted) {
        if (pile->second.letters.erase(sequence) > 0)
            news.removed.emplace_back(stream, sequence);
    }
    pile->second.heard.dropAll(info.deleted);
    readOn();
    if (!news.isEmpty())
        m_tell(news);
}

} // namespace jetlag
