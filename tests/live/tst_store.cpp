// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/messagestore.h"

#include <QRandomGenerator>
#include <QTest>

#include <atomic>
#include <deque>
#include <thread>

using namespace jetlag;

namespace {

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

QByteArray randomBytes(QRandomGenerator& random, int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& c : bytes)
        c = static_cast<char>(random.bounded(256));
    return bytes;
}

void append(MessageStore& store, const LiveMessage& message)
{
    store.append(message.received, view(message.subject), view(message.headerBlock), view(message.payload));
}

bool same(const LiveMessage& a, const LiveMessage& b)
{
    return a.ordinal == b.ordinal && a.received == b.received && a.subject == b.subject &&
           a.headerBlock == b.headerBlock && a.payload == b.payload;
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT
private slots:
    void keepsWhatWasAppended();
    void staysWithinItsLimit_data();
    void staysWithinItsLimit();
    void emptyMessagesAreBoundedToo();
    void smallOverheadPerMessage();
    void oneMessageLargerThanTheLimit();
    void clearKeepsCounting();
    void longSubjectsAreCut();
    void readersDuringEviction();
};

void TestStore::keepsWhatWasAppended()
{
    MessageStore store;
    QCOMPARE(store.firstOrdinal(), 0U);
    QCOMPARE(store.endOrdinal(), 0U);
    QVERIFY(!store.at(0));
    LiveMessage message;
    message.received = Timestamp(std::chrono::nanoseconds(1'234'567'890'123'456'789));
    message.subject = QByteArrayLiteral("a.b");
    message.headerBlock = QByteArrayLiteral("NATS/1.0\r\nA: \r\nA: 2\r\n\r\n");
    message.payload = QByteArray("x\0\xff", 3);
    append(store, message);
    const LiveMessage none; // nothing at all
    append(store, none);
    QVERIFY(store.at(0) && same(*store.at(0), message));
    QVERIFY(store.at(1) && store.at(1)->payload.isEmpty() && store.at(1)->ordinal == 1);
    QVERIFY(!store.at(2));
}

void TestStore::staysWithinItsLimit_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("chunk");
    QTest::addColumn<int>("largest");
    QTest::newRow("small chunks") << 40'000 << 4'000 << 600;
    QTest::newRow("messages as large as chunks") << 40'000 << 4'000 << 8'000;
    QTest::newRow("chunk as large as the limit") << 20'000 << 20'000 << 300;
    QTest::newRow("chunk larger than the limit") << 10'000 << 20'000 << 300;
}

/// Whatever comes: what is kept is a run without holes up to the newest, each message exact, within the limit.
void TestStore::staysWithinItsLimit()
{
    QFETCH(int, limit);
    QFETCH(int, chunk);
    QFETCH(int, largest);
    QRandomGenerator random(4711);
    MessageStore store(static_cast<size_t>(limit), static_cast<size_t>(chunk));
    std::deque<LiveMessage> sent;
    uint64_t oldest = 0;
    for (uint64_t i = 0; i < 5'000; ++i) {
        LiveMessage message;
        message.ordinal = i;
        message.received = Timestamp(std::chrono::nanoseconds(static_cast<qint64>(random.generate64() >> 2U)));
        message.subject = randomBytes(random, random.bounded(40));
        message.headerBlock = random.bounded(3) == 0 ? randomBytes(random, random.bounded(100)) : QByteArray();
        message.payload = randomBytes(random, random.bounded(largest));
        append(store, message);
        sent.push_back(message);

        QCOMPARE(store.endOrdinal(), i + 1);
        const uint64_t first = store.firstOrdinal();
        QVERIFY(first >= oldest && first <= i); // the newest is always there
        oldest = first;
        QVERIFY2(store.bytes() <= static_cast<size_t>(std::max(limit, chunk)), qPrintable(QString::number(i)));
        while (sent.front().ordinal < first)
            sent.pop_front();
        QVERIFY(!store.at(first - 1) && !store.at(i + 1));
        const uint64_t anywhere = first + random.generate64() % (i - first + 1);
        for (const uint64_t ordinal : {first, i, anywhere}) {
            const auto kept = store.at(ordinal);
            QVERIFY(kept && same(*kept, sent[ordinal - first]));
        }
    }
    QVERIFY(oldest > 0); // the limit was reached
    // It does not throw away more than it must: the kept ones fill the limit but for one chunk and one message.
    size_t used = 0;
    for (const LiveMessage& message : sent)
        used += static_cast<size_t>(message.subject.size() + message.headerBlock.size() + message.payload.size());
    const int slack = chunk + largest + 200;
    if (limit > 2 * slack)
        QVERIFY(used >= static_cast<size_t>(limit - slack) / 2);
}

