// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program dies, or is ended, in the middle of a replay, several times; afterwards every message is in one place
// only.
#include "deadletters/replayhelp.h"
#include "support/linkproxy.h"
#include "support/natsserver.h"

#include <QProcess>
#include <QTemporaryDir>

#include <atomic>
#include <functional>
#include <map>
#include <set>

using namespace jetlag;
using namespace std::chrono_literals;

class TestCrash : public QObject
{
    Q_OBJECT
private:
    static constexpr int total = 1500;
    test::NatsServer m_server;
    test::Client m_client;
    QString m_journal;

    uint64_t stored(const char* stream)
    {
        const auto facts = m_client.stream(QLatin1String(stream));
        return facts ? facts->state.messages : 0;
    }
    bool fill(const QByteArray& target)
    {
        return m_client.makeStream(QStringLiteral("WORK"), QStringLiteral("work.>"), target) &&
               m_client.makeStream(QStringLiteral("DLQ"), QStringLiteral("vigil.dlq")) &&
               m_client.publishAll(test::deadLetters(total, QStringLiteral("work.a")));
    }
    /// Until so many have arrived, then `end`s.
    bool replayUntil(uint64_t arrived, const std::function<void(QProcess&)>& end)
    {
        QProcess replayer;
        replayer.start(QStringLiteral(REPLAYER), {m_server.url(), m_journal, QStringLiteral("800")});
        if (!replayer.waitForStarted() || !QTest::qWaitFor([&] { return stored("WORK") >= arrived; }, 20000))
            return false;
        end(replayer);
        return replayer.waitForFinished();
    }
    bool replayTheRest()
    {
        QProcess last;
        last.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        last.start(QStringLiteral(REPLAYER), {m_server.url(), m_journal, QStringLiteral("0")});
        return last.waitForFinished(60000) && last.exitCode() == 0 &&
               last.readAllStandardOutput().contains("unknown 0");
    }
    /// Every letter arrived, each once, and none is left.
    void compare()
    {
        QCOMPARE(stored("DLQ"), uint64_t(0));
        std::set<QByteArray> numbers;
        const auto arrived = m_client.messages(QStringLiteral("WORK"));
        for (const StoredMessage& message : arrived)
            numbers.insert(message.headers.firstValue("Number").value_or(""));
        QCOMPARE(arrived.size(), size_t(total));
        QCOMPARE(numbers.size(), size_t(total));
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        QVERIFY(m_client.connectTo(m_server.url()));
    }

    void cleanup()
    {
        for (const char* stream : {"WORK", "DLQ"})
            m_client.call(QStringLiteral("STREAM.DELETE.") + QLatin1String(stream));
    }

    void killedMidway_nothingLostNothingDoubled_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("inside the duplicate window") << QByteArray();
        QTest::newRow("beyond it") << QByteArray(R"("duplicate_window":100000000)");
    }
    void killedMidway_nothingLostNothingDoubled()
    {
        QFETCH(QByteArray, target);
        QVERIFY(fill(target));
        const QTemporaryDir folder;
        m_journal = folder.filePath(QStringLiteral("journal.sqlite"));
        for (int crash = 1; crash <= 4; ++crash) {
            QVERIFY(replayUntil(static_cast<uint64_t>(crash * 150), [](QProcess& replayer) { replayer.kill(); }));
            // In one place or, until the journal is asked, in both; never in none.
            QVERIFY(stored("WORK") + stored("DLQ") >= uint64_t(total));
        }
        QVERIFY(replayTheRest());
        compare();
    }

    /// What was edited is on disk together with the intent: whoever goes on sends that, and not the original.
    void killedWithAnEditedLetter_itArrivesAsItWasEdited_data()
    {
        QTest::addColumn<bool>("mayArrive");
        QTest::newRow("before the server has it") << false;
        QTest::newRow("before its answer has come") << true;
    }
    void killedWithAnEditedLetter_itArrivesAsItWasEdited()
    {
        QFETCH(bool, mayArrive);
        QVERIFY(
            m_client.makeStream(QStringLiteral("WORK"), QStringLiteral("work.>"), R"("duplicate_window":100000000)"));
        QVERIFY(m_client.makeStream(QStringLiteral("DLQ"), QStringLiteral("vigil.dlq")));
        const auto letters = test::deadLetters(2, QStringLiteral("work.a"));
        QVERIFY(m_client.publishAll(letters));
        const QTemporaryDir folder;
        m_journal = folder.filePath(QStringLiteral("journal.sqlite"));
        test::LinkProxy proxy(m_server.port());
        QVERIFY(proxy.start());
        std::atomic_bool isSent = false;
        proxy.corrupt(test::LinkProxy::Way::ToServer, [&isSent, mayArrive](QByteArray& bytes) {
            if (!bytes.contains("HPUB work.a "))
                return;
            isSent = true;
            if (!mayArrive)
                bytes.clear();
        });
        proxy.corrupt(test::LinkProxy::Way::ToClient, [&isSent](QByteArray& bytes) {
            if (isSent)
                bytes.clear();
        });
        QProcess replayer;
        replayer.start(QStringLiteral(REPLAYER),
                       {proxy.url(), m_journal, QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("mended")});
        QVERIFY(replayer.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(isSent, 20000);
        replayer.kill();
        QVERIFY(replayer.waitForFinished());
        QTRY_COMPARE(stored("WORK"), uint64_t(mayArrive ? 1 : 0));
        QVERIFY(replayTheRest()); // of an edit it is told nothing
        QCOMPARE(stored("DLQ"), uint64_t(0));
        std::map<QByteArray, QByteArray> arrived;
        for (const StoredMessage& message : m_client.messages(QStringLiteral("WORK")))
            arrived[message.headers.firstValue("Number").value_or("")] = message.payload;
        QCOMPARE(stored("WORK"), uint64_t(2));
        QCOMPARE(arrived["0"], QByteArray("mended"));
        QCOMPARE(arrived["1"], letters[1].payload);
    }

    /// A window of two seconds that ends between one attempt and the next: what was not answered is looked for.
    void endedAgainAndAgainWhileItsWindowPasses_eachArrivesExactlyOnce_data()
    {
        QTest::addColumn<bool>("isKilled");
        QTest::newRow("ended") << false;
        QTest::newRow("ended and killed in turns") << true;
    }
    void endedAgainAndAgainWhileItsWindowPasses_eachArrivesExactlyOnce()
    {
        QFETCH(bool, isKilled);
        QVERIFY(fill(R"("duplicate_window":2000000000)"));
        const QTemporaryDir folder;
        m_journal = folder.filePath(QStringLiteral("journal.sqlite"));
        for (int round = 1; round <= 6; ++round) {
            const bool kills = isKilled && round % 2 == 0;
            QVERIFY(replayUntil(static_cast<uint64_t>(round * 150),
                                [kills](QProcess& replayer) { kills ? replayer.kill() : replayer.terminate(); }));
            QVERIFY(stored("WORK") + stored("DLQ") >= uint64_t(total));
            const Timestamp ended = systemNow();
            const bool isInside = round % 3 == 0;
            if (!isInside)
                QTRY_VERIFY(systemNow() - ended > 2100ms);
        }
        QVERIFY(replayTheRest());
        compare();
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
