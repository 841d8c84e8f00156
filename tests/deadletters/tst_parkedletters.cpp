// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Letters that lie in their own stream: one row for each, true to what the stream holds.
#include "deadletters/parkedletters.h"
#include "deadletters/replayhelp.h"
#include "support/natsserver.h"

using namespace jetlag;
using namespace std::chrono_literals;

namespace {
const StreamName work{QStringLiteral("WORK")};
}

class TestParkedLetters : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::NatsServer> m_server;
    std::unique_ptr<test::Client> m_client;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<JetStreamApi> m_api;
    std::unique_ptr<ParkedLetters> m_letters;
    std::map<ParkedLetters::Key, DeadLetter> m_rows;
    int m_news = 0;

    static Advisory giveUp(uint64_t sequence, const char* consumer, Advisory::Kind kind = Advisory::Kind::MaxDeliveries)
    {
        Advisory advisory;
        advisory.kind = kind;
        advisory.stream = work;
        advisory.consumer = ConsumerName{QLatin1String(consumer)};
        advisory.sequence = {sequence};
        advisory.deliveries = 3;
        return advisory;
    }
    SnapshotPtr snapshot(const StreamFactsPtr& facts)
    {
        auto made = std::make_shared<Snapshot>();
        if (facts) {
            auto row = std::make_shared<StreamRow>();
            row->facts = facts;
            made->streams.emplace(facts->name(), row);
        }
        return made;
    }
    bool isQuiet() const
    {
        const RequestStats stats = m_connection->requestStats();
        return stats.inFlight + stats.queued == 0;
    }
    void look() { m_letters->look(snapshot(m_client->stream(work.value))); }
    void watch(int limit)
    {
        m_letters = std::make_unique<ParkedLetters>(
            *m_api, limit,
            [](const StoredMessage& message, DeadLetterSource source, const Incarnation& seen) {
                DeadLetter letter;
                letter.source = source;
                letter.stream = message.stream;
                letter.sequence = message.sequence;
                letter.time = message.time;
                letter.seen = seen;
                letter.preview = QString::fromUtf8(message.payload);
                return letter;
            },
            [this](const ParkedLetters::News& news) {
                ++m_news;
                for (const auto& key : news.removed)
                    m_rows.erase(key);
                for (const auto& letter : news.changed)
                    m_rows[{letter.stream, letter.sequence}] = letter;
            });
    }
    bool giveUpAll(int count)
    {
        for (int i = 1; i <= count; ++i)
            m_letters->onDeath(giveUp(static_cast<uint64_t>(i), "w"));
        return QTest::qWaitFor([&] { return m_rows.size() == static_cast<size_t>(count); });
    }
    bool publish(int count, const QByteArray& payload)
    {
        for (int i = 0; i < count; ++i) {
            if (!m_client->publish(QStringLiteral("work.a"), payload))
                return false;
        }
        return true;
    }
    const DeadLetter& row(uint64_t sequence) { return m_rows.at({work, {sequence}}); }
    std::vector<uint64_t> sequences() const
    {
        std::vector<uint64_t> found;
        for (const auto& [key, letter] : m_rows)
            found.push_back(key.second.value);
        return found;
    }

