// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/livesubjectfeed.h"

#include "nats/connection.h"
#include "nats/subscription.h"

#include <QElapsedTimer>
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
    /// `system`: what may be hidden; none: nothing.
    StoreSink(std::shared_ptr<LiveBoard> board, std::shared_ptr<SubjectCounter> counter,
              std::optional<SystemSubjects> system, std::function<void()> wake)
        : m_board(std::move(board))
        , m_store(m_board->store())
        , m_counter(std::move(counter))
        , m_system(std::move(system))
        , m_wake(std::move(wake))
    {
    }
    void take(std::string_view subject, std::string_view headerBlock, std::string_view payload) override
    {
        if (m_isDetached.load(std::memory_order_relaxed))
            return; // whoever looks at the store has seen its end
        if (m_system && m_board->hidesSystem() && m_system->contain(subject)) {
            m_hidden.fetch_add(1, std::memory_order_relaxed);
            wake();
            return;
        }
        // In a flood a few messages share one look at the clock: they come within a fraction of a millisecond.
        if (!m_isFlood.load(std::memory_order_relaxed) || ++m_sinceLook >= 16) {
            m_now = systemNow();
            m_sinceLook = 0;
        }
        const uint16_t number = m_counter->count(subject, headerBlock.size() + payload.size(), m_now);
        m_store->append(m_now, subject, headerBlock, payload, number);
        wake();
    }
    quint64 hidden() const { return m_hidden.load(std::memory_order_relaxed); }
    void setFlood(bool isFlood) { m_isFlood = isFlood; }
    /// What arrives from now on wakes again.
    void rearm() { m_isAwake = false; }
    /// The feed goes; a last message may still be under way.
    void detach()
    {
        m_isDetached = true;
        const std::lock_guard lock(m_mutex);
        m_wake = nullptr;
    }

private:
    void wake()
    {
        if (m_isAwake.load(std::memory_order_acquire) || m_isAwake.exchange(true))
            return;
        const std::lock_guard lock(m_mutex);
        if (m_wake)
            m_wake();
    }

    const std::shared_ptr<LiveBoard> m_board;
    const std::shared_ptr<MessageStore> m_store;
    const std::shared_ptr<SubjectCounter> m_counter;
    const std::optional<SystemSubjects> m_system;
    std::atomic<quint64> m_hidden = 0;
    std::atomic<bool> m_isAwake = false;
    std::atomic<bool> m_isFlood = false;
    std::atomic<bool> m_isDetached = false;
    Timestamp m_now{}; ///< delivery thread only, as the next
    int m_sinceLook = 0;
    std::mutex m_mutex;
    std::function<void()> m_wake;
};

} // namespace

class LiveSubjectFeed::Private
{
public:
    Private(const Limits& wanted)
        : limits(wanted)
        , board(std::make_shared<LiveBoard>(wanted.storeBytes))
        , counter(std::make_shared<SubjectCounter>(wanted.subjects))
        , tally(counter)
    {
    }
    const Limits limits;
    const std::shared_ptr<LiveBoard> board;
    const std::shared_ptr<SubjectCounter> counter;
    SubjectTally tally;
    std::shared_ptr<StoreSink> sink;
    std::unique_ptr<Subscription> subscription;
    QTimer tick;
    QTimer subjectTick;
    QElapsedTimer sinceSubjects;
    quint64 told = 0; ///< all of count() as of the last changed()
    quint64 seen = 0; ///< the same as of the last tick
    LiveCounts base;  ///< as of the last clear()

    quint64 count()
    {
        const quint64 stored = board->store()->endOrdinal();
        const quint64 dropped = subscription->dropped();
        const quint64 hidden = sink->hidden();
        board->setCounts({stored - base.stored, dropped - base.dropped, hidden - base.hidden});
        return stored + dropped + hidden;
    }
};

LiveSubjectFeed::LiveSubjectFeed(Connection& connection, const QString& subject, const Limits& limits, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(limits))
{
    d->board->setHidesSystem(limits.hidesSystem);
    const bool isAsked = limits.system.contain(subject.toStdString());
    d->sink = std::make_shared<StoreSink>(
        d->board, d->counter, isAsked ? std::nullopt : std::optional(limits.system),
        [this] { QMetaObject::invokeMethod(this, &LiveSubjectFeed::wake, Qt::QueuedConnection); });
    d->subscription = connection.subscribe(subject, d->sink);
    d->tick.setInterval(limits.tick);
    d->tick.setTimerType(Qt::PreciseTimer);
    connect(&d->tick, &QTimer::timeout, this, &LiveSubjectFeed::look);
    d->subjectTick.setInterval(limits.subjectTick);
    connect(&d->subjectTick, &QTimer::timeout, this, &LiveSubjectFeed::lookAtSubjects);
}

void LiveSubjectFeed::wake()
{
    if (!d->tick.isActive())
        d->tick.start();
    if (d->subjectTick.isActive())
        return;
    d->sinceSubjects.start();
    d->subjectTick.start();
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
    if (all == d->told || !d->board->tell())
        return; // not taken yet: the next tick looks again
    d->told = all;
    emit changed();
}

/// Goes on while messages come and until rates have come to rest.
void LiveSubjectFeed::lookAtSubjects()
{
    if (d->board->hasSubjects())
        return; // the view has not got to it: the next portion holds what this one would
    const std::chrono::milliseconds elapsed(d->sinceSubjects.restart());
    auto news = d->tally.look(elapsed);
    if (news) {
        d->board->setSubjects(std::move(news));
        emit subjectsChanged();
    } else if (!d->tick.isActive()) {
        d->subjectTick.stop();
    }
}

void LiveSubjectFeed::clear()
{
    d->board->store()->clear();
    d->base = {d->board->store()->endOrdinal(), d->subscription->dropped(), d->sink->hidden()};
    d->count();
    d->tally.clear();
    d->board->setSubjects(nullptr);
    if (d->board->tell())
        emit changed();
    wake();
}

LiveSubjectFeed::~LiveSubjectFeed()
{
    d->sink->detach();
    d->count(); // for whoever reads the board afterwards
    if (!d->board->hasSubjects() && d->sinceSubjects.isValid())
        d->board->setSubjects(d->tally.look(std::chrono::milliseconds(d->sinceSubjects.elapsed())));
}

QString LiveSubjectFeed::subject() const
{
    return d->subscription->subject();
}

std::shared_ptr<MessageStore> LiveSubjectFeed::store() const
{
    return d->board->store();
}

std::shared_ptr<LiveBoard> LiveSubjectFeed::board() const
{
    return d->board;
}

LiveCounts LiveSubjectFeed::takeCounts()
{
    return d->board->takeCounts();
}

} // namespace jetlag
