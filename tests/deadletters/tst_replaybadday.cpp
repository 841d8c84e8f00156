// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Replays and discards on the bad day: streams created anew, targets that keep less, attempts without an answer, clocks
// that were set back, other consumers of the same stream.
#include "deadletters/replayheaders.h"
#include "deadletters/replayhelp.h"
#include "support/natsserver.h"
#include "support/worker.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <set>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {
const StreamName dlq{QStringLiteral("DLQ")};
}

class TestReplayBadDay : public QObject
{
    Q_OBJECT
private:
    ReplayRequest everything() const
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
    std::optional<ReplayProgress> discard(const DiscardRequest& request)
    {
        test::ReplayRun run(*m_service, request);
        (void)run.waitForEnd(10000);
        return run.end;
    }
    /// As a program leaves it that was killed between sending and hearing of it.
    bool leaveIntent(uint64_t sequence, const char* stream, std::optional<Timestamp> at, uint64_t targetLast = 0)
    {
        const auto letters = m_client->messages(dlq.value);
        for (const StoredMessage& letter : letters) {
            if (letter.sequence.value != sequence)
                continue;
            ReplayJournal::Intent intent;
            intent.messageId = replayMessageId(dlq, letter.time, letter.sequence);
            intent.source = dlq;
            intent.sequence = letter.sequence;
            intent.target = readDeadLetterHeaders(letter.headers).originalSubject;
            intent.targetStream = StreamName{QLatin1String(stream)};
            intent.targetLast = Sequence{targetLast};
            intent.at = at;
            m_lastId = intent.messageId;
            return m_journal->begin({intent}).has_value();
        }
        return false;
    }
    bool makeConsumer(const char* name)
    {
        const QJsonObject config{{QStringLiteral("durable_name"), QLatin1String(name)},
                                 {QStringLiteral("ack_policy"), QStringLiteral("explicit")},
                                 {QStringLiteral("deliver_policy"), QStringLiteral("all")}};
        const QJsonObject body{{QStringLiteral("stream_name"), QStringLiteral("WORK")},
                               {QStringLiteral("config"), config}};
        return !m_client
                    ->call(QStringLiteral("CONSUMER.DURABLE.CREATE.WORK.") + QLatin1String(name),
                           QJsonDocument(body).toJson())
                    .isEmpty();
    }
    bool arrive(const QString& subject, const QByteArray& id)
    {
        MessageHeaders headers;
        headers.add("Nats-Msg-Id", id);
        return m_client->publish(subject, "x", headers).has_value();
    }

