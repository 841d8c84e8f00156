// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/publishtext.h"

#include "domain/subject.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/dialogs/publishdialog.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QTextDocument>

#include <algorithm>

namespace jetlag {
namespace {

constexpr size_t namedReceivers = 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::PublishDialog)
};

tl::unexpected<Error> bad(const QString& summary)
{
    return unexpected(Error{Error::Kind::InvalidInput, summary, {}, 0});
}

QByteArray escaped(QByteArray bytes)
{
    return bytes.replace("{{", "{{{{");
}

[[nodiscard]] Result<QByteArray> fromHex(const QByteArray& text)
{
    QByteArray digits;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (std::isspace(static_cast<unsigned char>(c)))
            continue;
        if (!std::isxdigit(static_cast<unsigned char>(c)))
            return bad(Words::tr("Character %1 is not a hexadecimal digit.").arg(i + 1));
        digits.append(c);
    }
    if (digits.size() % 2 != 0)
        return bad(Words::tr("A byte needs two hexadecimal digits; the last one has one."));
    return QByteArray::fromHex(digits);
}

Result<QByteArray> fromBase64(QByteArray text)
{
    text.erase(
        std::remove_if(text.begin(), text.end(), [](char c) { return std::isspace(static_cast<unsigned char>(c)); }),
        text.end());
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return bad(Words::tr("The payload is not valid Base64."));
    return *decoded;
}

} // namespace

Result<QByteArray> payloadFromInput(const QString& text, PayloadInput input)
{
    const QByteArray bytes = text.toUtf8();
    switch (input) {
    case PayloadInput::Text:
        return bytes;
    case PayloadInput::Json: {
        QJsonParseError error;
        QJsonDocument::fromJson(bytes, &error);
        if (error.error != QJsonParseError::NoError) {
            const QByteArray before = bytes.left(error.offset);
            return bad(Words::tr("Not valid JSON at line %1, byte %2: %3.")
                           .arg(before.count('\n') + 1)
                           .arg(error.offset - before.lastIndexOf('\n'))
                           .arg(error.errorString()));
        }
        return bytes;
    }
    // Bytes are meant as they are: nothing in them is a template.
    case PayloadInput::Hex:
        return fromHex(bytes).map(escaped);
    case PayloadInput::Base64:
        return fromBase64(bytes).map(escaped);
    }
    return bytes;
}

QString publishPreviewText(const PublishPreview& preview, bool isRequest)
{
    const QString subject = displayText(preview.subject);
    if (preview.stream.value.isEmpty())
        return isRequest ? Words::tr("%1: whoever serves this subject answers. No stream listens on it.").arg(subject)
                         : Words::tr("%1: no stream listens on this subject.").arg(subject);
    QStringList lines;
    lines.append(Words::tr("%1: the stream %2 takes it.").arg(subject, displayText(preview.stream.value)));
    if (isRequest)
        lines.append(Words::tr("The stream stores the request and may answer with its own confirmation."));
    if (!preview.confirms)
        lines.append(Words::tr("This stream confirms nothing: the outcome will be unknown."));
    if (!preview.areReceiversKnown) {
        lines.append(Words::tr("Which consumers will see it is not known."));
    } else if (preview.receivers.empty()) {
        lines.append(Words::tr("No consumer will see it."));
    } else {
        QStringList names;
        for (size_t i = 0; i < std::min(preview.receivers.size(), namedReceivers); ++i)
            names.append(displayText(preview.receivers[i].value));
        if (preview.receivers.size() > namedReceivers)
            names.append(QStringLiteral("…"));
        lines.append(Words::tr("%n consumer(s) will see it:", nullptr, pluralNumber(preview.receivers.size())) +
                     QLatin1Char(' ') + names.join(QStringLiteral(", ")));
    }
    return lines.join(QLatin1Char('\n'));
}

QString publishProgressText(const PublishProgress& progress)
{
    QStringList parts;
    const auto add = [&parts](quint64 count, const QString& words) {
        if (count > 0)
            parts.append(words.arg(numberText(count)));
    };
    add(progress.stored, Words::tr("%1 stored"));
    add(progress.duplicates, Words::tr("%1 not stored: duplicate"));
    add(progress.sent, Words::tr("%1 sent without confirmation"));
    add(progress.failed, Words::tr("%1 failed"));
    add(progress.unknown, Words::tr("%1 unknown: sent, no answer"));
    add(progress.notSent(),
        progress.state == PublishProgress::State::Running || progress.state == PublishProgress::State::Paused
            ? Words::tr("%1 to come")
            : Words::tr("%1 not sent"));
    return parts.join(QStringLiteral(" · "));
}

PublishDraft draftOf(const StoredMessage& message)
{
    PublishDraft draft;
    draft.subject = QString::fromUtf8(escaped(message.subject.toUtf8()));
    for (const auto& [name, value] : message.headers.entries()) {
        if (!name.startsWith("Nats-"))
            draft.headers.add(name, escaped(value));
    }
    draft.payload = escaped(message.payload);
    return draft;
}

QString editedText(const QPlainTextEdit& editor)
{
    // Raw: toPlainText() would turn no-break spaces into blanks.
    QString text = editor.document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

} // namespace jetlag
