// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/s2stream.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace jetlag {
namespace {

constexpr size_t headBytes = 4;
constexpr size_t sumBytes = 4;
constexpr size_t largestBlock = 4 << 20; ///< that S2 makes

uint8_t byteAt(std::string_view bytes, size_t at)
{
    return static_cast<uint8_t>(bytes[at]);
}

uint32_t littleEndian(std::string_view bytes, size_t at, size_t count)
{
    uint32_t value = 0;
    for (size_t i = 0; i < count; ++i)
        value |= static_cast<uint32_t>(byteAt(bytes, at + i)) << (8 * i);
    return value;
}

/// CRC-32C, eight tables for eight bytes a step.
using SumTables = std::array<std::array<uint32_t, 256>, 8>;
constexpr SumTables sumTables()
{
    SumTables tables{};
    for (uint32_t i = 0; i < 256; ++i) {
        uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ ((value & 1) != 0 ? 0x82f63b78U : 0U);
        tables[0][i] = value;
    }
    for (uint32_t i = 0; i < 256; ++i) {
        for (size_t table = 1; table < 8; ++table)
            tables[table][i] = (tables[table - 1][i] >> 8) ^ tables[0][tables[table - 1][i] & 0xff];
    }
    return tables;
}
constexpr SumTables sums = sumTables();

/// As the frames hold it: turned and moved, so that a sum of sums is not one.
uint32_t maskedSum(std::string_view bytes)
{
    uint32_t sum = ~0U;
    size_t at = 0;
    for (; at + 8 <= bytes.size(); at += 8) {
        const uint32_t low = sum ^ littleEndian(bytes, at, 4);
        const uint32_t high = littleEndian(bytes, at + 4, 4);
        sum = sums[7][low & 0xff] ^ sums[6][(low >> 8) & 0xff] ^ sums[5][(low >> 16) & 0xff] ^ sums[4][low >> 24] ^
              sums[3][high & 0xff] ^ sums[2][(high >> 8) & 0xff] ^ sums[1][(high >> 16) & 0xff] ^ sums[0][high >> 24];
    }
    for (; at < bytes.size(); ++at)
        sum = (sum >> 8) ^ sums[0][(sum ^ byteAt(bytes, at)) & 0xff];
    sum = ~sum;
    return ((sum >> 15) | (sum << 17)) + 0xa282ead8U;
}

/// One block: literals, and copies of what came before. Reads nothing outside of it, writes as much as it says.
class BlockReader
{
public:
    BlockReader(std::string_view block, QByteArray& out)
        : m_block(block)
        , m_out(out)
    {
    }
    bool read()
    {
        if (!readLength())
            return false;
        while (m_at < m_block.size()) {
            const uint8_t tag = byteAt(m_block, m_at);
            if (!((tag & 3) == 0 ? readLiteral(tag) : readCopy(tag)))
                return false;
        }
        return m_written == m_length;
    }

private:
    bool readLength()
    {
        uint64_t length = 0;
        for (int shift = 0; shift < 35 && m_at < m_block.size(); shift += 7) {
            const uint8_t byte = byteAt(m_block, m_at++);
            length |= static_cast<uint64_t>(byte & 0x7f) << shift;
            if (byte < 0x80) {
                m_length = length;
                if (length > largestBlock)
                    return false;
                m_out.resize(static_cast<qsizetype>(length));
                return true;
            }
        }
        return false;
    }
    /// The next `count` bytes as a number, behind the tag.
    bool take(size_t count, size_t& value)
    {
        if (m_block.size() - m_at < count)
            return false;
        value = littleEndian(m_block, m_at, count);
        m_at += count;
        return true;
    }
    bool readLiteral(uint8_t tag)
    {
        ++m_at;
        size_t length = tag >> 2;
        if (length >= 60 && !take(length - 59, length))
            return false;
        ++length;
        if (length > m_block.size() - m_at || length > m_length - m_written)
            return false;
        std::memcpy(m_out.data() + m_written, m_block.data() + m_at, length);
        m_at += length;
        m_written += length;
        return true;
    }
    bool readCopy(uint8_t tag)
    {
        ++m_at;
        size_t length = (tag >> 2) + 1;
        if ((tag & 3) == 1) {
            size_t low = 0;
            if (!take(1, low))
                return false;
            length = (tag >> 2) & 7;
            const size_t offset = (static_cast<size_t>(tag & 0xe0) << 3) | low;
            if (offset != 0)
                m_offset = offset;
            else if (!readRepeatLength(length))
                return false;
            length += 4;
        } else if (!take((tag & 3) == 2 ? 2 : 4, m_offset)) {
            return false;
        }
        return copy(length);
    }
    /// S2's own: the offset of the copy before, and lengths that snappy does not know.
    bool readRepeatLength(size_t& length)
    {
        constexpr size_t firstLong = 5;
        constexpr std::array<size_t, 3> added{4, 1 << 8, 1 << 16};
        if (length < firstLong)
            return true;
        const size_t bytes = length - firstLong + 1;
        const size_t more = added[bytes - 1];
        if (!take(bytes, length))
            return false;
        length += more;
        return true;
    }
    bool copy(size_t length)
    {
        if (m_offset == 0 || m_offset > m_written || length > m_length - m_written)
            return false;
        char* to = m_out.data() + m_written;
        const char* from = to - m_offset;
        if (m_offset >= length) {
            std::memcpy(to, from, length);
        } else {
            for (size_t i = 0; i < length; ++i) // it may run into what it writes
                to[i] = from[i];
        }
        m_written += length;
        return true;
    }

