// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jetstream/advisories.h"
#include "jetstream/apierror.h"
#include "jetstream/listtext.h"
#include "jetstream/replyparse.h"
#include "jetstream/requestbody.h"

#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace jetlag;

namespace {

const QString asked = QStringLiteral("$JS.API.TEST");

const QByteArray streamJson =
    R"({"config":{"name":"R3","description":"d","subjects":["r3.>","x"],"retention":"workqueue",
"max_consumers":-1,"max_msgs":18446744073709551615,"max_bytes":-1,"max_age":3000000000,"max_msgs_per_subject":-1,"max_msg_size":0,
"discard":"old","storage":"memory","num_replicas":3,"duplicate_window":120000000000,"allow_direct":true,"sealed":false,
"deny_purge":true,"metadata":{"a":"b","_nats.req.level":"1","_nats.level":"3"}},"created":"2026-11-23T07:30:59.55363823Z",
"state":{"messages":50,"bytes":1750,"first_seq":18446744073709551000,"first_ts":"0001-01-01T00:00:00Z","last_seq":18446744073709551615,
"last_ts":"2026-11-23T07:31:00Z","num_subjects":1,"consumer_count":7,"num_deleted":2,"lost":{"msgs":[3,4],"bytes":9}},
"cluster":{"name":"C1","raft_group":"S","replicas":[{"name":"n1","current":true,"active":1,"lag":3}]},
"sources":[{"name":"A","lag":3,"active":-1},{"name":"B","lag":9}],"ts":"2026-11-23T08:00:00Z"})";

const QByteArray consumerJson = R"({"stream_name":"ORDERS","name":"proc","created":"2026-11-23T06:59:22.98966139Z",
"config":{"durable_name":"proc","deliver_policy":"all","ack_policy":"explicit","ack_wait":1000000000,"max_deliver":-1,
"replay_policy":"original","max_waiting":512,"max_ack_pending":1000,"num_replicas":0,"filter_subjects":["a","b"]},
"delivered":{"consumer_seq":8,"stream_seq":9,"last_active":"2026-11-23T06:59:23.077892577Z"},
"ack_floor":{"consumer_seq":2,"stream_seq":3},"num_ack_pending":5,"num_redelivered":1,"num_waiting":4,"num_pending":12,
"paused":true,"pause_remaining":60000000000,"ts":"2026-11-23T07:00:00Z","priority_groups":[{"group":"g"}]})";

QByteArray list(const char* name, const QByteArray& entries, const QByteArray& more = {})
{
    return QByteArrayLiteral("{\"type\":\"t\",\"total\":300,\"offset\":0,\"limit\":256,\"") + name + "\":" + entries +
           more + "}";
}

} // namespace

class TestReplies : public QObject
{
    Q_OBJECT
private slots:
    void streamsAreReadExactly();
    void consumersAreReadExactly();
    void listsTolerateWhatServersSend();
    void malformedEntriesAreErrorsAndNoNews();
    void lagOfAMirrorOutOfReachIsUnknown();
    void unknownWordsDoNotFailAList();
    void accountLimits();
    void errorsBecomeWords();
    void brokenRepliesAreProtocolErrors_data();
    void brokenRepliesAreProtocolErrors();
    void mutilatedRepliesNeverCrash();
    void storedMessages();
    void directMessages();
    void confirmations();
    void requestBodies();
    void knownEntriesComeBackUnparsed();
    void replyTimeIsNoChange();
    void advisories();
};

