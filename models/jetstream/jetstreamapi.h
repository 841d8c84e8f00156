// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// JetStream room: the $JS.API as typed asynchronous calls. Builds subjects and JSON requests, turns replies into
/// domain values (simdjson on the hot path) and error replies into words. Session thread. Below it models/nats, above
/// it monitor and the rooms of messages. No js_* call of nats.c is used (FACTS.md 0, rule 1).

#include "domain/accountfacts.h"
#include "domain/consumerfacts.h"
#include "domain/message.h"
#include "domain/result.h"
#include "domain/serverversion.h"
#include "domain/streamfacts.h"
#include "nats/requestchannel.h"

#include <QMap>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace jetlag {

/// One page of a list. `total` counts all pages; `missing` names what the cluster could not reach, `offline` why where
/// the server says so (2.12+). What is missing may be listed all the same: without its state.
struct StreamPage
{
    std::vector<StreamFactsPtr> streams;
    std::vector<StreamName> missing;
    std::map<StreamName, QString> offline;
    uint64_t total = 0;
    uint64_t limit = 0;
    uint64_t offset = 0;
};
struct ConsumerPage
{
    std::vector<ConsumerFactsPtr> consumers;
    std::vector<ConsumerName> missing;
    std::map<ConsumerName, QString> offline;
    uint64_t total = 0;
    uint64_t limit = 0;
    uint64_t offset = 0;
};
struct NamesPage
{
    std::vector<StreamName> streams;
    uint64_t total = 0;
    uint64_t limit = 0;
    uint64_t offset = 0;
};

/// STREAM.INFO with its optional parts.
struct StreamInfoQuery
{
    std::optional<QString> subjectsFilter; ///< asks for counts by subject, 100,000 a page
    bool deletedDetails = false;
    uint64_t offset = 0;
};
struct StreamInfoReply
{
    StreamFactsPtr facts;
    QMap<QString, uint64_t> subjects; ///< only with subjectsFilter; this page
    std::vector<Sequence> deleted;    ///< only with deletedDetails
    uint64_t total = 0;               ///< subjects in all pages
    uint64_t limit = 0;
};

/// Selects one message. Give exactly one of: sequence alone; nextBySubject (from `sequence`, or from the first);
/// lastBySubject; startTime (2.11+).
struct MessageQuery
{
    std::optional<Sequence> sequence;
    std::optional<QString> nextBySubject;
    std::optional<QString> lastBySubject;
    std::optional<Timestamp> startTime;
};

/// What a direct get brought. Any replica answers, and any mirror with mirror_direct: what they do not have, the stream
/// may have.
struct DirectMessage
{
    StoredMessage message;
    bool isFromMirror = false;
    bool areHeadersCertain = true; ///< as NatsMessage's
};

/// Batched direct get (2.11+).
struct BatchQuery
{
    Sequence from{1};
    std::optional<QString> subject; ///< next_by_subj
    std::optional<Timestamp> startTime;
    uint64_t batch = 256;
    uint64_t maxBytes = 0; ///< 0: server's default
};
struct BatchEnd
{
    uint64_t pending = 0; ///< matching messages after the last one sent
    Sequence last;        ///< last sequence sent, 0 when none
};

struct PurgeScope
{
    std::optional<QString> filter;
    std::optional<Sequence> upTo; ///< `seq`: purges everything below it, not this one. Never together with keep
    std::optional<uint64_t> keep;
    friend bool operator==(const PurgeScope&, const PurgeScope&) = default;
};

struct PubAck
{
    StreamName stream;
    Sequence sequence;
    bool duplicate = false; ///< not stored now: an earlier message had the same Nats-Msg-Id inside the window
};

/// Every consumer of a stream, whatever the number of pages; `missing` names what the cluster could not reach.
struct ConsumerList
{
    std::vector<ConsumerFactsPtr> consumers;
    std::vector<ConsumerName> missing;
};
struct StreamList
{
    std::vector<StreamFactsPtr> streams;
    std::vector<StreamName> missing;
};

/// A way of asking: channel, prefix and priority. A value that belongs to whoever asks; its copies ask in the same way
/// and have nothing in flight. What is in flight when it is destroyed is cancelled: no reply runs afterwards, so
/// handlers may refer to the object that holds this as a member. Handlers may destroy it. Session thread.
class JetStreamApi
{
public:
    template <typename T>
    using Handler = std::function<void(Result<T>)>;

