// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jetstream/apierror.h"
#include "jetstream/jsonread.h"
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

bool readConsumers(od::value& list, const StreamName& stream, const std::vector<ConsumerFactsPtr>& known,
                   std::vector<ConsumerFactsPtr>& consumers)
{
    // Lists are sorted by name, so an entry is where it was last time unless one came or went before it.
    size_t index = 0;
    consumers.reserve(known.size());
    return forEachElement(list, [&](od::value& element) {
        od::object object;
        if (element.get_object().get(object) != simdjson::SUCCESS)
            return false; // what cannot be read must not count as gone
        const std::string_view raw = rawOf(object);
        if (raw.empty())
            return false;
        const QByteArrayView bytes(raw.data(), static_cast<qsizetype>(raw.size()));
        const size_t place = index++;
        if (place < known.size() && sameExceptReplyTime(known[place]->raw, bytes)) {
            consumers.push_back(known[place]);
            return true;
        }
        auto facts = std::make_shared<ConsumerFacts>();
        facts->key.stream = stream;
        facts->raw = bytes.toByteArray();
        bool isEmpty = false;
        if (object.reset().get(isEmpty) != simdjson::SUCCESS ||
            !forEachField(object,
                          [&](std::string_view key, od::value& value) { return readField(key, value, *facts); }))
            return false;
        facts->apiLevel = apiLevelOf(facts->config.metadata);
        if (facts->key.consumer.value.isEmpty())
            return false;
        consumers.push_back(std::move(facts));
        return true;
    });
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
    bool isList = false;
    const auto error = readReply(payload, subject, [&](std::string_view key, od::value& value) {
        if (readPaging(key, value, page))
            return true;
        if (key == "consumers") {
            isList = true;
            return readConsumers(value, stream, known, page.consumers);
        }
        if (key == "missing" || key == "offline")
            return readUnreached(key, value, page);
        return true;
    });
    if (error)
        return unexpected(*error);
    if (!isList)
        return unexpected(protocolError(subject, QStringLiteral("not a list")));
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
    if (facts->key.consumer.value.isEmpty())
        return unexpected(protocolError(subject, QStringLiteral("no consumer in the reply")));
    facts->apiLevel = apiLevelOf(facts->config.metadata);
    facts->raw = withoutType(payload);
    return ConsumerFactsPtr(std::move(facts));
}

bool sameExceptReplyTime(QByteArrayView a, QByteArrayView b)
{
    if (a.size() == b.size() && a == b)
        return true;
    // Servers from 2.10 end an info with `ts` (and, from 2.11, a few fields behind it).
    constexpr QByteArrayView mark(",\"ts\":\"");
    const qsizetype atA = a.lastIndexOf(mark);
    const qsizetype atB = b.lastIndexOf(mark);
    if (atA < 0 || atA != atB)
        return false;
    const qsizetype endA = a.indexOf('"', atA + mark.size());
    const qsizetype endB = b.indexOf('"', atB + mark.size());
    if (endA < 0 || endB < 0)
        return false;
    return a.first(atA) == b.first(atB) && a.sliced(endA) == b.sliced(endB);
}

} // namespace jetlag
