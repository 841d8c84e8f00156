// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jetstream/jetstreamapi.h"
#include "monitor/apiaudit.h"
#include "monitor/history.h"
#include "monitor/poller.h"
#include "nats/connection.h"
#include "support/natsserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace jetlag;
using namespace std::chrono_literals;
using test::NatsServer;

namespace {

StreamName stream(const char* name)
{
    return {QString::fromUtf8(name)};
}

ConsumerKey consumer(const char* streamName, const char* name)
{
    return {stream(streamName), ConsumerName{QString::fromUtf8(name)}};
}

/// A connection with its API; another one of these plays the other client.
struct Client
{
    explicit Client(const NatsServer& server, const QString& user = {})
        : api(connection.requests())
    {
        ConnectionOptions options;
        options.servers = {server.url()};
        options.user = user;
        options.password = user;
        connection.open(options);
    }
    [[nodiscard]] bool ready() const
    {
        return QTest::qWaitFor([&] { return connection.state() == ConnectionState::Connected; }, 10000);
    }
    /// Sends all operations at once and waits for all the replies; returns how many failed.
    int run(const std::vector<std::pair<QString, QByteArray>>& operations)
    {
        size_t open = operations.size();
        int failed = 0;
        for (const auto& [operation, body] : operations) {
            api.call(operation, body, [&](const Result<QByteArray>& reply) {
                --open;
                if (!reply) {
                    ++failed;
                    qWarning().noquote() << reply.error().summary << reply.error().detail;
                } else {
                    last = *reply;
                }
            });
        }
        return QTest::qWaitFor([&] { return open == 0; }, 60000) ? failed : -1;
    }
    bool run(const char* operation, const QByteArray& body) { return run({{QString::fromUtf8(operation), body}}) == 0; }
    bool publish(const char* subject, int count)
    {
        int open = count;
        for (int i = 0; i < count; ++i)
            api.publish(QString::fromUtf8(subject), {}, QByteArrayLiteral("x"), 5s, [&](const Result<PubAck>& ack) {
                if (ack)
                    --open;
            });
        return QTest::qWaitFor([&] { return open == 0; }, 20000);
    }

    Connection connection;
    JetStreamApi api;
    QByteArray last;
};

QByteArray streamConfig(const QString& name, const QByteArray& more = {})
{
    return QByteArrayLiteral("{\"name\":\"") + name.toUtf8() + "\",\"subjects\":[\"" + name.toUtf8() +
           ".>\"],\"retention\":\"limits\",\"storage\":\"memory\",\"num_replicas\":1" + more + "}";
}

QByteArray consumerConfig(const QString& streamName, const QString& name)
{
    return QByteArrayLiteral("{\"stream_name\":\"") + streamName.toUtf8() + "\",\"config\":{\"durable_name\":\"" +
           name.toUtf8() + "\",\"deliver_policy\":\"all\",\"ack_policy\":\"explicit\",\"replay_policy\":\"instant\"}}";
}

/// The poller with everything around it, and what it told.
struct Watch
{
    explicit Watch(Client& client)
        : poller(client.api, relay, history)
        , cycles(&poller, &Poller::cycleFinished)
        , failures(&poller, &Poller::failed)
        , woken(&poller, &Poller::deltaReady)
    {
        QObject::connect(&poller, &Poller::eventHappened, &poller,
                         [this](const Event& event) { events.push_back(event); });
        QObject::connect(&poller, &Poller::failed, &poller, [this](const Error& error) { lastFailure = error; });
    }
    /// Asks for `count` whole cycles, one after the other, and waits for them.
    [[nodiscard]] bool refresh(int count = 1)
    {
        for (int i = 0; i < count; ++i) {
            const auto before = cycles.size();
            poller.refreshNow();
            if (!QTest::qWaitFor([&] { return cycles.size() > before; }, 20000))
                return false;
        }
        return true;
    }
    bool told(const QString& subject, const QString& words) const
    {
        return std::any_of(events.begin(), events.end(), [&](const Event& event) {
            return subjectText(event.subject) == subject && event.text.contains(words);
        });
    }
    DeltaRelay relay;
    History history;
    Poller poller;
    QSignalSpy cycles;
    QSignalSpy failures;
    QSignalSpy woken;
    std::vector<Event> events;
    std::optional<Error> lastFailure;
};

/// A configuration without what newer servers add to the metadata of single infos only.
QJsonObject ownConfig(const QJsonObject& info)
{
    QJsonObject config = info.value(QLatin1String("config")).toObject();
    config.remove(QLatin1String("metadata"));
    return config;
}

uint64_t number(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toVariant().toULongLong();
}

} // namespace

