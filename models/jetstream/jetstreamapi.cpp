// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jetstream/jetstreamapi.h"

#include "domain/subject.h"
#include "jetstream/apierror.h"
#include "jetstream/replyparse.h"
#include "jetstream/requestbody.h"

#include <QCoreApplication>
#include <QObject>
#include <QSet>

#include <algorithm>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::JetStreamApi)
};

/// A name goes into the subject as one token: anything else would ask about something else.
bool isToken(const QString& name)
{
    return !name.isEmpty() && !name.contains(QLatin1Char('.')) && isLiteralSubject(name);
}

/// Ids of calls refused before sending; the channel counts up from 1 and never gets here.
constexpr RequestId refusedBit = RequestId(1) << 63U;

} // namespace

/// Delivers refusals from the event loop: handlers never run inside the call.
class JetStreamApi::Refusals : public QObject
{
public:
    RequestId add(std::function<void()> deliver)
    {
        const RequestId id = refusedBit | ++m_last;
        m_waiting.insert(id);
        QMetaObject::invokeMethod(
            this,
            [this, id, deliver = std::move(deliver)] {
                if (m_waiting.remove(id))
                    deliver();
            },
            Qt::QueuedConnection);
        return id;
    }
    void cancel(RequestId id) { m_waiting.remove(id); }

private:
    QSet<RequestId> m_waiting;
    RequestId m_last = 0;
};

JetStreamApi::JetStreamApi(RequestChannel& channel, QString prefix)
    : m_channel(channel)
    , m_prefix(std::move(prefix))
    , m_refusals(std::make_unique<Refusals>())
{
}

JetStreamApi::~JetStreamApi() = default;

void JetStreamApi::cancel(RequestId id)
{
    if ((id & refusedBit) != 0)
        m_refusals->cancel(id);
    else
        m_channel.cancel(id);
}

QString JetStreamApi::subject(const QString& operation) const
{
    return m_prefix + QLatin1Char('.') + operation;
}

template <typename T>
RequestId JetStreamApi::refuse(Error error, Handler<T> handler)
{
    return m_refusals->add([error = std::move(error), handler = std::move(handler)] { handler(unexpected(error)); });
}

template <typename T>
RequestId JetStreamApi::refuseName(const QString& name, Handler<T> handler)
{
    return refuse<T>(
        invalidInput(Words::tr("“%1” is not a name of a stream or consumer.").arg(displayText(name)), name),
        std::move(handler));
}

template <typename T, typename Parse>
RequestId JetStreamApi::send(const QString& operation, QByteArray body, Parse parse, Handler<T> handler)
{
    const QString where = subject(operation);
    Request request;
    request.subject = where.toUtf8();
    request.payload = std::move(body);
    request.priority = m_priority;
    return m_channel.request(std::move(request), [where, parse = std::move(parse),
                                                  handler = std::move(handler)](const Result<NatsMessage>& reply) {
        if (!reply)
            handler(unexpected(withSubject(reply.error(), where, true)));
        else
            handler(parse(*reply, where));
    });
}

RequestId JetStreamApi::accountInfo(Handler<AccountFacts> handler)
{
    return send<AccountFacts>(
        QStringLiteral("INFO"), {}, [](const NatsMessage& m, const QString& s) { return parseAccount(m.payload, s); },
        std::move(handler));
}

RequestId JetStreamApi::streamPage(uint64_t offset, Handler<StreamPage> handler)
{
    return send<StreamPage>(
        QStringLiteral("STREAM.LIST"), request::page(offset),
        [](const NatsMessage& m, const QString& s) { return parseStreamPage(m.payload, s); }, std::move(handler));
}

RequestId JetStreamApi::streamNames(uint64_t offset, const std::optional<QString>& subject, Handler<NamesPage> handler)
{
    return send<NamesPage>(
        QStringLiteral("STREAM.NAMES"), request::names(offset, subject),
        [](const NatsMessage& m, const QString& s) { return parseNamesPage(m.payload, s); }, std::move(handler));
}

RequestId JetStreamApi::streamInfo(const StreamName& stream, const StreamInfoQuery& query,
                                   Handler<StreamInfoReply> handler)
{
    if (!isToken(stream.value))
        return refuseName<StreamInfoReply>(stream.value, std::move(handler));
    return send<StreamInfoReply>(
        QStringLiteral("STREAM.INFO.") + stream.value, request::streamInfo(query),
        [](const NatsMessage& m, const QString& s) { return parseStreamInfo(m.payload, s); }, std::move(handler));
}

RequestId JetStreamApi::consumerPage(const StreamName& stream, uint64_t offset, Handler<ConsumerPage> handler,
                                     std::vector<ConsumerFactsPtr> known)
{
    if (!isToken(stream.value))
        return refuseName<ConsumerPage>(stream.value, std::move(handler));
    return send<ConsumerPage>(
        QStringLiteral("CONSUMER.LIST.") + stream.value, request::page(offset),
        [stream, known = std::move(known)](const NatsMessage& m, const QString& s) {
            return parseConsumerPage(m.payload, stream, s, known);
        },
        std::move(handler));
}

