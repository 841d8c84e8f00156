// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/lifeline.h"
#include "work/progress.h"
#include "work/work.h"

#include <QRandomGenerator>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <deque>
#include <optional>

using namespace jetlag;

namespace {

using Counting = Work<int, QString>;
using Listener = WorkListener<int, QString>;

std::atomic<int> jobsAlive = 0;

/// Counts up by a timer and ends by itself at `to`.
class CountJob : public Job
{
public:
    CountJob(int to, Teller<int, QString> teller)
        : m_to(to)
        , m_teller(std::move(teller))
    {
        ++jobsAlive;
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { step(); });
    }
    ~CountJob() override { --jobsAlive; }
    void start() override { m_timer.start(0); }
    void stop() override
    {
        m_timer.stop();
        m_teller.end(QStringLiteral("stopped"));
    }
    void pause() override { m_timer.stop(); }
    void resume() override { m_timer.start(0); }

private:
    void step()
    {
        m_teller.progress(++m_count);
        if (m_count < m_to)
            return;
        m_timer.stop();
        m_teller.end(QStringLiteral("done"));
        m_teller.end(QStringLiteral("said twice"));
    }

    const int m_to;
    int m_count = 0;
    const Teller<int, QString> m_teller;
    QTimer m_timer;
};

Counting count(WorkRegistry& registry, int to, Listener listener)
{
    return registry.begin<int, QString>(std::move(listener), [to](const Teller<int, QString>& teller) {
        return std::make_unique<CountJob>(to, teller);
    });
}