class TestPollerServer : public QObject
{
    Q_OBJECT
private slots:
    void emptyAccount();
    void valuesEqualTheServersReplies();
    void changesByAnotherClientShowWithinTwoRefreshes();
    void manyStreamsInPages();
    void manyConsumersInPages();
    void noJetStreamIsSaidInWords();
    void deniedConsumerListHurtsOnlyItsStream();
    void deniedStreamListAndNamesFail();
    void crashAndRestart();
    void aRestartIsNoNewLife();
    void jetStreamOffAndOnIsNoNewLife();
    void messageCalls();
    void whatIsAskedGoesWithWhoAsked();
    void streamThatRecordsRequests_isSparedAndSaidOnce();
};

/// An advisory stream takes one message for each request of ours.
void TestPollerServer::streamThatRecordsRequests_isSparedAndSaidOnce()
{
    NatsServer server;
    QVERIFY(server.start());
    Client client(server);
    Client other(server);
    QVERIFY(client.ready() && other.ready());
    QVERIFY(other.run("STREAM.CREATE.A", streamConfig(QStringLiteral("A"))));
    QVERIFY(other.run("CONSUMER.DURABLE.CREATE.A.one", consumerConfig(QStringLiteral("A"), QStringLiteral("one"))));
    Watch watch(client);
    watch.poller.start();
    QTRY_COMPARE(watch.cycles.size(), 1);
    QVERIFY(watch.poller.interval() < ApiAudit::interval);

    QVERIFY(
        other.run("STREAM.CREATE.AUDIT", R"({"name":"AUDIT","subjects":["$JS.EVENT.ADVISORY.>"],"storage":"memory"})"));
    QVERIFY(watch.refresh());
    QVERIFY(watch.poller.interval() >= ApiAudit::interval);
    // Account, streams, the consumers of A.
    constexpr int requests = 3;
    const int perHour = static_cast<int>(std::chrono::hours(1) / ApiAudit::interval) * requests;
    QVERIFY(watch.told(QStringLiteral("AUDIT"), QStringLiteral("about %1 messages").arg(QLocale().toString(perHour))));
    const auto told = [&] {
        return std::count_if(watch.events.begin(), watch.events.end(),
                             [](const Event& event) { return event.kind == Event::Kind::Problem; });
    };
    QCOMPARE(told(), 1);
    QVERIFY(watch.refresh());
    const auto row = [&](const char* name) { return watch.poller.snapshot()->streams.at(stream(name)); };
    QCOMPARE(row("AUDIT")->ownPerSecond,
             static_cast<double>(requests) / static_cast<double>(ApiAudit::interval.count()));
    QCOMPARE(row("A")->ownPerSecond, 0.0);
    // What was said is what it costs.
    const auto stored = [&] { return watch.poller.snapshot()->streams.at(stream("AUDIT"))->facts->state.last.value; };
    QVERIFY(watch.refresh());
    const uint64_t before = stored();
    QVERIFY(watch.refresh(4));
    // Where in a cycle the state is read may differ by one request.
    const uint64_t added = stored() - before;
    QVERIFY2(added + 1 >= 4U * requests && added <= 4U * requests + 1, qPrintable(QString::number(added)));
    QCOMPARE(told(), 1);
    // Gone, it is no longer spared.
    QVERIFY(other.run("STREAM.DELETE.AUDIT", {}));
    QVERIFY(watch.refresh());
    QVERIFY(watch.poller.interval() < ApiAudit::interval);
}

void TestPollerServer::emptyAccount()
{
    NatsServer server;
    QVERIFY(server.start());
    Client client(server);
    QVERIFY(client.ready());
    Watch watch(client);
    watch.poller.start();
    QTRY_COMPARE(watch.cycles.size(), 1);
    QVERIFY(watch.failures.isEmpty());
    const auto snapshot = watch.poller.snapshot();
    QVERIFY(snapshot && snapshot->streams.empty() && snapshot->consumers.empty() && snapshot->problems.empty());
    QVERIFY(snapshot->account && snapshot->account->use.streams == 0);
    QVERIFY(watch.relay.take());
    QVERIFY(!watch.relay.take());
}

