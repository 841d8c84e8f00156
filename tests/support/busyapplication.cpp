// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/busyapplication.h"

#include <QThread>
#include <QWindow>

#include <algorithm>

namespace jetlag::test {
namespace {

bool isAnyWindowVisible()
{
    const auto windows = QGuiApplication::topLevelWindows();
    return std::any_of(windows.begin(), windows.end(), [](const QWindow* window) { return window->isVisible(); });
}

} // namespace

bool BusyApplication::notify(QObject* receiver, QEvent* event)
{
    if (QThread::currentThread() != thread()) // it is called for all threads
        return QApplication::notify(receiver, event);
    const int loopLevel = QThread::currentThread()->loopLevel();
    if (!m_frames.empty()) {
        if (m_frames.back().loopLevel == loopLevel)
            return QApplication::notify(receiver, event);
        m_frames.back().hasLoop = true;
    }
    Delivery delivery;
    delivery.receiver = receiver->metaObject()->className();
    delivery.type = event->type();
    delivery.hadWindow = isAnyWindowVisible();
    m_frames.push_back({loopLevel});
    const ThreadTime start = threadTime();
    const bool isTaken = QApplication::notify(receiver, event); // either may be gone afterwards
    delivery.time = threadTime() - start;
    const bool isJudged = !m_frames.back().hasLoop;
    m_frames.pop_back();
    if (isJudged && delivered)
        delivered(delivery);
    return isTaken;
}

} // namespace jetlag::test
