// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/configfiles.h"

#include "domain/subject.h"
#include "jetstream/configedit.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

namespace jetlag {
namespace {

using Json = nlohmann::ordered_json;

constexpr qint64 largestFile = 32 << 20;
constexpr size_t mostFiles = 20'000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::ConfigFiles)
};

Error storageError(const QString& summary, const QString& detail = {})
{
    return {Error::Kind::Storage, summary, detail, 0};
}

QString shown(const QString& path)
{
    return displayText(QDir::toNativeSeparators(path));
}

QByteArray bytesOf(const Json& json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

QString textIn(const Json& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

/// Only consumers have these, and always one of them.
bool looksLikeConsumer(const Json& config)
{
    return config.contains("ack_policy") || config.contains("deliver_policy") || config.contains("durable_name");
}

std::optional<KeptConfig> keptOf(const Json& json, const QString& folder)
{
    if (!json.is_object())
        return std::nullopt;
    const bool isInfo = json.contains("config") && json["config"].is_object();
    const Json& config = isInfo ? json["config"] : json;
    const auto own = configOf(bytesOf(Json{{"config", config}}));
    if (!own)
        return std::nullopt;
    KeptConfig kept{{}, {}, *own, {}};
    if (!looksLikeConsumer(config)) {
        kept.stream.value = textIn(config, "name");
        return kept.stream.value.isEmpty() ? std::nullopt : std::optional(kept);
    }
    kept.stream.value = textIn(json, "stream_name");
    if (kept.stream.value.isEmpty())
        kept.stream.value = folder;
    QString name = textIn(config, "durable_name");
    if (name.isEmpty())
        name = textIn(config, "name");
    if (name.isEmpty())
        name = textIn(json, "name");
    kept.consumer = ConsumerName{name};
    return name.isEmpty() || kept.stream.value.isEmpty() ? std::nullopt : std::optional(kept);
}

QStringList filesIn(const QString& path)
{
    if (QFileInfo(path).isFile())
        return {path};
    QStringList files;
    QDirIterator walk(path, {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext() && static_cast<size_t>(files.size()) < mostFiles)
        files << walk.next();
    files.sort();
    return files;
}

std::optional<Error> put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (QDir().mkpath(QFileInfo(path).absolutePath()) && file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
        file.write(bytes) == bytes.size() && file.flush())
        return std::nullopt;
    return storageError(Words::tr("%1 could not be written to its end.").arg(shown(path)), file.errorString());
}

} // namespace

Result<std::vector<KeptConfig>> configsIn(const QByteArray& json, const QString& folder)
{
    const Json parsed = Json::parse(json.cbegin(), json.cend(), nullptr, false);
    if (parsed.is_discarded())
        return unexpected(storageError(Words::tr("It is not JSON.")));
    std::vector<KeptConfig> found;
    const auto add = [&found, &folder](const Json& one) {
        if (auto kept = keptOf(one, folder))
            found.push_back(std::move(*kept));
        else
            return false;
        return true;
    };
    bool areAll = true;
    if (parsed.is_array()) {
        for (const Json& one : parsed)
            areAll = add(one) && areAll;
    } else {
        areAll = add(parsed);
    }
    if (!areAll || found.empty())
        return unexpected(storageError(
            Words::tr("It is not the configuration of a stream or of a consumer. A consumer's must say its name, and "
                      "its stream by stream_name or by the folder it lies in.")));
    return found;
}

Result<std::vector<KeptConfig>> readConfigs(const QString& path)
{
    const QStringList files = filesIn(path);
    if (files.isEmpty())
        return unexpected(storageError(Words::tr("There is no .json file in %1.").arg(shown(path))));
    std::vector<KeptConfig> all;
    for (const QString& name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return unexpected(storageError(Words::tr("%1 cannot be read.").arg(shown(name)), file.errorString()));
        auto found = configsIn(file.read(largestFile), QFileInfo(name).dir().dirName());
        if (!found)
            return unexpected(storageError(shown(name) + QStringLiteral(": ") + found.error().summary));
        for (KeptConfig& kept : *found) {
            kept.file = name;
            all.push_back(std::move(kept));
        }
    }
    return all;
}

QByteArray textOf(const KeptConfig& kept)
{
    if (!kept.consumer)
        return indentedJson(kept.config) + '\n';
    const Json config = Json::parse(kept.config.cbegin(), kept.config.cend(), nullptr, false);
    const Json json{{"stream_name", kept.stream.value.toStdString()},
                    {"name", kept.consumer->value.toStdString()},
                    {"config", config}};
    return indentedJson(bytesOf(json)) + '\n';
}

std::optional<Error> writeConfigs(const QString& folder, const std::vector<KeptConfig>& configs)
{
    const QFileInfo there(folder);
    if (there.exists() && (!there.isDir() || !QDir(folder).isEmpty()))
        return storageError(
            Words::tr("%1 exists already. Name a folder that is not there or is empty.").arg(shown(folder)));
    QDir().mkpath(there.absolutePath());
    QTemporaryDir made(folder + QStringLiteral(".part-XXXXXX"));
    if (!made.isValid())
        return storageError(Words::tr("%1 cannot be written.").arg(shown(folder)), made.errorString());
    for (const KeptConfig& kept : configs) {
        const QString name = kept.consumer ? kept.stream.value + u'/' + kept.consumer->value : kept.stream.value;
        if (auto problem = put(made.filePath(name + QStringLiteral(".json")), textOf(kept)))
            return problem;
    }
    QDir().rmdir(folder); // an empty one would be in the way
    if (!QDir().rename(made.path(), folder))
        return storageError(Words::tr("%1 could not be written to its end.").arg(shown(folder)));
    made.setAutoRemove(false);
    return std::nullopt;
}

} // namespace jetlag
