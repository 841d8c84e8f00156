// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tracing against a real server: consumers made and worked at random, each answer compared with what was really done.
#include "domain/subject.h"
#include "nats/subscription.h"
#include "support/client.h"
#include "support/heard.h"
#include "support/natsserver.h"
#include "support/worker.h"
#include "tracing/traceservice.h"

#include <QRegularExpression>
#include <QTest>

#include <map>
#include <random>

using namespace jetlag;

namespace {

const QString subjects[] = {QStringLiteral("orders.eu.new"), QStringLiteral("orders.eu.paid"),
                            QStringLiteral("orders.us.new")};
const QString filters[] = {QString(), QStringLiteral("orders.eu.>"), QStringLiteral("orders.*.new"),
                           QStringLiteral("orders.us.new")};

enum class Fate { Held, Acknowledged, Terminated, Exhausted };

/// What the test knows of one consumer because it did it.
struct Planned
{
    QString name;
    QString filter;
    QByteArray ack; ///< explicit, all, none
    QByteArray start;
    uint64_t maxDeliver = 0;
    bool startsInFuture = false;  ///< with a sequence that was still to come when it was made
    std::vector<uint64_t> wanted; ///< sequences, ascending
    std::map<uint64_t, Fate> delivered;
    std::map<uint64_t, uint64_t> deliveries;
};

/// The stream sequence in an acknowledgement subject, in either of its forms.
uint64_t sequenceOf(const QByteArray& ackSubject)
{
    const auto tokens = ackSubject.split('.');
    return tokens[tokens.size() >= 11 ? 7 : 5].toULongLong();
}

bool isPossible(TraceState state, std::optional<Fate> fate)
{
    switch (state) {
    case TraceState::Held:
        // A worker may have refused it for the last time: the server gives up when it would deliver it again.
        return fate == Fate::Held || fate == Fate::Exhausted;
    case TraceState::Acknowledged:
        return fate == Fate::Acknowledged || fate == Fate::Terminated;
    case TraceState::AcknowledgedOrGivenUp:
        return fate && *fate != Fate::Held;
    case TraceState::HeldOrSettled:
        return fate.has_value();
    case TraceState::GivenUp:
        return fate == Fate::Exhausted;
    default:
        return false;
    }
}

} // namespace

class TestTracing : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void agreesWithWhatWasDone_data();
    void agreesWithWhatWasDone();
    void workQueuesTellMore();
    void allPagesOfConsumers();
    void whatHasGone();
    void giveUpsAreHeard();
    void tracedCopiesAreNeitherStoredNorDelivered();
    void withoutPermissionNothingIsSent();

private:
    bool publish(int count);
    bool makeConsumer(const Planned& consumer, const QByteArray& more);
    void decideStart(Planned& consumer);
    void work(Planned& consumer, int take);
    Result<MessageTrace> trace(const TracedMessage& message);
    static Result<PathTrace> follow(TraceService& service, const TracedMessage& message);
    static std::optional<Error> refusal(TraceService& service, const QString& subject);
    QMap<QString, QByteArray> everything(); ///< what the server says of the stream and its consumers, without the time
    uint64_t pick(uint64_t below) { return std::uniform_int_distribution<uint64_t>(0, below - 1)(m_random); }

    test::NatsServer m_server;
    test::Client m_client;
    test::Worker m_worker;
    WorkRegistry m_works;
    std::unique_ptr<TraceService> m_service;
    std::vector<StoredMessage> m_messages; ///< stored so far, from sequence 1
    std::mt19937 m_random;
    bool m_canTrace = false;        ///< the server knows Nats-Trace-Dest
    bool m_hasFutureStarts = false; ///< the server waits for a sequence that is still to come
};

void TestTracing::initTestCase()
{
    QVERIFY(m_server.start());
    QVERIFY(m_client.connectTo(m_server.url()));
    QVERIFY(m_worker.connectTo(m_server.url()));
    m_service = std::make_unique<TraceService>(m_client.api(), m_client.connection(), m_works);
    const auto version = ServerVersion::parse(m_server.version());
    QVERIFY(version);
    m_hasFutureStarts = *version >= ServerVersion{2, 11, 0};
    m_canTrace = version->hasMessageTracing();
}

