// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/background.h"

#include <QSemaphore>
#include <QTest>

#include <vector>

using namespace jetlag;

class TestBackground : public QObject
{
    Q_OBJECT
private slots:
    /// Painting shares out its work like this, and waits for it.
    void paintingFindsItsThreads()
    {
        QThreadPool& pool = *QThreadPool::globalInstance();
        const int threads = pool.maxThreadCount();
        QSemaphore begun;
        QSemaphore mayEnd;
        std::vector<QFuture<int>> slow;
        for (int i = 0; i < 2 * threads; ++i) {
            slow.push_back(inBackground([&, i] {
                begun.release();
                mayEnd.acquire();
                return i;
            }));
        }
        QVERIFY(begun.tryAcquire(2 * threads, 10'000));
        QSemaphore painted;
        for (int i = 0; i < threads; ++i)
            pool.start([&painted] { painted.release(); });
        const bool isPainted = painted.tryAcquire(threads, 10'000);
        mayEnd.release(2 * threads);
        for (int i = 0; i < 2 * threads; ++i)
            QCOMPARE(slow[static_cast<size_t>(i)].result(), i);
        QVERIFY(isPainted);
        QVERIFY(pool.waitForDone(10'000));
        QCOMPARE(pool.activeThreadCount(), 0);
        QCOMPARE(pool.maxThreadCount(), threads);
    }
};

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_background.moc"