    std::unique_ptr<test::NatsServer> m_server;
    std::unique_ptr<test::Client> m_client;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<JetStreamApi> m_api;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ReplayJournal> m_journal;
    std::unique_ptr<WorkRegistry> m_works;
    std::unique_ptr<ReplayService> m_service;
    QByteArray m_lastId;

private slots:
    void init()
    {
        m_server = std::make_unique<test::NatsServer>();
        QVERIFY(m_server->start());
        m_client = std::make_unique<test::Client>();
        QVERIFY(m_client->connectTo(m_server->url()));
        QVERIFY(m_client->makeStream(QStringLiteral("WORK"), QStringLiteral("work.>")));
        QVERIFY(m_client->makeStream(QStringLiteral("DLQ"), QStringLiteral("vigil.dlq")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_connection = std::make_unique<Connection>();
        m_api = std::make_unique<JetStreamApi>(m_connection->requests());
        ConnectionOptions options;
        options.servers = {m_server->url()};
        m_connection->open(options);
        QTRY_COMPARE(m_connection->state(), ConnectionState::Connected);
        m_journal = std::make_unique<ReplayJournal>(m_folder->filePath(QStringLiteral("journal.sqlite")));
        m_works = std::make_unique<WorkRegistry>();
        m_service = std::make_unique<ReplayService>(*m_api, *m_journal, *m_works);
    }

    void cleanup()
    {
        m_works.reset(); // what a failed test leaves under way
        m_service.reset();
        m_journal.reset();
        m_api.reset();
        m_connection.reset();
        m_client.reset();
        m_server.reset();
    }

    void anotherLifeOfTheStreamIsNotTouched()
    {
        QVERIFY(m_client->publishAll(test::deadLetters(3, QStringLiteral("work.a"))));
        const auto seen = plan(everything());
        QVERIFY(seen);
        QVERIFY(!m_client->call(QStringLiteral("STREAM.DELETE.DLQ")).isEmpty());
        QVERIFY(m_client->makeStream(QStringLiteral("DLQ"), QStringLiteral("vigil.dlq")));
        QVERIFY(m_client->publishAll(test::deadLetters(1, QStringLiteral("work.b"))));
        auto request = everything();
        request.seen = seen->seen;
        test::ReplayRun run(*m_service, request);
        QVERIFY(run.waitForEnd());
        QVERIFY(run.problem);
        QVERIFY2(run.problem->summary.contains(QStringLiteral("Nothing was done")), qPrintable(run.problem->summary));
        QCOMPARE(count("WORK"), uint64_t(0));
        const auto end = discard({{}, dlq, seen->seen, {{Sequence{1}, {}}}, {}});
        QVERIFY(end);
        QCOMPARE(end->failed, 1ull);
        QCOMPARE(end->removed, 0ull);
        QCOMPARE(count("DLQ"), uint64_t(1));
    }

    /// No outage gives a hint, and the letters of the new life lie under the same numbers.
    void aLifeThatBeginsMeanwhileIsNotTouched()
    {
        QVERIFY(m_client->publishAll(test::deadLetters(30, QStringLiteral("work.a"))));
        auto request = everything();
        request.seen = plan(request)->seen;
        request.ratePerSecond = 10;
        test::ReplayRun run(*m_service, request);
        QTRY_VERIFY(count("WORK") >= 3);
        QTest::qWait(1100); // less may be a restart
        const bool isDeleted = !m_client->call(QStringLiteral("STREAM.DELETE.DLQ")).isEmpty();
        const bool isMadeAnew = isDeleted && m_client->makeStream(QStringLiteral("DLQ"), QStringLiteral("vigil.dlq"));
        if (m_server->hasEnded())
            QSKIP("The server has crashed, as 2.9.10 may when a message is read while its stream is deleted.");
        QVERIFY(isMadeAnew);
        QTest::qWait(1100); // for as long a look at the stream is good
        QVERIFY(m_client->publishAll(test::deadLetters(40, QStringLiteral("work.b"))));
        QVERIFY(run.waitForEnd());
        QVERIFY(run.end && run.end->stopped);
        QVERIFY2(run.end->stopped->summary.contains(QStringLiteral("created anew")),
                 qPrintable(run.end->stopped->summary));
        QCOMPARE(count("DLQ"), uint64_t(40));
        for (const auto& message : m_client->messages(QStringLiteral("WORK")))
            QCOMPARE(message.subject, QStringLiteral("work.a"));
    }

    void allMeansWhatThePlanSaw()
    {
        QVERIFY(m_client->publishAll(test::deadLetters(10, QStringLiteral("work.a"))));
        const auto seen = plan(everything());
        QVERIFY(seen);
        QVERIFY(m_client->publishAll(test::deadLetters(5, QStringLiteral("work.a"))));
        auto request = everything();
        request.seen = seen->seen;
        test::ReplayRun run(*m_service, request);
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.end->replayed, 10ull);
        QCOMPARE(count("DLQ"), uint64_t(5));
    }

    void lettersStayWhereTheTargetKeepsLess_data()
    {
        QTest::addColumn<QByteArray>("limits");
        QTest::addColumn<int>("letters");
        QTest::addColumn<int>("held");
        QTest::newRow("max_msgs") << QByteArray(R"("max_msgs":5)") << 20 << 5;
        QTest::newRow("max_msgs_per_subject") << QByteArray(R"("max_msgs_per_subject":1)") << 50 << 1;
        QTest::newRow("nobody interested") << QByteArray(R"("retention":"interest")") << 4 << 0;
    }

    void lettersStayWhereTheTargetKeepsLess()
    {
        QFETCH(QByteArray, limits);
        QFETCH(int, letters);
        QFETCH(int, held);
        QVERIFY(m_client->makeStream(QStringLiteral("SMALL"), QStringLiteral("small.>"), limits));
        QVERIFY(m_client->publishAll(test::deadLetters(letters, QStringLiteral("small.a"))));
        const auto made = plan(everything());
        QVERIFY(made);
        QCOMPARE(made->rooms.size(), size_t(1));
        QCOMPARE(made->rooms.front().room.dropped, static_cast<quint64>(letters - held));
        test::ReplayRun run(*m_service, everything());
        QVERIFY(run.waitForEnd());
        QVERIFY(run.end);
        QCOMPARE(run.end->replayed, static_cast<quint64>(letters));
        QCOMPARE(run.end->removed, static_cast<quint64>(held));
        QCOMPARE(run.end->kept, static_cast<quint64>(letters - held));
        QCOMPARE(count("SMALL"), static_cast<uint64_t>(held));
        QCOMPARE(count("DLQ"), static_cast<uint64_t>(letters - held));
        // Each letter is in one place at least: what the target holds and what stays make up all of them.
        std::set<QByteArray> numbers;
        for (const char* stream : {"SMALL", "DLQ"}) {
            for (const auto& message : m_client->messages(QLatin1String(stream)))
                numbers.insert(message.headers.firstValue("Number").value_or("?"));
        }
        QCOMPARE(numbers.size(), static_cast<size_t>(letters));
    }

    /// The target is made anew while the job runs, and others publish to it: their messages under the numbers of the
    /// replayed ones prove nothing.
    void lettersStayWhereTheirNumbersAreOthersNow()
    {
        const QByteArray limits = R"("max_msgs_per_subject":4)";
        QVERIFY(m_client->makeStream(QStringLiteral("SMALL"), QStringLiteral("small.>"), limits));
        QVERIFY(m_client->publishAll(test::deadLetters(8, QStringLiteral("small.a"))));
        auto request = everything();
        request.ratePerSecond = 8;
        test::ReplayRun run(*m_service, request);
        QTRY_VERIFY(count("SMALL") >= 3);
        QVERIFY(!m_client->call(QStringLiteral("STREAM.DELETE.SMALL")).isEmpty());
        QVERIFY(m_client->makeStream(QStringLiteral("SMALL"), QStringLiteral("small.>"), limits));
        for (int i = 0; i < 4; ++i)
            QVERIFY(m_client->publish(QStringLiteral("small.other"), QByteArray::number(i)));
        QVERIFY(run.waitForEnd());
        QVERIFY(run.end);
        std::set<QByteArray> numbers;
        for (const char* stream : {"SMALL", "DLQ"}) {
            for (const auto& message : m_client->messages(QLatin1String(stream)))
                numbers.insert(message.headers.firstValue("Number").value_or("other"));
        }
        numbers.erase("other");
        QCOMPARE(numbers.size(), size_t(8));
    }

    void anUnansweredAttemptThatArrivedIsFound()
    {
        QVERIFY(m_client->makeStream(QStringLiteral("SHORT"), QStringLiteral("short.>"),
                                     R"("duplicate_window":100000000)"));
        QVERIFY(m_client->publishAll(test::deadLetters(2, QStringLiteral("short.a"))));
        QVERIFY(leaveIntent(1, "SHORT", std::nullopt));
        QVERIFY(arrive(QStringLiteral("short.a"), m_lastId));
        QVERIFY(leaveIntent(2, "SHORT", std::nullopt)); // this one never arrived
        QCOMPARE(plan(everything())->inDoubt, 2ull);
        test::ReplayRun run(*m_service, everything());
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.end->replayed, 2ull);
        QCOMPARE(run.end->removed, 2ull);
        QCOMPARE(count("SHORT"), uint64_t(2));
        QCOMPARE(count("DLQ"), uint64_t(0));
        QVERIFY(run.texts.join(u' ').contains(QStringLiteral("An earlier attempt had arrived")));
    }

