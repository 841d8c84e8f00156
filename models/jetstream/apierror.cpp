// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jetstream/apierror.h"

#include "domain/streamfacts.h"
#include "domain/subject.h"
#include "jetstream/errorcodes.h"

#include <QCoreApplication>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::ApiError)
};

/// Sentence for an err_code; empty: there is nothing better than the server's text.
QString sentence(int errCode)
{
    switch (errCode) {
    case 10002:
    case 10023:
    case 10047:
        return Words::tr("The account or the server has no room left for JetStream. Raise the limits or free storage.");
    case 10003:
        return Words::tr("The server does not understand this request. It may need a newer server.");
    case 10004:
    case 10008:
        return Words::tr("The cluster is not available at the moment. It may be electing a leader; try again shortly.");
    case 10014:
        return Words::tr("The consumer does not exist any more.");
    case 10025:
        return Words::tr("The server refuses a field of this request. It may need another server version.");
    case 10026:
        return Words::tr("The limit of consumers is reached. Remove a consumer or raise the limit.");
    case 10037:
        return Words::tr("There is no such message. It may have been removed meanwhile.");
    case 10038:
        return Words::tr("The server refuses a request that carries a body here.");
    case 10039:
        return Words::tr("JetStream is not enabled for this account. Use another account or enable it on the server.");
    case 10043:
        return Words::tr("The message has already been removed.");
    case 10054:
        return Words::tr("The message is larger than the stream or the server allows.");
    case 10058:
        return Words::tr("A stream of this name exists with another configuration.");
    case 10059:
        return Words::tr("The stream does not exist any more.");
    case 10060:
        return Words::tr("The subject belongs to another stream than expected. Nothing was stored.");
    case 10065:
        return Words::tr("The subjects overlap with those of another stream.");
    case 10070:
    case 10071:
        return Words::tr("The stream has moved on since the expected message. Nothing was stored.");
    case 10076:
        return Words::tr("JetStream is not enabled on this server. Start it with JetStream or use another server.");
    case 10077:
        return Words::tr("The stream did not store the message. It may be full and set to discard new messages.");
    case 10098:
    case 10099:
    case 10100:
    case 10101:
        return Words::tr("A work-queue stream does not allow this consumer.");
    case 10109:
        return Words::tr("The stream is sealed: nothing can be added or removed.");
    case 10111:
        return Words::tr("The stream does not permit roll-up headers. Nothing was stored.");
    case 10118:
    case 10119:
    case 10194:
    case 10195:
        return Words::tr("The stream or consumer is offline. The servers that hold it may be down or too old for it.");
    case 10148:
        return Words::tr("A consumer of this name exists already.");
    case 10149:
        return Words::tr("The consumer to be changed does not exist.");
    case 10166:
        return Words::tr("The stream does not allow a time to live per message. Nothing was stored.");
    case 10168:
        return Words::tr("The stream does not allow counters. Nothing was stored.");
    case 10174:
        return Words::tr("The stream does not allow atomic batches. Nothing was stored.");
    case 10185:
        return Words::tr("The request needs a newer server.");
    case 10188:
        return Words::tr("The stream does not allow message schedules. Nothing was stored.");
    }
    return {};
}

/// What is asked first and all the time: where even that is not answered there is no JetStream at all.
bool asksForLists(const QString& subject)
{
    const bool isAccountInfo = subject.endsWith(QStringLiteral(".INFO")) &&
                               !subject.contains(QStringLiteral("STREAM.INFO.")) &&
                               !subject.contains(QStringLiteral("CONSUMER.INFO."));
    return isAccountInfo || subject.contains(QStringLiteral("STREAM.LIST")) ||
           subject.contains(QStringLiteral("STREAM.NAMES"));
}

bool isNotFound(int errCode)
{
    return errCode == ApiCode::ConsumerNotFound || errCode == ApiCode::NoMessage ||
           errCode == ApiCode::StreamNotFound || errCode == ApiCode::ConsumerMissing;
}

QString join(const QString& first, const QString& second)
{
    if (first.isEmpty() || second.isEmpty() || first.contains(second))
        return first.isEmpty() ? second : first;
    return first + QStringLiteral(": ") + second;
}

} // namespace

Error apiError(int code, int errCode, const QString& description, const QString& subject)
{
    Error error;
    error.kind = isNotFound(errCode) ? Error::Kind::NotFound : Error::Kind::Api;
    error.apiCode = errCode;
    error.summary = sentence(errCode);
    if (error.summary.isEmpty()) {
        error.summary =
            description.isEmpty()
                ? Words::tr("The server refused the request with code %1.").arg(errCode != 0 ? errCode : code)
                : Words::tr("The server refused the request: %1.").arg(displayText(description));
    }
    error.detail = join(subject, QStringLiteral("%1 (%2, %3)").arg(description).arg(errCode).arg(code));
    return error;
}

