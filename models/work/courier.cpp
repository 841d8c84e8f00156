// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/courier.h"

#include <QObject>

#include <deque>
#include <mutex>
#include <utility>

namespace jetlag {

/// The calls wait here, behind a lock of their own, and the loop is only woken: what is handed from thread to thread is
/// then seen by tools that cannot look into Qt.
struct Courier::Door
{
    std::mutex mutex;
    QObject* loop = nullptr; ///< null: closed
    std::deque<std::function<void()>> calls;
    bool isWoken = false;

    void bring(); ///< what has come by now, on the loop's thread
};

void Courier::Door::bring()
{
    std::unique_lock lock(mutex);
    isWoken = false;
    for (size_t left = calls.size(); left > 0 && loop && !calls.empty(); --left) {
        const auto call = std::move(calls.front());
        calls.pop_front();
        lock.unlock();
        call();
        lock.lock();
    }
}

Courier::Courier()
    : m_door(std::make_shared<Door>())
{
    m_door->loop = new QObject;
}

Courier::~Courier()
{
    std::deque<std::function<void()>> dropped; // outside the lock: what they hold may deliver, too
    const std::lock_guard lock(m_door->mutex);
    delete std::exchange(m_door->loop, nullptr);
    dropped.swap(m_door->calls);
}

Courier::Address::Address(std::shared_ptr<Door> door)
    : m_door(std::move(door))
{
}

void Courier::Address::deliver(std::function<void()> call) const
{
    if (!m_door)
        return;
    const std::lock_guard lock(m_door->mutex);
    if (!m_door->loop)
        return;
    m_door->calls.push_back(std::move(call));
    if (!std::exchange(m_door->isWoken, true))
        QMetaObject::invokeMethod(
            m_door->loop, [door = m_door] { door->bring(); }, Qt::QueuedConnection);
}

} // namespace jetlag
