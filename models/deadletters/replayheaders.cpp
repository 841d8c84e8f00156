// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/replayheaders.h"

#include "domain/subject.h"

#include <QCoreApplication>

namespace jetlag {
namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Replay)
};
} // namespace

QByteArray replayMessageId(const StreamName& source, Timestamp stored, Sequence sequence)
{
    return QStringLiteral("replay/%1/%2/%3")
        .arg(source.value, QString::number(stored.time_since_epoch().count()), QString::number(sequence.value))
        .toUtf8();
}

QByteArray replayOrigin(const StreamName& source, Sequence sequence)
{
    return source.value.toUtf8() + '/' + QByteArray::number(static_cast<quint64>(sequence.value));
}

bool isReplayOf(const StoredMessage& stored, const StreamName& source, Sequence letter)
{
    return stored.headers.firstValue("JetLag-Replay-Of") == replayOrigin(source, letter);
}

QString targetOf(const StoredMessage& letter, const ReplayRequest& request)
{
    return request.targetSubject.isEmpty() ? originOf(letter, request) : request.targetSubject;
}

QString originOf(const StoredMessage& letter, const ReplayRequest& request)
{
    return request.kind == DeadLetterSource::DlqStream ? readDeadLetter(letter, request.mapping).originalSubject
                                                       : letter.subject;
}

std::optional<ReplayJournal::Edit> openEdit(const ReplayJournal& journal, const QByteArray& messageId)
{
    const auto entry = journal.find(messageId);
    return entry && entry->state == ReplayJournal::State::Intended ? journal.findEdit(messageId) : std::nullopt;
}

MessageHeaders replayHeaders(const MessageHeaders& original, const ReplayRequest& request, const QByteArray& messageId,
                             const StreamName& target, const StreamName& source, Sequence sequence)
{
    const auto isNatsHeader = [](const QByteArray& name) {
        return name.left(5).compare("Nats-", Qt::CaseInsensitive) == 0;
    };
    const auto isMessageId = [](const QByteArray& name) {
        return name.compare("Nats-Msg-Id", Qt::CaseInsensitive) == 0;
    };
    // These name the target below; a second value would contradict it.
    const auto isOurs = [](const QByteArray& name) {
        return name.compare("Nats-Expected-Stream", Qt::CaseInsensitive) == 0 ||
               name.compare("JetLag-Replay-Of", Qt::CaseInsensitive) == 0;
    };
    const bool keepsId =
        request.messageId == MessageIdChoice::Keep && original.firstValueCaseInsensitive("Nats-Msg-Id").has_value();
    MessageHeaders headers;
    for (const auto& [name, value] : original.entries()) {
        if (isOurs(name) || isDeadLetterHeader(name, request.mapping))
            continue;
        if (isMessageId(name) ? !keepsId : isNatsHeader(name) && request.stripExpectationHeaders)
            continue;
        headers.add(name, value);
    }
    if (!keepsId)
        headers.add("Nats-Msg-Id", messageId);
    headers.add("Nats-Expected-Stream", target.value.toUtf8());
    headers.add("JetLag-Replay-Of", replayOrigin(source, sequence));
    headers.add(replaysHeader(request.mapping),
                QByteArray::number(static_cast<qulonglong>(replaysOf(original, request.mapping) + 1)));
    return headers;
}

quint64 replayedSize(const StoredMessage& letter, const ReplayRequest& request, const StreamName& target)
{
    const QByteArray id = replayMessageId(request.source, letter.time, letter.sequence);
    const MessageHeaders headers = replayHeaders(letter.headers, request, id, target, request.source, letter.sequence);
    return static_cast<quint64>(letter.payload.size() + headers.serialized().size());
}

std::optional<Error> refusedTarget(const QString& subject)
{
    if (subject.isEmpty())
        return Error{Error::Kind::InvalidInput,
                     Words::tr("The message does not say where it came from. Give a target subject."),
                     {},
                     0};
    if (!isLiteralSubject(subject))
        return Error{Error::Kind::InvalidInput,
                     Words::tr("%1 is no subject that can be published to.").arg(displayText(subject)), subject, 0};
    if (subject.startsWith(u'$') || subject.startsWith(QStringLiteral("_INBOX.")))
        return Error{Error::Kind::InvalidInput,
                     Words::tr("%1 belongs to the server itself; nothing is replayed there.").arg(displayText(subject)),
                     subject, 0};
    return std::nullopt;
}

} // namespace jetlag
