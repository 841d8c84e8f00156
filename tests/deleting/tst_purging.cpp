// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A purge takes exactly what its preview said: subject filter, up to a sequence, keep, in all combinations.
#include "deleting/purger.h"
#include "support/client.h"
#include "support/natsserver.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace jetlag;

class TestPurging : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void previewEqualsPurge_data();
    void previewEqualsPurge();
    void whatComesAfterThePreviewStays_data();
    void whatComesAfterThePreviewStays();
    void sequenceAndKeepAreRefusedTogether();
    void consumersThatWouldLose();
    void aLostConnectionPurgesNothingLater();

private:
    std::vector<StoredMessage> fill(std::mt19937& random);
    std::optional<PurgePreview> preview(const PurgeScope& scope) { return m_purger->preview(m_stream, scope); }
    test::NatsServer m_server;
    std::unique_ptr<test::Client> m_client;
    std::unique_ptr<test::Purger> m_purger;
    const StreamName m_stream{QStringLiteral("P")};
};

void TestPurging::initTestCase()
{
    QVERIFY(m_server.start());
    m_client = std::make_unique<test::Client>();
    QVERIFY(m_client->connectTo(m_server.url()));
    m_purger = std::make_unique<test::Purger>(m_client->api());
    QTRY_VERIFY(m_client->connection().identity().version);
    m_purger->service.setServerVersion(m_client->connection().identity().version);
}

/// A stream with random subjects and holes; its messages.
std::vector<StoredMessage> TestPurging::fill(std::mt19937& random)
{
    if (m_client->stream(QStringLiteral("P")))
        m_client->call(QStringLiteral("STREAM.DELETE.P"));
    if (!m_client->makeStream(QStringLiteral("P"), QStringLiteral("p.>")))
        return {};
    std::vector<StoredMessage> messages(40 + random() % 60);
    for (auto& message : messages) {
        message.subject = QStringLiteral("p.%1").arg(QLatin1Char("abc"[random() % 3]));
        message.payload = QByteArray(static_cast<qsizetype>(random() % 50), 'x');
    }
    if (!m_client->publishAll(messages))
        return {};
    for (int hole = static_cast<int>(random() % 12); hole > 0; --hole) {
        std::optional<Result<bool>> done;
        m_client->api().deleteMessage(m_stream, Sequence{1 + random() % messages.size()},
                                      [&done](Result<bool> reply) { done = std::move(reply); });
        (void)QTest::qWaitFor([&done] { return done.has_value(); });
    }
    return m_client->messages(QStringLiteral("P"));
}

void TestPurging::previewEqualsPurge_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 36; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestPurging::previewEqualsPurge()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const auto before = fill(random);
    QVERIFY(!before.empty());
    PurgeScope scope;
    const char* const filters[] = {"p.a", "p.b", "p.*", "p.>", "p.none"};
    if (seed % 2 == 0)
        scope.filter = QString::fromLatin1(filters[random() % 5]);
    if (seed % 3 == 0)
        scope.upTo = Sequence{1 + random() % (before.back().sequence.value + 5)};
    else if (seed % 3 == 1)
        scope.keep = 1 + random() % 30;

    // What must go, reckoned here from the messages alone.
    std::vector<uint64_t> matching;
    for (const auto& message : before) {
        const bool isMatch = !scope.filter || scope.filter->endsWith(u'>') || scope.filter->endsWith(u'*') ||
                             message.subject == *scope.filter;
        if (isMatch && (!scope.upTo || message.sequence.value < scope.upTo->value))
            matching.push_back(message.sequence.value);
    }
    if (scope.keep)
        matching.resize(matching.size() - std::min<size_t>(matching.size(), *scope.keep));
    std::vector<uint64_t> survivors;
    for (const auto& message : before) {
        if (!std::binary_search(matching.begin(), matching.end(), message.sequence.value))
            survivors.push_back(message.sequence.value);
    }

    const auto seen = preview(scope);
    QVERIFY2(seen, m_purger->error ? qPrintable(m_purger->error->summary) : "no answer");
    QCOMPARE(seen->messages, uint64_t(matching.size()));
    if (!matching.empty()) {
        QCOMPARE(seen->first.value, matching.front());
        QCOMPARE(seen->last.value, matching.back());
    }
    // Both ways take the same messages; but 2.9.10 miscounts a purge that ends in a hole and brings back what was
    // deleted there. The dialog proposes deletion one by one for such servers.
    const bool hasHoles = before.size() < before.back().sequence.value;
    if (seed % 5 == 0 || (hasHoles && seen->mayHarm()))
        m_purger->deleteOneByOne(*seen);
    else
        m_purger->purge(*seen);
    QTRY_VERIFY(m_purger->hasEnded());
    QCOMPARE(m_purger->outcome().end, PurgeOutcome::End::Done);
    QCOMPARE(m_purger->outcome().deleted, seen->messages);
    std::vector<uint64_t> left;
    for (const auto& message : m_client->messages(QStringLiteral("P")))
        left.push_back(message.sequence.value);
    QCOMPARE(left, survivors);
}

