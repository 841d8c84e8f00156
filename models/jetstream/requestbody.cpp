// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jetstream/requestbody.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace jetlag::request {
namespace {

using Json = nlohmann::ordered_json;

QByteArray dump(const Json& body)
{
    return body.empty() ? QByteArray() : QByteArray::fromStdString(body.dump());
}

std::string text(const QString& value)
{
    return value.toUtf8().toStdString();
}

uint64_t clamped(uint64_t offset)
{
    return std::min<uint64_t>(offset, std::numeric_limits<int32_t>::max());
}

} // namespace

QByteArray page(uint64_t offset)
{
    return QByteArrayLiteral("{\"offset\":") + QByteArray::number(static_cast<qulonglong>(clamped(offset))) +
           QByteArrayLiteral("}");
}

QByteArray names(uint64_t offset, const std::optional<QString>& subject)
{
    Json body{{"offset", clamped(offset)}};
    if (subject)
        body["subject"] = text(*subject);
    return dump(body);
}

QByteArray streamInfo(const StreamInfoQuery& query)
{
    Json body = Json::object();
    if (query.subjectsFilter)
        body["subjects_filter"] = text(*query.subjectsFilter);
    if (query.deletedDetails)
        body["deleted_details"] = true;
    if (query.offset > 0)
        body["offset"] = clamped(query.offset);
    return dump(body);
}

QByteArray message(const MessageQuery& query)
{
    Json body = Json::object();
    if (query.lastBySubject) {
        body["last_by_subj"] = text(*query.lastBySubject);
        return dump(body);
    }
    if (query.startTime)
        body["start_time"] = toRfc3339(*query.startTime).toStdString();
    else if (query.sequence)
        body["seq"] = query.sequence->value;
    if (query.nextBySubject)
        body["next_by_subj"] = text(*query.nextBySubject);
    return dump(body);
}

QByteArray batch(const BatchQuery& query)
{
    Json body{{"batch", query.batch}};
    if (query.maxBytes > 0)
        body["max_bytes"] = query.maxBytes;
    if (query.startTime)
        body["start_time"] = toRfc3339(*query.startTime).toStdString();
    else
        body["seq"] = std::max<uint64_t>(1, query.from.value);
    // Without a filter the first sequence would be looked up exactly, and a gap there would end the batch.
    body["next_by_subj"] = text(query.subject.value_or(QStringLiteral(">")));
    return dump(body);
}

QByteArray purge(const PurgeScope& scope)
{
    Json body = Json::object();
    if (scope.filter)
        body["filter"] = text(*scope.filter);
    if (scope.upTo)
        body["seq"] = scope.upTo->value;
    if (scope.keep)
        body["keep"] = scope.keep.value();
    return dump(body);
}

QByteArray deleteMessage(Sequence sequence)
{
    return dump(Json{{"seq", sequence.value}, {"no_erase", true}});
}

} // namespace jetlag::request
