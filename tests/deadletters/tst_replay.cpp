// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Replays on a real server, looked at from outside: nothing lost, nothing doubled, nothing changed.
#include "deadletters/replayheaders.h"
#include "deadletters/replayhelp.h"
#include "support/natsserver.h"

#include <QTemporaryDir>

#include <set>

using namespace jetlag;
using namespace std::chrono_literals;

class TestReplay : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aThousandArriveExactlyOnce();
    void lettersReadByDirectGetsKeepTheirHeaders();
    void duplicatesAreNotReplayedAndStay();
    void whatHasNoTargetStays();
    void whatTheServerRefusesStays();
    void cancelLosesAndDoublesNothing();
    void pauseAndResume();
    void editedMessage();
    void anEditThatWasNotAnsweredGoesOn();
    void serverKilledMidway();
    void discardRemovesOnlyWhatWasNamed();

private:
    ReplayRequest everything() const
    {
        ReplayRequest request;
        request.source = StreamName{QStringLiteral("DLQ")};
        request.all = true;
        return request;
    }
    uint64_t count(const QString& stream)
    {
        const auto facts = m_client->stream(stream);
        return facts ? facts->state.messages : UINT64_MAX;
    }
    std::unique_ptr<test::NatsServer> m_server;
    std::unique_ptr<test::Client> m_client;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<JetStreamApi> m_api;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ReplayJournal> m_journal;
    WorkRegistry m_works;
    std::unique_ptr<ReplayService> m_service;
};

void TestReplay::init()
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
    m_service = std::make_unique<ReplayService>(*m_api, *m_journal, m_works);
}

void TestReplay::cleanup()
{
    m_service.reset();
    m_journal.reset();
    m_api.reset();
    m_connection.reset();
    m_client.reset();
    m_server.reset();
}

void TestReplay::aThousandArriveExactlyOnce()
{
    const auto letters = test::deadLetters(1000, QStringLiteral("work.analyze"));
    QVERIFY(m_client->publishAll(letters));
    QElapsedTimer clock;
    clock.start();
    test::ReplayRun run(*m_service, everything());
    QVERIFY(run.waitForEnd());
    qInfo("1,000 replayed, verified and removed in %lld ms", static_cast<long long>(clock.elapsed()));
    QVERIFY(run.end);
    QCOMPARE(run.end->replayed, 1000ull);
    QCOMPARE(run.end->removed, 1000ull);
    QCOMPARE(count(QStringLiteral("DLQ")), uint64_t(0));
    const auto arrived = m_client->messages(QStringLiteral("WORK"));
    QCOMPARE(arrived.size(), letters.size());
    std::set<QByteArray> ids;
    std::map<int, const StoredMessage*> byNumber;
    for (const StoredMessage& message : arrived) {
        ids.insert(message.headers.firstValue("Nats-Msg-Id").value_or(""));
        byNumber[message.headers.firstValue("Number").value_or("-1").toInt()] = &message;
        QCOMPARE(message.subject, QStringLiteral("work.analyze"));
    }
    QCOMPARE(ids.size(), letters.size()); // an id of its own each
    QCOMPARE(byNumber.size(), letters.size());
    for (int i = 0; i < 1000; ++i) {
        const StoredMessage& message = *byNumber.at(i);
        const StoredMessage& letter = letters[static_cast<size_t>(i)];
        QCOMPARE(message.payload, letter.payload);
        QCOMPARE(message.headers.values("Trace"), letter.headers.values("Trace"));
        QCOMPARE(message.headers.values("Empty"), QList<QByteArray>{""});
        QCOMPARE(message.headers.firstValue("After-Empty"), std::optional<QByteArray>("still here"));
        QCOMPARE(message.headers.values("Nats-Expected-Stream"), QList<QByteArray>{"WORK"});
        QVERIFY(message.headers.firstValue("JetLag-Replay-Of"));
    }
}

