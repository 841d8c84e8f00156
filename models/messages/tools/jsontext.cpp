// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/tools/jsontext.h"

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

Parsing::Parsing(QByteArrayView text)
{
    // Inside of brackets every kind of value is an element: no special case for a number or a string alone.
    auto& buffer = memory().buffer;
    const auto size = static_cast<size_t>(text.size()) + 2;
    if (buffer.size() < size + simdjson::SIMDJSON_PADDING)
        buffer.resize(size + simdjson::SIMDJSON_PADDING);
    buffer[0] = '[';
    if (!text.isEmpty())
        std::memcpy(buffer.data() + 1, text.data(), static_cast<size_t>(text.size()));
    buffer[size - 1] = ']';
    m_end = buffer.data() + size - 1;
    std::memset(buffer.data() + size, ' ', simdjson::SIMDJSON_PADDING);
    m_error = memory().parser.iterate(buffer.data(), size, buffer.size()).get(m_document);
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
    if (m_error)
        return false;
    m_document.rewind();
    begin();
    return !m_error;
}

bool Parsing::isAtEnd()
{
    const char* place = nullptr;
    if (m_document.current_location().get(place) != simdjson::SUCCESS)
        return false;
    return place == m_end; // the closing bracket that was added
}

qsizetype Parsing::offsetOf(const char* place) const
{
    return place - memory().buffer.data() - 1;
}

} // namespace jetlag::json
