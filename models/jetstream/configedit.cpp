// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jetstream/configedit.h"

#include "jetstream/apierror.h"

#include <nlohmann/json.hpp>

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
        const std::string key = change.key().toStdString();
        if (change.value().isEmpty()) {
            json.erase(key);
            continue;
        }
        const Json value = parse(change.value());
        if (value.is_discarded())
            return unexpected(protocolError(change.key(), QStringLiteral("the value is no JSON")));
        json[key] = value;
    }
    return write(json);
}

QByteArray fieldOf(const QByteArray& config, const QString& key)
{
    const Json json = parse(config);
    const auto found = json.is_object() ? json.find(key.toStdString()) : json.end();
    return found == json.end() ? QByteArray() : write(*found);
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