/// Some have an empty value in the middle, which nats.c before 3.11 misreads: those come another way.
void TestReplay::lettersReadByDirectGetsKeepTheirHeaders()
{
    QVERIFY(!m_client->call(QStringLiteral("STREAM.DELETE.DLQ")).isEmpty());
    QVERIFY(m_client->makeStream(QStringLiteral("DLQ"), QStringLiteral("vigil.dlq"), R"("allow_direct":true)"));
    auto letters = test::deadLetters(300, QStringLiteral("work.a"));
    for (size_t i = 0; i < letters.size(); ++i) {
        if (i < 100 || i % 50 != 0) {
            letters[i].headers.removeAll("Empty");
            letters[i].headers.removeAll("After-Empty");
        }
    }
    QVERIFY(m_client->publishAll(letters));
    m_service->setServerVersion(m_connection->identity().version);
    test::ReplayRun run(*m_service, everything());
    QVERIFY(run.waitForEnd());
    QVERIFY(run.end);
    QCOMPARE(run.end->replayed, 300ull);
    const auto arrived = m_client->messages(QStringLiteral("WORK"));
    QCOMPARE(arrived.size(), letters.size());
    for (const StoredMessage& message : arrived) {
        const auto number = message.headers.firstValue("Number").value_or("-1").toInt();
        QVERIFY(number >= 0 && number < 300);
        const StoredMessage& letter = letters[static_cast<size_t>(number)];
        QCOMPARE(message.payload, letter.payload);
        for (const char* name : {"Trace", "Empty", "After-Empty"})
            QCOMPARE(message.headers.values(name), letter.headers.values(name));
    }
}

void TestReplay::duplicatesAreNotReplayedAndStay()
{
    MessageHeaders known;
    known.add("Nats-Msg-Id", "order-7");
    QVERIFY(m_client->publish(QStringLiteral("work.a"), "first", known));
    auto letters = test::deadLetters(2, QStringLiteral("work.a"));
    letters[0].headers.add("Nats-Msg-Id", "order-7-dead"); // unlike the DLQ's own ids
    QVERIFY(m_client->publishAll(letters));
    // The dead letter carries the id that the target has seen a moment ago.
    auto request = everything();
    request.all = false;
    request.sequences = {Sequence{1}};
    request.messageId = MessageIdChoice::Keep;
    MessageHeaders edited = letters[0].headers;
    edited.removeAll("Nats-Msg-Id");
    edited.add("Nats-Msg-Id", "order-7");
    request.editedHeaders = edited;
    test::ReplayRun run(*m_service, request);
    QVERIFY(run.waitForEnd());
    QVERIFY(run.end);
    QCOMPARE(run.end->duplicates, 1ull);
    QCOMPARE(run.end->replayed, 0ull);
    QCOMPARE(run.end->removed, 0ull);
    QCOMPARE(count(QStringLiteral("WORK")), uint64_t(1));
    QCOMPARE(count(QStringLiteral("DLQ")), uint64_t(2));
}

void TestReplay::whatHasNoTargetStays()
{
    for (const char* target : {"nowhere.at.all", "vigil.dlq", "work.*", "$JS.API.STREAM.LIST", ""})
        QVERIFY(m_client->publishAll(test::deadLetters(1, QString::fromLatin1(target))));
    const auto made = test::planOf(*m_service, everything());
    QVERIFY(made);
    const ReplayPlan& plan = *made;
    QCOMPARE(plan.total, 5ull);
    QCOMPARE(plan.withoutTarget, 1ull);
    QCOMPARE(plan.targets.size(), size_t(4));
    for (const auto& target : plan.targets)
        QVERIFY2(target.refused, qPrintable(target.subject));
    test::ReplayRun run(*m_service, everything());
    QVERIFY(run.waitForEnd());
    QVERIFY(run.end);
    QCOMPARE(run.end->skipped, 5ull);
    QCOMPARE(count(QStringLiteral("DLQ")), uint64_t(5));
}

void TestReplay::whatTheServerRefusesStays()
{
    QVERIFY(m_client->makeStream(QStringLiteral("SMALL"), QStringLiteral("small.>"), R"("max_msg_size":300)"));
    auto letters = test::deadLetters(2, QStringLiteral("small.a"));
    letters[1].payload = QByteArray(4000, 'x');
    letters[0].payload = "fits";
    for (auto& letter : letters) { // little enough for the stream's limit
        MessageHeaders few;
        few.add("Original-Subject", "small.a");
        letter.headers = few;
    }
    QVERIFY(m_client->publishAll(letters));
    test::ReplayRun run(*m_service, everything());
    QVERIFY(run.waitForEnd());
    QVERIFY(run.end);
    QCOMPARE(run.end->replayed, 1ull);
    QCOMPARE(run.end->failed, 1ull);
    QCOMPARE(run.end->removed, 1ull);
    QCOMPARE(count(QStringLiteral("DLQ")), uint64_t(1));
    QCOMPARE(count(QStringLiteral("SMALL")), uint64_t(1));
}

