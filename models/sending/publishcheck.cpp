// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/publishcheck.h"

#include "domain/subject.h"
#include "sending/templates.h"

#include <QCoreApplication>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Publish)
};

tl::unexpected<Error> bad(const QString& summary, const QString& detail = {})
{
    return unexpected(Error{Error::Kind::InvalidInput, summary, detail, 0});
}

Result<QByteArray> expand(const QByteArray& text, const TemplateContext& context)
{
    const auto parsed = Template::parse(text);
    if (!parsed)
        return unexpected(parsed.error());
    return parsed->expand(context);
}

/// A line break would begin another header, a NUL would end the value.
bool isOneLine(const QByteArray& text)
{
    return !text.contains('\r') && !text.contains('\n') && !text.contains('\0');
}

} // namespace

bool isReservedSubject(const QString& subject)
{
    return subject.startsWith(u'$');
}

std::optional<Error> subjectProblem(const QString& subject, bool isReservedConfirmed)
{
    const auto problem = [&subject](const QString& summary) {
        return Error{Error::Kind::InvalidInput, summary, subject, 0};
    };
    if (subject.isEmpty())
        return problem(Words::tr("A message needs a subject."));
    if (!isValidSubject(subject))
        return problem(
            Words::tr("“%1” is not a valid subject: tokens between dots, no blanks.").arg(displayText(subject)));
    if (!isLiteralSubject(subject))
        return problem(Words::tr("“%1” has a wildcard. A message goes to one subject.").arg(displayText(subject)));
    if (isReservedSubject(subject) && !isReservedConfirmed)
        return problem(
            Words::tr("Subjects that begin with $ belong to the server: a message there may change or delete "
                      "things. Confirm that it is meant."));
    return std::nullopt;
}

quint64 wireSize(const MessageHeaders& headers, const QByteArray& payload)
{
    return static_cast<quint64>(headers.serialized().size() + payload.size());
}

Result<PublishDraft> expandDraft(const PublishDraft& draft, quint64 n, bool isReservedConfirmed, quint64 maxPayload)
{
    TemplateContext context;
    context.n = n;
    PublishDraft expanded;
    const auto subject = expand(draft.subject.trimmed().toUtf8(), context);
    if (!subject)
        return unexpected(subject.error());
    expanded.subject = QString::fromUtf8(*subject);
    if (const auto problem = subjectProblem(expanded.subject, isReservedConfirmed))
        return unexpected(*problem);
    for (const auto& [name, value] : draft.headers.entries()) {
        const auto text = expand(value, context);
        if (!text)
            return unexpected(text.error());
        if (name.isEmpty() || name.contains(':') || name.trimmed() != name || !isOneLine(name))
            return bad(Words::tr("“%1” cannot be the name of a header.").arg(displayText(QString::fromUtf8(name))));
        if (!isOneLine(*text))
            return bad(
                Words::tr("The value of the header %1 must be one line.").arg(displayText(QString::fromUtf8(name))));
        expanded.headers.add(name, *text);
    }
    const auto payload = expand(draft.payload, context);
    if (!payload)
        return unexpected(payload.error());
    expanded.payload = *payload;
    const quint64 size = wireSize(expanded.headers, expanded.payload);
    if (maxPayload > 0 && size > maxPayload)
        return bad(Words::tr("The message has %1 bytes with its headers; the server takes %2 at most.")
                       .arg(size)
                       .arg(maxPayload));
    return expanded;
}

} // namespace jetlag
