// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/historyfile.h"
#include "monitor/historyprobe.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cmath>
#include <csignal>

#include <sys/resource.h>

using namespace jetlag;
using namespace jetlag::test;

class TestHistoryFile : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void oldSchemaIsMigrated();
    void newerFileIsMovedAside();
    void brokenFileIsMovedAside_data();
    void brokenFileIsMovedAside();
    void fileBreaksWhileInUse();
    void crashCostsNothing();
    void fullDiskIsNotFatal();
    void lockedFileIsLeftAlone();
    void secondStoreTakesAnotherFile();
    void unusableFolderIsNotFatal();
    void oldSamplesGo();
    void largeFileShrinks();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestHistoryFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("deep/history.sqlite"));
    QDir().mkpath(m_folder->filePath(QStringLiteral("deep")));
}

void TestHistoryFile::oldSchemaIsMigrated()
{
    const Timestamp start = hourAgo();
    {
        const Other old(m_path);
        QVERIFY(
            old.run(QStringLiteral("CREATE TABLE series (id INTEGER PRIMARY KEY, stream TEXT NOT NULL, consumer "
                                   "TEXT NOT NULL, created INTEGER NOT NULL, UNIQUE (stream, consumer, created))")));
        QVERIFY(old.run(QStringLiteral("CREATE TABLE samples (series INTEGER NOT NULL, time INTEGER NOT NULL, value "
                                       "INTEGER, ack_pending INTEGER, rate REAL, acked_rate REAL, "
                                       "PRIMARY KEY (series, time)) WITHOUT ROWID")));
        QVERIFY(old.run(QStringLiteral("CREATE TABLE marks (time INTEGER NOT NULL, severity INTEGER NOT NULL, kind "
                                       "INTEGER NOT NULL, subject TEXT NOT NULL, text TEXT NOT NULL, "
                                       "detail TEXT NOT NULL)")));
        QVERIFY(old.run(QStringLiteral("INSERT INTO series VALUES (4, 'S', 'c0', 0)")));
        QVERIFY(
            old.run(QStringLiteral("INSERT INTO samples VALUES (4, %1, 77, 2, 1.5, NULL)").arg(toHistoryTime(start))));
        QVERIFY(old.run(QStringLiteral("PRAGMA user_version=1")));
    }
    {
        Probe probe(m_path);
        probe.add(snapshotOf(start + 1min, {{0, {78, 6}}}));
        QCOMPARE(probe.problemCount(), size_t(0));
        const auto samples = probe.consumer(0, start, start + 1h);
        QCOMPARE(lags(samples), Lags({77, -1, 78}));
        QCOMPARE(samples[0].ackPending, 2.0);
        QCOMPARE(samples[0].deliveredPerSecond, 1.5);
        QVERIFY(std::isnan(samples[0].waiting)); // nobody knows
        QCOMPARE(samples[2].waiting, 6.0);
    }
    QCOMPARE(Other(m_path).number(QStringLiteral("PRAGMA user_version")), 2);
}

void TestHistoryFile::newerFileIsMovedAside()
{
    {
        const Other newer(m_path);
        QVERIFY(newer.run(QStringLiteral("CREATE TABLE future (what TEXT)")));
        QVERIFY(newer.run(QStringLiteral("PRAGMA user_version=3")));
    }
    {
        Probe probe(m_path);
        QCOMPARE(probe.problemCount(), size_t(1));
        probe.add(one(hourAgo(), 5));
    }
    const QDir folder(m_folder->filePath(QStringLiteral("deep")));
    const QStringList aside = folder.entryList({QStringLiteral("history.sqlite.newer-*")});
    QCOMPARE(aside.size(), 1);
    QCOMPARE(Other(folder.filePath(aside[0])).number(QStringLiteral("PRAGMA user_version")), 3);
    QCOMPARE(stored(m_path), 1);
}

void TestHistoryFile::brokenFileIsMovedAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("cut");
    QTest::newRow("garbage") << QByteArray(20'000, 'x') << -1;
    QTest::newRow("cut in half") << QByteArray() << 50;
    QTest::newRow("cut in the header") << QByteArray() << 0;
}

