// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/tracks.h"

#include "jetstream/replyparse.h"

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

double difference(uint64_t now, uint64_t before)
{
    return now >= before ? static_cast<double>(now - before) : -static_cast<double>(before - now);
}

void advanceHint(ConsumerHistoryHint& hint, const ConsumerFacts& before, const ConsumerFacts& now, Elapsed elapsed)
{
    constexpr double smoothingSeconds = 10;
    if (elapsed.count() <= 0)
        return;
    hint.observed += elapsed;
    // Acks out of order lower the number in flight while the floor stays behind the oldest one.
    const bool moved = now.delivered.consumerSequence != before.delivered.consumerSequence ||
                       now.ackFloor.consumerSequence != before.ackFloor.consumerSequence ||
                       now.ackPending < before.ackPending;
    hint.sinceProgress = moved ? Elapsed(0) : hint.sinceProgress + elapsed;
    hint.noWaitingFor = now.waiting > 0 ? Elapsed(0) : hint.noWaitingFor + elapsed;
    const double slope = difference(now.backlog(), before.backlog()) / elapsed.count();
    const double weight = 1 - std::exp(-elapsed.count() / smoothingSeconds);
    hint.backlogPerSecond =
        hint.backlogPerSecond ? *hint.backlogPerSecond + weight * (slope - *hint.backlogPerSecond) : slope;
}

/// The more it asks for attention, the higher.
int rank(ConsumerStatus status)
{
    switch (status) {
    case ConsumerStatus::Stalled:
        return 6;
    case ConsumerStatus::Full:
        return 5;
    case ConsumerStatus::Behind:
        return 4;
    case ConsumerStatus::Unknown:
        return 3;
    case ConsumerStatus::Paused:
        return 2;
    case ConsumerStatus::Ok:
        return 1;
    case ConsumerStatus::Idle:
        break;
    }
    return 0;
}

/// Durations go into sentences: in whole steps, or every stand-still would be a changed row every second.
Elapsed inSteps(Elapsed duration)
{
    constexpr double step = 5;
    return duration.count() < 3 * step ? duration : Elapsed(std::floor(duration.count() / step) * step);
}

ConsumerAssessment assessmentOf(const Consumer& consumer)
{
    ConsumerHistoryHint hint = consumer.hint;
    hint.sinceProgress = inSteps(hint.sinceProgress);
    hint.noWaitingFor = inSteps(hint.noWaitingFor);
    return assess(*consumer.facts, consumer.rates, hint);
}

} // namespace

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
    if (!stream.facts) {
        stream.isFresh = true;
        changes.push_back({Change::Kind::StreamAppeared, now->name(), std::nullopt, 0});
    } else if (stream.facts->created != now->created) {
        changes.push_back({Change::Kind::StreamRecreated, now->name(), std::nullopt, 0});
        stream.rates = {};
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

void advance(Consumer& consumer, ConsumerFactsPtr now, Clock::time_point at, std::vector<Change>& changes)
{
    consumer.isMissing = false;
    const bool isSame = consumer.facts == now; // said the same, so its time of reply was not read
    const std::optional<Timestamp> serverTime = isSame ? std::nullopt : now->serverTime;
    const auto& key = now->key;
    if (!consumer.facts) {
        consumer.isFresh = true;
        changes.push_back({Change::Kind::ConsumerAppeared, key.stream, key.consumer, 0});
    } else if (consumer.facts->created != now->created) {
        changes.push_back({Change::Kind::ConsumerRecreated, key.stream, key.consumer, 0});
        consumer.rates = {};
        consumer.hint = {};
    } else {
        const auto& before = *consumer.facts;
        const Elapsed elapsed = elapsedBetween(consumer.serverTime, serverTime, consumer.at, at);
        consumer.rates = advanceRates(consumer.rates, before, *now, elapsed);
        if (now->delivered.consumerSequence < before.delivered.consumerSequence)
            consumer.hint = {}; // reset: what was observed belongs to another walk through the stream
        else
            advanceHint(consumer.hint, before, *now, elapsed);
    }
    consumer.serverTime = serverTime;
    consumer.facts = std::move(now);
    consumer.at = at;
}

const ConsumerRowPtr& publish(Consumer& consumer)
{
    auto assessment = consumer.isMissing && consumer.row ? consumer.row->assessment : assessmentOf(consumer);
    const auto& old = consumer.row;
    if (old && old->isMissing == consumer.isMissing && old->rates == consumer.rates && old->assessment == assessment &&
        (old->facts == consumer.facts || sameExceptReplyTime(old->facts->raw, consumer.facts->raw)))
        return old;
    auto row = std::make_shared<ConsumerRow>();
    row->facts = consumer.facts;
    row->rates = consumer.rates;
    row->assessment = std::move(assessment);
    row->isMissing = consumer.isMissing;
    consumer.row = std::move(row);
    return consumer.row;
}

const StreamRowPtr& publish(Stream& stream)
{
    StreamRow row;
    row.facts = stream.facts;
    row.rates = stream.rates;
    row.isMissing = stream.isMissing;
    if (stream.wasListed)
        row.watchedConsumers = stream.consumers.size();
    else
        row.worstStatus = ConsumerStatus::Unknown;
    for (const auto& [name, consumer] : stream.consumers) {
        if (!consumer.row)
            continue;
        if (rank(consumer.row->assessment.status) > rank(row.worstStatus))
            row.worstStatus = consumer.row->assessment.status;
        if (!consumer.facts->isLeaderless())
            row.worstLag = std::max(row.worstLag.value_or(0), consumer.facts->pending);
    }
    const auto& old = stream.row;
    if (old && old->isMissing == row.isMissing && old->rates == row.rates && old->worstStatus == row.worstStatus &&
        old->worstLag == row.worstLag && old->watchedConsumers == row.watchedConsumers &&
        (old->facts == row.facts || sameExceptReplyTime(old->facts->raw, row.facts->raw)))
        return old;
    stream.row = std::make_shared<const StreamRow>(std::move(row));
    return stream.row;
}

} // namespace jetlag::track
