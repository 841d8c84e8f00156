// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Replays that cannot go on: why is said, in counts that are true, and there is a way out.
#include "deadletters/replayheaders.h"
#include "deadletters/replayhelp.h"
#include "support/natsserver.h"

#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace jetlag;
using namespace std::chrono_literals;

namespace {
const StreamName dlq{QStringLiteral("DLQ")};
}

class TestReplayStuck : public QObject
{
    Q_OBJECT
private:
    static ReplayRequest everything()
    {
        ReplayRequest request;
        request.source = dlq;
        request.all = true;
        return request;
    }
    uint64_t count(const char* stream)
    {
        const auto facts = m_client->stream(QLatin1String(stream));
        return facts ? facts->state.messages : UINT64_MAX;
    }
    std::optional<ReplayPlan> plan(const ReplayRequest& request) { return test::planOf(*m_service, request); }
    void connectAs(const QString& user, const QString& prefix)
    {
        m_service.reset();
        m_api.reset();
        m_connection = std::make_unique<Connection>();
        m_api = std::make_unique<JetStreamApi>(m_connection->requests(), prefix);
        ConnectionOptions options;
        options.servers = {m_server->url()};
        options.user = user;
        options.password = user;
        m_connection->open(options);
        QTRY_COMPARE(m_connection->state(), ConnectionState::Connected);
        m_service = std::make_unique<ReplayService>(*m_api, *m_journal, m_works);
    }
    void start(const QString& config = {}, const QString& user = {}, const QString& prefix = QStringLiteral("$JS.API"))
    {
        m_server = std::make_unique<test::NatsServer>();
        test::NatsServer::Options options;
        options.extraConfig = config;
        QVERIFY(m_server->start(options));
        m_client = std::make_unique<test::Client>();
        const QString owner = config.isEmpty() ? QString() : QStringLiteral("a:a@");
        QVERIFY(m_client->connectTo(m_server->url().replace(QStringLiteral("//"), QStringLiteral("//") + owner)));
        QVERIFY(m_client->makeStream(QStringLiteral("WORK"), QStringLiteral("work.>")));
        QVERIFY(m_client->makeStream(dlq.value, QStringLiteral("vigil.dlq")));
        connectAs(user, prefix);
    }
    /// A letter with one header and a payload of this size.
    static StoredMessage letter(const QByteArray& target, int payload)
    {
        StoredMessage made;
        made.subject = QStringLiteral("vigil.dlq");
        made.headers.add("Original-Subject", target);
        made.payload = QByteArray(payload, 'x');
        return made;
    }
    static QString reasons(const ReplayProgress& progress)
    {
        QStringList lines;
        for (const auto& [text, letters] : progress.reasons)
            lines.append(QStringLiteral("%1 x %2").arg(letters).arg(text));
        return lines.join(u'\n');
    }

