// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jetstream/configedit.h"

#include "domain/timestamp.h"
#include "jetstream/apierror.h"

#include <QStringList>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace jetlag {
namespace {

using Json = nlohmann::ordered_json;

Json parse(const QByteArray& json)
{
    return Json::parse(json.cbegin(), json.cend(), nullptr, false);
}

QByteArray write(const Json& json, int indent = -1)
{
    return QByteArray::fromStdString(json.dump(indent, ' ', false, Json::error_handler_t::replace));
}

Result<Json> parsedConfig(const QByteArray& info)
{
    Json parsed = parse(info);
    if (!parsed.is_object() || !parsed.contains("config") || !parsed["config"].is_object())
        return unexpected(protocolError(QString(), QStringLiteral("no configuration in the reply")));
    return parsed["config"];
}

void setMetadata(Json& config, const Json& metadata)
{
    if (metadata.empty())
        config.erase("metadata");
    else
        config["metadata"] = metadata;
}

Json ownMetadata(const Json& config)
{
    Json metadata = Json::object();
    if (config.contains("metadata") && config["metadata"].is_object()) {
        for (const auto& [key, value] : config["metadata"].items()) {
            if (!QByteArrayView(key.data(), static_cast<qsizetype>(key.size())).startsWith("_nats."))
                metadata[key] = value;
        }
    }
    return metadata;
}

/// Sets or removes what lies at a path; objects without keys go.
void setAt(Json& json, const QString& path, const Json& value, bool removes)
{
    const std::string key = path.section(u'.', 0, 0).toStdString();
    const QString rest = path.section(u'.', 1);
    if (rest.isEmpty()) {
        if (removes)
            json.erase(key);
        else
            json[key] = value;
        return;
    }
    if (!json.contains(key) || !json[key].is_object()) {
        if (removes)
            return;
        json[key] = Json::object();
    }
    setAt(json[key], rest, value, removes);
    if (json[key].empty())
        json.erase(key);
}

bool isLeftToServer(const Json& wanted)
{
    return wanted.is_null() || (wanted.is_number_integer() && wanted == 0) ||
           (wanted.is_boolean() && !wanted.get<bool>()) || (wanted.is_string() && wanted.get<std::string>().empty()) ||
           (wanted.is_structured() && wanted.empty());
}

bool isSameText(const std::string& value, const std::string& wanted)
{
    const auto time = parseRfc3339(wanted);
    return value == wanted || (time && parseRfc3339(value) == time);
}

bool says(const Json& value, const Json& wanted)
{
    if (isLeftToServer(wanted))
        return true;
    if (wanted.is_object() && value.is_object())
        return std::all_of(wanted.items().begin(), wanted.items().end(), [&value](const auto& item) {
            const auto found = value.find(item.key());
            return found == value.end() ? isLeftToServer(item.value()) : says(*found, item.value());
        });
    if (wanted.is_array() && value.is_array())
        return std::equal(value.begin(), value.end(), wanted.begin(), wanted.end(), says);
    if (wanted.is_string() && value.is_string())
        return isSameText(value.get<std::string>(), wanted.get<std::string>());
    return value == wanted;
}

QByteArray consumerBody(const QString& stream, const QByteArray& config, const char* action)
{
    const Json body{{"stream_name", stream.toStdString()}, {"config", parse(config)}, {"action", action}};
    return write(body);
}

} // namespace

Result<QByteArray> configOf(const QByteArray& info)
{
    return configWithMetadata(info, {});
}

Result<QByteArray> configWithMetadata(const QByteArray& info, const MetadataChanges& changes)
{
    Result<Json> config = parsedConfig(info);
    if (!config)
        return unexpected(config.error());
    Json metadata = ownMetadata(*config);
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const std::string key = change.key().toStdString();
        if (change.value().isEmpty())
            metadata.erase(key);
        else
            metadata[key] = change.value().toStdString();
    }
    setMetadata(*config, metadata);
    return write(*config);
}

Result<QByteArray> configWith(const QByteArray& config, const FieldChanges& changes)
{
    Json json = parse(config);
    if (!json.is_object())
        return unexpected(protocolError(QString(), QStringLiteral("the configuration is no JSON object")));
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const bool removes = change.value().isEmpty();
        const Json value = removes ? Json() : parse(change.value());
        if (value.is_discarded())
            return unexpected(protocolError(change.key(), QStringLiteral("the value is no JSON")));
        setAt(json, change.key(), value, removes);
    }
    return write(json);
}

QByteArray fieldOf(const QByteArray& config, const QString& key)
{
    const Json json = parse(config);
    const Json* at = &json;
    const QStringList path = key.split(u'.');
    for (const QString& part : path) {
        const auto found = at->is_object() ? at->find(part.toStdString()) : at->end();
        if (!at->is_object() || found == at->end())
            return {};
        at = &*found;
    }
    return write(*at);
}

std::vector<FieldDifference> differences(const QByteArray& before, const QByteArray& after)
{
    const Json from = parse(before);
    const Json to = parse(after);
    std::vector<FieldDifference> found;
    if (!from.is_object() || !to.is_object())
        return found;
    for (const auto& [key, value] : to.items()) {
        const auto old = from.find(key);
        if (old == from.end())
            found.push_back({QString::fromStdString(key), {}, write(value)});
        else if (*old != value)
            found.push_back({QString::fromStdString(key), write(*old), write(value)});
    }
    for (const auto& [key, value] : from.items()) {
        if (!to.contains(key))
            found.push_back({QString::fromStdString(key), write(value), {}});
    }
    return found;
}

FieldChanges changesBetween(const QByteArray& from, const QByteArray& to)
{
    FieldChanges changes;
    for (const FieldDifference& difference : differences(from, to))
        changes[difference.key] = difference.after;
    return changes;
}

bool saysWanted(const QByteArray& value, const QByteArray& wanted)
{
    const Json parsed = wanted.isEmpty() ? Json() : parse(wanted);
    return isLeftToServer(parsed) || (!value.isEmpty() && says(parse(value), parsed));
}

std::optional<JsonProblem> problemOfObject(const QByteArray& text)
{
    try {
        if (Json::parse(text.cbegin(), text.cend()).is_object())
            return std::nullopt;
        return JsonProblem();
    } catch (const Json::parse_error& error) {
        const qsizetype at = std::clamp<qsizetype>(static_cast<qsizetype>(error.byte) - 1, 0, text.size());
        return JsonProblem{static_cast<int>(text.left(at).count('\n')) + 1, QString::fromUtf8(error.what())};
    } catch (const Json::exception& error) {
        return JsonProblem{1, QString::fromUtf8(error.what())};
    }
}

QByteArray consumerUpdateBody(const QString& stream, const QByteArray& config)
{
    return consumerBody(stream, config, "update");
}

QByteArray consumerCreateBody(const QString& stream, const QByteArray& config)
{
    return consumerBody(stream, config, "create");
}

QByteArray indentedJson(const QByteArray& json)
{
    const Json parsed = parse(json);
    return parsed.is_discarded() ? json : write(parsed, 2);
}

} // namespace jetlag
