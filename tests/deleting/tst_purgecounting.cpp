// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a purge's preview costs on a stream with many gaps, and what it says where something is not known.
#include "deleting/purger.h"
#include "deleting/tap.h"
#include "support/client.h"
#include "support/natsserver.h"

#include <QTest>

using namespace jetlag;

namespace {
const QString name = QStringLiteral("P");
const StreamName stream{name};
} // namespace

class TestPurgeCounting : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void manyGaps_data();
    void manyGaps();
    void anUpperBoundIsPurgedToTheLast();
    void consumersThatAreNotReached();
    void consumersThatMayNotBeListed();

private:
    std::optional<PurgePreview> preview(const PurgeScope& scope, JetStreamApi* api = nullptr);

    test::NatsServer m_server;
    test::Client m_client; ///< may do everything
    test::Client m_user;   ///< may not list consumers
    std::unique_ptr<test::Tap> m_tap;
    std::unique_ptr<JetStreamApi> m_api;
};

/// 60,000 messages, every other one deleted by a purge of its subject: 30,000 gaps.
void TestPurgeCounting::initTestCase()
{
    test::NatsServer::Options options;
    options.extraConfig = QStringLiteral(R"(
authorization { users: [
  { user: admin, password: a }
  { user: user, password: u, permissions: { publish: { deny: "$JS.API.CONSUMER.LIST.>" } } }
] }
)");
    QVERIFY(m_server.start(options));
    const QString address = QStringLiteral("nats://%1@127.0.0.1:%2");
    QVERIFY(m_client.connectTo(address.arg(QStringLiteral("admin:a")).arg(m_server.port())));
    QVERIFY(m_user.connectTo(address.arg(QStringLiteral("user:u")).arg(m_server.port())));
    m_tap = std::make_unique<test::Tap>(m_client.connection().requests());
    m_api = std::make_unique<JetStreamApi>(*m_tap);

    QVERIFY(m_client.makeStream(name, QStringLiteral("p.>")));
    std::vector<StoredMessage> messages(60000);
    for (size_t i = 0; i < messages.size(); ++i)
        messages[i].subject = i % 2 == 0 ? QStringLiteral("p.a") : QStringLiteral("p.x");
    QVERIFY(m_client.publishAll(messages));
    QVERIFY(!m_client.call(QStringLiteral("STREAM.PURGE.P"), R"({"filter":"p.x"})").isEmpty());
    QVERIFY(m_client.publish(QStringLiteral("p.a"), "the last"));
    QVERIFY(!m_client
                 .call(QStringLiteral("CONSUMER.DURABLE.CREATE.P.worker"),
                       R"({"stream_name":"P","config":{"durable_name":"worker","ack_policy":"explicit"}})")
                 .isEmpty());
    const auto facts = m_client.stream(name);
    QVERIFY(facts);
    QCOMPARE(facts->state.messages, uint64_t(30001));
    QCOMPARE(facts->state.deleted, uint64_t(30000));
}

std::optional<PurgePreview> TestPurgeCounting::preview(const PurgeScope& scope, JetStreamApi* api)
{
    return test::Purger(api ? *api : *m_api).preview(stream, scope);
}

void TestPurgeCounting::manyGaps_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<quint64>("upTo");
    QTest::addColumn<quint64>("keep");
    QTest::addColumn<quint64>("messages");
    QTest::addColumn<bool>("isUpperBound");
    QTest::addColumn<quint64>("last");
    for (const char* filter : {"", "p.a"}) {
        const QString text = QString::fromLatin1(filter);
        QTest::addRow("near the front %s", filter)
            << text << quint64(1001) << quint64(0) << quint64(500) << false << quint64(999);
        QTest::addRow("near the end %s", filter)
            << text << quint64(59001) << quint64(0) << quint64(29500) << false << quint64(58999);
        QTest::addRow("in the middle %s", filter)
            << text << quint64(30001) << quint64(0) << quint64(15000) << true << quint64(29999);
        QTest::addRow("keep a few %s", filter)
            << text << quint64(0) << quint64(10) << quint64(29991) << false << quint64(59981);
        QTest::addRow("keep many %s", filter)
            << text << quint64(0) << quint64(12000) << quint64(18001) << false << quint64(36001);
        QTest::addRow("all %s", filter) << text << quint64(0) << quint64(0) << quint64(30001) << false
                                        << quint64(60001);
    }
}