    std::unique_ptr<test::NatsServer> m_server;
    std::unique_ptr<test::Client> m_client;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<JetStreamApi> m_api;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ReplayJournal> m_journal;
    WorkRegistry m_works;
    std::unique_ptr<ReplayService> m_service;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = std::make_unique<ReplayJournal>(m_folder->filePath(QStringLiteral("journal.sqlite")));
    }
    void cleanup()
    {
        m_service.reset();
        m_journal.reset();
        m_api.reset();
        m_connection.reset();
        m_client.reset();
        m_server.reset();
    }

    /// Exactly at the limit: what the server takes the plan takes, too.
    void thePlanKnowsWhatIsTooLargeForTheTarget()
    {
        start();
        QVERIFY(m_client->makeStream(QStringLiteral("SMALL"), QStringLiteral("small.>"), R"("max_msg_size":300)"));
        std::vector<StoredMessage> letters;
        for (int payload = 60; payload < 200; ++payload)
            letters.push_back(letter("small.a", payload));
        QVERIFY(m_client->publishAll(letters));
        const auto made = plan(everything());
        QVERIFY(made);
        QCOMPARE(made->rooms.size(), size_t(1));
        QCOMPARE(made->rooms.front().room.limit, TargetRoom::Limit::MessageSize);
        QCOMPARE(made->rooms.front().room.value, uint64_t(300));
        const quint64 refused = made->rooms.front().room.refused;
        QVERIFY(refused > 0 && refused < letters.size());
        test::ReplayRun run(*m_service, everything());
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.end->failed, refused);
        QCOMPARE(run.end->replayed, letters.size() - refused);
        QCOMPARE(count("DLQ"), uint64_t(refused));
        QCOMPARE(run.end->reasons.size(), size_t(1));
        QCOMPARE(run.end->reasons.front().letters, refused);
        QVERIFY2(reasons(*run.end).contains(QStringLiteral("maximum"), Qt::CaseInsensitive) ||
                     reasons(*run.end).contains(QStringLiteral("larger")),
                 qPrintable(reasons(*run.end)));
        // The journal keeps the reason: it is in the row after the next start, too.
        const auto left = m_client->messages(dlq.value);
        const auto entry = m_journal->find(replayMessageId(dlq, left.front().time, left.front().sequence));
        QVERIFY(entry);
        QCOMPARE(entry->note, run.end->reasons.front().text);
    }

    void thePlanKnowsWhatASubjectHoldsAlready()
    {
        start();
        QVERIFY(m_client->makeStream(
            QStringLiteral("LATEST"), QStringLiteral("latest.>"),
            R"("max_msgs_per_subject":2,"discard":"new","discard_new_per_subject":true,"max_msgs":1000)"));
        QVERIFY(m_client->publish(QStringLiteral("latest.a"), "1"));
        QVERIFY(m_client->publish(QStringLiteral("latest.a"), "2"));
        QVERIFY(m_client->publish(QStringLiteral("latest.b"), "1"));
        // a is full, b takes one of two, c takes both.
        for (const char* subject : {"latest.a", "latest.b", "latest.b", "latest.c", "latest.c"})
            QVERIFY(m_client->publishAll({letter(subject, 3)}));
        const auto made = plan(everything());
        QVERIFY(made);
        QCOMPARE(made->rooms.size(), size_t(1));
        QCOMPARE(made->rooms.front().room.limit, TargetRoom::Limit::MessagesPerSubject);
        QCOMPARE(made->rooms.front().room.refused, 2ull);
        test::ReplayRun run(*m_service, everything());
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.end->failed, 2ull);
        QCOMPARE(run.end->replayed, 3ull);
        QCOMPARE(run.end->reasons.size(), size_t(1));
        QVERIFY(!run.end->reasons.front().text.isEmpty());
        QCOMPARE(count("DLQ"), uint64_t(2));
    }

    void anImportedApiThatCannotDeliverIsSaid()
    {
        start(QStringLiteral("accounts { A { jetstream: enabled, users: [{user: a, password: a}], "
                             "exports: [{service: \"$JS.API.>\", response_type: stream}] }\n"
                             "B { users: [{user: b, password: b}], "
                             "imports: [{service: {account: A, subject: \"$JS.API.>\"}, to: \"hub.api.>\"}] } }\n"),
              QStringLiteral("b"), QStringLiteral("hub.api"));
        QVERIFY(m_client->publishAll({letter("work.a", 3), letter("work.a", 3)}));
        const auto made = plan(everything());
        QVERIFY(made);
        QCOMPARE(made->total, 2ull);
        QCOMPARE(made->foreignApi, QStringLiteral("hub.api"));
        test::ReplayRun run(*m_service, everything());
        QVERIFY(run.waitForEnd());
        QVERIFY(run.end);
        QCOMPARE(run.end->failed, 2ull);
        QVERIFY2(reasons(*run.end).contains(QStringLiteral("nothing that is published here reaches it")),
                 qPrintable(reasons(*run.end)));
        QCOMPARE(count("DLQ"), uint64_t(2));
        QCOMPARE(count("WORK"), uint64_t(0));
    }

    void whatNobodyCanTellIsDecidedByHand_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<int>("sent");
        QTest::addColumn<int>("left");
        QTest::newRow("kept") << int(DoubtChoice::Keep) << 0 << 1;
        QTest::newRow("sent again") << int(DoubtChoice::SendAgain) << 1 << 0;
        QTest::newRow("taken as arrived") << int(DoubtChoice::TakeAsArrived) << 0 << 0;
    }
    void whatNobodyCanTellIsDecidedByHand()
    {
        QFETCH(int, choice);
        QFETCH(int, sent);
        QFETCH(int, left);
        start();
        QVERIFY(m_client->makeStream(QStringLiteral("SHORT"), QStringLiteral("short.>"),
                                     R"("duplicate_window":100000000)"));
        QVERIFY(m_client->publishAll({letter("short.a", 3)}));
        const auto stored = m_client->messages(dlq.value).front();
        ReplayJournal::Intent intent;
        intent.messageId = replayMessageId(dlq, stored.time, stored.sequence);
        intent.source = dlq;
        intent.sequence = stored.sequence;
        intent.target = QStringLiteral("short.a");
        intent.targetStream = StreamName{QStringLiteral("SHORT")};
        QVERIFY(m_journal->begin({intent}));
        // It may have been stored and taken out again since.
        QVERIFY(m_client->publish(QStringLiteral("short.a"), "something else"));
        QVERIFY(!m_client->call(QStringLiteral("STREAM.PURGE.SHORT")).isEmpty());
        QCOMPARE(plan(everything())->inDoubt, 1ull);
        auto request = everything();
        request.inDoubt = static_cast<DoubtChoice>(choice);
        test::ReplayRun run(*m_service, request);
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.end->done(), 1ull);
        QCOMPARE(count("SHORT"), uint64_t(sent));
        QCOMPARE(count("DLQ"), uint64_t(left));
        QCOMPARE(run.end->unknown, choice == int(DoubtChoice::Keep) ? 1ull : 0ull);
        const auto entry = m_journal->find(intent.messageId);
        QCOMPARE(entry->state,
                 choice == int(DoubtChoice::Keep) ? ReplayJournal::State::Intended : ReplayJournal::State::Replayed);
    }

    /// Where the letters could not be removed then, they are later, and are not sent.
    void whatWasTakenAsArrivedIsRemovedLater()
    {
        start();
        QVERIFY(m_client->publishAll({letter("work.a", 3)}));
        const auto stored = m_client->messages(dlq.value).front();
        const QByteArray key = replayMessageId(dlq, stored.time, stored.sequence);
        ReplayJournal::Intent intent;
        intent.messageId = key;
        intent.source = dlq;
        intent.sequence = stored.sequence;
        intent.target = QStringLiteral("work.a");
        QVERIFY(m_journal->begin({intent}));
        QVERIFY(m_journal->finish({{key, ReplayJournal::State::Replayed, {}, QStringLiteral("by hand")}}));
        test::ReplayRun run(*m_service, everything());
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.end->alreadyReplayed, 1ull);
        QCOMPARE(run.end->removed, 1ull);
        QCOMPARE(count("WORK"), uint64_t(0));
        QCOMPARE(count("DLQ"), uint64_t(0));
    }

