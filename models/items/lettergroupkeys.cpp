// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/lettergroupkeys.h"

#include "domain/consumerstatus.h"
#include "domain/subject.h"
#include "items/deadlettersmodel.h"
#include "items/errorpattern.h"
#include "items/formatting.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace jetlag {
namespace {

constexpr int mostSubjects = 50;    ///< of a group, beyond which nobody wants to know all of their consumers
constexpr size_t mostReceivers = 4; ///< named in a line

/// The shape that goes with the word.
QString markOf(Severity severity)
{
    return severity == Severity::Critical ? QStringLiteral("◆ ") : QStringLiteral("▲ ");
}

QDateTime hourOf(Timestamp time)
{
    QDateTime local = toDateTime(time).toLocalTime();
    local.setTime(QTime(local.time().hour(), 0));
    return local;
}

QString hourText(Timestamp time)
{
    const QDateTime from = hourOf(time);
    const QString clock = QStringLiteral("HH:mm");
    return DeadLettersModel::tr("%1, %2 – %3", "day, from and until")
        .arg(QLocale().toString(from.date(), QLocale::ShortFormat), from.time().toString(clock),
             from.addSecs(3600).time().toString(clock));
}

QString receiversText(const std::vector<const DeadLetter*>& letters, const LetterTargets& targets)
{
    QHash<QString, quint64> subjects;
    for (const DeadLetter* letter : letters) {
        if (!letter->originalSubject.isEmpty())
            ++subjects[letter->originalSubject];
        if (subjects.size() > mostSubjects)
            return {};
    }
    std::map<ConsumerKey, std::pair<quint64, std::optional<ConsumerStatus>>> counts;
    for (auto it = subjects.constBegin(); it != subjects.constEnd(); ++it) {
        for (const LetterTargets::Receiver& receiver : targets.of(it.key())) {
            auto& [messages, status] = counts[receiver.consumer];
            messages += it.value();
            status = receiver.status;
        }
    }
    QStringList parts;
    for (const auto& [consumer, count] : counts) {
        if (parts.size() == mostReceivers) {
            parts.append(QStringLiteral("…"));
            break;
        }
        QString part = DeadLettersModel::tr("%1 %2", "consumer, how many it would get")
                           .arg(displayName(consumer.consumer.value), countText(count.first));
        // Only what may keep it from taking them is worth a word.
        const Severity severity = count.second ? severityOf(*count.second) : Severity::Unknown;
        if (severity == Severity::Warning || severity == Severity::Critical)
            part += QLatin1Char(' ') + markOf(severity) + statusText(*count.second);
        parts.append(part);
    }
    return parts.isEmpty() ? QString() : QString(QStringLiteral("→ ") + parts.join(QStringLiteral(" · ")));
}

/// Whether more of them die than before, by the times of the letters alone: it does not change while none comes.
QString trendText(const std::vector<const DeadLetter*>& letters, Timestamp oldest, Timestamp newest)
{
    constexpr std::chrono::hours span{1};
    if (newest - oldest < 2 * span)
        return {};
    uint64_t last = 0;
    uint64_t before = 0;
    for (const DeadLetter* letter : letters) {
        last += newest - letter->time < span ? 1 : 0;
        before += newest - letter->time >= span && newest - letter->time < 2 * span ? 1 : 0;
    }
    const QString arrow = last > before   ? QStringLiteral("↗")
                          : last < before ? QStringLiteral("↘")
                                          : QStringLiteral("=");
    return DeadLettersModel::tr("%1 %2 in the last hour of these, %3 in the one before", "arrow, numbers of letters")
        .arg(arrow, countText(last), countText(before));
}

} // namespace

QString letterGroupKey(const DeadLetter& letter, LetterGrouping grouping)
{
    switch (grouping) {
    case LetterGrouping::Error:
        return errorPattern(letter.error, QLatin1Char('0'));
    case LetterGrouping::Subject:
        return letter.originalSubject;
    case LetterGrouping::Source: {
        QString key = letter.stream.value + QLatin1Char('\x1f') + QString::number(static_cast<int>(letter.source));
        for (const ConsumerName& consumer : letter.consumers)
            key += QLatin1Char('\x1f') + consumer.value;
        return key;
    }
    case LetterGrouping::Hour:
        return QString::number(hourOf(letter.time).toSecsSinceEpoch());
    case LetterGrouping::None:
        break;
    }
    return {};
}

QString letterGroupTitle(const std::vector<const DeadLetter*>& letters, LetterGrouping grouping)
{
    const DeadLetter& first = *letters.front();
    switch (grouping) {
    case LetterGrouping::Error: {
        if (first.error.isEmpty())
            return DeadLettersModel::tr("No error is given");
        const bool isSame = std::all_of(letters.begin(), letters.end(),
                                        [&first](const DeadLetter* letter) { return letter->error == first.error; });
        return displayText(isSame ? first.error : errorPattern(first.error, u'…'));
    }
    case LetterGrouping::Subject:
        return first.originalSubject.isEmpty() ? DeadLettersModel::tr("No original subject is given")
                                               : displayText(first.originalSubject);
    case LetterGrouping::Source:
        return DeadLettersModel::tr("%1: %2", "stream, and how its letters died")
            .arg(displayName(first.stream.value), letterPlaceText(first));
    case LetterGrouping::Hour:
        return hourText(first.time);
    case LetterGrouping::None:
        break;
    }
    return {};
}

QString letterGroupFacts(const std::vector<const DeadLetter*>& letters, const LetterTargets& targets)
{
    const auto [oldest, newest] = std::minmax_element(letters.begin(), letters.end(),
                                                      [](const auto* a, const auto* b) { return a->time < b->time; });
    const QString from = instantText((*oldest)->time);
    const QString to = instantText((*newest)->time);
    QStringList parts{
        DeadLettersModel::tr("%1 letter(s)", nullptr, pluralNumber(letters.size())).arg(countText(letters.size())),
        from == to ? from : DeadLettersModel::tr("%1 – %2", "first and last time").arg(from, to)};
    if (const QString trend = trendText(letters, (*oldest)->time, (*newest)->time); !trend.isEmpty())
        parts.append(trend);
    const QString receivers = receiversText(letters, targets);
    if (!receivers.isEmpty())
        parts.append(receivers);
    return parts.join(QStringLiteral(" · "));
}

} // namespace jetlag
