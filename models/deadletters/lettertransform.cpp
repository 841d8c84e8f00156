// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/lettertransform.h"

#include "domain/subject.h"

#include <QCoreApplication>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::LetterTransform)
};

Error invalid(const QString& words)
{
    return {Error::Kind::InvalidInput, words, {}, 0};
}

bool isSameName(const QByteArray& a, const QByteArray& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

MessageHeaders without(const MessageHeaders& headers, const QByteArray& name)
{
    MessageHeaders left;
    for (const auto& [other, value] : headers.entries()) {
        if (!isSameName(other, name))
            left.add(other, value);
    }
    return left;
}

/// What each wildcard takes, in order; nullopt: it does not match.
std::optional<QStringList> taken(const QString& pattern, const QString& subject)
{
    const QStringList wanted = pattern.split(u'.');
    const QStringList tokens = subject.split(u'.');
    QStringList found;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i] == QLatin1String(">")) {
            if (i >= tokens.size())
                return std::nullopt;
            return found << tokens.mid(i).join(u'.');
        }
        if (i >= tokens.size() || (wanted[i] != QLatin1String("*") && wanted[i] != tokens[i]))
            return std::nullopt;
        if (wanted[i] == QLatin1String("*"))
            found << tokens[i];
    }
    return wanted.size() == tokens.size() ? std::optional(found) : std::nullopt;
}

qsizetype wildcards(const QString& pattern)
{
    const QStringList tokens = pattern.split(u'.');
    return std::count_if(tokens.begin(), tokens.end(), [](const QString& token) {
        return token == QLatin1String("*") || token == QLatin1String(">");
    });
}

/// With what stands for $1, $2…; nullopt: one of them is not among `values`.
std::optional<QString> filled(const QString& subject, const QStringList& values)
{
    QString made;
    for (qsizetype i = 0; i < subject.size(); ++i) {
        if (subject[i] != u'$') {
            made += subject[i];
            continue;
        }
        qsizetype end = i + 1;
        while (end < subject.size() && subject[end].unicode() >= u'0' && subject[end].unicode() <= u'9')
            ++end;
        const int number = subject.mid(i + 1, end - i - 1).toInt();
        if (number < 1 || number > values.size())
            return std::nullopt;
        made += values[number - 1];
        i = end - 1;
    }
    return made;
}

bool isOurs(const QByteArray& name)
{
    return name.left(5).compare("Nats-", Qt::CaseInsensitive) == 0 || isSameName(name, "JetLag-Replay-Of");
}

Result<QByteArray> headerName(const QString& text)
{
    const QByteArray name = text.trimmed().toUtf8();
    const bool isPlain = std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < 0x7f && c != ':'; });
    if (name.isEmpty() || !isPlain)
        return unexpected(invalid(Words::tr("“%1” is no name of a header.").arg(displayText(text.trimmed()))));
    if (isOurs(name))
        return unexpected(
            invalid(Words::tr("The header %1 is set by a replay itself.").arg(displayText(text.trimmed()))));
    return name;
}

QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line;
    }
    return lines;
}

} // namespace

Result<TransformedLetter> transformed(const StoredMessage& letter, const QString& subject, const LetterTransform& how)
{
    TransformedLetter made{subject, letter.headers, letter.payload};
    for (const QByteArray& name : how.removeHeaders)
        made.headers = without(made.headers, name);
    for (const auto& [name, value] : how.setHeaders) {
        made.headers = without(made.headers, name);
        made.headers.add(name, value);
    }
    for (const auto& change : how.jsonValues) {
        auto payload = change.path.replaced(made.payload, change.value);
        if (!payload)
            return unexpected(invalid(Words::tr("Its payload has no place for %1, so it was not changed and not sent.")
                                          .arg(displayText(QString::fromUtf8(change.pathText)))));
        made.payload = std::move(*payload);
    }
    if (how.subjectPattern.isEmpty())
        return made;
    if (const auto values = taken(how.subjectPattern, subject)) {
        const auto next = filled(how.newSubject, *values);
        if (!next || !isLiteralSubject(*next))
            return unexpected(invalid(Words::tr("From %1 no subject can be made.").arg(displayText(subject))));
        made.subject = *next;
    }
    return made;
}

Result<std::vector<MessageHeaders::Entry>> parseSetHeaders(const QString& text)
{
    std::vector<MessageHeaders::Entry> entries;
    for (const QString& line : linesOf(text)) {
        const qsizetype colon = line.indexOf(u':');
        if (colon < 0)
            return unexpected(
                invalid(Words::tr("A header is written as “Name: value”, not as “%1”.").arg(displayText(line))));
        const auto name = headerName(line.left(colon));
        if (!name)
            return unexpected(name.error());
        entries.emplace_back(*name, line.mid(colon + 1).trimmed().toUtf8());
    }
    return entries;
}

Result<std::vector<QByteArray>> parseRemoveHeaders(const QString& text)
{
    std::vector<QByteArray> names;
    for (const QString& line : linesOf(text)) {
        const auto name = headerName(line);
        if (!name)
            return unexpected(name.error());
        names.push_back(*name);
    }
    return names;
}

Result<std::vector<LetterTransform::JsonValue>> parseJsonValues(const QString& text)
{
    std::vector<LetterTransform::JsonValue> values;
    for (const QString& line : linesOf(text)) {
        const QByteArray bytes = line.trimmed().toUtf8();
        qsizetype at = 0;
        auto path = JsonPath::parseAt(bytes, at);
        if (!path)
            return unexpected(path.error());
        const QByteArray pathText = bytes.left(at);
        const QByteArray rest = bytes.mid(at).trimmed();
        const QByteArray value = rest.mid(1).trimmed();
        if (!rest.startsWith('=') || !nlohmann::json::accept(value.begin(), value.end()))
            return unexpected(invalid(
                Words::tr("A change is written as “$.path = value”, with a value of JSON: text stands in quotes.")));
        values.push_back({std::move(*path), pathText, value});
    }
    return values;
}

std::optional<Error> subjectProblem(const QString& pattern, const QString& newSubject)
{
    if (pattern.isEmpty() && newSubject.isEmpty())
        return std::nullopt;
    const QStringList tokens = pattern.split(u'.');
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const bool isTail = tokens[i] == QLatin1String(">") && i + 1 == tokens.size();
        if (!isTail && tokens[i] != QLatin1String("*") && !isLiteralSubject(tokens[i]))
            return invalid(Words::tr("“%1” is no pattern of subjects.").arg(displayText(pattern)));
    }
    QStringList examples;
    for (qsizetype i = 0; i < wildcards(pattern); ++i)
        examples << QStringLiteral("x");
    const auto example = filled(newSubject, examples);
    if (!example || !isLiteralSubject(*example))
        return invalid(Words::tr("“%1” makes no subject: $1 stands for what the first * or > takes, and there is one "
                                 "for each of them.")
                           .arg(displayText(newSubject)));
    return std::nullopt;
}

} // namespace jetlag
