// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a real server through the session into the tables: what is shown is what the server says, also of what other
// clients do.
#include "app/session.h"
#include "items/consumersmodel.h"
#include "items/roles.h"
#include "items/streamsmodel.h"
#include "monitor/history.h"
#include "support/client.h"
#include "support/natsserver.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jetlag;

class TestTablesServer : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void valuesEqualTheServersReplies();
    void changesByAnotherClientShowWithinTwoRefreshes();
    void rowsStayWhileTheServerIsAway();

private:
    QVariant value(const TableModel& model, int row, const char* column) const
    {
        return model.index(row, model.columnOf(column)).data(ValueRole);
    }
    /// Refreshes that it takes until `isSo`, counted from the next one on; -1 when more than ten.
    template <typename Condition>
    int refreshesUntil(Condition isSo)
    {
        QSignalSpy cycles(m_session.get(), &Session::cycleFinished);
        m_session->refreshNow();
        (void)QTest::qWaitFor([&] { return isSo() || cycles.size() > 10; }, 20000);
        return isSo() ? static_cast<int>(cycles.size()) : -1;
    }
    test::NatsServer m_server;
    QTemporaryDir m_folder;
    std::unique_ptr<test::Client> m_client;
    StreamsModel m_streams;
    ConsumersModel m_consumers;
    std::unique_ptr<Session> m_session;
};

void TestTablesServer::initTestCase()
{
    QVERIFY(m_server.start());
    m_client = std::make_unique<test::Client>();
    QVERIFY(m_client->connectTo(m_server.url()));
    for (const char* retention : {"limits", "interest", "workqueue"}) {
        const QString name = QString::fromLatin1(retention).toUpper();
        QVERIFY(m_client->makeStream(name, QString(name.toLower() + QStringLiteral(".>")),
                                     QByteArray("\"retention\":\"") + retention + "\",\"max_bytes\":1000000"));
        QVERIFY(!m_client
                     ->call(QStringLiteral("CONSUMER.DURABLE.CREATE.%1.worker").arg(name),
                            "{\"stream_name\":\"" + name.toUtf8() +
                                "\",\"config\":{\"durable_name\":\"worker\",\"ack_policy\":\"explicit\"}}")
                     .isEmpty());
        std::vector<StoredMessage> messages(40);
        for (auto& message : messages) {
            message.subject = QString(name.toLower() + QStringLiteral(".a"));
            message.payload = "payload";
        }
        QVERIFY(m_client->publishAll(messages));
        QVERIFY(!m_client->call(QString(QStringLiteral("STREAM.MSG.DELETE.") + name), R"({"seq":7,"no_erase":true})")
                     .isEmpty());
    }
    // Two models' worth of rules are watched while real data flow.
    new QAbstractItemModelTester(&m_streams, QAbstractItemModelTester::FailureReportingMode::QtTest, this);
    new QAbstractItemModelTester(&m_consumers, QAbstractItemModelTester::FailureReportingMode::QtTest, this);
    ConnectionOptions options;
    options.servers = {m_server.url()};
    m_session = std::make_unique<Session>(options, m_folder.filePath(QStringLiteral("journal.sqlite")));
    connect(m_session.get(), &Session::deltaReady, this, [this] {
        if (const DeltaPtr delta = m_session->takeDelta()) {
            m_streams.apply(*delta);
            m_consumers.apply(*delta);
        }
    });
    m_session->open();
    QTRY_COMPARE(m_streams.rowCount(), 3);
    QTRY_COMPARE(m_consumers.rowCount(), 3);
}

void TestTablesServer::valuesEqualTheServersReplies()
{
    const auto number = [](const QJsonObject& object, const char* name) {
        return QVariant::fromValue<quint64>(object.value(QLatin1String(name)).toVariant().toULongLong());
    };
    for (int row = 0; row < 3; ++row) {
        const QString name = value(m_streams, row, "stream").toString();
        const auto info =
            QJsonDocument::fromJson(m_client->call(QString(QStringLiteral("STREAM.INFO.") + name))).object();
        const QJsonObject state = info.value(QLatin1String("state")).toObject();
        QCOMPARE(value(m_streams, row, "messages"), number(state, "messages"));
        QCOMPARE(value(m_streams, row, "bytes"), number(state, "bytes"));
        QCOMPARE(value(m_streams, row, "first-seq"), number(state, "first_seq"));
        QCOMPARE(value(m_streams, row, "last-seq"), number(state, "last_seq"));
        QCOMPARE(value(m_streams, row, "consumers"), number(state, "consumer_count"));
        QCOMPARE(value(m_streams, row, "deleted"), number(state, "num_deleted"));
    }
    for (int row = 0; row < 3; ++row) {
        const QString name = value(m_consumers, row, "stream").toString();
        const auto info =
            QJsonDocument::fromJson(m_client->call(QStringLiteral("CONSUMER.INFO.%1.worker").arg(name))).object();
        QCOMPARE(value(m_consumers, row, "lag"), number(info, "num_pending"));
        QCOMPARE(value(m_consumers, row, "lag").toULongLong(), 39ull);
        QCOMPARE(value(m_consumers, row, "ack-pending"), number(info, "num_ack_pending"));
        QCOMPARE(value(m_consumers, row, "redelivered"), number(info, "num_redelivered"));
        QCOMPARE(value(m_consumers, row, "waiting"), number(info, "num_waiting"));
    }
}

void TestTablesServer::changesByAnotherClientShowWithinTwoRefreshes()
{
    const auto rowOf = [this](const char* name) { return m_streams.rowOf(StreamName{QString::fromLatin1(name)}); };
    QVERIFY(m_client->makeStream(QStringLiteral("NEW"), QStringLiteral("new.>")));
    int refreshes = refreshesUntil([&] { return rowOf("NEW") >= 0; });
    QVERIFY2(refreshes >= 0 && refreshes <= 2, qPrintable(QString::number(refreshes)));

    QVERIFY(!m_client->call(QStringLiteral("STREAM.PURGE.LIMITS")).isEmpty());
    refreshes = refreshesUntil([&] { return value(m_streams, rowOf("LIMITS"), "messages").toULongLong() == 0; });
    QVERIFY2(refreshes >= 0 && refreshes <= 2, qPrintable(QString::number(refreshes)));

    QVERIFY(!m_client->call(QStringLiteral("STREAM.DELETE.NEW")).isEmpty());
    QVERIFY(!m_client->call(QStringLiteral("CONSUMER.DELETE.INTEREST.worker")).isEmpty());
    refreshes = refreshesUntil([&] { return rowOf("NEW") < 0 && m_consumers.rowCount() == 2; });
    QVERIFY2(refreshes >= 0 && refreshes <= 2, qPrintable(QString::number(refreshes)));
}

void TestTablesServer::rowsStayWhileTheServerIsAway()
{
    m_server.kill();
    QTRY_VERIFY(m_session->state() != ConnectionState::Connected);
    QCOMPARE(m_streams.rowCount(), 3);
    QCOMPARE(m_consumers.rowCount(), 2);
    QVERIFY(m_server.restart());
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), ConnectionState::Connected, 15000);
    QTRY_COMPARE(m_client->connection().state(), ConnectionState::Connected);
    QVERIFY(m_client->makeStream(QStringLiteral("AFTER"), QStringLiteral("after.>")));
    QTRY_COMPARE_WITH_TIMEOUT(m_streams.rowCount(), 4, 10000);
}

QTEST_GUILESS_MAIN(TestTablesServer)
#include "tst_tablesserver.moc"