    const std::string_view m_block;
    QByteArray& m_out;
    size_t m_at = 0;
    size_t m_length = 0;
    size_t m_written = 0;
    size_t m_offset = 1; ///< of the copy before
};

} // namespace

std::optional<QString> S2Stream::feed(std::string_view piece, const Sink& sink)
{
    m_pending.append(piece.data(), static_cast<qsizetype>(piece.size()));
    const std::string_view all(m_pending.constData(), static_cast<size_t>(m_pending.size()));
    size_t at = 0;
    std::optional<QString> problem;
    while (!problem && all.size() - at >= headBytes) {
        const size_t length = littleEndian(all, at + 1, 3);
        if (all.size() - at - headBytes < length)
            break;
        problem = onFrame(byteAt(all, at), all.substr(at + headBytes, length), sink);
        at += headBytes + length;
    }
    m_pending.remove(0, static_cast<qsizetype>(at));
    return problem;
}

std::optional<QString> S2Stream::onFrame(uint8_t type, std::string_view body, const Sink& sink)
{
    constexpr uint8_t compressed = 0;
    constexpr uint8_t plain = 1;
    constexpr uint8_t firstSkipped = 0x80;
    constexpr uint8_t beginning = 0xff;
    if (type == beginning) {
        m_hasBegun = body == "S2sTwO" || body == "sNaPpY";
        return m_hasBegun ? std::nullopt : std::optional(QStringLiteral("unknown stream identifier"));
    }
    if (!m_hasBegun)
        return QStringLiteral("no stream identifier");
    if (type >= firstSkipped)
        return std::nullopt;
    if (type > plain || body.size() < sumBytes)
        return QStringLiteral("unknown frame type %1").arg(type);
    const uint32_t sum = littleEndian(body, 0, sumBytes);
    body.remove_prefix(sumBytes);
    if (type == compressed) {
        if (!BlockReader(body, m_block).read())
            return QStringLiteral("corrupt block");
        body = {m_block.constData(), static_cast<size_t>(m_block.size())};
    }
    if (maskedSum(body) != sum)
        return QStringLiteral("checksum mismatch");
    sink(body);
    return std::nullopt;
}

} // namespace jetlag