void TestReplies::streamsAreReadExactly()
{
    const auto page = parseStreamPage(list("streams", "[" + streamJson + " , " + streamJson + "]"), asked);
    QVERIFY(page);
    QCOMPARE(page->total, 300U);
    QCOMPARE(page->limit, 256U);
    QCOMPARE(page->streams.size(), 2U);
    const StreamFacts& facts = *page->streams[0];
    QCOMPARE(facts.raw, streamJson);
    QCOMPARE(page->streams[1]->raw, streamJson);
    QCOMPARE(facts.name().value, QStringLiteral("R3"));
    QCOMPARE(facts.config.subjects, (QStringList{QStringLiteral("r3.>"), QStringLiteral("x")}));
    QVERIFY(facts.config.retention == Retention::WorkQueue);
    QVERIFY(facts.config.storage == Storage::Memory);
    QVERIFY(facts.config.maxMessages == UINT64_MAX);
    QVERIFY(!facts.config.maxBytes && !facts.config.maxConsumers && !facts.config.maxMessageSize);
    QVERIFY(facts.config.maxAge == std::chrono::seconds(3));
    QVERIFY(facts.config.allowDirect && facts.config.denyPurge && !facts.config.isMirror);
    QCOMPARE(facts.config.replicas, 3);
    QCOMPARE(facts.state.first.value, 18446744073709551000ULL);
    QCOMPARE(facts.state.last.value, UINT64_MAX);
    QVERIFY(!facts.state.firstTime);
    QVERIFY(facts.state.lastTime == parseRfc3339("2026-11-23T07:31:00Z"));
    QCOMPARE(facts.state.consumers, 7U);
    QCOMPARE(facts.state.deleted, 2U);
    QCOMPARE(facts.state.lost, 2U);
    QVERIFY(facts.created == parseRfc3339("2026-11-23T07:30:59.55363823Z"));
    QVERIFY(facts.serverTime == parseRfc3339("2026-11-23T08:00:00Z"));
    QVERIFY(facts.isLeaderless());
    QVERIFY(!facts.replicationLag && facts.replicationTrouble);
    QVERIFY(facts.apiLevel == 1);

    const auto standalone =
        parseStreamInfo(R"({"config":{"name":"S"},"cluster":{"leader":"me"},"total":2,"limit":100000,
        "state":{"messages":2,"subjects":{"a.b":18446744073709551615,"c":1},"deleted":[3,5]}})",
                        asked);
    QVERIFY(standalone);
    QVERIFY(!standalone->facts->clustered);
    QCOMPARE(standalone->total, 2U);
    QCOMPARE(standalone->subjects.value(QStringLiteral("a.b")), UINT64_MAX);
    QCOMPARE(standalone->deleted.size(), 2U);
}

