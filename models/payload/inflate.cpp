// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/inflate_p.h"

#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <memory>

namespace jetlag {
namespace {

bool isZlibHeader(const QByteArray& bytes)
{
    // RFC 1950: deflate with a window of at most 32 KiB, no dictionary, and a check over both bytes.
    if (bytes.size() < 8)
        return false;
    const auto first = static_cast<uint8_t>(bytes[0]);
    const auto second = static_cast<uint8_t>(bytes[1]);
    return (first & 0x0F) == 8 && first >> 4U <= 7 && (first * 256 + second) % 31 == 0 && (second & 0x20) == 0;
}

Inflated inflateZ(const QByteArray& bytes, qsizetype most, Compression compression)
{
    Inflated result;
    result.compression = compression;
    z_stream stream{};
    const int header = compression == Compression::Gzip ? 15 + 16 : 15;
    if (inflateInit2(&stream, header) != Z_OK) {
        result.problem = InflateWords::tr("The compressed data cannot be read.");
        return result;
    }
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData())); // only read
    stream.avail_in = static_cast<uInt>(bytes.size());
    qsizetype filled = 0;
    int state = Z_OK;
    while (state == Z_OK && growInflated(result, filled, most)) {
        stream.next_out = reinterpret_cast<Bytef*>(result.bytes.data() + filled);
        stream.avail_out = static_cast<uInt>(result.bytes.size() - filled);
        state = inflate(&stream, Z_NO_FLUSH);
        filled = result.bytes.size() - static_cast<qsizetype>(stream.avail_out);
        if (state == Z_STREAM_END && compression == Compression::Gzip && stream.avail_in > 0)
            state = inflateReset(&stream); // gzip files may be joined
    }
    inflateEnd(&stream);
    result.bytes.resize(filled);
    if (state == Z_BUF_ERROR)
        result.problem = InflateWords::tr("The compressed data end too soon.");
    else if (state != Z_OK && state != Z_STREAM_END)
        result.problem = InflateWords::tr("The compressed data are damaged.");
    return result;
}

Inflated inflateZstd(const QByteArray& bytes, qsizetype most)
{
    Inflated result;
    result.compression = Compression::Zstd;
    const std::unique_ptr<ZSTD_DCtx, size_t (*)(ZSTD_DCtx*)> context(ZSTD_createDCtx(), ZSTD_freeDCtx);
    ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, 27); // 128 MiB of memory at most
    ZSTD_inBuffer in{bytes.constData(), static_cast<size_t>(bytes.size()), 0};
    qsizetype filled = 0;
    size_t left = 1;
    while ((left != 0 || in.pos < in.size) && growInflated(result, filled, most)) {
        ZSTD_outBuffer out{result.bytes.data() + filled, static_cast<size_t>(result.bytes.size() - filled), 0};
        const size_t before = in.pos;
        left = ZSTD_decompressStream(context.get(), &out, &in);
        filled += static_cast<qsizetype>(out.pos);
        if (ZSTD_isError(left) != 0) {
            result.problem = InflateWords::tr("The compressed data are damaged.");
            break;
        }
        if (left != 0 && out.pos == 0 && in.pos == before) {
            result.problem = InflateWords::tr("The compressed data end too soon.");
            break;
        }
    }
    result.bytes.resize(filled);
    return result;
}

} // namespace

bool growInflated(Inflated& result, qsizetype& filled, qsizetype most)
{
    if (filled >= most) {
        result.isCut = true;
        return false;
    }
    constexpr qsizetype chunk = 64 * 1024;
    result.bytes.resize(std::min(most, filled + chunk));
    return true;
}

std::optional<Inflated> inflated(const QByteArray& bytes, qsizetype most)
{
    std::optional<Inflated> result;
    if (bytes.startsWith("\x1f\x8b\x08"))
        result = inflateZ(bytes, most, Compression::Gzip);
    else if (bytes.startsWith("\x28\xb5\x2f\xfd"))
        result = inflateZstd(bytes, most);
    else if (isSnappyFrame(bytes))
        result = inflateSnappy(bytes, most);
    else if (bytes.startsWith("\x04\x22\x4d\x18"))
        result = inflateLz4(bytes, most);
    else if (isZlibHeader(bytes))
        result = inflateZ(bytes, most, Compression::Zlib);
    // Two bytes make no zlib: text may begin with them.
    if (result && (result->compression == Compression::Zlib ? !result->problem.isEmpty()
                                                            : result->bytes.isEmpty() && !result->problem.isEmpty()))
        return std::nullopt;
    return result;
}

Inflated inflatedAs(const QByteArray& bytes, Compression compression, qsizetype most)
{
    switch (compression) {
    case Compression::Gzip:
    case Compression::Zlib:
        return inflateZ(bytes, most, compression);
    case Compression::Zstd:
        return inflateZstd(bytes, most);
    case Compression::Snappy:
        return isSnappyFrame(bytes) ? inflateSnappy(bytes, most) : inflateSnappyBlock(bytes, most);
    case Compression::Lz4:
        return inflateLz4(bytes, most);
    }
    return {};
}

QString compressionName(Compression compression)
{
    switch (compression) {
    case Compression::Gzip:
        return QStringLiteral("gzip");
    case Compression::Zlib:
        return QStringLiteral("zlib");
    case Compression::Zstd:
        return QStringLiteral("zstd");
    case Compression::Snappy:
        return QStringLiteral("snappy");
    case Compression::Lz4:
        return QStringLiteral("LZ4");
    }
    return {};
}

} // namespace jetlag