void TestPollerServer::valuesEqualTheServersReplies()
{
    NatsServer server;
    QVERIFY(server.start());
    Client client(server);
    Client other(server);
    QVERIFY(client.ready() && other.ready());
    QVERIFY(other.run("STREAM.CREATE.A",
                      streamConfig(QStringLiteral("A"), ",\"max_msgs\":1000,\"max_age\":3600000000000")));
    QVERIFY(other.run("STREAM.CREATE.B", streamConfig(QStringLiteral("B"))));
    QVERIFY(other.run("CONSUMER.DURABLE.CREATE.A.one", consumerConfig(QStringLiteral("A"), QStringLiteral("one"))));
    QVERIFY(other.run("CONSUMER.DURABLE.CREATE.A.two", consumerConfig(QStringLiteral("A"), QStringLiteral("two"))));
    QVERIFY(other.publish("A.x", 25));
    Watch watch(client);
    watch.poller.start();
    QTRY_COMPARE(watch.cycles.size(), 1);
    const auto snapshot = watch.poller.snapshot();
    QCOMPARE(snapshot->streams.size(), 2U);
    QCOMPARE(snapshot->consumers.size(), 2U);
    QVERIFY(watch.events.empty()); // the first look is no news

    QVERIFY(other.run("STREAM.INFO.A", {}));
    const QJsonObject info = QJsonDocument::fromJson(other.last).object();
    const QJsonObject state = info.value(QLatin1String("state")).toObject();
    const auto& row = *snapshot->streams.at(stream("A"));
    QCOMPARE(row.facts->state.messages, number(state, "messages"));
    QCOMPARE(row.facts->state.messages, 25U);
    QCOMPARE(row.facts->state.bytes, number(state, "bytes"));
    QCOMPARE(row.facts->state.first.value, number(state, "first_seq"));
    QCOMPARE(row.facts->state.last.value, number(state, "last_seq"));
    QCOMPARE(row.facts->state.consumers, number(state, "consumer_count"));
    QVERIFY(row.facts->config.maxMessages == 1000U);
    QVERIFY(row.facts->config.maxAge == 1h);
    QCOMPARE(row.watchedConsumers, std::optional<uint64_t>(2));
    QCOMPARE(row.worstLag, std::optional<uint64_t>(25));
    // The raw text is the server's own: every field is there.
    const QJsonObject raw = QJsonDocument::fromJson(row.facts->raw).object();
    QCOMPARE(ownConfig(raw), ownConfig(info));
    QCOMPARE(raw.value(QLatin1String("state")), info.value(QLatin1String("state")));
    QCOMPARE(snapshot->streams.at(stream("B"))->watchedConsumers, std::optional<uint64_t>(0));

    QVERIFY(other.run("CONSUMER.INFO.A.one", {}));
    const QJsonObject consumerInfo = QJsonDocument::fromJson(other.last).object();
    const auto& one = *snapshot->consumers.at(consumer("A", "one"))->facts;
    QCOMPARE(one.pending, number(consumerInfo, "num_pending"));
    QCOMPARE(one.ackPending, number(consumerInfo, "num_ack_pending"));
    QCOMPARE(one.waiting, number(consumerInfo, "num_waiting"));
    QCOMPARE(ownConfig(QJsonDocument::fromJson(one.raw).object()), ownConfig(consumerInfo));
    QCOMPARE(snapshot->account->use.consumers, 2U);

    // Nothing moved: the rates settle, and then the same rows come again.
    QVERIFY(watch.refresh(2));
    const auto second = watch.poller.snapshot();
    QVERIFY(watch.refresh());
    const auto third = watch.poller.snapshot();
    QVERIFY(second != third);
    QCOMPARE(third->streams.at(stream("A")), second->streams.at(stream("A")));
    QCOMPARE(third->consumers.at(consumer("A", "one")), second->consumers.at(consumer("A", "one")));
}

