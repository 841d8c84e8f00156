// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsontext.h"

#include "json/pathtext.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace jetlag::json {
namespace {

namespace od = simdjson::ondemand;

constexpr size_t keptBuffer = size_t(4) << 20; ///< a larger text does not keep its memory afterwards

} // namespace

struct Parsing::Memory
{
    od::parser parser;
    std::vector<char> buffer;
};

Parsing::Memory& Parsing::memory()
{
    static thread_local Memory instance;
    return instance;
}

bool isUtf8(QByteArrayView bytes)
{
    return bytes.isEmpty() || simdjson::validate_utf8(bytes.data(), static_cast<size_t>(bytes.size()));
}

qsizetype stringSize(QByteArrayView utf8)
{
    qsizetype size = 2;
    for (const char c : utf8) {
        const auto u = static_cast<uint8_t>(c);
        const bool isShort = c == '"' || c == '\\' || (u >= 8 && u <= 13 && u != 11);
        size += isShort ? 2 : u < 0x20 ? 6 : 1;
    }
    return size;
}

void appendString(QByteArray& into, QByteArrayView utf8)
{
    static constexpr char digits[] = "0123456789abcdef";
    into += '"';
    qsizetype plain = 0; // beginning of what needs no escape
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto u = static_cast<uint8_t>(utf8[i]);
        if (u >= 0x20 && u != '"' && u != '\\')
            continue;
        into.append(utf8.data() + plain, i - plain);
        plain = i + 1;
        into += '\\';
        switch (u) {
        case '"':
        case '\\':
            into += static_cast<char>(u);
            break;
        case '\b':
            into += 'b';
            break;
        case '\f':
            into += 'f';
            break;
        case '\n':
            into += 'n';
            break;
        case '\r':
            into += 'r';
            break;
        case '\t':
            into += 't';
            break;
        default:
            into.append("u00").append(digits[u >> 4U]).append(digits[u & 15U]);
            break;
        }
    }
    into.append(utf8.data() + plain, utf8.size() - plain);
    into += '"';
}

bool unescaped(std::string_view raw, QByteArray& plain)
{
    QByteArray quoted;
    quoted.append('"').append(raw.data(), static_cast<qsizetype>(raw.size())).append('"');
    qsizetype at = 0;
    const auto text = pathtext::quoted(quoted, at);
    if (!text || at != quoted.size())
        return false;
    plain = *text;
    return true;
}

Parsing::Parsing(QByteArrayView text)
{
    const char* given = text.data();
    text = text.trimmed();
    m_skipped = text.data() - given;
    m_isContainer = !text.isEmpty() && (text.front() == '{' || text.front() == '[');
    auto& buffer = memory().buffer;
    const auto size = static_cast<size_t>(text.size());
    if (buffer.size() < size + 2 + simdjson::SIMDJSON_PADDING)
        buffer.resize(size + 2 + simdjson::SIMDJSON_PADDING);
    // A number or a string alone is read as the only element of an array: no special case for it further on.
    char* copy = buffer.data() + 1;
    buffer[0] = '[';
    if (size > 0)
        std::memcpy(copy, text.data(), size);
    m_end = copy + size;
    std::memset(copy + size, ' ', simdjson::SIMDJSON_PADDING + 1);
    if (!m_isContainer)
        copy[size] = ']';
    auto& parser = memory().parser;
    m_error = m_isContainer ? parser.iterate(copy, size, buffer.size() - 1).get(m_document)
                            : parser.iterate(buffer.data(), size + 2, buffer.size()).get(m_document);
    size_t count = 1;
    if (!m_error && !m_isContainer)
        m_error = m_document.count_elements().get(count);
    if (!m_error && count != 1)
        m_error = count == 0 ? simdjson::EMPTY : simdjson::TAPE_ERROR;
    if (!m_error)
        begin();
}

Parsing::~Parsing()
{
    if (memory().buffer.size() > keptBuffer) {
        m_document = {};
        memory() = Memory();
    }
}

void Parsing::begin()
{
    if (m_isContainer) {
        m_error = m_document.get_value().get(m_root);
        return;
    }
    od::array array;
    m_error = m_document.get_array().get(array);
    if (m_error)
        return;
    auto it = array.begin();
    if ((m_error = it.error()))
        return;
    if (it == array.end())
        m_error = simdjson::EMPTY;
    else
        m_error = (*it).get(m_root);
}

bool Parsing::rewind()
{
    if (m_error || !m_document.is_alive())
        return false;
    m_document.rewind();
    begin();
    return !m_error;
}

bool Parsing::isAtEnd()
{
    const char* place = nullptr;
    if (m_isContainer)
        return m_document.current_location().error() == simdjson::OUT_OF_BOUNDS;
    if (m_document.current_location().get(place) != simdjson::SUCCESS)
        return false;
    return place == m_end; // the closing bracket that was added
}

qsizetype Parsing::offsetOf(const char* place) const
{
    return place - memory().buffer.data() - 1 + m_skipped;
}

ByteRange Parsing::rangeOf(simdjson::ondemand::value& value) const
{
    std::string_view token = value.raw_json_token();
    const char* begin = token.data();
    const char* end = begin + token.size();
    if (*begin == '{' || *begin == '[') {
        // To its last bracket; strings are stepped over.
        int depth = 0;
        bool isString = false;
        for (end = begin; end < m_end; ++end) {
            if (isString) {
                if (*end == '\\')
                    ++end;
                else if (*end == '"')
                    isString = false;
            } else if (*end == '"') {
                isString = true;
            } else if (*end == '{' || *end == '[') {
                ++depth;
            } else if ((*end == '}' || *end == ']') && --depth == 0) {
                ++end;
                break;
            }
        }
    }
    end = std::min(end, m_end);
    while (end > begin && (end[-1] == ' ' || end[-1] == '\n' || end[-1] == '\r' || end[-1] == '\t'))
        --end;
    return {offsetOf(begin), end - begin};
}

} // namespace jetlag::json
