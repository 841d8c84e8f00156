// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/missedletters.h"

#include "domain/incarnation.h"
#include "domain/subject.h"
#include "jetstream/errorcodes.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr int mostLooked = 200;     ///< messages of one consumer in one look; the next goes on
constexpr size_t mostTold = 10'000; ///< of one consumer
constexpr int mostReading = 4;      ///< consumers at once
constexpr auto clockSlack = 1s;     ///< between what the server's clock is thought to say and what it says
constexpr Sequence last{UINT64_MAX};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::MissedLetters)
};

/// The first message that the consumer was meant to get; nullopt: that cannot be told.
std::optional<Sequence> startOf(const ConsumerFacts& facts)
{
    switch (facts.config.deliverPolicy) {
    case DeliverPolicy::All:
        return Sequence{1};
    case DeliverPolicy::ByStartSequence:
        return facts.config.startSequence;
    default:
        break;
    }
    // The floor has moved: it lies behind where the consumer began.
    const bool hasMoved = facts.ackFloor.consumerSequence > 0;
    return hasMoved && facts.config.deliverPolicy != DeliverPolicy::LastPerSubject &&
                   facts.config.deliverPolicy != DeliverPolicy::Unknown
               ? std::optional(Sequence{1})
               : std::nullopt;
}

/// Where looking begins: the first that is not settled, or that a work queue may hold.
Sequence firstOf(const ConsumerFacts& facts, bool isWholeQueue)
{
    const Sequence start = startOf(facts).value_or(Sequence{1});
    return isWholeQueue ? start : std::max(start, Sequence{facts.ackFloor.streamSequence.value + 1});
}

bool isOwn(const ConsumerFacts& facts, const QString& subject)
{
    const QStringList& filters = facts.config.filters;
    return filters.isEmpty() || std::any_of(filters.begin(), filters.end(), [&subject](const QString& filter) {
               return subjectMatches(filter, subject);
           });
}

std::chrono::nanoseconds longestWait(const ConsumerConfig& config)
{
    auto longest = config.ackWait;
    for (const auto wait : config.backoff)
        longest = std::max(longest, wait);
    return longest;
}

bool isComplete(const StreamState& state)
{
    return state.first.value <= 1 && state.deleted == 0;
}

/// All that is in hand was delivered as often as it may be, as far as the counters say, and nobody can be at it still.
/// Deliveries of what was settled or has gone count, too: where there was such, nothing is said.
bool isUsedUp(const ConsumerFacts& facts, const StreamState& state, Timestamp serverNow)
{
    const uint64_t most = facts.config.maxDeliver.value_or(1);
    const bool areAllTheirs = facts.ackFloor.consumerSequence == 0 && isComplete(state) &&
                              facts.redelivered >= facts.ackPending &&
                              facts.delivered.consumerSequence / most >= facts.ackPending;
    return (most == 1 || areAllTheirs) && facts.delivered.lastActive &&
           serverNow - *facts.delivered.lastActive > longestWait(facts.config) + clockSlack;
}

/// How many of so many messages above the floor were given up at most. What is counted as redelivered may lie below the
/// floor, once that has moved; but each that was given up has taken all its deliveries, and each other at least one.
uint64_t mostGivenUp(const ConsumerFacts& facts, uint64_t messages)
{
    const uint64_t most = facts.config.maxDeliver.value_or(1);
    const bool hasMoved = facts.ackFloor.consumerSequence > 0;
    if (most <= 1)
        return std::min<uint64_t>(facts.redelivered, hasMoved ? 1 : mostTold);
    const uint64_t deliveries = facts.delivered.consumerSequence - facts.ackFloor.consumerSequence;
    return std::min(facts.redelivered, (deliveries - std::min(deliveries, messages)) / (most - 1));
}

