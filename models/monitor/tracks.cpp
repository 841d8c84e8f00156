// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/tracks.h"

#include "domain/incarnation.h"
#include "domain/subject.h"
#include "jetstream/listtext.h"

#include <algorithm>
#include <cmath>

namespace jetlag::track {
namespace {

/// The server's clock where both replies have it (it leaves out the transport), otherwise ours.
Elapsed elapsedBetween(const std::optional<Timestamp>& serverFrom, const std::optional<Timestamp>& serverTo,
                       Clock::time_point from, Clock::time_point to)
{
    if (serverFrom && serverTo && *serverTo > *serverFrom)
        return *serverTo - *serverFrom;
    return to - from;
}

/// By the server's clock where replies tell it; one that came back unparsed is as old as the others around it.
Timestamp timeOfReply(const Consumer& consumer, const ConsumerFacts& facts, bool isSame, Clock::time_point at)
{
    if (!facts.serverTime)
        return systemNow();
    return isSame ? *facts.serverTime + (at - consumer.factsAt) : *facts.serverTime;
}

/// What is listed without its state, as far as it is told.
template <typename Facts>
std::shared_ptr<Facts> withoutState(const std::shared_ptr<const Facts>& listed)
{
    auto facts = listed ? std::make_shared<Facts>(*listed) : std::make_shared<Facts>();
    facts->known = listed ? Known::Config : Known::Name;
    if (!listed)
        facts->raw = "{}";
    return facts;
}

/// Ages change all the time: while a row is old it keeps the moment from which it is so. What was never heard with a
/// leader has no such moment.
template <typename Entity>
void markOld(Entity& entity)
{
    const bool isLeaderless = entity.facts->isLeaderless();
    if (!entity.isMissing && !isLeaderless)
        entity.oldSince.reset();
    else if (!entity.oldSince && entity.facts->known == Known::State &&
             (!isLeaderless || (entity.row && !entity.row->facts->isLeaderless())))
        entity.oldSince = systemNow() - std::chrono::duration_cast<std::chrono::nanoseconds>(Clock::now() - entity.at);
}

template <typename FactsPtr>
bool isSameFacts(const FactsPtr& a, const FactsPtr& b)
{
    return a == b || (a->known == b->known && sameExceptReplyTime(a->raw, b->raw));
}

ConsumerAssessment assessmentOf(Consumer& consumer, const Stream& stream)
{
    if (consumer.isMissing || consumer.facts->known != Known::State) {
        ConsumerAssessment unknown;
        unknown.cause = consumer.absence;
        return unknown;
    }
    AssessmentContext context;
    context.stream = stream.facts.get();
    context.unclaimed = stream.unclaimed;
    if (!consumer.timeLag.isEstimate)
        context.oldestUnfinished = consumer.timeLag.oldest;
    context.firstUnfinished = consumer.timeLag.message;
    context.deliveredPerSecond = consumer.rates.delivered;
    context.allTerminated = consumer.terminations.ofAll(Clock::now(), consumer.facts->ackFloor.consumerSequence);
    ConsumerAssessment assessment = assess(*consumer.facts, consumer.window, context);
    consumer.episodes.settle(assessment, consumer.window.newest());
    // Three digits are what is read: the rest would make every row a changed one.
    if (assessment.backlogSlope && *assessment.backlogSlope != 0) {
        const double step = std::pow(10, std::floor(std::log10(std::abs(*assessment.backlogSlope))) - 2);
        assessment.backlogSlope = std::round(*assessment.backlogSlope / step) * step;
    }
    return assessment;
}

/// What the stream holds beyond the backlogs, where that is nothing but messages without a taker.
uint64_t leftoverOf(const Stream& stream)
{
    const StreamConfig& config = stream.facts->config;
    if (config.retention != Retention::WorkQueue || stream.consumers.empty())
        return 0;
    uint64_t taken = 0;
    QStringList filters;
    for (const auto& [name, consumer] : stream.consumers) {
        const ConsumerFacts& facts = *consumer.facts;
        // One that gives messages up leaves them, too.
        if (consumer.isMissing || facts.isLeaderless() || facts.config.filters.isEmpty() || facts.config.maxDeliver)
            return 0;
        taken += facts.backlog();
        filters += facts.config.filters;
    }
    const bool takesAll = std::all_of(config.subjects.begin(), config.subjects.end(), [&](const QString& subject) {
        return std::any_of(filters.begin(), filters.end(),
                           [&](const QString& filter) { return subjectCovers(filter, subject); });
    });
    const uint64_t messages = stream.facts->state.messages;
    return takesAll || messages <= taken ? 0 : messages - taken;
}

} // namespace

void countUnclaimed(Stream& stream)
{
    const uint64_t count = leftoverOf(stream);
    if (count == 0 || (count == stream.leftover.count && stream.facts->state == stream.leftover.of))
        stream.unclaimed = count;
    stream.leftover = {count, stream.facts->state};
}

std::optional<uint64_t> removedByHand(const StreamFacts& before, const StreamFacts& now, Timestamp localNow)
{
    const auto& was = before.state;
    const auto& is = now.state;
    if (is.first <= was.first || is.last < was.last || was.messages == 0)
        return std::nullopt;
    const uint64_t possible = was.messages + (is.last.value - was.last.value);
    if (is.messages >= possible || is.messages >= was.messages)
        return std::nullopt;
    const auto& config = now.config;
    // Acks remove messages from these; only without a consumer is it certain that nobody acknowledged anything.
    if (config.retention != Retention::Limits && (was.consumers > 0 || is.consumers > 0))
        return std::nullopt;
    if (config.maxMessages && is.messages >= *config.maxMessages)
        return std::nullopt;
    if (config.maxBytes && is.bytes >= *config.maxBytes / 2)
        return std::nullopt; // one large message may have pushed out several small ones
    if (config.maxAge) {
        const Timestamp serverNow = now.serverTime.value_or(localNow);
        constexpr std::chrono::seconds slack{5};
        const auto tooYoung = [&](const std::optional<Timestamp>& time) {
            return time && *time + *config.maxAge > serverNow + slack;
        };
        // The oldest one was still too young to expire, or even the newest is gone although it was.
        if (!tooYoung(was.firstTime) && !(is.messages == 0 && tooYoung(was.lastTime)))
            return std::nullopt;
    }
    return possible - is.messages;
}

void advance(Stream& stream, StreamFactsPtr now, Clock::time_point at, std::vector<Change>& changes)
{
    stream.isMissing = false;
    stream.offline.clear();
    if (stream.facts && stream.facts->known != Known::State) {
        stream.isFresh = true; // it was there before: no news
    } else if (!stream.facts) {
        stream.isFresh = true;
        changes.push_back({Change::Kind::StreamAppeared, now->name(), std::nullopt, 0});
    } else if (isRecreated(incarnationOf(*stream.facts), incarnationOf(*now))) {
        changes.push_back({Change::Kind::StreamRecreated, now->name(), std::nullopt, 0});
        stream.rates = {};
        stream.points = {};
        stream.unclaimed = 0;
        stream.consumers.clear(); // they went with the old stream; what is listed now is new
        stream.wasListed = false;
        stream.isFresh = true;
    } else {
        const auto before = stream.facts;
        stream.rates = advanceRates(stream.rates, *before, *now,
                                    elapsedBetween(stream.serverTime, now->serverTime, stream.at, at));
        if (const auto removed = removedByHand(*before, *now, systemNow()))
            changes.push_back({Change::Kind::MessagesRemoved, now->name(), std::nullopt, *removed});
    }
    stream.serverTime = now->serverTime;
    stream.facts = std::move(now);
    stream.at = at;
}

void advance(Consumer& consumer, ConsumerFactsPtr now, Clock::time_point at, const StreamFacts* stream,
             std::vector<Change>& changes)
{
    // A list that was on its way while the consumer was asked for on its own.
    if (consumer.facts && !isRecreated(consumer.facts->created, now->created) && now->serverTime &&
        consumer.facts->serverTime && *now->serverTime < *consumer.facts->serverTime && consumer.facts != now)
        return;
    consumer.isMissing = false;
    consumer.offline.clear();
    const bool isSame = consumer.facts == now; // said the same, so its time of reply was not read
    const std::optional<Timestamp> serverTime = isSame ? std::nullopt : now->serverTime;
    const auto& key = now->key;
    if (consumer.facts && consumer.facts->known != Known::State) {
        consumer.isFresh = true;
    } else if (!consumer.facts) {
        consumer.isFresh = true;
        changes.push_back({Change::Kind::ConsumerAppeared, key.stream, key.consumer, 0});
    } else if (isRecreated(consumer.facts->created, now->created)) {
        changes.push_back({Change::Kind::ConsumerRecreated, key.stream, key.consumer, 0});
        consumer.rates = {};
        consumer.episodes = {};
        consumer.terminations = {};
    } else {
        const auto& before = *consumer.facts;
        const Elapsed elapsed = elapsedBetween(consumer.serverTime, serverTime, consumer.at, at);
        consumer.rates = advanceRates(consumer.rates, before, *now, elapsed, stream);
    }
    if (!now->isLeaderless())
        consumer.window.add(*now, timeOfReply(consumer, *now, isSame, at));
    if (!isSame)
        consumer.factsAt = at;
    consumer.serverTime = serverTime;
    consumer.facts = std::move(now);
    consumer.at = at;
}

void miss(Stream& stream, const StreamName& name, const Unreached<StreamFactsPtr>& how)
{
    if (!stream.facts || stream.facts->known != Known::State) {
        auto facts = withoutState(how.facts);
        facts->config.name = name;
        stream.facts = std::move(facts);
    }
    stream.isMissing = true;
    stream.offline = how.offline;
}

void miss(Consumer& consumer, const ConsumerKey& key, const Unreached<ConsumerFactsPtr>& how)
{
    if (!consumer.facts || consumer.facts->known != Known::State) {
        auto facts = withoutState(how.facts);
        facts->key = key;
        consumer.facts = std::move(facts);
    }
    consumer.isMissing = true;
    consumer.absence = cause::NotAnswered{};
    consumer.offline = how.offline;
}

void takeLooked(Stream& stream, const ConsumerFactsPtr& before, const ConsumerFactsPtr& now)
{
    for (auto& [offset, page] : stream.pages)
        std::replace(page.begin(), page.end(), before, now);
}

const ConsumerRowPtr& publish(Consumer& consumer, const Stream& stream)
{
    markOld(consumer);
    auto assessment = assessmentOf(consumer, stream);
    const ConsumerRates rates = consumer.isMissing ? ConsumerRates() : consumer.rates;
    const auto& old = consumer.row;
    if (old && old->isMissing == consumer.isMissing && old->rates == rates && old->assessment == assessment &&
        old->timeLag == consumer.timeLag && old->offline == consumer.offline && isSameFacts(old->facts, consumer.facts))
        return old;
    auto row = std::make_shared<ConsumerRow>();
    row->facts = consumer.facts;
    row->rates = rates;
    row->assessment = std::move(assessment);
    row->timeLag = consumer.timeLag;
    row->isMissing = consumer.isMissing;
    row->oldSince = consumer.oldSince;
    row->offline = consumer.offline;
    consumer.row = std::move(row);
    return consumer.row;
}

const StreamRowPtr& publish(Stream& stream)
{
    markOld(stream);
    StreamRow row;
    row.facts = stream.facts;
    if (!stream.isMissing)
        row.rates = stream.rates;
    row.ownPerSecond = stream.ownPerSecond;
    row.isMissing = stream.isMissing;
    row.oldSince = stream.oldSince;
    row.offline = stream.offline;
    if (stream.facts->known == Known::State)
        row.breach = worstBreach(*stream.facts);
    if (stream.wasListed)
        row.watchedConsumers = stream.consumers.size();
    else
        row.worstStatus = ConsumerStatus::Unknown;
    for (const auto& [name, consumer] : stream.consumers) {
        if (!consumer.row)
            continue;
        if (consumer.row->assessment.status > row.worstStatus)
            row.worstStatus = consumer.row->assessment.status;
        if (!consumer.facts->isLeaderless() && consumer.facts->known == Known::State)
            row.worstLag = std::max(row.worstLag.value_or(0), consumer.facts->pending);
    }
    const auto& old = stream.row;
    if (old && old->isMissing == row.isMissing && old->offline == row.offline && old->rates == row.rates &&
        old->ownPerSecond == row.ownPerSecond && old->worstStatus == row.worstStatus && old->worstLag == row.worstLag &&
        old->breach == row.breach && old->watchedConsumers == row.watchedConsumers &&
        isSameFacts(old->facts, row.facts))
        return old;
    stream.row = std::make_shared<const StreamRow>(std::move(row));
    return stream.row;
}

} // namespace jetlag::track