void TestPurging::whatComesAfterThePreviewStays_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<quint64>("upTo");
    QTest::addColumn<quint64>("keep");
    QTest::addColumn<QByteArray>("holes");
    QTest::addColumn<quint64>("previewed");
    struct Row
    {
        const char* name;
        const char* filter;
        quint64 upTo;
        quint64 keep;
        const char* holes;
        quint64 previewed;
    };
    const Row rows[] = {{"all", "", 0, 0, "", 100},
                        {"all, the newest are deleted", "", 0, 0, "99 100", 98},
                        {"a subject", "p.a", 0, 0, "", 50},
                        {"keep", "", 0, 30, "", 70},
                        {"keep, behind a gap", "", 0, 30, "71 72", 68},
                        {"keep, gaps above", "", 0, 30, "80 81", 68},
                        {"keep of a subject", "p.a", 0, 10, "", 40},
                        {"keep of a subject, behind a gap", "p.a", 0, 10, "80 81", 39},
                        {"up to", "", 51, 0, "", 50},
                        {"up to the middle of a gap", "", 52, 0, "51 52 53", 50},
                        {"up to far beyond the end", "", 100000, 0, "", 100},
                        {"a subject up to", "p.b", 51, 0, "", 25},
                        {"a subject up to far beyond the end", "p.a", 100000, 0, "100", 50}};
    for (const char* storage : {"file", "memory"}) {
        for (const Row& row : rows)
            QTest::addRow("%s, %s", row.name, storage)
                << QString::fromLatin1(row.filter) << row.upTo << row.keep << QByteArray(row.holes) << row.previewed;
    }
}

