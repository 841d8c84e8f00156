// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an ack subject says, in both forms; how long a delivery may take; what goes over the wire; the rule of a test
// worker. No server.
#include "taking/acksubject.h"
#include "taking/settling.h"
#include "taking/takenmessage.h"
#include "taking/trial.h"

#include <QTest>

using namespace jetlag;
using namespace std::chrono_literals;

class TestAckSubject : public QObject
{
    Q_OBJECT
private slots:
    void bothForms_data()
    {
        QTest::addColumn<QByteArray>("subject");
        QTest::addRow("short") << QByteArray("$JS.ACK.ORDERS.worker.3.17.21.1796072775516836987.9");
        QTest::addRow("long") << QByteArray("$JS.ACK.hub.ACCHASH.ORDERS.worker.3.17.21.1796072775516836987.9");
        QTest::addRow("with a token") << QByteArray(
            "$JS.ACK._.ACCHASH.ORDERS.worker.3.17.21.1796072775516836987.9.xyz");
    }
    void bothForms()
    {
        QFETCH(QByteArray, subject);
        const auto parsed = parseAckSubject(subject);
        QVERIFY(parsed);
        QCOMPARE(parsed->deliveries, uint64_t(3));
        QCOMPARE(parsed->streamSequence.value, uint64_t(17));
        QCOMPARE(parsed->consumerSequence, uint64_t(21));
        QCOMPARE(parsed->stored.time_since_epoch().count(), int64_t(1796072775516836987));
        QCOMPARE(parsed->pending, uint64_t(9));
    }
    void whatIsNone_data()
    {
        QTest::addColumn<QByteArray>("subject");
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("an inbox") << QByteArray("_INBOX.abc.1");
        QTest::addRow("too short") << QByteArray("$JS.ACK.ORDERS.worker.3.17.21.9");
        QTest::addRow("ten tokens") << QByteArray("$JS.ACK.x.ORDERS.worker.3.17.21.5.9");
        QTest::addRow("no number") << QByteArray("$JS.ACK.ORDERS.worker.3.x.21.1796072775516836987.9");
        QTest::addRow("no delivery") << QByteArray("$JS.ACK.ORDERS.worker.0.17.21.1796072775516836987.9");
        QTest::addRow("beyond 64 bits") << QByteArray("$JS.ACK.ORDERS.worker.1.99999999999999999999.21.1.9");
    }
    void whatIsNone()
    {
        QFETCH(QByteArray, subject);
        QVERIFY(!parseAckSubject(subject));
    }
    void theTimeOfADelivery()
    {
        ConsumerConfig config;
        config.ackPolicy = AckPolicy::Explicit;
        config.ackWait = 7s;
        QCOMPARE(timeToSettle(config, 1)->count(), std::chrono::nanoseconds(7s).count());
        QCOMPARE(timeToSettle(config, 9)->count(), std::chrono::nanoseconds(7s).count());
        config.backoff = {1s, 2s, 4s};
        QCOMPARE(timeToSettle(config, 1)->count(), std::chrono::nanoseconds(1s).count());
        QCOMPARE(timeToSettle(config, 2)->count(), std::chrono::nanoseconds(2s).count());
        QCOMPARE(timeToSettle(config, 3)->count(), std::chrono::nanoseconds(4s).count());
        QCOMPARE(timeToSettle(config, 9)->count(), std::chrono::nanoseconds(4s).count());
        config.ackPolicy = AckPolicy::None;
        QVERIFY(!timeToSettle(config, 1));
    }
    void whatGoesOverTheWire()
    {
        QCOMPARE(verdictText(SendAck{}), QByteArray("+ACK"));
        QCOMPARE(verdictText(AckAndWait{}), QByteArray("+ACK"));
        QCOMPARE(verdictText(Nak{}), QByteArray("-NAK"));
        QCOMPARE(verdictText(Nak{2s}), QByteArray("-NAK {\"delay\":2000000000}"));
        QCOMPARE(verdictText(Term{}), QByteArray("+TERM"));
        QCOMPARE(verdictText(Term{QStringLiteral("bad\r\n  order")}), QByteArray("+TERM bad order"));
        QCOMPARE(verdictText(InProgress{}), QByteArray("+WPI"));
        QVERIFY(!takesReason(ServerVersion{2, 9, 10}) && !takesReason(std::nullopt));
        QVERIFY(takesReason(ServerVersion{2, 10, 4}));
    }
    void theRuleOfATestWorker()
    {
        TrialRule rule;
        rule.every = 3;
        QVERIFY(std::holds_alternative<AckAndWait>(*verdictOf(rule, 3, 0)));
        rule.kind = TrialRule::Kind::NakEvery;
        rule.nakDelay = 5s;
        QVERIFY(std::holds_alternative<AckAndWait>(*verdictOf(rule, 2, 0)));
        QCOMPARE(std::get<Nak>(*verdictOf(rule, 6, 0)).delay.count(), std::chrono::nanoseconds(5s).count());
        rule.kind = TrialRule::Kind::TermEvery;
        QVERIFY(std::holds_alternative<Term>(*verdictOf(rule, 3, 0)));
        rule.kind = TrialRule::Kind::LeaveEvery;
        QVERIFY(!verdictOf(rule, 3, 0) && verdictOf(rule, 4, 0));
        rule.kind = TrialRule::Kind::Random;
        rule.nakPercent = 20;
        rule.termPercent = 30;
        QVERIFY(std::holds_alternative<Nak>(*verdictOf(rule, 1, 19)));
        QVERIFY(std::holds_alternative<Term>(*verdictOf(rule, 1, 20)));
        QVERIFY(std::holds_alternative<Term>(*verdictOf(rule, 1, 49)));
        QVERIFY(std::holds_alternative<AckAndWait>(*verdictOf(rule, 1, 50)));
    }
    void whatIsNotTaken()
    {
        ConsumerConfig config;
        config.ackPolicy = AckPolicy::Explicit;
        QVERIFY(whyNotTaken(config).isEmpty());
        config.pinned = true;
        QVERIFY(!whyNotTaken(config).isEmpty());
        config.pinned = false;
        config.deliverSubject = QStringLiteral("monitors.in");
        QVERIFY(whyNotTaken(config).contains(QStringLiteral("monitors.in")));
        config.deliverSubject.clear();
        config.ackPolicy = AckPolicy::Unknown;
        QVERIFY(!whyNotTaken(config).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAckSubject)
#include "tst_acksubject.moc"
