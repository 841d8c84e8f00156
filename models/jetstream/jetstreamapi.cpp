// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jetstream/jetstreamapi.h"

#include "domain/subject.h"
#include "jetstream/apierror.h"
#include "jetstream/replyparse.h"
#include "jetstream/requestbody.h"

#include <QCoreApplication>
#include <QObject>

#include <algorithm>
#include <map>
#include <set>

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

constexpr uint64_t mostPages = 4096; ///< a total from a confused server must not become a flood of requests

/// Where the next page begins; nullopt: this was the last.
template <typename Page>
std::optional<uint64_t> nextOffset(const Page& page, uint64_t offset)
{
    const uint64_t next = offset + page.limit;
    const bool isLast = page.limit == 0 || next >= page.total || next / page.limit >= mostPages;
    return isLast ? std::nullopt : std::optional(next);
}

/// Entries move between pages while they are walked: each is kept once.
template <typename T, typename Key>
void keepOnce(std::vector<T>& entries, Key key)
{
    std::set<decltype(key(entries.front()))> seen;
    entries.erase(
        std::remove_if(entries.begin(), entries.end(), [&](const T& entry) { return !seen.insert(key(entry)).second; }),
        entries.end());
}

} // namespace

/// What was asked and is not answered. Ids are those of this object: one may stand for several requests in a row.
class JetStreamApi::InFlight : public RequestChannel
{
public:
    explicit InFlight(RequestChannel& channel)
        : m_channel(channel)
    {
    }
    RequestId next() { return ++m_last; }
    void opened(RequestId id, RequestId request) { (*m_requests)[id] = request; }
    /// False: it was answered before.
    bool closed(RequestId id) { return m_requests->erase(id) > 0; }
    RequestId request(Request request, Handler handler) override
    {
        const RequestId id = next();
        opened(id, m_channel.request(std::move(request),
                                     [this, id, handler = std::move(handler)](Result<NatsMessage> reply) {
                                         if (closed(id))
                                             handler(std::move(reply));
                                     }));
        return id;
    }
    RequestId requestMany(Request request, StreamHandler handler) override
    {
        const RequestId id = next();
        // The handler may destroy this before it says that it has seen the last reply.
        opened(id, m_channel.requestMany(std::move(request), [requests = m_requests, id, handler = std::move(handler)](
                                                                 const Result<NatsMessage>& reply) {
            const bool goesOn = handler(reply) && reply;
            if (!goesOn)
                requests->erase(id);
            return goesOn;
        }));
        return id;
    }
    void cancel(RequestId id) override
    {
        const auto found = m_requests->find(id);
        if (found == m_requests->end())
            return;
        const RequestId request = found->second;
        m_requests->erase(found);
        if (request != 0)
            m_channel.cancel(request);
    }
    void cancelAll()
    {
        while (!m_requests->empty())
            cancel(m_requests->rbegin()->first);
    }
    /// Refusals come from the event loop: handlers never run inside the call.
    RequestId refuse(std::function<void()> deliver)
    {
        const RequestId id = next();
        opened(id, 0);
        if (!m_loop)
            m_loop = std::make_unique<QObject>();
        QMetaObject::invokeMethod(
            m_loop.get(),
            [this, id, deliver = std::move(deliver)] {
                if (m_requests->erase(id) > 0)
                    deliver();
            },
            Qt::QueuedConnection);
        return id;
    }

private:
    RequestChannel& m_channel;
    /// To the channel's; 0: refused, nothing was sent.
    const std::shared_ptr<std::map<RequestId, RequestId>> m_requests =
        std::make_shared<std::map<RequestId, RequestId>>();
    std::unique_ptr<QObject> m_loop;
    RequestId m_last = 0;
};

JetStreamApi::JetStreamApi(RequestChannel& channel, QString prefix, RequestPriority priority)
    : m_channel(channel)
    , m_prefix(std::move(prefix))
    , m_priority(priority)
    , m_flight(std::make_unique<InFlight>(channel))
{
}

