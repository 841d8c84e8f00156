// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The watchdog of the tests with windows sees what it is there for, and nothing else.
#include "support/busyapplication.h"

#include <QEventLoop>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <thread>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

void work(std::chrono::milliseconds time)
{
    const auto start = test::threadTime();
    while ((test::threadTime() - start).used < time) {
    }
}

/// Does something in an event of its own.
class Product : public QObject
{
    Q_OBJECT
public:
    std::function<void()> doing;
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::User)
            doing();
        return QObject::event(event);
    }
};

} // namespace

class TestWatchdog : public QObject
{
    Q_OBJECT
private:
    std::vector<test::BusyApplication::Delivery> m_seen; ///< of Product

    void deliver(const std::function<void()>& doing)
    {
        Product product;
        product.doing = doing;
        QCoreApplication::postEvent(&product, new QEvent(QEvent::User));
        QCoreApplication::processEvents();
    }

private slots:
    void init()
    {
        m_seen.clear();
        dynamic_cast<test::BusyApplication*>(QCoreApplication::instance())->delivered = [this](const auto& delivery) {
            if (delivery.type == QEvent::User && QByteArray(delivery.receiver).endsWith("Product"))
                m_seen.push_back(delivery);
        };
    }

    void work_isSeenAsWork()
    {
        deliver([] { work(60ms); });
        QCOMPARE(m_seen.size(), size_t(1));
        QVERIFY(m_seen.front().time.used >= 60ms);
        QVERIFY(m_seen.front().time.waited() < 60ms);
    }

    void waiting_isSeenAsWaiting()
    {
        deliver([] { QThread::msleep(120); });
        QCOMPARE(m_seen.size(), size_t(1));
        QVERIFY(m_seen.front().time.used < 60ms);
        QVERIFY(m_seen.front().time.waited() >= 110ms);
    }

    /// On one processor with four others: nearly all of the time is theirs.
    void otherPrograms_areNeither()
    {
        std::atomic<bool> isOver = false;
        std::vector<std::thread> others;
        for (int i = 0; i < 4 * QThread::idealThreadCount(); ++i) {
            others.emplace_back([&isOver] {
                while (!isOver) {
                }
            });
        }
        deliver([] { work(40ms); });
        isOver = true;
        for (std::thread& thread : others)
            thread.join();
        QCOMPARE(m_seen.size(), size_t(1));
        if (m_seen.front().time.ready == 0ns)
            QSKIP("This system does not tell how long a thread was ready to run.");
        QVERIFY(m_seen.front().time.used < 60ms);
        QVERIFY2(m_seen.front().time.waited() < 30ms,
                 qPrintable(QString::number(m_seen.front().time.waited().count())));
    }

    void aLoopInside_isNotTheEvents()
    {
        Product inner;
        inner.doing = [] { work(10ms); };
        deliver([&inner] {
            QCoreApplication::postEvent(&inner, new QEvent(QEvent::User));
            QEventLoop loop;
            QTimer::singleShot(50, &loop, &QEventLoop::quit);
            loop.exec();
        });
        QCOMPARE(m_seen.size(), size_t(1));
        QVERIFY(m_seen.front().time.used >= 10ms);
    }

    void theTestsOwnWork_isNone()
    {
        work(60ms);
        deliver([] {});
        QCOMPARE(m_seen.size(), size_t(1));
        QVERIFY(m_seen.front().time.used < 10ms);
    }

    void otherThreads_areNone()
    {
        QThread thread;
        thread.start();
        auto product = std::make_unique<Product>();
        std::atomic<bool> isDone = false;
        product->doing = [&isDone] {
            work(60ms);
            isDone = true;
        };
        product->moveToThread(&thread);
        QCoreApplication::postEvent(product.get(), new QEvent(QEvent::User));
        QTRY_VERIFY(isDone);
        thread.quit();
        thread.wait();
        QCOMPARE(m_seen.size(), size_t(0));
    }
};

int main(int argc, char** argv)
{
    test::BusyApplication application(argc, argv);
    TestWatchdog tests;
    const int failures = QTest::qExec(&tests, argc, argv);
    application.delivered = {};
    return failures;
}
#include "tst_watchdog.moc"
