// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What looking at a dead-letter stream costs, and that what is known of it is what it holds.
#include "deadletters/dlqstream.h"
#include "deadletters/replayhelp.h"
#include "support/natsserver.h"

#include <QRandomGenerator>

using namespace jetlag;

class TestDlqStream : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::NatsServer> m_server;
    std::unique_ptr<test::Client> m_client;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<JetStreamApi> m_api;
    std::unique_ptr<DlqStream> m_stream;
    std::set<uint64_t> m_rows;
    quint64 m_errors = 0;

    void watch(int limit)
    {
        m_rows.clear();
        m_stream = std::make_unique<DlqStream>(*m_api, StreamName{QStringLiteral("DLQ")}, limit,
                                               [this](const DlqStream::News& news) {
                                                   for (const auto& message : news.added)
                                                       m_rows.insert(message->sequence.value);
                                                   for (const Sequence gone : news.removed)
                                                       m_rows.erase(gone.value);
                                                   m_errors += news.error ? 1 : 0;
                                               });
    }
    /// One look with the facts of now; how many requests it costs until they are answered.
    quint64 look()
    {
        const auto facts = m_client->stream(QStringLiteral("DLQ"));
        const quint64 before = m_connection->requestStats().sent;
        m_stream->look(facts);
        const auto isQuiet = [this] {
            const RequestStats stats = m_connection->requestStats();
            return stats.inFlight + stats.queued == 0;
        };
        if (!QTest::qWaitFor([&] { return isQuiet(); }, 20000))
            return UINT64_MAX;
        return m_connection->requestStats().sent - before;
    }
    std::set<uint64_t> held()
    {
        std::set<uint64_t> sequences;
        for (const auto& message : m_client->messages(QStringLiteral("DLQ")))
            sequences.insert(message.sequence.value);
        return sequences;
    }
    bool remove(uint64_t sequence)
    {
        return !m_client
                    ->call(QStringLiteral("STREAM.MSG.DELETE.DLQ"),
                           QStringLiteral("{\"seq\":%1,\"no_erase\":true}").arg(sequence).toUtf8())
                    .isEmpty();
    }