void TestTracing::cleanup()
{
    if (m_client.stream(QStringLiteral("ORDERS")))
        m_client.call(QStringLiteral("STREAM.DELETE.ORDERS"));
    m_messages.clear();
}

bool TestTracing::publish(int count)
{
    for (int i = 0; i < count; ++i) {
        const QString subject = subjects[pick(std::size(subjects))];
        const auto ack = m_client.publish(subject, "x");
        if (!ack || ack->sequence.value != m_messages.size() + 1)
            return false;
        StoredMessage message;
        message.stream = {QStringLiteral("ORDERS")};
        message.sequence = ack->sequence;
        message.subject = subject;
        m_messages.push_back(message);
    }
    return true;
}

bool TestTracing::makeConsumer(const Planned& consumer, const QByteArray& more)
{
    QByteArray config = "\"durable_name\":\"" + consumer.name.toUtf8() + "\",\"ack_policy\":\"" + consumer.ack +
                        "\",\"ack_wait\":3600000000000,\"deliver_policy\":\"" + consumer.start + "\"" + more;
    if (!consumer.filter.isEmpty())
        config += ",\"filter_subject\":\"" + consumer.filter.toUtf8() + "\"";
    if (consumer.maxDeliver > 0)
        config += ",\"max_deliver\":" + QByteArray::number(static_cast<qulonglong>(consumer.maxDeliver));
    return !m_client
                .call(QStringLiteral("CONSUMER.DURABLE.CREATE.ORDERS.") + consumer.name,
                      "{\"stream_name\":\"ORDERS\",\"config\":{" + config + "}}")
                .isEmpty();
}

/// Makes the consumer at a place of its own choice and writes down which messages it wants of those there are.
void TestTracing::decideStart(Planned& consumer)
{
    const auto here = static_cast<uint64_t>(m_messages.size());
    const auto matches = [&](uint64_t at) {
        return consumer.filter.isEmpty() || subjectMatches(consumer.filter, m_messages[at - 1].subject);
    };
    uint64_t first = 1; // what it begins with
    QByteArray more;
    switch (here > 0 ? pick(6) : 0) {
    case 0:
        consumer.start = "all";
        break;
    case 1:
        consumer.start = "new";
        first = here + 1;
        break;
    case 2:
        consumer.start = "by_start_sequence";
        first = 1 + pick(here + 10);
        more = ",\"opt_start_seq\":" + QByteArray::number(static_cast<qulonglong>(first));
        if (!m_hasFutureStarts)
            first = std::min(first, here + 1);
        consumer.startsInFuture = first > here;
        break;
    case 3: {
        consumer.start = "by_start_time";
        first = 1 + pick(here);
        const auto stored = m_client.messages(QStringLiteral("ORDERS"));
        more = ",\"opt_start_time\":\"" + toRfc3339(stored[first - 1].time) + "\"";
        break;
    }
    case 4:
        consumer.start = "last";
        first = here;
        while (first > 0 && !matches(first))
            --first;
        first = first == 0 ? here + 1 : first;
        break;
    default:
        consumer.start = "last_per_subject"; // servers want a filter with it
        consumer.filter = consumer.filter.isEmpty() ? QStringLiteral("orders.>") : consumer.filter;
        first = here + 1;
        for (const QString& subject : subjects) {
            for (uint64_t at = here; at > 0; --at) {
                if (m_messages[at - 1].subject == subject) {
                    if (matches(at))
                        consumer.wanted.push_back(at);
                    break;
                }
            }
        }
        std::sort(consumer.wanted.begin(), consumer.wanted.end());
        break;
    }
    for (uint64_t at = first; at <= here; ++at) {
        if (matches(at))
            consumer.wanted.push_back(at);
    }
    consumer.wanted.push_back(first > here ? first : here + 1); // from here on everything; resolved when all is stored
    QVERIFY(makeConsumer(consumer, more));
}

