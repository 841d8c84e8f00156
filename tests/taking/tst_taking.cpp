// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Messages are taken from a pull consumer and settled, on real servers: what is told is what the consumer's state
// shows, with a way to the server that breaks in the middle, and with real workers beside it.
#include "nats/subscription.h"
#include "support/linkproxy.h"
#include "support/worker.h"
#include "taking/taker.h"

#include <QElapsedTimer>

#include <set>

using namespace jetlag;
using namespace std::chrono_literals;
using test::LinkProxy;

namespace {

const QByteArray shortWait = R"(,"ack_policy":"explicit","ack_wait":1500000000)";
const QByteArray longWait = R"(,"ack_policy":"explicit","ack_wait":60000000000)";

std::vector<SettleEnd> all(size_t count, SettleEnd how)
{
    return std::vector<SettleEnd>(count, how);
}

} // namespace

class TestTaking : public QObject
{
    Q_OBJECT
private:
    test::Taker m_taker;

private slots:
    void initTestCase() { QVERIFY(m_taker.start()); }

    void whatIsTakenIsHeld()
    {
        QVERIFY(m_taker.prepare(5, longWait));
        const auto taken = m_taker.take(3);
        QCOMPARE(taken.size(), size_t(3));
        QVERIFY(!m_taker.taken.outcome->error);
        QCOMPARE(taken[1].message->sequence.value, uint64_t(2));
        QCOMPARE(taken[1].message->subject, QStringLiteral("orders.2"));
        QCOMPARE(taken[1].message->payload, QByteArray("2"));
        QVERIFY(taken[1].message->time == m_taker.client.messages(QStringLiteral("ORDERS"))[1].time);
        QCOMPARE(taken[1].deliveries, uint64_t(1));
        const auto left = *taken[1].deadline - TakenMessage::Clock::now();
        QVERIFY(left > 50s && left <= 60s);
        QCOMPARE(m_taker.info()->ackPending, uint64_t(3));
        QCOMPARE(m_taker.info()->pending, uint64_t(2));
    }

    void whatIsThereIsTakenAndTheRestWaitedFor()
    {
        QVERIFY(m_taker.prepare(2, longWait));
        QElapsedTimer watch;
        watch.start();
        QCOMPARE(m_taker.take(5, 2500ms).size(), size_t(2));
        QVERIFY(watch.elapsed() >= 2400 && watch.elapsed() < 6000);
        QVERIFY(!m_taker.taken.outcome->error && !m_taker.taken.outcome->mayHaveMissed);
        // One that comes while it is waited for.
        m_taker.beginTaking(1, 20s);
        QTRY_COMPARE(m_taker.info()->waiting, uint64_t(1));
        QVERIFY(m_taker.client.publish(QStringLiteral("orders.late"), "late"));
        QVERIFY(m_taker.taken.waitForEnd(5000));
        QCOMPARE(m_taker.taken.news.size(), size_t(1));
        QCOMPARE(m_taker.taken.news.front().front().message->payload, QByteArray("late"));
    }

    /// A pull cannot be taken back: it is waited for, so that nothing is delivered to nobody.
    void stoppingLosesNothing()
    {
        QVERIFY(m_taker.prepare(0, longWait));
        m_taker.beginTaking(10, 60s);
        QTRY_COMPARE(m_taker.info()->waiting, uint64_t(1));
        m_taker.taking().stop();
        QVERIFY(m_taker.client.publish(QStringLiteral("orders.1"), "x"));
        QVERIFY(m_taker.taken.waitForEnd(4000));
        uint64_t taken = 0;
        for (const auto& part : m_taker.taken.news)
            taken += part.size();
        QTRY_COMPARE(m_taker.info()->waiting, uint64_t(0));
        QCOMPARE(m_taker.info()->ackPending, taken);
    }

    void theWaysToSettle()
    {
        QVERIFY(m_taker.prepare(6, longWait));
        const auto taken = m_taker.take(6);
        QCOMPARE(taken.size(), size_t(6));
        QCOMPARE(m_taker.settle({taken[0]}, AckAndWait{}), all(1, SettleEnd::Done));
        QCOMPARE(m_taker.info()->ackFloor.streamSequence.value, uint64_t(1));
        QCOMPARE(m_taker.info()->ackPending, uint64_t(5));
        QCOMPARE(m_taker.settle({taken[1], taken[2]}, Term{}), all(2, SettleEnd::Done));
        QCOMPARE(m_taker.info()->ackPending, uint64_t(3));
        QCOMPARE(m_taker.settle({taken[3]}, InProgress{}), all(1, SettleEnd::Done));
        QCOMPARE(m_taker.info()->ackPending, uint64_t(3));
        QCOMPARE(m_taker.settle({taken[4]}, Nak{}), all(1, SettleEnd::Done));
        const auto again = m_taker.take(1);
        QCOMPARE(again.size(), size_t(1));
        QCOMPARE(again[0].message->sequence.value, uint64_t(5));
        QCOMPARE(again[0].deliveries, uint64_t(2));
        QCOMPARE(m_taker.settle({taken[3], again[0], taken[5]}, AckAndWait{}), all(3, SettleEnd::Done));
        QCOMPARE(m_taker.info()->ackPending, uint64_t(0));
    }