    void whereNobodyCanTellItStaysUnknown_data()
    {
        QTest::addColumn<qint64>("hoursAgo");
        QTest::newRow("beyond the window") << qint64(5);
        QTest::newRow("begun in the future: a clock was set back") << qint64(-1);
    }

    void whereNobodyCanTellItStaysUnknown()
    {
        QFETCH(qint64, hoursAgo);
        QVERIFY(m_client->publishAll(test::deadLetters(1, QStringLiteral("work.a"))));
        const auto isServerTime = m_client->stream(QStringLiteral("WORK"))->serverTime.has_value();
        const Timestamp begun = systemNow() - std::chrono::hours(hoursAgo);
        QVERIFY(leaveIntent(1, "WORK", isServerTime ? std::optional(begun) : std::nullopt));
        if (!isServerTime) {
            // Servers before 2.10 do not tell their time: the journal counts by this clock, which the test cannot set.
            // An intent by the other clock is not to be trusted either.
            QVERIFY(leaveIntent(1, "WORK", begun));
        }
        // It may have been stored and taken out again since.
        QVERIFY(arrive(QStringLiteral("work.a"), "something else"));
        QVERIFY(!m_client->call(QStringLiteral("STREAM.PURGE.WORK")).isEmpty());
        test::ReplayRun run(*m_service, everything());
        QVERIFY(run.waitForEnd());
        if (isServerTime) {
            QCOMPARE(run.end->unknown, 1ull);
            QCOMPARE(count("WORK"), uint64_t(0));
            QCOMPARE(count("DLQ"), uint64_t(1));
        }
        QCOMPARE(run.end->done(), 1ull);
    }

