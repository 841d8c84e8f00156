// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buckets/objects.h"

#include "domain/subject.h"
#include "jetstream/apierror.h"

#include <QRandomGenerator>

#include <nlohmann/json.hpp>

namespace jetlag {
namespace {

using Json = nlohmann::ordered_json;

constexpr QByteArrayView digestMark("SHA-256=");
constexpr int nuidCharacters = 22;
constexpr auto urlBase64 = QByteArray::Base64UrlEncoding | QByteArray::KeepTrailingEquals;

QByteArray write(const Json& json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

Json parsed(const QByteArray& json)
{
    Json read = Json::parse(json.cbegin(), json.cend(), nullptr, false);
    return read.is_object() ? read : Json::object();
}

QString text(const Json& object, const char* key)
{
    const auto found = object.find(key);
    if (found == object.end() || !found->is_string())
        return {};
    const auto& value = found->get_ref<const std::string&>();
    return fromUtf8(QByteArrayView(value.data(), static_cast<qsizetype>(value.size())));
}

uint64_t count(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_number_unsigned() ? found->get<uint64_t>() : 0;
}

QByteArray digestOf(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    if (!bytes.startsWith(digestMark))
        return {};
    return QByteArray::fromBase64(bytes.mid(digestMark.size()), QByteArray::Base64UrlEncoding);
}

std::optional<ObjectInfo::Link> linkOf(const Json& object)
{
    const auto options = object.find("options");
    if (options == object.end() || !options->is_object() || !options->contains("link"))
        return std::nullopt;
    const Json& link = (*options)["link"];
    return link.is_object() ? std::optional(ObjectInfo::Link{text(link, "bucket"), text(link, "name")}) : std::nullopt;
}

} // namespace

Result<ObjectInfo> objectOf(const StoredMessage& message)
{
    const Json object = parsed(message.payload);
    ObjectInfo info;
    info.name = text(object, "name");
    if (info.name.isEmpty())
        return unexpected(protocolError(message.subject, QStringLiteral("not the description of an object")));
    info.description = text(object, "description");
    info.nuid = text(object, "nuid");
    info.size = count(object, "size");
    info.chunks = count(object, "chunks");
    info.digest = digestOf(text(object, "digest"));
    const auto deleted = object.find("deleted");
    info.isDeleted = deleted != object.end() && deleted->is_boolean() && deleted->get<bool>();
    info.link = linkOf(object);
    info.modified = message.time;
    info.sequence = message.sequence;
    info.json = message.payload;
    return info;
}

QString objectSubject(const QString& bucket, const QString& name)
{
    return QStringLiteral("$O.%1.M.%2").arg(bucket, QString::fromLatin1(name.toUtf8().toBase64(urlBase64)));
}

QString objectsFilter(const QString& bucket)
{
    return QStringLiteral("$O.%1.M.>").arg(bucket);
}

QString chunkSubject(const QString& bucket, const QString& nuid)
{
    return QStringLiteral("$O.%1.C.%2").arg(bucket, nuid);
}

QByteArray objectJson(const ObjectContent& content, const QByteArray& before)
{
    Json object = parsed(before);
    object["name"] = content.name.toStdString();
    object["options"] = Json{{"max_chunk_size", content.chunkBytes}};
    object["bucket"] = content.bucket.toStdString();
    object["nuid"] = content.nuid.toStdString();
    object["size"] = content.size;
    object["mtime"] = "0001-01-01T00:00:00Z"; // when the message is stored
    object["chunks"] = content.chunks;
    object["digest"] = QByteArray(digestMark.toByteArray() + content.digest.toBase64(urlBase64)).toStdString();
    object.erase("deleted");
    return write(object);
}

QByteArray deletedObjectJson(const QByteArray& before)
{
    Json object = parsed(before);
    object["size"] = 0;
    object["chunks"] = 0;
    object["digest"] = "";
    object["mtime"] = "0001-01-01T00:00:00Z";
    object["deleted"] = true;
    return write(object);
}

QString newNuid()
{
    static constexpr char digits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QString nuid;
    for (int i = 0; i < nuidCharacters; ++i)
        nuid += QLatin1Char(digits[QRandomGenerator::system()->bounded(62)]);
    return nuid;
}

} // namespace jetlag
