// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a stream has recorded of given-up messages: recognised, read page by page and once, and one row with what else
// tells of the same letter.
#include "deadletters/deadletterservice.h"
#include "deadletters/deathrecords.h"
#include "deadletters/replayhelp.h"
#include "deadletters/replayjournal.h"
#include "nats/subscription.h"
#include "support/linkproxy.h"
#include "support/natsserver.h"
#include "support/worker.h"

#include <QTemporaryDir>

using namespace jetlag;

namespace {

const QString work = QStringLiteral("WORK");
const QString record = QStringLiteral("GIVEN_UP");

StreamConfig configOf(const QStringList& subjects)
{
    StreamConfig config;
    config.subjects = subjects;
    return config;
}

} // namespace

class TestDeathRecords : public QObject
{
    Q_OBJECT
private:
    using Rows = std::map<std::pair<StreamName, Sequence>, DeadLetter>;
    std::unique_ptr<test::NatsServer> m_server;
    std::unique_ptr<test::Client> m_client;
    std::unique_ptr<test::Worker> m_worker;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<JetStreamApi> m_api;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ReplayJournal> m_journal;
    std::unique_ptr<DeadLetterService> m_service;
    Rows m_rows;
    int m_looks = 0;

    void watch()
    {
        m_rows.clear();
        m_service = std::make_unique<DeadLetterService>(*m_api, *m_journal);
        connect(m_service.get(), &DeadLetterService::changed, this, [this](const auto& upserted, const auto& removed) {
            for (const auto& key : removed)
                m_rows.erase(key);
            for (const DeadLetter& letter : upserted)
                m_rows[{letter.stream, letter.sequence}] = letter;
        });
        connect(m_service.get(), &DeadLetterService::truncated, this, [this] { ++m_looks; });
    }
    SnapshotPtr snapshot()
    {
        auto made = std::make_shared<Snapshot>();
        std::optional<Result<StreamList>> streams;
        m_client->api().allStreams([&streams](const Result<StreamList>& reply) { streams = reply; });
        if (!QTest::qWaitFor([&streams] { return streams.has_value(); }) || !*streams)
            return made;
        for (const auto& facts : (*streams)->streams) {
            std::optional<Result<ConsumerList>> list;
            m_client->api().allConsumers(facts->name(), [&list](const Result<ConsumerList>& reply) { list = reply; });
            if (!QTest::qWaitFor([&list] { return list.has_value(); }) || !*list)
                return made;
            auto row = std::make_shared<StreamRow>();
            row->facts = facts;
            row->watchedConsumers = (*list)->consumers.size();
            made->streams.emplace(facts->name(), row);
            for (const auto& consumer : (*list)->consumers) {
                auto line = std::make_shared<ConsumerRow>();
                line->facts = consumer;
                made->consumers.emplace(consumer->key, line);
            }
        }
        return made;
    }
    /// One look at what there is now; how many requests it costs until they are answered.
    quint64 look()
    {
        const SnapshotPtr now = snapshot();
        const quint64 before = m_connection->requestStats().sent;
        const int looks = m_looks;
        m_service->onSnapshot(now);
        const auto isQuiet = [this, looks] {
            const RequestStats stats = m_connection->requestStats();
            return m_looks > looks && stats.inFlight + stats.queued == 0;
        };
        if (!QTest::qWaitFor(isQuiet, 30000))
            return UINT64_MAX;
        return m_connection->requestStats().sent - before;
    }
    bool settles()
    {
        return QTest::qWaitFor([this] { return look() == 0; }, 30000);
    }
    const DeadLetter* row(const QString& stream, uint64_t sequence) const
    {
        const auto found = m_rows.find({{stream}, {sequence}});
        return found == m_rows.end() ? nullptr : &found->second;
    }
    bool makeRecord(const QByteArray& more = {})
    {
        return m_client->makeStream(record,
                                    QStringLiteral("$JS.EVENT.ADVISORY.CONSUMER.MAX_DELIVERIES.>\",\"$JS.EVENT."
                                                   "ADVISORY.CONSUMER.MSG_TERMINATED.>"),
                                    more);
    }
    bool makeConsumer(const QString& name, int maxDeliver)
    {
        const QByteArray body =
            "{\"stream_name\":\"WORK\",\"config\":{\"ack_policy\":\"explicit\",\"durable_name\":\"" + name.toUtf8() +
            "\",\"max_deliver\":" + QByteArray::number(maxDeliver) + "}}";
        return !m_client->call(QStringLiteral("CONSUMER.DURABLE.CREATE.WORK.") + name, body).isEmpty();
    }
    bool publish(int count)
    {
        std::vector<StoredMessage> messages(static_cast<size_t>(count));
        for (int i = 0; i < count; ++i) {
            messages[static_cast<size_t>(i)].subject = QStringLiteral("work.a");
            messages[static_cast<size_t>(i)].payload = "payload " + QByteArray::number(i);
        }
        return m_client->publishAll(messages);
    }
    static uint64_t sequenceOf(const QByteArray& ack) { return ack.split('.').value(5).toULongLong(); }
    uint64_t recorded() { return m_client->stream(record)->state.messages; }
    /// The first `dead` messages are given up by `consumer` after two deliveries each, and that is recorded.
    bool giveUp(const QString& consumer, int dead)
    {
        const uint64_t before = recorded();
        for (int round = 0; round < 2; ++round) {
            for (const QByteArray& ack : m_worker->take(work, consumer, dead)) {
                if (!m_worker->settle(ack, "-NAK"))
                    return false;
            }
        }
        (void)m_worker->take(work, consumer, 1, std::chrono::milliseconds(300)); // 2.9 says so with the next pull
        return QTest::qWaitFor([&] { return recorded() >= before + static_cast<uint64_t>(dead); }, 10000);
    }
    /// As a server would say it, of long ago or of what is not there.
    static StoredMessage advisoryOf(uint64_t sequence, const QString& consumer, const QByteArray& time,
                                    const QString& prefix = {})
    {
        StoredMessage message;
        message.subject = prefix + QStringLiteral("$JS.EVENT.ADVISORY.CONSUMER.MAX_DELIVERIES.WORK.") + consumer;
        message.payload = "{\"type\":\"io.nats.jetstream.advisory.v1.max_deliver\",\"id\":\"x\",\"timestamp\":\"" +
                          time + "\",\"stream\":\"WORK\",\"consumer\":\"" + consumer.toUtf8() +
                          "\",\"stream_seq\":" + QByteArray::number(static_cast<quint64>(sequence)) +
                          ",\"deliveries\":5}";
        return message;
    }
    bool publishAdvisory(uint64_t sequence, const QString& consumer, const QByteArray& time, const QString& prefix = {})
    {
        return m_client->publishAll({advisoryOf(sequence, consumer, time, prefix)});
    }

private slots:
    void init()
    {
        m_server = std::make_unique<test::NatsServer>();
        QVERIFY(m_server->start());
        m_client = std::make_unique<test::Client>();
        QVERIFY(m_client->connectTo(m_server->url()));
        m_worker = std::make_unique<test::Worker>();
        QVERIFY(m_worker->connectTo(m_server->url()));
        m_connection = std::make_unique<Connection>();
        m_api = std::make_unique<JetStreamApi>(m_connection->requests());
        ConnectionOptions options;
        options.servers = {m_server->url()};
        m_connection->open(options);
        QTRY_COMPARE(m_connection->state(), ConnectionState::Connected);
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = std::make_unique<ReplayJournal>(m_folder->filePath(QStringLiteral("journal.db")));
        QVERIFY(m_client->makeStream(work, QStringLiteral("work.>")));
    }
    void cleanup()
    {
        m_service.reset();
        m_journal.reset();
        m_api.reset();
        m_connection.reset();
        m_worker.reset();
        m_client.reset();
        m_server.reset();
    }