    void confirmedOnesAreLeftOut()
    {
        QVERIFY(m_client->publishAll(test::deadLetters(15, QStringLiteral("work.a"))));
        auto request = everything();
        request.removeAfterConfirmed = false;
        test::ReplayRun first(*m_service, request);
        QVERIFY(first.waitForEnd());
        QCOMPARE(first.end->replayed, 15ull);
        QCOMPARE(plan(everything())->alreadyReplayed, 15ull);
        test::ReplayRun again(*m_service, request);
        QVERIFY(again.waitForEnd());
        QCOMPARE(again.end->alreadyReplayed, 15ull);
        QCOMPARE(again.end->replayed, 0ull);
        QCOMPARE(count("WORK"), uint64_t(15));
        // Asked for, they are sent once more, each as a message of its own.
        request.sendConfirmedAgain = true;
        test::ReplayRun wanted(*m_service, request);
        QVERIFY(wanted.waitForEnd());
        QCOMPARE(wanted.end->replayed, 15ull);
        QCOMPARE(count("WORK"), uint64_t(30));
        // With removal they go without being sent: the target holds them.
        test::ReplayRun removal(*m_service, everything());
        QVERIFY(removal.waitForEnd());
        QCOMPARE(removal.end->removed, 15ull);
        QCOMPARE(count("WORK"), uint64_t(30));
        QCOMPARE(count("DLQ"), uint64_t(0));
    }

    void aRefusedRemovalIsSaidAndNotSentAgain()
    {
        QVERIFY(m_client->makeStream(QStringLiteral("KEEPS"), QStringLiteral("keeps.>"), R"("deny_delete":true)"));
        auto letters = test::deadLetters(3, QStringLiteral("work.a"));
        for (auto& letter : letters) {
            letter.subject = QStringLiteral("keeps.dlq");
            letter.headers.removeAll("Nats-Expected-Stream");
        }
        QVERIFY(m_client->publishAll(letters));
        auto request = everything();
        request.source = StreamName{QStringLiteral("KEEPS")};
        for (int attempt = 0; attempt < 2; ++attempt) {
            test::ReplayRun run(*m_service, request);
            QVERIFY(run.waitForEnd());
            QCOMPARE(run.end->removed, 0ull);
            QCOMPARE(run.end->kept, 3ull);
            QVERIFY(run.texts.join(u' ').contains(QStringLiteral("not removed")));
        }
        QCOMPARE(count("WORK"), uint64_t(3));
    }