void TestReplies::consumersAreReadExactly()
{
    const StreamName stream{QStringLiteral("ORDERS")};
    const auto page = parseConsumerPage(list("consumers", "[" + consumerJson + "]"), stream, asked);
    QVERIFY(page);
    QCOMPARE(page->consumers.size(), 1U);
    const ConsumerFacts& facts = *page->consumers[0];
    QCOMPARE(facts.raw, consumerJson);
    QVERIFY(facts.key == (ConsumerKey{stream, ConsumerName{QStringLiteral("proc")}}));
    QVERIFY(facts.config.ackPolicy == AckPolicy::Explicit);
    QVERIFY(facts.config.deliverPolicy == DeliverPolicy::All);
    QVERIFY(!facts.config.maxDeliver);
    QVERIFY(facts.config.maxAckPending == 1000U);
    QVERIFY(facts.config.replayOriginal && facts.config.isPull() && facts.config.isDurable());
    QCOMPARE(facts.config.filters, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(facts.delivered.consumerSequence, 8U);
    QCOMPARE(facts.delivered.streamSequence.value, 9U);
    QVERIFY(facts.delivered.lastActive && !facts.ackFloor.lastActive);
    QCOMPARE(facts.ackFloor.streamSequence.value, 3U);
    QCOMPARE(facts.pending, 12U);
    QCOMPARE(facts.ackPending, 5U);
    QCOMPARE(facts.redelivered, 1U);
    QCOMPARE(facts.waiting, 4U);
    QVERIFY(facts.paused && facts.pauseRemaining == std::chrono::seconds(60));
    QVERIFY(!facts.clustered);
    QVERIFY(parseConsumerInfo(consumerJson, stream, asked));
}

void TestReplies::listsTolerateWhatServersSend()
{
    QVERIFY(parseStreamPage(list("streams", "null"), asked)->streams.empty());
    QVERIFY(parseStreamPage(list("streams", "[]"), asked)->streams.empty());
    QVERIFY(parseNamesPage(list("streams", "null"), asked)->streams.empty());
    QCOMPARE(parseNamesPage(list("streams", "[\"A\",\"B\"]"), asked)->streams.size(), 2U);
    const auto page =
        parseStreamPage(list("streams", "null", R"(,"missing":["M"],"offline":{"O":"unsupported"})"), asked);
    QCOMPARE(page->missing.size(), 2U);
    QCOMPARE(page->missing[1].value, QStringLiteral("O"));
    QCOMPARE(page->offline.at(page->missing[1]), QStringLiteral("unsupported"));
    QVERIFY(parseStreamPage(list("streams", "[]", R"(,"missing":null)"), asked)->missing.empty());
}

/// A list that leaves out a stream says that it is gone, and one without its count that it is empty: neither may come
/// of a reply that cannot be read.
void TestReplies::malformedEntriesAreErrorsAndNoNews()
{
    QByteArray noMessages = streamJson;
    noMessages.replace("\"messages\"", "\"massages\"");
    for (const QByteArray& bad :
         {QByteArray("7"), QByteArray("null"), QByteArray(R"({"config":[],"state":{"messages":1}})"),
          QByteArray(R"({"config":{"name":"X"}})"), noMessages}) {
        const auto page = parseStreamPage(list("streams", "[" + streamJson + "," + bad + "]"), asked);
        QVERIFY2(!page && page.error().kind == Error::Kind::Protocol, bad.constData());
        const auto info = parseStreamInfo(bad, asked);
        QVERIFY2(!info && info.error().kind == Error::Kind::Protocol, bad.constData());
    }
    const StreamName stream{QStringLiteral("S")};
    for (const char* bad : {"7", R"({"config":{}})", R"({"name":[]})"})
        QVERIFY2(!parseConsumerPage(list("consumers", "[" + consumerJson + "," + bad + "]"), stream, asked), bad);
}

/// `active: -1` is a mirror that was never reached; its lag of 0 is no count.
void TestReplies::lagOfAMirrorOutOfReachIsUnknown()
{
    const auto read = [](const QByteArray& mirror) {
        return parseStreamInfo(R"({"config":{"name":"M"},"state":{"messages":0},)" + mirror + "}", asked)->facts;
    };
    QCOMPARE(read(R"("mirror":{"name":"O","lag":4,"active":5})")->replicationLag, std::optional<uint64_t>(4));
    QVERIFY(!read(R"("mirror":{"name":"O","lag":4,"active":5})")->replicationTrouble);
    const auto never = read(R"("mirror":{"name":"O","lag":0,"active":-1})");
    QVERIFY(!never->replicationLag && never->replicationTrouble && never->replicationTrouble->isEmpty());
    const auto refused = read(R"("mirror":{"name":"O","lag":0,"active":5,"error":{"description":"stream not found"}})");
    QVERIFY(!refused->replicationLag);
    QCOMPARE(refused->replicationTrouble, std::optional(QStringLiteral("stream not found")));
    // The slowest source decides, and nobody knows how slow this one is.
    QVERIFY(!read(R"("sources":[{"name":"A","lag":0,"active":-1},{"name":"B","lag":9,"active":5}])")->replicationLag);
}

void TestReplies::unknownWordsDoNotFailAList()
{
    QByteArray consumer = consumerJson;
    consumer.replace("\"explicit\"", "\"flow_control\"")
        .replace("\"all\"", "17")
        .replace("\"num_pending\":12", "\"num_pending\":\"x\"");
    QByteArray deep = consumerJson;
    const QByteArray nested = "\"future\":" + QByteArray(600, '[') + QByteArray(600, ']');
    deep.replace("\"priority_groups\":[{\"group\":\"g\"}]", nested);
    const auto page = parseConsumerPage(list("consumers", "[" + consumer + "," + deep + "," + consumerJson + "]"),
                                        StreamName{QStringLiteral("S")}, asked);
    QVERIFY(page);
    QCOMPARE(page->consumers.size(), 3U);
    QVERIFY(page->consumers[0]->config.ackPolicy == AckPolicy::Unknown);
    QVERIFY(page->consumers[0]->config.deliverPolicy == DeliverPolicy::Unknown);
    QCOMPARE(page->consumers[0]->pending, 0U);
    QCOMPARE(page->consumers[0]->ackPending, 5U);
    QCOMPARE(page->consumers[2]->pending, 12U);
}

void TestReplies::accountLimits()
{
    const auto facts = parseAccount(R"({"memory":1,"storage":2,"streams":3,"consumers":4,"domain":"hub",
        "limits":{"max_memory":0,"max_storage":-1,"max_streams":10,"max_consumers":-1},"api":{"total":5,"errors":6,"level":2}})",
                                    asked);
    QVERIFY(facts);
    const AccountUse& use = facts->use;
    QVERIFY(use.maxMemory == 0U && !use.maxStorage && use.maxStreams == 10U && !use.maxConsumers);
    QCOMPARE(use.storage, 2U);
    QVERIFY(facts->tiers.empty());
    QCOMPARE(facts->apiErrors, 6U);
    QVERIFY(facts->apiLevel == 2);
    QCOMPARE(facts->domain, QStringLiteral("hub"));
    const auto tiered = parseAccount(R"({"limits":{"max_memory":0,"max_streams":0},"streams":4,"tiers":{
        "R3":{"streams":1,"limits":{"max_streams":2}},"R1":{"storage":7,"streams":3,"limits":{"max_streams":3,"max_storage":-1}}},
        "api":{}})",
                                     asked);
    QVERIFY(tiered && !tiered->use.maxMemory && !tiered->use.maxStreams);
    QCOMPARE(tiered->use.streams, 4U);
    QCOMPARE(tiered->tiers.size(), 2U);
    QCOMPARE(tiered->tiers[0].name, QStringLiteral("R1"));
    QVERIFY(tiered->tiers[0].use.streams == 3U && tiered->tiers[0].use.maxStreams == 3U);
    QVERIFY(tiered->tiers[0].use.storage == 7U && !tiered->tiers[0].use.maxStorage);
    QVERIFY(tiered->tiers[1].use.streams == 1U && tiered->tiers[1].use.maxStreams == 2U);
}