    void whatIsARecord_data()
    {
        QTest::addColumn<QStringList>("subjects");
        QTest::addColumn<bool>("givenUp");
        QTest::addColumn<bool>("terminated");
        QTest::addColumn<QStringList>("filters");
        const QString max = QStringLiteral("$JS.EVENT.ADVISORY.CONSUMER.MAX_DELIVERIES.>");
        const QString term = QStringLiteral("$JS.EVENT.ADVISORY.CONSUMER.MSG_TERMINATED.>");
        QTest::newRow("both") << QStringList{max, term} << true << true << QStringList();
        QTest::newRow("one") << QStringList{term} << false << true << QStringList();
        QTest::newRow("of one stream") << QStringList{QStringLiteral(
                                              "$JS.EVENT.ADVISORY.CONSUMER.MAX_DELIVERIES.ORDERS.*")}
                                       << true << false << QStringList();
        QTest::newRow("everything of consumers")
            << QStringList{QStringLiteral("$JS.EVENT.ADVISORY.CONSUMER.>")} << true << true << QStringList{max, term};
        QTest::newRow("all events") << QStringList{QStringLiteral("$JS.EVENT.>")} << true << true
                                    << QStringList{max, term};
        QTest::newRow("all there is") << QStringList{QStringLiteral(">")} << true << true << QStringList{max, term};
        QTest::newRow("among others") << QStringList{max, QStringLiteral("orders.>")} << true << false
                                      << QStringList{max};
        QTest::newRow("imported") << QStringList{QStringLiteral("east.") + max} << true << false << QStringList();
        QTest::newRow("imported, all") << QStringList{QStringLiteral("east.$JS.EVENT.ADVISORY.>")} << true << true
                                       << QStringList{QStringLiteral("east.") + max, QStringLiteral("east.") + term};
        QTest::newRow("audits") << QStringList{QStringLiteral("$JS.EVENT.ADVISORY.API")} << false << false
                                << QStringList();
        QTest::newRow("work") << QStringList{QStringLiteral("orders.>")} << false << false << QStringList();
    }
    void whatIsARecord()
    {
        QFETCH(QStringList, subjects);
        QFETCH(QStringList, filters);
        const RecordedDeaths recorded = recordedDeaths(configOf(subjects));
        QTEST(recorded.givenUp, "givenUp");
        QTEST(recorded.terminated, "terminated");
        if (recorded.isAny())
            QCOMPARE(recorded.filters, filters);
        // One that tells of letters holds none, whatever its name is.
        StreamFacts facts;
        facts.config = configOf(subjects);
        facts.config.name = {QStringLiteral("DLQ_EVENTS")};
        QCOMPARE(DlqChoices::looksLikeDlq(facts), !recorded.isAny());
    }