/// Takes messages as a worker does and settles them at random.
void TestTracing::work(Planned& consumer, int take)
{
    const auto taken = m_worker.take(QStringLiteral("ORDERS"), consumer.name, take);
    QCOMPARE(static_cast<int>(taken.size()), take);
    for (const QByteArray& reply : taken) {
        const uint64_t at = sequenceOf(reply);
        QVERIFY2(std::binary_search(consumer.wanted.begin(), consumer.wanted.end(), at),
                 qPrintable(QStringLiteral("%1 %2 %3 got %4, began at %5")
                                .arg(consumer.name, consumer.filter, QString::fromLatin1(consumer.start))
                                .arg(at)
                                .arg(consumer.wanted.empty() ? 0 : consumer.wanted.front())));
        ++consumer.deliveries[at];
        consumer.delivered[at] = Fate::Held;
    }
    if (consumer.ack == "none")
        return;
    for (const QByteArray& reply : taken) {
        const uint64_t at = sequenceOf(reply);
        switch (pick(consumer.ack == "all" ? 8 : 4)) {
        case 0:
            QVERIFY(m_worker.settle(reply));
            consumer.delivered[at] = Fate::Acknowledged;
            if (consumer.ack == "all") {
                for (auto& [other, fate] : consumer.delivered)
                    fate = other <= at ? Fate::Acknowledged : fate;
            }
            break;
        case 1:
            if (consumer.ack == "all")
                break;
            QVERIFY(m_worker.settle(reply, "-NAK"));
            if (consumer.maxDeliver > 0 && consumer.deliveries[at] >= consumer.maxDeliver)
                consumer.delivered[at] = Fate::Exhausted;
            break;
        case 2:
            if (consumer.ack == "all")
                break;
            QVERIFY(m_worker.settle(reply, "+TERM"));
            consumer.delivered[at] = Fate::Terminated;
            break;
        default:
            break; // held
        }
    }
}

Result<MessageTrace> TestTracing::trace(const TracedMessage& message)
{
    test::Heard<NoProgress, TraceOutcome> heard;
    const Tracing tracing = m_service->trace(message, heard.listener());
    return heard.waitForEnd() ? *heard.outcome : unexpected(Error{});
}

Result<PathTrace> TestTracing::follow(TraceService& service, const TracedMessage& message)
{
    test::Heard<NoProgress, PathOutcome> heard;
    const PathFollowing following = service.followPath(message, heard.listener());
    return heard.waitForEnd() ? *heard.outcome : unexpected(Error{});
}

std::optional<Error> TestTracing::refusal(TraceService& service, const QString& subject)
{
    test::Heard<NoProgress, PathRefusal> heard;
    const PathChecking checking = service.checkPath(subject, heard.listener());
    return heard.waitForEnd() ? *heard.outcome : Error{};
}

QMap<QString, QByteArray> TestTracing::everything()
{
    static const QRegularExpression time(QStringLiteral(",\"ts\":\"[^\"]*\""));
    QMap<QString, QByteArray> all;
    const auto keep = [&all](const QString& name, const QByteArray& json) {
        all.insert(name, QString::fromUtf8(json).remove(time).toUtf8());
    };
    keep(QString(), m_client.call(QStringLiteral("STREAM.INFO.ORDERS")));
    keep(QStringLiteral("list"), m_client.call(QStringLiteral("CONSUMER.LIST.ORDERS")));
    return all;
}