private slots:
    void init()
    {
        m_server = std::make_unique<test::NatsServer>();
        QVERIFY(m_server->start());
        m_client = std::make_unique<test::Client>();
        QVERIFY(m_client->connectTo(m_server->url()));
        m_connection = std::make_unique<Connection>();
        m_api = std::make_unique<JetStreamApi>(m_connection->requests());
        ConnectionOptions options;
        options.servers = {m_server->url()};
        m_connection->open(options);
        QTRY_COMPARE(m_connection->state(), ConnectionState::Connected);
        QTRY_COMPARE(m_connection->requestStats().inFlight, 0);
    }

    void cleanup()
    {
        m_stream.reset();
        m_api.reset();
        m_connection.reset();
        m_client.reset();
        m_server.reset();
    }

    void nothingIsAskedWhileNothingChanges()
    {
        QVERIFY(m_client->makeStream(QStringLiteral("DLQ"), QStringLiteral("vigil.dlq")));
        QVERIFY(m_client->publishAll(test::deadLetters(500, QStringLiteral("work.a"))));
        watch(10000);
        QVERIFY(look() > 0);
        QCOMPARE(m_rows, held());
        QCOMPARE(look(), 0ull);
        // The newest one and some from within leave: one request tells which.
        for (const uint64_t sequence : {500, 7, 250})
            QVERIFY(remove(sequence));
        QCOMPARE(look(), 1ull);
        QCOMPARE(m_rows, held());
        for (int i = 0; i < 3; ++i)
            QCOMPARE(look(), 0ull);
        // What comes is read by its number, and nothing else.
        QVERIFY(m_client->publishAll(test::deadLetters(3, QStringLiteral("work.a"))));
        QVERIFY(look() <= 5);
        QCOMPARE(m_rows, held());
        QCOMPARE(look(), 0ull);
        QCOMPARE(m_errors, 0ull);
    }

    void aCappedStreamCostsWhatIsAdded()
    {
        QVERIFY(m_client->makeStream(QStringLiteral("DLQ"), QStringLiteral("game.player.dead"), R"("max_msgs":200)"));
        auto letters = test::deadLetters(200, QStringLiteral("work.a"));
        for (auto& letter : letters)
            letter.subject = QStringLiteral("game.player.dead");
        QVERIFY(m_client->publishAll(letters));
        watch(10000);
        look();
        QCOMPARE(m_rows, held());
        letters.resize(5);
        for (int i = 0; i < 4; ++i) {
            QVERIFY(m_client->publishAll(letters));
            QVERIFY(look() <= 8); // not the whole stream again
            QCOMPARE(m_rows, held());
        }
        QCOMPARE(look(), 0ull);
    }

    void notMoreThanTheLimitIsKept()
    {
        QVERIFY(m_client->makeStream(QStringLiteral("DLQ"), QStringLiteral("vigil.dlq")));
        QVERIFY(m_client->publishAll(test::deadLetters(30, QStringLiteral("work.a"))));
        watch(20);
        look();
        QCOMPARE(m_rows.size(), size_t(20));
        QCOMPARE(*m_rows.begin(), uint64_t(11));
        QCOMPARE(m_stream->notListed(), 10ull);
        QVERIFY(m_client->publishAll(test::deadLetters(15, QStringLiteral("work.a"))));
        look();
        QCOMPARE(m_rows.size(), size_t(20));
        QCOMPARE(*m_rows.begin(), uint64_t(26));
        QCOMPARE(m_stream->notListed(), 25ull);
    }

    /// A new one is on its way into the list: it is not an old one that has no room there.
    void whatIsAboutToBeReadIsNotBeyondTheLimit()
    {
        QVERIFY(m_client->makeStream(QStringLiteral("DLQ"), QStringLiteral("vigil.dlq")));
        QVERIFY(m_client->publishAll(test::deadLetters(10, QStringLiteral("work.a"))));
        watch(20);
        m_stream->look(m_client->stream(QStringLiteral("DLQ")));
        QCOMPARE(m_stream->notListed(), 0ull); // before the first answer
        QTRY_COMPARE(m_rows.size(), size_t(10));
        QCOMPARE(look(), 0ull);
        QVERIFY(m_client->publishAll(test::deadLetters(3, QStringLiteral("work.a"))));
        m_stream->look(m_client->stream(QStringLiteral("DLQ")));
        QCOMPARE(m_stream->notListed(), 0ull);
        QTRY_COMPARE(m_rows.size(), size_t(13));
        QVERIFY(remove(2));
        m_stream->look(m_client->stream(QStringLiteral("DLQ")));
        QCOMPARE(m_stream->notListed(), 0ull);
        QTRY_COMPARE(m_rows.size(), size_t(12));
        QCOMPARE(m_stream->notListed(), 0ull);
    }

    void anotherLifeIsAnotherStream()
    {
        QVERIFY(m_client->makeStream(QStringLiteral("DLQ"), QStringLiteral("vigil.dlq")));
        QVERIFY(m_client->publishAll(test::deadLetters(5, QStringLiteral("work.a"))));
        watch(100);
        look();
        QVERIFY(!m_client->call(QStringLiteral("STREAM.DELETE.DLQ")).isEmpty());
        QVERIFY(m_client->makeStream(QStringLiteral("DLQ"), QStringLiteral("vigil.dlq")));
        QVERIFY(m_client->publishAll(test::deadLetters(2, QStringLiteral("work.a"))));
        look();
        QCOMPARE(m_rows, (std::set<uint64_t>{1, 2}));
    }

    void randomChanges_theRowsAreWhatTheStreamHolds()
    {
        QVERIFY(m_client->makeStream(QStringLiteral("DLQ"), QStringLiteral("vigil.dlq"), R"("max_msgs":60)"));
        watch(1000);
        QRandomGenerator random(7);
        for (int round = 0; round < 40; ++round) {
            const int added = random.bounded(12);
            if (added > 0)
                QVERIFY(m_client->publishAll(test::deadLetters(added, QStringLiteral("work.a"))));
            const auto before = held();
            for (const uint64_t sequence : before) {
                if (random.bounded(15) == 0)
                    remove(sequence);
            }
            if (random.bounded(12) == 0)
                m_client->call(QStringLiteral("STREAM.PURGE.DLQ"));
            look();
            QCOMPARE(m_rows, held());
        }
    }
};

QTEST_GUILESS_MAIN(TestDlqStream)
#include "tst_dlqstream.moc"
