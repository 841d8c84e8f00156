// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/gotofields.h"

#include "domain/subject.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace jetlag {
namespace {

struct GoToFields
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::GoToFields)
};

unexpected<Error> bad(const QString& text)
{
    return unexpected(Error{Error::Kind::InvalidInput, text, {}, 0});
}

} // namespace

Result<Sequence> parseGoToSequence(const QString& text)
{
    QString digits;
    for (const QChar c : text.trimmed()) {
        const bool isSeparator =
            c.isSpace() || c == QLatin1Char(',') || c == QLatin1Char('.') || c == QLatin1Char('\'');
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else if (!isSeparator)
            return bad(GoToFields::tr("“%1” is not a sequence: give a whole number from 1 on.").arg(text));
    }
    bool isNumber = false;
    const quint64 number = digits.toULongLong(&isNumber);
    if (!isNumber || number == 0)
        return bad(GoToFields::tr("“%1” is not a sequence: give a whole number from 1 on.").arg(text));
    return Sequence{number};
}

Result<Timestamp> parseGoToTime(const QString& typed, const QDateTime& now)
{
    const QString text = typed.trimmed();
    static const QRegularExpression ago(QStringLiteral("^-?(\\d{1,6})\\s*([smhd])$"));
    if (const QRegularExpressionMatch match = ago.match(text); match.hasMatch()) {
        const qint64 amount = match.captured(1).toLongLong();
        const QChar unit = match.captured(2).at(0);
        const qint64 seconds = unit == u's' ? 1 : unit == u'm' ? 60 : unit == u'h' ? 3600 : 86400;
        return fromDateTime(now.addSecs(-amount * seconds));
    }
    if (const auto exact = parseRfc3339(text.toStdString()))
        return *exact;
    for (const char* format : {"HH:mm", "HH:mm:ss", "HH:mm:ss.zzz"}) {
        if (const QTime time = QTime::fromString(text, QLatin1String(format)); time.isValid())
            return fromDateTime(QDateTime(now.toLocalTime().date(), time).toUTC());
    }
    for (const char* format : {"yyyy-MM-dd", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss.zzz",
                               "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss"}) {
        if (const QDateTime time = QDateTime::fromString(text, QLatin1String(format)); time.isValid())
            return fromDateTime(time.toUTC());
    }
    return bad(GoToFields::tr("“%1” is not a time: give one like 2026-03-01 12:30, 12:30:05 or 15m (ago).").arg(typed));
}

Result<GoToPlace> parseGoToPlace(const QString& text)
{
    GoToPlace place;
    if (text.trimmed().isEmpty())
        return place;
    if (const auto sequence = parseGoToSequence(text)) {
        place.sequence = *sequence;
        return place;
    }
    const auto time = parseGoToTime(text, QDateTime::currentDateTimeUtc());
    if (!time)
        return bad(GoToFields::tr("“%1” is neither a sequence nor a time, such as 12000, 2026-03-01 12:30 or 15m.")
                       .arg(displayText(text.trimmed())));
    place.time = *time;
    return place;
}

} // namespace jetlag