void TestReplay::cancelLosesAndDoublesNothing()
{
    QVERIFY(m_client->publishAll(test::deadLetters(500, QStringLiteral("work.a"))));
    auto request = everything();
    request.ratePerSecond = 200;
    test::ReplayRun run(*m_service, request);
    QTRY_VERIFY(run.last.replayed >= 40);
    run.work.stop();
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.end->state, ReplayProgress::State::Cancelled);
    QVERIFY(run.end->replayed < 500);
    QCOMPARE(run.end->removed, run.end->replayed);
    QCOMPARE(count(QStringLiteral("WORK")), uint64_t(run.end->replayed));
    QCOMPARE(count(QStringLiteral("DLQ")), uint64_t(500 - run.end->replayed));
    // The rest, later.
    test::ReplayRun rest(*m_service, everything());
    QVERIFY(rest.waitForEnd());
    QCOMPARE(count(QStringLiteral("WORK")), uint64_t(500));
    QCOMPARE(count(QStringLiteral("DLQ")), uint64_t(0));
}

void TestReplay::pauseAndResume()
{
    QVERIFY(m_client->publishAll(test::deadLetters(300, QStringLiteral("work.a"))));
    auto request = everything();
    request.ratePerSecond = 200;
    test::ReplayRun run(*m_service, request);
    QTRY_VERIFY(run.last.replayed >= 20);
    run.work.pause();
    QTRY_COMPARE(run.last.state, ReplayProgress::State::Paused);
    QVERIFY(!run.end);
    run.work.resume();
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.end->replayed, 300ull);
    QCOMPARE(count(QStringLiteral("WORK")), uint64_t(300));
}

void TestReplay::editedMessage()
{
    QVERIFY(m_client->publishAll(test::deadLetters(1, QStringLiteral("work.a"))));
    auto request = everything();
    request.all = false;
    request.sequences = {Sequence{1}};
    request.targetSubject = QStringLiteral("work.elsewhere");
    request.editedPayload = QByteArray("mended");
    request.removeAfterConfirmed = false;
    test::ReplayRun run(*m_service, request);
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.end->replayed, 1ull);
    QCOMPARE(run.end->removed, 0ull);
    const auto arrived = m_client->messages(QStringLiteral("WORK"));
    const auto letter = m_client->messages(QStringLiteral("DLQ")).front();
    const auto edit = m_journal->findEdit(replayMessageId(request.source, letter.time, letter.sequence));
    QVERIFY(edit);
    QCOMPARE(edit->originalPayload, letter.payload);
    QCOMPARE(edit->originalHeaders, letter.headers);
    QCOMPARE(edit->payload, QByteArray("mended"));
    QCOMPARE(edit->subject, QStringLiteral("work.elsewhere"));
    QCOMPARE(arrived.size(), size_t(1));
    QCOMPARE(arrived[0].payload, QByteArray("mended"));
    QCOMPARE(arrived[0].subject, QStringLiteral("work.elsewhere"));
    QCOMPARE(count(QStringLiteral("DLQ")), uint64_t(1));
}