void TestPollerServer::changesByAnotherClientShowWithinTwoRefreshes()
{
    NatsServer server;
    QVERIFY(server.start());
    Client client(server);
    Client other(server);
    QVERIFY(client.ready() && other.ready());
    Watch watch(client);
    watch.poller.start();
    QTRY_COMPARE(watch.cycles.size(), 1);
    const auto has = [&](const char* name) { return watch.poller.snapshot()->streams.contains(stream(name)); };

    QVERIFY(other.run("STREAM.CREATE.A", streamConfig(QStringLiteral("A"))));
    QVERIFY(watch.refresh(2));
    QVERIFY(has("A"));
    QVERIFY(watch.told(QStringLiteral("A"), QStringLiteral("appeared")));

    QVERIFY(other.publish("A.x", 10));
    QVERIFY(other.run("CONSUMER.DURABLE.CREATE.A.one", consumerConfig(QStringLiteral("A"), QStringLiteral("one"))));
    QVERIFY(watch.refresh(2));
    QCOMPARE(watch.poller.snapshot()->consumers.at(consumer("A", "one"))->facts->pending, 10U);
    QVERIFY(watch.told(QStringLiteral("A › one"), QStringLiteral("appeared")));

    QVERIFY(other.run("STREAM.PURGE.A", "{\"keep\":3}"));
    QVERIFY(watch.refresh(2));
    QCOMPARE(watch.poller.snapshot()->streams.at(stream("A"))->facts->state.messages, 3U);
    QVERIFY(watch.told(QStringLiteral("A"), QStringLiteral("7 messages were removed")));
    QCOMPARE(watch.history.marks(TimeWindow::FiveMinutes).size(), 1U);

    // By less than a second its time of creation may move by itself.
    const auto& made = watch.poller.snapshot()->consumers.at(consumer("A", "one"))->facts->created;
    QVERIFY(made);
    QTRY_VERIFY(systemNow() - *made > 1s);
    QVERIFY(other.run("CONSUMER.DELETE.A.one", {}));
    QVERIFY(other.run("CONSUMER.DURABLE.CREATE.A.one", consumerConfig(QStringLiteral("A"), QStringLiteral("one"))));
    QVERIFY(watch.refresh(2));
    QVERIFY(watch.told(QStringLiteral("A › one"), QStringLiteral("created anew")));

    QVERIFY(other.run("CONSUMER.DELETE.A.one", {})); // the last one: CONSUMER.LIST is not even asked any more
    QVERIFY(watch.refresh(2));
    QVERIFY(watch.poller.snapshot()->consumers.empty());
    QVERIFY(watch.told(QStringLiteral("A › one"), QStringLiteral("gone")));

    QVERIFY(other.run("STREAM.DELETE.A", {}));
    QVERIFY(other.run("STREAM.CREATE.A", streamConfig(QStringLiteral("A"))));
    QVERIFY(watch.refresh(2));
    QVERIFY(watch.told(QStringLiteral("A"), QStringLiteral("created anew")));
    QVERIFY(other.run("STREAM.DELETE.A", {}));
    QVERIFY(watch.refresh(2));
    QVERIFY(!has("A"));
    QVERIFY(watch.told(QStringLiteral("A"), QStringLiteral("gone")));
    QVERIFY(watch.failures.isEmpty());
}

void TestPollerServer::manyStreamsInPages()
{
    NatsServer server;
    QVERIFY(server.start());
    Client client(server);
    QVERIFY(client.ready());
    std::vector<std::pair<QString, QByteArray>> creations;
    for (int i = 0; i < 600; ++i) {
        const QString name = QStringLiteral("S%1").arg(i);
        creations.emplace_back(QStringLiteral("STREAM.CREATE.") + name, streamConfig(name));
    }
    QCOMPARE(client.run(creations), 0);
    Watch watch(client);
    watch.poller.start();
    QTRY_COMPARE_WITH_TIMEOUT(watch.cycles.size(), 1, 20000);
    const auto snapshot = watch.poller.snapshot();
    QCOMPARE(snapshot->streams.size(), 600U);
    QVERIFY(snapshot->problems.empty());
    for (const auto& [name, row] : snapshot->streams)
        QCOMPARE(row->facts->name(), name);
    QVERIFY(client.run("STREAM.DELETE.S10", {}));
    QVERIFY(watch.refresh(2));
    QCOMPARE(watch.poller.snapshot()->streams.size(), 599U);
    const auto delta = watch.relay.take();
    QVERIFY(delta && delta->streams.added.size() == 599 && delta->streams.removed.empty());
}

