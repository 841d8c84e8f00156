// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A test worker on real servers: its figures are what the consumer's state shows; stopped, it gives back at once what
// it holds.
#include "support/worker.h"
#include "taking/taker.h"

#include <QElapsedTimer>

using namespace jetlag;
using namespace std::chrono_literals;

class TestTrialWorker : public QObject
{
    Q_OBJECT
private:
    test::Taker m_taker;
    test::Heard<TrialFigures, TrialOutcome> m_heard;

    std::optional<TrialFigures> tryOut(const TrialRule& rule)
    {
        const Trial trial = m_taker.service->tryOut({m_taker.key, m_taker.seen(), {}, rule}, m_heard.listener());
        return m_heard.waitForEnd() ? std::optional(m_heard.outcome->figures) : std::nullopt;
    }

private slots:
    void initTestCase() { QVERIFY(m_taker.start()); }

    void acknowledgesAllThatIsThere()
    {
        QVERIFY(m_taker.prepare(25));
        TrialRule rule;
        rule.atOnce = 4;
        rule.stopsWhenEmpty = true;
        const auto figures = tryOut(rule);
        QVERIFY(figures && !m_heard.outcome->error);
        QCOMPARE(figures->taken, uint64_t(25));
        QCOMPARE(figures->acked, uint64_t(25));
        QCOMPARE(figures->before->pending, uint64_t(25));
        QCOMPARE(figures->now->pending, uint64_t(0));
        QCOMPARE(m_taker.info()->ackFloor.streamSequence.value, uint64_t(25));
    }

    void refusesByTheRule()
    {
        QVERIFY(m_taker.prepare(12));
        TrialRule rule;
        rule.kind = TrialRule::Kind::NakEvery;
        rule.every = 4;
        rule.stopAfter = 12;
        const auto figures = tryOut(rule);
        QVERIFY(figures);
        QCOMPARE(figures->taken, uint64_t(12));
        QCOMPARE(figures->naked, uint64_t(3));
        QCOMPARE(figures->acked, uint64_t(9));
        // Two of the refused ones came again among the twelve, or wait to.
        QCOMPARE(m_taker.info()->pending + m_taker.info()->ackPending, uint64_t(3));
    }

    void terminatesAndLeaves()
    {
        QVERIFY(m_taker.prepare(10, R"(,"ack_policy":"explicit","ack_wait":60000000000)"));
        TrialRule rule;
        rule.kind = TrialRule::Kind::TermEvery;
        rule.every = 5;
        rule.stopAfter = 5;
        auto figures = tryOut(rule);
        QVERIFY(figures && figures->termed == 1 && figures->acked == 4);
        QCOMPARE(m_taker.info()->ackPending, uint64_t(0));
        rule.kind = TrialRule::Kind::LeaveEvery;
        figures = tryOut(rule);
        QVERIFY(figures && figures->left == 1 && figures->acked == 4);
        QCOMPARE(m_taker.info()->ackPending, uint64_t(1));
    }

    void keepsToItsRate()
    {
        QVERIFY(m_taker.prepare(20));
        TrialRule rule;
        rule.perSecond = 8;
        rule.stopAfter = 16;
        rule.atOnce = 5;
        QElapsedTimer watch;
        watch.start();
        const auto figures = tryOut(rule);
        QVERIFY(figures && figures->acked == 16);
        QVERIFY2(watch.elapsed() >= 1500, qPrintable(QString::number(watch.elapsed())));
    }

    /// Processing longer than ack_wait: said so, not called a success.
    void seesWhatIsTooLate()
    {
        QVERIFY(m_taker.prepare(2, R"(,"ack_policy":"explicit","ack_wait":500000000)"));
        TrialRule rule;
        rule.work = 900ms;
        rule.stopAfter = 2;
        const auto figures = tryOut(rule);
        QVERIFY(figures);
        QCOMPARE(figures->late, uint64_t(2));
    }

    void stoppedItGivesBackAtOnce()
    {
        QVERIFY(m_taker.prepare(8, R"(,"ack_policy":"explicit","ack_wait":60000000000)"));
        TrialRule rule;
        rule.work = 30s;
        rule.atOnce = 5;
        const Trial trial = m_taker.service->tryOut({m_taker.key, m_taker.seen(), {}, rule}, m_heard.listener());
        QTRY_COMPARE(m_taker.info()->ackPending, uint64_t(5));
        trial.stop();
        QVERIFY(m_heard.waitForEnd(5000));
        QCOMPARE(m_heard.outcome->figures.givenBack, uint64_t(5));
        QCOMPARE(m_heard.outcome->figures.held, uint64_t(0));
        test::Worker worker;
        QVERIFY(worker.connectTo(m_taker.server.url()));
        QCOMPARE(worker.take(QStringLiteral("ORDERS"), QStringLiteral("worker"), 8, 3s).size(), size_t(8));
    }

    void aDeletedConsumerEndsIt()
    {
        QVERIFY(m_taker.prepare(0));
        const Trial trial = m_taker.service->tryOut({m_taker.key, m_taker.seen(), {}, {}}, m_heard.listener());
        QTRY_COMPARE(m_taker.info()->waiting, uint64_t(1));
        m_taker.client.call(QStringLiteral("CONSUMER.DELETE.ORDERS.worker"));
        QVERIFY(m_heard.waitForEnd(10000));
        QVERIFY(m_heard.outcome->error);
    }
};

QTEST_GUILESS_MAIN(TestTrialWorker)
#include "tst_trialworker.moc"
