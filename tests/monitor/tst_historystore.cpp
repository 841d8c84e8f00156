// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/historyfile.h"
#include "monitor/historyprobe.h"
#include "monitor/historywriter.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <ctime>

using namespace jetlag;
using namespace jetlag::test;

class TestHistoryStore : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void valuesComeBackExactly();
    void onlyChangesAreStored();
    void aStepKeepsItsPeak();
    void heldBackChangeFollows();
    void lastValueIsThereAfterTheEnd();
    void pointBeforeTheWindowBelongsToIt();
    void restartShowsAGap();
    void incarnationsAreSeparated();
    void missingAndVanishedAreGaps();
    void lostConnectionIsAGap();
    void pauseIsAGap();
    void clockSetBack_isNoKnot();
    void manyPointsAreThinned();
    void marksSurvive();
    void subjectsOfMarksSurvive();
    void slowWriterSkips();
    void speedOfManyRows();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestHistoryStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("deep/history.sqlite"));
    QDir().mkpath(m_folder->filePath(QStringLiteral("deep")));
}

void TestHistoryStore::valuesComeBackExactly()
{
    const Timestamp start = hourAgo();
    const uint64_t large = (1ULL << 53U) - 1;
    {
        Probe probe(m_path);
        auto row = std::make_shared<ConsumerRow>(*rowOf(0, {large, 3}));
        auto facts = std::make_shared<ConsumerFacts>(*row->facts);
        facts->ackPending = large - 2;
        row->facts = facts;
        row->rates.delivered = 12.5;
        auto snapshot = std::make_shared<Snapshot>(*snapshotOf(start, {}, large - 5));
        snapshot->consumers.emplace(key(0), row);
        probe.add(snapshot);
        QCOMPARE(probe.problemCount(), size_t(0));
    }
    Probe probe(m_path);
    const auto samples = probe.consumer(0, start, start + 1min);
    QCOMPARE(samples.size(), size_t(1));
    QCOMPARE(samples[0].time, start);
    QCOMPARE(static_cast<uint64_t>(samples[0].lag), large);
    QCOMPARE(static_cast<uint64_t>(samples[0].ackPending), large - 2);
    QCOMPARE(samples[0].waiting, 3.0);
    QCOMPARE(samples[0].deliveredPerSecond, 12.5);
    QVERIFY(std::isnan(samples[0].ackedPerSecond));
    const auto messages = probe.stream(start, start + 1min);
    QCOMPARE(messages.size(), size_t(1));
    QCOMPARE(static_cast<uint64_t>(messages[0].messages), large - 5);
    QVERIFY(std::isnan(messages[0].inPerSecond));
    QVERIFY(probe.consumer(1, start, start + 1min).empty());
}

void TestHistoryStore::onlyChangesAreStored()
{
    const Timestamp start = hourAgo();
    const SnapshotPtr first = one(start, 5);
    {
        Probe probe(m_path);
        for (int i = 0; i <= 300; ++i) {
            auto snapshot = std::make_shared<Snapshot>(*(i % 2 == 0 ? first : one(start, 5)));
            snapshot->takenAt = start + i * 2s;
            probe.add(snapshot);
        }
        // The newest value is answered also when its row is old.
        const auto samples = probe.consumer(0, start, start + 1h);
        QCOMPARE(lags(samples), Lags({5, 5, 5}));
        auto later = std::make_shared<Snapshot>(*first);
        later->takenAt = start + 610s;
        probe.add(later);
        QCOMPARE(probe.consumer(0, start, start + 1h).back().time, start + 610s);
    }
    QCOMPARE(stored(m_path), 3); // the first and two heartbeats in ten minutes
}

/// What a clock had recorded an hour ahead comes before what follows, not between.
void TestHistoryStore::clockSetBack_isNoKnot()
{
    const Timestamp start = hourAgo();
    {
        Probe probe(m_path);
        probe.add(one(start - 30min, 7)); // by an earlier run, right
        for (uint64_t i = 0; i < 10; ++i)
            probe.add(one(start + 1h + i * 1min, 100 + i));
        probe.store->setBack(start + 1h, 1h);
        for (uint64_t i = 10; i < 20; ++i)
            probe.add(one(start + i * 1min, 100 + i));
    }
    Probe probe(m_path);
    const auto samples = probe.consumer(0, start - 1h, start + 3h);
    Lags expected{7};
    for (int i = 0; i < 20; ++i)
        expected.push_back(100 + i);
    Lags seen;
    for (size_t i = 0; i < samples.size(); ++i) {
        QVERIFY(i == 0 || samples[i].time > samples[i - 1].time);
        const auto lag = samples[i].isGap() ? -1 : static_cast<int64_t>(samples[i].lag);
        if (lag >= 0 && (seen.empty() || seen.back() != lag))
            seen.push_back(lag);
    }
    QCOMPARE(seen, expected);
    QVERIFY(samples.back().time < start + 1h);
}