    /// Without a confirmation it is told as done only where the consumer's state shows it.
    void aPlainAckIsLookedFor()
    {
        QVERIFY(m_taker.prepare(3, longWait));
        const auto taken = m_taker.take(3);
        QCOMPARE(m_taker.settle({taken[0]}, SendAck{}), all(1, SettleEnd::Done));
        QVERIFY(m_taker.settled.news.front().isSeen);
        // Behind one that is still in hand the floor does not move, and nothing shows it.
        QCOMPARE(m_taker.settle({taken[2]}, SendAck{}), all(1, SettleEnd::Sent));
        QCOMPARE(m_taker.info()->ackPending, uint64_t(1));
        QCOMPARE(m_taker.settle({taken[1]}, SendAck{}), all(1, SettleEnd::Done));
    }

    void aDelayedNakComesAfterIt()
    {
        QVERIFY(m_taker.prepare(1, longWait));
        const auto taken = m_taker.take(1);
        QElapsedTimer watch;
        watch.start();
        QCOMPARE(m_taker.settle(taken, Nak{2s}), all(1, SettleEnd::Done));
        const auto again = m_taker.take(1, 10s);
        QCOMPARE(again.size(), size_t(1));
        QVERIFY(watch.elapsed() >= 1900 && watch.elapsed() < 6000);
    }

    void aReasonArrivesWhereItIsTaken()
    {
        QVERIFY(m_taker.prepare(1, longWait));
        const auto advisories =
            m_taker.client.connection().subscribe(QStringLiteral("$JS.EVENT.ADVISORY.CONSUMER.MSG_TERMINATED.>"));
        const auto version = ServerVersion::parse(m_taker.server.version());
        const QString reason = takesReason(version) ? QStringLiteral("no such customer") : QString();
        const auto taken = m_taker.take(1);
        QCOMPARE(m_taker.settle(taken, Term{reason}), all(1, SettleEnd::Done));
        QCOMPARE(m_taker.info()->ackPending, uint64_t(0));
        QTRY_COMPARE(advisories->received(), quint64(1));
        QVERIFY(advisories->take().front().payload.contains(reason.toUtf8()));
    }

    void inProgressBeginsAnew()
    {
        QVERIFY(m_taker.prepare(1, shortWait));
        const auto taken = m_taker.take(1);
        QElapsedTimer watch;
        watch.start();
        QTest::qWait(900);
        QCOMPARE(m_taker.settle(taken, InProgress{}), all(1, SettleEnd::Done));
        const auto again = m_taker.take(1, 6s);
        QCOMPARE(again.size(), size_t(1));
        QVERIFY2(watch.elapsed() >= 2300, qPrintable(QString::number(watch.elapsed())));
    }

    /// The deadline that is told is when the server gives it again, whichever delivery it is.
    void theDeadlineFollowsTheBackoff()
    {
        QVERIFY(m_taker.prepare(
            1, R"(,"ack_policy":"explicit","max_deliver":5,"backoff":[1000000000,2500000000,1000000000])"));
        auto taken = m_taker.take(1);
        for (uint64_t delivery = 2; delivery <= 4; ++delivery) {
            QCOMPARE(taken.size(), size_t(1));
            const auto deadline = *taken[0].deadline;
            QVERIFY(!taken[0].isLastDelivery);
            taken = m_taker.take(1, 10s);
            QCOMPARE(taken.size(), size_t(1));
            QCOMPARE(taken[0].deliveries, delivery);
            const auto wait = *taken[0].deadline - deadline - *timeToSettle(m_taker.info()->config, delivery);
            QVERIFY2(wait > -300ms && wait < 1200ms,
                     qPrintable(QString::number(std::chrono::duration<double>(wait).count())));
        }
        QCOMPARE(m_taker.settle(taken, AckAndWait{}), all(1, SettleEnd::Done));
    }

