// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scripts by chance against real servers: replays, discards, purges and imports while the program and the server are
// killed, stopped and restarted, the way between them fails and others work with the same streams. In the end the
// streams are read from the server: nothing was lost or doubled, and each outcome that was told is true.
//
// JETLAG_TRUTH_SEED=17 JETLAG_TRUTH_RUNS=1 repeats one script (its dice, not its timing); JETLAG_TRUTH_NOTES=1 tells
// what each did.
#include "integration/truthworld.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <mutex>

using namespace jetlag;

namespace {

constexpr int sideBySide = 12; ///< scripts mostly wait
constexpr int usually = 50;

struct Kind
{
    const char* name;
    void (*script)(test::World&);
};
const Kind kinds[] = {{"replay", test::replayScript},
                      {"purge", test::purgeScript},
                      {"import", test::importScript},
                      {"discard", test::discardScript}};

} // namespace

class TestTruth : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsLostDoubledOrMisreported();

private:
    static QString runOne(quint32 seed);
};

/// Empty: all was true.
QString TestTruth::runOne(quint32 seed)
{
    const Kind& kind = kinds[seed % std::size(kinds)];
    test::World world(seed);
    if (!world.start())
        return QStringLiteral("seed %1: the server did not start").arg(seed);
    kind.script(world);
    const QString notes = QStringLiteral("  ") + world.notes().join(QStringLiteral("\n  "));
    if (!world.wrongs().isEmpty())
        return QStringLiteral("JETLAG_TRUTH_SEED=%1 (%2)\n%3").arg(seed).arg(QLatin1String(kind.name), notes);
    if (qEnvironmentVariableIsSet("JETLAG_TRUTH_NOTES"))
        qInfo("seed %u (%s)\n%s", seed, kind.name, qPrintable(notes));
    return {};
}

void TestTruth::nothingIsLostDoubledOrMisreported()
{
    bool isGiven = false;
    quint32 first = qEnvironmentVariable("JETLAG_TRUTH_SEED").toUInt(&isGiven);
    if (!isGiven)
        first = QRandomGenerator::global()->generate() % 1'000'000'000;
    const int wanted = qEnvironmentVariableIntValue("JETLAG_TRUTH_RUNS");
    const int runs = wanted > 0 ? wanted : usually;
    qInfo("JETLAG_TRUTH_SEED=%u JETLAG_TRUTH_RUNS=%d", first, runs);
    std::atomic<int> next = 0;
    std::mutex mutex;
    QStringList wrongs;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < sideBySide; ++i) {
        threads.emplace_back(QThread::create([&] {
            for (int run = next++; run < runs; run = next++) {
                const QString wrong = runOne(first + static_cast<quint32>(run));
                if (wrong.isEmpty())
                    continue;
                const std::lock_guard lock(mutex);
                wrongs << wrong;
                qWarning("%s", qPrintable(wrong));
            }
        }));
        threads.back()->start();
    }
    for (const auto& thread : threads)
        thread->wait();
    const std::lock_guard lock(mutex);
    QVERIFY2(wrongs.isEmpty(), qPrintable(QStringLiteral("%1 of %2 scripts").arg(wrongs.size()).arg(runs)));
}

QTEST_GUILESS_MAIN(TestTruth)
#include "tst_truth.moc"