void TestHistoryStore::aStepKeepsItsPeak()
{
    const Timestamp start = hourAgo();
    {
        Probe probe(m_path);
        int second = 0;
        for (const uint64_t lag : {1, 50, 900, 30, 20, 10, 10, 10, 10, 10, 10, 10})
            probe.add(one(start + 2s * second++, lag));
    }
    // 900 for its step; then what followed.
    Probe probe(m_path);
    QCOMPARE(lags(probe.consumer(0, start, start + 1h)), Lags({1, 900, 10}));
}

void TestHistoryStore::heldBackChangeFollows()
{
    const Timestamp start = hourAgo();
    {
        Probe probe(m_path);
        probe.add(one(start, 1));
        const SnapshotPtr changed = one(start + 3s, 2);
        probe.add(changed);
        // From here on nothing changes, the pointers stay.
        auto same = std::make_shared<Snapshot>(*changed);
        same->takenAt = start + 11s;
        probe.add(same);
        auto later = std::make_shared<Snapshot>(*changed);
        later->takenAt = start + 30s;
        probe.add(later);
    }
    Probe probe(m_path);
    const auto samples = probe.consumer(0, start, start + 1h);
    QCOMPARE(lags(samples), Lags({1, 2}));
    QCOMPARE(samples[1].time, start + 11s);
}

void TestHistoryStore::lastValueIsThereAfterTheEnd()
{
    const Timestamp start = hourAgo();
    {
        Probe probe(m_path);
        // The destructor has to work through what waits.
        probe.store->append(one(start, 1));
        probe.store->append(one(start + 2s, 70));
        probe.store->append(one(start + 4s, 4));
    }
    Probe probe(m_path);
    const auto samples = probe.consumer(0, start, start + 1h);
    QCOMPARE(lags(samples), Lags({1, 70, 4}));
    QCOMPARE(samples.back().time, start + 4s);
}

void TestHistoryStore::pointBeforeTheWindowBelongsToIt()
{
    const Timestamp start = hourAgo();
    Probe probe(m_path);
    probe.add(one(start, 1));
    probe.add(one(start + 1min, 2));
    probe.add(one(start + 2min, 3));
    QCOMPARE(lags(probe.consumer(0, start + 90s, start + 110s)), Lags({2}));
    QCOMPARE(lags(probe.consumer(0, start + 1min, start + 110s)), Lags({1, 2}));
    QCOMPARE(lags(probe.consumer(0, start + 12min, start + 1h)), Lags({3}));
    QVERIFY(probe.consumer(0, start + 13min, start + 1h).empty());
}

void TestHistoryStore::restartShowsAGap()
{
    const Timestamp start = hourAgo();
    {
        Probe probe(m_path);
        probe.add(one(start, 5));
    }
    {
        Probe probe(m_path); // a second later, the same value
        probe.add(one(start + 1s, 5));
        const auto samples = probe.consumer(0, start, start + 1h);
        QCOMPARE(lags(samples), Lags({5, -1, 5}));
        QCOMPARE(samples[1].time, start + 1ms);
        QVERIFY(std::isnan(samples[1].waiting));
    }
    Probe probe(m_path); // half an hour later
    probe.add(one(start + 30min, 6));
    QCOMPARE(lags(probe.consumer(0, start, start + 1h)), Lags({5, -1, 5, -1, 6}));
    QCOMPARE(probe.stream(start, start + 1h).size(), size_t(5));
}

void TestHistoryStore::incarnationsAreSeparated()
{
    const Timestamp start = hourAgo();
    Probe probe(m_path);
    probe.add(snapshotOf(start, {{0, {5, 0, start}}}));
    probe.add(snapshotOf(start + 20s, {{0, {0, 0, start + 15s}}}));
    probe.add(snapshotOf(start + 40s, {{0, {1, 0, start + 15s}}}));
    QCOMPARE(lags(probe.consumer(0, start, start + 1h)), Lags({5, -1, 0, 1}));
}

void TestHistoryStore::missingAndVanishedAreGaps()
{
    const Timestamp start = hourAgo();
    Probe probe(m_path);
    probe.add(one(start, 5));
    probe.add(one(start + 2s, 6)); // held back, must not be lost in the gap
    for (int i = 2; i < 6; ++i)
        probe.add(snapshotOf(start + i * 2s, {{0, {5, 0, {}, true}}}));
    probe.add(one(start + 20s, 8));
    for (int i = 11; i < 15; ++i)
        probe.add(snapshotOf(start + i * 2s, {}));
    probe.add(one(start + 40s, 9));
    QCOMPARE(lags(probe.consumer(0, start, start + 1h)), Lags({5, 6, -1, 8, -1, 9}));
    auto leaderless = std::make_shared<ConsumerFacts>(*rowOf(0, {9})->facts);
    leaderless->clustered = true;
    auto row = std::make_shared<ConsumerRow>();
    row->facts = leaderless;
    auto snapshot = std::make_shared<Snapshot>(*snapshotOf(start + 42s, {}));
    snapshot->consumers.emplace(key(0), row);
    probe.add(snapshot);
    QCOMPARE(lags(probe.consumer(0, start, start + 1h)), Lags({5, 6, -1, 8, -1, 9, -1}));
}

