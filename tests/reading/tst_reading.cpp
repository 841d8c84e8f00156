// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading streams of every retention on a real server: what is found, and that looking changes nothing.
#include "reading/readhelp.h"
#include "support/client.h"
#include "support/natsserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace jetlag;
using namespace std::chrono_literals;
using Sequences = std::vector<uint64_t>;

class TestReading : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void lookingChangesNothing_data();
    void lookingChangesNothing();
    void newestFirstInPages();
    void fromASequenceAndOverGaps();
    void fromATime();
    void bySubject_data();
    void bySubject();
    void bytesAreExact();
    void sequencesBeyondDoubles();
    void tailInOrderWithoutGapsOrDoubles();
    void tailBySubject();
    void cancelledReadingsAreSilent();
    void stoppedReadingsTellTheirEnd();
    void deletedStreamIsSaidInWords();
    void emptyStream();

private:
    ReadSpec spec(const QString& stream, ReadSpec::Direction direction, int limit = 200) const
    {
        ReadSpec made;
        made.stream = StreamName{stream};
        made.direction = direction;
        made.limit = limit;
        return made;
    }
    std::unique_ptr<test::Reading> read(const ReadSpec& spec)
    {
        auto reading = std::make_unique<test::Reading>(*m_reader);
        reading->read(spec);
        (void)reading->waitForEnd();
        return reading;
    }
    bool fill(const QString& subject, int count)
    {
        std::vector<StoredMessage> messages(static_cast<size_t>(count));
        for (int i = 0; i < count; ++i) {
            messages[static_cast<size_t>(i)].subject = subject;
            messages[static_cast<size_t>(i)].payload = QByteArray::number(i);
        }
        return m_client->publishAll(messages);
    }
    test::NatsServer m_server;
    std::unique_ptr<test::Client> m_client;
    std::unique_ptr<test::Client> m_own;
    WorkRegistry m_works;
    std::unique_ptr<MessageReader> m_reader;
};

void TestReading::initTestCase()
{
    QVERIFY(m_server.start());
    m_client = std::make_unique<test::Client>();
    QVERIFY(m_client->connectTo(m_server.url()));
    m_own = std::make_unique<test::Client>();
    QVERIFY(m_own->connectTo(m_server.url()));
    m_reader = std::make_unique<MessageReader>(m_own->api(), m_works);
}

void TestReading::lookingChangesNothing_data()
{
    QTest::addColumn<QString>("retention");
    for (const char* retention : {"limits", "interest", "workqueue"})
        QTest::newRow(retention) << QString::fromLatin1(retention);
}

/// Promise 1. The replies of STREAM.INFO and CONSUMER.LIST are compared as bytes, apart from the time of the reply.
void TestReading::lookingChangesNothing()
{
    QFETCH(QString, retention);
    const QString name = retention.toUpper();
    QVERIFY(m_client->makeStream(name, QString(retention + QStringLiteral(".>")),
                                 "\"retention\":\"" + retention.toUtf8() + "\""));
    QVERIFY(!m_client
                 ->call(QStringLiteral("CONSUMER.DURABLE.CREATE.%1.worker").arg(name),
                        "{\"stream_name\":\"" + name.toUtf8() +
                            "\",\"config\":{\"durable_name\":\"worker\",\"ack_policy\":\"explicit\"}}")
                 .isEmpty());
    QVERIFY(fill(QString(retention + QStringLiteral(".a")), 300));
    for (const char* gap : {"7", "8", "150"})
        QVERIFY(!m_client
                     ->call(QString(QStringLiteral("STREAM.MSG.DELETE.") + name),
                            QByteArray("{\"seq\":") + gap + ",\"no_erase\":true}")
                     .isEmpty());
    const auto state = [this, &name] {
        QByteArray both = m_client->call(QString(QStringLiteral("STREAM.INFO.") + name),
                                         R"({"deleted_details":true,"subjects_filter":">"})");
        both += m_client->call(QString(QStringLiteral("CONSUMER.LIST.") + name), {});
        QString text = QString::fromUtf8(both);
        text.remove(QRegularExpression(QStringLiteral(",?\"ts\":\"[^\"]*\"")));
        return text;
    };
    const QString before = state();
    QVERIFY(before.contains(QStringLiteral("\"num_pending\":297")));

    QCOMPARE(read(spec(name, ReadSpec::Direction::NewestFirst))->messages.size(), size_t(200));
    QCOMPARE(read(spec(name, ReadSpec::Direction::OldestFirst, 1000))->messages.size(), size_t(297));
    auto filtered = spec(name, ReadSpec::Direction::NewestFirst, 50);
    filtered.subjectFilter = QString(retention + QStringLiteral(".*"));
    QCOMPARE(read(filtered)->messages.size(), size_t(50));
    test::Reading one(*m_reader);
    one.readOne(StreamName{name}, Sequence{5});
    QVERIFY(one.waitForEnd());
    QCOMPARE(one.sequences(), Sequences{5});
    test::Reading tail(*m_reader);
    tail.tail({StreamName{name}, {}, 20});
    QTRY_COMPARE(tail.messages.size(), size_t(20));
    tail.cancel();

    QCOMPARE(state(), before);
}