void TestPollerServer::manyConsumersInPages()
{
    NatsServer server;
    QVERIFY(server.start());
    Client client(server);
    QVERIFY(client.ready());
    QVERIFY(client.run("STREAM.CREATE.A", streamConfig(QStringLiteral("A"))));
    std::vector<std::pair<QString, QByteArray>> creations;
    for (int i = 0; i < 600; ++i) {
        const QString name = QStringLiteral("c%1").arg(i);
        creations.emplace_back(QStringLiteral("CONSUMER.DURABLE.CREATE.A.") + name,
                               consumerConfig(QStringLiteral("A"), name));
    }
    QCOMPARE(client.run(creations), 0);
    Watch watch(client);
    watch.poller.start();
    QTRY_COMPARE_WITH_TIMEOUT(watch.cycles.size(), 1, 20000);
    QCOMPARE(watch.poller.snapshot()->consumers.size(), 600U);
    QCOMPARE(watch.poller.snapshot()->streams.at(stream("A"))->watchedConsumers, std::optional<uint64_t>(600));
}

void TestPollerServer::noJetStreamIsSaidInWords()
{
    NatsServer server;
    NatsServer::Options options;
    options.jetStream = false;
    QVERIFY(server.start(options));
    Client client(server);
    QVERIFY(client.ready());
    Watch watch(client);
    watch.poller.start();
    QTRY_VERIFY(watch.lastFailure);
    QVERIFY2(watch.lastFailure->summary.startsWith(QStringLiteral("JetStream is not enabled")),
             qPrintable(watch.lastFailure->summary));
    QVERIFY(watch.lastFailure->kind == Error::Kind::NoResponders);
    QVERIFY(!watch.poller.snapshot());
    QVERIFY(watch.poller.interval() >= 2s);

    NatsServer withoutAccount;
    NatsServer::Options accounts;
    accounts.extraConfig = QStringLiteral("accounts { J { jetstream: enabled, users: [{user: j, password: j}] }\n"
                                          "N { users: [{user: n, password: n}] } }\n");
    QVERIFY(withoutAccount.start(accounts));
    Client plain(withoutAccount, QStringLiteral("n"));
    QVERIFY(plain.ready());
    Watch plainWatch(plain);
    plainWatch.poller.start();
    QTRY_VERIFY_WITH_TIMEOUT(plainWatch.lastFailure, 10000);
    QVERIFY2(plainWatch.lastFailure->summary.startsWith(QStringLiteral("JetStream is not enabled")),
             qPrintable(plainWatch.lastFailure->summary));
}

void TestPollerServer::deniedConsumerListHurtsOnlyItsStream()
{
    NatsServer server;
    NatsServer::Options options;
    options.extraConfig =
        QStringLiteral("authorization { users: [{user: all, password: all}, {user: some, password: some, "
                       "permissions: {publish: {deny: \"$JS.API.CONSUMER.LIST.B\"}}}] }\n");
    QVERIFY(server.start(options));
    Client other(server, QStringLiteral("all"));
    Client client(server, QStringLiteral("some"));
    QVERIFY(client.ready() && other.ready());
    for (const char* name : {"A", "B"}) {
        const QString text = QString::fromUtf8(name);
        QCOMPARE(other.run({{QStringLiteral("STREAM.CREATE.") + text, streamConfig(text)}}), 0);
        QCOMPARE(other.run({{QStringLiteral("CONSUMER.DURABLE.CREATE.%1.one").arg(text),
                             consumerConfig(text, QStringLiteral("one"))}}),
                 0);
    }
    Watch watch(client);
    watch.poller.start();
    QTRY_COMPARE_WITH_TIMEOUT(watch.cycles.size(), 1, 15000);
    const auto snapshot = watch.poller.snapshot();
    QCOMPARE(snapshot->streams.size(), 2U);
    QCOMPARE(snapshot->consumers.size(), 1U);
    QCOMPARE(snapshot->streams.at(stream("A"))->watchedConsumers, std::optional<uint64_t>(1));
    QVERIFY(!snapshot->streams.at(stream("B"))->watchedConsumers);
    QVERIFY(snapshot->streams.at(stream("B"))->worstStatus == ConsumerStatus::Unknown);
    QCOMPARE(snapshot->problems.size(), 1U);
    QVERIFY(snapshot->problems[0].kind == Error::Kind::Permission);
    QVERIFY(snapshot->problems[0].detail.contains(QStringLiteral("$JS.API.CONSUMER.LIST.B")));
    QVERIFY(watch.refresh(2));
    QCOMPARE(std::count_if(watch.events.begin(), watch.events.end(),
                           [](const Event& event) { return event.kind == Event::Kind::Problem; }),
             1); // once, not in each cycle
    QVERIFY(watch.failures.isEmpty());
}

