// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/subject.h"

#include <QStringList>

namespace jetlag {
namespace {

/// What servers refuse in subjects and names; other spaces, such as the no-break space, are characters to them.
bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n' || c == u'\f';
}

bool isInvisible(char16_t c)
{
    return c == 0x200B || c == 0x180E || (c >= 0x2060 && c <= 0x2064) || (c >= 0xFFF9 && c <= 0xFFFB) || c == 0xFEFF;
}

QString escaped(QChar c)
{
    return QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
}

bool isWildcard(QStringView token)
{
    return token == QLatin1String("*") || token == QLatin1String(">");
}

} // namespace

bool isValidSubject(QStringView subject)
{
    if (subject.isEmpty())
        return false;
    const auto tokens = subject.split(QLatin1Char('.'));
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const QStringView token = tokens[i];
        if (token.isEmpty())
            return false;
        for (const QChar c : token) {
            if (isBlank(c) || c.isNull())
                return false;
        }
        if (token == QLatin1String(">") && i + 1 != tokens.size())
            return false;
    }
    return true;
}

bool isLiteralSubject(QStringView subject)
{
    if (!isValidSubject(subject))
        return false;
    for (const QStringView token : subject.split(QLatin1Char('.'))) {
        if (isWildcard(token))
            return false;
    }
    return true;
}

bool subjectMatches(QStringView pattern, QStringView literal)
{
    const auto want = pattern.split(QLatin1Char('.'));
    const auto have = literal.split(QLatin1Char('.'));
    for (qsizetype i = 0; i < want.size(); ++i) {
        if (i >= have.size())
            return false;
        if (want[i] == QLatin1String(">"))
            return true;
        if (want[i] != QLatin1String("*") && want[i] != have[i])
            return false;
    }
    return want.size() == have.size();
}

bool subjectsOverlap(QStringView a, QStringView b)
{
    const auto left = a.split(QLatin1Char('.'));
    const auto right = b.split(QLatin1Char('.'));
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        if (i >= left.size() || i >= right.size())
            return false;
        if (left[i] == QLatin1String(">") || right[i] == QLatin1String(">"))
            return true;
        if (left[i] != right[i] && left[i] != QLatin1String("*") && right[i] != QLatin1String("*"))
            return false;
    }
    return true;
}

bool subjectCovers(QStringView pattern, QStringView subject)
{
    const auto want = pattern.split(QLatin1Char('.'));
    const auto have = subject.split(QLatin1Char('.'));
    for (qsizetype i = 0; i < want.size(); ++i) {
        if (i >= have.size())
            return false;
        if (want[i] == QLatin1String(">"))
            return true;
        if (have[i] == QLatin1String(">") || (want[i] != QLatin1String("*") && want[i] != have[i]))
            return false;
    }
    return want.size() == have.size();
}

QString displayText(QStringView foreign)
{
    QString shown;
    shown.reserve(foreign.size());
    for (qsizetype i = 0; i < foreign.size(); ++i) {
        const QChar c = foreign[i];
        const bool isBidi = (c.unicode() >= 0x202A && c.unicode() <= 0x202E) ||
                            (c.unicode() >= 0x2066 && c.unicode() <= 0x2069) || c.unicode() == 0x200E ||
                            c.unicode() == 0x200F || c.unicode() == 0x061C;
        const bool isLineBreak = c.unicode() == 0x2028 || c.unicode() == 0x2029;
        const bool isLoneSurrogate =
            (c.isHighSurrogate() && (i + 1 >= foreign.size() || !foreign[i + 1].isLowSurrogate())) ||
            (c.isLowSurrogate() && (i == 0 || !foreign[i - 1].isHighSurrogate()));
        if (c.category() == QChar::Other_Control || isBidi || isLineBreak || isLoneSurrogate ||
            isInvisible(c.unicode())) {
            shown += escaped(c);
        } else {
            shown += c;
        }
    }
    return shown;
}

QString displayName(QStringView name)
{
    QString shown;
    for (const QChar c : displayText(name))
        shown += c.category() == QChar::Separator_Space && c != u' ' ? escaped(c) : QString(c);
    return shown;
}

QString fromUtf8(QByteArrayView bytes)
{
    constexpr QByteArrayView mark("\xEF\xBB\xBF");
    return bytes.startsWith(mark) ? QChar(0xFEFF) + QString::fromUtf8(bytes.sliced(mark.size()))
                                  : QString::fromUtf8(bytes);
}

} // namespace jetlag
