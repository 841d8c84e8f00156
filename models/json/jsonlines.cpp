// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/jsonlines.h"

#include "domain/subject.h"
#include "json/jsontext.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::JsonLines)
};

constexpr qsizetype longestSubjectInName = 100;

bool isUtf8(const MessageHeaders& headers)
{
    return std::all_of(headers.entries().begin(), headers.entries().end(),
                       [](const auto& entry) { return json::isUtf8(entry.first) && json::isUtf8(entry.second); });
}

void appendHeaders(QByteArray& line, const MessageHeaders& headers)
{
    const bool isText = isUtf8(headers);
    const auto append = [&](const QByteArray& bytes) {
        if (isText)
            json::appendString(line, bytes);
        else
            line.append('"').append(bytes.toBase64()).append('"');
    };
    line += isText ? ",\"headers\":[" : ",\"headers_base64\":[";
    for (qsizetype i = 0; i < headers.size(); ++i) {
        line += i == 0 ? "[" : ",[";
        append(headers.entries()[i].first);
        line += ',';
        append(headers.entries()[i].second);
        line += ']';
    }
    line += ']';
}

} // namespace

QByteArray jsonLine(const StoredMessage& message)
{
    QByteArray line;
    line.reserve(message.payload.size() + message.payload.size() / 2 + 256);
    line += "{\"stream\":";
    json::appendString(line, message.stream.value.toUtf8());
    line += ",\"sequence\":";
    line += QByteArray::number(quint64(message.sequence.value));
    line += ",\"time\":";
    json::appendString(line, toRfc3339(message.time));
    line += ",\"subject\":";
    json::appendString(line, message.subject.toUtf8());
    if (!message.headers.isEmpty())
        appendHeaders(line, message.headers);
    const bool isText = json::isUtf8(message.payload) &&
                        json::stringSize(message.payload) <= std::max<qsizetype>(64, message.payload.size() * 4 / 3);
    if (isText) {
        line += ",\"payload\":";
        json::appendString(line, message.payload);
    } else {
        line.append(",\"payload_base64\":\"").append(message.payload.toBase64()).append('"');
    }
    return line += "}\n";
}

JsonLinesReader::JsonLinesReader(QIODevice& device, qint64 maxLineBytes)
    : m_device(device)
    , m_maxLineBytes(maxLineBytes)
{
}

JsonLinesReader::LineState JsonLinesReader::readLine()
{
    // In pieces: QIODevice::readLine(most) would take the memory of the longest line for each one.
    char piece[16384];
    m_line.resize(0);
    bool isTooLong = false;
    while (true) {
        const qint64 size = m_device.readLine(piece, sizeof piece);
        if (size <= 0) {
            m_isAtEnd = true;
            if (size < 0 && !m_device.atEnd())
                return LineState::Failed;
            break;
        }
        m_bytesRead += static_cast<uint64_t>(size);
        const bool isEnd = piece[size - 1] == '\n';
        isTooLong = isTooLong || m_line.size() + size > m_maxLineBytes + 1;
        if (!isTooLong)
            m_line.append(piece, static_cast<qsizetype>(size));
        if (isEnd)
            break;
    }
    if (m_isAtEnd && m_line.isEmpty() && !isTooLong)
        return LineState::End;
    ++m_lineNumber;
    // Windows' editors begin a file with the mark of UTF-8.
    if (m_lineNumber == 1 && m_line.startsWith("\xef\xbb\xbf"))
        m_line.remove(0, 3);
    return isTooLong ? LineState::TooLong : LineState::Whole;
}

std::optional<Result<ImportedMessage>> JsonLinesReader::next()
{
    while (!m_isAtEnd) {
        const LineState state = readLine();
        if (state == LineState::End)
            return std::nullopt;
        if (state == LineState::Failed)
            return unexpected(Error{Error::Kind::Storage, Words::tr("The file could not be read to its end."),
                                    m_device.errorString(), 0});
        if (state == LineState::TooLong) {
            ++m_badLines;
            return unexpected(Error{
                Error::Kind::InvalidInput, Words::tr("The line is longer than %1 bytes.").arg(m_maxLineBytes), {}, 0});
        }
        if (QByteArrayView(m_line).trimmed().isEmpty())
            continue;
        auto message = parseJsonLine(m_line);
        ++(message ? m_goodLines : m_badLines);
        return message;
    }
    return std::nullopt;
}

QByteArray csvField(QByteArray bytes, bool neutralisesFormulas)
{
    if (neutralisesFormulas && !bytes.isEmpty() && QByteArrayView("=+-@\t\r").contains(bytes.front()))
        bytes.prepend('\'');
    const bool needsQuotes =
        std::any_of(bytes.begin(), bytes.end(), [](char c) { return c == '"' || c == ',' || c == '\r' || c == '\n'; });
    if (!needsQuotes)
        return bytes;
    return '"' + bytes.replace('"', "\"\"") + '"';
}

QByteArray csvHeader()
{
    return "stream,sequence,time,subject,headers,payload_encoding,payload\r\n";
}

QByteArray csvLine(const StoredMessage& message, const CsvOptions& options)
{
    QByteArray headers;
    for (const auto& [name, value] : message.headers.entries())
        headers += (headers.isEmpty() ? QByteArray() : QByteArray("\n")) + name + ": " + value;
    if (!json::isUtf8(headers))
        headers = QString::fromUtf8(headers).toUtf8(); // a table of text must stay one; JSON lines are the exact form
    const bool isText = options.payload == CsvOptions::Payload::TextWherePossible && json::isUtf8(message.payload);
    QByteArray line = csvField(message.stream.value.toUtf8(), options.neutralisesFormulas);
    for (const QByteArray& bytes :
         {QByteArray::number(quint64(message.sequence.value)), toRfc3339(message.time), message.subject.toUtf8(),
          headers, QByteArray(isText ? "text" : "base64"), isText ? message.payload : message.payload.toBase64()})
        line.append(',').append(csvField(bytes, options.neutralisesFormulas));
    return line += "\r\n";
}

QString messageFileName(const StoredMessage& message)
{
    QString name = message.subject.left(longestSubjectInName);
    for (QChar& c : name) {
        const bool isPlain = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_');
        if (!isPlain)
            c = u'_';
    }
    return QString::number(message.sequence.value) + u'-' + name;
}

} // namespace jetlag