void TestHistoryFile::brokenFileIsMovedAside()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, cut);
    const Timestamp start = hourAgo();
    if (cut >= 0) {
        Probe probe(m_path);
        std::map<int, Wanted> many;
        for (int i = 0; i < 500; ++i)
            many[i] = {1};
        probe.add(snapshotOf(start, many));
    }
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (cut >= 0)
            QVERIFY(file.resize(cut == 0 ? 60 : file.size() * cut / 100));
        else
            file.write(bytes);
    }
    {
        Probe probe(m_path);
        QCOMPARE(probe.problemCount(), size_t(1));
        QCOMPARE(probe.problems[0].kind, Error::Kind::Storage);
        probe.add(one(start, 5));
        QCOMPARE(lags(probe.consumer(0, start, start + 1h)), Lags({5}));
    }
    const QDir folder(m_folder->filePath(QStringLiteral("deep")));
    QCOMPARE(folder.entryList({QStringLiteral("history.sqlite.damaged-*")}).size(), 1);
    QCOMPARE(stored(m_path), 1);
}

void TestHistoryFile::fileBreaksWhileInUse()
{
    const Timestamp start = hourAgo();
    HistoryLimits limits;
    limits.step = 0s;
    {
        Probe probe(m_path, limits);
        for (int i = 0; i < 2000; ++i) {
            probe.store->append(one(start + i * 1s, static_cast<uint64_t>(i)));
            if (i % 5 == 4) { // never more than the queue holds
                probe.store->readMarks(start);
                QVERIFY(probe.settle());
            }
        }
    }
    {
        // The middle of a series: opening does not look there.
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 pages = file.size() / 4096;
        QVERIFY(pages > 10);
        QVERIFY(file.seek(pages / 2 * 4096));
        file.write(QByteArray(2 * 4096, 'x'));
    }
    Probe probe(m_path, limits);
    probe.add(one(start + 40min, 5));
    QCOMPARE(probe.problemCount(), size_t(0));
    QVERIFY(probe.consumer(0, start, start + 1h).empty());
    QCOMPARE(probe.problemCount(), size_t(1));
    probe.add(one(start + 41min, 6));
    QCOMPARE(lags(probe.consumer(0, start, start + 1h)), Lags({6}));
    QCOMPARE(QDir(m_folder->filePath(QStringLiteral("deep"))).entryList({QStringLiteral("*.damaged-*")}).size(), 1);
}