JetStreamApi::JetStreamApi(const JetStreamApi& like)
    : JetStreamApi(like, like.m_priority)
{
}

JetStreamApi::JetStreamApi(const JetStreamApi& like, RequestPriority priority)
    : JetStreamApi(like.m_channel, like.m_prefix, priority)
{
}

JetStreamApi::~JetStreamApi()
{
    cancelAll();
}

RequestChannel& JetStreamApi::channel() const
{
    return *m_flight;
}

void JetStreamApi::cancel(RequestId id)
{
    m_flight->cancel(id);
}

void JetStreamApi::cancelAll()
{
    m_flight->cancelAll();
}

QString JetStreamApi::subject(const QString& operation) const
{
    return m_prefix + QLatin1Char('.') + operation;
}

template <typename T>
RequestId JetStreamApi::refuse(Error error, Handler<T> handler)
{
    return m_flight->refuse([error = std::move(error), handler = std::move(handler)] { handler(unexpected(error)); });
}

template <typename T>
RequestId JetStreamApi::refuseName(const QString& name, Handler<T> handler)
{
    return refuse<T>(
        invalidInput(Words::tr("“%1” is not a name of a stream or consumer.").arg(displayText(name)), name),
        std::move(handler));
}

template <typename T, typename Parse>
void JetStreamApi::post(RequestId id, const QString& operation, QByteArray body, Parse parse, Handler<T> handler)
{
    const QString where = subject(operation);
    Request request;
    request.subject = where.toUtf8();
    request.payload = std::move(body);
    request.priority = m_priority;
    m_flight->opened(
        id, m_channel.request(std::move(request), [flight = m_flight.get(), id, where, parse = std::move(parse),
                                                   handler = std::move(handler)](const Result<NatsMessage>& reply) {
            if (!flight->closed(id))
                return;
            if (!reply)
                handler(unexpected(withSubject(reply.error(), where, true)));
            else
                handler(parse(*reply, where));
        }));
}

