// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/clockwatch.h"
#include "monitor/history.h"
#include "monitor/ring.h"

#include <QTest>

#include <atomic>
#include <cmath>
#include <cstring>
#include <random>
#include <thread>

using namespace jetlag;

namespace {

const Timestamp start(std::chrono::hours(24 * 365 * 50));

ConsumerKey key(int number)
{
    return {StreamName{QStringLiteral("S")}, ConsumerName{QStringLiteral("c%1").arg(number)}};
}

Snapshot snapshotOf(int consumers, uint64_t lag, Timestamp at)
{
    Snapshot snapshot;
    snapshot.takenAt = at;
    for (int i = 0; i < consumers; ++i) {
        auto facts = std::make_shared<ConsumerFacts>();
        facts->key = key(i);
        facts->pending = lag + static_cast<uint64_t>(i);
        auto row = std::make_shared<ConsumerRow>();
        row->facts = facts;
        snapshot.consumers.emplace(facts->key, row);
    }
    auto facts = std::make_shared<StreamFacts>();
    facts->config.name = StreamName{QStringLiteral("S")};
    facts->state.messages = lag;
    auto row = std::make_shared<StreamRow>();
    row->facts = facts;
    snapshot.streams.emplace(facts->name(), row);
    return snapshot;
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT
private slots:
    void ringKeepsTheNewest();
    void samplesComeBackExactly();
    void quietSeriesTakeTwoPoints();
    void gapsStayGaps();
    void coarseWindowsKeepThePeak();
    void windowsAreBounded();
    void memoryOfManyBusySeries();
    void unchangedRowsAreTakenInLater();
    void readersAndWriterMeet();
    void marksAreSortedAndBounded();
    void clockSetBack_isNoticed();
    void clockSetBack_leavesCurvesWhole();
};

void TestHistory::ringKeepsTheNewest()
{
    std::mt19937 random(3);
    Ring<int> ring;
    std::vector<int> expected;
    for (int i = 0; i < 5000; ++i) {
        const size_t limit = 1 + (i < 2500 ? 50 : random() % 50);
        ring.push(i, limit);
        expected.push_back(i);
        if (expected.size() > limit)
            expected.erase(expected.begin(), expected.end() - static_cast<std::ptrdiff_t>(limit));
        QCOMPARE(ring.size(), expected.size());
        for (size_t k = 0; k < expected.size(); ++k)
            QCOMPARE(ring.at(k), expected[k]);
    }
}

void TestHistory::samplesComeBackExactly()
{
    History history;
    const uint64_t large = 1234567890123ULL;
    for (int i = 0; i < 100; ++i)
        history.append(snapshotOf(2, large + static_cast<uint64_t>(i) * 7, start + std::chrono::seconds(i)));
    const auto samples = history.consumer(key(1), TimeWindow::FiveMinutes);
    QCOMPARE(samples.size(), 100U);
    for (size_t i = 0; i < samples.size(); ++i) {
        QCOMPARE(samples[i].lag, static_cast<double>(large + i * 7 + 1));
        QVERIFY(samples[i].time == start + std::chrono::seconds(i));
        QVERIFY(std::isnan(samples[i].deliveredPerSecond)); // not known is not 0
        QVERIFY(!samples[i].isGap());
    }
    QCOMPARE(history.stream(StreamName{QStringLiteral("S")}, TimeWindow::FiveMinutes).size(), 100U);
    QVERIFY(history.consumer(key(7), TimeWindow::FiveMinutes).empty());
}

void TestHistory::quietSeriesTakeTwoPoints()
{
    History history;
    for (int i = 0; i < 200; ++i)
        history.append(snapshotOf(1, 5, start + std::chrono::seconds(i)));
    const auto samples = history.consumer(key(0), TimeWindow::FiveMinutes);
    QCOMPARE(samples.size(), 2U);
    QVERIFY(samples[0].time == start);
    QVERIFY(samples[1].time == start + std::chrono::seconds(199));
    QCOMPARE(samples[1].lag, 5.0);
}

void TestHistory::clockSetBack_isNoticed()
{
    using namespace std::chrono_literals;
    ClockWatch watch;
    const ClockWatch::Steady steady{1000h};
    QVERIFY(!watch.setBack(start, steady));
    QVERIFY(!watch.setBack(start + 1s, steady + 1s));
    QVERIFY(!watch.setBack(start + 2s - 300ms, steady + 2s)); // corrected by a time server
    const auto by = watch.setBack(start + 3s - 1h, steady + 3s);
    QVERIFY(by && *by > 1h - 1s && *by <= 1h);
    QVERIFY(!watch.setBack(start + 4s - 1h, steady + 4s));
    QVERIFY(!watch.setBack(start + 8h, steady + 5s)); // the computer slept, or was set forward
}

void TestHistory::clockSetBack_leavesCurvesWhole()
{
    using namespace std::chrono_literals;
    History history;
    for (int i = 0; i < 100; ++i)
        history.append(snapshotOf(1, static_cast<uint64_t>(i), start + std::chrono::seconds(i)));
    history.addMark({start - 1h, Severity::Notice, Event::Kind::Change, {}, QStringLiteral("before"), {}});
    history.addMark({start + 50s, Severity::Notice, Event::Kind::Change, {}, QStringLiteral("during"), {}});
    history.setBack(start, 1h);
    for (int i = 100; i < 200; ++i)
        history.append(snapshotOf(1, static_cast<uint64_t>(i), start + std::chrono::seconds(i) - 1h));
    for (const TimeWindow window : {TimeWindow::FiveMinutes, TimeWindow::ThreeHours}) {
        const auto samples = history.consumer(key(0), window);
        QVERIFY(samples.front().time == start - 1h);
        QCOMPARE(samples.back().lag, 199.0);
        for (size_t i = 1; i < samples.size(); ++i)
            QVERIFY(samples[i].time > samples[i - 1].time && samples[i].lag > samples[i - 1].lag);
    }
    QCOMPARE(history.consumer(key(0), TimeWindow::FiveMinutes).size(), 200U);
    QCOMPARE(history.stream(StreamName{QStringLiteral("S")}, TimeWindow::FiveMinutes).size(), 200U);
}

void TestHistory::gapsStayGaps()
{
    History history;
    history.append(snapshotOf(2, 5, start));
    history.appendGap(start + std::chrono::seconds(1));
    history.append(snapshotOf(1, 5, start + std::chrono::seconds(2))); // the second consumer is gone
    const auto samples = history.consumer(key(0), TimeWindow::FiveMinutes);
    QCOMPARE(samples.size(), 3U);
    QVERIFY(!samples[0].isGap() && samples[1].isGap() && !samples[2].isGap());
    QVERIFY(history.consumer(key(1), TimeWindow::FiveMinutes).back().isGap());
    Snapshot missing = snapshotOf(1, 5, start + std::chrono::seconds(3));
    auto row = std::make_shared<ConsumerRow>(*missing.consumers.begin()->second);
    row->isMissing = true;
    missing.consumers.begin()->second = row;
    history.append(missing);
    QVERIFY(history.consumer(key(0), TimeWindow::FiveMinutes).back().isGap());
}

void TestHistory::coarseWindowsKeepThePeak()
{
    History history;
    for (int i = 0; i < 7200; ++i)
        history.append(
            snapshotOf(1, i == 3601 ? 1000000 : static_cast<uint64_t>(i % 10), start + std::chrono::seconds(i)));
    for (const TimeWindow window : {TimeWindow::ThreeHours, TimeWindow::OneDay, TimeWindow::SevenDays}) {
        const auto samples = history.consumer(key(0), window);
        QVERIFY(std::any_of(samples.begin(), samples.end(), [](const auto& s) { return s.lag == 1000000; }));
    }
    const auto recent = history.consumer(key(0), TimeWindow::FiveMinutes);
    QVERIFY(std::none_of(recent.begin(), recent.end(), [](const auto& s) { return s.lag == 1000000; }));
}

void TestHistory::windowsAreBounded()
{
    History history;
    for (int i = 0; i < 20000; ++i)
        history.append(snapshotOf(1, static_cast<uint64_t>(i), start + std::chrono::seconds(i)));
    for (const TimeWindow window : {TimeWindow::FiveMinutes, TimeWindow::ThirtyMinutes, TimeWindow::ThreeHours}) {
        const auto samples = history.consumer(key(0), window);
        QVERIFY(samples.size() <= 300 && samples.size() > 150);
        const auto reach = samples.back().time - samples.front().time;
        QVERIFY(reach >= lengthOf(window) * 9 / 10);
        QVERIFY(reach <= lengthOf(window) * 11 / 10);
        QVERIFY(std::is_sorted(samples.begin(), samples.end(),
                               [](const auto& a, const auto& b) { return a.time < b.time; }));
    }
    QVERIFY(history.approximateBytes() < 100000);
}

void TestHistory::memoryOfManyBusySeries()
{
    // Every value of 10,000 consumers changes all the time, long enough to fill the finer rings; the coarser ones hold
    // no more than those when they are full.
    History history;
    Snapshot snapshot = snapshotOf(10000, 0, start);
    constexpr int rounds = 150;
    for (int i = 0; i < rounds; ++i) {
        for (auto& [name, row] : snapshot.consumers) {
            auto facts = std::make_shared<ConsumerFacts>(*row->facts);
            facts->pending += 3;
            auto next = std::make_shared<ConsumerRow>();
            next->facts = facts;
            row = next;
        }
        snapshot.takenAt += std::chrono::hours(3);
        history.append(snapshot);
    }
    const size_t bytes = history.approximateBytes();
    QVERIFY2(bytes < 200U << 20U, qPrintable(QString::number(bytes)));
    QVERIFY2(bytes > 20U << 20U, qPrintable(QString::number(bytes))); // the rings were really filled
    QVERIFY(history.consumer(key(3), TimeWindow::SevenDays).size() >= 50);
}

/// Rows that stay the same pointers are recorded in fewer steps, and the curves are the same to the last point.
void TestHistory::unchangedRowsAreTakenInLater()
{
    std::mt19937 random(11);
    History lazy;
    History each; // gets every row anew
    Snapshot last = snapshotOf(90, 1, start);
    Timestamp at = start;
    const auto isSame = [](const auto& a, const auto& b) { return std::memcmp(&a, &b, sizeof a) == 0; };
    for (int round = 0; round < 900; ++round) {
        at += std::chrono::milliseconds(700 + random() % 900);
        last.takenAt = at;
        if (round % 150 == 149) {
            lazy.appendGap(at);
            each.appendGap(at);
            continue;
        }
        if (round == 500) {
            const Timestamp from = at - std::chrono::seconds(1);
            lazy.setBack(from, std::chrono::milliseconds(2500));
            each.setBack(from, std::chrono::milliseconds(2500));
        }
        const Snapshot fresh = snapshotOf(90, random() % 5, at);
        for (int change = static_cast<int>(random() % 4); change > 0; --change) {
            const ConsumerKey one = key(static_cast<int>(random() % 90));
            if (random() % 8 == 0)
                last.consumers.erase(one);
            else
                last.consumers[one] = fresh.consumers.at(one);
        }
        Snapshot copy = last;
        for (auto& [name, row] : copy.consumers)
            row = std::make_shared<ConsumerRow>(*row);
        for (auto& [name, row] : copy.streams)
            row = std::make_shared<StreamRow>(*row);
        lazy.append(last);
        each.append(copy);
        const int looks = round == 899 ? 90 : static_cast<int>(random() % 3);
        for (int look = 0; look < looks; ++look) {
            const ConsumerKey one = key(round == 899 ? look : static_cast<int>(random() % 90));
            for (const auto window : {TimeWindow::FiveMinutes, TimeWindow::ThirtyMinutes, TimeWindow::SevenDays}) {
                const auto have = lazy.consumer(one, window);
                const auto want = each.consumer(one, window);
                QCOMPARE(have.size(), want.size());
                QVERIFY(std::equal(have.begin(), have.end(), want.begin(), isSame));
            }
        }
    }
    const StreamName stream{QStringLiteral("S")};
    const auto have = lazy.stream(stream, TimeWindow::FiveMinutes);
    const auto want = each.stream(stream, TimeWindow::FiveMinutes);
    QCOMPARE(have.size(), want.size());
    QVERIFY(std::equal(have.begin(), have.end(), want.begin(), isSame));
}

void TestHistory::readersAndWriterMeet()
{
    History history;
    std::atomic<bool> stop{false};
    std::atomic<size_t> read{0};
    std::thread reader([&] {
        while (!stop) {
            read += history.consumer(key(5), TimeWindow::FiveMinutes).size();
            read += history.stream(StreamName{QStringLiteral("S")}, TimeWindow::OneDay).size();
            history.approximateBytes();
        }
    });
    for (int i = 0; i < 300; ++i)
        history.append(snapshotOf(10 + i % 40, static_cast<uint64_t>(i), start + std::chrono::seconds(i)));
    stop = true;
    reader.join();
    QCOMPARE(history.stream(StreamName{QStringLiteral("S")}, TimeWindow::FiveMinutes).size(), 300U);
}

void TestHistory::marksAreSortedAndBounded()
{
    History history;
    Event event;
    event.time = systemNow() - std::chrono::hours(1);
    history.addMark(event);
    for (int i = 3000; i > 0; --i) {
        event.time = systemNow() - std::chrono::milliseconds(i % 100);
        history.addMark(event);
    }
    const auto marks = history.marks(TimeWindow::FiveMinutes);
    QVERIFY(marks.size() <= 2000 && marks.size() >= 1000);
    QVERIFY(std::is_sorted(marks.begin(), marks.end(), [](const auto& a, const auto& b) { return a.time < b.time; }));
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
