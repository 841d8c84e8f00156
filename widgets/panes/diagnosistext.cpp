// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/diagnosistext.h"

#include "domain/subject.h"
#include "items/formatting.h"
#include "widgets/delegates/severitylook.h"
#include "widgets/panes/detailspane.h"

namespace jetlag {
namespace {

template <typename Row>
QStringList absenceOf(const Row& row, const std::optional<Timestamp>& allSince)
{
    QStringList lines;
    if (!row.offline.isEmpty())
        lines << offlineText(row.offline);
    if (const auto since = row.isOld() ? row.oldSince : allSince)
        lines << DetailsPane::tr("This is old, from %1.").arg(timeText(*since));
    return lines;
}

} // namespace

QString verdictText(const ConsumerRow& row, const std::optional<Timestamp>& allSince)
{
    const auto& assessment = row.assessment;
    const QString cause = displayText(causeText(assessment, *row.facts));
    const Severity severity = row.isOld() || allSince ? Severity::Unknown : severityOf(assessment.status);
    QString first = severitySymbol(severity) + u' ' + statusText(assessment.status);
    if (!cause.isEmpty())
        first += QStringLiteral(": ") + cause;
    return (QStringList{first} << absenceOf(row, allSince)).join(u'\n');
}

QString diagnosisText(const StreamRow& row, const std::optional<Timestamp>& allSince)
{
    QStringList lines;
    if (row.breach) {
        const Severity severity = row.breach->isCritical ? Severity::Critical : Severity::Warning;
        lines << QString(severitySymbol(severity) + u' ' + displayText(breachText(*row.breach)));
    }
    return (lines << absenceOf(row, allSince)).join(u'\n');
}

} // namespace jetlag
