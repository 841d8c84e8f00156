// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checkreport.h"

#include "domain/subject.h"
#include "health/rule.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::CheckReport)
};

/// What is told of one stream, or of all.
struct Told
{
    std::vector<FindingPtr> open; ///< the worst first
    std::vector<std::pair<FindingPtr, Acceptance>> accepted;
    std::vector<CannotTell> cannotTell;
    QStringList incomplete;
    size_t rules = 0;
    Timestamp at{};
    CheckCode code = CheckCode::Ok;
    int countOf(Severity severity) const
    {
        return static_cast<int>(std::count_if(
            open.begin(), open.end(), [severity](const FindingPtr& finding) { return finding->severity == severity; }));
    }
};

bool isOf(const FindingSubject& subject, const QString& stream)
{
    if (stream.isEmpty())
        return true;
    if (const auto* one = std::get_if<StreamName>(&subject))
        return one->value == stream;
    const auto* consumer = std::get_if<ConsumerKey>(&subject);
    return consumer && consumer->stream.value == stream;
}

Told toldOf(const HealthReport& report, const QString& stream, const Acceptances& acceptances)
{
    Told told;
    for (const FindingPtr& finding : report.findings) {
        if (!isOf(finding->subject, stream))
            continue;
        if (const auto accepted = acceptances.of(*finding, report.at))
            told.accepted.emplace_back(finding, *accepted);
        else
            told.open.push_back(finding);
    }
    std::stable_sort(told.open.begin(), told.open.end(),
                     [](const FindingPtr& a, const FindingPtr& b) { return a->severity > b->severity; });
    for (const CannotTell& one : report.cannotTell) {
        // Of several things one is named: for one stream the others are not told apart.
        if (stream.isEmpty() || isOf(one.example, stream))
            told.cannotTell.push_back(one);
    }
    told.incomplete = report.incomplete;
    told.rules = report.rules;
    told.at = report.at;
    told.code = told.countOf(Severity::Critical) > 0  ? CheckCode::Critical
                : told.countOf(Severity::Warning) > 0 ? CheckCode::Warning
                : !told.incomplete.isEmpty()          ? CheckCode::Unknown
                                                      : CheckCode::Ok;
    return told;
}

QString keywordOf(CheckCode code)
{
    switch (code) {
    case CheckCode::Ok:
        return QStringLiteral("OK");
    case CheckCode::Warning:
        return QStringLiteral("WARNING");
    case CheckCode::Critical:
        return QStringLiteral("CRITICAL");
    case CheckCode::Unknown:
        break;
    }
    return QStringLiteral("UNKNOWN");
}

QString keywordOf(Severity severity)
{
    return severity == Severity::Critical  ? QStringLiteral("CRITICAL")
           : severity == Severity::Warning ? QStringLiteral("WARNING")
                                           : QStringLiteral("NOTICE");
}

QString summaryOf(const Told& told)
{
    QStringList parts{Words::tr("%n critical", nullptr, told.countOf(Severity::Critical)),
                      Words::tr("%n warning(s)", nullptr, told.countOf(Severity::Warning)),
                      Words::tr("%n note(s)", nullptr, told.countOf(Severity::Notice))};
    if (!told.accepted.empty())
        parts << Words::tr("%n accepted", nullptr, static_cast<int>(told.accepted.size()));
    if (!told.cannotTell.empty())
        parts << Words::tr("%n answer(s) could not be given", nullptr, static_cast<int>(told.cannotTell.size()));
    return parts.join(QStringLiteral(", "));
}

QString asText(const Told& told)
{
    QStringList lines;
    for (const FindingPtr& finding : told.open) {
        lines << QStringLiteral("%1  %2: %3")
                     .arg(keywordOf(finding->severity), subjectText(finding->subject), nameOf(*finding));
        QStringList more = evidenceLines(*finding);
        more << finding->advice;
        more.removeAll(QString());
        for (const QString& line : more)
            lines << QStringLiteral("    ") + line;
    }
    for (const CannotTell& one : told.cannotTell)
        lines << QStringLiteral("?  %1: %2 (%3)").arg(nameOf(*one.rule), one.because, QString::number(one.subjects));
    lines << told.incomplete;
    lines << keywordOf(told.code) + QStringLiteral(": ") + summaryOf(told);
    for (QString& line : lines)
        line = displayText(line); // names are foreign: a terminal obeys what is in them
    return lines.join(u'\n');
}

QJsonObject subjectObject(const FindingSubject& subject)
{
    if (const auto* stream = std::get_if<StreamName>(&subject))
        return {{QStringLiteral("stream"), stream->value}};
    if (const auto* consumer = std::get_if<ConsumerKey>(&subject))
        return {{QStringLiteral("stream"), consumer->stream.value},
                {QStringLiteral("consumer"), consumer->consumer.value}};
    return {};
}

QJsonObject findingObject(const Finding& finding)
{
    QJsonObject object = subjectObject(finding.subject);
    object.insert(QStringLiteral("rule"), QLatin1String(finding.rule->id));
    object.insert(QStringLiteral("family"), familyKeyword(finding.rule->family));
    object.insert(QStringLiteral("severity"), keywordOf(finding.severity).toLower());
    object.insert(QStringLiteral("finding"), nameOf(finding));
    object.insert(QStringLiteral("evidence"), finding.evidence);
    object.insert(QStringLiteral("advice"), finding.advice);
    object.insert(QStringLiteral("since"), QString::fromLatin1(toRfc3339(finding.since)));
    object.insert(QStringLiteral("since_known"), finding.isSinceKnown);
    return object;
}

