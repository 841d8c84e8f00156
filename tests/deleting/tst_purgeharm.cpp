// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Servers before 2.9.15 make consumers skip or forget when a stream is purged (FACTS.md 3.5). Whoever may not ask
// for the version must not take such a server for a harmless one.
#include "deleting/purger.h"
#include "support/client.h"
#include "support/natsserver.h"
#include "support/worker.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace jetlag;

class TestPurgeHarm : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void whatIsKnownDecides_data();
    void whatIsKnownDecides();
    void withoutTheVersion();

private:
    uint64_t unfinished(const QString& field);

    test::NatsServer m_server;
    test::Client m_admin;
    test::Client m_user; ///< may use JetStream and its own subjects, nothing else
};

void TestPurgeHarm::initTestCase()
{
    test::NatsServer::Options options;
    options.extraConfig = QStringLiteral(R"(
authorization { users: [
  { user: admin, password: a }
  { user: user, password: u, permissions: { publish: ["$JS.API.>", "p.>"], subscribe: ["_INBOX.>", "p.>"] } }
] }
)");
    QVERIFY(m_server.start(options));
    const QString address = QStringLiteral("nats://%1@127.0.0.1:%2");
    QVERIFY(m_admin.connectTo(address.arg(QStringLiteral("admin:a")).arg(m_server.port())));
    QVERIFY(m_user.connectTo(address.arg(QStringLiteral("user:u")).arg(m_server.port())));
}

void TestPurgeHarm::whatIsKnownDecides_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("repliesCarryTime");
    QTest::addColumn<int>("harm");
    const auto row = [](const char* version, bool repliesCarryTime, PurgeHarm harm) {
        QTest::addRow("%s, %s", version, repliesCarryTime ? "ts" : "no ts")
            << QString::fromLatin1(version) << repliesCarryTime << static_cast<int>(harm);
    };
    row("", false, PurgeHarm::Unknown);
    row("", true, PurgeHarm::None);
    row("2.9.10", false, PurgeHarm::Harms);
    row("2.9.14", false, PurgeHarm::Harms);
    row("2.9.15", false, PurgeHarm::None);
    row("2.10.27", true, PurgeHarm::None);
    row("2.10.27", false, PurgeHarm::Unknown); // the stream is led by another, older server
    row("2.9.10", true, PurgeHarm::None);      // or by a newer one
}

void TestPurgeHarm::whatIsKnownDecides()
{
    QFETCH(QString, version);
    QFETCH(bool, repliesCarryTime);
    QFETCH(int, harm);
    QCOMPARE(static_cast<int>(purgeHarm(ServerVersion::parse(version), repliesCarryTime)), harm);
}

uint64_t TestPurgeHarm::unfinished(const QString& field)
{
    const auto info = QJsonDocument::fromJson(m_admin.call(QStringLiteral("CONSUMER.INFO.P.worker"))).object();
    return static_cast<uint64_t>(info.value(field).toInteger());
}

/// 101 messages; 40 delivered, 10 of them acknowledged: 61 are waiting and 30 in flight.
void TestPurgeHarm::withoutTheVersion()
{
    QVERIFY(m_admin.makeStream(QStringLiteral("P"), QStringLiteral("p.>")));
    std::vector<StoredMessage> messages(101);
    for (size_t i = 0; i < messages.size(); ++i)
        messages[i].subject = QStringLiteral("p.%1").arg(i % 4);
    QVERIFY(m_admin.publishAll(messages));
    QVERIFY(!m_admin
                 .call(QStringLiteral("CONSUMER.DURABLE.CREATE.P.worker"),
                       "{\"stream_name\":\"P\",\"config\":{\"durable_name\":\"worker\",\"ack_policy\":\"explicit\","
                       "\"ack_wait\":600000000000}}")
                 .isEmpty());
    test::Worker worker;
    QVERIFY(worker.connectTo(QStringLiteral("nats://admin:a@127.0.0.1:%1").arg(m_server.port())));
    const auto taken = worker.take(QStringLiteral("P"), QStringLiteral("worker"), 40);
    QCOMPARE(taken.size(), size_t(40));
    for (size_t i = 0; i < 10; ++i)
        QVERIFY(worker.settle(taken[i]));
    QTRY_COMPARE(unfinished(QStringLiteral("num_ack_pending")), uint64_t(30));

    // As the session does it: the version comes with the identity, which this user may not ask for.
    test::Purger purger(m_user.api());
    QTest::qWait(2500); // the question after the version is given up after 2 s
    QVERIFY(!m_user.connection().identity().version);
    purger.service.setServerVersion(m_user.connection().identity().version);
    PurgeScope scope;
    scope.filter = QStringLiteral("p.1");
    const auto counted = purger.preview(StreamName{QStringLiteral("P")}, scope);
    QVERIFY(counted);
    const PurgePreview& seen = *counted;
    QCOMPARE(seen.messages, uint64_t(25));
    if (*ServerVersion::parse(m_server.version()) >= ServerVersion{2, 10, 0}) {
        QCOMPARE(seen.harm, PurgeHarm::None);
        QVERIFY(seen.endangered.empty());
    } else {
        QCOMPARE(seen.harm, PurgeHarm::Unknown);
        QCOMPARE(seen.endangered.size(), size_t(1));
        QCOMPARE(seen.endangered.front().consumer.value, QStringLiteral("worker"));
        QCOMPARE(seen.endangered.front().waiting, uint64_t(61));
        QCOMPARE(seen.endangered.front().inFlight, uint64_t(30));
    }

    // The way that is offered spares the consumer: every message that is still stored comes to the worker.
    purger.deleteOneByOne(seen);
    QTRY_VERIFY(purger.hasEnded());
    QCOMPARE(purger.outcome().deleted, uint64_t(25));
    size_t delivered = 0;
    for (;;) {
        const auto more = worker.take(QStringLiteral("P"), QStringLiteral("worker"), 20);
        if (more.empty())
            break;
        delivered += more.size();
    }
    QCOMPARE(delivered, size_t(61 - 15)); // 15 of those waiting were on p.1
    QCOMPARE(m_admin.stream(QStringLiteral("P"))->state.messages, uint64_t(76));
}

QTEST_GUILESS_MAIN(TestPurgeHarm)
#include "tst_purgeharm.moc"