Error protocolError(const QString& subject, const QString& what)
{
    return {Error::Kind::Protocol,
            Words::tr("The reply is not what JetStream promises. Another program may be answering on this subject."),
            join(subject, what), 0};
}

Error noJetStreamError(const QString& subject)
{
    return {Error::Kind::NoResponders,
            Words::tr("JetStream is not enabled on this server or for this account, or the domain or API prefix is "
                      "wrong."),
            join(subject, QStringLiteral("503 no responders")), 0};
}

Error invalidInput(const QString& summary, const QString& detail)
{
    return {Error::Kind::InvalidInput, summary, detail, 0};
}

std::optional<Error> anotherLife(const Incarnation& seen, const StreamFacts& now)
{
    const Incarnation current = incarnationOf(now);
    if (sameIncarnation(seen, current))
        return std::nullopt;
    const bool hasOnlyLost = sameIncarnation({seen.created, 0}, {current.created, 0});
    const QString name = displayText(now.name().value);
    const auto text = [](const std::optional<Timestamp>& time) {
        return time ? QString::fromLatin1(toRfc3339(*time)) : QStringLiteral("unknown");
    };
    return Error{
        Error::Kind::NotFound,
        hasOnlyLost
            ? Words::tr("The stream %1 has lost its newest messages since you looked at it: their sequences may be "
                        "given to others. Nothing was done; look again.")
                  .arg(name)
            : Words::tr("The stream %1 was deleted and created anew since you looked at it. Nothing was done to the "
                        "new one; look again.")
                  .arg(name),
        QStringLiteral("%1: created %2, last_seq %3; seen: created %4, last_seq %5")
            .arg(now.name().value, text(current.created), QString::number(current.counter), text(seen.created),
                 QString::number(seen.counter)),
        0};
}

std::optional<Error> anotherLife(const Incarnation& seen, const Result<StreamFactsPtr>& now)
{
    return now ? anotherLife(seen, **now) : std::optional(now.error());
}

Error notDeletedError(const StreamName& stream, Sequence sequence)
{
    return {Error::Kind::Api,
            Words::tr("The server did not delete message %1 of %2, which is still there.")
                .arg(QString::number(sequence.value), displayText(stream.value)),
            stream.value, 0};
}

Error noStreamError(const QString& subject)
{
    return {Error::Kind::NotFound, Words::tr("No stream takes messages on %1.").arg(displayText(subject)), subject, 0};
}

Error unheardError(const StreamName& stream, const QString& subject)
{
    return {
        Error::Kind::NotFound,
        Words::tr("The stream %1 takes %2, but nothing that is published here reaches it: it probably lies in another "
                  "account, of which only the API is imported. Nothing was stored.")
            .arg(displayText(stream.value), displayText(subject)),
        subject, 0};
}

Error noMessageError(const QString& subject, const QString& detail)
{
    return {Error::Kind::NotFound, sentence(10037), join(subject, detail), 10037};
}

Error withSubject(Error error, const QString& subject, bool isApi)
{
    const QString shown = displayText(subject);
    switch (error.kind) {
    case Error::Kind::NoResponders:
        if (isApi && asksForLists(subject))
            return noJetStreamError(subject);
        if (isApi) {
            error.summary = Words::tr("Nobody answers on %1. The account may not import this request, although it "
                                      "imports others; or JetStream is off.")
                                .arg(shown);
            break;
        }
        error.summary = Words::tr("No stream takes messages on the subject %1. Nothing was stored.").arg(shown);
        break;
    case Error::Kind::Timeout:
        error.summary =
            isApi ? Words::tr("No reply on %1. The permission may be missing, there may be no leader, or the only "
                              "server that holds it is down.")
                        .arg(shown)
                  : Words::tr("No confirmation for a message on %1: it may have been stored or not. The permission "
                              "may be missing, the stream may have no leader or may not confirm.")
                        .arg(shown);
        break;
    case Error::Kind::Permission:
        error.summary = Words::tr("The server denies access to %1. Ask for this permission.").arg(shown);
        break;
    case Error::Kind::NotFound:
    case Error::Kind::Disconnected:
    case Error::Kind::Authentication:
    case Error::Kind::Tls:
    case Error::Kind::Network:
    case Error::Kind::Api:
    case Error::Kind::Protocol:
    case Error::Kind::InvalidInput:
    case Error::Kind::Storage:
    case Error::Kind::Cancelled:
        break;
    }
    error.detail = error.detail.contains(subject) ? error.detail : join(subject, error.detail);
    return error;
}

bool meansNoJetStream(const Error& error)
{
    return error.kind == Error::Kind::NoResponders || error.apiCode == ApiCode::NotEnabledForAccount ||
           error.apiCode == ApiCode::NotEnabled;
}

} // namespace jetlag