void TestPollerServer::deniedStreamListAndNamesFail()
{
    NatsServer server;
    NatsServer::Options options;
    options.extraConfig = QStringLiteral("authorization { users: [{user: some, password: some, "
                                         "permissions: {publish: {deny: [\"$JS.API.STREAM.LIST\", "
                                         "\"$JS.API.STREAM.NAMES\"]}}}] }\n");
    QVERIFY(server.start(options));
    Client client(server, QStringLiteral("some"));
    QVERIFY(client.ready());
    Watch watch(client);
    watch.poller.start();
    QTRY_VERIFY_WITH_TIMEOUT(watch.lastFailure, 15000);
    QVERIFY(watch.lastFailure->kind == Error::Kind::Permission);
    QVERIFY(watch.lastFailure->summary.contains(QStringLiteral("$JS.API.STREAM.LIST")));
}

void TestPollerServer::crashAndRestart()
{
    NatsServer server;
    QVERIFY(server.start());
    Client client(server);
    QVERIFY(client.ready());
    QByteArray onDisk = streamConfig(QStringLiteral("A"));
    onDisk.replace("memory", "file");
    QVERIFY(client.run("STREAM.CREATE.A", onDisk));
    QVERIFY(client.publish("A.x", 5));
    Watch watch(client);
    watch.poller.start();
    QTRY_COMPARE(watch.cycles.size(), 1);
    const auto before = watch.poller.snapshot();
    server.kill();
    watch.poller.refreshNow();
    QTRY_VERIFY_WITH_TIMEOUT(watch.lastFailure, 15000);
    QCOMPARE(watch.poller.snapshot(), before); // the data stays, dated
    QVERIFY(watch.history.stream(stream("A"), TimeWindow::FiveMinutes).back().isGap());
    QVERIFY(server.restart());
    QTRY_VERIFY_WITH_TIMEOUT(watch.poller.snapshot() != before, 30000);
    QCOMPARE(watch.poller.snapshot()->streams.at(stream("A"))->facts->state.messages, 5U);
    QVERIFY(!watch.told(QStringLiteral("A"), QStringLiteral("gone")));
}

/// 2.9 and 2.10 move `created` by less than a millisecond; the counters are kept.
void TestPollerServer::aRestartIsNoNewLife()
{
    NatsServer server;
    QVERIFY(server.start());
    Client client(server);
    QVERIFY(client.ready());
    QVERIFY(client.run("STREAM.CREATE.A", streamConfig(QStringLiteral("A"), {}).replace("memory", "file")));
    QVERIFY(client.run("CONSUMER.DURABLE.CREATE.A.one", consumerConfig(QStringLiteral("A"), QStringLiteral("one"))));
    QVERIFY(client.publish("A.x", 10));
    Watch watch(client);
    watch.poller.start();
    QTRY_VERIFY(watch.poller.snapshot() && watch.poller.snapshot()->consumers.size() == 1);
    const SnapshotPtr before = watch.poller.snapshot();
    server.stop();
    QVERIFY(server.restart());
    QVERIFY(client.ready());
    QTRY_VERIFY_WITH_TIMEOUT(watch.poller.snapshot() != before && watch.poller.snapshot()->consumers.size() == 1,
                             20000);
    QVERIFY(watch.refresh());
    QVERIFY(!watch.told(QStringLiteral("A"), QStringLiteral("created anew")));
    QVERIFY(!watch.told(QStringLiteral("A › one"), QStringLiteral("created anew")));
    QCOMPARE(watch.poller.snapshot()->consumers.begin()->second->facts->pending, 10U);
    qInfo() << "created moved by"
            << (*watch.poller.snapshot()->streams.begin()->second->facts->created -
                *before->streams.begin()->second->facts->created)
                   .count()
            << "ns";
}

