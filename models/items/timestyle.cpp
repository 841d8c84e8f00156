// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/timestyle.h"

#include "items/formatting.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace jetlag {
namespace {

TimeStyle presentStyle = TimeStyle::Local;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Formatting)
};

/// The clock alone on the day that it is now.
QString dayAndClock(const QDateTime& time, const QDate& today)
{
    const QString clock = time.time().toString(QStringLiteral("HH:mm:ss"));
    return time.date() == today
               ? clock
               : QStringLiteral("%1 %2").arg(QLocale().toString(time.date(), QLocale::ShortFormat), clock);
}

} // namespace

TimeStyleNotifier& TimeStyleNotifier::instance()
{
    static TimeStyleNotifier notifier;
    return notifier;
}

TimeStyle timeStyle()
{
    return presentStyle;
}

void setTimeStyle(TimeStyle style)
{
    if (std::exchange(presentStyle, style) != style)
        emit TimeStyleNotifier::instance().changed();
}

QString clockText(Timestamp time, Timestamp now)
{
    return presentStyle == TimeStyle::Utc
               ? dayAndClock(toDateTime(time), toDateTime(now).date()) + u'Z'
               : dayAndClock(toDateTime(time).toLocalTime(), toDateTime(now).toLocalTime().date());
}

QString momentText(Timestamp time, Timestamp now)
{
    if (presentStyle != TimeStyle::Ago)
        return clockText(time, now);
    return time > now ? Words::tr("in %1", "a duration until then").arg(ageText(now, time))
                      : Words::tr("%1 ago", "a duration").arg(ageText(time, now));
}

std::optional<Timestamp> instantOf(const QVariant& value, ValueKind kind)
{
    if (value.typeId() == QMetaType::QDateTime)
        return fromDateTime(value.toDateTime());
    if (value.typeId() == QMetaType::LongLong && kind == ValueKind::Time)
        return Timestamp(std::chrono::nanoseconds(value.toLongLong()));
    return std::nullopt;
}

QString exactTimeText(Timestamp time)
{
    return QStringLiteral("%1 %2\n%3")
        .arg(timeText(time), toDateTime(time).toLocalTime().timeZoneAbbreviation(),
             QString::fromLatin1(toRfc3339(time)));
}

} // namespace jetlag