void TestTracing::agreesWithWhatWasDone_data()
{
    QTest::addColumn<uint>("seed");
    for (uint seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestTracing::agreesWithWhatWasDone()
{
    QFETCH(uint, seed);
    m_random.seed(seed);
    QVERIFY(m_client.makeStream(QStringLiteral("ORDERS"), QStringLiteral("orders.>")));
    std::vector<Planned> consumers;
    for (int i = 0; i < 24; ++i) {
        QVERIFY(publish(static_cast<int>(pick(4))));
        Planned consumer;
        consumer.name = QStringLiteral("C%1").arg(i);
        consumer.filter = filters[pick(std::size(filters))];
        consumer.ack = i % 4 == 0 ? "none" : i % 4 == 1 ? "all" : "explicit";
        consumer.maxDeliver = consumer.ack == "explicit" && pick(2) == 0 ? 1 + pick(2) : 0;
        decideStart(consumer);
        if (QTest::currentTestFailed())
            return;
        consumers.push_back(consumer);
    }
    QVERIFY(publish(12));
    const auto last = static_cast<uint64_t>(m_messages.size());
    for (Planned& consumer : consumers) {
        const uint64_t from = consumer.wanted.back();
        consumer.wanted.pop_back();
        for (uint64_t at = from; at <= last; ++at) {
            if (consumer.filter.isEmpty() || subjectMatches(consumer.filter, m_messages[at - 1].subject))
                consumer.wanted.push_back(at);
        }
        work(consumer, static_cast<int>(pick(consumer.wanted.size() + 1)));
        uint64_t again = consumer.wanted.size() - consumer.delivered.size();
        if (pick(3) != 0 && again > 0)
            work(consumer, static_cast<int>(pick(again + 1)));
        if (QTest::currentTestFailed())
            return;
    }

    const auto before = everything();
    int certain = 0;
    int answers = 0;
    for (uint64_t at = 1; at <= last; ++at) {
        const auto result = trace({{QStringLiteral("ORDERS")}, {at}, {}, {}, true, {}});
        QVERIFY(result);
        QCOMPARE(result->message.subject, m_messages[at - 1].subject);
        QCOMPARE(result->consumers.size(), consumers.size());
        for (const Planned& consumer : consumers) {
            const auto found = std::find_if(result->consumers.begin(), result->consumers.end(),
                                            [&](const auto& each) { return each.consumer.value == consumer.name; });
            QVERIFY(found != result->consumers.end());
            const TraceState state = found->state;
            const bool matches =
                consumer.filter.isEmpty() || subjectMatches(consumer.filter, m_messages[at - 1].subject);
            const bool isWanted = std::binary_search(consumer.wanted.begin(), consumer.wanted.end(), at);
            const auto delivered = consumer.delivered.find(at);
            const bool isDelivered = delivered != consumer.delivered.end();
            const std::string said = QStringLiteral("%1 %2 %3 %4 max %5, seq %6, delivered %7 (%8): %9 | %10")
                                         .arg(consumer.name, consumer.filter, QString::fromLatin1(consumer.ack),
                                              QString::fromLatin1(consumer.start))
                                         .arg(consumer.maxDeliver)
                                         .arg(at)
                                         .arg(isDelivered)
                                         .arg(isDelivered ? static_cast<int>(delivered->second) : -1)
                                         .arg(traceStateText(state), found->evidence)
                                         .toStdString();
            ++answers;
            certain += state != TraceState::Unknown && state != TraceState::HeldOrSettled &&
                               state != TraceState::AcknowledgedOrGivenUp
                           ? 1
                           : 0;
            QVERIFY2((state == TraceState::FilteredOut) == !matches, said.c_str());
            if (!matches)
                continue;
            if (state == TraceState::Unknown) { // only where the server cannot tell what it began with
                QVERIFY2(consumer.start.startsWith("last") || consumer.startsInFuture, said.c_str());
                continue;
            }
            QVERIFY2((state == TraceState::BeforeStart) == !isWanted, said.c_str());
            if (!isWanted)
                continue;
            QVERIFY2((state == TraceState::NotDelivered) == !isDelivered, said.c_str());
            if (!isDelivered) {
                const auto ahead = std::count_if(consumer.wanted.begin(), consumer.wanted.end(), [&](uint64_t other) {
                    return other < at && consumer.delivered.count(other) == 0;
                });
                const auto said0 = static_cast<std::ptrdiff_t>(*found->before);
                QVERIFY2(found->isBeforeExact ? said0 == ahead : said0 >= ahead, said.c_str());
                continue;
            }
            QVERIFY2((state == TraceState::Delivered) == (consumer.ack == "none"), said.c_str());
            if (consumer.ack != "none")
                QVERIFY2(isPossible(state, delivered->second), said.c_str());
        }
    }
    QCOMPARE(everything(), before); // looking changes nothing
    qInfo("%d of %d answers are certain", certain, answers);
    QVERIFY(certain * 10 > answers * 7);
}

void TestTracing::workQueuesTellMore()
{
    m_random.seed(5);
    QVERIFY(m_client.makeStream(QStringLiteral("ORDERS"), QStringLiteral("orders.>"), "\"retention\":\"workqueue\""));
    Planned eu;
    eu.name = QStringLiteral("EU");
    eu.filter = QStringLiteral("orders.eu.>");
    eu.ack = "explicit";
    eu.start = "all";
    QVERIFY(makeConsumer(eu, {}));
    QVERIFY(publish(40));
    for (const StoredMessage& message : m_messages) {
        if (subjectMatches(eu.filter, message.subject))
            eu.wanted.push_back(message.sequence.value);
    }
    work(eu, static_cast<int>(eu.wanted.size()) - 3);
    int held = 0;
    for (const StoredMessage& message : m_messages) {
        const auto result = trace({message.stream, message.sequence, message.subject, message.time, true, {}});
        QVERIFY(result);
        QCOMPARE(result->consumers.size(), size_t(1));
        const TraceState state = result->consumers[0].state;
        const auto fate = eu.delivered.find(message.sequence.value);
        const bool isSettled = fate != eu.delivered.end() && fate->second != Fate::Held;
        QCOMPARE(result->message.isStored, !isSettled);
        if (!subjectMatches(eu.filter, message.subject))
            QCOMPARE(state, TraceState::FilteredOut);
        else if (fate == eu.delivered.end())
            QCOMPARE(state, TraceState::NotDelivered);
        else if (!isSettled)
            QCOMPARE(state, TraceState::Held); // always told here
        else
            QVERIFY(isPossible(state, fate->second));
        held += state == TraceState::Held ? 1 : 0;
    }
    QVERIFY(held > 0);
}

void TestTracing::allPagesOfConsumers()
{
    QVERIFY(m_client.makeStream(QStringLiteral("ORDERS"), QStringLiteral("orders.>"), "\"storage\":\"memory\""));
    QVERIFY(publish(1));
    constexpr int count = 300; // a page has 256
    int made = 0;
    for (int i = 0; i < count; ++i) {
        const QString name = QStringLiteral("W%1").arg(i);
        m_client.api().call(QStringLiteral("CONSUMER.DURABLE.CREATE.ORDERS.") + name,
                            "{\"stream_name\":\"ORDERS\",\"config\":{\"durable_name\":\"" + name.toUtf8() +
                                "\",\"ack_policy\":\"explicit\"}}",
                            [&made](const Result<QByteArray>& reply) { made += reply ? 1 : 0; });
    }
    QTRY_COMPARE_WITH_TIMEOUT(made, count, 30000);
    const auto result = trace({{QStringLiteral("ORDERS")}, {1}, {}, {}, true, {}});
    QVERIFY(result);
    QCOMPARE(result->consumers.size(), size_t(count));
    for (const ConsumerTrace& consumer : result->consumers)
        QCOMPARE(consumer.state, TraceState::NotDelivered);
}

void TestTracing::whatHasGone()
{
    m_random.seed(1);
    QVERIFY(m_client.makeStream(QStringLiteral("ORDERS"), QStringLiteral("orders.>")));
    QVERIFY(publish(3));
    Planned worker;
    worker.name = QStringLiteral("W");
    worker.ack = "explicit";
    worker.start = "all";
    QVERIFY(makeConsumer(worker, {}));
    QVERIFY(!m_client.call(QStringLiteral("STREAM.MSG.DELETE.ORDERS"), R"({"seq":2,"no_erase":true})").isEmpty());
    const auto unknown = trace({{QStringLiteral("ORDERS")}, {2}, {}, {}, true, {}});
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, Error::Kind::NotFound);
    const auto known = trace({{QStringLiteral("ORDERS")}, {2}, m_messages[1].subject, {}, true, {}});
    QVERIFY(known);
    QVERIFY(!known->message.isStored);
    QCOMPARE(known->consumers[0].state, TraceState::Removed);
    const auto noStream = trace({{QStringLiteral("NOPE")}, {2}, m_messages[1].subject, {}, true, {}});
    QVERIFY(!noStream);
}

void TestTracing::giveUpsAreHeard()
{
    QVERIFY(m_client.makeStream(QStringLiteral("ORDERS"), QStringLiteral("orders.>")));
    QVERIFY(publish(3));
    Planned worker;
    worker.name = QStringLiteral("W");
    worker.ack = "explicit";
    worker.start = "all";
    worker.maxDeliver = 3;
    QVERIFY(makeConsumer(worker, {}));
    auto advisories = m_client.connection().subscribe(QStringLiteral("$JS.EVENT.ADVISORY.CONSUMER.>"));
    const auto taken = m_worker.take(QStringLiteral("ORDERS"), worker.name, 3);
    QCOMPARE(taken.size(), size_t(3));
    QVERIFY(m_worker.settle(taken[1], "+TERM"));
    bool isHeard = false;
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                 for (const NatsMessage& message : advisories->take()) {
                                     if (const auto advisory = parseAdvisory(message.subject, message.payload)) {
                                         m_service->onAdvisory(*advisory);
                                         isHeard = isHeard || advisory->kind == Advisory::Kind::Terminated;
                                     }
                                 }
                                 return isHeard;
                             }()),
                             10000);
    const auto result = trace({{QStringLiteral("ORDERS")}, {2}, {}, {}, true, {}});
    QVERIFY(result);
    QCOMPARE(result->consumers[0].state, TraceState::Terminated);
    const auto other = trace({{QStringLiteral("ORDERS")}, {3}, {}, {}, true, {}});
    QVERIFY(other);
    QVERIFY(other->consumers[0].state != TraceState::Terminated);
}

