// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Following a core subject on a real server: nothing lost or doubled unsaid, bounded, told once a tick.
#include "domain/headers.h"
#include "live/livesubjectfeed.h"
#include "nats/connection.h"
#include "support/natsserver.h"

#include <nats/nats.h>

#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

/// Another client that publishes, with nats.c alone.
class Publisher
{
public:
    explicit Publisher(const QString& url) { natsConnection_ConnectTo(&m_connection, url.toUtf8().constData()); }
    ~Publisher() { natsConnection_Destroy(m_connection); }
    bool send(const char* subject, const QByteArray& payload, const MessageHeaders& headers = {})
    {
        natsMsg* message = nullptr;
        if (natsMsg_Create(&message, subject, nullptr, payload.constData(), static_cast<int>(payload.size())) !=
            NATS_OK)
            return false;
        for (const auto& [name, value] : headers.entries())
            natsMsgHeader_Add(message, name.constData(), value.constData());
        const natsStatus status = natsConnection_PublishMsg(m_connection, message);
        natsMsg_Destroy(message);
        return status == NATS_OK;
    }
    bool sendNumbers(const char* subject, int from, int to)
    {
        bool isGood = true;
        for (int i = from; i < to; ++i)
            isGood = send(subject, QByteArray::number(i)) && isGood;
        return isGood && flush();
    }
    bool flush() { return natsConnection_FlushTimeout(m_connection, 10000) == NATS_OK; }

private:
    natsConnection* m_connection = nullptr;
};

} // namespace

class TestLiveFeed : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void bytesAndOrderAreExact();
    void onlyTheSubject();
    void whatTheSystemSaysIsCountedOnly();
    void toldOnceUntilTaken();
    void quietAndThenAgain();
    void theOldestGo();
    void aFloodIsCounted();
    void goesAwayInAFlood();
    void survivesARestart();

private:
    bool wait(const LiveSubjectFeed& feed, uint64_t end)
    {
        return QTest::qWaitFor([&] { return feed.store()->endOrdinal() >= end; }, 20000);
    }
    /// Until the server knows the subscription: a flush of the very connection.
    bool isListening()
    {
        QSignalSpy rtt(&m_connection, &Connection::rttMeasured);
        m_connection.measureRtt();
        return rtt.wait(10000);
    }
    test::NatsServer m_server;
    Connection m_connection;
};

void TestLiveFeed::initTestCase()
{
    QVERIFY(m_server.start());
    ConnectionOptions options;
    options.servers = {m_server.url()};
    m_connection.open(options);
    QTRY_COMPARE_WITH_TIMEOUT(m_connection.state(), ConnectionState::Connected, 10000);
}

void TestLiveFeed::bytesAndOrderAreExact()
{
    LiveSubjectFeed feed(m_connection, QStringLiteral("exact.>"), {});
    QCOMPARE(feed.subject(), QStringLiteral("exact.>"));
    QVERIFY(isListening());
    Publisher publisher(m_server.url());
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all += static_cast<char>(i);
    MessageHeaders headers;
    headers.add("Multi", "1");
    headers.add("Multi", "2");
    headers.add("Word", "größer");
    const Timestamp before = systemNow();
    QVERIFY(publisher.send("exact.binary", all));
    QVERIFY(publisher.send("exact.empty", {}));
    QVERIFY(publisher.send("exact.headers", "payload", headers));
    QVERIFY(publisher.send("exact.only.headers", {}, headers));
    QVERIFY(publisher.flush());
    QVERIFY(wait(feed, 4));
    const auto store = feed.store();
    QCOMPARE(store->at(0)->subject, QByteArray("exact.binary"));
    QCOMPARE(store->at(0)->payload, all);
    QVERIFY(store->at(0)->headerBlock.isEmpty());
    QVERIFY(store->at(0)->received >= before && store->at(0)->received <= systemNow());
    QVERIFY(store->at(1)->payload.isEmpty() && store->at(1)->subject == "exact.empty");
    for (const uint64_t ordinal : {2U, 3U}) {
        const auto parsed = MessageHeaders::parse(store->at(ordinal)->headerBlock);
        QCOMPARE(parsed.size(), 3);
        QCOMPARE(parsed.values("Multi"), (QList<QByteArray>{"1", "2"}));
        QCOMPARE(parsed.values("Word"), QList<QByteArray>{"größer"});
    }
    QCOMPARE(store->at(2)->payload, QByteArray("payload"));
}

