// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/livesubjectfeed.h"

#include "nats/connection.h"
#include "nats/subscription.h"

#include <QTimer>

#include <atomic>
#include <functional>
#include <mutex>

namespace jetlag {
namespace {

/// Writes into the store and wakes the feed: once for any number of messages until the feed has looked.
class StoreSink : public MessageSink
{
public:
    StoreSink(std::shared_ptr<MessageStore> store, std::function<void()> wake)
        : m_store(std::move(store))
        , m_wake(std::move(wake))
    {
    }
    void take(std::string_view subject, std::string_view headerBlock, std::string_view payload) override
    {
        // In a flood a few messages share one look at the clock: they come within a fraction of a millisecond.
        if (!m_isFlood.load(std::memory_order_relaxed) || ++m_sinceLook >= 16) {
            m_now = systemNow();
            m_sinceLook = 0;
        }
        m_store->append(m_now, subject, headerBlock, payload);
        if (m_isAwake.load(std::memory_order_acquire) || m_isAwake.exchange(true))
            return;
        const std::lock_guard lock(m_mutex);
        if (m_wake)
            m_wake();
    }
    void setFlood(bool isFlood) { m_isFlood = isFlood; }
    /// What arrives from now on wakes again.
    void rearm() { m_isAwake = false; }
    /// The feed goes; a last message may still be under way.
    void detach()
    {
        const std::lock_guard lock(m_mutex);
        m_wake = nullptr;
    }

private:
    const std::shared_ptr<MessageStore> m_store;
    std::atomic<bool> m_isAwake = false;
    std::atomic<bool> m_isFlood = false;
    Timestamp m_now{}; ///< delivery thread only, as the next
    int m_sinceLook = 0;
    std::mutex m_mutex;
    std::function<void()> m_wake;
};

} // namespace

class LiveSubjectFeed::Private
{
public:
    std::shared_ptr<MessageStore> store;
    std::shared_ptr<StoreSink> sink;
    std::unique_ptr<Subscription> subscription;
    QTimer tick;
    std::atomic<quint64> stored = 0;
    std::atomic<quint64> dropped = 0;
    std::atomic<bool> isTold = false; ///< changed() is out and not taken yet
    quint64 told = 0;                 ///< stored and dropped as of the last changed()
    quint64 seen = 0;                 ///< the same as of the last tick
    Limits limits;

    quint64 count()
    {
        stored = store->endOrdinal();
        dropped = subscription->dropped();
        return stored + dropped;
    }
};

LiveSubjectFeed::LiveSubjectFeed(Connection& connection, const QString& subject, const Limits& limits, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->limits = limits;
    d->store = std::make_shared<MessageStore>(limits.storeBytes);
    d->sink = std::make_shared<StoreSink>(d->store, [this] {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!d->tick.isActive())
                    d->tick.start();
            },
            Qt::QueuedConnection);
    });
    d->subscription = connection.subscribe(subject, d->sink);
    d->tick.setInterval(limits.tick);
    d->tick.setTimerType(Qt::PreciseTimer);
    connect(&d->tick, &QTimer::timeout, this, &LiveSubjectFeed::look);
}

/// While messages come: every tick. A tick without any stops it until the next message wakes it.
void LiveSubjectFeed::look()
{
    quint64 all = d->count();
    if (all == d->seen) {
        d->sink->setFlood(false);
        d->sink->rearm();
        all = d->count(); // what arrived before the rearming has not woken anybody
        if (all == d->seen && all == d->told) {
            d->tick.stop();
            return;
        }
    }
    const auto perSecond = (all - d->seen) * 1000 / static_cast<quint64>(d->tick.interval());
    d->seen = all;
    const bool isFlood = perSecond > d->limits.floodPerSecond;
    d->sink->setFlood(isFlood);
    const auto interval = isFlood ? d->limits.floodTick : d->limits.tick;
    if (d->tick.intervalAsDuration() != interval)
        d->tick.setInterval(interval);
    if (all == d->told || d->isTold.exchange(true))
        return; // not taken yet: the next tick looks again
    d->told = all;
    emit changed();
}

LiveSubjectFeed::~LiveSubjectFeed()
{
    d->sink->detach();
}

QString LiveSubjectFeed::subject() const
{
    return d->subscription->subject();
}

std::shared_ptr<MessageStore> LiveSubjectFeed::store() const
{
    return d->store;
}

LiveCounts LiveSubjectFeed::takeCounts()
{
    d->isTold = false;
    return {d->stored, d->dropped};
}

} // namespace jetlag
