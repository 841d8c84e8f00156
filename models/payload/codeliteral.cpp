// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/codeliteral.h"

#include "json/jsontext.h"

#include <QString>

namespace jetlag::code {
namespace {

/// What may stand in source as it is: letters, digits and signs of any script, but nothing that is not seen.
bool isVisible(char32_t c)
{
    return QChar::isPrint(c) && QChar::category(c) != QChar::Other_Format && (c == U' ' || !QChar::isSpace(c)) &&
           QChar::category(c) != QChar::Other_PrivateUse;
}

/// Calls plain(bytes of one visible character) or other(byte) for all bytes in turn.
template <typename Plain, typename Other>
void forEach(const QByteArray& bytes, Plain plain, Other other)
{
    if (!json::isUtf8(bytes)) {
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const char c = bytes[i];
            if (c >= 32 && c < 127)
                plain(QByteArrayView(bytes).sliced(i, 1));
            else
                other(static_cast<uint8_t>(c));
        }
        return;
    }
    for (qsizetype i = 0; i < bytes.size();) {
        const auto lead = static_cast<uint8_t>(bytes[i]);
        const qsizetype size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        const QByteArrayView character = QByteArrayView(bytes).sliced(i, size);
        const auto code = QString::fromUtf8(character).toUcs4().value(0);
        if (isVisible(code)) {
            plain(character);
        } else {
            for (const char c : character)
                other(static_cast<uint8_t>(c));
        }
        i += size;
    }
}

QByteArray padded(uint8_t byte, int base, int digits)
{
    return QByteArray::number(byte, base).rightJustified(digits, '0');
}

} // namespace

QByteArray cString(const QByteArray& bytes)
{
    QByteArray text = "\"";
    bool wasQuestion = false;
    bool breaksLine = false;
    const auto beginLine = [&] {
        if (breaksLine)
            text += "\"\n        \"";
        breaksLine = false;
    };
    forEach(
        bytes,
        [&](QByteArrayView character) {
            beginLine();
            const bool isQuestion = character == "?";
            if (character == "\"" || character == "\\" || (isQuestion && wasQuestion)) // ?? begins a trigraph
                text += '\\';
            wasQuestion = isQuestion;
            text += character;
        },
        [&](uint8_t byte) {
            beginLine();
            wasQuestion = false;
            breaksLine = byte == '\n';
            // Three octal digits always: what follows cannot become a part of it.
            text += byte == '\n' ? QByteArray("\\n") : byte == '\t' ? QByteArray("\\t") : "\\" + padded(byte, 8, 3);
        });
    return text + "\"";
}

QByteArray goString(const QByteArray& bytes)
{
    QByteArray text = "\"";
    forEach(
        bytes,
        [&](QByteArrayView character) {
            if (character == "\"" || character == "\\")
                text += '\\';
            text += character;
        },
        [&](uint8_t byte) {
            text += byte == '\n' ? QByteArray("\\n") : byte == '\t' ? QByteArray("\\t") : "\\x" + padded(byte, 16, 2);
        });
    return text + "\"";
}

QByteArray jsString(const QByteArray& utf8)
{
    QByteArray text = "\"";
    const QString characters = QString::fromUtf8(utf8);
    const auto codes = characters.toUcs4();
    for (const char32_t code : codes) {
        if (code == U'"' || code == U'\\')
            text += '\\';
        if (isVisible(code))
            text += QString::fromUcs4(&code, 1).toUtf8();
        else if (code == U'\n')
            text += "\\n";
        else
            text += "\\u{" + QByteArray::number(static_cast<uint>(code), 16) + "}";
    }
    return text + "\"";
}

} // namespace jetlag::code
