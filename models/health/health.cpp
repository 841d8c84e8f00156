// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/health.h"

#include "domain/event.h"
#include "health/rulekit.h"

namespace jetlag {

using health::Words;

QString familyText(HealthFamily family)
{
    switch (family) {
    case HealthFamily::Losing:
        return Words::tr("Losing work", "family of rules");
    case HealthFamily::Stuck:
        return Words::tr("Stuck or slow", "family of rules");
    case HealthFamily::Acks:
        return Words::tr("Acks", "family of rules");
    case HealthFamily::Practice:
        return Words::tr("Good practice", "family of rules");
    case HealthFamily::Configuration:
        return Words::tr("Configuration", "family of rules");
    case HealthFamily::Cluster:
        return Words::tr("Cluster", "family of rules");
    case HealthFamily::Account:
        break;
    }
    return Words::tr("Account", "family of rules");
}

QString familyKeyword(HealthFamily family)
{
    switch (family) {
    case HealthFamily::Losing:
        return QStringLiteral("losing");
    case HealthFamily::Stuck:
        return QStringLiteral("stuck");
    case HealthFamily::Acks:
        return QStringLiteral("acks");
    case HealthFamily::Practice:
        return QStringLiteral("practice");
    case HealthFamily::Configuration:
        return QStringLiteral("config");
    case HealthFamily::Cluster:
        return QStringLiteral("cluster");
    case HealthFamily::Account:
        break;
    }
    return QStringLiteral("account");
}

QString subjectText(const FindingSubject& subject)
{
    if (const auto* stream = std::get_if<StreamName>(&subject))
        return subjectText(eventSubject(*stream, std::nullopt));
    if (const auto* consumer = std::get_if<ConsumerKey>(&subject))
        return subjectText(eventSubject(consumer->stream, consumer->consumer));
    return Words::tr("The account", "what a finding is of");
}

QString subjectKey(const FindingSubject& subject)
{
    if (const auto* stream = std::get_if<StreamName>(&subject))
        return stream->value;
    if (const auto* consumer = std::get_if<ConsumerKey>(&subject))
        return consumer->stream.value + u'/' + consumer->consumer.value;
    return {};
}

FindingSubject subjectOfKey(const QString& key)
{
    if (key.isEmpty())
        return {};
    const qsizetype slash = key.indexOf(u'/');
    return slash < 0 ? FindingSubject(StreamName{key})
                     : FindingSubject(ConsumerKey{{key.left(slash)}, {key.mid(slash + 1)}});
}

QString nameOf(const HealthRule& rule)
{
    return Words::tr(rule.name);
}

QString whyOf(const HealthRule& rule)
{
    return Words::tr(rule.why);
}

QString nameOf(const Finding& finding)
{
    return nameOf(*finding.rule);
}

QString keyOf(const Finding& finding)
{
    return QLatin1String(finding.rule->id) + u':' + subjectKey(finding.subject);
}

namespace {

/// In words that say whether the server told it.
QString sinceText(const Finding& finding)
{
    const QString since = instantText(finding.since);
    if (!finding.isOld && finding.isSinceKnown && finding.evidence.contains(since))
        return {};
    if (finding.isOld)
        return Words::tr("So since %1; at the moment it cannot be judged anew.").arg(since);
    return finding.isSinceKnown ? Words::tr("Since %1.", "a time").arg(since)
                                : Words::tr("Seen since %1.", "a time").arg(since);
}

} // namespace

QStringList evidenceLines(const Finding& finding)
{
    QStringList lines{finding.evidence, sinceText(finding)};
    lines.removeAll(QString());
    return lines;
}

Severity HealthReport::worst() const
{
    Severity worst = Severity::Ok;
    for (const FindingPtr& finding : findings)
        worst = std::max(worst, finding->severity);
    return worst;
}

const std::vector<HealthRule>& allRules()
{
    static const std::vector<HealthRule> rules = [] {
        std::vector<HealthRule> all;
        for (const auto& family : {health::losingRules(), health::stuckRules(), health::ackRules(),
                                   health::practiceRules(), health::streamConfigRules(), health::consumerConfigRules(),
                                   health::clusterRules(), health::accountRules()})
            all.insert(all.end(), family.begin(), family.end());
        return all;
    }();
    return rules;
}

const HealthRule* ruleOfId(const QString& id)
{
    const auto& rules = allRules();
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&id](const HealthRule& rule) { return id == QLatin1String(rule.id); });
    return found == rules.end() ? nullptr : &*found;
}

} // namespace jetlag
