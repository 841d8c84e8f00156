// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/poller.h"

#include <mutex>

namespace jetlag {

class DeltaRelay::Private
{
public:
    std::mutex mutex;
    SnapshotPtr taken;   ///< what the reader has
    SnapshotPtr retired; ///< what it had before: freed by the next post(), not on the reader's time
    DeltaPtr waiting;    ///< from `taken` to the newest state; null: nothing new
    quint64 takes = 0;   ///< counts take() and restart(): tells a comparison that its base has moved
};

DeltaRelay::DeltaRelay()
    : d(std::make_unique<Private>())
{
}

DeltaRelay::~DeltaRelay() = default;

bool DeltaRelay::post(SnapshotPtr snapshot)
{
    // The comparison runs here, on the poster's thread and outside the lock; the reader only picks up the result.
    for (;;) {
        std::unique_lock lock(d->mutex);
        const SnapshotPtr base = d->taken;
        const quint64 takes = d->takes;
        lock.unlock();
        auto delta = std::make_shared<const Delta>(diff(base, snapshot));
        DeltaPtr replaced; // both freed after the lock is gone
        SnapshotPtr retired;
        lock.lock();
        if (d->takes != takes)
            continue;
        const bool mustWake = d->waiting == nullptr;
        replaced = std::exchange(d->waiting, std::move(delta));
        retired = std::exchange(d->retired, nullptr);
        lock.unlock();
        return mustWake;
    }
}

DeltaPtr DeltaRelay::take()
{
    const std::lock_guard lock(d->mutex);
    DeltaPtr delta = std::exchange(d->waiting, nullptr);
    if (delta) {
        d->retired = std::exchange(d->taken, delta->snapshot);
        ++d->takes;
    }
    return delta;
}

void DeltaRelay::restart()
{
    const std::lock_guard lock(d->mutex);
    d->taken.reset();
    d->waiting.reset();
    ++d->takes;
}

} // namespace jetlag