QString evidenceOf(const ConsumerFacts& facts)
{
    const QLocale locale;
    const auto number = [&locale](uint64_t value) { return locale.toString(static_cast<qulonglong>(value)); };
    const QString when = facts.delivered.lastActive ? instantText(*facts.delivered.lastActive)
                                                    : Words::tr("unknown", "when it was last delivered to");
    return Words::tr("Consumer %1: floor %2, delivered %3, in hand %4, redelivered %5, last delivered %6.")
        .arg(displayName(facts.key.consumer.value), number(facts.ackFloor.streamSequence.value),
             number(facts.delivered.streamSequence.value), number(facts.ackPending), number(facts.redelivered), when);
}

/// Of consumers that are not listed nothing is known while their list is not whole.
bool areConsumersListed(const Snapshot& snapshot)
{
    return std::none_of(snapshot.problems.begin(), snapshot.problems.end(), [](const Error& problem) {
        return problem.detail.contains(QLatin1String("CONSUMER.")) || problem.detail.contains(QLatin1String("STREAM."));
    });
}

} // namespace

MissedLetters::MissedLetters(const JetStreamApi& api, Tell tell, Forget forget)
    : m_api(api)
    , m_tell(std::move(tell))
    , m_forget(std::move(forget))
{
}

MissedLetters::Position MissedLetters::positionOf(const ConsumerFacts& facts, const StreamFacts& stream,
                                                  Timestamp serverNow)
{
    Position position{Sign::None,
                      facts.delivered.consumerSequence,
                      facts.delivered.streamSequence,
                      facts.ackFloor.streamSequence,
                      facts.ackPending,
                      facts.redelivered,
                      isComplete(stream.state)};
    const bool canGiveUp = facts.config.maxDeliver && *facts.config.maxDeliver > 0 &&
                           facts.config.ackPolicy == AckPolicy::Explicit && facts.known == Known::State;
    // Where each is delivered once only, servers from 2.12 on do not count those given up among the redelivered.
    const bool haveSomeComeAgain = facts.redelivered > 0 || facts.config.maxDeliver == uint64_t{1};
    const bool hasBegun = facts.delivered.consumerSequence > 0;
    if (!canGiveUp || !haveSomeComeAgain || !hasBegun || !startOf(facts))
        return position;
    const bool isOpen = position.floor < position.delivered;
    if (facts.ackPending == 0 && stream.config.retention == Retention::WorkQueue &&
        facts.config.deliverPolicy == DeliverPolicy::All)
        position.sign =
            stream.state.first <= position.delivered && stream.state.messages > 0 ? Sign::InItsQueue : Sign::None;
    else if (facts.ackPending == 0 && isOpen)
        position.sign = Sign::LeftOver;
    else if (facts.ackPending > 0 && isOpen && isUsedUp(facts, stream.state, serverNow))
        position.sign = Sign::UsedUp;
    return position;
}

void MissedLetters::look(const SnapshotPtr& snapshot)
{
    dropGone(*snapshot);
    const Timestamp serverNow = systemNow() + std::chrono::duration_cast<Timestamp::duration>(snapshot->serverAhead);
    for (const auto& [key, row] : snapshot->consumers) {
        const auto stream = snapshot->streams.find(key.stream);
        if (stream != snapshot->streams.end() && !row->isOld() && !stream->second->isOld())
            lookAt(*row, *stream->second->facts, serverNow);
    }
}

void MissedLetters::dropGone(const Snapshot& snapshot)
{
    if (!areConsumersListed(snapshot))
        return;
    for (auto it = m_watches.begin(); it != m_watches.end();) {
        const auto stream = snapshot.streams.find(it->first.stream);
        const bool isListed = stream == snapshot.streams.end() || stream->second->watchedConsumers;
        if (it->second.isReading || !isListed || snapshot.consumers.contains(it->first)) {
            ++it;
            continue;
        }
        const ConsumerKey key = it->first;
        it = m_watches.erase(it);
        m_forget(key, {}, last);
    }
}

