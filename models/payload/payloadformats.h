// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The one table of the formats that payloads are read in, and that of what is undone before. To add a format, add its
/// value to PayloadFormat and its line to the table: settings, combo, notes and recognition follow.

#include "payload/decoders.h"
#include "payload/payload.h"

#include <optional>
#include <span>

namespace jetlag {

struct PayloadFormatInfo
{
    /// How bytes become text.
    enum class Way {
        Recognise, ///< by what they look like, in one of the other ways
        Characters,
        Json,
        Hex,
        Base64,
        Decode ///< by `decode`
    };
    using Decoder = Decoded (*)(const QByteArray& bytes, qsizetype most);

    PayloadFormat format;
    int id;           ///< kept in settings: never changed, never used again
    const char* name; ///< see title()
    Way way;
    bool isText;              ///< of characters; others are of bytes
    Decoder decode = nullptr; ///< with Way::Decode
    int recognisedAs = 0;     ///< of bytes: tried in this order when a payload is recognised; 0: never
    QString title() const;    ///< translated
    bool showsStoredBytes() const { return way == Way::Hex || way == Way::Base64; }
};

struct UnpackingInfo
{
    Unpacking unpacking;
    int id;                                 ///< kept in settings: never changed, never used again
    std::optional<Compression> compression; ///< nullopt: none, or whichever it is
    QString title() const;                  ///< translated
};

std::span<const PayloadFormatInfo> payloadFormats(); ///< in the order in which they are offered
const PayloadFormatInfo& infoOf(PayloadFormat format);
PayloadFormat payloadFormatOf(int id); ///< Automatic: this program does not know it

std::span<const UnpackingInfo> unpackings(); ///< in the order in which they are offered
const UnpackingInfo& infoOf(Unpacking unpacking);
Unpacking unpackingOf(int id); ///< Automatic: this program does not know it

} // namespace jetlag
