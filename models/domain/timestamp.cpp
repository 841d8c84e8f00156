// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timestamp.h"

#include <QLocale>
#include <QTimeZone>

namespace jetlag {
namespace {

/// Reads exactly `digits` decimal digits at `at`; -1 when they are not there.
int number(std::string_view text, size_t at, size_t digits)
{
    if (at + digits > text.size())
        return -1;
    int value = 0;
    for (size_t i = at; i < at + digits; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

} // namespace

std::optional<Timestamp> parseRfc3339(std::string_view text)
{
    using namespace std::chrono;
    if (text.size() < 20 || text[4] != '-' || text[7] != '-' || (text[10] != 'T' && text[10] != 't') ||
        text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const int y = number(text, 0, 4), mo = number(text, 5, 2), d = number(text, 8, 2);
    const int h = number(text, 11, 2), mi = number(text, 14, 2), s = number(text, 17, 2);
    if (y < 0 || mo < 0 || d < 0 || h < 0 || h > 23 || mi < 0 || mi > 59 || s < 0 || s > 60)
        return std::nullopt;
    // Beyond these years nanoseconds since 1970 do not fit; the server's "never" is the year 1.
    if (y < 1678 || y > 2261)
        return std::nullopt;
    const year_month_day date{year{y}, month{static_cast<unsigned>(mo)}, day{static_cast<unsigned>(d)}};
    if (!date.ok())
        return std::nullopt;

    size_t at = 19;
    int64_t fraction = 0;
    if (at < text.size() && text[at] == '.') {
        ++at;
        size_t digits = 0;
        for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, ++digits) {
            if (digits < 9)
                fraction = fraction * 10 + (text[at] - '0');
        }
        if (digits == 0)
            return std::nullopt;
        for (size_t i = digits; i < 9; ++i)
            fraction *= 10;
    }
    minutes offset{0};
    if (at >= text.size())
        return std::nullopt;
    if (text[at] == 'Z' || text[at] == 'z') {
        ++at;
    } else if (text[at] == '+' || text[at] == '-') {
        const int oh = number(text, at + 1, 2), om = number(text, at + 4, 2);
        if (oh < 0 || oh > 23 || om < 0 || om > 59 || text[at + 3] != ':')
            return std::nullopt;
        offset = hours{oh} + minutes{om};
        if (text[at] == '-')
            offset = -offset;
        at += 6;
    } else {
        return std::nullopt;
    }
    if (at != text.size())
        return std::nullopt;
    return Timestamp{sys_days{date}} + hours{h} + minutes{mi} + seconds{s} + nanoseconds{fraction} - offset;
}

QByteArray toRfc3339(Timestamp time)
{
    using namespace std::chrono;
    const auto days = floor<std::chrono::days>(time);
    const year_month_day date{days};
    const hh_mm_ss clock{time - days};
    char text[48];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%09lldZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()), static_cast<long long>(clock.subseconds().count()));
    return QByteArray(text);
}

QDateTime toDateTime(Timestamp time)
{
    const auto ms = std::chrono::floor<std::chrono::milliseconds>(time.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(ms.count(), Qt::UTC);
}

Timestamp fromDateTime(const QDateTime& time)
{
    return Timestamp{std::chrono::milliseconds{time.toMSecsSinceEpoch()}};
}

QString instantText(Timestamp time)
{
    const QDateTime local = toDateTime(time).toLocalTime();
    const QString clock = local.time().toString(QStringLiteral("HH:mm:ss"));
    return local.date() == QDate::currentDate()
               ? clock
               : QStringLiteral("%1 %2").arg(QLocale().toString(local.date(), QLocale::ShortFormat), clock);
}

Timestamp systemNow()
{
    return std::chrono::time_point_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now());
}

} // namespace jetlag
