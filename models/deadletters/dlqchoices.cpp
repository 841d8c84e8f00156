// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/dlqchoices.h"

#include "deadletters/deathrecords.h"

#include <QRegularExpression>

#include <algorithm>

namespace jetlag {
namespace {

QRegularExpression words(const char* pattern)
{
    return QRegularExpression(QLatin1String(pattern), QRegularExpression::CaseInsensitiveOption);
}

} // namespace

bool DlqChoices::looksLikeDlq(const StreamFacts& facts)
{
    if (recordedDeaths(facts.config).isAny())
        return false; // it tells of letters, and holds none
    static const QRegularExpression inNames = words("(^|[^a-z])(dlq|dlx|dlt|dead|deadletters?|poison(ed)?)([^a-z]|$)");
    static const QRegularExpression inSubjects =
        words("(^|[^a-z])(dlq|dlx|dlt|dead[^a-z]?letters?|poison(ed)?)([^a-z]|$)|^dead([^a-z]|$)");
    if (inNames.match(facts.config.name.value).hasMatch())
        return true;
    const QStringList& subjects = facts.config.subjects;
    return std::any_of(subjects.begin(), subjects.end(),
                       [](const QString& subject) { return inSubjects.match(subject).hasMatch(); });
}

bool DlqChoices::isGuessed(const StreamFacts& facts) const
{
    return looksLikeDlq(facts) || m_found.contains(facts.config.name);
}

bool DlqChoices::isDlq(const StreamFacts& facts) const
{
    const auto said = m_byHand.find(facts.config.name);
    return said == m_byHand.end() ? isGuessed(facts) : said->second;
}

bool DlqChoices::isOpen(const StreamFacts& facts) const
{
    return !isByHand(facts.config.name) && !looksLikeDlq(facts) && !recordedDeaths(facts.config).isAny();
}

void DlqChoices::set(const StreamFacts& facts, bool isDlq)
{
    if (isGuessed(facts) == isDlq)
        m_byHand.erase(facts.config.name);
    else
        m_byHand[facts.config.name] = isDlq;
}

QStringList DlqChoices::toTexts() const
{
    QStringList texts;
    for (const auto& [name, isDlq] : m_byHand)
        texts.append((isDlq ? u'+' : u'-') + name.value);
    return texts;
}

DlqChoices DlqChoices::fromTexts(const QStringList& texts)
{
    DlqChoices choices;
    for (const QString& text : texts) {
        if (text.size() > 1 && (text[0] == u'+' || text[0] == u'-'))
            choices.m_byHand[{text.mid(1)}] = text[0] == u'+';
    }
    return choices;
}

} // namespace jetlag
