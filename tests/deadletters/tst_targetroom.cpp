// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/targetroom.h"

#include <QTest>

using namespace jetlag;
using Limit = TargetRoom::Limit;

class TestTargetRoom : public QObject
{
    Q_OBJECT
private:
    static Intake intake(quint64 messages, quint64 each = 100)
    {
        Intake made;
        for (quint64 i = 0; i < messages; ++i)
            made.add(QStringLiteral("a"), each);
        return made;
    }

private slots:
    void withoutLimitsAllAreKept()
    {
        const StreamFacts facts;
        QCOMPARE(roomFor(facts, intake(1000)), TargetRoom());
    }

    void aLimitOfMessagesDropsTheFirstOfThem()
    {
        StreamFacts facts;
        facts.config.maxMessages = 5;
        facts.state.messages = 3;
        QCOMPARE(roomFor(facts, intake(20)), (TargetRoom{Limit::Messages, 5, 15, 3, 0, false}));
        QCOMPARE(roomFor(facts, intake(4)), (TargetRoom{Limit::Messages, 5, 0, 2, 0, false}));
        QCOMPARE(roomFor(facts, intake(2)), TargetRoom());
    }

    void aStreamThatDiscardsNewOnesRefuses()
    {
        StreamFacts facts;
        facts.config.maxMessages = 5;
        facts.config.discardNew = true;
        facts.state.messages = 3;
        QCOMPARE(roomFor(facts, intake(20)), (TargetRoom{Limit::Messages, 5, 0, 0, 18, false}));
    }

    void aLimitPerSubject()
    {
        StreamFacts facts;
        facts.config.maxMessagesPerSubject = 1;
        QCOMPARE(roomFor(facts, intake(50)), (TargetRoom{Limit::MessagesPerSubject, 1, 49, 0, 0, false}));
        facts.config.discardNew = true; // but not per subject: the older ones go even so
        QCOMPARE(roomFor(facts, intake(50)).dropped, 49ull);
        facts.config.discardNewPerSubject = true;
        QCOMPARE(roomFor(facts, intake(50)).refused, 49ull);
    }

    void whatASubjectHoldsAlreadyCounts()
    {
        StreamFacts facts;
        facts.config.maxMessagesPerSubject = 5;
        Intake some = intake(3);
        QCOMPARE(roomFor(facts, some), TargetRoom());
        some.held = {{QStringLiteral("a"), 4}, {QStringLiteral("b"), 5}};
        QCOMPARE(roomFor(facts, some), (TargetRoom{Limit::MessagesPerSubject, 5, 0, 2, 0, false}));
        facts.config.discardNew = facts.config.discardNewPerSubject = true;
        QCOMPARE(roomFor(facts, some), (TargetRoom{Limit::MessagesPerSubject, 5, 0, 0, 2, false}));
    }

    void aLimitOfBytesIsRough()
    {
        StreamFacts facts;
        facts.config.maxBytes = 1000;
        const TargetRoom room = roomFor(facts, intake(20, 100));
        QVERIFY(room.isRough);
        QCOMPARE(room.dropped, 11ull); // rounded up
        QVERIFY(roomFor(facts, intake(10, 100)) == TargetRoom());
    }

    void nobodyIsInterested()
    {
        StreamFacts facts;
        facts.config.retention = Retention::Interest;
        Intake some = intake(3);
        QCOMPARE(roomFor(facts, some), TargetRoom());
        some.isWanted = false;
        QCOMPARE(roomFor(facts, some), (TargetRoom{Limit::NoInterest, 0, 3, 0, 0, false}));
    }

    void whoLosesWhat()
    {
        ConsumerFacts consumer;
        consumer.key.consumer = {QStringLiteral("billing")};
        consumer.config.ackPolicy = AckPolicy::Explicit;
        consumer.ackFloor.streamSequence = {10};
        consumer.delivered.streamSequence = {20};
        consumer.pending = 5;
        consumer.ackPending = 1;
        const QString subject = QStringLiteral("work.a");
        const std::vector<std::pair<Sequence, QString>> removed{
            {{5}, subject}, {{12}, subject}, {{13}, subject}, {{21}, subject}};
        QCOMPARE(*lossOf(consumer, removed), (RemovalLoser{consumer.key.consumer, 1, 1}));
        consumer.config.filters = {QStringLiteral("other.>")};
        QVERIFY(!lossOf(consumer, removed));
        consumer.config.filters = {QStringLiteral("work.*")};
        consumer.ackFloor.streamSequence = {30};
        consumer.delivered.streamSequence = {30};
        QVERIFY(!lossOf(consumer, removed));
    }
};

QTEST_GUILESS_MAIN(TestTargetRoom)
#include "tst_targetroom.moc"
