// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Payloads that are neither text nor JSON, as text for people: in the manner of JSON, with what JSON does not know
/// named. Hostile bytes are expected: depth and size are limited, announced lengths are never trusted. Pure, any
/// thread.

#include <QByteArray>
#include <QString>

namespace jetlag {

struct Decoded
{
    QString text; ///< as far as it went
    bool isCut = false;
    QString problem;          ///< translated; empty: all of it was understood
    bool isStructure = false; ///< the outermost value is a map, an array or a document, not a lone number or string
};

constexpr qsizetype mostDecodedCharacters = 2 << 20;

Decoded decodeMessagePack(const QByteArray& bytes, qsizetype most = mostDecodedCharacters);
Decoded decodeCbor(const QByteArray& bytes, qsizetype most = mostDecodedCharacters);
Decoded decodeBson(const QByteArray& bytes, qsizetype most = mostDecodedCharacters);
/// Without a schema: field numbers and wire types; what is length-delimited as text, as a nested message or as bytes,
/// whichever it can be.
Decoded decodeProtobuf(const QByteArray& bytes, qsizetype most = mostDecodedCharacters);
/// Indented anew; entities are not expanded.
Decoded decodeXml(const QByteArray& bytes, qsizetype most = mostDecodedCharacters);

} // namespace jetlag
