// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/pathtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace jetlag::pathtext {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::JsonPath)
};

/// Four hexadecimal digits at `at`; -1 when they are not there.
int hexAt(const QByteArray& text, qsizetype at)
{
    bool isHex = false;
    const QByteArray digits = text.mid(at, 4);
    const int value =
        digits.size() == 4 && std::isxdigit(static_cast<uint8_t>(digits[0])) ? digits.toInt(&isHex, 16) : 0;
    return isHex ? value : -1;
}

} // namespace

tl::unexpected<Error> problem(const QString& what, const QByteArray& text, qsizetype at)
{
    const auto character = QString::fromUtf8(text.left(at)).size() + 1;
    return unexpected(
        Error{Error::Kind::InvalidInput,
              Words::tr("%1 (character %2).", "%1 says what is wrong").arg(what, QLocale().toString(character)),
              QString::fromUtf8(text), 0});
}

qsizetype afterBlanks(const QByteArray& text, qsizetype at)
{
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t' || text[at] == '\n' || text[at] == '\r'))
        ++at;
    return at;
}

Result<QByteArray> quoted(const QByteArray& text, qsizetype& at)
{
    const qsizetype begin = at;
    const char quote = text[at++];
    QByteArray result;
    QString units; // \u escapes, which may be halves of one character
    const auto endUnits = [&] {
        result += units.toUtf8();
        units.clear();
    };
    while (at < text.size() && text[at] != quote) {
        if (text[at] != '\\') {
            endUnits();
            result += text[at++];
            continue;
        }
        const char c = at + 1 < text.size() ? text[at + 1] : '\0';
        if (c == 'u') {
            const int unit = hexAt(text, at + 2);
            if (unit < 0)
                return problem(Words::tr("After \\u there must be four hexadecimal digits"), text, at);
            units += QChar(static_cast<char16_t>(unit));
            at += 6;
            continue;
        }
        endUnits();
        const QByteArrayView from("\"'\\/bfnrt");
        const qsizetype found = c == '\0' ? -1 : from.indexOf(c);
        if (found < 0)
            return problem(Words::tr("There is no such escape; a backslash is written \\\\"), text, at);
        result += "\"'\\/\b\f\n\r\t"[found];
        at += 2;
    }
    endUnits();
    if (at >= text.size())
        return problem(Words::tr("The quote that begins here has no end"), text, begin);
    ++at;
    return result;
}

} // namespace jetlag::pathtext