void TestLiveFeed::onlyTheSubject()
{
    LiveSubjectFeed feed(m_connection, QStringLiteral("only.*.b"), {});
    QVERIFY(isListening());
    Publisher publisher(m_server.url());
    for (const char* subject : {"only.x.b", "only.x.c", "only.b", "other", "only.y.b"})
        QVERIFY(publisher.send(subject, subject));
    QVERIFY(publisher.flush());
    QVERIFY(wait(feed, 2));
    QCOMPARE(feed.store()->at(0)->subject, QByteArray("only.x.b"));
    QCOMPARE(feed.store()->at(1)->subject, QByteArray("only.y.b"));
    QCOMPARE(feed.store()->endOrdinal(), 2U);
}

void TestLiveFeed::whatTheSystemSaysIsCountedOnly()
{
    LiveSubjectFeed::Limits limits;
    limits.hidesSystem = true;
    limits.system = SystemSubjects("_INBOX_me");
    LiveSubjectFeed all(m_connection, QStringLiteral(">"), limits);
    LiveSubjectFeed asked(m_connection, QStringLiteral("_INBOX.>"), limits);
    QVERIFY(isListening());
    Publisher publisher(m_server.url());
    QVERIFY(publisher.send("$JS.API.STREAM.NAMES.nobody", "1"));
    QVERIFY(publisher.send("_INBOX.abc.1", "2"));
    QVERIFY(publisher.send("_INBOX_me.abc.1", "3"));
    QVERIFY(publisher.send("_INBOXES.are.somebodys", "4"));
    QVERIFY(publisher.send("$KV.config.key", "5"));
    QVERIFY(publisher.flush());
    QVERIFY(wait(all, 2));
    QVERIFY(wait(asked, 1));
    QTRY_VERIFY(all.takeCounts().hidden >= 3); // and answers of the server
    QCOMPARE(all.store()->at(0)->subject, QByteArray("_INBOXES.are.somebodys"));
    QCOMPARE(all.store()->at(1)->subject, QByteArray("$KV.config.key"));
    QCOMPARE(all.store()->endOrdinal(), quint64(2));
    QCOMPARE(asked.takeCounts().hidden, quint64(0));
    all.board()->setHidesSystem(false);
    QVERIFY(publisher.send("_INBOX.abc.2", "6"));
    QVERIFY(publisher.flush());
    QVERIFY(wait(all, 3));
    QCOMPARE(all.store()->at(2)->subject, QByteArray("_INBOX.abc.2"));
    all.clear();
    QCOMPARE(all.takeCounts().hidden, quint64(0));
}

void TestLiveFeed::toldOnceUntilTaken()
{
    LiveSubjectFeed feed(m_connection, QStringLiteral("told"), {});
    QSignalSpy changed(&feed, &LiveSubjectFeed::changed);
    QVERIFY(isListening());
    Publisher publisher(m_server.url());
    for (int i = 0; i < 5; ++i) {
        QVERIFY(publisher.sendNumbers("told", i * 10, i * 10 + 10));
        QTest::qWait(60); // more than a tick
    }
    QVERIFY(wait(feed, 50));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(feed.takeCounts().dropped, 0U);
    QTRY_COMPARE(changed.size(), 2); // what came since
    QCOMPARE(feed.takeCounts().stored, 50U);
    QTest::qWait(150);
    QCOMPARE(changed.size(), 2); // nothing came
}

void TestLiveFeed::quietAndThenAgain()
{
    LiveSubjectFeed feed(m_connection, QStringLiteral("quiet"), {});
    QSignalSpy changed(&feed, &LiveSubjectFeed::changed);
    QVERIFY(isListening());
    Publisher publisher(m_server.url());
    for (int i = 0; i < 20; ++i) {
        QVERIFY(publisher.sendNumbers("quiet", i, i + 1));
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), i + 1, 5000);
        QCOMPARE(feed.takeCounts().stored, quint64(i + 1));
        QTest::qWait(i * 7 % 110); // around the moments when the tick goes to sleep
    }
}