void TestHistoryStore::lostConnectionIsAGap()
{
    const Timestamp start = hourAgo();
    Probe probe(m_path);
    const SnapshotPtr first = one(start, 5);
    probe.add(first);
    probe.store->appendGap(start + 2s);
    probe.store->appendGap(start + 3s);
    auto again = std::make_shared<Snapshot>(*first); // the same rows
    again->takenAt = start + 4s;
    probe.add(again);
    const auto samples = probe.consumer(0, start, start + 1h);
    QCOMPARE(lags(samples), Lags({5, -1, 5}));
    QCOMPARE(samples[1].time, start + 2s);
    probe.store->appendGap(start + 5s);
    QCOMPARE(lags(probe.consumer(0, start, start + 1h)), Lags({5, -1, 5, -1}));
}

void TestHistoryStore::pauseIsAGap()
{
    const Timestamp start = hourAgo();
    Probe probe(m_path);
    probe.add(one(start, 5));
    probe.add(one(start + 9min, 5));
    probe.add(one(start + 20min, 5)); // the computer slept
    QCOMPARE(lags(probe.consumer(0, start, start + 1h)), Lags({5, 5, -1, 5}));
}

void TestHistoryStore::manyPointsAreThinned()
{
    const Timestamp start = hourAgo();
    HistoryLimits limits;
    limits.step = 0s;
    limits.heartbeat = 10s;
    Probe probe(m_path, limits);
    size_t gaps = 0;
    for (int i = 0; i < 9000; ++i) {
        if (i % 1000 == 500) {
            probe.store->appendGap(start + i * 100ms);
            ++gaps;
        }
        const bool isPeak = i == 1234 || i == 7777;
        probe.store->append(one(start + i * 100ms, isPeak ? 1'000'000 + static_cast<uint64_t>(i) : i % 7));
        if (i % 5 == 4) { // never more than the queue holds
            probe.store->readMarks(start);
            QVERIFY(probe.settle());
        }
    }
    const auto samples = probe.consumer(0, start, start + 1h);
    QVERIFY2(samples.size() <= 3000 + 2 * gaps + 1, qPrintable(QString::number(samples.size())));
    QVERIFY(samples.size() > 2500);
    const auto all = lags(samples);
    QCOMPARE(std::count(all.begin(), all.end(), -1), static_cast<std::ptrdiff_t>(gaps));
    QCOMPARE(std::count(all.begin(), all.end(), 1'001'234), 1);
    QCOMPARE(std::count(all.begin(), all.end(), 1'007'777), 1);
    QCOMPARE(samples.back().time, start + 8999 * 100ms);
    QVERIFY(std::is_sorted(samples.begin(), samples.end(),
                           [](const ConsumerSample& a, const ConsumerSample& b) { return a.time < b.time; }));
}

void TestHistoryStore::marksSurvive()
{
    const Timestamp start = hourAgo();
    Event event;
    event.time = start + std::chrono::nanoseconds(1);
    event.severity = Severity::Critical;
    event.kind = Event::Kind::Action;
    event.subject = ConsumerKey{{QStringLiteral("ORDERS")}, {QStringLiteral("billing")}};
    event.text = QStringLiteral("Purged “a%s'\"”");
    event.detail = QStringLiteral("{}");
    {
        Probe probe(m_path);
        Event later;
        later.time = start + 1min;
        probe.store->addMark(later);
        probe.store->addMark(event);
    }
    Probe probe(m_path);
    probe.store->readMarks(start);
    QVERIFY(probe.settle());
    QCOMPARE(probe.marks.size(), size_t(2));
    const Event& mark = probe.marks[0];
    QCOMPARE(mark.time, event.time);
    QCOMPARE(mark.severity, event.severity);
    QCOMPARE(mark.kind, event.kind);
    QVERIFY(mark.subject == event.subject);
    QCOMPARE(mark.text, event.text);
    QCOMPARE(mark.detail, event.detail);
    probe.store->readMarks(start + 1s);
    QVERIFY(probe.settle());
    QCOMPARE(probe.marks.size(), size_t(1));
}

