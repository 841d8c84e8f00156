// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Streams of dead letters that only their messages' headers tell: found, with few requests, and no others.
#include "deadletters/deadletterservice.h"
#include "deadletters/headerlooks.h"
#include "deadletters/replayhelp.h"
#include "deadletters/replayjournal.h"
#include "support/natsserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace jetlag;

class TestHeaderLooks : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::NatsServer> m_server;
    std::unique_ptr<test::Client> m_client;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<JetStreamApi> m_api;

    bool publishLetters(int count, const QString& subject)
    {
        auto letters = test::deadLetters(count, QStringLiteral("work.a"));
        for (auto& letter : letters) {
            letter.subject = subject;
            letter.headers.removeAll("Nats-Expected-Stream");
        }
        return m_client->publishAll(letters);
    }
    bool publishOrdinary(int count, const QString& subject)
    {
        for (int i = 0; i < count; ++i) {
            if (!m_client->publish(subject, QByteArray::number(i)))
                return false;
        }
        return true;
    }
    SnapshotPtr snapshot(const QStringList& streams)
    {
        auto made = std::make_shared<Snapshot>();
        for (const QString& name : streams) {
            auto row = std::make_shared<StreamRow>();
            row->facts = m_client->stream(name);
            if (row->facts)
                made->streams.emplace(StreamName{name}, row);
        }
        return made;
    }
    /// One look at these; how many requests it costs.
    quint64 look(HeaderLooks& looks, const QStringList& streams)
    {
        const SnapshotPtr now = snapshot(streams);
        const quint64 before = m_connection->requestStats().sent;
        looks.look(now);
        const auto isQuiet = [this] {
            const RequestStats stats = m_connection->requestStats();
            return stats.inFlight + stats.queued == 0;
        };
        if (!QTest::qWaitFor(isQuiet, 20000))
            return UINT64_MAX;
        return m_connection->requestStats().sent - before;
    }
    static bool hasFound(const HeaderLooks& looks, const char* stream)
    {
        return looks.found().contains(StreamName{QLatin1String(stream)});
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
    }
    void cleanup()
    {
        m_api.reset();
        m_connection.reset();
        m_client.reset();
        m_server.reset();
    }

    void headersTell_andNothingIsAskedTwice()
    {
        const QStringList streams{QStringLiteral("FAILED"), QStringLiteral("WORK"), QStringLiteral("DLQ")};
        for (const QString& name : streams)
            QVERIFY(m_client->makeStream(name, name.toLower() + QStringLiteral(".>")));
        QVERIFY(publishLetters(300, QStringLiteral("failed.work")));
        QVERIFY(publishLetters(3, QStringLiteral("dlq.work")));
        QVERIFY(publishOrdinary(300, QStringLiteral("work.a")));
        int told = 0;
        HeaderLooks looks(
            *m_api, [](const StreamFacts& facts) { return DlqChoices().isOpen(facts); }, [&told] { ++told; });
        QVERIFY(look(looks, streams) <= 5 + 1); // five letters, one message of work, none of what its name tells
        QCOMPARE(looks.found(), std::set<StreamName>{{QStringLiteral("FAILED")}});
        QCOMPARE(told, 1);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(look(looks, streams), 0ull);
        // Some growth is not worth a look, twice as many messages are; what is certain is not looked at again.
        QVERIFY(publishOrdinary(50, QStringLiteral("work.a")));
        QVERIFY(publishLetters(50, QStringLiteral("failed.work")));
        QCOMPARE(look(looks, streams), 0ull);
        QVERIFY(publishOrdinary(260, QStringLiteral("work.a")));
        QVERIFY(publishLetters(260, QStringLiteral("failed.work")));
        QCOMPARE(look(looks, streams), 1ull);
        QCOMPARE(told, 1);
        // It goes with its stream.
        QVERIFY(!m_client->call(QStringLiteral("STREAM.DELETE.FAILED")).isEmpty());
        QCOMPARE(look(looks, streams), 0ull);
        QVERIFY(looks.found().empty());
        QCOMPARE(told, 2);
    }

    void falseFriendsStayOut()
    {
        const QStringList streams{QStringLiteral("GAME"), QStringLiteral("WORK"), QStringLiteral("RETRIED"),
                                  QStringLiteral("COPY")};
        QVERIFY(m_client->makeStream(QStringLiteral("GAME"), QStringLiteral("game.player.dead")));
        QVERIFY(m_client->makeStream(QStringLiteral("WORK"), QStringLiteral("work.>")));
        QVERIFY(m_client->makeStream(QStringLiteral("RETRIED"), QStringLiteral("retried.>")));
        QVERIFY(publishOrdinary(10, QStringLiteral("game.player.dead")));
        // An Error alone says nothing, nor does where a message came from.
        QVERIFY(publishOrdinary(100, QStringLiteral("work.a")));
        MessageHeaders error;
        error.add("Error", "model not found");
        QVERIFY(m_client->publish(QStringLiteral("work.a"), "x", error));
        // One letter that somebody put back with all its headers, among many.
        QVERIFY(publishOrdinary(100, QStringLiteral("retried.a")));
        QVERIFY(publishLetters(1, QStringLiteral("retried.a")));
        // A mirror: its letters lie elsewhere.
        QVERIFY(m_client->makeStream(QStringLiteral("FAILED"), QStringLiteral("failed.>")));
        QVERIFY(publishLetters(10, QStringLiteral("failed.work")));
        QVERIFY(!m_client->call(QStringLiteral("STREAM.CREATE.COPY"), R"({"name":"COPY","mirror":{"name":"FAILED"}})")
                     .isEmpty());
        QTRY_COMPARE(m_client->stream(QStringLiteral("COPY"))->state.messages, uint64_t(10));
        HeaderLooks looks(
            *m_api, [](const StreamFacts& facts) { return DlqChoices().isOpen(facts); }, [] {});
        QVERIFY(look(looks, streams) <= 1 + 1 + 2);
        QVERIFY(looks.found().empty());
        QCOMPARE(look(looks, streams), 0ull);
    }

    void whatBeginsSmallIsLookedAtAgain()
    {
        QVERIFY(m_client->makeStream(QStringLiteral("FAILED"), QStringLiteral("failed.>")));
        HeaderLooks looks(
            *m_api, [](const StreamFacts& facts) { return DlqChoices().isOpen(facts); }, [] {});
        const QStringList streams{QStringLiteral("FAILED")};
        QCOMPARE(look(looks, streams), 0ull); // nothing is there
        QVERIFY(publishLetters(1, QStringLiteral("failed.work")));
        QCOMPARE(look(looks, streams), 1ull);
        QVERIFY(hasFound(looks, "FAILED"));
        // It was a test message only: what comes after it is something else.
        QVERIFY(publishOrdinary(1, QStringLiteral("failed.work")));
        QCOMPARE(look(looks, streams), 1ull);
        QVERIFY(!hasFound(looks, "FAILED"));
        QVERIFY(publishLetters(6, QStringLiteral("failed.work")));
        QCOMPARE(look(looks, streams), 5ull);
        QVERIFY(hasFound(looks, "FAILED"));
        // Another life of that name is another stream.
        QVERIFY(!m_client->call(QStringLiteral("STREAM.DELETE.FAILED")).isEmpty());
        QVERIFY(m_client->makeStream(QStringLiteral("FAILED"), QStringLiteral("failed.>")));
        QVERIFY(publishOrdinary(3, QStringLiteral("failed.work")));
        QCOMPARE(look(looks, streams), 1ull);
        QVERIFY(!hasFound(looks, "FAILED"));
    }

    void gapsAtTheEnd_areNoAnswer()
    {
        QVERIFY(m_client->makeStream(QStringLiteral("FAILED"), QStringLiteral("failed.>")));
        QVERIFY(publishLetters(40, QStringLiteral("failed.work")));
        for (int sequence = 20; sequence <= 40; ++sequence)
            QVERIFY(!m_client
                         ->call(QStringLiteral("STREAM.MSG.DELETE.FAILED"),
                                QStringLiteral("{\"seq\":%1,\"no_erase\":true}").arg(sequence).toUtf8())
                         .isEmpty());
        HeaderLooks looks(
            *m_api, [](const StreamFacts& facts) { return DlqChoices().isOpen(facts); }, [] {});
        QVERIFY(look(looks, {QStringLiteral("FAILED")}) <= 13);
        QVERIFY(hasFound(looks, "FAILED"));
    }

    /// Who may not read a stream is not asked again and again; a server that is away is.
    void onABadDay()
    {
        test::NatsServer server;
        QVERIFY(server.start({.extraConfig = QStringLiteral(R"(authorization { users: [
  { user: all, password: p }
  { user: blind, password: p, permissions: { publish: { deny: "$JS.API.STREAM.MSG.GET.>" } } }
] }
)")}));
        ConnectionOptions options;
        options.servers = {server.url()};
        options.user = QStringLiteral("all");
        options.password = QStringLiteral("p");
        test::Client client;
        QVERIFY(client.connectTo(options));
        QVERIFY(client.makeStream(QStringLiteral("FAILED"), QStringLiteral("failed.>")));
        auto letters = test::deadLetters(6, QStringLiteral("work.a"));
        for (auto& letter : letters) {
            letter.subject = QStringLiteral("failed.work");
            letter.headers.removeAll("Nats-Expected-Stream");
        }
        QVERIFY(client.publishAll(letters));
        auto row = std::make_shared<StreamRow>();
        row->facts = client.stream(QStringLiteral("FAILED"));
        auto now = std::make_shared<Snapshot>();
        now->streams.emplace(StreamName{QStringLiteral("FAILED")}, row);
        const auto isQuiet = [](Connection& connection) {
            const RequestStats stats = connection.requestStats();
            return stats.inFlight + stats.queued == 0;
        };
        const auto isOpen = [](const StreamFacts& facts) { return DlqChoices().isOpen(facts); };
        options.user = QStringLiteral("blind");
        Connection blind;
        const JetStreamApi blindApi(blind.requests());
        blind.open(options);
        QTRY_COMPARE(blind.state(), ConnectionState::Connected);
        HeaderLooks blindLooks(blindApi, isOpen, [] {});
        blindLooks.look(now);
        QTRY_VERIFY_WITH_TIMEOUT(isQuiet(blind), 20000);
        const quint64 before = blind.requestStats().sent;
        for (int i = 0; i < 3; ++i)
            blindLooks.look(now);
        QVERIFY(isQuiet(blind));
        QCOMPARE(blind.requestStats().sent, before);
        QVERIFY(blindLooks.found().empty());

        options.user = QStringLiteral("all");
        Connection sighted;
        const JetStreamApi api(sighted.requests());
        sighted.open(options);
        QTRY_COMPARE(sighted.state(), ConnectionState::Connected);
        HeaderLooks looks(api, isOpen, [] {});
        server.kill();
        QTRY_VERIFY(sighted.state() != ConnectionState::Connected);
        looks.look(now);
        QTRY_VERIFY_WITH_TIMEOUT(isQuiet(sighted), 20000);
        QVERIFY(looks.found().empty());
        QVERIFY(server.restart());
        QTRY_COMPARE_WITH_TIMEOUT(sighted.state(), ConnectionState::Connected, 20000);
        looks.setMapping({}); // somebody does something: there is no need to wait
        looks.look(now);
        QTRY_VERIFY_WITH_TIMEOUT(!looks.found().empty(), 20000);
    }

    void theServiceListsThem_unlessSomebodySaysNo()
    {
        QVERIFY(m_client->makeStream(QStringLiteral("FAILED"), QStringLiteral("failed.>")));
        QVERIFY(publishLetters(7, QStringLiteral("failed.work")));
        QTemporaryDir folder;
        ReplayJournal journal(folder.filePath(QStringLiteral("journal.db")));
        DeadLetterService service(*m_api, journal);
        std::set<uint64_t> rows;
        std::set<StreamName> found;
        connect(&service, &DeadLetterService::changed, this, [&rows](const auto& upserted, const auto& removed) {
            for (const DeadLetter& letter : upserted)
                rows.insert(letter.sequence.value);
            for (const auto& [stream, sequence] : removed)
                rows.erase(sequence.value);
        });
        connect(&service, &DeadLetterService::recognised, this, [&found](const auto& streams) { found = streams; });
        service.onSnapshot(snapshot({QStringLiteral("FAILED")}));
        QTRY_COMPARE(rows.size(), size_t(7));
        QCOMPARE(found, std::set<StreamName>{{QStringLiteral("FAILED")}});
        // What a page knows, which heard the same.
        DlqChoices choices;
        choices.setFound(found);
        const auto facts = m_client->stream(QStringLiteral("FAILED"));
        QVERIFY(choices.isDlq(*facts));
        choices.set(*facts, false);
        QCOMPARE(choices.toTexts(), QStringList{QStringLiteral("-FAILED")});
        service.setChoices(choices);
        QTRY_VERIFY(rows.empty());
        const quint64 before = m_connection->requestStats().sent;
        QSignalSpy looked(&service, &DeadLetterService::truncated);
        service.onSnapshot(snapshot({QStringLiteral("FAILED")}));
        QTRY_VERIFY(!looked.isEmpty());
        QCOMPARE(m_connection->requestStats().sent, before);
        QVERIFY(rows.empty());
    }

    /// Letters of a form of their own: read as somebody says, listed anew when that changes, and replayed by it.
    void ownHeaders()
    {
        QVERIFY(m_client->makeStream(QStringLiteral("FAILED"), QStringLiteral("failed.>")));
        QVERIFY(m_client->makeStream(QStringLiteral("WORK"), QStringLiteral("work.>")));
        MessageHeaders headers;
        headers.add("X-Why", "broken");
        headers.add("Trace", "t1");
        for (int i = 0; i < 6; ++i)
            QVERIFY(m_client->publish(QStringLiteral("failed.work.a"), QByteArray::number(i), headers));
        QTemporaryDir folder;
        ReplayJournal journal(folder.filePath(QStringLiteral("journal.db")));
        DeadLetterService service(*m_api, journal);
        std::map<uint64_t, DeadLetter> rows;
        connect(&service, &DeadLetterService::changed, this, [&rows](const auto& upserted, const auto& removed) {
            for (const DeadLetter& letter : upserted)
                rows[letter.sequence.value] = letter;
            for (const auto& [stream, sequence] : removed)
                rows.erase(sequence.value);
        });
        QSignalSpy looked(&service, &DeadLetterService::truncated);
        service.onSnapshot(snapshot({QStringLiteral("FAILED"), QStringLiteral("WORK")}));
        QTRY_VERIFY(!looked.isEmpty());
        LetterMapping mapping;
        mapping.error = {QStringLiteral("X-Why")};
        mapping.templates = {QStringLiteral("failed.<original subject>")};
        service.setMapping(mapping);
        QTRY_COMPARE(rows.size(), size_t(6)); // recognised by it
        QCOMPARE(rows[1].originalSubject, QStringLiteral("work.a"));
        QCOMPARE(rows[1].error, QStringLiteral("broken"));
        mapping.error.clear();
        service.setMapping(mapping);
        QTRY_VERIFY(rows.empty() || rows[1].error.isEmpty());
        mapping.error = {QStringLiteral("X-Why")};
        service.setMapping(mapping);
        QTRY_VERIFY(rows.size() == 6 && rows[6].error == QStringLiteral("broken"));

        WorkRegistry works;
        ReplayService replays(*m_api, journal, works);
        ReplayRequest request;
        request.source = {QStringLiteral("FAILED")};
        request.sequences = {Sequence{1}, Sequence{2}};
        request.mapping = mapping;
        const auto plan = test::planOf(replays, request);
        QVERIFY(plan && plan->targets.size() == 1);
        QCOMPARE(plan->targets[0].subject, QStringLiteral("work.a"));
        test::ReplayRun run(replays, request);
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.last.replayed, 2ull);
        const auto put = m_client->messages(QStringLiteral("WORK"));
        QCOMPARE(put.size(), size_t(2));
        QVERIFY(!put[0].headers.firstValue("X-Why"));
        QCOMPARE(put[0].headers.firstValue("Trace"), std::optional<QByteArray>("t1"));
    }
};

QTEST_GUILESS_MAIN(TestHeaderLooks)
#include "tst_headerlooks.moc"