/// By a reload of the configuration: what is stored is loaded again, with the same `created` or one a moment away.
void TestPollerServer::jetStreamOffAndOnIsNoNewLife()
{
    NatsServer server;
    QVERIFY(server.start());
    Client client(server);
    QVERIFY(client.ready());
    QVERIFY(client.run("STREAM.CREATE.A", streamConfig(QStringLiteral("A"), {}).replace("memory", "file")));
    QVERIFY(client.run("CONSUMER.DURABLE.CREATE.A.one", consumerConfig(QStringLiteral("A"), QStringLiteral("one"))));
    QVERIFY(client.publish("A.x", 10));
    Watch watch(client);
    watch.poller.start();
    QTRY_VERIFY(watch.poller.snapshot() && watch.poller.snapshot()->consumers.size() == 1);
    QSignalSpy failures(&watch.poller, &Poller::failed);
    QVERIFY(server.reload(false));
    QTRY_VERIFY_WITH_TIMEOUT(!failures.isEmpty(), 20000);
    QCOMPARE(watch.poller.snapshot()->consumers.size(), size_t(1)); // what was known stays
    const SnapshotPtr before = watch.poller.snapshot();
    QVERIFY(server.reload(true));
    QTRY_VERIFY_WITH_TIMEOUT(watch.poller.snapshot() != before, 30000);
    if (watch.poller.snapshot()->streams.empty())
        QSKIP("this server looks for its streams in another folder then"); // 2.9.10
    QVERIFY(watch.refresh());
    QVERIFY(!watch.told(QStringLiteral("A"), QStringLiteral("created anew")));
    QVERIFY(!watch.told(QStringLiteral("A › one"), QStringLiteral("created anew")));
    QCOMPARE(watch.poller.snapshot()->consumers.begin()->second->facts->pending, 10U);
}

