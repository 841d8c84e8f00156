// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/pacer.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <random>
#include <vector>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

/// A clock that stands until it is moved.
class FakeClock
{
public:
    Pacer::Now now()
    {
        return [this] { return m_now; };
    }
    Pacer::Clock::time_point time() const { return m_now; }
    void advance(std::chrono::nanoseconds by) { m_now += by; }

private:
    Pacer::Clock::time_point m_now{1h};
};

void rates()
{
    QTest::addColumn<int>("rate");
    for (const int rate : {1, 3, 10, 19, 29, 99, 1'000, 5'000})
        QTest::addRow("%d/s", rate) << rate;
}

int takeAll(Pacer& pacer)
{
    int taken = 0;
    while (pacer.take())
        ++taken;
    return taken;
}

} // namespace

class TestPacer : public QObject
{
    Q_OBJECT
private slots:
    void exactlyThatMany_data() { rates(); }
    /// Woken when it says: after each whole second exactly the rate has begun, for an hour.
    void exactlyThatMany()
    {
        QFETCH(int, rate);
        FakeClock clock;
        Pacer pacer = Pacer::perSecond(rate, clock.now());
        const auto begin = clock.time();
        const int seconds = rate > 100 ? 60 : 3'600;
        int64_t taken = 0;
        for (int second = 1; second <= seconds; ++second) {
            const auto end = begin + std::chrono::seconds(second);
            while (clock.time() < end) {
                taken += takeAll(pacer);
                const auto wait = pacer.untilNext();
                QVERIFY(wait > 0ms);
                clock.advance(std::min<std::chrono::nanoseconds>(wait, end - clock.time()));
            }
            taken += takeAll(pacer);
            QCOMPARE(taken, int64_t(rate) * second + 1); // the one that is due at this very moment included
        }
    }

    void lateTimersChangeNothing_data() { rates(); }
    /// A timer that is late each time, by up to 150 ms, as under load: the average stays.
    void lateTimersChangeNothing()
    {
        QFETCH(int, rate);
        FakeClock clock;
        Pacer pacer = Pacer::perSecond(rate, clock.now());
        std::mt19937 random(static_cast<unsigned>(rate));
        const auto begin = clock.time();
        int64_t taken = 0;
        while (clock.time() < begin + 600s) {
            taken += takeAll(pacer);
            clock.advance(pacer.untilNext() + std::chrono::microseconds(random() % 150'000));
        }
        taken += takeAll(pacer);
        const std::chrono::duration<double> elapsed = clock.time() - begin;
        const double exact = rate * elapsed.count();
        QVERIFY2(std::abs(static_cast<double>(taken) - exact) <= 1.01,
                 qPrintable(QStringLiteral("%1 of %2").arg(taken).arg(exact)));
    }

    void neverTooMany_data() { rates(); }
    /// However it is woken: in no stretch of time more than its rate, and the burst that is allowed after a hold-up.
    void neverTooMany()
    {
        QFETCH(int, rate);
        FakeClock clock;
        Pacer pacer = Pacer::perSecond(rate, clock.now());
        std::mt19937 random(7);
        std::vector<std::pair<Pacer::Clock::time_point, int64_t>> begun; // when, how many until then
        int64_t all = 0;
        for (int i = 0; i < 3'000; ++i) {
            all += takeAll(pacer);
            begun.emplace_back(clock.time(), all);
            const bool isHeldUp = random() % 50 == 0;
            clock.advance(std::chrono::microseconds(random() % (isHeldUp ? 3'000'000 : 20'000)));
        }
        const double burst = rate * std::chrono::duration<double>(Pacer::slack).count() + 1;
        for (size_t from = 1; from < begun.size(); from += 7) {
            for (size_t to = from; to < std::min(begun.size(), from + 200); ++to) {
                const std::chrono::duration<double> stretch = begun[to].first - begun[from].first;
                const auto count = static_cast<double>(begun[to].second - begun[from - 1].second);
                QVERIFY2(count <= rate * stretch.count() + burst + 1e-6,
                         qPrintable(QStringLiteral("%1 in %2 s").arg(count).arg(stretch.count())));
            }
        }
    }

    void oneEachInterval()
    {
        FakeClock clock;
        Pacer pacer(7ms, clock.now());
        QCOMPARE(pacer.untilNext(), 0ms);
        for (int i = 0; i < 1'000; ++i) {
            QVERIFY(pacer.take()); // the first at once
            QVERIFY(!pacer.take());
            QCOMPARE(pacer.untilNext(), 7ms);
            clock.advance(6'999'999ns);
            QVERIFY(!pacer.take());
            QCOMPARE(pacer.untilNext(), 1ms);
            clock.advance(1ns);
        }
        clock.advance(10s); // held up: what slack holds, and one
        QCOMPARE(takeAll(pacer), 200 / 7 + 1);
    }

    void oddRatesAreTakenAsOne()
    {
        FakeClock clock;
        for (const int rate : {0, -5}) {
            Pacer pacer = Pacer::perSecond(rate, clock.now());
            QCOMPARE(takeAll(pacer), 1);
            QCOMPARE(pacer.untilNext(), 1'000ms);
        }
        Pacer quick(0ns, clock.now());
        QVERIFY(quick.take());
    }

    /// With a real timer and clock.
    void inRealTime()
    {
        constexpr int rate = 200;
        Pacer pacer = Pacer::perSecond(rate);
        QTimer timer;
        timer.setSingleShot(true);
        timer.setTimerType(Qt::PreciseTimer);
        int taken = 0;
        QElapsedTimer since;
        const auto pump = [&] {
            taken += takeAll(pacer);
            timer.start(pacer.untilNext());
        };
        connect(&timer, &QTimer::timeout, this, pump);
        since.start();
        pump();
        QTRY_VERIFY(taken >= 101); // the first at once: half a second later, never before
        QVERIFY2(since.elapsed() >= 499, qPrintable(QString::number(since.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestPacer)
#include "tst_pacer.moc"
