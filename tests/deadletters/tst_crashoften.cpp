// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Replays of 2,000 letters while the program and the server are killed again and again, and while the way back holds
// answers up: each letter ends exactly once in the target. JETLAG_CRASHES=20 says how often the program dies in all
// (200 unless told otherwise), JETLAG_CRASH_SEED=7 repeats one run.
#include "deadletters/replayhelp.h"
#include "support/linkproxy.h"
#include "support/natsserver.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <map>
#include <random>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

constexpr int total = 2000;
constexpr int killsInARow = 10; ///< of one replay; the server dies about a quarter as often

int fromEnvironment(const char* name, int otherwise)
{
    bool isNumber = false;
    const int value = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber && value > 0 ? value : otherwise;
}

} // namespace

class TestCrashOften : public QObject
{
    Q_OBJECT
private:
    test::NatsServer m_server;
    std::unique_ptr<test::LinkProxy> m_link;
    test::Client m_client;
    std::mt19937 m_random;
    int m_programKills = 0;
    int m_serverKills = 0;
    int m_holds = 0;
    int m_midway = 0; ///< kills with letters on both sides
    int m_looks = 0;  ///< runs that were needed after the last kill

    int upTo(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most + 1)); }
    static void letPass(int ms)
    {
        QElapsedTimer timer; // the moment of a crash is by chance: nothing to wait for
        timer.start();
        (void)QTest::qWaitFor([&] { return timer.elapsed() >= ms; }, ms + 1000);
    }
    bool killServer()
    {
        ++m_serverKills;
        m_server.kill();
        letPass(upTo(150));
        return m_server.restart() &&
               QTest::qWaitFor([this] { return m_client.connection().state() == ConnectionState::Connected; }, 20000);
    }
    /// The program runs until it dies, somewhere in its work; before that the way back may fall silent, and the server
    /// may die.
    bool crash(const QString& journal)
    {
        QProcess replayer;
        replayer.start(QStringLiteral(REPLAYER), {m_link->url(), journal, QString::number(600 + upTo(2000))});
        if (!replayer.waitForStarted())
            return false;
        letPass(20 + upTo(350));
        const bool holds = upTo(2) == 0;
        if (holds) {
            ++m_holds;
            m_link->hold(test::LinkProxy::Way::ToClient);
            letPass(upTo(200));
        }
        if (upTo(3) == 0 && !killServer())
            return false;
        letPass(upTo(100));
        ++m_programKills;
        replayer.kill();
        const bool hasEnded = replayer.waitForFinished();
        m_link->heal();
        m_link->cut();
        return hasEnded;
    }
    /// What became of the rest is not known to be over before the program itself says so.
    bool finish(const QString& journal)
    {
        for (int run = 0; run < 5; ++run) {
            ++m_looks;
            QProcess last;
            last.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            last.start(QStringLiteral(REPLAYER), {m_link->url(), journal, QStringLiteral("0")});
            if (!last.waitForFinished(120000) || last.exitCode() != 0)
                return false;
            const auto dlq = m_client.stream(QStringLiteral("DLQ"));
            if (last.readAllStandardOutput().contains("unknown 0") && dlq && dlq->state.messages == 0)
                return true;
        }
        return false;
    }
    void compare(int seed)
    {
        std::map<QByteArray, int> times;
        for (const StoredMessage& message : m_client.messages(QStringLiteral("WORK")))
            ++times[message.headers.firstValue("Number").value_or("")];
        int doubled = 0;
        for (const auto& [number, count] : times)
            doubled += count > 1 ? 1 : 0;
        const int lost = total - static_cast<int>(times.size());
        QVERIFY2(lost == 0 && doubled == 0,
                 qPrintable(QStringLiteral("seed %1: %2 lost, %3 doubled").arg(seed).arg(lost).arg(doubled)));
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_link = std::make_unique<test::LinkProxy>(m_server.port());
        QVERIFY(m_link->start());
        QVERIFY(m_client.connectTo(m_server.url()));
    }

    void eachLetterEndsExactlyOnceInTheTarget()
    {
        const int wanted = fromEnvironment("JETLAG_CRASHES", 200);
        const int first = fromEnvironment("JETLAG_CRASH_SEED", 1);
        constexpr std::array windows{2s, 40s, 120s};
        for (int seed = first; m_programKills < wanted; ++seed) {
            m_random.seed(static_cast<unsigned>(seed));
            const auto window = windows.at(static_cast<size_t>(seed) % windows.size());
            const QByteArray config =
                "\"duplicate_window\":" + QByteArray::number(std::chrono::nanoseconds(window).count());
            QVERIFY(m_client.makeStream(QStringLiteral("WORK"), QStringLiteral("work.>"), config));
            QVERIFY(m_client.makeStream(QStringLiteral("DLQ"), QStringLiteral("vigil.dlq")));
            QVERIFY(m_client.publishAll(test::deadLetters(total, QStringLiteral("work.a"))));
            const QTemporaryDir folder;
            const QString journal = folder.filePath(QStringLiteral("journal.sqlite"));
            for (int kill = 0; kill < killsInARow && m_programKills < wanted; ++kill) {
                QVERIFY2(crash(journal), qPrintable(QStringLiteral("seed %1").arg(seed)));
                StreamFactsPtr work;
                StreamFactsPtr dlq;
                (void)QTest::qWaitFor(
                    [&] { // a server that has just come back
                        work = m_client.stream(QStringLiteral("WORK"));
                        dlq = m_client.stream(QStringLiteral("DLQ"));
                        return work && dlq;
                    },
                    20000);
                // In one of them or, until the journal is asked, in both; never in neither.
                QVERIFY2(work && dlq, qPrintable(QStringLiteral("seed %1: no answer").arg(seed)));
                QVERIFY2(work->state.messages + dlq->state.messages >= uint64_t(total),
                         qPrintable(QStringLiteral("seed %1: %2 arrived, %3 left")
                                        .arg(seed)
                                        .arg(work->state.messages)
                                        .arg(dlq->state.messages)));
                m_midway += work->state.messages > 0 && dlq->state.messages > 0 ? 1 : 0;
            }
            QVERIFY2(finish(journal), qPrintable(QStringLiteral("seed %1").arg(seed)));
            compare(seed);
            if (QTest::currentTestFailed())
                return;
            for (const char* stream : {"WORK", "DLQ"})
                QVERIFY(!m_client.call(QStringLiteral("STREAM.DELETE.") + QLatin1String(stream)).isEmpty());
        }
        QVERIFY2(m_midway > wanted / 2, qPrintable(QString::number(m_midway)));
        qInfo("killed: the program %d times (%d midway), the server %d times; answers held up %d times; %d runs to the "
              "end",
              m_programKills, m_midway, m_serverKills, m_holds, m_looks);
    }
};

QTEST_GUILESS_MAIN(TestCrashOften)
#include "tst_crashoften.moc"
