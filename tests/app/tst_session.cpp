// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The session against a real server.
#include "app/session.h"
#include "app/sessionstate.h"
#include "jetstream/jetstreamapi.h"
#include "live/livesubjectservice.h"
#include "monitor/history.h"
#include "reading/messagereader.h"
#include "support/natsserver.h"

#include <nats/nats.h>

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <atomic>
#include <csignal>
#include <thread>

using namespace jetlag;
using namespace std::chrono_literals;

class TestSession : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    test::NatsServer m_server;

    QString journal() const { return m_folder.filePath(QStringLiteral("journal.sqlite")); }
    ConnectionOptions options() const
    {
        ConnectionOptions result;
        result.servers = {m_server.url()};
        return result;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        Connection connection;
        JetStreamApi api(connection.requests());
        connection.open(options());
        QTRY_COMPARE(connection.state(), ConnectionState::Connected);
        int answers = 0;
        for (int i = 0; i < 20; ++i) {
            api.call(QStringLiteral("STREAM.CREATE.S%1").arg(i),
                     QStringLiteral("{\"name\":\"S%1\",\"subjects\":[\"s%1.>\"],\"storage\":\"memory\"}")
                         .arg(QString::number(i))
                         .toUtf8(),
                     [&](const Result<QByteArray>& reply) { answers += reply.has_value(); });
        }
        QTRY_COMPARE(answers, 20);
        for (int i = 0; i < 200; ++i)
            api.publish(QStringLiteral("s0.x"), {}, "payload", 5s,
                        [&](const Result<PubAck>& ack) { answers += ack.has_value(); });
        QTRY_COMPARE(answers, 220);
    }

    void historySurvivesARestart()
    {
        const QString file = m_folder.filePath(QStringLiteral("history.sqlite"));
        const StreamName name{QStringLiteral("S0")};
        Timestamp firstRun{};
        {
            Session session(options(), journal(), file);
            QSignalSpy cycles(&session, &Session::cycleFinished);
            session.open();
            QTRY_VERIFY(cycles.size() >= 2);
            session.addMark({systemNow(), Severity::Notice, Event::Kind::Action, name, QStringLiteral("purged"), {}});
            firstRun = systemNow();
        }
        Session session(options(), journal(), file);
        QSignalSpy recalled(&session, &Session::historyRecalled);
        session.open();
        session.wantHistory(name, {}, TimeWindow::FiveMinutes);
        const auto samples = [&] { return session.history().stream(name, TimeWindow::FiveMinutes); };
        QTRY_VERIFY(!samples().empty() && samples().front().time < firstRun && samples().back().time > firstRun);
        const auto all = samples();
        QCOMPARE(all.front().messages, 200.0);
        QVERIFY(std::any_of(all.begin(), all.end(), [](const StreamSample& sample) { return sample.isGap(); }));
        QVERIFY(std::is_sorted(all.begin(), all.end(),
                               [](const StreamSample& a, const StreamSample& b) { return a.time < b.time; }));
        QTRY_VERIFY(!session.history().marks(TimeWindow::FiveMinutes).empty());
        const auto marks = session.history().marks(TimeWindow::FiveMinutes);
        QVERIFY(std::any_of(marks.begin(), marks.end(), [](const Event& mark) { return mark.text == u"purged"; }));
    }

    void opens_identifies_deliversTheFirstDelta()
    {
        Session session(options(), journal());
        QSignalSpy identity(&session, &Session::identityChanged);
        QSignalSpy delta(&session, &Session::deltaReady);
        QSignalSpy rtt(&session, &Session::rttMeasured);
        session.open();
        QTRY_COMPARE(session.state(), ConnectionState::Connected);
        QTRY_VERIFY(!identity.isEmpty());
        QVERIFY(session.identity().version);
        QTRY_VERIFY(!delta.isEmpty());
        const DeltaPtr first = session.takeDelta();
        QVERIFY(first);
        QCOMPARE(first->streams.added.size(), size_t(20));
        QTRY_VERIFY(!rtt.isEmpty());
    }

    void stats_countTheLoad()
    {
        Session session(options(), journal());
        SessionStats seen;
        connect(&session, &Session::statsChanged, this, [&seen](const SessionStats& stats) {
            seen.requestsPerSecond = std::max(seen.requestsPerSecond, stats.requestsPerSecond);
            seen.pollInterval = stats.pollInterval;
        });
        session.open();
        QTRY_VERIFY_WITH_TIMEOUT(seen.requestsPerSecond > 0, 5000);
        QVERIFY(seen.pollInterval > 0ms);
    }

    void deadServer_isAStateWithWords_andShutsDown()
    {
        ConnectionOptions nowhere;
        nowhere.servers = {QStringLiteral("nats://127.0.0.1:1")};
        Session session(nowhere, journal());
        session.open();
        QTRY_VERIFY(session.error());
        QVERIFY(!session.error()->summary.isEmpty());
        QSignalSpy closed(&session, &Session::closed);
        session.shutDown();
        QTRY_COMPARE(closed.size(), 1);
    }

    /// A stopped process keeps its sockets: nothing tells that it will not answer.
    void stoppedServer_isLeftAtOnce()
    {
        test::NatsServer server;
        QVERIFY(server.start());
        ConnectionOptions there;
        there.servers = {server.url()};
        Session session(there, journal());
        QSignalSpy rtt(&session, &Session::rttMeasured);
        session.open();
        QTRY_VERIFY(!rtt.isEmpty());
        const auto pid = static_cast<pid_t>(server.pid());
        QVERIFY(test::stopProcess(pid));
        const auto goesOn = qScopeGuard([pid] { ::kill(pid, SIGCONT); });
        session.refreshNow();
        QSignalSpy stats(&session, &Session::statsChanged);
        QTRY_VERIFY_WITH_TIMEOUT(stats.size() >= 6, 10000); // time for a round trip to be asked for, and to hang
        QCOMPARE(QThreadPool::globalInstance()->activeThreadCount(), 0);
        QSignalSpy closed(&session, &Session::closed);
        QElapsedTimer clock;
        clock.start();
        session.shutDown();
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    }

    void halfConnected_isNotConnected_andSaysWhatIsMissing()
    {
        Connection there;
        Connection missing;
        there.open(options());
        ConnectionOptions nowhere;
        nowhere.servers = {QStringLiteral("nats://127.0.0.1:1")};
        QCOMPARE(together(there, missing).connection, ConnectionState::Connecting);
        missing.open(nowhere);
        QTRY_VERIFY(there.state() == ConnectionState::Connected && missing.error());
        const SessionState watching = together(there, missing);
        QVERIFY(watching.connection != ConnectionState::Connected);
        QVERIFY(watching.isPolling && !watching.isActing);
        QVERIFY(watching.error->summary.startsWith(QStringLiteral("Streams and consumers are watched, but")));
        QVERIFY(watching.error->summary.endsWith(missing.error()->summary));
        const SessionState reading = together(missing, there);
        QVERIFY(!reading.isPolling && reading.isActing);
        QVERIFY(reading.error->summary.startsWith(QStringLiteral("Messages can be read, but")));
        QCOMPARE(together(missing, missing).error->summary, missing.error()->summary);
        QCOMPARE(together(there, there).connection, ConnectionState::Connected);
        QVERIFY(!together(there, there).error);
    }

    /// A proxy or an account may have room for one connection only.
    void oneConnectionTooFew_isToldUntilThereIsRoom()
    {
        test::NatsServer server;
        QVERIFY(server.start({.extraConfig = QStringLiteral("max_connections: 2\n")}));
        ConnectionOptions there;
        there.servers = {server.url()};
        auto other = std::make_unique<Connection>();
        other->open(there);
        QTRY_COMPARE(other->state(), ConnectionState::Connected);
        Session session(there, journal());
        bool wasConnected = false;
        QStringList told;
        connect(&session, &Session::stateChanged, this,
                [&](ConnectionState state) { wasConnected = wasConnected || state == ConnectionState::Connected; });
        connect(&session, &Session::eventHappened, this, [&](const Event& event) { told << event.text; });
        session.open();
        QTRY_VERIFY(session.error() && session.error()->summary.contains(QStringLiteral("second connection")));
        if (session.isPolling()) // else the polling one tells its own trouble
            QTRY_VERIFY(std::any_of(told.begin(), told.end(),
                                    [](const QString& text) { return text.contains(QStringLiteral("watched, but")); }));
        QVERIFY(!wasConnected);
        other.reset();
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), ConnectionState::Connected, 10000);
        QVERIFY(!session.error());
    }

    void killedServer_comesBack()
    {
        Session session(options(), journal());
        QSignalSpy events(&session, &Session::eventHappened);
        session.open();
        QTRY_COMPARE(session.state(), ConnectionState::Connected);
        m_server.kill();
        QTRY_VERIFY_WITH_TIMEOUT(session.state() != ConnectionState::Connected, 10000);
        QVERIFY(m_server.restart());
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), ConnectionState::Connected, 15000);
        QVERIFY(!events.isEmpty());
    }

    /// Fifty times, each at another point of the work: connecting, polling, reading, tailing.
    void shutDown_underLoad()
    {
        for (int round = 0; round < 50; ++round) {
            auto session = std::make_unique<Session>(options(), journal());
            QSignalSpy closed(session.get(), &Session::closed);
            session->open();
            if (round % 5 != 0)
                QTRY_COMPARE(session->state(), ConnectionState::Connected);
            bool isHeard = false;
            const auto hear = [&](const auto&) { isHeard = true; };
            std::vector<PageReading> pages;
            for (int i = 0; i < 20; ++i) {
                ReadSpec spec;
                spec.stream = {QStringLiteral("S0")};
                pages.push_back(session->reader().read(spec, {hear, hear}));
                session->refreshNow();
            }
            const Tailing tail = session->reader().tail({{QStringLiteral("S0")}, {}, 50}, {hear, hear});
            if (round % 3 == 0)
                QTRY_VERIFY(isHeard || round % 5 == 0);
            if (round % 2 == 0) {
                session->shutDown();
                QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 10000);
            }
            session.reset();
        }
    }

    /// It ends at once and cleanly while messages pour in, whatever the subscription is at.
    void shutsDownInTheMiddleOfAFlood()
    {
        std::atomic<bool> isEnough = false;
        std::atomic<bool> hasBegun = false;
        std::thread flood([&, url = m_server.url().toUtf8()] {
            natsConnection* connection = nullptr;
            if (natsConnection_ConnectTo(&connection, url.constData()) != NATS_OK)
                return;
            while (!isEnough && natsConnection_PublishString(connection, "flood.a", "drop") == NATS_OK)
                hasBegun = true;
            natsConnection_Destroy(connection);
        });
        const auto end = qScopeGuard([&] {
            isEnough = true;
            flood.join();
        });
        QTRY_VERIFY(hasBegun);
        for (int round = 0; round < 8; ++round) {
            auto session = std::make_unique<Session>(options(), journal());
            session->open();
            QTRY_COMPARE(session->state(), ConnectionState::Connected);
            LiveSubjectService& live = session->liveSubjects();
            std::shared_ptr<LiveBoard> board;
            LiveFollowing following = live.start(QStringLiteral("flood.>"), {}, {.progressed = [&](const auto& news) {
                                                     if (const auto* started = std::get_if<LiveStarted>(&news))
                                                         board = started->board;
                                                 }});
            QTRY_VERIFY(board);
            if (round % 2 == 0)
                QTRY_VERIFY(board->store()->endOrdinal() > 1000);
            if (round % 4 == 1)
                following = live.start(QStringLiteral("flood.a"), {}, {}); // the one before ends without a word
            if (round % 4 == 2)
                following.stop();
            QElapsedTimer timer;
            timer.start();
            session.reset();
            QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
            // Nothing is written behind its back any more.
            const uint64_t kept = board->store()->endOrdinal();
            QTest::qWait(20);
            QCOMPARE(board->store()->endOrdinal(), kept);
        }
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
