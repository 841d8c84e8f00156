// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where letters may go, by what a real server says of its streams.
#include "deadletters/replaytargets.h"
#include "support/client.h"
#include "support/natsserver.h"

#include <QTest>

using namespace jetlag;

class TestReplayTargets : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void eachRule_data();
    void eachRule();
    void streamsAreAskedAboutOnce();
    void whoHearsMayLetGo();

private:
    static ReplayRequest request(DeadLetterSource kind)
    {
        ReplayRequest made;
        made.source = {QStringLiteral("DLQ")};
        made.kind = kind;
        return made;
    }
    test::NatsServer m_server;
    std::unique_ptr<test::Client> m_client;
};

void TestReplayTargets::initTestCase()
{
    QVERIFY(m_server.start());
    m_client = std::make_unique<test::Client>();
    QVERIFY(m_client->connectTo(m_server.url()));
    QVERIFY(m_client->makeStream(QStringLiteral("DLQ"), QStringLiteral("dead.>")));
    QVERIFY(m_client->makeStream(QStringLiteral("WORK"), QStringLiteral("work.>")));
    QVERIFY(m_client->makeStream(QStringLiteral("SILENT"), QStringLiteral("silent.>"), R"("no_ack":true)"));
    for (const char* filter : {"work.a", "work.b"}) {
        const QByteArray name = QByteArray(filter).replace('.', '_');
        QVERIFY(!m_client
                     ->call(QStringLiteral("CONSUMER.DURABLE.CREATE.WORK.") + QString::fromLatin1(name),
                            R"({"stream_name":"WORK","config":{"ack_policy":"explicit","durable_name":")" + name +
                                R"(","filter_subject":")" + filter + "\"}}")
                     .isEmpty());
    }
}

void TestReplayTargets::eachRule_data()
{
    using Kind = DeadLetterSource;
    QTest::addColumn<QString>("subject");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("stream"); ///< empty: refused
    QTest::addColumn<int>("receivers");
    const QString none;
    QTest::newRow("taken") << QStringLiteral("work.a") << Kind::DlqStream << QStringLiteral("WORK") << 1;
    QTest::newRow("nobody sees it") << QStringLiteral("work.c") << Kind::DlqStream << QStringLiteral("WORK") << 0;
    QTest::newRow("no stream") << QStringLiteral("nowhere") << Kind::DlqStream << none << 0;
    QTest::newRow("no subject") << QString() << Kind::DlqStream << none << 0;
    QTest::newRow("wildcard") << QStringLiteral("work.*") << Kind::DlqStream << none << 0;
    QTest::newRow("the server's own") << QStringLiteral("$JS.API.INFO") << Kind::DlqStream << none << 0;
    QTest::newRow("back into the dead letters") << QStringLiteral("dead.a") << Kind::DlqStream << none << 0;
    QTest::newRow("back to where it is parked")
        << QStringLiteral("dead.a") << Kind::Parked << QStringLiteral("DLQ") << 0;
    QTest::newRow("confirms nothing") << QStringLiteral("silent.a") << Kind::DlqStream << none << 0;
}

void TestReplayTargets::eachRule()
{
    QFETCH(QString, subject);
    QFETCH(DeadLetterSource, kind);
    QFETCH(QString, stream);
    QFETCH(int, receivers);
    ReplayTargets targets(m_client->api(), request(kind));
    for (int time = 0; time < 2; ++time) { // asked for, then known
        std::optional<ReplayTargets::Known> known;
        targets.resolve(subject, [&](const ReplayTargets::Known& answer) { known = answer; });
        QTRY_VERIFY(known);
        QCOMPARE(known->target.subject, subject);
        QCOMPARE(known->target.stream.value, stream);
        QCOMPARE(known->target.refused.has_value(), stream.isEmpty());
        QCOMPARE(known->facts != nullptr, !stream.isEmpty());
        QVERIFY(!known->isTransient);
        QCOMPARE(known->target.receivers.size(), static_cast<size_t>(receivers));
    }
}

void TestReplayTargets::streamsAreAskedAboutOnce()
{
    ReplayTargets targets(m_client->api(), request(DeadLetterSource::DlqStream));
    const quint64 before = m_client->connection().requestStats().sent;
    int answers = 0;
    for (int i = 0; i < 50; ++i) {
        for (const auto& prefix : {QStringLiteral("work."), QStringLiteral("dead.")})
            targets.resolve(prefix + QString::number(i % 20), [&](const ReplayTargets::Known&) { ++answers; });
    }
    QTRY_COMPARE(answers, 100);
    QCOMPARE(m_client->connection().requestStats().sent - before, quint64(6)); // names, stream and consumers of each
}

void TestReplayTargets::whoHearsMayLetGo()
{
    auto targets = std::make_unique<ReplayTargets>(m_client->api(), request(DeadLetterSource::DlqStream));
    int heard = 0;
    for (const char* subject : {"work.a", "work.a", "work.b"})
        targets->resolve(QString::fromLatin1(subject), [&](const ReplayTargets::Known&) {
            ++heard;
            targets.reset();
        });
    QTRY_VERIFY(!targets);
    QTest::qWait(20);
    QCOMPARE(heard, 1);
}

QTEST_GUILESS_MAIN(TestReplayTargets)
#include "tst_replaytargets.moc"
