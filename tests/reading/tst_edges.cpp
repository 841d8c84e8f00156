// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where servers and people are taken at their word too easily: bounds that bound nothing, messages that are gone,
// streams that are made anew under a tail.
#include "deleting/purger.h"
#include "reading/readhelp.h"
#include "support/client.h"
#include "support/natsserver.h"

#include <QSignalSpy>

using namespace jetlag;

namespace {
const QString name = QStringLiteral("E");
const StreamName stream{name};
} // namespace

class TestEdges : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void oneMessageIsThatMessage();
    void nothingIsBelowTheFirstSequence_data();
    void nothingIsBelowTheFirstSequence();
    void anEmptyFilterIsNone_data();
    void anEmptyFilterIsNone();
    void bothBoundsAreRefused();
    void tailOfAStreamMadeAnew();
    void tailTakesABurstAfterAQuietTime();
    void tailCountsWhatItSkips();
    void tailAsksLittleWhenNothingComes_data();
    void tailAsksLittleWhenNothingComes();
    void tailEndsWithTheStream();

private:
    bool publish(int count, const QString& subject = QStringLiteral("e.a"))
    {
        std::vector<StoredMessage> messages(static_cast<size_t>(count));
        for (auto& message : messages)
            message.subject = subject;
        return m_client.publishAll(messages);
    }
    void remove(uint64_t sequence)
    {
        m_client.call(QStringLiteral("STREAM.MSG.DELETE.E"),
                      "{\"seq\":" + QByteArray::number(qulonglong(sequence)) + ",\"no_erase\":true}");
    }
    uint64_t count() { return m_client.stream(name)->state.messages; }

    test::NatsServer m_server;
    test::Client m_client;
    WorkRegistry m_works;
    std::unique_ptr<MessageReader> m_reader;
    std::unique_ptr<test::Purger> m_purger;
};

void TestEdges::initTestCase()
{
    QVERIFY(m_server.start());
    QVERIFY(m_client.connectTo(m_server.url()));
    m_reader = std::make_unique<MessageReader>(m_client.api(), m_works);
    m_purger = std::make_unique<test::Purger>(m_client.api());
}

void TestEdges::init()
{
    if (m_client.stream(name))
        m_client.call(QStringLiteral("STREAM.DELETE.E"));
    QVERIFY(m_client.makeStream(name, QStringLiteral("e.>")));
    QVERIFY(publish(10));
}

/// The page that shows or replays one message must not get its neighbour.
void TestEdges::oneMessageIsThatMessage()
{
    remove(4);
    test::Reading there(*m_reader);
    there.readOne(stream, Sequence{5});
    QVERIFY(there.waitForEnd());
    QCOMPARE(there.sequences(), std::vector<uint64_t>{5});
    QVERIFY(!there.end->error);
    for (const uint64_t gone : {4U, 11U, 0U}) {
        test::Reading reading(*m_reader);
        reading.readOne(stream, Sequence{gone});
        QVERIFY(reading.waitForEnd());
        QVERIFY(reading.messages.empty());
        QVERIFY(reading.end->error);
        if (gone > 0)
            QCOMPARE(reading.end->error->kind, Error::Kind::NotFound);
    }
}

void TestEdges::nothingIsBelowTheFirstSequence_data()
{
    QTest::addColumn<quint64>("upTo");
    QTest::addColumn<QString>("filter");
    QTest::newRow("0") << quint64(0) << QString();
    QTest::newRow("1") << quint64(1) << QString();
    QTest::newRow("0 of a subject") << quint64(0) << QStringLiteral("e.a");
    QTest::newRow("1 of a subject") << quint64(1) << QStringLiteral("e.a");
}

/// Servers take "seq":1 and "seq":0 for no bound at all: they would purge everything.
void TestEdges::nothingIsBelowTheFirstSequence()
{
    QFETCH(quint64, upTo);
    QFETCH(QString, filter);
    PurgeScope scope;
    scope.upTo = Sequence{upTo};
    if (!filter.isEmpty())
        scope.filter = filter;
    const auto seen = m_purger->preview(stream, scope);
    QVERIFY(seen);
    QCOMPARE(seen->messages, 0U);
    m_purger->purge(*seen);
    QTRY_VERIFY(m_purger->hasEnded());
    QCOMPARE(m_purger->outcome().deleted, 0U);
    QCOMPARE(count(), 10U);
}

void TestEdges::anEmptyFilterIsNone_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("empty") << QStringLiteral("");
    QTest::newRow("everything") << QStringLiteral(">");
}