    /// Given up and terminated while this program was closed: exact rows, and it costs nothing while nothing changes.
    void fromWhileItWasClosed()
    {
        QVERIFY(makeRecord());
        QVERIFY(makeConsumer(QStringLiteral("w"), 2) && makeConsumer(QStringLiteral("v"), 5));
        QVERIFY(publish(4));
        QVERIFY(giveUp(QStringLiteral("w"), 2));
        const auto taken = m_worker->take(work, QStringLiteral("v"), 3);
        QCOMPARE(taken.size(), size_t(3));
        QVERIFY(m_worker->settle(taken[0]) && m_worker->settle(taken[1]) && m_worker->settle(taken[2], "+TERM"));
        QTRY_COMPARE(recorded(), uint64_t(3));
        const Timestamp before = systemNow();
        watch();
        QVERIFY(settles());
        const DeadLetter* first = row(work, 1);
        QVERIFY(first && row(work, 2) && row(work, 3) && m_rows.size() == 3);
        QCOMPARE(first->source, DeadLetterSource::Parked);
        QCOMPARE(first->consumers, std::vector<ConsumerName>{{QStringLiteral("w")}});
        QCOMPARE(first->deliveries, std::optional<uint64_t>(2));
        QVERIFY(first->givenUp && *first->givenUp<before&& * first->givenUp> first->time);
        QCOMPARE(first->recordedIn, std::vector<StreamName>{{record}});
        QVERIFY(first->error.isEmpty() && first->note.isEmpty()); // it is exact: nothing is guessed
        QCOMPARE(row(work, 3)->source, DeadLetterSource::Terminated);
        QCOMPARE(row(work, 3)->consumers, std::vector<ConsumerName>{{QStringLiteral("v")}});
        for (int i = 0; i < 3; ++i)
            QCOMPARE(look(), 0ull);
        QCOMPARE(m_client->stream(record)->state.consumers, uint64_t(0));
        // What is added is read by itself.
        QVERIFY(m_worker->settle(m_worker->take(work, QStringLiteral("v"), 1).at(0), "+TERM"));
        QTRY_COMPARE(recorded(), uint64_t(4));
        QVERIFY(look() <= 3);
        QTRY_VERIFY(row(work, 4));
        // They go with their messages.
        QVERIFY(!m_client->call(QStringLiteral("STREAM.PURGE.WORK")).isEmpty());
        QVERIFY(settles());
        QVERIFY(m_rows.empty());
    }