void MissedLetters::lookAt(const ConsumerRow& row, const StreamFacts& stream, Timestamp serverNow)
{
    const ConsumerFacts& facts = *row.facts;
    const ConsumerKey key = facts.key;
    const auto known = m_watches.find(key);
    if (known != m_watches.end() && known->second.isReading)
        return; // the next look does
    const Position position = positionOf(facts, stream, serverNow);
    if (known == m_watches.end() && position.sign == Sign::None)
        return;
    Watch& watch = m_watches[key];
    // Made anew, or set back: what it gave up is delivered again.
    if (isRecreated(watch.created, facts.created) || position.floor < watch.position.floor) {
        watch = Watch();
        m_forget(key, {}, last);
    }
    watch.created = facts.created;
    const bool isQueue = stream.config.retention == Retention::WorkQueue;
    if (!isQueue)
        passOver(key, watch, position);
    if (!(watch.position == position)) {
        watch.facts = row.facts;
        moveOn(key, watch, position);
    }
    watch.looked = 0;
    if (!watch.isDone)
        readOn(key, watch);
}

/// A floor that moves over what was given up does not settle it. One that is acknowledged late is counted no more;
/// which one that is, and whether another has taken its place in the count, is not said (FACTS.md 5.1).
void MissedLetters::passOver(const ConsumerKey& key, Watch& watch, const Position& position)
{
    const auto end = watch.told.upper_bound(position.floor);
    const bool areAllCounted = position.inHand == 0; // of those in hand some may be redelivered, too
    const uint64_t before = std::max<uint64_t>(watch.counted, watch.told.size());
    if (areAllCounted)
        watch.counted = position.redelivered;
    if (end == watch.told.begin())
        return;
    if (areAllCounted && position.redelivered < before) {
        watch.told.erase(watch.told.begin(), end);
        m_forget(key, {}, position.floor);
        return;
    }
    if (position.floor == watch.position.floor)
        return;
    const UnheardDeath death{false, watch.facts->config.maxDeliver.value_or(0), evidenceOf(*watch.facts),
                             watch.facts->delivered.lastActive.value_or(systemNow())};
    for (auto it = watch.told.begin(); it != end; ++it) {
        if (std::exchange(it->second, false))
            m_tell(key, it->first, death);
    }
}

/// What is known stays known where only more was delivered, and was in hand for a while.
void MissedLetters::moveOn(const ConsumerKey& key, Watch& watch, const Position& position)
{
    const Position before = std::exchange(watch.position, position);
    watch.isDone = position.sign == Sign::None;
    // They are at work again, or settled late: their number says so.
    if (before.sign == Sign::UsedUp && position.sign != Sign::UsedUp && position.inHand > 0) {
        watch.told.clear();
        m_forget(key, {}, last);
    }
    if (watch.isDone)
        return;
    const Position read = std::exchange(watch.read, position);
    const bool goesOn = read.sign == position.sign && position.sign != Sign::UsedUp &&
                        read.delivered <= position.delivered &&
                        (read.floor == position.floor || position.sign == Sign::InItsQueue);
    if (goesOn)
        return;
    watch.next = firstOf(*watch.facts, position.sign == Sign::InItsQueue);
    watch.lying.clear();
}

/// Whether more messages would say nothing more.
bool MissedLetters::isEnough(const Watch& watch)
{
    switch (watch.position.sign) {
    case Sign::LeftOver: // most of them are settled: only the first is told, see conclude()
        return watch.lying.size() >=
               std::clamp<uint64_t>(2 * mostGivenUp(*watch.facts, watch.lying.size()), 1, mostTold);
    case Sign::UsedUp:
        return watch.lying.size() > watch.position.inHand;
    case Sign::InItsQueue:
        return watch.lying.size() >= mostTold;
    case Sign::None:
        break;
    }
    return true;
}

void MissedLetters::readOn(const ConsumerKey& key, Watch& watch)
{
    if (watch.next > watch.position.delivered || isEnough(watch)) {
        conclude(key, watch);
        return;
    }
    if (watch.looked >= mostLooked || m_reading >= mostReading || !m_allowance.isLeft())
        return;
    m_allowance.spend();
    ++m_reading;
    ++watch.looked;
    watch.isReading = true;
    MessageQuery query;
    query.sequence = watch.next;
    const QStringList& filters = watch.facts->config.filters;
    query.nextBySubject = filters.size() == 1 ? filters.first() : QStringLiteral(">");
    m_api.message(key.stream, query, [this, key](const Result<StoredMessage>& message) { onMessage(key, message); });
}