/// A registry on a thread of its own, as in a session.
class Elsewhere
{
public:
    Elsewhere()
    {
        m_thread.start();
        m_context.moveToThread(&m_thread);
        QMetaObject::invokeMethod(
            &m_context, [this] { registry = std::make_unique<WorkRegistry>(); }, Qt::BlockingQueuedConnection);
    }
    ~Elsewhere() { end(); }
    void end()
    {
        if (!m_thread.isRunning())
            return;
        QMetaObject::invokeMethod(
            &m_context, [this] { registry.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    size_t jobs()
    {
        size_t count = 0;
        QMetaObject::invokeMethod(
            &m_context, [&] { count = registry->count(); }, Qt::BlockingQueuedConnection);
        return count;
    }
    std::unique_ptr<WorkRegistry> registry;

private:
    QThread m_thread;
    QObject m_context;
};

} // namespace

class TestWork : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { QTRY_COMPARE(jobsAlive.load(), 0); }
    void theOwnerHearsOnItsOwnThread_data();
    void theOwnerHearsOnItsOwnThread();
    void stoppingTellsTheOutcome();
    void pausing();
    void whoLetsGoHearsNothing();
    void lettingGoFromInsideACall();
    void otherWorkInTheSameHandle();
    void nothingBeginsInAClosedRegistry();
    void handlesOutliveTheirRegistry();
    void aJobThatEndsBeforeItIsMade();
    void destroyingAtAnyMoment();
    void lifelines();
    void couriers();
    void meter();
};

void TestWork::theOwnerHearsOnItsOwnThread_data()
{
    QTest::addColumn<bool>("isElsewhere");
    QTest::newRow("the same thread") << false;
    QTest::newRow("another thread") << true;
}

void TestWork::theOwnerHearsOnItsOwnThread()
{
    QFETCH(bool, isElsewhere);
    Elsewhere elsewhere;
    WorkRegistry here;
    WorkRegistry& registry = isElsewhere ? *elsewhere.registry : here;
    std::vector<int> news;
    std::vector<QString> outcomes;
    bool wasRunning = false;
    Counting work;
    work = count(registry, 3,
                 {[&](int n) {
                      QCOMPARE(QThread::currentThread(), thread());
                      wasRunning = work.isRunning();
                      news.push_back(n);
                  },
                  [&](const QString& how) {
                      QCOMPARE(QThread::currentThread(), thread());
                      QVERIFY(!work.isRunning());
                      outcomes.push_back(how);
                  }});
    QVERIFY(work.isRunning());
    QTRY_COMPARE(outcomes.size(), size_t(1));
    QCOMPARE(outcomes.front(), QStringLiteral("done"));
    QCOMPARE(news, (std::vector<int>{1, 2, 3}));
    QVERIFY(wasRunning);
    QTRY_COMPARE(jobsAlive.load(), 0); // the job goes by itself, the handle still is there
    QCoreApplication::processEvents();
    QCOMPARE(outcomes.size(), size_t(1));
}

void TestWork::stoppingTellsTheOutcome()
{
    WorkRegistry registry;
    std::optional<QString> outcome;
    const Counting work = count(registry, 1 << 30, {{}, [&](const QString& how) { outcome = how; }});
    work.stop();
    work.stop();
    QTRY_COMPARE(outcome, QStringLiteral("stopped"));
}

void TestWork::pausing()
{
    WorkRegistry registry;
    int last = 0;
    const Counting work = count(registry, 1 << 30, {[&](int n) { last = n; }, {}});
    QTRY_VERIFY(last > 3);
    work.pause();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    const int at = last;
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(last, at);
    work.resume();
    QTRY_VERIFY(last > at);
}

void TestWork::whoLetsGoHearsNothing()
{
    Elsewhere elsewhere;
    bool isGone = false;
    int after = 0;
    {
        const Counting work = count(*elsewhere.registry, 1 << 30, {[&](int) { after += isGone ? 1 : 0; }, {}});
        QTRY_COMPARE(jobsAlive.load(), 1);
        QThread::msleep(5); // news are on their way
    }
    isGone = true;
    QTRY_COMPARE(jobsAlive.load(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(after, 0);
}

void TestWork::lettingGoFromInsideACall()
{
    Elsewhere elsewhere;
    for (const int at : {1, 5}) {
        auto held = std::make_unique<Counting>();
        std::vector<int> news;
        *held = count(*elsewhere.registry, 5,
                      {[&, text = QString(100, QLatin1Char('x'))](int n) {
                           news.push_back(n);
                           if (n == at)
                               held.reset();
                           QCOMPARE(text.size(), 100); // what it holds outlives the call
                       },
                       [&](const QString&) { news.push_back(0); }});
        QTRY_VERIFY(!held);
        QTRY_COMPARE(jobsAlive.load(), 0);
        QCoreApplication::processEvents();
        QCOMPARE(news.back(), at);
    }
}

void TestWork::otherWorkInTheSameHandle()
{
    WorkRegistry registry;
    QStringList heard;
    Counting work =
        count(registry, 1 << 30, {{}, [&](const QString& how) { heard << QStringLiteral("first ") + how; }});
    QTRY_COMPARE(registry.count(), size_t(1));
    work = count(registry, 2, {{}, [&](const QString& how) { heard << QStringLiteral("second ") + how; }});
    QTRY_COMPARE(heard, QStringList{QStringLiteral("second done")});
    // A new one from inside the end of the old one.
    work = count(registry, 1, {{}, [&](const QString&) {
                                   work = count(registry, 1, {{}, [&](const QString& how) { heard << how; }});
                                   heard << QStringLiteral("again");
                               }});
    QTRY_COMPARE(heard.size(), 3);
    QCOMPARE(heard.last(), QStringLiteral("done"));
}

void TestWork::nothingBeginsInAClosedRegistry()
{
    WorkRegistry registry;
    bool isHeard = false;
    const Counting before = count(registry, 1 << 30, {[&](int) { isHeard = true; }, {}});
    registry.close();
    const Counting after = count(registry, 3, {[&](int) { isHeard = true; }, {}});
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    QVERIFY(!isHeard);
    QCOMPARE(jobsAlive.load(), 0);
}

void TestWork::handlesOutliveTheirRegistry()
{
    Counting work;
    {
        Elsewhere elsewhere;
        work = count(*elsewhere.registry, 1 << 30, {});
        QTRY_COMPARE(jobsAlive.load(), 1);
    }
    QCOMPARE(jobsAlive.load(), 0);
    work.stop();
    work.cancel();
}

void TestWork::aJobThatEndsBeforeItIsMade()
{
    WorkRegistry registry;
    std::optional<QString> outcome;
    const auto work = registry.begin<NoProgress, QString>({{}, [&](const QString& how) { outcome = how; }},
                                                          [](const Teller<NoProgress, QString>& teller) {
                                                              teller.end(QStringLiteral("refused"));
                                                              return std::unique_ptr<Job>();
                                                          });
    QTRY_COMPARE(outcome, QStringLiteral("refused"));
    QTRY_COMPARE(registry.count(), size_t(0));
}

/// Hundreds of handles that begin, move, stop and go at random, from inside calls, too, on two threads.
void TestWork::destroyingAtAnyMoment()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator dice(seed);
    Elsewhere elsewhere;
    struct Slot
    {
        Counting work;
        bool isHeld = false;
        int ended = 0;
    };
    std::deque<Slot> places(16);
    int late = 0;
    for (int step = 0; step < 3000; ++step) {
        Slot& place = places[dice.bounded(16)];
        switch (dice.bounded(6)) {
        case 0:
        case 1: {
            const bool letsGo = dice.bounded(4) == 0;
            place.isHeld = true;
            place.ended = 0;
            place.work =
                count(*elsewhere.registry, static_cast<int>(dice.bounded(20)) + 1,
                      {[&place, &late, letsGo](int) {
                           late += place.isHeld ? 0 : 1;
                           if (letsGo) {
                               place.isHeld = false;
                               place.work.cancel();
                           }
                       },
                       [&place, &late](const QString&) { late += place.isHeld && ++place.ended == 1 ? 0 : 1; }});
            break;
        }
        case 2:
            place.isHeld = false;
            place.work.cancel();
            break;
        case 3:
            place.work.stop();
            break;
        case 4:
            place.work.pause();
            place.work.resume();
            break;
        default:
            QCoreApplication::processEvents();
        }
    }
    for (Slot& place : places) {
        place.isHeld = false;
        place.work.cancel();
    }
    QTRY_COMPARE(elsewhere.jobs(), size_t(0));
    QCoreApplication::processEvents();
    QVERIFY2(late == 0, qPrintable(QStringLiteral("seed %1: %2 calls too late or too often").arg(seed).arg(late)));
    QCOMPARE(jobsAlive.load(), 0);
}

void TestWork::lifelines()
{
    struct Thing
    {
        Lifeline line;
        int calls = 0;
        bool callOut(const std::function<void()>& out)
        {
            if (!line.survives(out))
                return false;
            ++calls;
            return true;
        }
    };
    auto thing = std::make_unique<Thing>();
    QVERIFY(thing->callOut([] {}));
    QCOMPARE(thing->calls, 1);
    // Inside each other: both calls see the end.
    bool inner = true;
    QVERIFY(!thing->callOut([&] { inner = thing->callOut([&] { thing.reset(); }); }));
    QVERIFY(!inner);
    thing = std::make_unique<Thing>();
    QVERIFY(thing->callOut([&] { QVERIFY(thing->callOut([] {})); }));
    QVERIFY(!thing->callOut([&] { thing.reset(); }));
}

void TestWork::couriers()
{
    Courier::Address nowhere;
    nowhere.deliver([] { QFAIL("delivered to nowhere"); });
    int arrived = 0;
    Courier::Address address;
    {
        const Courier courier;
        address = courier.address();
        const std::unique_ptr<QThread> sender(QThread::create([address, &arrived] {
            for (int i = 0; i < 100; ++i)
                address.deliver([&arrived] { ++arrived; });
        }));
        sender->start();
        QTRY_COMPARE(arrived, 100);
        sender->wait();
        address.deliver([&arrived] { ++arrived; });
    }
    address.deliver([&arrived] { ++arrived; });
    QCoreApplication::processEvents();
    QCOMPARE(arrived, 100);
}

void TestWork::meter()
{
    ProgressMeter meter;
    QVERIFY(meter.isDue(std::chrono::hours(1)));
    QVERIFY(!meter.isDue(std::chrono::hours(1)));
    QVERIFY(meter.isDue(std::chrono::milliseconds(0)));
    QVERIFY(!meter.pace(10, 10, 100).left); // it has just begun
    QVERIFY(meter.pace(10, 10, 100).perSecond > 0);
    QCOMPARE(meter.pace(0, 0, 100).perSecond, 0.0);
}

QTEST_GUILESS_MAIN(TestWork)
#include "tst_work.moc"