void TestPollerServer::messageCalls()
{
    NatsServer server;
    QVERIFY(server.start());
    Client client(server);
    QVERIFY(client.ready());
    QVERIFY(client.run("STREAM.CREATE.A", streamConfig(QStringLiteral("A"), ",\"allow_direct\":true")));
    MessageHeaders headers;
    headers.add("K", "1");
    headers.add("K", "2");
    headers.add("Nats-Msg-Id", "same");
    const QByteArray payload("\0\xff{\"x\":1}\r\n", 11);
    std::vector<Result<PubAck>> acks;
    for (int i = 0; i < 2; ++i)
        client.api.publish(QStringLiteral("A.b"), headers, payload, 5s, [&](const auto& ack) { acks.push_back(ack); });
    QTRY_COMPARE(acks.size(), 2U);
    QVERIFY(acks[0] && !acks[0]->duplicate && acks[0]->sequence.value == 1);
    QVERIFY(acks[1] && acks[1]->duplicate);

    std::vector<Result<StoredMessage>> messages;
    const auto keep = [&](const Result<StoredMessage>& message) { messages.push_back(message); };
    MessageQuery query;
    query.sequence = Sequence{1};
    client.api.message(stream("A"), query, keep);
    QTRY_COMPARE(messages.size(), 1U);
    const auto keepDirect = [&](const Result<DirectMessage>& direct) {
        messages.push_back(direct.map([](const DirectMessage& reply) { return reply.message; }));
    };
    client.api.directMessage(stream("A"), query, keepDirect);
    QTRY_COMPARE(messages.size(), 2U);
    for (const auto& message : messages) {
        QVERIFY(message);
        QCOMPARE(message->payload, payload);
        QCOMPARE(message->subject, QStringLiteral("A.b"));
        QCOMPARE(message->headers.values("K"), (QList<QByteArray>{"1", "2"}));
        QCOMPARE(message->headers.size(), 3);
    }
    QCOMPARE(messages[0]->time, messages[1]->time);
    query.sequence = Sequence{99};
    client.api.message(stream("A"), query, keep);
    QTRY_COMPARE(messages.size(), 3U);
    client.api.directMessage(stream("A"), query, keepDirect);
    QTRY_COMPARE(messages.size(), 4U);
    for (size_t i : {2U, 3U})
        QVERIFY(!messages[i] && messages[i].error().kind == Error::Kind::NotFound &&
                messages[i].error().apiCode == 10037);

    std::optional<Result<bool>> removed;
    client.api.deleteMessage(stream("A"), Sequence{1}, [&](const auto& done) { removed = done; });
    QTRY_VERIFY(removed && *removed);
    removed.reset();
    client.api.deleteMessage(stream("A"), Sequence{1}, [&](const auto& done) { removed = done; });
    QTRY_VERIFY(removed && !*removed && removed->error().apiCode == 10043);

    QVERIFY(client.publish("A.c", 10));
    std::optional<Result<uint64_t>> purged;
    PurgeScope scope;
    scope.keep = 4;
    client.api.purge(stream("A"), scope, [&](const auto& count) { purged = count; });
    QTRY_VERIFY(purged && *purged);
    QCOMPARE(**purged, 6U);

    // Names that would ask about something else, and a subject with a wildcard, are never sent.
    const auto sent = client.connection.requestStats().sent;
    std::vector<Error::Kind> refused;
    client.api.purge(stream("A.>"), {}, [&](const auto& r) { refused.push_back(r.error().kind); });
    client.api.publish(QStringLiteral("A.*"), {}, {}, 1s, [&](const auto& r) { refused.push_back(r.error().kind); });
    const RequestId cancelled = client.api.streamInfo(stream(""), {}, [&](const auto&) { refused.clear(); });
    client.api.cancel(cancelled);
    QVERIFY(refused.empty());
    QTRY_COMPARE(refused.size(), 2U);
    QVERIFY(refused[0] == Error::Kind::InvalidInput && refused[1] == Error::Kind::InvalidInput);
    QCOMPARE(client.connection.requestStats().sent, sent);

    std::optional<Error> nobody;
    client.api.publish(QStringLiteral("nobody.here"), {}, {}, 2s, [&](const auto& r) { nobody = r.error(); });
    QTRY_VERIFY(nobody && nobody->kind == Error::Kind::NoResponders);
    QVERIFY(nobody->summary.contains(QStringLiteral("nobody.here")));
    QVERIFY(nobody->summary.contains(QStringLiteral("No stream takes")));

    // In batches where the server can; older ones are recognised by their single answer.
    std::vector<StoredMessage> batch;
    std::optional<Result<BatchEnd>> end;
    BatchQuery all;
    all.batch = 3;
    client.api.directBatch(
        stream("A"), all, [&](DirectMessage m) { batch.push_back(std::move(m.message)); },
        [&](const auto& e) { end = e; });
    QTRY_VERIFY_WITH_TIMEOUT(end, 10000);
    const auto version = client.connection.identity().version;
    QVERIFY(version);
    if (version->hasBatchDirectGet()) {
        QVERIFY(*end);
        QCOMPARE(batch.size(), 3U);
        QCOMPARE((*end)->pending, 1U);
        QCOMPARE((*end)->last, batch.back().sequence);
    } else {
        QVERIFY(!*end);
        QVERIFY(batch.size() <= 1);
    }
}

/// Requests of one's own make go as the typed ones do, whether an answer is still to come or is being told.
void TestPollerServer::whatIsAskedGoesWithWhoAsked()
{
    NatsServer server;
    QVERIFY(server.start());
    Client client(server);
    QVERIFY(client.ready());
    Request request;
    request.subject = "$JS.API.INFO";
    int heard = 0;
    auto asker = std::make_unique<JetStreamApi>(client.api);
    asker->accountInfo([&](const auto&) { ++heard; });
    asker->channel().request(request, [&](const auto&) { ++heard; });
    asker->channel().requestMany(request, [&](const auto&) { return ++heard < 2; });
    asker.reset();
    asker = std::make_unique<JetStreamApi>(client.api);
    asker->channel().request(request, [&](const auto&) { ++heard; });
    asker->channel().cancel(asker->channel().request(request, [&](const auto&) { heard = 100; }));
    QTRY_COMPARE(heard, 1);
    asker->channel().requestMany(request, [&](const auto&) {
        asker.reset();
        ++heard;
        return false;
    });
    QTRY_COMPARE(heard, 2);
    QTRY_COMPARE(client.connection.requestStats().inFlight, 0);
    QCOMPARE(client.connection.requestStats().queued, 0);
    QCOMPARE(heard, 2);
}

QTEST_GUILESS_MAIN(TestPollerServer)
#include "tst_pollerserver.moc"