    /// Heard, recorded, told by the consumer's state, copied to a dead-letter stream: one row that names them.
    void oneLetterIsOneRow()
    {
        QVERIFY(makeRecord());
        QVERIFY(m_client->makeStream(QStringLiteral("DLQ"), QStringLiteral("dlq")));
        QVERIFY(makeConsumer(QStringLiteral("w"), 2));
        QVERIFY(publish(1));
        watch();
        QVERIFY(settles());
        const auto heard = m_client->connection().subscribe(QStringLiteral("$JS.EVENT.ADVISORY.CONSUMER.>"));
        QVERIFY(giveUp(QStringLiteral("w"), 1));
        int advisories = 0;
        const auto tellHeard = [&] {
            for (const NatsMessage& message : heard->take()) {
                if (const auto advisory = parseAdvisory(message.subject, message.payload)) {
                    advisories += advisory->kind == Advisory::Kind::MaxDeliveries ? 1 : 0;
                    m_service->onAdvisory(*advisory);
                }
            }
            return advisories > 0;
        };
        QVERIFY(QTest::qWaitFor(tellHeard));
        QVERIFY(settles());
        QVERIFY(m_rows.size() == 1 && row(work, 1));
        QCOMPARE(row(work, 1)->consumers, std::vector<ConsumerName>{{QStringLiteral("w")}});
        QCOMPARE(row(work, 1)->recordedIn, std::vector<StreamName>{{record}});
        MessageHeaders headers;
        headers.add("Original-Subject", "work.a");
        headers.add("Error", "broken");
        QVERIFY(m_client->publish(QStringLiteral("dlq"), "payload 0", headers));
        QVERIFY(settles());
        QVERIFY(m_rows.size() == 1 && row(QStringLiteral("DLQ"), 1));
        const DeadLetter& copy = *row(QStringLiteral("DLQ"), 1);
        QCOMPARE(copy.originalAs, std::optional(DeadLetterSource::Parked));
        QCOMPARE(copy.recordedIn, std::vector<StreamName>{{record}});
        QVERIFY(copy.givenUp.has_value());
    }

    /// Records outlive what they are of.
    void whatIsOfLongAgoIsNoLetter()
    {
        QVERIFY(makeRecord());
        QVERIFY(publish(5));
        const QByteArray longAgo = "2020-01-01T00:00:00Z";
        const QByteArray now = QDateTime::currentDateTimeUtc().addSecs(1).toString(Qt::ISODateWithMs).toUtf8();
        QVERIFY(publishAdvisory(1, QStringLiteral("w"), longAgo)); // of another life of the stream
        QVERIFY(publishAdvisory(2, QStringLiteral("w"), now));     // and gone
        QVERIFY(publishAdvisory(99, QStringLiteral("w"), now));    // never there
        QVERIFY(publishAdvisory(3, QStringLiteral("later"), now)); // of a consumer that was made anew
        QVERIFY(publishAdvisory(4, QStringLiteral("w"), now));
        QVERIFY(m_client->publish(QStringLiteral("$JS.EVENT.ADVISORY.CONSUMER.MAX_DELIVERIES.WORK.w"), "no JSON"));
        QVERIFY(!m_client->call(QStringLiteral("STREAM.MSG.DELETE.WORK"), R"({"seq":2,"no_erase":true})").isEmpty());
        QTRY_VERIFY(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8() > now);
        QVERIFY(makeConsumer(QStringLiteral("later"), 2) && makeConsumer(QStringLiteral("x"), 2));
        watch();
        QVERIFY(settles());
        QVERIFY(m_rows.size() == 1 && row(work, 4));
        QCOMPARE(row(work, 4)->deliveries, std::optional<uint64_t>(5));
        QVERIFY(row(work, 4)->state == DeadLetterState::Dead);
    }

    void manyAreReadPageByPage()
    {
        QVERIFY(m_client->makeStream(record, QStringLiteral("$JS.EVENT.ADVISORY.CONSUMER.>\",\"other.>")));
        QVERIFY(publish(700));
        const QByteArray now = QDateTime::currentDateTimeUtc().addSecs(5).toString(Qt::ISODateWithMs).toUtf8();
        std::vector<StoredMessage> all;
        for (uint64_t sequence = 1; sequence <= 700; ++sequence) {
            all.push_back(advisoryOf(sequence, QStringLiteral("w"), now));
            if (sequence % 7 == 0) {
                all.push_back(all.back());
                all.back().subject = QStringLiteral("other.x");
            }
        }
        QVERIFY(m_client->publishAll(all));
        watch();
        const quint64 before = m_connection->requestStats().sent;
        QVERIFY(settles());
        QTRY_COMPARE(m_rows.size(), size_t(700));
        // Each message of the record and each letter once at most, and a little for the pages.
        const quint64 asked = m_connection->requestStats().sent - before;
        QVERIFY2(asked < 800 + 700 + 100, QByteArray::number(asked).constData());
        QCOMPARE(look(), 0ull);
        // Somebody says that it is none.
        DlqChoices choices;
        choices.set(*m_client->stream(record), true);
        m_service->setChoices(choices);
        QTRY_COMPARE(m_rows.count({{record}, {1}}), size_t(1));
    }

