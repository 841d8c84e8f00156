// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jetstream/apierror.h"
#include "jetstream/jsonread.h"
#include "jetstream/listtext.h"
#include "jetstream/replyparse.h"

namespace jetlag {
namespace {

using namespace json;

AckPolicy ackPolicyOf(std::string_view text)
{
    return text == "explicit" ? AckPolicy::Explicit
           : text == "none"   ? AckPolicy::None
           : text == "all"    ? AckPolicy::All
                              : AckPolicy::Unknown;
}

DeliverPolicy deliverPolicyOf(std::string_view text)
{
    return text == "all"                 ? DeliverPolicy::All
           : text == "last"              ? DeliverPolicy::Last
           : text == "new"               ? DeliverPolicy::New
           : text == "by_start_sequence" ? DeliverPolicy::ByStartSequence
           : text == "by_start_time"     ? DeliverPolicy::ByStartTime
           : text == "last_per_subject"  ? DeliverPolicy::LastPerSubject
                                         : DeliverPolicy::Unknown;
}

bool readConfig(od::value& object, ConsumerConfig& config)
{
    return forEachFieldOf(object, [&](std::string_view key, od::value& value) {
        if (key == "durable_name")
            config.durable = stringOf(value);
        else if (key == "description")
            config.description = stringOf(value);
        else if (key == "deliver_subject")
            config.deliverSubject = stringOf(value);
        else if (key == "deliver_group")
            config.deliverGroup = stringOf(value);
        else if (key == "filter_subject") {
            const QString filter = stringOf(value);
            if (!filter.isEmpty())
                config.filters.append(filter);
        } else if (key == "filter_subjects")
            return readStrings(value, config.filters);
        else if (key == "ack_policy")
            config.ackPolicy = ackPolicyOf(viewOf(value));
        else if (key == "deliver_policy")
            config.deliverPolicy = deliverPolicyOf(viewOf(value));
        else if (key == "opt_start_seq")
            config.startSequence = Sequence{countOf(value)};
        else if (key == "opt_start_time")
            config.startTime = timeOf(value);
        else if (key == "ack_wait")
            config.ackWait = durationOf(value).value_or(std::chrono::nanoseconds(0));
        else if (key == "inactive_threshold")
            config.inactiveThreshold = durationOf(value).value_or(std::chrono::nanoseconds(0));
        else if (key == "backoff")
            return forEachElement(value, [&config](od::value& wait) {
                config.backoff.push_back(durationOf(wait).value_or(std::chrono::nanoseconds(0)));
                return true;
            });
        else if (key == "max_deliver")
            config.maxDeliver = limitOf(value);
        else if (key == "max_ack_pending")
            config.maxAckPending = limitOf(value);
        else if (key == "flow_control")
            config.flowControl = boolOf(value);
        else if (key == "max_waiting")
            config.maxWaiting = limitOf(value);
        else if (key == "rate_limit_bps")
            config.rateLimitBps = limitOf(value);
        else if (key == "replay_policy")
            config.replayOriginal = viewOf(value) == "original";
        else if (key == "priority_policy") {
            const std::string_view policy = viewOf(value);
            config.pinned = policy == "pinned_client";
            config.overflow = policy == "overflow";
        } else if (key == "num_replicas")
            config.replicas = static_cast<int>(countOf(value));
        else if (key == "metadata")
            return readStringMap(value, config.metadata);
        return true;
    });
}

bool readPosition(od::value& object, ConsumerPosition& position)
{
    return forEachFieldOf(object, [&](std::string_view key, od::value& value) {
        if (key == "consumer_seq")
            position.consumerSequence = countOf(value);
        else if (key == "stream_seq")
            position.streamSequence.value = countOf(value);
        else if (key == "last_active")
            position.lastActive = timeOf(value);
        return true;
    });
}

bool readField(std::string_view key, od::value& value, ConsumerFacts& facts)
{
    if (key == "name")
        facts.key.consumer.value = stringOf(value);
    else if (key == "config")
        return readConfig(value, facts.config);
    else if (key == "created")
        facts.created = timeOf(value);
    else if (key == "delivered")
        return readPosition(value, facts.delivered);
    else if (key == "ack_floor")
        return readPosition(value, facts.ackFloor);
    else if (key == "num_pending")
        facts.pending = countOf(value);
    else if (key == "num_ack_pending")
        facts.ackPending = countOf(value);
    else if (key == "num_redelivered")
        facts.redelivered = countOf(value);
    else if (key == "num_waiting")
        facts.waiting = countOf(value);
    else if (key == "push_bound")
        facts.pushBound = boolOf(value);
    else if (key == "paused")
        facts.paused = boolOf(value);
    else if (key == "pause_remaining")
        facts.pauseRemaining = durationOf(value);
    else if (key == "ts")
        facts.serverTime = timeOf(value);
    else if (key == "priority_groups")
        return forEachElement(value, [&](od::value& group) {
            return forEachFieldOf(group, [&](std::string_view name, od::value& field) {
                if (name == "pinned_client_id")
                    facts.hasPin = facts.hasPin || !viewOf(field).empty();
                return true;
            });
        });
    else if (key == "cluster")
        return readCluster(value, facts.clustered, facts.leader, facts.peers);
    return true;
}

bool isComplete(ConsumerFacts& facts)
{
    facts.apiLevel = apiLevelOf(facts.config.metadata);
    return !facts.key.consumer.value.isEmpty();
}

bool readConsumers(od::value& list, const StreamName& stream, std::vector<ConsumerFactsPtr>& consumers)
{
    return forEachElement(list, [&](od::value& element) {
        od::object object;
        auto facts = std::make_shared<ConsumerFacts>();
        facts->key.stream = stream;
        // What cannot be read must not count as gone.
        if (element.get_object().get(object) != simdjson::SUCCESS || !takeRaw(object, facts->raw) ||
            !forEachField(object,
                          [&](std::string_view key, od::value& value) { return readField(key, value, *facts); }) ||
            !isComplete(*facts))
            return false;
        consumers.push_back(std::move(facts));
        return true;
    });
}

/// The entries' own bytes are compared first, and only what is new is read. nullopt: it takes the reader.
std::optional<std::vector<ConsumerFactsPtr>> takeKnown(ListText& list, const StreamName& stream,
                                                       const std::vector<ConsumerFactsPtr>& known)
{
    std::vector<ConsumerFactsPtr> consumers;
    consumers.reserve(known.size());
    // Lists are sorted by name, so an entry is where it was last time unless one came or went before it.
    for (size_t place = 0; !list.isAtEnd(); ++place) {
        const auto same = place < known.size() ? list.sameAs(known[place]->raw) : std::nullopt;
        const qsizetype bytes = same ? *same : list.entry().size();
        if (same) {
            consumers.push_back(known[place]);
        } else {
            auto facts = std::make_shared<ConsumerFacts>();
            facts->key.stream = stream;
            facts->raw = list.entry().toByteArray();
            const auto error = readReply(
                facts->raw, {}, [&](std::string_view key, od::value& value) { return readField(key, value, *facts); });
            if (error || !isComplete(*facts))
                return std::nullopt;
            consumers.push_back(std::move(facts));
        }
        if (!list.skip(bytes))
            return std::nullopt;
    }
    return consumers;
}

/// An info on its own begins with the reply's type; without it the bytes are those of the same entry in a list.
QByteArray withoutType(const QByteArray& payload)
{
    constexpr QByteArrayView begin("{\"type\":\"");
    const qsizetype end = payload.startsWith(begin) ? payload.indexOf("\",", begin.size()) : -1;
    return end < 0 ? payload : QByteArray("{" + payload.sliced(end + 2));
}

} // namespace

Result<ConsumerPage> parseConsumerPage(const QByteArray& payload, const StreamName& stream, const QString& subject,
                                       const std::vector<ConsumerFactsPtr>& known)
{
    ConsumerPage page;
    auto list = known.empty() ? std::nullopt : ListText::of(payload, "consumers");
    auto taken = list ? takeKnown(*list, stream, known) : std::nullopt;
    bool isList = false;
    const auto error = readReply(taken ? list->frame() : payload, subject, [&](std::string_view key, od::value& value) {
        if (readPaging(key, value, page))
            return true;
        if (key == "consumers") {
            isList = true;
            return taken || readConsumers(value, stream, page.consumers);
        }
        if (key == "missing" || key == "offline")
            return readUnreached(key, value, page);
        return true;
    });
    if (error)
        return unexpected(*error);
    if (!isList)
        return unexpected(protocolError(subject, QStringLiteral("not a list")));
    if (taken)
        page.consumers = std::move(*taken);
    return page;
}

Result<ConsumerFactsPtr> parseConsumerInfo(const QByteArray& payload, const StreamName& stream, const QString& subject)
{
    auto facts = std::make_shared<ConsumerFacts>();
    facts->key.stream = stream;
    const auto error = readReply(payload, subject,
                                 [&](std::string_view key, od::value& value) { return readField(key, value, *facts); });
    if (error)
        return unexpected(*error);
    if (!isComplete(*facts))
        return unexpected(protocolError(subject, QStringLiteral("no consumer in the reply")));
    facts->raw = withoutType(payload);
    return ConsumerFactsPtr(std::move(facts));
}

} // namespace jetlag
