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
QStringList absenceOf(const Row& row)
{
    QStringList lines;
    if (!row.offline.isEmpty())
        lines << offlineText(row.offline);
    if (row.isMissing && row.oldSince)
        lines << DetailsPane::tr("This is old, from %1.").arg(timeText(*row.oldSince));
    return lines;
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
    return (lines << absenceOf(row)).join(u'\n');
}

QString diagnosisText(const StreamRow& row)
{
    QStringList lines;
    if (row.breach) {
        const Severity severity = row.breach->isCritical ? Severity::Critical : Severity::Warning;
        lines << QString(severitySymbol(severity) + u' ' + displayText(breachText(*row.breach)));
    }
    return (lines << absenceOf(row)).join(u'\n');
}

} // namespace jetlag
