// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/acceptances.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace jetlag {
namespace {

std::optional<Timestamp> timeOf(const QJsonValue& value)
{
    return parseRfc3339(value.toString().toStdString());
}

QString textOf(Timestamp time)
{
    return QString::fromLatin1(toRfc3339(time));
}

} // namespace

std::optional<Acceptance> Acceptances::of(const Finding& finding, Timestamp now) const
{
    if (m_all.empty())
        return std::nullopt;
    const auto found = m_all.find(keyOf(finding));
    if (found == m_all.end() || (found->second.until && *found->second.until <= now) ||
        finding.severity > found->second.severity)
        return std::nullopt;
    return found->second;
}

QStringList Acceptances::toTexts() const
{
    QStringList texts;
    for (const auto& [key, one] : m_all) {
        QJsonObject object{{QStringLiteral("finding"), one.finding},
                           {QStringLiteral("reason"), one.reason},
                           {QStringLiteral("at"), textOf(one.at)},
                           {QStringLiteral("severity"), static_cast<int>(one.severity)}};
        if (one.until)
            object.insert(QStringLiteral("until"), textOf(*one.until));
        texts << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    return texts;
}

Acceptances Acceptances::fromTexts(const QStringList& texts, Timestamp now)
{
    Acceptances all;
    for (const QString& text : texts) {
        const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
        Acceptance one;
        one.finding = object.value(QLatin1String("finding")).toString();
        one.reason = object.value(QLatin1String("reason")).toString();
        one.until = timeOf(object.value(QLatin1String("until")));
        one.at = timeOf(object.value(QLatin1String("at"))).value_or(Timestamp());
        const int severity = object.value(QLatin1String("severity")).toInt(-1);
        const bool isDamaged = object.contains(QLatin1String("until")) && !one.until;
        if (one.finding.isEmpty() || isDamaged || severity < static_cast<int>(Severity::Notice) ||
            severity > static_cast<int>(Severity::Critical) || (one.until && *one.until <= now))
            continue;
        one.severity = static_cast<Severity>(severity);
        all.accept(one);
    }
    return all;
}

} // namespace jetlag
