// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/payloadformats.h"

#include <QCoreApplication>

#include <algorithm>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::PayloadFormats)
};

using F = PayloadFormat;
using Way = PayloadFormatInfo::Way;

// Names of formats that are spelt the same everywhere are not translated.
const PayloadFormatInfo formats[] = {
    {F::Automatic, 0, QT_TRANSLATE_NOOP("jetlag::PayloadFormats", "Automatic"), Way::Recognise, false},
    {F::Text, 1, QT_TRANSLATE_NOOP("jetlag::PayloadFormats", "Text"), Way::Characters, true},
    {F::Json, 2, "JSON", Way::Json, true},
    {F::Hex, 3, QT_TRANSLATE_NOOP("jetlag::PayloadFormats", "Hex"), Way::Hex, false},
    {F::Base64, 4, "Base64", Way::Base64, false},
    {F::Xml, 5, "XML", Way::Decode, true, decodeXml},
    {F::MessagePack, 6, "MessagePack", Way::Decode, false, decodeMessagePack, 2},
    {F::Cbor, 7, "CBOR", Way::Decode, false, decodeCbor, 3},
    {F::Bson, 8, "BSON", Way::Decode, false, decodeBson, 1},          // the strictest comes first
    {F::Protobuf, 9, "Protobuf", Way::Decode, false, decodeProtobuf}, // nearly anything can be read as it
};

const UnpackingInfo undone[] = {
    {Unpacking::Automatic, 0, std::nullopt}, {Unpacking::None, 1, std::nullopt},
    {Unpacking::Gzip, 2, Compression::Gzip}, {Unpacking::Zlib, 3, Compression::Zlib},
    {Unpacking::Zstd, 4, Compression::Zstd}, {Unpacking::Snappy, 5, Compression::Snappy},
    {Unpacking::Lz4, 6, Compression::Lz4},
};

template <typename Table, typename Holds>
const auto& entry(const Table& table, Holds holds)
{
    const auto found = std::find_if(std::begin(table), std::end(table), holds);
    return found == std::end(table) ? *std::begin(table) : *found;
}

} // namespace

QString PayloadFormatInfo::title() const
{
    return Words::tr(name);
}

QString UnpackingInfo::title() const
{
    if (compression)
        return compressionName(*compression);
    return unpacking == Unpacking::None ? Words::tr("No compression") : Words::tr("Any compression");
}

std::span<const PayloadFormatInfo> payloadFormats()
{
    return formats;
}

const PayloadFormatInfo& infoOf(PayloadFormat format)
{
    return entry(formats, [format](const PayloadFormatInfo& info) { return info.format == format; });
}

PayloadFormat payloadFormatOf(int id)
{
    return entry(formats, [id](const PayloadFormatInfo& info) { return info.id == id; }).format;
}

std::span<const UnpackingInfo> unpackings()
{
    return undone;
}

const UnpackingInfo& infoOf(Unpacking unpacking)
{
    return entry(undone, [unpacking](const UnpackingInfo& info) { return info.unpacking == unpacking; });
}

Unpacking unpackingOf(int id)
{
    return entry(undone, [id](const UnpackingInfo& info) { return info.id == id; }).unpacking;
}

} // namespace jetlag
