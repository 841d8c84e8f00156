// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Messages as files: JSON Lines, written and read back without loss; CSV for spreadsheets; one file a message.
/// Everything here is pure, any thread; reading a file belongs on a worker.

#include "domain/message.h"
#include "domain/result.h"

#include <optional>

class QIODevice;

namespace jetlag {

/// One message as one line of JSON, lossless: {"stream", "sequence", "time", "subject", "headers": [[name, value], …],
/// "payload"}. Headers keep order and repeated names. What is not UTF-8 goes as base64 instead: "payload_base64", and
/// all pairs of headers as "headers_base64"; so does a payload whose escapes would take more room than base64.
/// Ends with a line feed.
QByteArray jsonLine(const StoredMessage& message);

/// A message read from a file: what was not recorded is empty.
struct ImportedMessage
{
    StreamName stream; ///< empty: not recorded
    std::optional<Sequence> sequence;
    std::optional<Timestamp> time;
    QString subject; ///< never empty
    MessageHeaders headers;
    QByteArray payload;
    friend bool operator==(const ImportedMessage&, const ImportedMessage&) = default;
};

/// The inverse of jsonLine(): also takes "headers_base64" as one raw block of the wire, and any order of fields. Fields
/// it does not know are passed over; without a payload it is empty. InvalidInput: what is wrong, in words.
[[nodiscard]] Result<ImportedMessage> parseJsonLine(QByteArrayView line);

/// Reads a file of JSON lines one by one, whatever its size; memory is that of the longest line, which is bounded.
/// Empty lines are passed over. `device` must be open for reading and outlive this.
class JsonLinesReader
{
public:
    /// The base64 of the largest payload that a server takes (64 MiB) fits with its headers.
    static constexpr qint64 longestLine = qint64(96) << 20;

    explicit JsonLinesReader(QIODevice& device, qint64 maxLineBytes = longestLine);
    /// The next message or what is wrong with its line; nullopt at the end. A bad line does not end the file: go on.
    /// After a failure of the device, an error of kind Storage, nothing follows.
    std::optional<Result<ImportedMessage>> next();

    uint64_t lineNumber() const { return m_lineNumber; } ///< of what next() gave, from 1
    uint64_t bytesRead() const { return m_bytesRead; }
    uint64_t goodLines() const { return m_goodLines; }
    uint64_t badLines() const { return m_badLines; }

private:
    enum class LineState { Whole, TooLong, End, Failed };
    LineState readLine();

    QIODevice& m_device;
    const qint64 m_maxLineBytes;
    QByteArray m_line;
    uint64_t m_lineNumber = 0;
    uint64_t m_bytesRead = 0;
    uint64_t m_goodLines = 0;
    uint64_t m_badLines = 0;
    bool m_isAtEnd = false;
};

/// How messages are written for spreadsheets.
struct CsvOptions
{
    enum class Payload { TextWherePossible, Base64 };
    Payload payload = Payload::TextWherePossible;
    /// Puts ' before cells that a spreadsheet would take for a formula (they begin with = + - @, a tab or a return).
    /// Safe to open, but such cells are no longer byte for byte what was published.
    bool neutralisesFormulas = true;
};

/// A field, quoted where RFC 4180 asks for it; `neutralisesFormulas` as in CsvOptions.
QByteArray csvField(QByteArray bytes, bool neutralisesFormulas);
/// The first line: stream,sequence,time,subject,headers,payload_encoding,payload. Lines end with CR LF (RFC 4180).
QByteArray csvHeader();
/// Headers are one cell with a line each; `payload_encoding` says "text" or "base64".
QByteArray csvLine(const StoredMessage& message, const CsvOptions& options = {});

/// The beginning of the names of a message's own files, "<sequence>-<subject>", safe on every file system: payloads go
/// to it + ".bin", headers (as on the wire, if there are any) to it + ".headers".
QString messageFileName(const StoredMessage& message);

} // namespace jetlag