/// And where a server would store and deliver them, none is sent.
void TestTracing::tracedCopiesAreNeitherStoredNorDelivered()
{
    QVERIFY(m_client.makeStream(QStringLiteral("ORDERS"), QStringLiteral("orders.>")));
    const QString subject = QStringLiteral("orders.eu.new");
    MessageHeaders headers;
    headers.add("Nats-Msg-Id", "once"); // a copy that kept it would be a duplicate
    headers.add("Trace", "7");
    QVERIFY(m_client.publish(subject, "payload", headers));
    Planned worker;
    worker.name = QStringLiteral("W");
    worker.ack = "explicit";
    worker.start = "all";
    QVERIFY(makeConsumer(worker, {}));
    test::Client other;
    QVERIFY(other.connectTo(m_server.url()));
    auto listener = other.connection().subscribe(QStringLiteral("orders.>"));
    // The server has that subscription once it answers a request that was sent after it.
    QVERIFY(other.stream(QStringLiteral("ORDERS")));

    const auto before = everything();
    const auto path = follow(*m_service, {{QStringLiteral("ORDERS")}, {1}, {}, {}, true, {}});
    QCOMPARE(everything(), before);
    if (m_canTrace) {
        QVERIFY2(path, qPrintable(path ? QString() : path.error().summary));
        QVERIFY(!refusal(*m_service, subject));
        QVERIFY(path->isComplete);
        QCOMPARE(path->subject, subject);
        QCOMPARE(path->servers.size(), size_t(1));
        const auto& events = path->servers[0].events;
        const auto has = [&events](const auto& claim) { return std::any_of(events.begin(), events.end(), claim); };
        QVERIFY(has([&](const PathEvent& e) { return e.kind == PathEvent::Kind::Ingress && e.subject == subject; }));
        QVERIFY(has([&](const PathEvent& e) {
            return e.kind == PathEvent::Kind::JetStream && e.stream == QStringLiteral("ORDERS") && e.error.isEmpty();
        }));
        QVERIFY(has([](const PathEvent& e) {
            return e.kind == PathEvent::Kind::Egress && e.subscription == QStringLiteral("orders.>");
        }));
    } else {
        QVERIFY(!path);
        QCOMPARE(path.error().kind, Error::Kind::InvalidInput);
        QVERIFY2(path.error().summary.contains(QStringLiteral("2.11")), qPrintable(path.error().summary));
        QVERIFY(refusal(*m_service, subject).has_value());
    }
    // Whatever was delivered came before this one.
    QVERIFY(m_client.publish(QStringLiteral("orders.marker"), "end"));
    std::vector<NatsMessage> delivered;
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                 for (NatsMessage& message : listener->take())
                                     delivered.push_back(std::move(message));
                                 return !delivered.empty() && delivered.back().subject == "orders.marker";
                             }()),
                             10000);
    QCOMPARE(delivered.size(), size_t(1));
    QCOMPARE(m_client.stream(QStringLiteral("ORDERS"))->state.last.value, uint64_t(2));
    // Commands to the server are none of its business.
    QVERIFY(refusal(*m_service, QStringLiteral("$JS.API.STREAM.DELETE.ORDERS")).has_value());
    QVERIFY(!follow(*m_service, {{QStringLiteral("ORDERS")}, {99}, {}, {}, true, {}}));
}

