// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Helpers over simdjson's on-demand reader, internal to this room. A field of an unexpected type counts as absent;
/// only broken JSON fails a reply. Numbers are read as uint64, so sequences stay exact.

#include "domain/peerfacts.h"
#include "domain/result.h"
#include "domain/subject.h"
#include "domain/timestamp.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <simdjson.h>

#include <functional>
#include <optional>
#include <vector>

namespace jetlag::json {

namespace od = simdjson::ondemand;

inline QString toQString(std::string_view text)
{
    return fromUtf8(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
}

/// nullopt: not a non-negative integer (the servers' -1 "unlimited" among others).
inline std::optional<uint64_t> unsignedOf(od::value& value)
{
    uint64_t number = 0;
    return value.get_uint64().get(number) == simdjson::SUCCESS ? std::optional(number) : std::nullopt;
}
inline uint64_t countOf(od::value& value)
{
    return unsignedOf(value).value_or(0);
}
/// Limits where 0 means "no limit" as well as -1.
inline std::optional<uint64_t> limitOf(od::value& value)
{
    const auto number = unsignedOf(value);
    return number && *number > 0 ? number : std::nullopt;
}
inline bool boolOf(od::value& value)
{
    bool flag = false;
    return value.get_bool().get(flag) == simdjson::SUCCESS && flag;
}
/// Valid until the next reply is parsed. Empty when it is no string.
inline std::string_view viewOf(od::value& value)
{
    std::string_view text;
    return value.get_string().get(text) == simdjson::SUCCESS ? text : std::string_view();
}
inline QString stringOf(od::value& value)
{
    return toQString(viewOf(value));
}
inline std::optional<Timestamp> timeOf(od::value& value)
{
    return parseRfc3339(viewOf(value));
}
inline std::optional<std::chrono::nanoseconds> durationOf(od::value& value)
{
    int64_t count = 0;
    if (value.get_int64().get(count) != simdjson::SUCCESS || count < 0)
        return std::nullopt;
    return std::chrono::nanoseconds(count);
}

/// Calls visit(key, value) for every field; values that are not read are skipped. False: the JSON is broken.
template <typename Visit>
bool forEachField(od::object object, Visit visit)
{
    for (auto entry : object) {
        od::field field;
        if (std::move(entry).get(field) != simdjson::SUCCESS)
            return false;
        std::string_view key;
        if (field.unescaped_key().get(key) != simdjson::SUCCESS)
            return false;
        od::value value = field.value();
        if (!visit(key, value))
            return false;
    }
    return true;
}

/// As above for a value that should be an object; null and other types have no fields.
template <typename Visit>
bool forEachFieldOf(od::value& value, Visit visit)
{
    od::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS)
        return false;
    if (type != od::json_type::object)
        return true;
    od::object object;
    return value.get_object().get(object) == simdjson::SUCCESS && forEachField(object, visit);
}

/// Calls visit(value) for every element of an array; null and other types have none. False: the JSON is broken.
template <typename Visit>
bool forEachElement(od::value& value, Visit visit)
{
    od::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS)
        return false;
    if (type != od::json_type::array)
        return true;
    od::array array;
    if (value.get_array().get(array) != simdjson::SUCCESS)
        return false;
    for (auto entry : array) {
        od::value element;
        if (std::move(entry).get(element) != simdjson::SUCCESS || !visit(element))
            return false;
    }
    return true;
}

bool readStrings(od::value& value, QStringList& into);
bool readStringMap(od::value& value, QMap<QString, QString>& into);

/// Takes the object's own text and leaves it ready to be read. False: the JSON is broken.
bool takeRaw(od::object& object, QByteArray& raw);

/// `_nats.req.level`, else `_nats.level`.
std::optional<int> apiLevelOf(const QMap<QString, QString>& metadata);

/// `cluster{}`: standalone servers send one with nothing but their own name as leader, which is no cluster.
bool readCluster(od::value& value, bool& clustered, QString& leader, std::vector<PeerFacts>& peers);

/// Reads total, offset and limit of a list reply; true when the field was one of them.
template <typename Page>
bool readPaging(std::string_view key, od::value& value, Page& page)
{
    uint64_t* target = key == "total"    ? &page.total
                       : key == "offset" ? &page.offset
                       : key == "limit"  ? &page.limit
                                         : nullptr;
    if (!target)
        return false;
    const auto number = unsignedOf(value);
    *target = number.value_or(0);
    return number.has_value();
}

/// Names in an array.
template <typename Name>
bool readNames(od::value& value, std::vector<Name>& names)
{
    QStringList list;
    if (!readStrings(value, list))
        return false;
    for (const QString& name : list)
        names.push_back(Name{name});
    return true;
}

/// `missing[]` and `offline{name: reason}` (2.12+) of a list; true when the field was one of them. Broken JSON is left
/// to the reader, which meets it next.
template <typename Page>
bool readUnreached(std::string_view key, od::value& value, Page& page)
{
    if (key == "missing")
        return readNames(value, page.missing);
    if (key != "offline")
        return false;
    return forEachFieldOf(value, [&page](std::string_view name, od::value& reason) {
        page.missing.push_back({toQString(name)});
        page.offline[page.missing.back()] = stringOf(reason);
        return true;
    });
}

/// Reads a reply object field by field. An `error` object in it becomes the result; broken JSON a Protocol error.
/// The strings handed to `visit` are valid until the next reply is parsed on this thread.
std::optional<Error> readReply(const QByteArray& payload, const QString& subject,
                               const std::function<bool(std::string_view, od::value&)>& visit);

} // namespace jetlag::json