void TestReplies::errorsBecomeWords()
{
    const QByteArray reply =
        R"({"type":"t","error":{"code":404,"err_code":10059,"description":"stream not found"},"total":0,"offset":0,"limit":0})";
    const auto page = parseStreamPage(reply, asked);
    QVERIFY(!page);
    QVERIFY(page.error().kind == Error::Kind::NotFound);
    QCOMPARE(page.error().apiCode, 10059);
    QVERIFY(page.error().detail.contains(QStringLiteral("stream not found")));
    QVERIFY(page.error().detail.contains(asked));

    const auto unknown = apiError(500, 12345, QStringLiteral("odd \u202e thing"), asked);
    QVERIFY(unknown.kind == Error::Kind::Api);
    QVERIFY(unknown.summary.contains(QStringLiteral("odd")));
    QVERIFY(!unknown.summary.contains(QChar(0x202e)));
    QVERIFY(meansNoJetStream(apiError(503, 10039, {}, asked)));
    for (const int code : {10002, 10008, 10014, 10025, 10037, 10039, 10043, 10060, 10076, 10077, 10109, 10166, 10188})
        QVERIFY(!apiError(400, code, QStringLiteral("raw text"), asked).summary.contains(QStringLiteral("raw text")));

    const Error timeout = withSubject({Error::Kind::Timeout, {}, {}, 0}, asked, true);
    QVERIFY(timeout.summary.contains(asked) && timeout.detail.contains(asked));
    QVERIFY(timeout.summary.contains(QStringLiteral("permission")));
    QVERIFY(withSubject({Error::Kind::NoResponders, {}, {}, 0}, QStringLiteral("$JS.API.STREAM.LIST"), true)
                .summary.contains(QStringLiteral("JetStream is not enabled")));
    // Only one request that is not imported is no word about all of JetStream.
    const QString get = QStringLiteral("$JS.API.STREAM.MSG.GET.ORDERS");
    const Error notImported = withSubject({Error::Kind::NoResponders, {}, {}, 0}, get, true);
    QVERIFY(notImported.summary.contains(get) && notImported.summary.contains(QStringLiteral("import")));
    QVERIFY(!notImported.summary.contains(QStringLiteral("not enabled")));
    QVERIFY(withSubject({Error::Kind::NoResponders, {}, {}, 0}, QStringLiteral("a.b"), false)
                .summary.contains(QStringLiteral("No stream takes")));
}