/// A crash between the sending and the answer: the next attempt sends what was edited, wherever it is begun from.
void TestReplay::anEditThatWasNotAnsweredGoesOn()
{
    QVERIFY(m_client->publishAll(test::deadLetters(3, QStringLiteral("work.a"))));
    const auto letters = m_client->messages(QStringLiteral("DLQ"));
    ReplayJournal::Intent intent;
    intent.messageId = replayMessageId(StreamName{QStringLiteral("DLQ")}, letters[1].time, letters[1].sequence);
    intent.source = StreamName{QStringLiteral("DLQ")};
    intent.sequence = letters[1].sequence;
    intent.target = QStringLiteral("work.mended");
    intent.targetStream = StreamName{QStringLiteral("WORK")};
    ReplayJournal::Edit edit;
    edit.at = systemNow();
    edit.originalSubject = letters[1].subject;
    edit.originalHeaders = letters[1].headers;
    edit.originalPayload = letters[1].payload;
    edit.subject = intent.target;
    edit.headers.add("Mended", "yes");
    edit.payload = "mended";
    intent.edit = std::make_shared<const ReplayJournal::Edit>(edit);
    QVERIFY(m_journal->begin({intent}));
    m_journal = std::make_unique<ReplayJournal>(m_folder->filePath(QStringLiteral("journal.sqlite")));
    m_service = std::make_unique<ReplayService>(*m_api, *m_journal, m_works);
    const auto plan = test::planOf(*m_service, everything());
    QVERIFY(plan);
    QCOMPARE(plan->editedBefore, 1ull);
    QCOMPARE(plan->targets.size(), size_t(2));
    test::ReplayRun run(*m_service, everything());
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.end->replayed, 3ull);
    QCOMPARE(count(QStringLiteral("DLQ")), uint64_t(0));
    int mended = 0;
    for (const StoredMessage& message : m_client->messages(QStringLiteral("WORK"))) {
        if (message.subject != QStringLiteral("work.mended"))
            continue;
        ++mended;
        QCOMPARE(message.payload, QByteArray("mended"));
        QCOMPARE(message.headers.firstValue("Mended"), std::optional<QByteArray>("yes"));
    }
    QCOMPARE(mended, 1);
    // Its original is in the journal, though its letter was removed.
    QCOMPARE(m_journal->findEdit(intent.messageId)->originalPayload, letters[1].payload);
}

void TestReplay::serverKilledMidway()
{
    QVERIFY(m_client->publishAll(test::deadLetters(600, QStringLiteral("work.a"))));
    auto request = everything();
    request.ratePerSecond = 400;
    test::ReplayRun run(*m_service, request);
    QTRY_VERIFY(run.last.replayed >= 60);
    m_server->kill();
    QTRY_COMPARE_WITH_TIMEOUT(run.last.state, ReplayProgress::State::Disconnected, 15000);
    QVERIFY(m_server->restart());
    QVERIFY(run.waitForEnd());
    QVERIFY(run.end);
    QTRY_COMPARE(m_client->connection().state(), ConnectionState::Connected);
    QCOMPARE(run.end->replayed, 600ull);
    QCOMPARE(run.end->total, 600ull);
    QVERIFY(!run.hasOverrun);
    // Numbers tell the messages apart: none twice, none missing.
    std::set<QByteArray> numbers;
    const auto arrived = m_client->messages(QStringLiteral("WORK"));
    for (const StoredMessage& message : arrived)
        numbers.insert(message.headers.firstValue("Number").value_or(""));
    QCOMPARE(arrived.size(), size_t(600));
    QCOMPARE(numbers.size(), size_t(600));
    // A killed server forgets deletions that it has confirmed (seen with 2.9.10): the journal still knows each of them.
    const uint64_t left = count(QStringLiteral("DLQ"));
    const auto plan = test::planOf(*m_service, everything());
    QVERIFY(plan);
    QCOMPARE(uint64_t(plan->alreadyReplayed), left);
}

void TestReplay::discardRemovesOnlyWhatWasNamed()
{
    QVERIFY(m_client->publishAll(test::deadLetters(5, QStringLiteral("work.a"))));
    DiscardRequest request;
    request.source = StreamName{QStringLiteral("DLQ")};
    request.seen = incarnationOf(*m_client->stream(QStringLiteral("DLQ")));
    request.letters = {{Sequence{2}, {}}, {Sequence{4}, {}}, {Sequence{99}, {}}};
    test::ReplayRun run(*m_service, request);
    QVERIFY(run.waitForEnd());
    QVERIFY(run.end);
    QCOMPARE(run.end->removed, 2ull);
    QCOMPARE(run.end->skipped, 1ull); // gone already: one class each
    QCOMPARE(run.end->done(), 3ull);
    std::vector<uint64_t> left;
    for (const auto& message : m_client->messages(QStringLiteral("DLQ")))
        left.push_back(message.sequence.value);
    QCOMPARE(left, (std::vector<uint64_t>{1, 3, 5}));
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
