// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonwalk.h"

#include <algorithm>

namespace jetlag::json {

std::optional<uint64_t> lengthOf(od::value& value)
{
    od::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS)
        return std::nullopt;
    size_t count = 0;
    if (type == od::json_type::array)
        return value.count_elements().get(count) == simdjson::SUCCESS ? std::optional<uint64_t>(count) : std::nullopt;
    if (type == od::json_type::object)
        return value.count_fields().get(count) == simdjson::SUCCESS ? std::optional<uint64_t>(count) : std::nullopt;
    std::string_view text;
    if (type != od::json_type::string || value.get_string().get(text) != simdjson::SUCCESS)
        return std::nullopt;
    return static_cast<uint64_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<uint8_t>(c) & 0xC0U) != 0x80; }));
}

bool isKey(od::field& field, const QByteArray& name)
{
    const char* raw = field.key().raw();
    for (const char c : name) {
        if (*raw == '\\')
            break;
        if (*raw == '"' || *raw != c)
            return false;
        ++raw;
    }
    if (*raw != '\\')
        return *raw == '"';
    // Has an escape: made plain in a copy, because the reader's own may be asked for each key only once.
    const char* begin = field.key().raw();
    const char* end = begin;
    while (*end != '"' && *end != '\0')
        end += *end == '\\' && end[1] != '\0' ? 2 : 1;
    QByteArray plain;
    return unescaped({begin, static_cast<size_t>(end - begin)}, plain) && plain == name;
}

} // namespace jetlag::json
