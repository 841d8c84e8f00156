// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/pattern.h"

#include "json/jsontext.h"

#include <QCoreApplication>
#include <QLocale>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Pattern)
};

/// Read by PCRE2 at the start of a pattern; of several limits the lowest counts.
const QString& limits()
{
    static const QString text = QStringLiteral("(*LIMIT_MATCH=300000)(*LIMIT_DEPTH=20000)");
    return text;
}

} // namespace

Result<Pattern> Pattern::compile(const QString& expression, Qt::CaseSensitivity sensitivity)
{
    QRegularExpression::PatternOptions options = QRegularExpression::MultilineOption;
    if (sensitivity == Qt::CaseInsensitive)
        options |= QRegularExpression::CaseInsensitiveOption;
    // Judged without the limits, so that the position is that of what was typed.
    const QRegularExpression typed(expression, options);
    if (!typed.isValid())
        return unexpected(Error{Error::Kind::InvalidInput,
                                Words::tr("The regular expression is wrong at character %1: %2.")
                                    .arg(QLocale().toString(typed.patternErrorOffset() + 1), typed.errorString()),
                                expression, 0});
    Pattern pattern;
    pattern.m_expression = QRegularExpression(limits() + expression, options);
    pattern.m_expression.optimize();
    return pattern;
}

std::optional<ByteRange> Pattern::find(QByteArrayView bytes) const
{
    const bool isText = json::isUtf8(bytes);
    const QString text = isText ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
    const QRegularExpressionMatch match = m_expression.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    if (!isText)
        return ByteRange{match.capturedStart(), match.capturedLength()};
    return ByteRange{QStringView(text).left(match.capturedStart()).toUtf8().size(),
                     match.capturedView().toUtf8().size()};
}

} // namespace jetlag
