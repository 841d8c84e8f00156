// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the server tells of by itself, on a real one: heard, and what could not be heard is counted and said.
#include "live/advisoryfeed.h"
#include "nats/connection.h"
#include "support/natsserver.h"

#include <nats/nats.h>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace jetlag;
using namespace std::chrono_literals;

class TestAdvisoryFeed : public QObject
{
    Q_OBJECT
private:
    test::NatsServer m_server;
    std::unique_ptr<Connection> m_connection;
    natsConnection* m_other = nullptr;
    uint64_t m_sent = 0;

    /// As a server that gives up so many messages; heard of nothing meanwhile, as the event loop does not run.
    bool flood(const AdvisoryFeed& feed, int count)
    {
        for (int i = 0; i < count; ++i) {
            const QByteArray json = R"({"type":"io.nats.jetstream.advisory.v1.max_deliver","stream":"WORK",)"
                                    R"("consumer":"w","deliveries":3,"stream_seq":)" +
                                    QByteArray::number(static_cast<qulonglong>(++m_sent)) + '}';
            natsConnection_PublishString(m_other, "$JS.EVENT.ADVISORY.CONSUMER.MAX_DELIVERIES.WORK.w",
                                         json.constData());
        }
        if (natsConnection_FlushTimeout(m_other, 10000) != NATS_OK)
            return false;
        QElapsedTimer clock;
        clock.start();
        while (feed.received() < m_sent && clock.elapsed() < 10000)
            QThread::msleep(1);
        return feed.received() == m_sent;
    }
    /// The server knows the subscriptions: a round trip of the very connection.
    bool listen(AdvisoryFeed& feed)
    {
        feed.listen();
        QSignalSpy rtt(m_connection.get(), &Connection::rttMeasured);
        m_connection->measureRtt();
        return rtt.wait(10000);
    }

private slots:
    void init()
    {
        QVERIFY(m_server.start());
        m_connection = std::make_unique<Connection>();
        ConnectionOptions options;
        options.servers = {m_server.url()};
        m_connection->open(options);
        QTRY_COMPARE(m_connection->state(), ConnectionState::Connected);
        QCOMPARE(natsConnection_ConnectTo(&m_other, m_server.url().toUtf8().constData()), NATS_OK);
        m_sent = 0;
    }

    void cleanup()
    {
        natsConnection_Destroy(std::exchange(m_other, nullptr));
        m_connection.reset();
        m_server.stop();
    }

    void whatFitsIsHeardInOrder_andNothingIsSaidToBeLost()
    {
        AdvisoryFeed feed(*m_connection);
        std::vector<uint64_t> heard;
        QSignalSpy events(&feed, &AdvisoryFeed::eventHappened);
        connect(&feed, &AdvisoryFeed::heard, this,
                [&](const Advisory& advisory) { heard.push_back(advisory.sequence.value); });
        QVERIFY(listen(feed));
        QVERIFY(flood(feed, 2000));
        QTRY_COMPARE(heard.size(), size_t(2000));
        QCOMPARE(heard.front(), uint64_t(1));
        QVERIFY(std::is_sorted(heard.begin(), heard.end()));
        QVERIFY(events.isEmpty());
    }

    void whatIsDroppedIsCountedAndTold_oncePerStorm()
    {
        AdvisoryFeed feed(*m_connection, {10, 300ms});
        uint64_t heard = 0;
        std::vector<Event> told;
        connect(&feed, &AdvisoryFeed::heard, this, [&] { ++heard; });
        connect(&feed, &AdvisoryFeed::eventHappened, this, [&](const Event& event) { told.push_back(event); });
        QVERIFY(listen(feed));
        QVERIFY(flood(feed, 50));
        QTRY_COMPARE(told.size(), size_t(1));
        QCOMPARE(heard, uint64_t(10));
        QVERIFY2(told[0].text.startsWith(QStringLiteral("40 advisories")), qPrintable(told[0].text));
        QCOMPARE(told[0].severity, Severity::Warning);
        QCOMPARE(told[0].kind, Event::Kind::Problem);
        // More of the same storm are told together, and without another advisory to remind of them.
        QVERIFY(flood(feed, 20));
        QTRY_COMPARE(heard, uint64_t(20));
        QVERIFY(flood(feed, 40));
        QTRY_COMPARE(heard, uint64_t(30));
        QTRY_COMPARE(told.size(), size_t(2));
        QVERIFY2(told[1].text.startsWith(QStringLiteral("40 advisories")), qPrintable(told[1].text));
        // What fits afterwards is no loss.
        QVERIFY(flood(feed, 5));
        QTRY_COMPARE(heard, uint64_t(35));
        QTest::qWait(400); // longer than further losses are kept back
        QCOMPARE(told.size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestAdvisoryFeed)
#include "tst_advisoryfeed.moc"