    void theLastDeliveryIsKnown()
    {
        QVERIFY(m_taker.prepare(1, longWait + R"(,"max_deliver":2)"));
        const auto first = m_taker.take(1);
        QVERIFY(!first[0].isLastDelivery);
        m_taker.settle(first, Nak{});
        const auto second = m_taker.take(1);
        QVERIFY(second[0].isLastDelivery);
        m_taker.settle(second, Nak{});
        QVERIFY(m_taker.take(1, 1500ms).empty());
    }

    /// Of ack policy all one says what is below, too.
    void oneAckCoversAllBefore()
    {
        QVERIFY(m_taker.prepare(5, R"(,"ack_policy":"all","ack_wait":60000000000)"));
        const auto taken = m_taker.take(4);
        QCOMPARE(m_taker.settle({taken[1]}, AckAndWait{}), all(1, SettleEnd::Done));
        QCOMPARE(m_taker.info()->ackPending, uint64_t(2));
        QCOMPARE(m_taker.settle({taken[2]}, Term{}), all(1, SettleEnd::Done));
        QCOMPARE(m_taker.info()->ackPending, uint64_t(1));
    }

    void withoutAcksDeliveryFinishes()
    {
        QVERIFY(m_taker.prepare(3, R"(,"ack_policy":"none")"));
        const auto taken = m_taker.take(2);
        QCOMPARE(taken.size(), size_t(2));
        QVERIFY(!taken[0].deadline);
        QCOMPARE(m_taker.info()->ackPending, uint64_t(0));
        QCOMPARE(m_taker.info()->pending, uint64_t(1));
    }

    void whatIsRefused()
    {
        QVERIFY(m_taker.prepare(1, R"(,"ack_policy":"explicit","deliver_subject":"push.here")"));
        QVERIFY(m_taker.take(1).empty());
        QVERIFY(m_taker.taken.outcome->error->summary.contains(QStringLiteral("push.here")));
        // Another one of the same name.
        QVERIFY(m_taker.prepare(1, longWait));
        const Incarnation before = m_taker.seen();
        QTest::qWait(1100); // further apart than a restart moves it
        QVERIFY(m_taker.prepare(1, longWait));
        test::Heard<std::vector<TakenMessage>, TakeOutcome> heard;
        const Taking taking = m_taker.service->take({m_taker.key, before, 1, 1s, {}}, heard.listener());
        QVERIFY(heard.waitForEnd());
        QVERIFY(heard.outcome->error && heard.news.empty());
        QCOMPARE(m_taker.info()->ackPending, uint64_t(0));
    }

    void groups()
    {
        if (!m_taker.hasVersion(2, 11))
            QSKIP("this server has no priority groups");
        QVERIFY(m_taker.prepare(1, longWait + R"(,"priority_groups":["jobs"],"priority_policy":"overflow")"));
        QCOMPARE(priorityGroupsOf(*m_taker.info()), QStringList{QStringLiteral("jobs")});
        QVERIFY(m_taker.take(1, 1s, QStringLiteral("other")).empty());
        QVERIFY(m_taker.taken.outcome->error->summary.contains(QStringLiteral("Group")));
        QCOMPARE(m_taker.take(1, 2s, QStringLiteral("jobs")).size(), size_t(1));
    }

    void aDeletedConsumerTakesNoAnswer()
    {
        QVERIFY(m_taker.prepare(2, longWait));
        const auto taken = m_taker.take(1);
        m_taker.beginTaking(2, 20s);
        QTRY_COMPARE(m_taker.info()->waiting, uint64_t(1));
        m_taker.client.call(QStringLiteral("CONSUMER.DELETE.ORDERS.worker"));
        QVERIFY(m_taker.taken.waitForEnd(8000));
        QVERIFY(m_taker.taken.outcome->error);
        test::Heard<Settled, NoProgress> heard;
        const Settling settling = m_taker.service->settle({m_taker.key, {}, taken, AckAndWait{}}, heard.listener());
        QVERIFY(heard.waitForEnd());
        QVERIFY(heard.news.front().how == SettleEnd::NotSent || heard.news.front().how == SettleEnd::Refused);
    }

    /// What is given back is with a real worker at once.
    void givenBackAWorkerHasItAtOnce()
    {
        QVERIFY(m_taker.prepare(4, longWait));
        const auto taken = m_taker.take(4);
        test::Worker worker;
        QVERIFY(worker.connectTo(m_taker.server.url()));
        QCOMPARE(m_taker.settle(taken, Nak{}), all(4, SettleEnd::Done));
        const auto theirs = worker.take(QStringLiteral("ORDERS"), QStringLiteral("worker"), 4, 3s);
        QCOMPARE(theirs.size(), size_t(4));
        for (const QByteArray& one : theirs)
            QVERIFY(worker.settle(one));
        QCOMPARE(m_taker.info()->ackPending, uint64_t(0));
    }