void TestReading::newestFirstInPages()
{
    QVERIFY(m_client->makeStream(QStringLiteral("PAGES"), QStringLiteral("pages.>")));
    QVERIFY(fill(QStringLiteral("pages.a"), 450));
    auto page = spec(QStringLiteral("PAGES"), ReadSpec::Direction::NewestFirst, 200);
    Sequences all;
    for (int i = 0; i < 3; ++i) {
        const auto reading = read(page);
        QVERIFY(reading->end && !reading->end->error);
        const auto found = reading->sequences();
        all.insert(all.end(), found.begin(), found.end());
        page.from = reading->end->resumeAt;
        QCOMPARE(reading->end->reachedEnd, i == 2);
    }
    Sequences wanted;
    for (uint64_t s = 450; s >= 1; --s)
        wanted.push_back(s);
    QCOMPARE(all, wanted);
}

void TestReading::fromASequenceAndOverGaps()
{
    QVERIFY(m_client->makeStream(QStringLiteral("GAPS"), QStringLiteral("gaps.>")));
    QVERIFY(fill(QStringLiteral("gaps.a"), 1000));
    // Holes of all sizes: single ones and one of several hundred.
    for (int s = 300; s < 800; ++s)
        m_client->api().deleteMessage(StreamName{QStringLiteral("GAPS")}, Sequence{static_cast<uint64_t>(s)},
                                      [](const Result<bool>&) {});
    QTRY_COMPARE_WITH_TIMEOUT(m_client->stream(QStringLiteral("GAPS"))->state.messages, uint64_t(500), 20000);
    auto up = spec(QStringLiteral("GAPS"), ReadSpec::Direction::OldestFirst, 4);
    up.from = Sequence{298};
    QCOMPARE(read(up)->sequences(), (Sequences{298, 299, 800, 801}));
    up.from = Sequence{500};
    QCOMPARE(read(up)->sequences(), (Sequences{800, 801, 802, 803}));
    auto down = spec(QStringLiteral("GAPS"), ReadSpec::Direction::NewestFirst, 4);
    down.from = Sequence{801};
    QCOMPARE(read(down)->sequences(), (Sequences{801, 800, 299, 298}));
    down.from = Sequence{5000}; // beyond the end: from the last
    QCOMPARE(read(down)->sequences(), (Sequences{1000, 999, 998, 997}));
    up.from = Sequence{5000};
    const auto none = read(up);
    QVERIFY(none->messages.empty());
    QVERIFY(none->end && none->end->reachedEnd && !none->end->error);
}

void TestReading::fromATime()
{
    QVERIFY(m_client->makeStream(QStringLiteral("TIMES"), QStringLiteral("times.>")));
    QVERIFY(fill(QStringLiteral("times.a"), 100));
    const auto all = m_client->messages(QStringLiteral("TIMES"));
    QCOMPARE(all.size(), size_t(100));
    const auto firstAtOrAfter = [&](Timestamp time) {
        auto from = spec(QStringLiteral("TIMES"), ReadSpec::Direction::OldestFirst, 1);
        from.fromTime = time;
        const auto found = read(from)->sequences();
        return found.empty() ? uint64_t(0) : found.front();
    };
    QCOMPARE(firstAtOrAfter(all.front().time - 1h), uint64_t(1));
    QCOMPARE(firstAtOrAfter(all[41].time), all[41].sequence.value);
    QCOMPARE(firstAtOrAfter(all[41].time + 1ns), all[42].sequence.value);
    QCOMPARE(firstAtOrAfter(all.back().time), uint64_t(100));
    QCOMPARE(firstAtOrAfter(all.back().time + 1h), uint64_t(0));
}