QString asJson(const Told& told)
{
    QJsonArray findings;
    for (const FindingPtr& finding : told.open)
        findings.append(findingObject(*finding));
    QJsonArray accepted;
    for (const auto& [finding, acceptance] : told.accepted) {
        QJsonObject object = findingObject(*finding);
        object.insert(QStringLiteral("reason"), acceptance.reason);
        if (acceptance.until)
            object.insert(QStringLiteral("until"), QString::fromLatin1(toRfc3339(*acceptance.until)));
        accepted.append(object);
    }
    QJsonArray cannotTell;
    for (const CannotTell& one : told.cannotTell) {
        QJsonObject object = subjectObject(one.example);
        object.insert(QStringLiteral("rule"), QLatin1String(one.rule->id));
        object.insert(QStringLiteral("because"), one.because);
        object.insert(QStringLiteral("subjects"), static_cast<qint64>(one.subjects));
        cannotTell.append(object);
    }
    const QJsonObject all{{QStringLiteral("status"), keywordOf(told.code).toLower()},
                          {QStringLiteral("code"), static_cast<int>(told.code)},
                          {QStringLiteral("at"), QString::fromLatin1(toRfc3339(told.at))},
                          {QStringLiteral("rules"), static_cast<qint64>(told.rules)},
                          {QStringLiteral("findings"), findings},
                          {QStringLiteral("accepted"), accepted},
                          {QStringLiteral("cannot_tell"), cannotTell},
                          {QStringLiteral("incomplete"), QJsonArray::fromStringList(told.incomplete)}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Indented)).trimmed();
}

/// The value of a label of Prometheus' text format.
QString labelValue(QString value)
{
    return value.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'"', QStringLiteral("\\\""))
        .replace(u'\n', QStringLiteral("\\n"));
}

QString asPrometheus(const Told& told)
{
    QStringList lines{QStringLiteral("# HELP jetlag_health_finding A finding that nobody has accepted."),
                      QStringLiteral("# TYPE jetlag_health_finding gauge")};
    for (const FindingPtr& finding : told.open) {
        const QJsonObject subject = subjectObject(finding->subject);
        lines << QStringLiteral("jetlag_health_finding{rule=\"%1\",severity=\"%2\",stream=\"%3\",consumer=\"%4\"} 1")
                     .arg(QLatin1String(finding->rule->id), keywordOf(finding->severity).toLower(),
                          labelValue(subject.value(QLatin1String("stream")).toString()),
                          labelValue(subject.value(QLatin1String("consumer")).toString()));
    }
    const auto gauge = [&lines](const char* name, const char* help, qint64 value) {
        lines << QStringLiteral("# HELP %1 %2").arg(QLatin1String(name), QLatin1String(help))
              << QStringLiteral("# TYPE %1 gauge").arg(QLatin1String(name))
              << QStringLiteral("%1 %2").arg(QLatin1String(name)).arg(value);
    };
    gauge("jetlag_health_status", "0 ok, 1 warning, 2 critical, 3 unknown.", static_cast<int>(told.code));
    gauge("jetlag_health_rules", "Rules that were checked.", static_cast<qint64>(told.rules));
    gauge("jetlag_health_accepted", "Findings that somebody has accepted.", static_cast<qint64>(told.accepted.size()));
    gauge("jetlag_health_unknown", "Answers that could not be given.", static_cast<qint64>(told.cannotTell.size()));
    return lines.join(u'\n');
}

QString asNagios(const Told& told)
{
    QStringList worst;
    for (const FindingPtr& finding : told.open) {
        if (finding->severity >= Severity::Warning)
            worst << displayText(QStringLiteral("%1: %2").arg(subjectText(finding->subject), nameOf(*finding)));
    }
    worst << told.incomplete;
    QString what = worst.isEmpty() ? summaryOf(told) : worst.join(QStringLiteral("; "));
    what.replace(u'|', u'/'); // begins the figures
    return QStringLiteral("JetLag %1 %2 | critical=%3 warning=%4 notice=%5 accepted=%6 unknown=%7")
        .arg(keywordOf(told.code), what)
        .arg(told.countOf(Severity::Critical))
        .arg(told.countOf(Severity::Warning))
        .arg(told.countOf(Severity::Notice))
        .arg(told.accepted.size())
        .arg(told.cannotTell.size());
}

} // namespace

CheckResult checkResult(const HealthReport& report, const CheckRequest& request, const Acceptances& acceptances)
{
    const Told told = toldOf(report, request.stream, acceptances);
    switch (request.format) {
    case CheckRequest::Format::Text:
        break;
    case CheckRequest::Format::Json:
        return {told.code, asJson(told)};
    case CheckRequest::Format::Prometheus:
        return {told.code, asPrometheus(told)};
    case CheckRequest::Format::Nagios:
        return {told.code, asNagios(told)};
    }
    return {told.code, asText(told)};
}

CheckResult checkFailure(const QString& why, const CheckRequest& request)
{
    Told nothing;
    nothing.code = CheckCode::Unknown;
    nothing.incomplete = {why};
    switch (request.format) {
    case CheckRequest::Format::Text:
        break;
    case CheckRequest::Format::Json:
        return {nothing.code, asJson(nothing)};
    case CheckRequest::Format::Prometheus:
        return {nothing.code, asPrometheus(nothing)};
    case CheckRequest::Format::Nagios:
        return {nothing.code, asNagios(nothing)};
    }
    return {nothing.code, keywordOf(nothing.code) + QStringLiteral(": ") + displayText(why)};
}

} // namespace jetlag
