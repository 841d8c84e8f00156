// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jetstream/configedit.h"

#include "jetstream/apierror.h"

#include <nlohmann/json.hpp>

namespace jetlag {
namespace {
using Json = nlohmann::ordered_json;
}

Result<QByteArray> configWithMetadata(const QByteArray& info, const MetadataChanges& changes)
{
    const Json parsed = Json::parse(info.cbegin(), info.cend(), nullptr, false);
    if (!parsed.is_object() || !parsed.contains("config") || !parsed["config"].is_object())
        return unexpected(protocolError(QString(), QStringLiteral("no configuration in the reply")));
    Json config = parsed["config"];
    Json metadata = Json::object();
    if (config.contains("metadata") && config["metadata"].is_object()) {
        for (const auto& [key, value] : config["metadata"].items()) {
            if (!QByteArrayView(key.data(), static_cast<qsizetype>(key.size())).startsWith("_nats."))
                metadata[key] = value;
        }
    }
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const std::string key = change.key().toStdString();
        if (change.value().isEmpty())
            metadata.erase(key);
        else
            metadata[key] = change.value().toStdString();
    }
    if (metadata.empty())
        config.erase("metadata");
    else
        config["metadata"] = metadata;
    return QByteArray::fromStdString(config.dump(-1, ' ', false, Json::error_handler_t::replace));
}

QByteArray consumerUpdateBody(const QString& stream, const QByteArray& config)
{
    const Json body{{"stream_name", stream.toStdString()},
                    {"config", Json::parse(config.cbegin(), config.cend(), nullptr, false)},
                    {"action", "update"}};
    return QByteArray::fromStdString(body.dump(-1, ' ', false, Json::error_handler_t::replace));
}

} // namespace jetlag