void TestReplies::brokenRepliesAreProtocolErrors_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("number") << QByteArray("17");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("cut") << list("streams", "[" + streamJson).chopped(5);
    QTest::newRow("brackets") << list("streams", "[}");
    QTest::newRow("open") << QByteArray(5000, '[');
    QTest::newRow("open objects") << QByteArray("{\"streams\":") + QByteArray(3000, '{');
    QTest::newRow("trailing") << QByteArray(list("streams", "[]") + "{}");
    QTest::newRow("zero bytes") << QByteArray(100, '\0');
}

void TestReplies::brokenRepliesAreProtocolErrors()
{
    QFETCH(QByteArray, reply);
    const StreamName stream{QStringLiteral("S")};
    const auto isProtocol = [](const auto& result) { return !result && result.error().kind == Error::Kind::Protocol; };
    QVERIFY(isProtocol(parseStreamPage(reply, asked)));
    QVERIFY(isProtocol(parseConsumerPage(reply, stream, asked)));
    QVERIFY(isProtocol(parseNamesPage(reply, asked)));
    QVERIFY(isProtocol(parseAccount(reply, asked)));
    QVERIFY(isProtocol(parseStreamInfo(reply, asked)));
    QVERIFY(isProtocol(parseConsumerInfo(reply, stream, asked)));
    QVERIFY(isProtocol(parseStoredMessage(reply, stream, asked)));
    QVERIFY(isProtocol(parsePubAck(reply, asked)));
    QVERIFY(isProtocol(parsePurge(reply, asked)));
    QVERIFY(isProtocol(parseSuccess(reply, asked)));
}

