// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What consumers gave up before anybody listened, as their state tells it on a real server: never what is in hand or
// waits, never certain where it is not, and at no cost while nothing changes.
#include "deadletters/missedletters.h"
#include "deadletters/parkedletters.h"
#include "deadletters/replayhelp.h"
#include "support/natsserver.h"
#include "support/worker.h"

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

const StreamName work{QStringLiteral("WORK")};
const QString sureText = QStringLiteral("Given up while nobody listened");
const QString unsureText = QStringLiteral("≈ Given up while nobody listened");
using Numbers = std::vector<uint64_t>;

} // namespace

class TestMissedLetters : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::NatsServer> m_server;
    std::unique_ptr<test::Client> m_client;
    std::unique_ptr<test::Worker> m_worker;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<JetStreamApi> m_api;
    std::unique_ptr<ParkedLetters> m_parked;
    std::unique_ptr<MissedLetters> m_missed;
    std::map<ParkedLetters::Key, DeadLetter> m_rows;

    void watch()
    {
        m_rows.clear();
        m_parked = std::make_unique<ParkedLetters>(
            *m_api, 10000,
            [](const StoredMessage& message, DeadLetterSource source, const Incarnation& seen) {
                DeadLetter letter;
                letter.source = source;
                letter.stream = message.stream;
                letter.sequence = message.sequence;
                letter.time = message.time;
                letter.seen = seen;
                return letter;
            },
            [this](const ParkedLetters::News& news) {
                for (const auto& key : news.removed)
                    m_rows.erase(key);
                for (const auto& letter : news.changed)
                    m_rows[{letter.stream, letter.sequence}] = letter;
            });
        m_missed = std::make_unique<MissedLetters>(
            *m_api,
            [this](const ConsumerKey& consumer, Sequence letter, const UnheardDeath& death) {
                m_parked->onUnheard(consumer, letter, death);
            },
            [this](const ConsumerKey& consumer, Sequence from, Sequence to) {
                m_parked->forgetUnheard(consumer, from, to);
            });
    }
    SnapshotPtr snapshot()
    {
        auto made = std::make_shared<Snapshot>();
        std::optional<Result<ConsumerList>> list;
        m_client->api().allConsumers(work, [&list](const Result<ConsumerList>& reply) { list = reply; });
        const auto facts = m_client->stream(work.value);
        if (!QTest::qWaitFor([&list] { return list.has_value(); }) || !*list || !facts)
            return made;
        auto row = std::make_shared<StreamRow>();
        row->facts = facts;
        row->watchedConsumers = (*list)->consumers.size();
        made->streams.emplace(work, row);
        for (const auto& consumer : (*list)->consumers) {
            auto line = std::make_shared<ConsumerRow>();
            line->facts = consumer;
            made->consumers.emplace(consumer->key, line);
        }
        return made;
    }
    /// How many requests it costs until they are answered.
    quint64 look()
    {
        const SnapshotPtr now = snapshot();
        const quint64 before = m_connection->requestStats().sent;
        m_parked->look(now);
        m_missed->look(now);
        const auto isQuiet = [this] {
            const RequestStats stats = m_connection->requestStats();
            return stats.inFlight + stats.queued == 0;
        };
        if (!QTest::qWaitFor(isQuiet, 20000))
            return UINT64_MAX;
        return m_connection->requestStats().sent - before;
    }
    Numbers rows() const
    {
        Numbers found;
        for (const auto& [key, letter] : m_rows)
            found.push_back(key.second.value);
        return found;
    }
    /// What a look finds; the next ones ask for nothing.
    Numbers found()
    {
        // Which letters have left a stream with gaps is asked once more.
        const bool isStill = QTest::qWaitFor([this] { return look() == 0; }, 10000);
        return isStill && look() == 0 ? rows() : Numbers{UINT64_MAX};
    }
    const DeadLetter& row(uint64_t sequence) { return m_rows.at({work, {sequence}}); }
    bool makeStream(const QByteArray& more = {})
    {
        return m_client->makeStream(work.value, QStringLiteral("work.>"), more);
    }
    bool makeConsumer(const QString& name, const QByteArray& more)
    {
        const QByteArray body = "{\"stream_name\":\"WORK\",\"config\":{\"ack_policy\":\"explicit\","
                                "\"deliver_policy\":\"all\",\"durable_name\":\"" +
                                name.toUtf8() + "\"," + more + "}}";
        return !m_client->call(QStringLiteral("CONSUMER.DURABLE.CREATE.WORK.") + name, body).isEmpty();
    }
    bool publish(int count, const QString& subject = QStringLiteral("work.a"))
    {
        for (int i = 0; i < count; ++i) {
            if (!m_client->publish(subject, "x"))
                return false;
        }
        return true;
    }
    static uint64_t sequenceOf(const QByteArray& ack) { return ack.split('.').value(5).toULongLong(); }
    /// Takes `count` and acknowledges all but `dead`, which it refuses until they are given up (max_deliver 2).
    bool workOff(const QString& consumer, int count, const Numbers& dead)
    {
        const auto isDead = [&dead](const QByteArray& ack) {
            return std::find(dead.begin(), dead.end(), sequenceOf(ack)) != dead.end();
        };
        const auto taken = m_worker->take(work.value, consumer, count);
        bool isDone = taken.size() == static_cast<size_t>(count);
        for (const QByteArray& ack : taken)
            isDone = m_worker->settle(ack, isDead(ack) ? "-NAK" : "+ACK") && isDone;
        const auto again = m_worker->take(work.value, consumer, static_cast<int>(dead.size()));
        for (const QByteArray& ack : again)
            isDone = m_worker->settle(ack, "-NAK") && isDone;
        return isDone && again.size() == dead.size() && pullNothing(consumer);
    }
    /// Servers before 2.10 give up at the next request only.
    bool pullNothing(const QString& consumer) { return m_worker->take(work.value, consumer, 1, 50ms).empty(); }
    bool remove(const QString& operation, const QByteArray& body = {})
    {
        return !m_client->call(operation, body).isEmpty();
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
        QTRY_COMPARE(m_connection->requestStats().inFlight, 0);
        watch();
    }
    void cleanup()
    {
        m_missed.reset();
        m_parked.reset();
        m_api.reset();
        m_connection.reset();
        m_worker.reset();
        m_client.reset();
        m_server.reset();
    }

    void whatWasGivenUpBeforeTheStartIsListed()
    {
        QVERIFY(makeStream());
        QVERIFY(publish(3));
        QVERIFY(makeConsumer(QStringLiteral("w"), R"("max_deliver":2)"));
        QVERIFY(workOff(QStringLiteral("w"), 3, {1, 2, 3}));
        QCOMPARE(found(), (Numbers{1, 2, 3}));
        QCOMPARE(row(1).error, sureText); // nothing was ever settled: it cannot be otherwise
        QCOMPARE(row(1).source, DeadLetterSource::Parked);
        QCOMPARE(row(1).deliveries, std::optional<uint64_t>(2));
        QCOMPARE(row(1).consumers, std::vector<ConsumerName>{{QStringLiteral("w")}});
        QVERIFY2(row(1).note.contains(QStringLiteral("w: floor 0, delivered 3, in hand 0, redelivered 3")),
                 qPrintable(row(1).note));
        // One leaves the stream.
        QVERIFY(remove(QStringLiteral("STREAM.MSG.DELETE.WORK"), R"({"seq":2})"));
        const auto hasGone = [this] {
            look();
            return rows() == Numbers{1, 3};
        };
        QTRY_VERIFY(hasGone());
    }

    void ofSettledOnesOnlyTheFirstThatIsLeftIsTold()
    {
        QVERIFY(makeStream());
        QVERIFY(publish(5));
        QVERIFY(makeConsumer(QStringLiteral("w"), R"("max_deliver":2)"));
        QVERIFY(workOff(QStringLiteral("w"), 5, {2, 4}));
        // Of four messages two were given up: the server does not say which, but for the one at the floor.
        QCOMPARE(found(), Numbers{2});
        QCOMPARE(row(2).error, unsureText);
        QCOMPARE(row(2).deliveries, std::nullopt);
        // More work in hand changes nothing; its end moves the floor over it, which settles nothing.
        QVERIFY(publish(1));
        const auto taken = m_worker->take(work.value, QStringLiteral("w"), 1);
        QCOMPARE(taken.size(), size_t(1));
        QCOMPARE(found(), Numbers{2});
        QVERIFY(m_worker->settle(taken.front()));
        QCOMPARE(found(), Numbers{2});
        // To one that begins to look now nothing tells it.
        watch();
        QCOMPARE(found(), Numbers{});
    }

    /// As long as nobody acknowledges one of them late: which, is not said.
    void whatTheFloorMovesOverStays()
    {
        QVERIFY(makeStream());
        QVERIFY(publish(2));
        QVERIFY(makeConsumer(QStringLiteral("w"), R"("max_deliver":2)"));
        std::vector<QByteArray> taken;
        for (int round = 0; round < 2; ++round) {
            taken = m_worker->take(work.value, QStringLiteral("w"), 2);
            QCOMPARE(taken.size(), size_t(2));
            for (const QByteArray& ack : taken)
                QVERIFY(m_worker->settle(ack, "-NAK"));
        }
        QVERIFY(pullNothing(QStringLiteral("w")));
        QCOMPARE(found(), (Numbers{1, 2}));
        QCOMPARE(row(1).error, sureText);
        QVERIFY(publish(1));
        QVERIFY(workOff(QStringLiteral("w"), 1, {}));
        QCOMPARE(found(), (Numbers{1, 2}));
        QCOMPARE(row(1).error, unsureText);
        QVERIFY2(row(1).note.contains(QStringLiteral("w: floor 0, delivered 2, in hand 0, redelivered 2")),
                 qPrintable(row(1).note));
        // One that is in hand again is counted, too, and tells nothing.
        QVERIFY(publish(1));
        auto again = m_worker->take(work.value, QStringLiteral("w"), 1);
        QVERIFY(m_worker->settle(again.front(), "-NAK"));
        again = m_worker->take(work.value, QStringLiteral("w"), 1);
        QCOMPARE(found(), (Numbers{1, 2}));
        QVERIFY(m_worker->settle(again.front()));
        QCOMPARE(found(), (Numbers{1, 2}));
        QVERIFY(m_worker->settle(taken.front()));
        QCOMPARE(found(), Numbers{});
    }

    /// What was given up below the floor is counted for ever: it says nothing of what lies above.
    void whatTheFloorHasPassedDoesNotCount()
    {
        QVERIFY(makeStream());
        QVERIFY(publish(3));
        QVERIFY(makeConsumer(QStringLiteral("w"), R"("max_deliver":2)"));
        QVERIFY(workOff(QStringLiteral("w"), 3, {1, 2, 3}));
        QVERIFY(publish(1));
        QVERIFY(workOff(QStringLiteral("w"), 1, {})); // the floor moves over them
        QCOMPARE(found(), Numbers{});
        QVERIFY(publish(2));
        QVERIFY(workOff(QStringLiteral("w"), 2, {5}));
        QCOMPARE(found(), Numbers{5});
        QCOMPARE(row(5).error, unsureText);
        // All of what follows one that was settled.
        QVERIFY(makeConsumer(QStringLiteral("billing"), R"("max_deliver":2)"));
        QVERIFY(workOff(QStringLiteral("billing"), 6, {2, 3, 4, 5, 6}));
        QCOMPARE(found(), (Numbers{2, 3, 4, 5, 6}));
        QCOMPARE(row(6).error, unsureText);
    }

    /// Servers before 2.10 take them for in hand again, and announce each once more.
    void aRestartTakesNothing()
    {
        QVERIFY(makeStream());
        QVERIFY(publish(3));
        QVERIFY(makeConsumer(QStringLiteral("w"), R"("max_deliver":2)"));
        QVERIFY(workOff(QStringLiteral("w"), 3, {1, 2, 3}));
        QCOMPARE(found(), (Numbers{1, 2, 3}));
        m_server->stop();
        QVERIFY(m_server->restart());
        QTRY_COMPARE(m_client->connection().state(), ConnectionState::Connected);
        QTRY_COMPARE(m_connection->state(), ConnectionState::Connected);
        QTRY_VERIFY(m_client->stream(work.value) != nullptr);
        QCOMPARE(found(), (Numbers{1, 2, 3}));
    }

    void oneAtTheEndIsTheOnlyOne()
    {
        QVERIFY(makeStream());
        QVERIFY(publish(4));
        QVERIFY(makeConsumer(QStringLiteral("w"), R"("max_deliver":2)"));
        QVERIFY(workOff(QStringLiteral("w"), 4, {4}));
        QCOMPARE(found(), Numbers{4});
        QCOMPARE(row(4).error, sureText);
    }

    void whatIsInHandOrWaitsIsNotListed()
    {
        QVERIFY(makeStream());
        QVERIFY(publish(3));
        QVERIFY(makeConsumer(QStringLiteral("idle"), R"("max_deliver":3,"ack_wait":100000000)"));
        QVERIFY(makeConsumer(QStringLiteral("slow"), R"("max_deliver":3,"backoff":[100000000,3600000000000])"));
        QVERIFY(makeConsumer(QStringLiteral("busy"), R"("max_deliver":1,"ack_wait":3600000000000)"));
        const Timestamp then = systemNow();
        for (const char* consumer : {"idle", "slow", "busy"})
            QCOMPARE(m_worker->take(work.value, QLatin1String(consumer), 3).size(), size_t(3));
        QCOMPARE(m_worker->take(work.value, QStringLiteral("slow"), 3).size(), size_t(3)); // the second time
        QCOMPARE(found(), Numbers{});
        QTRY_VERIFY(systemNow() - then > 1500ms); // longer than a wait of 100 ms and the slack
        QCOMPARE(found(), Numbers{});
    }

    /// Settled messages leave a work queue: what lies there and was delivered is given up, wherever the floor is.
    void inAWorkQueueEachIsTold()
    {
        QVERIFY(makeStream(R"("retention":"workqueue")"));
        QVERIFY(publish(5));
        QVERIFY(makeConsumer(QStringLiteral("w"), R"("max_deliver":2)"));
        QVERIFY(workOff(QStringLiteral("w"), 5, {2, 4}));
        QCOMPARE(found(), (Numbers{2, 4}));
        QCOMPARE(row(4).error, sureText);
        QVERIFY(publish(1));
        const auto taken = m_worker->take(work.value, QStringLiteral("w"), 1);
        QCOMPARE(taken.size(), size_t(1));
        QCOMPARE(found(), (Numbers{2, 4}));
        QVERIFY(m_worker->settle(taken.front()));
        QCOMPARE(found(), (Numbers{2, 4}));
        // A start after the floor has moved over them finds them, too.
        watch();
        QCOMPARE(found(), (Numbers{2, 4}));
        // More of them cost what is added.
        QVERIFY(publish(1));
        QVERIFY(workOff(QStringLiteral("w"), 1, {7}));
        QVERIFY(look() <= 4);
        QCOMPARE(found(), (Numbers{2, 4, 7}));
    }

    void onlyMessagesOfItsFilterAreTold()
    {
        QVERIFY(makeStream());
        QVERIFY(publish(2));
        QVERIFY(publish(2, QStringLiteral("work.b")));
        QVERIFY(publish(2));
        QVERIFY(makeConsumer(QStringLiteral("w"), R"("max_deliver":2,"filter_subject":"work.b")"));
        QVERIFY(workOff(QStringLiteral("w"), 2, {3, 4}));
        QCOMPARE(found(), (Numbers{3, 4}));
    }

    void eachConsumerIsAFactOfItsOwn()
    {
        QVERIFY(makeStream());
        QVERIFY(publish(1));
        for (const char* name : {"w", "billing"}) {
            QVERIFY(makeConsumer(QLatin1String(name), R"("max_deliver":2)"));
            QVERIFY(workOff(QLatin1String(name), 1, {1}));
        }
        QCOMPARE(found(), Numbers{1});
        QCOMPARE(row(1).consumers, (std::vector<ConsumerName>{{QStringLiteral("billing")}, {QStringLiteral("w")}}));
        QVERIFY(remove(QStringLiteral("CONSUMER.DELETE.WORK.billing")));
        QCOMPARE(found(), Numbers{1});
        QCOMPARE(row(1).consumers, std::vector<ConsumerName>{{QStringLiteral("w")}});
        QVERIFY(remove(QStringLiteral("CONSUMER.DELETE.WORK.w")));
        QCOMPARE(found(), Numbers{});
    }

    void whatIsHeardLaterIsExact()
    {
        QVERIFY(makeStream());
        QVERIFY(publish(5));
        QVERIFY(makeConsumer(QStringLiteral("w"), R"("max_deliver":2)"));
        QVERIFY(workOff(QStringLiteral("w"), 5, {1}));
        QCOMPARE(found(), Numbers{1});
        QCOMPARE(row(1).error, unsureText);
        Advisory heard;
        heard.kind = Advisory::Kind::MaxDeliveries;
        heard.stream = work;
        heard.consumer = ConsumerName{QStringLiteral("w")};
        heard.sequence = {1};
        heard.deliveries = 2;
        m_parked->onDeath(heard);
        QTRY_COMPARE(row(1).deliveries, std::optional<uint64_t>(2));
        QCOMPARE(row(1).error, QString());
        QCOMPARE(row(1).note, QString());
        QCOMPARE(row(1).consumers.size(), size_t(1));
        // What the state says of it any more does not matter.
        QVERIFY(remove(QStringLiteral("CONSUMER.DELETE.WORK.w")));
        QCOMPARE(found(), Numbers{1});
    }

    /// Servers before 2.10 keep in hand what was delivered for the last time, until somebody asks for more.
    void whatNobodyAsksForAnyMoreIsToldOnceItsTimeIsOver()
    {
        if (!m_server->version().startsWith(QStringLiteral("2.9.")))
            QSKIP("this server says so by itself");
        QVERIFY(makeStream());
        QVERIFY(publish(2));
        QVERIFY(makeConsumer(QStringLiteral("w"), R"("max_deliver":1,"ack_wait":100000000)"));
        QCOMPARE(m_worker->take(work.value, QStringLiteral("w"), 2).size(), size_t(2));
        QCOMPARE(found(), Numbers{});
        const auto isTold = [this] {
            look();
            return rows() == Numbers{1, 2};
        };
        QTRY_VERIFY(isTold());
        QCOMPARE(row(1).error, unsureText);
        QCOMPARE(look(), 0ull);
        QVERIFY(pullNothing(QStringLiteral("w")));
        QCOMPARE(found(), (Numbers{1, 2}));
        QCOMPARE(row(1).error, sureText);
    }
};

QTEST_GUILESS_MAIN(TestMissedLetters)
#include "tst_missedletters.moc"