void TestLiveFeed::theOldestGo()
{
    LiveSubjectFeed::Limits limits;
    limits.storeBytes = 100'000;
    LiveSubjectFeed feed(m_connection, QStringLiteral("old"), limits);
    QVERIFY(isListening());
    Publisher publisher(m_server.url());
    QVERIFY(publisher.sendNumbers("old", 0, 20'000));
    QVERIFY(wait(feed, 20'000));
    const auto store = feed.store();
    QVERIFY(store->firstOrdinal() > 0);
    QVERIFY(store->bytes() <= 100'000);
    for (uint64_t i = store->firstOrdinal(); i < 20'000; ++i)
        QCOMPARE(store->at(i)->payload, QByteArray::number(qulonglong(i)));
}

/// As fast as it can from another thread: each message is in the store or counted as dropped, none twice, in order.
void TestLiveFeed::aFloodIsCounted()
{
    constexpr int count = 400'000;
    LiveSubjectFeed feed(m_connection, QStringLiteral("flood"), {});
    QSignalSpy changed(&feed, &LiveSubjectFeed::changed);
    connect(&feed, &LiveSubjectFeed::changed, this, [&feed] { feed.takeCounts(); });
    QVERIFY(isListening());
    bool isSent = false;
    std::thread sender([&] {
        Publisher publisher(m_server.url());
        isSent = publisher.sendNumbers("flood", 0, count);
        nats_ReleaseThreadMemory();
    });
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            const LiveCounts counts = feed.takeCounts();
            return counts.stored + counts.dropped == count;
        }(),
        60000);
    sender.join();
    QVERIFY(isSent);
    QVERIFY(changed.size() > 0);
    const auto store = feed.store();
    int last = -1;
    for (uint64_t i = store->firstOrdinal(); i < store->endOrdinal(); ++i) {
        const int number = store->at(i)->payload.toInt();
        QVERIFY(number > last);
        last = number;
    }
    QCOMPARE(store->endOrdinal() + feed.takeCounts().dropped, uint64_t(count));

    // After the flood each message has its own time again.
    QTest::qWait(300);
    const Timestamp before = systemNow();
    Publisher publisher(m_server.url());
    const uint64_t next = store->endOrdinal();
    QVERIFY(publisher.sendNumbers("flood", count, count + 1));
    QVERIFY(wait(feed, next + 1));
    QVERIFY(store->at(next)->received >= before);
}

void TestLiveFeed::goesAwayInAFlood()
{
    std::atomic<bool> isOver = false;
    std::thread sender([&] {
        Publisher publisher(m_server.url());
        while (!isOver && publisher.sendNumbers("away", 0, 1000))
            ;
        nats_ReleaseThreadMemory();
    });
    std::shared_ptr<MessageStore> kept;
    for (int round = 0; round < 20; ++round) {
        auto feed = std::make_unique<LiveSubjectFeed>(m_connection, QStringLiteral("away"), LiveSubjectFeed::Limits{});
        const bool hasCome = wait(*feed, 1);
        if (!hasCome)
            isOver = true;
        kept = feed->store();
        feed.reset();
        if (!hasCome)
            break;
    }
    const bool wasGood = !isOver;
    isOver = true;
    sender.join();
    QVERIFY(wasGood);
    QVERIFY(kept->endOrdinal() > 0 && kept->at(kept->firstOrdinal())); // outlives the feed
}

void TestLiveFeed::survivesARestart()
{
    LiveSubjectFeed feed(m_connection, QStringLiteral("again"), {});
    QVERIFY(isListening());
    {
        Publisher publisher(m_server.url());
        QVERIFY(publisher.sendNumbers("again", 0, 10));
    }
    QVERIFY(wait(feed, 10));
    QVERIFY(m_server.restart());
    QTRY_VERIFY_WITH_TIMEOUT(m_connection.state() != ConnectionState::Connected, 10000);
    QTRY_COMPARE_WITH_TIMEOUT(m_connection.state(), ConnectionState::Connected, 20000);
    QVERIFY(isListening());
    Publisher publisher(m_server.url());
    QVERIFY(publisher.sendNumbers("again", 10, 20));
    QVERIFY(wait(feed, 20));
    for (uint64_t i = 0; i < 20; ++i)
        QCOMPARE(feed.store()->at(i)->payload, QByteArray::number(qulonglong(i)));
}

QTEST_GUILESS_MAIN(TestLiveFeed)
#include "tst_livefeed.moc"