void TestReplies::mutilatedRepliesNeverCrash()
{
    std::mt19937 random(4711);
    const QByteArray streams = list("streams", "[" + streamJson + "," + streamJson + "]");
    const QByteArray consumers = list("consumers", "[" + consumerJson + "," + consumerJson + "]");
    constexpr char mutations[] = "{}[]\",:\\0-e\x80\xff\0nt"; // with its own zero at the end
    const QByteArray bytes(mutations, sizeof(mutations));
    const StreamName stream{QStringLiteral("S")};
    const auto intact = parseConsumerPage(consumers, stream, asked);
    int refused = 0;
    int unparsed = 0;
    for (int i = 0; i < 20000; ++i) {
        QByteArray reply = i % 2 == 0 ? streams : consumers;
        const int edits = 1 + static_cast<int>(random() % 4);
        for (int e = 0; e < edits; ++e) {
            const auto at = static_cast<qsizetype>(random() % static_cast<size_t>(reply.size()));
            if (random() % 8 == 0)
                reply.truncate(std::max<qsizetype>(1, at));
            else
                reply[at] = bytes[static_cast<qsizetype>(random() % static_cast<size_t>(bytes.size()))];
        }
        if (i % 2 == 0) {
            refused += parseStreamPage(reply, asked) ? 0 : 1;
            continue;
        }
        // What is known saves work and changes no answer.
        const auto page = parseConsumerPage(reply, stream, asked);
        const auto again = parseConsumerPage(reply, stream, asked, intact->consumers);
        QVERIFY2(page.has_value() == again.has_value(), reply.constData());
        refused += page ? 0 : 1;
        if (!page || QJsonDocument::fromJson(reply).isNull())
            continue; // the reader takes some for JSON that is none, and then makes this or that of it
        QCOMPARE(again->consumers.size(), page->consumers.size());
        QCOMPARE(again->total, page->total);
        for (size_t at = 0; at < page->consumers.size(); ++at) {
            QVERIFY(sameExceptReplyTime(again->consumers[at]->raw, page->consumers[at]->raw));
            QCOMPARE(again->consumers[at]->pending, page->consumers[at]->pending);
            unparsed += at < intact->consumers.size() && again->consumers[at] == intact->consumers[at] ? 1 : 0;
        }
    }
    QVERIFY(refused > 1000);
    QVERIFY(unparsed > 1000);
}

void TestReplies::storedMessages()
{
    const StreamName stream{QStringLiteral("S")};
    QByteArray payload;
    for (int i = 0; i < 1000; ++i)
        payload.append(static_cast<char>(i));
    const QByteArray block("NATS/1.0\r\nA: 1\r\nA: 2\r\nEmpty:\r\n\r\n");
    const QByteArray reply =
        R"({"message":{"subject":"a.b","seq":18446744073709551615,"time":"2026-11-23T07:30:59.1Z","hdrs":")" +
        block.toBase64() + R"(","data":")" + payload.toBase64() + R"("}})";
    const auto message = parseStoredMessage(reply, stream, asked);
    QVERIFY(message);
    QCOMPARE(message->payload, payload);
    QCOMPARE(message->sequence.value, UINT64_MAX);
    QCOMPARE(message->headers.values("A"), (QList<QByteArray>{"1", "2"}));
    QCOMPARE(message->headers.firstValue("Empty"), std::optional(QByteArray()));
    QVERIFY(message->time == parseRfc3339("2026-11-23T07:30:59.1Z"));
    const auto bare =
        parseStoredMessage(R"({"message":{"subject":"a","seq":1,"time":"2026-11-23T07:30:59Z"}})", stream, asked);
    QVERIFY(bare && bare->payload.isEmpty() && bare->headers.isEmpty());
    QVERIFY(!parseStoredMessage(R"({"message":{"subject":"a","seq":1,"data":"*?"}})", stream, asked));
    const auto none = parseStoredMessage(R"({"error":{"code":404,"err_code":10037,"description":"no message found"}})",
                                         stream, asked);
    QVERIFY(none.error().kind == Error::Kind::NotFound && none.error().apiCode == 10037);
}

