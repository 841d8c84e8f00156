// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panes/diagnosistext.h"

#include "domain/subject.h"
#include "items/formatting.h"
#include "widgets/delegates/severitylook.h"
#include "widgets/panes/detailspane.h"

namespace jetlag {
namespace {

QStringList ageOf(bool isMissing, const std::optional<Timestamp>& oldSince)
{
    return isMissing && oldSince ? QStringList(DetailsPane::tr("This is old, from %1.").arg(timeText(*oldSince)))
                                 : QStringList();
}

} // namespace

QString diagnosisText(const ConsumerRow& row)
{
    const auto& assessment = row.assessment;
    const QString cause = displayText(causeText(assessment, *row.facts));
    const QString advice = displayText(adviceText(assessment, *row.facts));
    QString first = severitySymbol(severityOf(assessment.status)) + u' ' + statusText(assessment.status);
    if (!cause.isEmpty())
        first += QStringLiteral(": ") + cause;
    QStringList lines{first};
    if (!advice.isEmpty())
        lines << advice;
    return (lines << ageOf(row.isMissing, row.oldSince)).join(u'\n');
}

QString diagnosisText(const StreamRow& row)
{
    QStringList lines;
    if (row.breach) {
        const Severity severity = row.breach->isCritical ? Severity::Critical : Severity::Warning;
        lines << QString(severitySymbol(severity) + u' ' + displayText(breachText(*row.breach)));
    }
    return (lines << ageOf(row.isMissing, row.oldSince)).join(u'\n');
}

} // namespace jetlag
