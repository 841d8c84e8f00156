// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consumerfacts.h"
#include "domain/incarnation.h"
#include "domain/streamfacts.h"

#include <QTest>

using namespace jetlag;

class TestIncarnation : public QObject
{
    Q_OBJECT
private slots:
    void recreatedIsWhatLivedApart()
    {
        const auto created = parseRfc3339("2026-11-23T02:00:00Z");
        QVERIFY(!isRecreated(created, created));
        QVERIFY(!isRecreated(created, *created + std::chrono::milliseconds(3))); // a change of the leader
        QVERIFY(isRecreated(created, *created + std::chrono::seconds(1)));
        QVERIFY(!isRecreated(std::nullopt, std::nullopt)); // not known is no news
        QVERIFY(isRecreated(std::nullopt, created));
        const auto moved = *created + std::chrono::milliseconds(3);
        QVERIFY(!isRecreated(Incarnation{created, 10}, Incarnation{moved, 10}));
        QVERIFY(isRecreated(Incarnation{created, 10}, Incarnation{moved, 9}));
        QVERIFY(!isRecreated(Incarnation{created, 10}, Incarnation{created, 9})); // it has lost messages
    }

    void tellsLivesApart_data();
    void tellsLivesApart();
    void unknownIsNeverTheSame();
    void hostileYears();
    void ofFacts();
};

void TestIncarnation::tellsLivesApart_data()
{
    QTest::addColumn<QByteArray>("created");
    QTest::addColumn<quint64>("counter");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("nothing happened") << QByteArray("2026-11-23T06:59:22.98966139Z") << quint64(100) << true;
    QTest::newRow("more came") << QByteArray("2026-11-23T06:59:22.98966139Z") << quint64(150) << true;
    QTest::newRow("plain restart") << QByteArray("2026-11-23T06:59:22.989661001Z") << quint64(100) << true;
    QTest::newRow("new leader, later") << QByteArray("2026-11-23T06:59:22.993Z") << quint64(101) << true;
    QTest::newRow("new leader, earlier") << QByteArray("2026-11-23T06:59:22.986Z") << quint64(100) << true;
    QTest::newRow("just below a second") << QByteArray("2026-11-23T06:59:23.98966138Z") << quint64(100) << true;
    QTest::newRow("a second") << QByteArray("2026-11-23T06:59:23.98966139Z") << quint64(100) << false;
    QTest::newRow("anew, as many") << QByteArray("2026-11-23T07:10:00Z") << quint64(100) << false;
    QTest::newRow("anew, more") << QByteArray("2026-11-23T07:10:00Z") << quint64(1000) << false;
    QTest::newRow("anew at once") << QByteArray("2026-11-23T06:59:22.990Z") << quint64(99) << false;
    QTest::newRow("lost its newest") << QByteArray("2026-11-23T06:59:22.98966139Z") << quint64(99) << false;
}

void TestIncarnation::tellsLivesApart()
{
    QFETCH(QByteArray, created);
    QFETCH(quint64, counter);
    QFETCH(bool, isSame);
    const Incarnation before{parseRfc3339("2026-11-23T06:59:22.98966139Z"), 100};
    const Incarnation now{parseRfc3339(std::string_view(created.constData(), static_cast<size_t>(created.size()))),
                          counter};
    QVERIFY(now.created);
    QCOMPARE(sameIncarnation(before, now), isSame);
}

void TestIncarnation::unknownIsNeverTheSame()
{
    const Incarnation known{systemNow(), 5};
    QVERIFY(!sameIncarnation(known, {std::nullopt, 5}));
    QVERIFY(!sameIncarnation({std::nullopt, 5}, known));
    QVERIFY(!sameIncarnation({std::nullopt, 5}, {std::nullopt, 5}));
}

void TestIncarnation::hostileYears()
{
    const Incarnation least{Timestamp::min(), 0};
    const Incarnation most{Timestamp::max(), 0};
    QVERIFY(sameIncarnation(least, least));
    QVERIFY(sameIncarnation(most, most));
    QVERIFY(!sameIncarnation(least, most));
    QVERIFY(!sameIncarnation(most, least));
}

void TestIncarnation::ofFacts()
{
    StreamFacts stream;
    stream.created = systemNow();
    stream.state.last = Sequence{7};
    QCOMPARE(incarnationOf(stream), (Incarnation{stream.created, 7}));
    ConsumerFacts consumer;
    consumer.created = systemNow();
    consumer.delivered.consumerSequence = 9;
    QCOMPARE(incarnationOf(consumer), (Incarnation{consumer.created, 0}));
}

QTEST_APPLESS_MAIN(TestIncarnation)
#include "tst_incarnation.moc"
