// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/backupservice.h"
#include "support/client.h"
#include "support/heard.h"
#include "support/linkproxy.h"
#include "support/natsserver.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jetlag;

/// Streams of a real server into folders, and from there into a second server: message by message the same.
class TestBackups : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void goesOutAndComesBack();

private:
    using BackupHeard = test::Heard<TransferProgress, BackupOutcome>;
    using RestoreHeard = test::Heard<TransferProgress, RestoreOutcome>;
    BackupOutcome backUp(const BackupOrder& order)
    {
        BackupHeard heard;
        const BackingUp work = m_from->backUp(order, heard.listener());
        return heard.waitForEnd(60000) ? *heard.outcome : BackupOutcome();
    }
    RestoreOutcome restore(const RestoreOrder& order)
    {
        RestoreHeard heard;
        const Restoring work = m_to->restore(order, heard.listener());
        return heard.waitForEnd(60000) ? *heard.outcome : RestoreOutcome();
    }
    static RestoreItem asItIs(const BackupFolder& backup)
    {
        return {backup, backup.metadata.config, backup.metadata.facts->name()};
    }
    static ConnectionOptions optionsOf(const QString& url)
    {
        ConnectionOptions options;
        options.servers = {url};
        return options;
    }
    QString folder(const QString& name) const { return QDir(m_dir->path()).filePath(name); }
    void fillOrders(int messages);

    test::NatsServer m_server;
    test::NatsServer m_other;
    test::Client m_client;
    test::Client m_otherClient;
    WorkRegistry m_works;
    std::unique_ptr<BackupService> m_from;
    std::unique_ptr<BackupService> m_to;
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestBackups::initTestCase()
{
    QVERIFY(m_server.start());
    QVERIFY(m_other.start());
    QVERIFY(m_client.connectTo(m_server.url()));
    QVERIFY(m_otherClient.connectTo(m_other.url()));
    m_from = std::make_unique<BackupService>(optionsOf(m_server.url()), m_works);
    m_to = std::make_unique<BackupService>(optionsOf(m_other.url()), m_works);
}

void TestBackups::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestBackups::cleanup()
{
    for (const char* name : {"ORDERS", "OTHER", "MEMORY", "EMPTY"}) {
        m_client.call(QStringLiteral("STREAM.DELETE.") + QLatin1String(name));
        m_otherClient.call(QStringLiteral("STREAM.DELETE.") + QLatin1String(name));
    }
}

void TestBackups::fillOrders(int messages)
{
    QVERIFY(m_client.makeStream(QStringLiteral("ORDERS"), QStringLiteral("orders.>")));
    std::vector<StoredMessage> all;
    for (int i = 0; i < messages; ++i) {
        StoredMessage message;
        message.subject = QStringLiteral("orders.%1").arg(i % 7);
        message.payload = QByteArray(i % 5000, static_cast<char>('a' + i % 26)) + QByteArray::number(i);
        if (i % 3 == 0)
            message.headers.add("Order", QByteArray::number(i));
        all.push_back(std::move(message));
    }
    QVERIFY(m_client.publishAll(all));
}

void TestBackups::goesOutAndComesBack()
{
    fillOrders(2000);
    const QByteArray consumer = R"({"stream_name":"ORDERS","config":{"durable_name":"w","ack_policy":"explicit"}})";
    QVERIFY(!m_client.call(QStringLiteral("CONSUMER.DURABLE.CREATE.ORDERS.w"), consumer).isEmpty());
    const auto results = backUp({{StreamName{QStringLiteral("ORDERS")}}, folder(QStringLiteral("b"))});
    QCOMPARE(results.size(), size_t(1));
    QVERIFY2(!results[0].error,
             qPrintable(results[0].error ? results[0].error->summary + results[0].error->detail : QString()));
    QVERIFY(results[0].contents.isWhole);
    const auto found = findBackups(folder(QStringLiteral("b")));
    QVERIFY(found);
    const auto restored = restore({asItIs(found->front())});
    QCOMPARE(restored.size(), size_t(1));
    QVERIFY2(!restored[0].error,
             qPrintable(restored[0].error ? restored[0].error->summary + restored[0].error->detail : QString()));
    QCOMPARE(restored[0].differences, QStringList());
    const auto before = m_client.messages(QStringLiteral("ORDERS"));
    const auto after = m_otherClient.messages(QStringLiteral("ORDERS"));
    QCOMPARE(after.size(), before.size());
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