    /// A link that breaks in the middle: the rest is read when it is there again, and nothing twice.
    void theLinkBreaks()
    {
        QVERIFY(makeRecord());
        QVERIFY(publish(1));
        constexpr int count = 1500;
        const QByteArray now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8();
        std::vector<StoredMessage> all;
        for (uint64_t sequence = 1; sequence <= count; ++sequence)
            all.push_back(advisoryOf(sequence, QStringLiteral("w"), now));
        QVERIFY(m_client->publishAll(all));
        test::LinkProxy link(m_server->port());
        QVERIFY(link.start());
        link.delay(test::LinkProxy::Way::ToClient, std::chrono::milliseconds(2));
        Connection connection;
        const JetStreamApi api(connection.requests());
        ConnectionOptions options;
        options.servers = {link.url()};
        connection.open(options);
        QTRY_COMPARE(connection.state(), ConnectionState::Connected);
        std::map<uint64_t, int> told;
        DeathRecords records(api, {record}, [&told](const Advisory& advisory) { ++told[advisory.sequence.value]; });
        const StreamFactsPtr facts = m_client->stream(record);
        records.look(facts);
        QTRY_VERIFY(told.size() >= 300);
        QVERIFY(told.size() < count);
        QVERIFY(told.contains(count) && !told.contains(1)); // the newest first
        link.cut();
        QTRY_VERIFY(connection.state() != ConnectionState::Connected);
        link.heal();
        const auto isAll = [&] {
            if (connection.state() == ConnectionState::Connected)
                records.look(facts);
            return told.size() == count;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isAll(), 30000);
        for (const auto& [sequence, times] : told)
            QCOMPARE(times, 1);
    }

    /// More than is read at once: the newest first, the others later, each once.
    void aFloodIsReadToItsEnd()
    {
        QVERIFY(makeRecord());
        QVERIFY(publish(1));
        const QByteArray now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8();
        const auto add = [&](uint64_t from, uint64_t to) {
            std::vector<StoredMessage> all;
            for (uint64_t sequence = from; sequence <= to; ++sequence)
                all.push_back(advisoryOf(sequence, QStringLiteral("w"), now));
            return m_client->publishAll(all);
        };
        std::map<uint64_t, int> told;
        const JetStreamApi api(m_connection->requests());
        DeathRecords records(api, {record}, [&told](const Advisory& advisory) { ++told[advisory.sequence.value]; });
        QVERIFY(add(1, 10));
        records.look(m_client->stream(record));
        QTRY_COMPARE(told.size(), size_t(10));
        QVERIFY(add(11, 3000));
        records.look(m_client->stream(record));
        QTRY_VERIFY(told.contains(3000) || told.size() > 1000);
        QVERIFY(!told.contains(11)); // one of the others
        const auto isAll = [&] {
            records.look(m_client->stream(record));
            return told.size() == 3000;
        };
        QVERIFY(QTest::qWaitFor(isAll, 60000));
        for (const auto& [sequence, times] : told)
            QCOMPARE(times, 1);
    }

    void behindAPrefix()
    {
        QVERIFY(m_client->makeStream(record, QStringLiteral("east.$JS.EVENT.ADVISORY.CONSUMER.MAX_DELIVERIES.>")));
        QVERIFY(publish(1));
        const QByteArray now = QDateTime::currentDateTimeUtc().addSecs(1).toString(Qt::ISODateWithMs).toUtf8();
        QVERIFY(publishAdvisory(1, QStringLiteral("w"), now, QStringLiteral("east.")));
        watch();
        QVERIFY(settles());
        QVERIFY(row(work, 1));
    }

    /// The server stores them under subjects of its own making.
    void behindATransform()
    {
        if (m_server->version().startsWith(QStringLiteral("2.9.")))
            QSKIP("Servers before 2.10 transform no subjects.");
        QVERIFY(makeRecord(
            R"("subject_transform":{"src":"$JS.EVENT.ADVISORY.CONSUMER.*.*.*","dest":"gone.{{wildcard(2)}}"})"));
        QVERIFY(publish(1));
        const QByteArray now = QDateTime::currentDateTimeUtc().addSecs(1).toString(Qt::ISODateWithMs).toUtf8();
        QVERIFY(publishAdvisory(1, QStringLiteral("w"), now));
        QCOMPARE(m_client->messages(record).at(0).subject, QStringLiteral("gone.WORK"));
        watch();
        QVERIFY(settles());
        QVERIFY(row(work, 1));
    }
};

QTEST_GUILESS_MAIN(TestDeathRecords)
#include "tst_deathrecords.moc"
