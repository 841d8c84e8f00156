// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lettermapping.h"

#include "domain/subject.h"

#include <algorithm>
#include <array>

namespace jetlag {
namespace {

constexpr auto ownReplays = "Jetlag-Replays";

/// The lists by the words that they are remembered under.
constexpr std::array<std::pair<const char*, QStringList LetterMapping::*>, 6> lists{
    {{"subject", &LetterMapping::subject},
     {"error", &LetterMapping::error},
     {"deliveries", &LetterMapping::deliveries},
     {"reason", &LetterMapping::reason},
     {"replays", &LetterMapping::replays},
     {"template", &LetterMapping::templates}}};

bool isPlace(const QStringList& tokens, qsizetype at)
{
    return tokens[at] == QLatin1String(OriginalSubjectPlace) || (tokens[at] == u">" && at == tokens.size() - 1);
}

qsizetype placeOf(const QStringList& tokens)
{
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        if (isPlace(tokens, at))
            return at;
    }
    return -1;
}

bool areLike(const QStringList& pattern, const QStringList& tokens)
{
    return std::equal(pattern.begin(), pattern.end(), tokens.begin(), tokens.end(),
                      [](const QString& wanted, const QString& token) { return wanted == u"*" || wanted == token; });
}

struct Said
{
    QString value;
    QString by;
};

Said firstOf(const MessageHeaders& headers, const QStringList& names)
{
    for (const QString& name : names) {
        const auto value = headers.firstValueCaseInsensitive(name.toUtf8());
        if (value && !value->isEmpty())
            return {QString::fromUtf8(*value), name};
    }
    return {};
}

} // namespace

QStringList LetterMapping::toTexts() const
{
    QStringList texts;
    for (const auto& [word, list] : lists) {
        for (const QString& entry : this->*list)
            texts.append(QLatin1String(word) + u'=' + entry);
    }
    return texts;
}

LetterMapping LetterMapping::fromTexts(const QStringList& texts)
{
    LetterMapping mapping;
    for (const QString& text : texts) {
        const qsizetype end = text.indexOf(u'=');
        const QString entry = text.mid(end + 1);
        for (const auto& [word, list] : lists) {
            const bool isTemplate = list == &LetterMapping::templates;
            if (end > 0 && text.left(end) == QLatin1String(word) &&
                (isTemplate ? faultOf(entry) == TemplateFault::None : isHeaderName(entry)))
                (mapping.*list).append(entry);
        }
    }
    return mapping;
}

TemplateFault faultOf(const QString& subjectTemplate)
{
    const QStringList tokens = subjectTemplate.split(u'.');
    int places = 0;
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        if (isPlace(tokens, at))
            ++places;
        else if (tokens[at] != u"*" && !isLiteralSubject(tokens[at]))
            return TemplateFault::BadToken;
    }
    if (places == 0)
        return TemplateFault::NoPlace;
    if (places > 1)
        return TemplateFault::TwoPlaces;
    return tokens.size() == 1 ? TemplateFault::NothingElse : TemplateFault::None;
}

QString originalSubjectBy(const QString& subjectTemplate, const QString& subject)
{
    const QStringList pattern = subjectTemplate.split(u'.');
    const QStringList tokens = subject.split(u'.');
    const qsizetype place = placeOf(pattern);
    const qsizetype behind = pattern.size() - place - 1;
    if (place < 0 || tokens.size() < pattern.size() || !areLike(pattern.mid(0, place), tokens.mid(0, place)) ||
        !areLike(pattern.mid(place + 1), tokens.mid(tokens.size() - behind)))
        return {};
    return tokens.mid(place, tokens.size() - place - behind).join(u'.');
}

bool isHeaderName(const QString& name)
{
    return !name.isEmpty() &&
           std::all_of(name.begin(), name.end(), [](QChar c) { return c > u' ' && c < u'\x7f' && c != u':'; });
}

DeadLetterHeaders readDeadLetter(const StoredMessage& letter, const LetterMapping& mapping)
{
    DeadLetterHeaders found = readDeadLetterHeaders(letter.headers);
    if (mapping.isEmpty())
        return found;
    Said subject = firstOf(letter.headers, mapping.subject);
    for (const QString& one : mapping.templates) {
        if (subject.value.isEmpty())
            subject = {originalSubjectBy(one, letter.subject), one};
    }
    // Where no convention tells the subject none was recognised, and what went wrong may be in any of them.
    if (found.convention.isEmpty() && !subject.value.isEmpty())
        found = readLooseHeaders(letter.headers);
    if (!subject.value.isEmpty()) {
        found.originalSubject = subject.value;
        found.subjectFrom = subject.by;
    }
    if (const Said error = firstOf(letter.headers, mapping.error); !error.value.isEmpty()) {
        found.error = error.value;
        found.errorFrom = error.by;
    }
    const Said reason = firstOf(letter.headers, mapping.reason);
    if (!reason.value.isEmpty() && reason.by != found.errorFrom) {
        found.error = found.error.isEmpty() ? reason.value : QStringLiteral("%1 (%2)").arg(found.error, reason.value);
        found.errorFrom = found.errorFrom.isEmpty() ? reason.by : QString(found.errorFrom + u", " + reason.by);
    }
    const Said deliveries = firstOf(letter.headers, mapping.deliveries);
    bool ok = false;
    const qulonglong count = deliveries.value.toULongLong(&ok);
    if (ok) {
        found.deliveries = count;
        found.deliveriesFrom = deliveries.by;
    }
    return found;
}

QByteArray replaysHeader(const LetterMapping& mapping)
{
    return mapping.replays.isEmpty() ? QByteArray(ownReplays) : mapping.replays.first().toUtf8();
}

uint64_t replaysOf(const MessageHeaders& headers, const LetterMapping& mapping)
{
    return firstOf(headers, QStringList(mapping.replays) << QLatin1String(ownReplays)).value.toULongLong();
}

bool isDeadLetterHeader(const QByteArray& name, const LetterMapping& mapping)
{
    if (isDeadLetterHeader(name) || name.compare(ownReplays, Qt::CaseInsensitive) == 0)
        return true;
    const QString own = QString::fromUtf8(name);
    for (const auto& [word, list] : lists) {
        if (list != &LetterMapping::templates && (mapping.*list).contains(own, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace jetlag