void TestReplies::directMessages()
{
    const StreamName stream{QStringLiteral("DLQ")};
    NatsMessage reply;
    reply.payload = QByteArray("\0\x01", 2);
    reply.headers.add("Nats-Stream", "ORIGIN"); // republished: the stored message's own
    reply.headers.add("Nats-Msg-Id", "x");
    reply.headers.add("Nats-Stream", "DLQ");
    reply.headers.add("Nats-Subject", "a.b");
    reply.headers.add("Nats-Sequence", "18446744073709551615");
    reply.headers.add("Nats-Time-Stamp", "2026-11-23T07:30:59.553638230Z");
    reply.headers.add("Nats-Num-Pending", "7");
    const auto message = parseDirectMessage(reply, stream, asked);
    QVERIFY(message);
    QCOMPARE(message->message.payload, reply.payload);
    QCOMPARE(message->message.subject, QStringLiteral("a.b"));
    QCOMPARE(message->message.sequence.value, UINT64_MAX);
    QCOMPARE(message->message.headers.size(), 2);
    QCOMPARE(message->message.headers.firstValue("Nats-Stream"), std::optional(QByteArray("ORIGIN")));
    QVERIFY(!message->isFromMirror);
    QVERIFY(parseDirectMessage(reply, StreamName{QStringLiteral("ORIGIN")}, asked)->isFromMirror);
    NatsMessage none;
    none.status = 404;
    QVERIFY(parseDirectMessage(none, stream, asked).error().kind == Error::Kind::NotFound);
    none.status = 408;
    QVERIFY(parseDirectMessage(none, stream, asked).error().kind == Error::Kind::Api);
    QVERIFY(parseDirectMessage(NatsMessage(), stream, asked).error().kind == Error::Kind::Protocol);
}

void TestReplies::confirmations()
{
    const auto ack = parsePubAck(R"({"stream":"ORDERS", "seq":4, "duplicate": true,"domain":"d"})", asked);
    QVERIFY(ack && ack->duplicate);
    QCOMPARE(ack->sequence.value, 4U);
    QVERIFY(!parsePubAck(R"({"stream":"ORDERS","seq":4})", asked)->duplicate);
    QVERIFY(parsePubAck("{\"ok\":true}", asked).error().kind == Error::Kind::Protocol);
    QCOMPARE(parsePubAck(R"({"error":{"code":400,"err_code":10060,"description":"x"},"stream":"S","seq":0})", asked)
                 .error()
                 .apiCode,
             10060);
    QCOMPARE(*parsePurge(R"({"success":true,"purged":18446744073709551615})", asked), UINT64_MAX);
    QVERIFY(!parsePurge(R"({"success":false,"purged":0})", asked));
    QVERIFY(*parseSuccess(R"({"success":true})", asked));
}

void TestReplies::requestBodies()
{
    QCOMPARE(request::page(0), QByteArray(R"({"offset":0})"));
    QCOMPARE(request::page(UINT64_MAX), QByteArray(R"({"offset":2147483647})"));
    QCOMPARE(request::names(0, QStringLiteral("a.\"")), QByteArray(R"({"offset":0,"subject":"a.\""})"));
    QCOMPARE(request::streamInfo({}), QByteArray());
    MessageQuery query;
    query.sequence = Sequence{UINT64_MAX};
    QCOMPARE(request::message(query), QByteArray(R"({"seq":18446744073709551615})"));
    query.nextBySubject = QStringLiteral(">");
    QCOMPARE(request::message(query), QByteArray(R"({"seq":18446744073709551615,"next_by_subj":">"})"));
    PurgeScope scope;
    QCOMPARE(request::purge(scope), QByteArray());
    scope.filter = QStringLiteral("a.*");
    scope.keep = 0;
    QCOMPARE(request::purge(scope), QByteArray(R"({"filter":"a.*","keep":0})"));
    QCOMPARE(request::deleteMessage(Sequence{7}), QByteArray(R"({"seq":7,"no_erase":true})"));
    QCOMPARE(request::batch({Sequence{0}, std::nullopt, std::nullopt, 5, 0}),
             QByteArray(R"({"batch":5,"seq":1,"next_by_subj":">"})"));
}