    /// A worker beside it: each message is finished once, by one of the two.
    void besideAWorkerNothingIsLostOrDoubled()
    {
        QVERIFY(m_taker.prepare(40, longWait));
        test::Worker worker;
        QVERIFY(worker.connectTo(m_taker.server.url()));
        std::multiset<uint64_t> seen;
        for (int round = 0; round < 4; ++round) {
            const auto mine = m_taker.take(5);
            const auto theirs = worker.take(QStringLiteral("ORDERS"), QStringLiteral("worker"), 5, 2s);
            QCOMPARE(mine.size() + theirs.size(), size_t(10));
            for (const TakenMessage& one : mine)
                seen.insert(one.message->sequence.value);
            for (const QByteArray& one : theirs) {
                seen.insert(one.split('.')[5].toULongLong());
                QVERIFY(worker.settle(one));
            }
            QCOMPARE(m_taker.settle(mine, AckAndWait{}), all(mine.size(), SettleEnd::Done));
        }
        QCOMPARE(seen.size(), size_t(40));
        QCOMPARE(std::set<uint64_t>(seen.begin(), seen.end()).size(), size_t(40));
        QCOMPARE(m_taker.info()->ackFloor.streamSequence.value, uint64_t(40));
    }

    /// The ack arrives and its confirmation does not: looked for, found, never called failed.
    void anAckWhoseAnswerIsHeld()
    {
        QVERIFY(m_taker.prepare(2, longWait));
        LinkProxy proxy(m_taker.server.port());
        QVERIFY(proxy.start() && m_taker.connect(proxy.url()));
        const auto taken = m_taker.take(1);
        QCOMPARE(taken.size(), size_t(1));
        test::Heard<Settled, NoProgress> heard;
        const SettleOrder order{m_taker.key, m_taker.seen(), taken, AckAndWait{}};
        proxy.hold(LinkProxy::Way::ToClient);
        const Settling settling = m_taker.service->settle(order, heard.listener());
        QTRY_COMPARE(m_taker.info()->ackPending, uint64_t(0));
        QTest::qWait(5500); // the confirmation is not waited for any longer
        QVERIFY(heard.news.empty() && !heard.outcome);
        proxy.heal();
        QVERIFY(heard.waitForEnd());
        QCOMPARE(heard.news.size(), size_t(1));
        QCOMPARE(heard.news.front().how, SettleEnd::Done);
        QVERIFY(m_taker.connect(m_taker.server.url()));
    }

    /// Cut off before it arrived: unknown, for nothing shows it; the same said again is done.
    void anAckThatGotLost()
    {
        QVERIFY(m_taker.prepare(2, longWait));
        LinkProxy proxy(m_taker.server.port());
        QVERIFY(proxy.start() && m_taker.connect(proxy.url()));
        const auto taken = m_taker.take(1);
        test::Heard<Settled, NoProgress> heard;
        const SettleOrder order{m_taker.key, m_taker.seen(), taken, AckAndWait{}};
        proxy.hold(LinkProxy::Way::ToServer);
        {
            const Settling settling = m_taker.service->settle(order, heard.listener());
            QTest::qWait(300); // it has left
            proxy.cut();
            proxy.heal();
            QVERIFY(heard.waitForEnd());
        }
        QCOMPARE(heard.news.size(), size_t(1));
        QCOMPARE(heard.news.front().how, SettleEnd::Unknown);
        QCOMPARE(m_taker.info()->ackPending, uint64_t(1));
        QCOMPARE(m_taker.settle(taken, AckAndWait{}), all(1, SettleEnd::Done));
        QCOMPARE(m_taker.info()->ackPending, uint64_t(0));
        QVERIFY(m_taker.connect(m_taker.server.url()));
    }

    void aLostConnectionEndsTheTaking()
    {
        QVERIFY(m_taker.prepare(0, longWait));
        LinkProxy proxy(m_taker.server.port());
        QVERIFY(proxy.start() && m_taker.connect(proxy.url()));
        m_taker.beginTaking(1, 60s);
        QTRY_COMPARE(m_taker.info()->waiting, uint64_t(1));
        proxy.cut();
        QVERIFY(m_taker.taken.waitForEnd(10000));
        QVERIFY(m_taker.taken.outcome->error && m_taker.taken.outcome->mayHaveMissed);
        QVERIFY(m_taker.connect(m_taker.server.url()));
    }
};

QTEST_GUILESS_MAIN(TestTaking)
#include "tst_taking.moc"