RequestId JetStreamApi::consumerInfo(const ConsumerKey& key, Handler<ConsumerFactsPtr> handler)
{
    if (!isToken(key.stream.value) || !isToken(key.consumer.value))
        return refuseName<ConsumerFactsPtr>(key.stream.value + QStringLiteral(" › ") + key.consumer.value,
                                            std::move(handler));
    // The body stays empty: anything else is refused with 10038.
    return send<ConsumerFactsPtr>(
        QStringLiteral("CONSUMER.INFO.") + key.stream.value + QLatin1Char('.') + key.consumer.value, {},
        [stream = key.stream](const NatsMessage& m, const QString& s) {
            return parseConsumerInfo(m.payload, stream, s);
        },
        std::move(handler));
}

RequestId JetStreamApi::message(const StreamName& stream, const MessageQuery& query, Handler<StoredMessage> handler)
{
    if (!isToken(stream.value))
        return refuseName<StoredMessage>(stream.value, std::move(handler));
    return send<StoredMessage>(
        QStringLiteral("STREAM.MSG.GET.") + stream.value, request::message(query),
        [stream](const NatsMessage& m, const QString& s) { return parseStoredMessage(m.payload, stream, s); },
        std::move(handler));
}

RequestId JetStreamApi::directMessage(const StreamName& stream, const MessageQuery& query,
                                      Handler<StoredMessage> handler)
{
    if (!isToken(stream.value))
        return refuseName<StoredMessage>(stream.value, std::move(handler));
    return send<StoredMessage>(
        QStringLiteral("DIRECT.GET.") + stream.value, request::message(query),
        [stream](const NatsMessage& m, const QString& s) { return parseDirectMessage(m, stream, s); },
        std::move(handler));
}

RequestId JetStreamApi::directBatch(const StreamName& stream, const BatchQuery& query,
                                    std::function<void(StoredMessage)> onMessage, Handler<BatchEnd> onEnd)
{
    if (!isToken(stream.value))
        return refuseName<BatchEnd>(stream.value, std::move(onEnd));
    const QString where = subject(QStringLiteral("DIRECT.GET.")) + stream.value;
    Request request;
    request.subject = where.toUtf8();
    request.payload = request::batch(query);
    request.priority = m_priority;
    return m_channel.requestMany(std::move(request), [where, stream, onMessage = std::move(onMessage),
                                                      onEnd = std::move(onEnd)](const Result<NatsMessage>& reply) {
        if (!reply) {
            onEnd(unexpected(withSubject(reply.error(), where, true)));
            return false;
        }
        if (reply->status == 204) {
            onEnd(parseBatchEnd(*reply));
            return false;
        }
        auto message = parseDirectMessage(*reply, stream, where);
        if (!message) {
            onEnd(unexpected(message.error()));
            return false;
        }
        const bool isBatch = reply->headers.firstValue(QByteArrayLiteral("Nats-Num-Pending")).has_value();
        onMessage(std::move(*message));
        if (!isBatch) {
            // Servers before 2.11 send a single message and never an end.
            onEnd(unexpected(protocolError(where, QStringLiteral("the server does not answer in batches"))));
        }
        return isBatch;
    });
}

RequestId JetStreamApi::purge(const StreamName& stream, const PurgeScope& scope, Handler<uint64_t> handler)
{
    if (!isToken(stream.value))
        return refuseName<uint64_t>(stream.value, std::move(handler));
    if (scope.upTo && scope.keep)
        return refuse<uint64_t>(
            invalidInput(Words::tr("A purge takes either a sequence or a number to keep, not both."), stream.value),
            std::move(handler));
    return send<uint64_t>(
        QStringLiteral("STREAM.PURGE.") + stream.value, request::purge(scope),
        [](const NatsMessage& m, const QString& s) { return parsePurge(m.payload, s); }, std::move(handler));
}

RequestId JetStreamApi::deleteMessage(const StreamName& stream, Sequence sequence, Handler<bool> handler)
{
    if (!isToken(stream.value))
        return refuseName<bool>(stream.value, std::move(handler));
    return send<bool>(
        QStringLiteral("STREAM.MSG.DELETE.") + stream.value, request::deleteMessage(sequence),
        [](const NatsMessage& m, const QString& s) { return parseSuccess(m.payload, s); }, std::move(handler));
}

RequestId JetStreamApi::publish(const QString& subject, const MessageHeaders& headers, const QByteArray& payload,
                                std::chrono::milliseconds timeout, Handler<PubAck> handler)
{
    if (!isLiteralSubject(subject))
        return refuse<PubAck>(
            invalidInput(Words::tr("“%1” is not a subject that a message can be sent to.").arg(displayText(subject)),
                         subject),
            std::move(handler));
    Request request;
    request.subject = subject.toUtf8();
    request.payload = payload;
    request.headers = headers;
    request.timeout = timeout;
    request.priority = m_priority;
    return m_channel.request(std::move(request),
                             [subject, handler = std::move(handler)](const Result<NatsMessage>& reply) {
                                 if (!reply)
                                     handler(unexpected(withSubject(reply.error(), subject, false)));
                                 else
                                     handler(parsePubAck(reply->payload, subject));
                             });
}

RequestId JetStreamApi::call(const QString& operation, const QByteArray& body, Handler<QByteArray> handler)
{
    if (!isLiteralSubject(operation))
        return refuse<QByteArray>(
            invalidInput(Words::tr("“%1” is not an operation of JetStream.").arg(displayText(operation)), operation),
            std::move(handler));
    return send<QByteArray>(
        operation, body, [](const NatsMessage& m, const QString& s) { return parseAny(m.payload, s); },
        std::move(handler));
}

} // namespace jetlag