void TestEdges::anEmptyFilterIsNone()
{
    QFETCH(QString, filter);
    PurgeScope scope;
    scope.filter = filter;
    scope.keep = 3;
    const auto seen = m_purger->preview(stream, scope);
    QVERIFY(seen);
    QCOMPARE(seen->messages, 7U);
    m_purger->purge(*seen);
    QTRY_VERIFY(m_purger->hasEnded());
    QCOMPARE(m_purger->outcome().deleted, 7U);
    QCOMPARE(count(), 3U);
}

void TestEdges::bothBoundsAreRefused()
{
    PurgeScope both;
    both.upTo = Sequence{5};
    both.keep = 2;
    QVERIFY(!m_purger->preview(stream, both));
    QVERIFY(m_purger->error);
    QCOMPARE(m_purger->error->kind, Error::Kind::InvalidInput);
    QVERIFY(m_purger->error->summary.contains(QStringLiteral("not both")));
    QCOMPARE(count(), 10U);
}

void TestEdges::tailOfAStreamMadeAnew()
{
    test::Reading tail(*m_reader);
    tail.tail({stream, {}, 2});
    QTRY_COMPARE(tail.sequences(), (std::vector<uint64_t>{9, 10}));
    m_client.call(QStringLiteral("STREAM.DELETE.E"));
    QVERIFY(m_client.makeStream(name, QStringLiteral("e.>")));
    QVERIFY(publish(15)); // beyond the old last sequence: only the day of creation tells
    if (QTest::qWaitFor([&] { return tail.messages.size() >= 17 || tail.end; }, 10000) && tail.end)
        QSKIP("The tail saw the moment without a stream and ended, as it should.");
    std::vector<uint64_t> expected{9, 10};
    for (uint64_t i = 1; i <= 15; ++i)
        expected.push_back(i);
    QCOMPARE(tail.sequences(), expected);
    tail.cancel();
}

void TestEdges::tailTakesABurstAfterAQuietTime()
{
    test::Reading tail(*m_reader);
    tail.tail({stream, {}, 0, 400});
    QTest::qWait(1500);    // looks once a second by now
    QVERIFY(publish(150)); // far less than 400 a second, but more than a quarter of it
    QTRY_COMPARE_WITH_TIMEOUT(tail.messages.size(), 150U, 10000);
    QCOMPARE(tail.skipped, 0U);
    tail.cancel();
}

void TestEdges::tailCountsWhatItSkips()
{
    test::Reading tail(*m_reader);
    tail.tail({stream, {}, 1, 40});
    QTRY_COMPARE(tail.messages.size(), 1U);
    QVERIFY(publish(2000));
    QTRY_VERIFY_WITH_TIMEOUT(tail.messages.size() - 1 + tail.skipped == 2000, 15000);
    QVERIFY(tail.skipped > 0);
    QCOMPARE(tail.sequences().back(), 2010U); // the newest is shown
    auto sorted = tail.sequences();
    QVERIFY(std::is_sorted(sorted.begin(), sorted.end()) &&
            std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end());
    tail.cancel();
}

void TestEdges::tailAsksLittleWhenNothingComes_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("the newest is deleted") << QString();
    QTest::newRow("nothing matches") << QStringLiteral("e.none");
}

void TestEdges::tailAsksLittleWhenNothingComes()
{
    QFETCH(QString, filter);
    test::Reading tail(*m_reader);
    tail.tail({stream, filter, 0});
    QTest::qWait(300);
    QVERIFY(publish(5));
    for (uint64_t sequence = 11; sequence <= 15; ++sequence) {
        if (filter.isEmpty())
            remove(sequence);
    }
    QTest::qWait(2500);
    const auto before = m_client.connection().requestStats().sent;
    QTest::qWait(3000);
    const auto asked = m_client.connection().requestStats().sent - before;
    QVERIFY2(asked >= 1 && asked <= 4, qPrintable(QString::number(asked))); // a look a second
    tail.cancel();
}

void TestEdges::tailEndsWithTheStream()
{
    test::Reading tail(*m_reader);
    tail.tail({stream, {}, 3});
    QTRY_COMPARE(tail.messages.size(), 3U);
    m_client.call(QStringLiteral("STREAM.DELETE.E"));
    QVERIFY(tail.waitForEnd());
    QCOMPARE(tail.end->error->kind, Error::Kind::NotFound);
    QVERIFY(!tail.end->error->summary.isEmpty());
    QCOMPARE(tail.messages.size(), 3U);
}

QTEST_GUILESS_MAIN(TestEdges)
#include "tst_edges.moc"