void TestHistoryFile::crashCostsNothing()
{
    const Timestamp start = hourAgo();
    const QString copy = m_folder->filePath(QStringLiteral("deep/copy.sqlite"));
    {
        Probe probe(m_path);
        probe.add(one(start, 5));
        probe.add(one(start + 20s, 6));
        // What a crash at this moment would leave.
        QVERIFY(QFile::copy(m_path, copy));
        QVERIFY(QFile::copy(m_path + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    }
    Probe probe(copy);
    probe.add(one(start + 25s, 6));
    QCOMPARE(lags(probe.consumer(0, start, start + 1h)), Lags({5, 6, -1, 6}));
    QCOMPARE(probe.problemCount(), size_t(0));
}

void TestHistoryFile::fullDiskIsNotFatal()
{
    const Timestamp start = hourAgo();
    Probe probe(m_path);
    probe.add(one(start, 5));
    // No file of this process may grow any more.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 4096;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    probe.store->append(one(start + 20s, 6));
    probe.store->append(one(start + 40s, 7)); // within the minute: not even tried
    probe.store->readMarks(start);
    const bool isSettled = probe.settle();
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(isSettled);
    QCOMPARE(probe.problemCount(), size_t(1));
    probe.add(one(start + 2min, 8));
    QCOMPARE(lags(probe.consumer(0, start, start + 1h)), Lags({5, -1, 8}));
    QCOMPARE(probe.problemCount(), size_t(1));
}

void TestHistoryFile::lockedFileIsLeftAlone()
{
    const Timestamp start = hourAgo();
    {
        Probe probe(m_path);
        probe.add(one(start, 5));
    }
    {
        const Other other(m_path);
        QVERIFY(other.run(QStringLiteral("PRAGMA locking_mode=EXCLUSIVE")));
        QVERIFY(other.run(QStringLiteral("BEGIN IMMEDIATE")));
        {
            Probe probe(m_path);
            QCOMPARE(probe.problemCount(), size_t(1));
            probe.add(one(start + 1min, 6));
            QCOMPARE(lags(probe.consumer(0, start, start + 1h)), Lags({6}));
        }
        QVERIFY(other.run(QStringLiteral("COMMIT")));
    }
    QVERIFY(QFile::exists(m_path + QStringLiteral(".2")));
    QCOMPARE(QDir(m_folder->filePath(QStringLiteral("deep"))).entryList({QStringLiteral("*.damaged-*")}).size(), 0);
    Probe probe(m_path);
    QCOMPARE(lags(probe.consumer(0, start, start + 1h)), Lags({5}));
    QCOMPARE(probe.problemCount(), size_t(0));
}

void TestHistoryFile::secondStoreTakesAnotherFile()
{
    const Timestamp start = hourAgo();
    Probe first(m_path);
    first.add(one(start, 1));
    Probe second(m_path);
    second.add(one(start, 2));
    QCOMPARE(second.problemCount(), size_t(1));
    Probe third(m_path); // without a file
    third.add(one(start, 3));
    QCOMPARE(third.problemCount(), size_t(1));
    QVERIFY(third.consumer(0, start, start + 1h).empty());
    first.add(one(start + 1min, 4));
    QCOMPARE(lags(first.consumer(0, start, start + 1h)), Lags({1, 4}));
    QCOMPARE(lags(second.consumer(0, start, start + 1h)), Lags({2}));
    QCOMPARE(first.problemCount(), size_t(0));
}

void TestHistoryFile::unusableFolderIsNotFatal()
{
    const QString file = m_folder->filePath(QStringLiteral("file"));
    QVERIFY(QFile(file).open(QIODevice::WriteOnly)); // a file where a folder is wanted
    Probe probe(file + QStringLiteral("/history.sqlite"));
    QCOMPARE(probe.problemCount(), size_t(1));
    probe.add(one(hourAgo(), 5));
    probe.store->appendGap(hourAgo());
    probe.store->addMark({});
    QVERIFY(probe.consumer(0, hourAgo(), systemNow()).empty());
    QVERIFY(probe.stream(hourAgo(), systemNow()).empty());
    QCOMPARE(probe.problemCount(), size_t(1));
}

void TestHistoryFile::oldSamplesGo()
{
    const Timestamp start = hourAgo();
    HistoryLimits limits;
    {
        Probe probe(m_path, limits);
        Event mark;
        mark.time = start - 9 * 24h;
        probe.store->addMark(mark);
        probe.add(one(start - 9 * 24h, 1));
        probe.add(snapshotOf(start - 9 * 24h + 1min, {{0, {2}}, {1, {1}}}));
        probe.add(one(start - 9 * 24h + 3min, 3)); // the second vanished
        probe.add(one(start - 1h, 4));             // the interval is over: what is older than eight days goes
        QCOMPARE(lags(probe.consumer(0, start - 20 * 24h, start + 1h)), Lags({4}));
        probe.store->readMarks(start - 20 * 24h);
        QVERIFY(probe.settle());
        QVERIFY(probe.marks.empty());
    }
    QCOMPARE(Other(m_path).number(QStringLiteral("SELECT COUNT(*) FROM series")), 2);
    limits.age = 30min;
    {
        Probe probe(m_path, limits); // and at opening
        QVERIFY(probe.consumer(0, start - 20 * 24h, start + 1h).empty());
        probe.add(one(start + 59min, 5));
        QCOMPARE(lags(probe.consumer(0, start - 20 * 24h, start + 1h)), Lags({5}));
    }
}

void TestHistoryFile::largeFileShrinks()
{
    const Timestamp start = hourAgo() - 5 * 24h;
    {
        Probe probe(m_path);
        std::map<int, Wanted> many;
        for (int at = 0; at < 60; ++at) {
            for (int i = 0; i < 300; ++i)
                many[i] = {static_cast<uint64_t>(at * 1000 + i)};
            probe.add(snapshotOf(start + at * 2h, many));
        }
    }
    const qint64 before = QFile(m_path).size();
    HistoryLimits limits;
    limits.bytes = 400'000;
    QVERIFY(static_cast<uint64_t>(before) > limits.bytes);
    {
        Probe probe(m_path, limits);
        const auto samples = probe.consumer(0, start, start + 6 * 24h);
        QVERIFY(!samples.empty());
        QVERIFY(samples.front().time > start + 24h);
        QCOMPARE(samples.back().lag, 59'000.0);
        QCOMPARE(probe.problemCount(), size_t(0));
    }
    QVERIFY2(static_cast<uint64_t>(QFile(m_path).size()) <= limits.bytes, qPrintable(QString::number(before)));
    limits.bytes = 1; // cannot be met, and must not hang
    Probe probe(m_path, limits);
    probe.add(one(start + 6 * 24h, 1));
    QCOMPARE(probe.problemCount(), size_t(0));
}

QTEST_GUILESS_MAIN(TestHistoryFile)
#include "tst_historyfile.moc"