void TestReplies::knownEntriesComeBackUnparsed()
{
    const StreamName stream{QStringLiteral("S")};
    QByteArray other = consumerJson;
    other.replace("\"proc\"", "\"zeta\"");
    const auto first = parseConsumerPage(list("consumers", "[" + consumerJson + "," + other + "]"), stream, asked);
    QByteArray later = consumerJson;
    later.replace("\"ts\":\"2026-11-23T07:00:00Z\"", "\"ts\":\"2026-11-23T07:00:09.5Z\"");
    QByteArray moved = other;
    moved.replace("\"num_pending\":12", "\"num_pending\":13");
    const auto second =
        parseConsumerPage(list("consumers", "[" + later + "," + moved + "]"), stream, asked, first->consumers);
    QCOMPARE(second->consumers.size(), 2U);
    QCOMPARE(second->consumers[0], first->consumers[0]);
    QVERIFY(second->consumers[1] != first->consumers[1]);
    QCOMPARE(second->consumers[1]->pending, 13U);
    // One came before them: what is not in its place is read anew.
    const auto third = parseConsumerPage(list("consumers", "[" + moved + "," + later + "," + moved + "]"), stream,
                                         asked, first->consumers);
    QCOMPARE(third->consumers.size(), 3U);
    QCOMPARE(third->consumers[0]->key.consumer.value, QStringLiteral("zeta"));
    QCOMPARE(third->consumers[1]->key.consumer.value, QStringLiteral("proc"));
}

void TestReplies::replyTimeIsNoChange()
{
    QByteArray later = consumerJson;
    later.replace("\"ts\":\"2026-11-23T07:00:00Z\"", "\"ts\":\"2026-11-23T07:00:01.123456789Z\"");
    QVERIFY(later != consumerJson);
    QVERIFY(sameExceptReplyTime(consumerJson, later));
    later.replace("\"num_pending\":12", "\"num_pending\":13");
    QVERIFY(!sameExceptReplyTime(consumerJson, later));
    later = consumerJson;
    later.replace("\"group\":\"g\"", "\"group\":\"h\"");
    QVERIFY(!sameExceptReplyTime(consumerJson, later));
}

void TestReplies::advisories()
{
    const auto parsed = parseAdvisory(
        "$JS.EVENT.ADVISORY.CONSUMER.MAX_DELIVERIES.ORDERS.proc",
        R"({"type":"io.nats.jetstream.advisory.v1.max_deliver","id":"F","timestamp":"2026-11-23T07:00:00Z",
        "stream":"ORDERS","consumer":"proc","stream_seq":18446744073709551615,"deliveries":2})");
    QVERIFY(parsed);
    QVERIFY(parsed->kind == Advisory::Kind::MaxDeliveries);
    QCOMPARE(parsed->sequence.value, UINT64_MAX);
    QCOMPARE(parsed->deliveries, 2U);
    QVERIFY(eventOf(*parsed).severity == Severity::Critical);
    QVERIFY(eventOf(*parsed).text.contains(QStringLiteral("18446744073709551615")));
    QVERIFY(eventOf(*parsed).subject ==
            EventSubject(ConsumerKey{{QStringLiteral("ORDERS")}, {QStringLiteral("proc")}}));
    const auto terminated =
        parseAdvisory("$JS.EVENT.ADVISORY.CONSUMER.MSG_TERMINATED.S.C",
                      R"({"stream":"S","consumer":"C","stream_seq":6,"deliveries":1,"reason":"bad %2 payload"})");
    QVERIFY(eventOf(*terminated).text.contains(QStringLiteral("bad %2 payload")));
    QVERIFY(!parseAdvisory("$JS.EVENT.ADVISORY.API", R"({"type":"x"})"));
    QVERIFY(!parseAdvisory("$JS.EVENT.ADVISORY.STREAM.CREATED.S", "nonsense"));
    QVERIFY(parseAdvisory("$JS.EVENT.ADVISORY.API.LIMIT_REACHED", R"({"dropped":5})")->kind ==
            Advisory::Kind::ApiLimitReached);
    QVERIFY(parseAdvisory("$JS.EVENT.ADVISORY.STREAM.QUORUM_LOST.S", R"({"stream":"S"})")->kind ==
            Advisory::Kind::QuorumLost);
    QVERIFY(!parseAdvisory("x", QByteArray(5000, '[')));
}

QTEST_GUILESS_MAIN(TestReplies)
#include "tst_replies.moc"