/// Whatever the names are made of; and what earlier versions wrote.
void TestHistoryStore::subjectsOfMarksSurvive()
{
    const QStringList names{QStringLiteral("ORDERS"),   QStringLiteral("a › b"),      QStringLiteral("› a"),
                            QStringLiteral("a\\"),      QStringLiteral("\\› \\\\"),   QStringLiteral("a\u202E\u0001b"),
                            QStringLiteral("größer%1"), QStringLiteral("\\u202e › c")};
    std::vector<EventSubject> subjects{{}};
    for (const QString& name : names) {
        subjects.emplace_back(StreamName{name});
        subjects.emplace_back(OtherThing{name});
        for (const QString& other : names)
            subjects.emplace_back(ConsumerKey{{name}, {other}});
    }
    const Timestamp start = hourAgo();
    {
        Probe probe(m_path);
        for (size_t i = 0; i < subjects.size(); ++i)
            probe.store->addMark({start + std::chrono::seconds(i),
                                  Severity::Notice,
                                  Event::Kind::Change,
                                  subjects[i],
                                  QStringLiteral("t"),
                                  {}});
    }
    Probe probe(m_path);
    probe.store->readMarks(start);
    QVERIFY(probe.settle());
    QCOMPARE(probe.marks.size(), subjects.size());
    for (size_t i = 0; i < subjects.size(); ++i)
        QVERIFY2(probe.marks[i].subject == subjects[i], qPrintable(subjectText(subjects[i])));
    QVERIFY(fromHistoryText(QStringLiteral("ORDERS")) == EventSubject(StreamName{QStringLiteral("ORDERS")}));
    QVERIFY(fromHistoryText(QStringLiteral("ORDERS › billing")) ==
            EventSubject(ConsumerKey{{QStringLiteral("ORDERS")}, {QStringLiteral("billing")}}));
    QVERIFY(fromHistoryText({}) == EventSubject());
}

void TestHistoryStore::slowWriterSkips()
{
    const Timestamp start = hourAgo();
    HistoryLimits limits;
    limits.step = 0s;
    {
        Probe probe(m_path, limits);
        for (int i = 0; i < 20'000; ++i)
            probe.store->append(one(start + i * 1ms, static_cast<uint64_t>(i)));
    }
    Probe probe(m_path, limits);
    const auto samples = probe.consumer(0, start, start + 1h);
    QCOMPARE(samples.back().lag, 19'999.0); // whatever was skipped
}

void TestHistoryStore::speedOfManyRows()
{
    const Timestamp start = hourAgo();
    constexpr int count = 10'000;
    std::map<int, Wanted> wanted;
    for (int i = 0; i < count; ++i)
        wanted[i] = {static_cast<uint64_t>(i)};
    HistoryFile file;
    QCOMPARE(file.open(m_path), HistoryFile::State::Open);
    {
        HistoryWriter writer(file, {});
        const auto cpu = [] { return static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC; };
        auto snapshot = std::make_shared<Snapshot>(*snapshotOf(start, wanted));
        double before = cpu();
        QVERIFY(writer.append(snapshot));
        qInfo() << "first snapshot of" << count << "consumers:" << cpu() - before << "ms of CPU";
        double worst = 0;
        double sum = 0;
        constexpr int rounds = 60;
        QElapsedTimer timer;
        qint64 worstWall = 0;
        for (int round = 1; round <= rounds; ++round) {
            auto next = std::make_shared<Snapshot>(*snapshot);
            next->takenAt = start + round * 11s;
            int number = 0;
            for (auto& [key, row] : next->consumers) {
                if (number++ % 10 == round % 10) {
                    auto facts = std::make_shared<ConsumerFacts>(*row->facts);
                    ++facts->pending;
                    auto changed = std::make_shared<ConsumerRow>(*row);
                    changed->facts = facts;
                    row = changed;
                }
            }
            timer.start();
            before = cpu();
            QVERIFY(writer.append(next));
            const double taken = cpu() - before;
            worstWall = std::max(worstWall, timer.elapsed());
            worst = std::max(worst, taken);
            sum += taken;
            snapshot = next;
        }
        qInfo() << count / 10 << "of" << count << "rows changed:" << sum / rounds << "ms of CPU on average, worst"
                << worst << "ms, worst on the clock" << worstWall << "ms";
        QVERIFY(writer.finish());
    }
    {
        HistoryWriter writer(file, {}); // as after a restart
        const double before = double(std::clock());
        QVERIFY(writer.append(snapshotOf(start + 1h, wanted)));
        qInfo() << "first snapshot after a restart:" << (double(std::clock()) - before) * 1000 / CLOCKS_PER_SEC << "ms";
    }
    file.close();
    qInfo() << "bytes on disk:" << QFile(m_path).size();
}

QTEST_GUILESS_MAIN(TestHistoryStore)
#include "tst_historystore.moc"