void MissedLetters::onMessage(const ConsumerKey& key, const Result<StoredMessage>& message)
{
    --m_reading;
    Watch& watch = m_watches.at(key);
    watch.isReading = false;
    const bool isMissing = !message && message.error().kind == Error::Kind::NotFound;
    if (!message && !isMissing) {
        watch.isDone = !isTransient(message.error()); // it may not be read; else the next look goes on
        watch.looked = mostLooked;
        readOthers();
        return;
    }
    if (!message || message->sequence > watch.position.delivered) {
        watch.next = {watch.position.delivered.value + 1};
    } else {
        watch.next = {message->sequence.value + 1};
        if (isOwn(*watch.facts, message->subject))
            watch.lying.push_back(message->sequence);
    }
    readOn(key, watch);
    readOthers();
}

/// Those that had no place.
void MissedLetters::readOthers()
{
    for (auto& [key, watch] : m_watches) {
        if (m_reading >= mostReading)
            return;
        if (!watch.isDone && !watch.isReading && watch.looked < mostLooked)
            readOn(key, watch);
    }
}

/// Certain is only what follows from how servers count (FACTS.md 5.1).
MissedLetters::Letters MissedLetters::lettersOf(const Watch& watch)
{
    const Position& at = watch.position;
    const auto& lying = watch.lying;
    const bool isEach = lying.size() <= at.redelivered;
    switch (at.sign) {
    case Sign::InItsQueue:
        return {lying, isEach};
    case Sign::UsedUp:
        return {lying.size() == at.inHand ? lying : std::vector<Sequence>(), false};
    case Sign::LeftOver:
        break;
    case Sign::None:
        return {};
    }
    const Sequence first = firstOf(*watch.facts, false);
    if (!isEnough(watch)) {
        const uint64_t span = at.delivered.value + 1 - first.value;
        // Nothing has gone, and no floor has moved over one of those that are counted.
        const bool isExact = at.isComplete && span == lying.size() && isEach &&
                             (span == 1 || watch.facts->ackFloor.consumerSequence == 0);
        return {lying, isExact};
    }
    // Had it been settled in time, the floor would have moved over it.
    const bool isAtFloor = !lying.empty() && lying.front() == first;
    return {isAtFloor ? std::vector<Sequence>{first} : std::vector<Sequence>(), false};
}

void MissedLetters::conclude(const ConsumerKey& key, Watch& watch)
{
    watch.isDone = true;
    const Position& at = watch.position;
    const Letters letters = lettersOf(watch);
    // A state that counts fewer than were told takes the others back.
    if (at.sign == Sign::UsedUp || (at.sign == Sign::LeftOver && at.redelivered < watch.told.size())) {
        for (auto it = watch.told.begin(); it != watch.told.end();) {
            const Sequence told = it->first;
            const bool stays = std::binary_search(letters.sequences.begin(), letters.sequences.end(), told);
            it = stays ? std::next(it) : watch.told.erase(it);
            if (!stays)
                m_forget(key, told, told);
        }
    }
    const ConsumerFacts& facts = *watch.facts;
    const UnheardDeath death{letters.areCertain, facts.config.maxDeliver.value_or(0), evidenceOf(facts),
                             facts.delivered.lastActive.value_or(systemNow())};
    for (const Sequence letter : letters.sequences) {
        const auto [told, isNew] = watch.told.try_emplace(letter, death.isCertain);
        if (isNew || (death.isCertain && !told->second))
            m_tell(key, letter, death);
        told->second = told->second || death.isCertain;
    }
    for (; watch.told.size() > mostTold; watch.told.erase(watch.told.begin()))
        m_forget(key, watch.told.begin()->first, watch.told.begin()->first);
}

} // namespace jetlag
