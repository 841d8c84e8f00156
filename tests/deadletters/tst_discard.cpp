// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A discard over a server that is killed and comes back, and over one that forgets: each letter in one class, and only
// what was named.
#include "deadletters/replayhelp.h"
#include "support/natsserver.h"

#include <QTemporaryDir>

using namespace jetlag;

namespace {
const StreamName dlq{QStringLiteral("DLQ")};
}

class TestDiscard : public QObject
{
    Q_OBJECT
private:
    static constexpr int total = 3000;
    test::NatsServer m_server;
    test::Client m_client;
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<JetStreamApi> m_api;
    std::unique_ptr<ReplayJournal> m_journal;
    WorkRegistry m_works;
    std::unique_ptr<ReplayService> m_service;

    /// All but every tenth.
    DiscardRequest request()
    {
        DiscardRequest request;
        request.source = dlq;
        request.seen = incarnationOf(*m_client.stream(dlq.value));
        request.job = "discard";
        for (uint64_t i = 1; i <= total; ++i) {
            if (i % 10 != 0)
                request.letters.push_back({Sequence{i}, QStringLiteral("vigil.dlq")});
        }
        return request;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        QVERIFY(m_client.connectTo(m_server.url()));
        QVERIFY(m_client.makeStream(dlq.value, QStringLiteral("vigil.dlq")));
        QVERIFY(m_client.publishAll(test::deadLetters(total, QStringLiteral("work.a"))));
        m_connection = std::make_unique<Connection>();
        m_api = std::make_unique<JetStreamApi>(m_connection->requests());
        ConnectionOptions options;
        options.servers = {m_server.url()};
        m_connection->open(options);
        QTRY_COMPARE(m_connection->state(), ConnectionState::Connected);
        m_journal = std::make_unique<ReplayJournal>(m_folder.filePath(QStringLiteral("journal.sqlite")));
        m_service = std::make_unique<ReplayService>(*m_api, *m_journal, m_works);
    }

    void cleanupTestCase()
    {
        m_service.reset();
        m_journal.reset();
        m_api.reset();
        m_connection.reset();
    }

    void overAKilledServerItWaitsAndGoesOn_eachInOneClass()
    {
        const DiscardRequest wanted = request();
        const auto chosen = static_cast<quint64>(wanted.letters.size());
        test::ReplayRun run(*m_service, wanted);
        for (quint64 kill = 1; kill <= 3; ++kill) {
            QTRY_VERIFY_WITH_TIMEOUT(run.end || run.last.removed >= kill * chosen / 5, 30000);
            if (run.end)
                break; // faster than it can be killed
            m_server.kill();
            QTRY_VERIFY_WITH_TIMEOUT(run.end || run.last.state == ReplayProgress::State::Disconnected, 20000);
            if (run.end) { // its last answers were under way
                QVERIFY(m_server.restart());
                break;
            }
            QVERIFY(!run.problem);
            QCOMPARE(run.last.failed, 0ull); // it waits: nothing has failed
            QVERIFY(m_server.restart());
        }
        QVERIFY(run.waitForEnd());
        QVERIFY2(run.end, run.problem ? qPrintable(run.problem->summary) : "");
        QCOMPARE(run.end->state, ReplayProgress::State::Finished);
        QVERIFY(!run.hasOverrun);
        const ReplayProgress& end = *run.end;
        QCOMPARE(end.removed + end.skipped + end.failed + end.unknown, chosen);
        QCOMPARE(end.total, chosen);
        QCOMPARE(end.failed + end.unknown, 0ull);
        for (const auto& [sequence, outcomes] : run.outcomes)
            QVERIFY2(outcomes.size() == 1, qPrintable(QString::number(sequence)));
        QTRY_COMPARE_WITH_TIMEOUT(m_client.connection().state(), ConnectionState::Connected, 15000);
        const auto left = m_client.messages(dlq.value);
        QCOMPARE(left.size(), size_t(total / 10));
        for (const StoredMessage& message : left)
            QVERIFY(message.sequence.value % 10 == 0);
    }

    /// Also after a restart; each letter has one line.
    void itsReportTellsOfEachLetter()
    {
        m_service.reset();
        m_journal = std::make_unique<ReplayJournal>(m_folder.filePath(QStringLiteral("journal.sqlite")));
        m_service = std::make_unique<ReplayService>(*m_api, *m_journal, m_works);
        const auto jobs = m_journal->jobs(5);
        QCOMPARE(jobs.size(), size_t(1));
        QVERIFY(jobs[0].isDiscard && jobs[0].counts.isDiscard);
        QCOMPARE(jobs[0].state, ReplayJournal::JobState::Finished);
        const auto chosen = static_cast<quint64>(request().letters.size());
        QCOMPARE(jobs[0].counts.removed + jobs[0].counts.skipped, chosen);
        const QString path = m_folder.filePath(QStringLiteral("discard.csv"));
        test::Heard<NoProgress, Result<quint64>> heard;
        const auto work = m_service->report({"discard", path, ReportOrder::Format::Csv}, heard.listener());
        QVERIFY(heard.waitForEnd(10000));
        QVERIFY(heard.outcome && *heard.outcome);
        QCOMPARE(**heard.outcome, chosen);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), static_cast<qsizetype>(chosen + 1));
        quint64 discarded = 0;
        for (const QByteArray& line : lines.mid(1)) {
            QVERIFY2(line.startsWith("DLQ,") && line.contains(",vigil.dlq,"), line.constData());
            discarded += line.contains(",discarded,") ? 1 : 0;
        }
        QCOMPARE(discarded, jobs[0].counts.removed);
        // Nothing of it is followed, as nothing was put back.
        QVERIFY(m_journal->lettersToFollow(100).empty());
    }
};

QTEST_GUILESS_MAIN(TestDiscard)
#include "tst_discard.moc"