    void aParkedLetterHasOtherConsumers()
    {
        for (const char* name : {"w", "billing", "done"})
            QVERIFY(makeConsumer(name));
        for (int i = 0; i < 2; ++i)
            QVERIFY(m_client->publish(QStringLiteral("work.a"), QByteArray::number(i)));
        test::Worker worker;
        QVERIFY(worker.connectTo(m_server->url()));
        for (const char* name : {"w", "done"}) {
            for (const QByteArray& ack : worker.take(QStringLiteral("WORK"), QLatin1String(name), 2))
                QVERIFY(worker.settle(ack, qstrcmp(name, "w") == 0 ? "+TERM" : "+ACK"));
        }
        const Incarnation seen = incarnationOf(*m_client->stream(QStringLiteral("WORK")));
        DiscardRequest request{{},
                               StreamName{QStringLiteral("WORK")},
                               seen,
                               {{Sequence{1}, QStringLiteral("work.a")}},
                               {ConsumerName{QStringLiteral("w")}}};
        test::Heard<NoProgress, DiscardPlan> plans;
        const auto planning = m_service->planDiscard(request, plans.listener());
        QTRY_VERIFY(plans.outcome);
        const DiscardPlan& made = *plans.outcome;
        QVERIFY(!made.losersUnknown);
        QCOMPARE(made.losers.size(), size_t(1));
        QCOMPARE(made.losers.front(), (RemovalLoser{{QStringLiteral("billing")}, 1, 0}));

        // Back to its own subject is the normal case; the plan names everybody who will see it again.
        ReplayRequest replay;
        replay.source = request.source;
        replay.seen = seen;
        replay.sequences = {Sequence{1}};
        replay.kind = DeadLetterSource::Terminated;
        replay.givenUpBy = request.givenUpBy;
        replay.removeAfterConfirmed = false;
        const auto planned = plan(replay);
        QVERIFY(planned);
        QCOMPARE(planned->targets.size(), size_t(1));
        QVERIFY(!planned->targets.front().refused);
        QCOMPARE(planned->targets.front().receivers.size(), size_t(3));
        QVERIFY(planned->losers.empty());
        replay.removeAfterConfirmed = true;
        QCOMPARE(plan(replay)->losers, made.losers);
        replay.removeAfterConfirmed = false;
        test::ReplayRun run(*m_service, replay);
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.end->replayed, 1ull);
        QCOMPARE(count("WORK"), uint64_t(3));
    }

    void manySubjectsOfOneStreamAreAskedAboutOnce()
    {
        auto letters = test::deadLetters(200, QStringLiteral("work.a"));
        for (size_t i = 0; i < letters.size(); ++i) {
            letters[i].headers.removeAll("Original-Subject");
            letters[i].headers.add("Original-Subject", "work.a" + QByteArray::number(quint64(i)));
        }
        QVERIFY(m_client->publishAll(letters));
        QTRY_COMPARE(m_connection->requestStats().inFlight, 0);
        const quint64 before = m_connection->requestStats().sent;
        const auto made = plan(everything());
        QVERIFY(made);
        QCOMPARE(made->targets.size(), size_t(200));
        const quint64 asked = m_connection->requestStats().sent - before;
        QVERIFY2(asked <= 200 + 20, qPrintable(QString::number(asked))); // the letters, and a few for the stream
    }

    void aServerThatIsNotThereAtTheStartIsWaitedFor()
    {
        QVERIFY(m_client->publishAll(test::deadLetters(20, QStringLiteral("work.a"))));
        m_server->kill();
        QTRY_VERIFY(m_connection->state() != ConnectionState::Connected);
        test::ReplayRun run(*m_service, everything());
        QTRY_COMPARE(run.last.state, ReplayProgress::State::Disconnected);
        QVERIFY(!run.problem);
        QVERIFY(m_server->restart());
        QVERIFY(run.waitForEnd());
        QVERIFY(run.end);
        QCOMPARE(run.end->replayed, 20ull);
        QCOMPARE(run.end->removed, 20ull);
    }
};

QTEST_GUILESS_MAIN(TestReplayBadDay)
#include "tst_replaybadday.moc"