template <typename T, typename Parse>
RequestId JetStreamApi::send(const QString& operation, QByteArray body, Parse parse, Handler<T> handler)
{
    const RequestId id = m_flight->next();
    post(id, operation, std::move(body), std::move(parse), std::move(handler));
    return id;
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

RequestId JetStreamApi::allStreams(Handler<StreamList> handler)
{
    const RequestId id = m_flight->next();
    streamsFrom(id, 0, std::make_shared<StreamList>(), std::move(handler));
    return id;
}

void JetStreamApi::streamsFrom(RequestId id, uint64_t offset, std::shared_ptr<StreamList> list,
                               Handler<StreamList> handler)
{
    post<StreamPage>(
        id, QStringLiteral("STREAM.LIST"), request::page(offset),
        [](const NatsMessage& m, const QString& s) { return parseStreamPage(m.payload, s); },
        [this, id, offset, list = std::move(list), handler = std::move(handler)](const Result<StreamPage>& page) {
            if (!page) {
                handler(unexpected(page.error()));
                return;
            }
            list->streams.insert(list->streams.end(), page->streams.begin(), page->streams.end());
            list->missing.insert(list->missing.end(), page->missing.begin(), page->missing.end());
            if (const auto next = nextOffset(*page, offset)) {
                streamsFrom(id, *next, list, handler);
                return;
            }
            keepOnce(list->streams, [](const StreamFactsPtr& facts) { return facts->name(); });
            keepOnce(list->missing, [](const StreamName& name) { return name; });
            handler(std::move(*list));
        });
}

RequestId JetStreamApi::allStreamNames(const std::optional<QString>& subject, Handler<std::vector<StreamName>> handler)
{
    const RequestId id = m_flight->next();
    namesFrom(id, 0, subject, std::make_shared<std::vector<StreamName>>(), std::move(handler));
    return id;
}

void JetStreamApi::namesFrom(RequestId id, uint64_t offset, const std::optional<QString>& subject,
                             std::shared_ptr<std::vector<StreamName>> names, Handler<std::vector<StreamName>> handler)
{
    post<NamesPage>(
        id, QStringLiteral("STREAM.NAMES"), request::names(offset, subject),
        [](const NatsMessage& m, const QString& s) { return parseNamesPage(m.payload, s); },
        [this, id, offset, subject, names = std::move(names),
         handler = std::move(handler)](const Result<NamesPage>& page) {
            if (!page) {
                handler(unexpected(page.error()));
                return;
            }
            names->insert(names->end(), page->streams.begin(), page->streams.end());
            if (const auto next = nextOffset(*page, offset)) {
                namesFrom(id, *next, subject, names, handler);
                return;
            }
            keepOnce(*names, [](const StreamName& name) { return name; });
            handler(std::move(*names));
        });
}

RequestId JetStreamApi::allConsumers(const StreamName& stream, Handler<ConsumerList> handler)
{
    if (!isToken(stream.value))
        return refuseName<ConsumerList>(stream.value, std::move(handler));
    const RequestId id = m_flight->next();
    consumersFrom(id, stream, 0, std::make_shared<ConsumerList>(), std::move(handler));
    return id;
}

void JetStreamApi::consumersFrom(RequestId id, const StreamName& stream, uint64_t offset,
                                 std::shared_ptr<ConsumerList> list, Handler<ConsumerList> handler)
{
    post<ConsumerPage>(
        id, QStringLiteral("CONSUMER.LIST.") + stream.value, request::page(offset),
        [stream](const NatsMessage& m, const QString& s) { return parseConsumerPage(m.payload, stream, s, {}); },
        [this, id, stream, offset, list = std::move(list),
         handler = std::move(handler)](const Result<ConsumerPage>& page) {
            if (!page) {
                handler(unexpected(page.error()));
                return;
            }
            list->consumers.insert(list->consumers.end(), page->consumers.begin(), page->consumers.end());
            list->missing.insert(list->missing.end(), page->missing.begin(), page->missing.end());
            if (const auto next = nextOffset(*page, offset)) {
                consumersFrom(id, stream, *next, list, handler);
                return;
            }
            keepOnce(list->consumers, [](const ConsumerFactsPtr& facts) { return facts->key.consumer; });
            keepOnce(list->missing, [](const ConsumerName& name) { return name; });
            handler(std::move(*list));
        });
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
                                      Handler<DirectMessage> handler)
{
    if (!isToken(stream.value))
        return refuseName<DirectMessage>(stream.value, std::move(handler));
    return send<DirectMessage>(
        QStringLiteral("DIRECT.GET.") + stream.value, request::message(query),
        [stream](const NatsMessage& m, const QString& s) { return parseDirectMessage(m, stream, s); },
        std::move(handler));
}

RequestId JetStreamApi::directBatch(const StreamName& stream, const BatchQuery& query,
                                    std::function<void(DirectMessage)> onMessage, Handler<BatchEnd> onEnd)
{
    if (!isToken(stream.value))
        return refuseName<BatchEnd>(stream.value, std::move(onEnd));
    const QString where = subject(QStringLiteral("DIRECT.GET.")) + stream.value;
    Request request;
    request.subject = where.toUtf8();
    request.payload = request::batch(query);
    request.priority = m_priority;
    const auto end = [onEnd = std::move(onEnd)](const Result<BatchEnd>& how) {
        onEnd(how);
        return false;
    };
    return channel().requestMany(
        std::move(request), [where, stream, onMessage = std::move(onMessage), end](const Result<NatsMessage>& reply) {
            if (!reply)
                return end(unexpected(withSubject(reply.error(), where, true)));
            if (reply->status == 204)
                return end(parseBatchEnd(*reply));
            auto message = parseDirectMessage(*reply, stream, where);
            if (!message)
                return end(unexpected(message.error()));
            // Servers before 2.11 send a single message and never an end.
            if (!reply->headers.firstValue(QByteArrayLiteral("Nats-Num-Pending")))
                return end(unexpected(protocolError(where, QStringLiteral("the server does not answer in batches"))));
            onMessage(std::move(*message));
            return true;
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
    request.isPublish = true;
    return channel().request(std::move(request),
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
