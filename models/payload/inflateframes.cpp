// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/inflate_p.h"

#include <QLocale>
#include <QtEndian>

#include <lz4frame.h>
#include <snappy.h>

#include <algorithm>
#include <array>
#include <memory>

namespace jetlag {
namespace {

const QByteArray snappyStart = QByteArrayLiteral("\xff\x06\x00\x00sNaPpY");
constexpr size_t mostInSnappyChunk = 65'536;

constexpr std::array<uint32_t, 256> crc32cTable = [] {
    std::array<uint32_t, 256> table{};
    for (uint32_t i = 0; i < table.size(); ++i) {
        uint32_t crc = i;
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1U ? crc >> 1U ^ 0x82F63B78U : crc >> 1U;
        table[i] = crc;
    }
    return table;
}();

/// CRC-32C, turned and shifted as the framing format wants it.
uint32_t maskedCrc(const char* data, size_t size)
{
    uint32_t crc = ~uint32_t(0);
    for (size_t i = 0; i < size; ++i)
        crc = crc32cTable[(crc ^ static_cast<uint8_t>(data[i])) & 0xFFU] ^ crc >> 8U;
    crc = ~crc;
    return (crc >> 15U | crc << 17U) + 0xA282EAD8U;
}

/// What a chunk holds behind its checksum; nullopt: damaged.
std::optional<QByteArray> snappyChunk(const QByteArray& chunk, bool isCompressed)
{
    if (chunk.size() < 4)
        return std::nullopt;
    const char* data = chunk.constData() + 4;
    const auto size = static_cast<size_t>(chunk.size() - 4);
    QByteArray plain;
    if (isCompressed) {
        size_t length = 0;
        if (!snappy::GetUncompressedLength(data, size, &length) || length > mostInSnappyChunk)
            return std::nullopt;
        plain.resize(static_cast<qsizetype>(length));
        if (!snappy::RawUncompress(data, size, plain.data()))
            return std::nullopt;
    } else {
        plain = QByteArray(data, chunk.size() - 4);
    }
    const bool isWhole = maskedCrc(plain.constData(), static_cast<size_t>(plain.size())) ==
                         qFromLittleEndian<uint32_t>(chunk.constData());
    return isWhole ? std::optional(plain) : std::nullopt;
}

} // namespace

bool isSnappyFrame(const QByteArray& bytes)
{
    return bytes.startsWith(snappyStart);
}

/// https://github.com/google/snappy/blob/main/framing_format.txt
Inflated inflateSnappy(const QByteArray& bytes, qsizetype most)
{
    Inflated result;
    result.compression = Compression::Snappy;
    for (qsizetype at = 0; at < bytes.size();) {
        if (bytes.size() - at < 4) {
            result.problem = InflateWords::tr("The compressed data end too soon.");
            break;
        }
        const auto header = qFromLittleEndian<uint32_t>(bytes.constData() + at);
        const uint32_t type = header & 0xFFU;
        const auto size = static_cast<qsizetype>(header >> 8U);
        at += 4;
        if (size > bytes.size() - at) {
            result.problem = InflateWords::tr("The compressed data end too soon.");
            break;
        }
        if (result.bytes.size() >= most && type <= 1) {
            result.isCut = true;
            break;
        }
        const QByteArray chunk = QByteArray::fromRawData(bytes.constData() + at, size);
        at += size;
        const bool isData = type <= 1;
        const auto plain = isData ? snappyChunk(chunk, type == 0) : std::nullopt;
        // Chunks from 2 to 127 must be understood, those above may be passed over.
        if (isData ? !plain : type < 0x80) {
            result.problem = InflateWords::tr("The compressed data are damaged.");
            break;
        }
        if (plain)
            result.bytes += *plain;
    }
    if (result.bytes.size() > most) {
        result.bytes.truncate(most);
        result.isCut = true;
    }
    return result;
}

/// A block tells its size first and can only be had as a whole.
Inflated inflateSnappyBlock(const QByteArray& bytes, qsizetype most)
{
    Inflated result;
    result.compression = Compression::Snappy;
    const auto size = static_cast<size_t>(bytes.size());
    size_t length = 0;
    if (!snappy::GetUncompressedLength(bytes.constData(), size, &length) ||
        !snappy::IsValidCompressedBuffer(bytes.constData(), size)) {
        result.problem = InflateWords::tr("The compressed data are damaged.");
    } else if (length > static_cast<size_t>(most)) {
        result.isCut = true;
        result.problem = InflateWords::tr("The block would become %1 large: too much to be decompressed.")
                             .arg(QLocale().formattedDataSize(static_cast<qint64>(length)));
    } else {
        result.bytes.resize(static_cast<qsizetype>(length));
        if (!snappy::RawUncompress(bytes.constData(), size, result.bytes.data()))
            result.problem = InflateWords::tr("The compressed data are damaged.");
    }
    return result;
}

/// https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md
Inflated inflateLz4(const QByteArray& bytes, qsizetype most)
{
    Inflated result;
    result.compression = Compression::Lz4;
    LZ4F_dctx* raw = nullptr;
    if (LZ4F_isError(LZ4F_createDecompressionContext(&raw, LZ4F_VERSION)) != 0U) {
        result.problem = InflateWords::tr("The compressed data cannot be read.");
        return result;
    }
    const std::unique_ptr<LZ4F_dctx, LZ4F_errorCode_t (*)(LZ4F_dctx*)> context(raw, LZ4F_freeDecompressionContext);
    const char* in = bytes.constData();
    auto left = static_cast<size_t>(bytes.size());
    qsizetype filled = 0;
    size_t wanted = 1;
    // Frames may be joined: nothing wanted and bytes left begins the next.
    while ((wanted != 0 || left > 0) && growInflated(result, filled, most)) {
        size_t taken = left;
        auto given = static_cast<size_t>(result.bytes.size() - filled);
        wanted = LZ4F_decompress(context.get(), result.bytes.data() + filled, &given, in, &taken, nullptr);
        if (LZ4F_isError(wanted) != 0U) {
            result.problem = InflateWords::tr("The compressed data are damaged.");
            break;
        }
        filled += static_cast<qsizetype>(given);
        in += taken;
        left -= taken;
        if (wanted != 0 && taken == 0 && given == 0) {
            result.problem = InflateWords::tr("The compressed data end too soon.");
            break;
        }
    }
    result.bytes.resize(filled);
    return result;
}

} // namespace jetlag