void TestReading::bySubject_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<Sequences>("newestFirst");
    QTest::newRow("rare") << QStringLiteral("mixed.rare") << Sequences{1501, 751, 1};
    QTest::newRow("wildcard") << QStringLiteral("mixed.r*") << Sequences{}; // * stands for a whole token only
    QTest::newRow("token") << QStringLiteral("*.rare") << Sequences{1501, 751, 1};
    QTest::newRow("none") << QStringLiteral("mixed.none") << Sequences{};
}

void TestReading::bySubject()
{
    QFETCH(QString, filter);
    QFETCH(Sequences, newestFirst);
    if (!m_client->stream(QStringLiteral("MIXED"))) {
        QVERIFY(m_client->makeStream(QStringLiteral("MIXED"), QStringLiteral("mixed.>")));
        for (int i = 0; i < 3; ++i) {
            QVERIFY(fill(QStringLiteral("mixed.rare"), 1));
            QVERIFY(fill(QStringLiteral("mixed.often"), 749));
        }
    }
    for (const auto direction : {ReadSpec::Direction::NewestFirst, ReadSpec::Direction::OldestFirst}) {
        auto wanted = newestFirst;
        if (direction == ReadSpec::Direction::OldestFirst)
            std::reverse(wanted.begin(), wanted.end());
        auto filtered = spec(QStringLiteral("MIXED"), direction);
        filtered.subjectFilter = filter;
        const auto reading = read(filtered);
        QVERIFY(reading->end);
        QVERIFY2(!reading->end->error, reading->end->error ? qPrintable(reading->end->error->summary) : "");
        QCOMPARE(reading->sequences(), wanted);
        QVERIFY(reading->end->reachedEnd);
    }
}

void TestReading::bytesAreExact()
{
    QVERIFY(m_client->makeStream(QStringLiteral("BYTES"), QStringLiteral("bytes.>")));
    std::vector<StoredMessage> sent(4);
    QByteArray everyByte(256, '\0');
    for (int i = 0; i < 256; ++i)
        everyByte[i] = static_cast<char>(i);
    sent[0].payload = everyByte;
    sent[2].payload = QByteArray(200000, 'x');
    sent[3].payload = "\xff\xfe invalid";
    sent[3].headers.add("Several", "one");
    sent[3].headers.add("Several", "two");
    sent[3].headers.add("Empty", "");
    sent[3].headers.add("After", "the empty one");
    for (auto& message : sent)
        message.subject = QStringLiteral("bytes.a");
    QVERIFY(m_client->publishAll(sent));
    const auto reading = read(spec(QStringLiteral("BYTES"), ReadSpec::Direction::OldestFirst));
    QCOMPARE(reading->messages.size(), sent.size());
    for (size_t i = 0; i < sent.size(); ++i) {
        QCOMPARE(reading->messages[i]->payload, sent[i].payload);
        // nats.c keeps headers in a hash: the order of names is not that of the sender, the order of values is.
        for (const char* name : {"Several", "Empty", "After"})
            QCOMPARE(reading->messages[i]->headers.values(name), sent[i].headers.values(name));
        QCOMPARE(reading->messages[i]->headers.size(), sent[i].headers.size());
    }
}

void TestReading::sequencesBeyondDoubles()
{
    // 2^53 + 3 is no double any more. A purge up to it makes an empty stream go on from there.
    const uint64_t far = (1ull << 53) + 3;
    QVERIFY(m_client->makeStream(QStringLiteral("FAR"), QStringLiteral("far.>")));
    QVERIFY(!m_client->call(QStringLiteral("STREAM.PURGE.FAR"), "{\"seq\":" + QByteArray::number(qulonglong(far)) + "}")
                 .isEmpty());
    QVERIFY(fill(QStringLiteral("far.a"), 3));
    if (m_client->stream(QStringLiteral("FAR"))->state.first.value != far)
        QSKIP("this server does not start an empty stream at the purged sequence");
    QCOMPARE(read(spec(QStringLiteral("FAR"), ReadSpec::Direction::NewestFirst))->sequences(),
             (Sequences{far + 2, far + 1, far}));
    auto up = spec(QStringLiteral("FAR"), ReadSpec::Direction::OldestFirst);
    up.from = Sequence{far + 1};
    QCOMPARE(read(up)->sequences(), (Sequences{far + 1, far + 2}));
}

