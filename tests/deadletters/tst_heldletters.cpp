// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Letters that stay although their target has them, too: removed where a look proves it, and only there.
#include "deadletters/replayhelp.h"
#include "support/natsserver.h"

#include <QTemporaryDir>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {
const StreamName dlq{QStringLiteral("DLQ")};
}

class TestHeldLetters : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::NatsServer> m_server;
    std::unique_ptr<test::Client> m_client;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<JetStreamApi> m_api;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ReplayJournal> m_journal;
    WorkRegistry m_works;
    std::unique_ptr<ReplayService> m_service;

    bool publish(const char* subject, const QByteArray& id, const QByteArray& payload)
    {
        MessageHeaders headers;
        headers.add("Nats-Msg-Id", id);
        if (qstrcmp(subject, "vigil.dlq") == 0)
            headers.add("Original-Subject", "work.a");
        return m_client->publish(QLatin1String(subject), payload, headers).has_value();
    }
    std::optional<ReplayProgress> replay(const std::vector<Sequence>& letters, MessageIdChoice id)
    {
        ReplayRequest request;
        request.source = dlq;
        request.sequences = letters;
        request.messageId = id;
        request.removeAfterConfirmed = id == MessageIdChoice::Keep;
        test::ReplayRun run(*m_service, request);
        (void)run.waitForEnd();
        return run.end;
    }
    DiscardRequest heldOf(const std::vector<uint64_t>& letters)
    {
        DiscardRequest request;
        request.source = dlq;
        request.seen = incarnationOf(*m_client->stream(dlq.value));
        request.onlyHeld = true;
        for (const uint64_t letter : letters)
            request.letters.push_back({Sequence{letter}, QStringLiteral("vigil.dlq")});
        return request;
    }
    std::optional<DiscardPlan> plan(const DiscardRequest& request)
    {
        test::Heard<NoProgress, DiscardPlan> heard;
        const auto work = m_service->planDiscard(request, heard.listener());
        (void)heard.waitForEnd(10000);
        return heard.outcome;
    }
    std::vector<uint64_t> left()
    {
        std::vector<uint64_t> sequences;
        for (const auto& message : m_client->messages(dlq.value))
            sequences.push_back(message.sequence.value);
        return sequences;
    }
    /// 1: the target has it. 2: the target has another message of that id. 3: the target had it. 4: replayed, and kept.
    /// 5: never replayed.
    bool fill()
    {
        const bool areThere = publish("work.a", "order-1", "one") && publish("work.a", "order-2", "another") &&
                              publish("work.a", "order-3", "three") && publish("vigil.dlq", "order-1", "one") &&
                              publish("vigil.dlq", "order-2", "two") && publish("vigil.dlq", "order-3", "three") &&
                              publish("vigil.dlq", "order-4", "four") && publish("vigil.dlq", "order-5", "five");
        const auto kept = replay({{1}, {2}, {3}}, MessageIdChoice::Keep);
        const auto replayed = replay({{4}}, MessageIdChoice::NewPerReplay);
        return areThere && kept && kept->duplicates == 3 && kept->removed == 0 && replayed && replayed->replayed == 1 &&
               !m_client->call(QStringLiteral("STREAM.MSG.DELETE.WORK"), R"({"seq":3})").isEmpty();
    }

private slots:
    void init()
    {
        m_server = std::make_unique<test::NatsServer>();
        QVERIFY(m_server->start());
        m_client = std::make_unique<test::Client>();
        QVERIFY(m_client->connectTo(m_server->url()));
        QVERIFY(m_client->makeStream(QStringLiteral("WORK"), QStringLiteral("work.>")));
        QVERIFY(m_client->makeStream(dlq.value, QStringLiteral("vigil.dlq")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_connection = std::make_unique<Connection>();
        m_api = std::make_unique<JetStreamApi>(m_connection->requests());
        ConnectionOptions options;
        options.servers = {m_server->url()};
        m_connection->open(options);
        QTRY_COMPARE(m_connection->state(), ConnectionState::Connected);
        m_journal = std::make_unique<ReplayJournal>(m_folder->filePath(QStringLiteral("journal.sqlite")));
        m_service = std::make_unique<ReplayService>(*m_api, *m_journal, m_works);
        QVERIFY(fill());
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

    void onlyWhatItsTargetHoldsIsPreviewedAndRemoved()
    {
        const DiscardRequest request = heldOf({1, 2, 3, 4, 5, 99});
        const auto planned = plan(request);
        QVERIFY(planned);
        QCOMPARE(planned->total, 2ull);
        QCOMPARE(planned->held, (std::vector<Sequence>{{1}, {4}}));
        QCOMPARE(planned->staying.reasons.size(), size_t(4)); // another message, gone there, not known, gone here
        QCOMPARE(left(), (std::vector<uint64_t>{1, 2, 3, 4, 5}));
        test::ReplayRun run(*m_service, request);
        QVERIFY(run.waitForEnd());
        QVERIFY(run.end);
        QCOMPARE(run.end->removed, 2ull);
        QCOMPARE(run.end->failed, 3ull);
        QCOMPARE(run.end->skipped, 1ull);
        QCOMPARE(run.end->done(), 6ull);
        QCOMPARE(left(), (std::vector<uint64_t>{2, 3, 5}));
        // They are what they were before, and their rows say why they stay.
        QCOMPARE(run.outcomes.at(2).front().outcome, ReplayOutcome::Duplicate);
        QVERIFY2(run.outcomes.at(3).front().text.contains(QStringLiteral("does not hold it any more")),
                 qPrintable(run.outcomes.at(3).front().text));
    }

    void whatItsTargetLosesAfterThePreviewStays()
    {
        const DiscardRequest request = heldOf({1, 4});
        QCOMPARE(plan(request)->total, 2ull);
        QVERIFY(!m_client->call(QStringLiteral("STREAM.MSG.DELETE.WORK"), R"({"seq":1})").isEmpty());
        test::ReplayRun run(*m_service, request);
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.end->removed, 1ull);
        QCOMPARE(left(), (std::vector<uint64_t>{1, 2, 3, 5}));
    }

    void anotherLifeOfTheStreamIsNotTouched()
    {
        const DiscardRequest request = heldOf({1});
        const Timestamp seen = systemNow();
        QTRY_VERIFY(systemNow() - seen > 1100ms); // less may be a restart
        QVERIFY(!m_client->call(QStringLiteral("STREAM.DELETE.DLQ")).isEmpty());
        QVERIFY(m_client->makeStream(dlq.value, QStringLiteral("vigil.dlq")));
        QVERIFY(publish("vigil.dlq", "order-1", "one"));
        test::ReplayRun run(*m_service, request);
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.end->removed, 0ull);
        QCOMPARE(left(), std::vector<uint64_t>{1});
    }

    void aServerThatIsAwayIsWaitedFor()
    {
        const DiscardRequest request = heldOf({1, 2, 4});
        m_server->kill();
        test::ReplayRun run(*m_service, request);
        QTRY_COMPARE_WITH_TIMEOUT(run.last.state, ReplayProgress::State::Disconnected, 20000);
        QVERIFY(!run.end && run.last.failed == 0);
        QVERIFY(m_server->restart());
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.end->removed, 2ull);
        QCOMPARE(run.end->failed, 1ull);
        QTRY_COMPARE_WITH_TIMEOUT(m_client->connection().state(), ConnectionState::Connected, 15000);
        QCOMPARE(left(), (std::vector<uint64_t>{2, 3, 5}));
    }
};

QTEST_GUILESS_MAIN(TestHeldLetters)
#include "tst_heldletters.moc"
