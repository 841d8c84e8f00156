// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/courier.h"

#include <QMutex>
#include <QObject>

namespace jetlag {

struct Courier::Door
{
    QMutex mutex;
    QObject* loop = nullptr; ///< null: closed
};

Courier::Courier()
    : m_door(std::make_shared<Door>())
{
    m_door->loop = new QObject;
}

Courier::~Courier()
{
    const QMutexLocker locker(&m_door->mutex);
    delete std::exchange(m_door->loop, nullptr); // and with it all that is still on its way
}

Courier::Address::Address(std::shared_ptr<Door> door)
    : m_door(std::move(door))
{
}

void Courier::Address::deliver(std::function<void()> call) const
{
    if (!m_door)
        return;
    const QMutexLocker locker(&m_door->mutex);
    if (m_door->loop)
        QMetaObject::invokeMethod(m_door->loop, std::move(call), Qt::QueuedConnection);
}

} // namespace jetlag