/// The list of what is deleted grows with what is deleted; nobody asks for a long one.
void TestPurgeCounting::manyGaps()
{
    QFETCH(QString, filter);
    QFETCH(quint64, upTo);
    QFETCH(quint64, keep);
    QFETCH(quint64, messages);
    QFETCH(bool, isUpperBound);
    QFETCH(quint64, last);
    PurgeScope scope;
    if (!filter.isEmpty())
        scope.filter = filter;
    if (upTo != 0)
        scope.upTo = Sequence{upTo};
    if (keep != 0)
        scope.keep = keep;
    int asked = 0;
    qsizetype largest = 0;
    m_tap->before = [&asked](const Request& request) { asked += request.payload.contains("deleted_details") ? 1 : 0; };
    m_tap->edit = [&largest](const QByteArray&, NatsMessage& reply) {
        largest = std::max(largest, reply.payload.size());
    };
    const auto seen = preview(scope);
    m_tap->before = nullptr;
    m_tap->edit = nullptr;
    QVERIFY(seen);
    QCOMPARE(asked, 0);
    QVERIFY2(largest < 8192, qPrintable(QString::number(largest)));
    QCOMPARE(seen->isUpperBound, isUpperBound);
    if (isUpperBound)
        QVERIFY(seen->messages >= messages && seen->messages <= 30001);
    else
        QCOMPARE(seen->messages, uint64_t(messages));
    QCOMPARE(seen->first.value, uint64_t(1));
    QCOMPARE(seen->last.value, uint64_t(last));
}

void TestPurgeCounting::anUpperBoundIsPurgedToTheLast()
{
    PurgeScope scope;
    scope.upTo = Sequence{30001};
    const auto seen = preview(scope);
    QVERIFY(seen && seen->isUpperBound);
    test::Purger purger(*m_api);
    purger.purge(*seen);
    QTRY_VERIFY_WITH_TIMEOUT(purger.hasEnded(), 20000);
    const PurgeOutcome& outcome = purger.outcome();
    QCOMPARE(outcome.end, PurgeOutcome::End::Done);
    QCOMPARE(outcome.deleted, uint64_t(15000));
    QCOMPARE(outcome.gone, uint64_t(0)); // not known: the preview was no count
    const auto facts = m_client.stream(name);
    QCOMPARE(facts->state.messages, uint64_t(15001));
    QCOMPARE(facts->state.first.value, uint64_t(30001));
}

/// A cluster lists as `missing` whose leader it did not reach; newer servers list some as `offline`.
void TestPurgeCounting::consumersThatAreNotReached()
{
    m_tap->edit = [](const QByteArray& subject, NatsMessage& reply) {
        if (subject.startsWith("$JS.API.CONSUMER.LIST."))
            reply.payload.replace("\"consumers\":", "\"missing\":[\"far\",\"away\"],\"offline\":{\"off\":\"reason\"},"
                                                    "\"consumers\":");
    };
    const auto seen = preview({});
    m_tap->edit = nullptr;
    QVERIFY(seen);
    QCOMPARE(seen->losers.size(), size_t(1));
    QStringList unreached;
    for (const ConsumerName& consumer : seen->unreached)
        unreached.append(consumer.value);
    QCOMPARE(unreached, (QStringList{QStringLiteral("away"), QStringLiteral("far"), QStringLiteral("off")}));
}

void TestPurgeCounting::consumersThatMayNotBeListed()
{
    const auto seen = preview({}, &m_user.api());
    QVERIFY2(seen, "what would go is known all the same");
    QVERIFY(seen->messages > 0);
    QVERIFY(seen->consumersProblem);
    QCOMPARE(seen->consumersProblem->kind, Error::Kind::Permission);
    QVERIFY(seen->losers.empty());
}

QTEST_GUILESS_MAIN(TestPurgeCounting)
#include "tst_purgecounting.moc"
