// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nats/workers.h"

#include <nats/nats.h>

#include <QCoreApplication>
#include <QThreadPool>

#include <atomic>
#include <chrono>

namespace jetlag {
namespace {

constexpr int mostThreads = 128; ///< made when needed
constexpr std::chrono::milliseconds idleThreadLives{5000};
constexpr std::chrono::milliseconds patienceAtTheEnd{1000};
constexpr int closingPriority = 1;

QThreadPool* makePool()
{
    // Before the pool, so that nats.c goes after it when the process ends.
    nats_Open(-1);
    auto* pool = new QThreadPool; // never deleted: its destructor would wait for whatever hangs
    pool->setMaxThreadCount(mostThreads);
    pool->setExpiryTimeout(static_cast<int>(idleThreadLives.count()));
    return pool;
}

QThreadPool& pool()
{
    static QThreadPool* const only = makePool();
    return *only;
}

void waitAtTheEnd()
{
    pool().waitForDone(static_cast<int>(patienceAtTheEnd.count()));
}

} // namespace

void runOnNatsWorker(std::function<void()> work, bool isClosing)
{
    // As the global pool does, but not for long. Registered for each application object: tests have several.
    static std::atomic<QCoreApplication*> waiting = nullptr;
    if (QCoreApplication* application = QCoreApplication::instance();
        application && waiting.exchange(application) != application)
        qAddPostRoutine(waitAtTheEnd);
    pool().start(
        [work = std::move(work)]() mutable {
            work();
            work = {}; // a handle may go with it
            nats_ReleaseThreadMemory();
        },
        isClosing ? closingPriority : 0);
}

} // namespace jetlag