void TestReading::tailInOrderWithoutGapsOrDoubles()
{
    QVERIFY(m_client->makeStream(QStringLiteral("TAIL"), QStringLiteral("tail.>")));
    QVERIFY(fill(QStringLiteral("tail.a"), 30));
    test::Reading tail(*m_reader);
    tail.tail({StreamName{QStringLiteral("TAIL")}, {}, 10});
    QTRY_COMPARE(tail.messages.size(), size_t(10));
    for (int burst = 0; burst < 5; ++burst)
        QVERIFY(fill(QStringLiteral("tail.a"), 40));
    QTRY_COMPARE_WITH_TIMEOUT(tail.messages.size(), size_t(210), 20000);
    const auto found = tail.sequences();
    for (size_t i = 0; i < found.size(); ++i)
        QCOMPARE(found[i], uint64_t(21 + i));
}

void TestReading::tailBySubject()
{
    QVERIFY(m_client->makeStream(QStringLiteral("SOME"), QStringLiteral("some.>")));
    test::Reading tail(*m_reader);
    tail.tail({StreamName{QStringLiteral("SOME")}, QStringLiteral("some.wanted"), 10});
    QVERIFY(fill(QStringLiteral("some.other"), 20));
    QVERIFY(fill(QStringLiteral("some.wanted"), 3));
    QVERIFY(fill(QStringLiteral("some.other"), 20));
    QTRY_COMPARE(tail.messages.size(), size_t(3));
    for (const auto& message : tail.messages)
        QCOMPARE(message->subject, QStringLiteral("some.wanted"));
}

void TestReading::cancelledReadingsAreSilent()
{
    test::Reading cancelled(*m_reader);
    cancelled.read(spec(QStringLiteral("PAGES"), ReadSpec::Direction::OldestFirst, 450));
    cancelled.cancel();
    // A later reading comes to its end, so the cancelled one had its chance.
    QCOMPARE(read(spec(QStringLiteral("PAGES"), ReadSpec::Direction::OldestFirst, 450))->messages.size(), size_t(450));
    QVERIFY(!cancelled.end);
}

void TestReading::stoppedReadingsTellTheirEnd()
{
    const StreamName stream{QStringLiteral("STOPPED")};
    QVERIFY(m_client->makeStream(stream.value, QStringLiteral("stopped.>")));
    QVERIFY(fill(QStringLiteral("stopped.a"), 10));
    test::Reading page(*m_reader);
    page.read(spec(stream.value, ReadSpec::Direction::OldestFirst));
    page.stop();
    test::Reading one(*m_reader);
    one.readOne(stream, Sequence{5});
    one.stop();
    test::Reading tail(*m_reader);
    tail.tail({stream, {}, 5});
    QTRY_COMPARE(tail.messages.size(), size_t(5));
    tail.stop();
    QVERIFY(page.waitForEnd() && one.waitForEnd() && tail.waitForEnd());
    QVERIFY(!page.end->error && !page.end->reachedEnd && page.messages.empty());
    QCOMPARE(one.end->error->kind, Error::Kind::Cancelled);
    QVERIFY(!tail.end->error);
}

void TestReading::deletedStreamIsSaidInWords()
{
    QVERIFY(m_client->makeStream(QStringLiteral("GOING"), QStringLiteral("going.>")));
    QVERIFY(fill(QStringLiteral("going.a"), 5));
    test::Reading tail(*m_reader);
    tail.tail({StreamName{QStringLiteral("GOING")}, {}, 5});
    QTRY_COMPARE(tail.messages.size(), size_t(5));
    QVERIFY(!m_client->call(QStringLiteral("STREAM.DELETE.GOING")).isEmpty());
    QTRY_VERIFY(tail.end);
    QVERIFY(tail.end->error);
    QCOMPARE(tail.end->error->kind, Error::Kind::NotFound);
    const auto reading = read(spec(QStringLiteral("GOING"), ReadSpec::Direction::NewestFirst));
    QVERIFY(reading->end && reading->end->error);
    QVERIFY(!reading->end->error->summary.isEmpty());
}

void TestReading::emptyStream()
{
    QVERIFY(m_client->makeStream(QStringLiteral("NONE"), QStringLiteral("none.>")));
    for (const auto direction : {ReadSpec::Direction::NewestFirst, ReadSpec::Direction::OldestFirst}) {
        const auto reading = read(spec(QStringLiteral("NONE"), direction));
        QVERIFY(reading->end && !reading->end->error && reading->end->reachedEnd);
        QVERIFY(reading->messages.empty());
    }
}

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