#ifdef Q_OS_UNIX
    void aFullDiskStopsTheJobAndItsCountsAreTrue()
    {
        start();
        QVERIFY(m_client->publishAll(test::deadLetters(600, QStringLiteral("work.a"))));
        auto request = everything();
        request.ratePerSecond = 400;
        test::ReplayRun run(*m_service, request);
        QTRY_VERIFY(run.last.replayed >= 60);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        rlimit full = before;
        full.rlim_cur = 1; // no file of this program grows any more
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
        const bool hasEnded = run.waitForEnd();
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(hasEnded);
        QVERIFY(run.end);
        QVERIFY(run.end->stopped);
        QVERIFY2(run.end->stopped->summary.contains(QStringLiteral("nothing more is sent")),
                 qPrintable(run.end->stopped->summary));
        QCOMPARE(run.end->state, ReplayProgress::State::Cancelled);
        QCOMPARE(count("WORK"), uint64_t(run.end->replayed));
        QCOMPARE(count("DLQ"), uint64_t(600 - run.end->removed));
        QCOMPARE(run.end->removed + run.end->kept, run.end->replayed);
        QVERIFY(!run.hasOverrun);
        // With room again all arrive, each once.
        test::ReplayRun rest(*m_service, everything());
        QVERIFY(rest.waitForEnd());
        QCOMPARE(count("WORK"), uint64_t(600));
        QCOMPARE(count("DLQ"), uint64_t(0));
    }
#endif

    void aServerThatIsRestartedAsTheJobBegins_data()
    {
        QTest::addColumn<int>("requests"); // that the job has sent by then
        for (const int requests : {1, 2, 20, 200, 1500})
            QTest::addRow("%d", requests) << requests;
    }
    void aServerThatIsRestartedAsTheJobBegins()
    {
        QFETCH(int, requests);
        start();
        QVERIFY(m_client->publishAll(test::deadLetters(2000, QStringLiteral("work.a"))));
        const auto seen = plan(everything());
        QVERIFY(seen);
        auto request = everything();
        request.seen = seen->seen;
        const quint64 before = m_connection->requestStats().sent;
        test::ReplayRun run(*m_service, request);
        QTRY_VERIFY(m_connection->requestStats().sent >= before + static_cast<quint64>(requests));
        m_server->stop(); // in order: it says for a moment that it has no such stream or message
        QVERIFY(m_server->restart());
        QVERIFY(run.waitForEnd(120000));
        QVERIFY2(run.end, run.problem ? qPrintable(run.problem->summary) : "");
        QVERIFY2(run.end->skipped + run.end->failed + run.end->unknown == 0, qPrintable(reasons(*run.end)));
        QCOMPARE(run.end->replayed, 2000ull);
        QCOMPARE(run.end->total, 2000ull);
        QVERIFY(!run.hasOverrun);
        QTRY_COMPARE(m_client->connection().state(), ConnectionState::Connected);
        QCOMPARE(count("WORK"), uint64_t(2000));
        QCOMPARE(count("DLQ"), uint64_t(0));
    }

    /// Somebody else empties the stream meanwhile.
    void neverMoreIsDoneThanThereIs()
    {
        start();
        QVERIFY(m_client->publishAll(test::deadLetters(500, QStringLiteral("work.a"))));
        auto request = everything();
        request.ratePerSecond = 500;
        test::ReplayRun run(*m_service, request);
        QTRY_VERIFY(run.last.replayed >= 60);
        QVERIFY(!m_client->call(QStringLiteral("STREAM.PURGE.DLQ"), R"({"seq":400})").isEmpty());
        QVERIFY(run.waitForEnd());
        QVERIFY(run.end);
        QCOMPARE(run.end->total, 500ull);
        QCOMPARE(run.end->done(), 500ull);
        QVERIFY(run.end->skipped > 0);
        QVERIFY(!run.hasOverrun);
        QCOMPARE(count("WORK"), uint64_t(run.end->replayed));
    }
};

QTEST_GUILESS_MAIN(TestReplayStuck)
#include "tst_replaystuck.moc"
