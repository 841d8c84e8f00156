// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program dies in the middle of a replay, several times; afterwards every message is in one place only.
#include "deadletters/replayhelp.h"
#include "support/natsserver.h"

#include <QProcess>
#include <QTemporaryDir>

#include <set>

using namespace jetlag;

class TestCrash : public QObject
{
    Q_OBJECT
private slots:
    void killedMidway_nothingLostNothingDoubled_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("inside the duplicate window") << QByteArray();
        QTest::newRow("beyond it") << QByteArray(R"("duplicate_window":100000000)");
    }

    void killedMidway_nothingLostNothingDoubled()
    {
        QFETCH(QByteArray, target);
        constexpr int total = 1500;
        test::NatsServer server;
        QVERIFY(server.start());
        test::Client client;
        QVERIFY(client.connectTo(server.url()));
        QVERIFY(client.makeStream(QStringLiteral("WORK"), QStringLiteral("work.>"), target));
        QVERIFY(client.makeStream(QStringLiteral("DLQ"), QStringLiteral("vigil.dlq")));
        QVERIFY(client.publishAll(test::deadLetters(total, QStringLiteral("work.a"))));
        const QTemporaryDir folder;
        const QString journal = folder.filePath(QStringLiteral("journal.sqlite"));
        const auto stored = [&client](const QString& stream) { return client.stream(stream)->state.messages; };

        for (int crash = 1; crash <= 4; ++crash) {
            QProcess replayer;
            replayer.start(QStringLiteral(REPLAYER), {server.url(), journal, QStringLiteral("800")});
            QVERIFY(replayer.waitForStarted());
            QTRY_VERIFY_WITH_TIMEOUT(stored(QStringLiteral("WORK")) >= static_cast<uint64_t>(crash * 150), 20000);
            replayer.kill();
            QVERIFY(replayer.waitForFinished());
            QCOMPARE(replayer.exitStatus(), QProcess::CrashExit);
            // In one place or, until the journal is asked, in both; never in none.
            QVERIFY(stored(QStringLiteral("WORK")) + stored(QStringLiteral("DLQ")) >= static_cast<uint64_t>(total));
        }
        QProcess last;
        last.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        last.start(QStringLiteral(REPLAYER), {server.url(), journal, QStringLiteral("0")});
        QVERIFY(last.waitForFinished(60000));
        QCOMPARE(last.exitCode(), 0);
        QVERIFY(last.readAllStandardOutput().contains("unknown 0"));

        QCOMPARE(stored(QStringLiteral("DLQ")), uint64_t(0));
        std::set<QByteArray> numbers;
        const auto arrived = client.messages(QStringLiteral("WORK"));
        for (const StoredMessage& message : arrived)
            numbers.insert(message.headers.firstValue("Number").value_or(""));
        QCOMPARE(arrived.size(), size_t(total));
        QCOMPARE(numbers.size(), size_t(total));
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