/// 100 messages are looked at, 50 more arrive before the click: they stay, and "keep" pushes none out for them.
void TestPurging::whatComesAfterThePreviewStays()
{
    QFETCH(QString, filter);
    QFETCH(quint64, upTo);
    QFETCH(quint64, keep);
    QFETCH(QByteArray, holes);
    QFETCH(quint64, previewed);
    if (m_client->stream(QStringLiteral("P")))
        m_client->call(QStringLiteral("STREAM.DELETE.P"));
    const QByteArray storage = QByteArray(QTest::currentDataTag()).endsWith("memory") ? "memory" : "file";
    QVERIFY(m_client->makeStream(QStringLiteral("P"), QStringLiteral("p.>"), "\"storage\":\"" + storage + "\""));
    std::vector<StoredMessage> messages(100);
    for (size_t i = 0; i < messages.size(); ++i)
        messages[i].subject = i % 2 == 0 ? QStringLiteral("p.a") : QStringLiteral("p.b");
    QVERIFY(m_client->publishAll(messages));
    for (const QByteArray& hole : holes.split(' ')) {
        if (!hole.isEmpty())
            m_client->call(QStringLiteral("STREAM.MSG.DELETE.P"), "{\"no_erase\":true,\"seq\":" + hole + "}");
    }
    const auto sequences = [this] {
        std::vector<uint64_t> found;
        for (const auto& message : m_client->messages(QStringLiteral("P")))
            found.push_back(message.sequence.value);
        return found;
    };
    auto expected = sequences();
    PurgeScope scope;
    if (!filter.isEmpty())
        scope.filter = filter;
    if (upTo != 0)
        scope.upTo = Sequence{upTo};
    if (keep != 0)
        scope.keep = keep;
    const auto seen = preview(scope);
    QVERIFY2(seen, m_purger->error ? qPrintable(m_purger->error->summary) : "no answer");
    QCOMPARE(seen->messages, previewed);
    messages.resize(50);
    QVERIFY(m_client->publishAll(messages));
    m_purger->purge(*seen);
    QTRY_VERIFY(m_purger->hasEnded());
    QCOMPARE(m_purger->outcome().end, PurgeOutcome::End::Done);
    QCOMPARE(m_purger->outcome().deleted, previewed);
    expected.erase(std::remove_if(expected.begin(), expected.end(),
                                  [&](uint64_t sequence) {
                                      const bool isOfFilter =
                                          filter.isEmpty() || (sequence % 2 == 1) == (filter == QLatin1String("p.a"));
                                      return isOfFilter && sequence <= seen->last.value;
                                  }),
                   expected.end());
    for (uint64_t late = 101; late <= 150; ++late)
        expected.push_back(late);
    QCOMPARE(sequences(), expected);
}

void TestPurging::sequenceAndKeepAreRefusedTogether()
{
    std::mt19937 random(7);
    const auto before = fill(random);
    PurgeScope both;
    both.upTo = Sequence{5};
    both.keep = 2;
    QVERIFY(!preview(both));
    QVERIFY(m_purger->error);
    QCOMPARE(m_purger->error->kind, Error::Kind::InvalidInput);
    QCOMPARE(m_client->messages(QStringLiteral("P")).size(), before.size());
}

void TestPurging::consumersThatWouldLose()
{
    std::mt19937 random(8);
    const auto before = fill(random);
    QVERIFY(!m_client
                 ->call(QStringLiteral("CONSUMER.DURABLE.CREATE.P.behind"),
                        R"({"stream_name":"P","config":{"durable_name":"behind","ack_policy":"explicit"}})")
                 .isEmpty());
    const auto seen = preview({});
    QVERIFY(seen);
    QCOMPARE(seen->losers.size(), size_t(1));
    QCOMPARE(seen->losers.front().consumer.value, QStringLiteral("behind"));
    QCOMPARE(seen->losers.front().unprocessed, uint64_t(before.size()));
}

/// FACTS.md 0.4: what was asked for while the connection was away must not happen when it is back.
void TestPurging::aLostConnectionPurgesNothingLater()
{
    std::mt19937 random(10);
    const auto before = fill(random);
    const auto seen = preview({});
    QVERIFY(seen);
    m_server.stop(); // not killed: 2.9 then forgets deletions that it has confirmed
    QTRY_VERIFY(m_client->connection().state() != ConnectionState::Connected);
    m_purger->purge(*seen);
    QTRY_VERIFY(m_purger->failure());
    QCOMPARE(m_purger->failure()->kind, Error::Kind::Disconnected);
    QVERIFY(m_server.restart());
    QTRY_COMPARE_WITH_TIMEOUT(m_client->connection().state(), ConnectionState::Connected, 15000);
    // A round trip after the reconnect: whatever was buffered would have been carried out before it.
    QTRY_COMPARE(m_client->messages(QStringLiteral("P")).size(), before.size());
    QVERIFY(!m_purger->hasEnded());
}

QTEST_GUILESS_MAIN(TestPurging)
#include "tst_purging.moc"
