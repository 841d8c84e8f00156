// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/formatting.h"

#include "domain/subject.h"

#include <QCoreApplication>
#include <QLocale>

namespace jetlag {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Formatting)
};
} // namespace

QString unknownText()
{
    return QStringLiteral("—");
}

QString countText(uint64_t value)
{
    return QLocale().toString(static_cast<qulonglong>(value));
}

QString countText(const std::optional<uint64_t>& value)
{
    return value ? countText(*value) : unknownText();
}

int pluralNumber(uint64_t count)
{
    // Languages look at the last digits at most; beyond a million keep those.
    return static_cast<int>(count < 1'000'000 ? count : 1'000'000 + count % 1'000'000);
}

QString bytesText(uint64_t bytes)
{
    if (bytes < 1024) // Qt says "1 bytes"
        return Words::tr("%1 byte(s)", "size", pluralNumber(bytes)).arg(countText(bytes));
    return QLocale().formattedDataSize(static_cast<qint64>(std::min<uint64_t>(bytes, INT64_MAX)), 1);
}

QString kibibytesText(uint64_t bytes)
{
    const double kibibytes = static_cast<double>(bytes) / 1024;
    // Something must not look like nothing.
    if (bytes > 0 && kibibytes < 0.1)
        return Words::tr("< %1 KiB", "size").arg(QLocale().toString(0.1, 'f', 1));
    return Words::tr("%1 KiB", "size").arg(QLocale().toString(kibibytes, 'f', 1));
}

QString plainBytesText(uint64_t bytes)
{
    return Words::tr("%1 B", "size").arg(countText(bytes));
}

QString rateText(const std::optional<double>& perSecond, bool isEstimate)
{
    if (!perSecond)
        return unknownText();
    const QString number = QLocale().toString(*perSecond, 'f', *perSecond < 100 ? 1 : 0);
    return isEstimate ? QString(QStringLiteral("≈ ") + number) : number;
}

QString durationText(std::chrono::nanoseconds duration)
{
    using namespace std::chrono;
    const auto ms = duration_cast<milliseconds>(duration).count();
    if (ms < 1000)
        return Words::tr("%1 ms", "duration").arg(ms);
    const auto s = ms / 1000;
    if (s < 60)
        return Words::tr("%1 s", "duration").arg(s);
    if (s < 3600)
        return s % 60 == 0 ? Words::tr("%1 min", "duration").arg(s / 60)
                           : Words::tr("%1 min %2 s", "duration").arg(s / 60).arg(s % 60);
    if (s < 86400)
        return s % 3600 < 60 ? Words::tr("%1 h", "duration").arg(s / 3600)
                             : Words::tr("%1 h %2 min", "duration").arg(s / 3600).arg(s % 3600 / 60);
    return s % 86400 < 3600 ? Words::tr("%1 d", "duration").arg(s / 86400)
                            : Words::tr("%1 d %2 h", "duration").arg(s / 86400).arg(s % 86400 / 3600);
}

QString leftText(std::chrono::seconds left)
{
    const auto seconds = std::max<int64_t>(0, left.count());
    if (seconds < 100)
        return Words::tr("about %n second(s) left", nullptr, static_cast<int>(seconds));
    if (seconds < 6000)
        return Words::tr("about %n minute(s) left", nullptr, static_cast<int>((seconds + 30) / 60));
    return Words::tr("about %n hour(s) left", nullptr,
                     static_cast<int>(std::min<int64_t>(seconds / 3600 + (seconds % 3600 + 1800) / 3600, 1'000'000)));
}

QString ageText(const std::optional<Timestamp>& then, Timestamp now)
{
    if (!then)
        return unknownText();
    // A server's clock may be ahead of ours by a little.
    const auto age = std::chrono::floor<std::chrono::seconds>(std::max(std::chrono::nanoseconds(0), now - *then));
    return age.count() == 0 ? Words::tr("%1 s", "duration").arg(0) : durationText(age);
}

QString timeText(Timestamp time)
{
    const QDateTime local = toDateTime(time).toLocalTime();
    return QStringLiteral("%1 %2").arg(QLocale().toString(local.date(), QLocale::ShortFormat),
                                       local.time().toString(QStringLiteral("HH:mm:ss.zzz")));
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Ok:
        return Words::tr("Ok", "severity");
    case Severity::Notice:
        return Words::tr("Notice", "severity");
    case Severity::Warning:
        return Words::tr("Warning", "severity");
    case Severity::Critical:
        return Words::tr("Critical", "severity");
    case Severity::Unknown:
        break;
    }
    return Words::tr("Unknown", "severity");
}

QString offlineText(const QString& reason)
{
    return Words::tr("The server does not run it and says: %1").arg(displayText(reason));
}

QString toolTipText(const QString& plain)
{
    // Whole text as escaped rich text: Qt guesses the format of tool tips and would interpret foreign tags.
    return plain.isEmpty()
               ? QString()
               : QStringLiteral("<span>%1</span>").arg(plain.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

} // namespace jetlag
