// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Payload room: what bytes say. Unpacks and decodes them, lays them side by side (comparison.h), writes them as code
/// and commands (copyas.h). Pure: no QObject, no thread of its own (any may call; bulk belongs on a worker), no I/O
/// with one exception: protoschema.h reads the .proto files that somebody chose. Bytes come from messages, plain text
/// goes to models/items and widgets. Only here protobuf, lz4 and snappy are seen. Its limits keep hostile bytes from
/// taking the program down.

#include <QByteArray>
#include <QString>

#include "payload/encoding.h"
#include "payload/inflate.h"
#include "payload/protoschemas.h"

#include <stop_token>

namespace jetlag {

/// What is known of each, its id in settings included, is in payload/payloadformats.h.
enum class PayloadFormat { Automatic, Text, Json, Hex, Base64, Xml, MessagePack, Cbor, Bson, Protobuf };

/// What is undone before a payload is read; likewise.
enum class Unpacking { Automatic, None, Gzip, Zlib, Zstd, Snappy, Lz4 };

/// What somebody knows about a payload that its bytes do not tell.
struct PayloadOptions
{
    Unpacking unpacking = Unpacking::Automatic;
    PayloadSchema protobuf = {}; ///< used by Automatic where the payload fits, and by Protobuf
    std::stop_token stop = {};   ///< nobody waits any more: what comes out then is not for showing
};

/// A payload as plain text for people; never rich text. Cut where it is too large, with the cut named.
struct PayloadView
{
    PayloadFormat shown = PayloadFormat::Text; ///< what Automatic chose
    QString text;
    bool isCut = false;
    uint64_t shownBytes = 0;
    uint64_t totalBytes = 0;
    TextGuess encoding;  ///< of Text and JSON
    QString problem;     ///< translated: "Not valid JSON: …", "Invalid UTF-8 at byte 17"
    QString messageType; ///< of Protobuf that was read by a schema
    /// What was undone first; sizes above are of what came out of it. Hex and Base64 show the bytes as they are stored,
    /// unless a compression was asked for.
    std::optional<Compression> compression;
    uint64_t storedBytes = 0;
    QByteArray bytes; ///< what was read: the payload, or what came out of it
};

/// Pure, any thread; heavy for large payloads: call off the GUI thread above 64 KiB.
/// Invalid UTF-8, control and bidirectional characters are escaped; JSON keeps the publisher's key order and numbers
/// verbatim. Of text and JSON only the first `maxBytes` are looked at.
PayloadView renderPayload(const QByteArray& payload, PayloadFormat format, qsizetype maxBytes = 1 << 20,
                          const PayloadOptions& options = {});
/// Of bytes as they are: compression is not looked through. Binary formats only when every byte of a whole structure
/// fits; never for UTF-8 text. Text may be in any TextEncoding. Protobuf is never guessed: nearly anything can be read
/// as it.
PayloadFormat detectFormat(const QByteArray& payload);
/// One escaped line of at most `maxCharacters`.
QString payloadPreview(const QByteArray& payload, int maxCharacters = 120);

} // namespace jetlag
