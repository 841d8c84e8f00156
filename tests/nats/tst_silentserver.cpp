// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A server that is there and says nothing: nobody but its own connection waits for it.
#include "nats/connection.h"
#include "nats/subscription.h"
#include "support/linkproxy.h"
#include "support/natsserver.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <atomic>
#include <csignal>

using namespace jetlag;
using namespace std::chrono_literals;
using Way = test::LinkProxy::Way;

namespace {

constexpr int quickMs = 1000; ///< far below what nats.c waits for a server: seconds

ConnectionOptions optionsFor(const QString& url)
{
    ConnectionOptions options;
    options.servers = {url};
    options.timeout = 20s;
    return options;
}

} // namespace

class TestSilentServer : public QObject
{
    Q_OBJECT
private:
    /// Qt's painting and QtConcurrent use it: it must be theirs.
    static void checkGlobalPoolIsFree()
    {
        QThreadPool& pool = *QThreadPool::globalInstance();
        QCOMPARE(pool.activeThreadCount(), 0);
        std::atomic<int> done = 0;
        for (int i = 0; i < pool.maxThreadCount(); ++i)
            pool.start([&done] { ++done; });
        QVERIFY(pool.waitForDone(quickMs));
        QCOMPARE(done.load(), pool.maxThreadCount());
    }

private slots:
    void connecting_holdsNobodyUp()
    {
        test::LinkProxy silent;
        QVERIFY(silent.start());
        std::vector<std::unique_ptr<Connection>> connections;
        for (int i = 0; i < 8; ++i) {
            connections.push_back(std::make_unique<Connection>());
            connections.back()->open(optionsFor(silent.url()));
        }
        QTRY_COMPARE(silent.accepted(), 8);
        checkGlobalPoolIsFree();
        QElapsedTimer clock;
        clock.start();
        connections[0]->close();
        QCOMPARE(connections[0]->state(), ConnectionState::Closed);
        // Another server is not kept waiting for the old one.
        test::NatsServer server;
        QVERIFY(server.start());
        connections[0]->open(optionsFor(server.url()));
        QTRY_COMPARE(connections[0]->state(), ConnectionState::Connected);
        clock.restart();
        connections.clear();
        QVERIFY2(clock.elapsed() < quickMs, qPrintable(QString::number(clock.elapsed())));
        silent.refuse(true); // the hanging attempts end, or the program would at its end wait a moment for them
        silent.cut();
    }

    void roundTrips_oneAtATime()
    {
        test::NatsServer server;
        QVERIFY(server.start());
        test::LinkProxy way(server.port());
        QVERIFY(way.start());
        const auto pings = [&way] { return way.seen(Way::ToServer).count("PING\r\n"); };
        Connection connection;
        QSignalSpy measured(&connection, &Connection::rttMeasured);
        connection.open(optionsFor(way.url()));
        QTRY_COMPARE(connection.state(), ConnectionState::Connected);
        const auto ofConnecting = pings();
        way.hold(Way::ToClient);
        for (int i = 0; i < 20; ++i)
            connection.measureRtt();
        QTRY_VERIFY(pings() > ofConnecting);
        checkGlobalPoolIsFree();
        connection.measureRtt();
        way.release(Way::ToClient);
        QTRY_COMPARE(measured.size(), 1);
        connection.measureRtt();
        QTRY_COMPARE(measured.size(), 2);
        QCOMPARE(pings(), ofConnecting + 2);
    }

    void stoppedServer_isLeftAtOnce()
    {
        test::NatsServer server;
        QVERIFY(server.start());
        std::vector<std::unique_ptr<Connection>> connections;
        std::vector<std::unique_ptr<Subscription>> subscriptions;
        for (int i = 0; i < 4; ++i) {
            connections.push_back(std::make_unique<Connection>());
            connections.back()->open(optionsFor(server.url()));
            for (int n = 0; n < 4; ++n)
                subscriptions.push_back(connections.back()->subscribe(QStringLiteral("s.%1").arg(n)));
            QTRY_COMPARE(connections.back()->state(), ConnectionState::Connected);
        }
        const auto pid = static_cast<pid_t>(server.pid());
        QVERIFY(test::stopProcess(pid));
        const auto goesOn = qScopeGuard([pid] { ::kill(pid, SIGCONT); });
        int failed = 0;
        for (const auto& connection : connections) {
            connection->measureRtt();
            connection->requests().request({.subject = "x", .payload = {}, .headers = {}, .timeout = 60s},
                                           [&failed](const Result<NatsMessage>& reply) { failed += reply ? 0 : 1; });
        }
        checkGlobalPoolIsFree();
        QElapsedTimer clock;
        clock.start();
        subscriptions.clear();
        connections[0]->close();
        QTRY_COMPARE(failed, 1);
        connections.clear();
        QVERIFY2(clock.elapsed() < quickMs, qPrintable(QString::number(clock.elapsed())));
        checkGlobalPoolIsFree();
        // A new connection has threads to try on, however many others hang.
        test::NatsServer other;
        QVERIFY(other.start());
        Connection fresh;
        fresh.open(optionsFor(other.url()));
        QTRY_COMPARE(fresh.state(), ConnectionState::Connected);
    }

    /// What an attempt brings that was given up for another server is nobody's.
    void latecomer_isNotTaken()
    {
        test::LinkProxy slow;
        QVERIFY(slow.start());
        test::NatsServer server;
        QVERIFY(server.start());
        Connection connection;
        QStringList told;
        connect(&connection, &Connection::eventHappened, this, [&told](const Event& event) { told << event.text; });
        connection.open(optionsFor(slow.url()));
        QTRY_COMPARE(slow.accepted(), 1);
        connection.open(optionsFor(server.url()));
        QTRY_COMPARE(connection.state(), ConnectionState::Connected);
        QCOMPARE(connection.identity().url, server.url());
        slow.refuse(true);
        slow.cut(); // the first attempt fails now
        QSignalSpy measured(&connection, &Connection::rttMeasured);
        connection.measureRtt();
        QTRY_COMPARE(measured.size(), 1);
        QCOMPARE(connection.state(), ConnectionState::Connected);
        QCOMPARE(told.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSilentServer)
#include "tst_silentserver.moc"