void TestTracing::withoutPermissionNothingIsSent()
{
    if (!m_canTrace)
        QSKIP("The server does not trace messages.");
    test::NatsServer server;
    test::NatsServer::Options options;
    options.extraConfig = QStringLiteral(
        "authorization { users: [ {user: all, password: x},"
        " {user: reader, password: x, permissions: {publish: {allow: [\"$JS.API.>\", \"$SYS.REQ.>\"]}}},"
        " {user: noinbox, password: x, permissions: {publish: {deny: [\"_INBOX.>\"]}}},"
        " {user: silent, password: x, permissions: {publish: {deny: [\"orders.>\", \"$SYS.REQ.USER.INFO\"]}}},"
        " {user: nameless, password: x, permissions: {publish: {deny: [\"$SYS.>\"]}}} ] }");
    QVERIFY(server.start(options));
    const auto url = [&server](const char* user) {
        return QStringLiteral("nats://%1:x@127.0.0.1:%2").arg(QString::fromLatin1(user)).arg(server.port());
    };
    test::Client all;
    QVERIFY(all.connectTo(url("all")));
    QVERIFY(all.makeStream(QStringLiteral("ORDERS"), QStringLiteral("orders.>")));
    QVERIFY(all.publish(QStringLiteral("orders.a"), "x"));
    const TracedMessage message{{QStringLiteral("ORDERS")}, {1}, {}, {}, true, {}};
    for (const char* user : {"reader", "noinbox", "silent"}) {
        test::Client limited;
        QVERIFY(limited.connectTo(url(user)));
        WorkRegistry works;
        TraceService service(limited.api(), limited.connection(), works);
        const auto refused = refusal(service, QStringLiteral("orders.a"));
        // Who may not even ask what is allowed learns it from the attempt.
        QCOMPARE(refused.has_value(), user != QByteArrayLiteral("silent"));
        if (refused)
            QVERIFY2(refused->kind == Error::Kind::Permission, qPrintable(refused->summary));
        const auto path = follow(service, message);
        QVERIFY(!path);
        QCOMPARE(path.error().kind, Error::Kind::Permission);
    }
    // It might be an old one, and nothing can be asked of it.
    test::Client nameless;
    QVERIFY(nameless.connectTo(url("nameless")));
    WorkRegistry works;
    TraceService service(nameless.api(), nameless.connection(), works);
    const auto path = follow(service, message);
    QVERIFY(!path);
    QCOMPARE(path.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(all.stream(QStringLiteral("ORDERS"))->state.last.value, uint64_t(1));
}

QTEST_GUILESS_MAIN(TestTracing)
#include "tst_tracing.moc"