    /// The channel must outlive this. `prefix` as from ConnectionOptions::apiPrefix(). Interactive requests overtake
    /// queued background ones.
    explicit JetStreamApi(RequestChannel& channel, QString prefix = QStringLiteral("$JS.API"),
                          RequestPriority priority = RequestPriority::Background);
    JetStreamApi(const JetStreamApi& like);
    JetStreamApi(const JetStreamApi& like, RequestPriority priority);
    JetStreamApi& operator=(const JetStreamApi&) = delete;
    ~JetStreamApi();

    /// For what is no call of the API: what is asked here is in flight as all the rest.
    RequestChannel& channel() const;
    /// The call's handler will not run. The newest of several go first (cancelAll()): they are queued still, and
    /// cancelling one in flight would send the next of the queue.
    void cancel(RequestId id);
    void cancelAll();

    RequestId accountInfo(Handler<AccountFacts> handler);
    RequestId streamPage(uint64_t offset, Handler<StreamPage> handler);
    RequestId streamNames(uint64_t offset, const std::optional<QString>& subject, Handler<NamesPage> handler);
    RequestId streamInfo(const StreamName& stream, const StreamInfoQuery& query, Handler<StreamInfoReply> handler);
    /// `known` may hold what this page listed last time: entries that say the same apart from the time of the reply
    /// come back as those very objects, unparsed.
    RequestId consumerPage(const StreamName& stream, uint64_t offset, Handler<ConsumerPage> handler,
                           std::vector<ConsumerFactsPtr> known = {});
    /// All pages, one after the other, as one call; an error of any page is the answer.
    RequestId allStreams(Handler<StreamList> handler);
    RequestId allStreamNames(const std::optional<QString>& subject, Handler<std::vector<StreamName>> handler);
    RequestId allConsumers(const StreamName& stream, Handler<ConsumerList> handler);
    RequestId consumerInfo(const ConsumerKey& key, Handler<ConsumerFactsPtr> handler);

    /// MSG.GET: any stream, any retention, never a consumer. NotFound (10037) when there is none.
    RequestId message(const StreamName& stream, const MessageQuery& query, Handler<StoredMessage> handler);
    /// DIRECT.GET: only where allow_direct; 2.9 never answers otherwise (the caller checks).
    RequestId directMessage(const StreamName& stream, const MessageQuery& query, Handler<DirectMessage> handler);
    /// Batched direct get: onMessage per message, then onEnd exactly once.
    RequestId directBatch(const StreamName& stream, const BatchQuery& query,
                          std::function<void(DirectMessage)> onMessage, Handler<BatchEnd> onEnd);

    /// → number of purged messages.
    RequestId purge(const StreamName& stream, const PurgeScope& scope, Handler<uint64_t> handler);
    /// MSG.DELETE with no_erase. 10043 (already gone) is an Api error with that code.
    RequestId deleteMessage(const StreamName& stream, Sequence sequence, Handler<bool> handler);
    /// Publishes with a reply inbox and returns the PubAck; a reply without stream and seq is a Protocol error.
    RequestId publish(const QString& subject, const MessageHeaders& headers, const QByteArray& payload,
                      std::chrono::milliseconds timeout, Handler<PubAck> handler);

    /// Any API call with a JSON body, for what has no typed call: "STREAM.CREATE.X" → reply object's raw JSON.
    RequestId call(const QString& operation, const QByteArray& body, Handler<QByteArray> handler);

    QString subject(const QString& operation) const; ///< prefix + '.' + operation

private:
    class InFlight;
    template <typename T, typename Parse>
    RequestId send(const QString& operation, QByteArray body, Parse parse, Handler<T> handler);
    template <typename T, typename Parse>
    void post(RequestId id, const QString& operation, QByteArray body, Parse parse, Handler<T> handler);
    template <typename T>
    RequestId refuse(Error error, Handler<T> handler);
    template <typename T>
    RequestId refuseName(const QString& name, Handler<T> handler);
    void streamsFrom(RequestId id, uint64_t offset, std::shared_ptr<StreamList> list, Handler<StreamList> handler);
    void namesFrom(RequestId id, uint64_t offset, const std::optional<QString>& subject,
                   std::shared_ptr<std::vector<StreamName>> names, Handler<std::vector<StreamName>> handler);
    void consumersFrom(RequestId id, const StreamName& stream, uint64_t offset, std::shared_ptr<ConsumerList> list,
                       Handler<ConsumerList> handler);

    RequestChannel& m_channel;
    const QString m_prefix;
    const RequestPriority m_priority;
    const std::unique_ptr<InFlight> m_flight;
};

} // namespace jetlag