void TestStore::emptyMessagesAreBoundedToo()
{
    MessageStore store(1U << 20U, 1U << 16U);
    for (int i = 0; i < 300'000; ++i)
        store.append(Timestamp{}, {}, {}, {});
    QCOMPARE(store.endOrdinal(), 300'000U);
    QVERIFY(store.firstOrdinal() > 0);
    QVERIFY2(store.bytes() <= 1U << 20U, qPrintable(QString::number(store.bytes())));
}

void TestStore::smallOverheadPerMessage()
{
    MessageStore store(16U << 20U);
    const QByteArray payload(128, 'x');
    for (int i = 0; i < 300'000; ++i)
        store.append(Timestamp{}, "fire.hose", {}, view(payload));
    const uint64_t kept = store.endOrdinal() - store.firstOrdinal();
    const uint64_t content = kept * (128 + 9);
    const double overhead = static_cast<double>(store.bytes() - content) / static_cast<double>(kept);
    QVERIFY2(overhead <= 64, qPrintable(QString::number(overhead)));
}

void TestStore::oneMessageLargerThanTheLimit()
{
    MessageStore store(10'000, 2'000);
    store.append(Timestamp{}, "before", {}, "1");
    const QByteArray large(1'000'000, 'L');
    store.append(Timestamp{}, "large", {}, view(large));
    QCOMPARE(store.firstOrdinal(), 1U); // everything else went
    QVERIFY(store.at(1) && store.at(1)->payload == large);
    store.append(Timestamp{}, "after", {}, "2");
    QCOMPARE(store.firstOrdinal(), 2U);
    QCOMPARE(store.at(2)->payload, QByteArrayLiteral("2"));
    QVERIFY(store.bytes() <= 10'000);
}

void TestStore::clearKeepsCounting()
{
    MessageStore store(10'000, 2'000);
    for (int i = 0; i < 10; ++i)
        store.append(Timestamp{}, "s", {}, "p");
    store.clear();
    QCOMPARE(store.bytes(), 0U);
    QCOMPARE(store.firstOrdinal(), 10U);
    QCOMPARE(store.endOrdinal(), 10U);
    QVERIFY(!store.at(9));
    store.append(Timestamp{}, "s", {}, "q");
    QCOMPARE(store.firstOrdinal(), 10U);
    QCOMPARE(store.at(10)->payload, QByteArrayLiteral("q"));
}

void TestStore::longSubjectsAreCut()
{
    MessageStore store;
    const QByteArray subject(70'000, 's');
    store.append(Timestamp{}, view(subject), "H", "payload");
    const auto kept = store.at(0);
    QVERIFY(kept);
    QCOMPARE(kept->subject.size(), 65'535);
    QCOMPARE(kept->headerBlock, QByteArrayLiteral("H"));
    QCOMPARE(kept->payload, QByteArrayLiteral("payload"));
}

/// One writer, one reader that looks everywhere meanwhile: what it gets belongs to the ordinal it asked for.
void TestStore::readersDuringEviction()
{
    MessageStore store(64'000, 4'000);
    constexpr uint64_t count = 200'000;
    std::atomic<bool> isWrong = false;
    std::atomic<uint64_t> seen = 0;
    std::thread reader([&] {
        while (store.endOrdinal() < count && !isWrong) {
            const uint64_t first = store.firstOrdinal();
            const uint64_t end = store.endOrdinal();
            if (end < first)
                isWrong = true;
            for (const uint64_t ordinal : {first, first + (end - first) / 2, end - 1}) {
                const auto message = store.at(ordinal);
                if (!message)
                    continue; // went meanwhile
                ++seen;
                if (message->ordinal != ordinal || message->payload != QByteArray::number(qulonglong(ordinal)))
                    isWrong = true;
            }
        }
    });
    for (uint64_t i = 0; i < count; ++i)
        store.append(Timestamp{}, "s", {}, view(QByteArray::number(qulonglong(i))));
    reader.join();
    QVERIFY(!isWrong);
    QVERIFY(seen > 0);
    QVERIFY(store.bytes() <= 64'000);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