private slots:
    void init()
    {
        m_server = std::make_unique<test::NatsServer>();
        QVERIFY(m_server->start());
        m_client = std::make_unique<test::Client>();
        QVERIFY(m_client->connectTo(m_server->url()));
        QVERIFY(m_client->makeStream(work.value, QStringLiteral("work.>")));
        m_connection = std::make_unique<Connection>();
        m_api = std::make_unique<JetStreamApi>(m_connection->requests());
        ConnectionOptions options;
        options.servers = {m_server->url()};
        m_connection->open(options);
        QTRY_COMPARE(m_connection->state(), ConnectionState::Connected);
        m_rows.clear();
        m_news = 0;
        watch(10000);
    }

    void cleanup()
    {
        m_letters.reset();
        m_api.reset();
        m_connection.reset();
        m_client.reset();
        m_server.reset();
    }

    void everybodyWhoGaveItUpIsInItsRow()
    {
        QVERIFY(publish(1, "first"));
        m_letters->onDeath(giveUp(1, "w"));
        QTRY_COMPARE(m_rows.size(), size_t(1));
        QCOMPARE(row(1).preview, QStringLiteral("first"));
        m_letters->onDeath(giveUp(1, "billing", Advisory::Kind::Terminated));
        QTRY_COMPARE(row(1).consumers, (std::vector<ConsumerName>{{QStringLiteral("w")}, {QStringLiteral("billing")}}));
        QCOMPARE(row(1).source, DeadLetterSource::Terminated);
        // Both at once, and one of them twice.
        QVERIFY(publish(1, "second"));
        for (const char* consumer : {"w", "billing", "w"})
            m_letters->onDeath(giveUp(2, consumer));
        QTRY_COMPARE(m_rows.size(), size_t(2));
        QCOMPARE(row(2).consumers.size(), size_t(2));
        QCOMPARE(row(2).source, DeadLetterSource::Parked);
    }

    void lettersGoWithTheirStream()
    {
        QVERIFY(publish(2, "x"));
        QVERIFY(giveUpAll(2));
        look();
        QCOMPARE(m_rows.size(), size_t(2));
        m_letters->look(snapshot(nullptr));
        QVERIFY(m_rows.empty());
    }

    void aListThatWasNotAnsweredTakesNothing()
    {
        QVERIFY(publish(1, "x"));
        QVERIFY(giveUpAll(1));
        const auto half = std::make_shared<Snapshot>();
        half->problems = {{Error::Kind::Timeout, {}, QStringLiteral("$JS.API.STREAM.LIST"), 0}};
        m_letters->look(half);
        QCOMPARE(m_rows.size(), size_t(1));
    }

    void aNumberOfANewStreamIsAnotherLetter()
    {
        QVERIFY(publish(2, "of the first life"));
        look();
        QVERIFY(giveUpAll(2));
        QVERIFY(!m_client->call(QStringLiteral("STREAM.DELETE.WORK")).isEmpty());
        const Timestamp gone = systemNow();
        QTRY_VERIFY(systemNow() - gone > 1100ms); // more than a restart's drift
        QVERIFY(m_client->makeStream(work.value, QStringLiteral("work.>")));
        QVERIFY(publish(3, "of the second life"));
        // Before anybody has looked at the new stream.
        m_letters->onDeath(giveUp(1, "w"));
        QTRY_COMPARE(row(1).preview, QStringLiteral("of the second life"));
        look();
        QCOMPARE(sequences(), std::vector<uint64_t>{1});
        QVERIFY(sameIncarnation(row(1).seen, incarnationOf(*m_client->stream(work.value))));
    }

    void whatHasLeftTheStreamLeavesTheRows_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("few") << 6;
        QTest::newRow("many") << 60;
    }
    void whatHasLeftTheStreamLeavesTheRows()
    {
        QFETCH(int, count);
        QVERIFY(publish(count, "x"));
        QVERIFY(giveUpAll(count));
        look();
        const int news = m_news;
        look();
        QCOMPARE(m_news, news); // nothing has changed
        QVERIFY(!m_client->call(QStringLiteral("STREAM.MSG.DELETE.WORK"), R"({"seq":4})").isEmpty());
        const auto isGone = [&] {
            look();
            return m_rows.size() == static_cast<size_t>(count - 1);
        };
        QTRY_VERIFY(isGone());
        QVERIFY(m_rows.find({work, {4}}) == m_rows.end());
        QVERIFY(!m_client->call(QStringLiteral("STREAM.PURGE.WORK"), R"({"seq":4})").isEmpty());
        look();
        QCOMPARE(m_rows.size(), static_cast<size_t>(count - 4));
        QVERIFY(!m_client->call(QStringLiteral("STREAM.PURGE.WORK")).isEmpty());
        look();
        QVERIFY(m_rows.empty());
    }

    /// Only what is listed is read; the others are counted, and come up as listed ones go.
    void ofAFloodTheNewestAreListedAndOnlyTheyAreRead()
    {
        constexpr uint64_t dead = 20'000;
        constexpr uint64_t limit = 100;
        watch(limit);
        StoredMessage message;
        message.subject = QStringLiteral("work.a");
        message.payload = "x";
        QVERIFY(m_client->publishAll(std::vector<StoredMessage>(dead, message)));
        look();
        const quint64 before = m_connection->requestStats().sent;
        for (uint64_t i = 1; i <= dead; ++i)
            m_letters->onDeath(giveUp(i, i % 2 == 0 ? "even" : "odd"));
        QTRY_VERIFY(m_rows.size() == limit && isQuiet());
        QCOMPARE(sequences().front(), dead - limit + 1);
        QCOMPARE(m_letters->notListed(), dead - limit);
        const quint64 asked = m_connection->requestStats().sent - before;
        QVERIFY2(asked <= limit + 32, qPrintable(QString::number(asked)));
        // The newest go, some from within: as many older ones come up, and who gave them up is still known.
        for (uint64_t i = 0; i < 10; ++i)
            QVERIFY(!m_client
                         ->call(QStringLiteral("STREAM.MSG.DELETE.WORK"),
                                QStringLiteral("{\"seq\":%1}").arg(dead - 2 * i).toUtf8())
                         .isEmpty());
        const auto haveComeUp = [&] {
            look();
            return m_rows.size() == limit && sequences().front() == dead - limit - 9;
        };
        QTRY_VERIFY(haveComeUp());
        QCOMPARE(row(dead - limit).consumers, std::vector<ConsumerName>{{QStringLiteral("even")}});
        QCOMPARE(row(dead - limit).deliveries, std::optional<uint64_t>(3));
        QCOMPARE(m_letters->notListed(), dead - limit - 10);
        // What leaves the stream unlisted is not counted any more.
        QVERIFY(!m_client->call(QStringLiteral("STREAM.PURGE.WORK"), R"({"seq":10001})").isEmpty());
        look();
        QCOMPARE(m_letters->notListed(), dead - limit - 10 - 10'000);
        QVERIFY(!m_client->call(QStringLiteral("STREAM.PURGE.WORK")).isEmpty());
        look();
        QVERIFY(m_rows.empty());
        QCOMPARE(m_letters->notListed(), 0ull);
    }

    /// One that was pushed out of the rows by newer ones keeps its deaths.
    void whatNewerOnesPushOutComesBack()
    {
        watch(2);
        QVERIFY(publish(4, "x"));
        QVERIFY(giveUpAll(2));
        m_letters->onDeath(giveUp(1, "billing"));
        QTRY_COMPARE(row(1).consumers.size(), size_t(2));
        look();
        m_letters->onDeath(giveUp(3, "w"));
        m_letters->onDeath(giveUp(4, "w"));
        QTRY_COMPARE(sequences(), (std::vector<uint64_t>{3, 4}));
        QCOMPARE(m_letters->notListed(), 2ull);
        for (const char* gone : {R"({"seq":3})", R"({"seq":4})"})
            QVERIFY(!m_client->call(QStringLiteral("STREAM.MSG.DELETE.WORK"), gone).isEmpty());
        const auto areBack = [&] {
            look();
            return sequences() == std::vector<uint64_t>{1, 2};
        };
        QTRY_VERIFY(areBack());
        QCOMPARE(row(1).consumers, (std::vector<ConsumerName>{{QStringLiteral("w")}, {QStringLiteral("billing")}}));
    }

    /// However many are heard of, only so many are remembered: of older ones the number is known.
    void whatIsHeardOfIsBounded()
    {
        HeardOfDeaths heard;
        for (uint64_t i = 1; i <= 1000; ++i) {
            heard[{i}].add(giveUp(i, "w"));
            heard.keepNewest(100);
        }
        QCOMPARE(heard.waiting().size(), size_t(100));
        QCOMPARE(heard.waiting().begin()->first, Sequence{901});
        QCOMPARE(heard.count({1}), uint64_t(1000));
        QCOMPARE(heard.count({801}), uint64_t(200));
        heard.dropBelow({951});
        QCOMPARE(heard.count({951}), uint64_t(50));
    }

    /// Servers 2.9 and 2.10 move the time of creation by a little.
    void aRestartTakesNothing()
    {
        QVERIFY(publish(2, "x"));
        look();
        QVERIFY(giveUpAll(2));
        m_server->stop();
        QVERIFY(m_server->restart());
        QTRY_COMPARE(m_client->connection().state(), ConnectionState::Connected);
        QTRY_VERIFY(m_client->stream(work.value) != nullptr);
        look();
        QCOMPARE(m_rows.size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestParkedLetters)
#include "tst_parkedletters.moc"
