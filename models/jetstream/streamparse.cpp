// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jetstream/apierror.h"
#include "jetstream/jsonread.h"
#include "jetstream/replyparse.h"

#include <algorithm>

namespace jetlag {
namespace {

using namespace json;

Retention retentionOf(std::string_view text)
{
    return text == "limits"      ? Retention::Limits
           : text == "interest"  ? Retention::Interest
           : text == "workqueue" ? Retention::WorkQueue
                                 : Retention::Unknown;
}

Storage storageOf(std::string_view text)
{
    return text == "file" ? Storage::File : text == "memory" ? Storage::Memory : Storage::Unknown;
}

bool readConfig(od::value& object, StreamConfig& config)
{
    return forEachFieldOf(object, [&](std::string_view key, od::value& value) {
        if (key == "name")
            config.name.value = stringOf(value);
        else if (key == "description")
            config.description = stringOf(value);
        else if (key == "subjects")
            return readStrings(value, config.subjects);
        else if (key == "retention")
            config.retention = retentionOf(viewOf(value));
        else if (key == "storage")
            config.storage = storageOf(viewOf(value));
        else if (key == "num_replicas")
            config.replicas = static_cast<int>(unsignedOf(value).value_or(1));
        else if (key == "max_msgs")
            config.maxMessages = limitOf(value);
        else if (key == "max_bytes")
            config.maxBytes = limitOf(value);
        else if (key == "max_msgs_per_subject")
            config.maxMessagesPerSubject = limitOf(value);
        else if (key == "max_msg_size")
            config.maxMessageSize = limitOf(value);
        else if (key == "max_consumers")
            config.maxConsumers = limitOf(value);
        else if (key == "max_age") {
            const auto age = durationOf(value);
            config.maxAge = age && age->count() > 0 ? age : std::nullopt;
        } else if (key == "duplicate_window")
            config.duplicateWindow = durationOf(value).value_or(std::chrono::nanoseconds(0));
        else if (key == "allow_direct")
            config.allowDirect = boolOf(value);
        else if (key == "mirror_direct")
            config.mirrorDirect = boolOf(value);
        else if (key == "mirror") {
            od::json_type type{};
            config.isMirror = value.type().get(type) == simdjson::SUCCESS && type == od::json_type::object;
        } else if (key == "sources")
            return forEachElement(value, [&](od::value&) {
                config.takesForeign = true;
                return ++config.sources > 0;
            });
        else if (key == "subject_transform")
            config.takesForeign = true;
        else if (key == "sealed")
            config.sealed = boolOf(value);
        else if (key == "deny_delete")
            config.denyDelete = boolOf(value);
        else if (key == "deny_purge")
            config.denyPurge = boolOf(value);
        else if (key == "allow_rollup_hdrs")
            config.allowRollup = boolOf(value);
        else if (key == "no_ack")
            config.noAck = boolOf(value);
        else if (key == "discard")
            config.discardNew = stringOf(value) == QLatin1String("new");
        else if (key == "discard_new_per_subject")
            config.discardNewPerSubject = boolOf(value);
        else if (key == "metadata")
            return readStringMap(value, config.metadata);
        return true;
    });
}

/// What only STREAM.INFO carries, when it was asked for.
struct StateExtras
{
    QMap<QString, uint64_t>* subjects = nullptr;
    std::vector<Sequence>* deleted = nullptr;
};

bool readState(od::value& object, StreamState& state, const StateExtras& extras, bool& hasMessages)
{
    return forEachFieldOf(object, [&](std::string_view key, od::value& value) {
        if (key == "messages") {
            const auto messages = unsignedOf(value);
            state.messages = messages.value_or(0);
            hasMessages = messages.has_value();
        } else if (key == "bytes")
            state.bytes = countOf(value);
        else if (key == "first_seq")
            state.first.value = countOf(value);
        else if (key == "first_ts")
            state.firstTime = timeOf(value);
        else if (key == "last_seq")
            state.last.value = countOf(value);
        else if (key == "last_ts")
            state.lastTime = timeOf(value);
        else if (key == "consumer_count")
            state.consumers = countOf(value);
        else if (key == "num_deleted")
            state.deleted = countOf(value);
        else if (key == "num_subjects")
            state.subjects = unsignedOf(value);
        else if (key == "lost")
            return forEachFieldOf(value, [&](std::string_view name, od::value& list) {
                return name != "msgs" || forEachElement(list, [&](od::value&) { return ++state.lost != 0; });
            });
        else if (key == "subjects" && extras.subjects)
            return forEachFieldOf(value, [&](std::string_view name, od::value& count) {
                const QString subject = toQString(name);
                extras.subjects->insert(subject, countOf(count));
                return true;
            });
        else if (key == "deleted" && extras.deleted)
            return forEachElement(value, [&](od::value& element) {
                if (const auto sequence = unsignedOf(element))
                    extras.deleted->push_back(Sequence{*sequence});
                return true;
            });
        return true;
    });
}

/// Of a mirror, or of one source. What was never reached, or cannot be any more, has no lag: the 0 there is no count.
bool readLag(od::value& object, StreamFacts& facts)
{
    std::optional<uint64_t> lag;
    bool isReached = true;
    QString error;
    const bool ok = forEachFieldOf(object, [&](std::string_view key, od::value& value) {
        if (key == "lag")
            lag = unsignedOf(value);
        else if (key == "active") {
            const auto silence = durationOf(value);
            isReached = silence.has_value(); // -1: never heard
            if (silence)
                facts.replicationSilence = std::max(facts.replicationSilence.value_or(*silence), *silence);
        } else if (key == "error")
            return forEachFieldOf(value, [&](std::string_view name, od::value& text) {
                if (name == "description")
                    error = stringOf(text);
                return true;
            });
        return true;
    });
    if (!isReached || !error.isEmpty())
        facts.replicationTrouble = error.isEmpty() ? facts.replicationTrouble.value_or(QString()) : error;
    if (facts.replicationTrouble)
        facts.replicationLag.reset();
    else if (lag)
        facts.replicationLag = std::max(facts.replicationLag.value_or(0), *lag);
    return ok;
}

bool readField(std::string_view key, od::value& value, StreamFacts& facts, const StateExtras& extras, bool& hasMessages)
{
    if (key == "config")
        return readConfig(value, facts.config);
    if (key == "state")
        return readState(value, facts.state, extras, hasMessages);
    if (key == "created")
        facts.created = timeOf(value);
    else if (key == "ts")
        facts.serverTime = timeOf(value);
    else if (key == "domain")
        facts.domain = stringOf(value);
    else if (key == "mirror")
        return readLag(value, facts);
    else if (key == "sources")
        return forEachElement(value, [&](od::value& source) { return readLag(source, facts); });
    else if (key == "cluster")
        return readCluster(value, facts.clustered, facts.leader, facts.peers);
    return true;
}

bool readStreams(od::value& list, std::vector<StreamFactsPtr>& streams)
{
    return forEachElement(list, [&](od::value& element) {
        od::object object;
        if (element.get_object().get(object) != simdjson::SUCCESS)
            return false;
        auto facts = std::make_shared<StreamFacts>();
        bool hasMessages = false;
        if (!takeRaw(object, facts->raw) || !forEachField(object, [&](std::string_view key, od::value& value) {
                return readField(key, value, *facts, {}, hasMessages);
            }))
            return false;
        facts->apiLevel = apiLevelOf(facts->config.metadata);
        // A list that cannot be read to its last entry would tell of streams that they are gone, or empty.
        const bool isWhole = hasMessages && !facts->config.name.value.isEmpty();
        streams.push_back(std::move(facts));
        return isWhole;
    });
}

} // namespace

Result<StreamPage> parseStreamPage(const QByteArray& payload, const QString& subject)
{
    StreamPage page;
    bool isList = false;
    const auto error = readReply(payload, subject, [&](std::string_view key, od::value& value) {
        if (readPaging(key, value, page))
            return true;
        if (key == "streams") {
            isList = true;
            return readStreams(value, page.streams);
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

Result<NamesPage> parseNamesPage(const QByteArray& payload, const QString& subject)
{
    NamesPage page;
    bool isList = false;
    const auto error = readReply(payload, subject, [&](std::string_view key, od::value& value) {
        if (readPaging(key, value, page))
            return true;
        if (key == "streams") {
            isList = true;
            return readNames(value, page.streams);
        }
        return true;
    });
    if (error)
        return unexpected(*error);
    if (!isList)
        return unexpected(protocolError(subject, QStringLiteral("not a list")));
    return page;
}

Result<StreamInfoReply> parseStreamInfo(const QByteArray& payload, const QString& subject)
{
    StreamInfoReply reply;
    auto facts = std::make_shared<StreamFacts>();
    bool hasMessages = false;
    const auto error = readReply(payload, subject, [&](std::string_view key, od::value& value) {
        if (key == "total")
            reply.total = countOf(value);
        else if (key == "limit")
            reply.limit = countOf(value);
        else
            return readField(key, value, *facts, {&reply.subjects, &reply.deleted}, hasMessages);
        return true;
    });
    if (error)
        return unexpected(*error);
    if (facts->config.name.value.isEmpty())
        return unexpected(protocolError(subject, QStringLiteral("no stream in the reply")));
    if (!hasMessages)
        return unexpected(protocolError(subject, QStringLiteral("no state in the reply")));
    facts->apiLevel = apiLevelOf(facts->config.metadata);
    facts->raw = payload;
    reply.facts = std::move(facts);
    return reply;
}

} // namespace jetlag
