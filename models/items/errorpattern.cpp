// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/errorpattern.h"

#include <algorithm>

namespace jetlag {
namespace {

constexpr qsizetype uuidLength = 36;
constexpr qsizetype firstDash = 8; ///< of a UUID
constexpr qsizetype shortestHash = 8;
constexpr qsizetype shortestId = 10;
constexpr int leastChanges = 3; ///< from letters to digits and back, which words do not have

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isHex(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isOfToken(QChar c)
{
    return isDigit(c) || isLetter(c);
}

/// 8-4-4-4-12
bool isUuid(QStringView text)
{
    if (text.size() < uuidLength || (text.size() > uuidLength && isOfToken(text[uuidLength])))
        return false;
    for (qsizetype i = 0; i < uuidLength; ++i) {
        const bool isDash = i == firstDash || i == 13 || i == 18 || i == 23;
        if (isDash ? text[i] != u'-' : !isHex(text[i]))
            return false;
    }
    return true;
}

bool isId(QStringView token)
{
    if (token.size() < shortestHash || !std::any_of(token.begin(), token.end(), isDigit))
        return false;
    if (std::all_of(token.begin(), token.end(), isHex))
        return true;
    int changes = 0;
    for (qsizetype i = 1; i < token.size(); ++i)
        changes += isDigit(token[i]) != isDigit(token[i - 1]) ? 1 : 0;
    return token.size() >= shortestId && changes >= leastChanges;
}

/// Digits of any script.
void appendWithoutNumbers(QString& to, QStringView text, QChar mark)
{
    bool isNumber = false;
    for (const QChar c : text) {
        if (!c.isDigit())
            to += c;
        else if (!isNumber)
            to += mark;
        isNumber = c.isDigit();
    }
}

} // namespace

QString errorPattern(const QString& error, QChar mark)
{
    QString pattern;
    pattern.reserve(error.size());
    const QStringView text(error);
    for (qsizetype i = 0; i < text.size();) {
        const bool isToken = isOfToken(text[i]);
        if (isToken && i + firstDash < text.size() && text[i + firstDash] == u'-' && isUuid(text.mid(i))) {
            pattern += mark;
            i += uuidLength;
            continue;
        }
        qsizetype end = i + 1;
        while (end < text.size() && isOfToken(text[end]) == isToken)
            ++end;
        const QStringView piece = text.mid(i, end - i);
        if (isToken && isId(piece))
            pattern += mark;
        else
            appendWithoutNumbers(pattern, piece, mark);
        i = end;
    }
    return pattern;
}

} // namespace jetlag
