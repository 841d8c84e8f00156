// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/escapedtext.h"

#include "domain/subject.h"
#include "payload/encoding.h"

#include <algorithm>

namespace jetlag {
namespace {

constexpr qsizetype pieceBytes = 64 << 10;

/// Where a piece of valid UTF-8 may end: behind a line break where there is one near, else before a character.
qsizetype endOfPiece(const QByteArray& bytes, qsizetype from, qsizetype until)
{
    if (until - from <= pieceBytes)
        return until;
    qsizetype end = from + pieceBytes;
    if (const auto lineEnd = bytes.lastIndexOf('\n', end - 1); lineEnd >= from)
        return lineEnd + 1;
    const auto isInside = [&](qsizetype at) { return (static_cast<unsigned char>(bytes[at]) & 0xC0U) == 0x80U; };
    while (end > from + 1 && (isInside(end) || bytes[end - 1] == '\r'))
        --end;
    return end;
}

void appendEscaped(QString& text, QStringView line)
{
    for (qsizetype at = 0;;) {
        const qsizetype tab = line.indexOf(u'\t', at);
        text += displayText(line.sliced(at, (tab < 0 ? line.size() : tab) - at));
        if (tab < 0)
            return;
        text += u'\t';
        at = tab + 1;
    }
}

void appendPiece(QString& text, QStringView piece)
{
    for (qsizetype at = 0; at < piece.size();) {
        const qsizetype lineEnd = piece.indexOf(u'\n', at);
        QStringView line = piece.sliced(at, (lineEnd < 0 ? piece.size() : lineEnd) - at);
        // Only the return of a line end goes silently.
        if (lineEnd >= 0 && line.endsWith(u'\r'))
            line.chop(1);
        appendEscaped(text, line);
        if (lineEnd < 0)
            return;
        text += u'\n';
        at = lineEnd + 1;
    }
}

} // namespace

QString escapedText(const QByteArray& bytes, const std::stop_token& stop)
{
    QString text;
    text.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype bad = firstInvalidUtf8(QByteArray::fromRawData(bytes.constData() + at, bytes.size() - at));
        const qsizetype until = bad < 0 ? bytes.size() : at + bad;
        while (at < until) {
            if (stop.stop_requested())
                return text;
            const qsizetype end = endOfPiece(bytes, at, until);
            appendPiece(text, QString::fromUtf8(bytes.constData() + at, end - at));
            at = end;
        }
        if (bad >= 0)
            text += QStringLiteral("\\x%1").arg(static_cast<uint8_t>(bytes[at++]), 2, 16, QLatin1Char('0'));
    }
    return text;
}

} // namespace jetlag
