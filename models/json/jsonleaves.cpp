// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonleaves.h"

#include "json/jsonnumber.h"
#include "json/jsontext.h"

#include <algorithm>
#include <cctype>

namespace jetlag::json {
namespace {

namespace od = simdjson::ondemand;

constexpr int deepest = 100;
constexpr size_t mostLeaves = 200'000;

/// .name where a path can say it so, ['na me'] otherwise.
QByteArray stepTo(const QByteArray& key)
{
    const bool isPlain = !key.isEmpty() && std::all_of(key.begin(), key.end(), [](char c) {
        return std::isalnum(static_cast<uint8_t>(c)) || c == '_' || c == '-' || static_cast<uint8_t>(c) >= 128;
    });
    if (isPlain)
        return "." + key;
    QByteArray quoted;
    appendString(quoted, key);
    return "[" + quoted + "]";
}

class Collector
{
public:
    bool collect(od::value value, const QByteArray& path, int depth)
    {
        od::json_type type{};
        if (depth > deepest || value.type().get(type) != simdjson::SUCCESS)
            return false;
        if (type == od::json_type::object)
            return collectObject(value, path, depth);
        if (type == od::json_type::array)
            return collectArray(value, path, depth);
        std::string_view raw = value.raw_json_token();
        while (!raw.empty() && (raw.back() == ' ' || raw.back() == '\n' || raw.back() == '\r' || raw.back() == '\t'))
            raw.remove_suffix(1);
        return isSound(value, type, raw) && add(path, QByteArray(raw.data(), static_cast<qsizetype>(raw.size())));
    }
    Leaves leaves;

private:
    /// On demand means unchecked: a value is read, so that broken text is not taken for JSON.
    static bool isSound(od::value& value, od::json_type type, std::string_view raw)
    {
        std::string_view text;
        bool isTrue = false;
        switch (type) {
        case od::json_type::string:
            return value.get_string().get(text) == simdjson::SUCCESS;
        case od::json_type::number:
            return isNumber(raw); // whatever its size
        case od::json_type::boolean:
            return value.get_bool().get(isTrue) == simdjson::SUCCESS;
        case od::json_type::null:
            return value.is_null().get(isTrue) == simdjson::SUCCESS && isTrue;
        default:
            return false;
        }
    }
    bool add(const QByteArray& path, const QByteArray& value)
    {
        if (leaves.size() >= mostLeaves)
            return false;
        leaves.emplace_back(path, value);
        return true;
    }
    bool collectObject(od::value& value, const QByteArray& path, int depth)
    {
        od::object object;
        if (value.get_object().get(object) != simdjson::SUCCESS)
            return false;
        bool isEmpty = true;
        for (auto entry : object) {
            od::field field;
            if (std::move(entry).get(field) != simdjson::SUCCESS)
                return false;
            isEmpty = false;
            std::string_view key;
            if (field.unescaped_key().get(key) != simdjson::SUCCESS)
                return false;
            const QByteArray step = stepTo(QByteArray(key.data(), static_cast<qsizetype>(key.size())));
            if (!collect(field.value(), path + step, depth + 1))
                return false;
        }
        return !isEmpty || add(path, "{}");
    }
    bool collectArray(od::value& value, const QByteArray& path, int depth)
    {
        od::array array;
        if (value.get_array().get(array) != simdjson::SUCCESS)
            return false;
        qulonglong index = 0;
        for (auto entry : array) {
            od::value child;
            if (std::move(entry).get(child) != simdjson::SUCCESS ||
                !collect(child, path + "[" + QByteArray::number(index++) + "]", depth + 1))
                return false;
        }
        return index > 0 || add(path, "[]");
    }
};

} // namespace

std::optional<Leaves> leavesOf(QByteArrayView text)
{
    Parsing parsing(text);
    if (parsing.error() != simdjson::SUCCESS)
        return std::nullopt;
    od::value root = parsing.root();
    od::json_type type{};
    if (root.type().get(type) != simdjson::SUCCESS || (type != od::json_type::object && type != od::json_type::array))
        return std::nullopt;
    Collector collector;
    if (!collector.collect(root, "$", 0) || !parsing.isAtEnd())
        return std::nullopt;
    return std::move(collector.leaves);
}

} // namespace jetlag::json
