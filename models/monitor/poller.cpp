// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/poller.h"

#include "monitor/accountwalk.h"
#include "monitor/changeevents.h"
#include "monitor/history.h"

#include <QTimer>

#include <algorithm>

namespace jetlag {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds slowest{60000};          ///< back-off by slow cycles ends here
constexpr milliseconds slowestAfterFail{15000}; ///< and by failing ones here

milliseconds wanted(Attention attention)
{
    switch (attention) {
    case Attention::Looking:
        return milliseconds(1000);
    case Attention::Background:
        return milliseconds(5000);
    case Attention::Hidden:
        break;
    }
    return milliseconds(30000);
}

} // namespace

class Poller::Private
{
public:
    Private(JetStreamApi& api, DeltaRelay& deltaRelay, History& past)
        : walk(api)
        , relay(deltaRelay)
        , history(past)
    {
    }

    AccountWalk walk;
    DeltaRelay& relay;
    History& history;
    QTimer timer;
    Attention attention = Attention::Looking;
    bool isStarted = false;
    bool askedAgain = false; ///< refreshNow() while a cycle was in flight
    track::Clock::time_point startedAt{};
    milliseconds lastDuration{0};
    int failures = 0; ///< in a row
    SnapshotPtr last;
};

Poller::Poller(JetStreamApi& api, DeltaRelay& relay, History& history, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(api, relay, history))
{
    d->timer.setSingleShot(true);
    d->timer.setTimerType(Qt::PreciseTimer);
    connect(&d->timer, &QTimer::timeout, this, &Poller::beginCycle);
}

Poller::~Poller() = default;

void Poller::start()
{
    if (d->isStarted)
        return;
    d->isStarted = true;
    d->failures = 0;
    beginCycle();
}

void Poller::stop()
{
    d->isStarted = false;
    d->askedAgain = false;
    d->timer.stop();
    d->walk.cancel();
}

void Poller::refreshNow()
{
    if (!d->isStarted)
        return;
    if (d->walk.isRunning())
        d->askedAgain = true;
    else
        beginCycle();
}

void Poller::setAttention(Attention attention)
{
    if (d->attention == attention)
        return;
    const bool isCloser = attention < d->attention;
    d->attention = attention;
    if (isCloser && d->isStarted && !d->walk.isRunning())
        schedule();
}

milliseconds Poller::interval() const
{
    milliseconds interval = wanted(d->attention);
    // A server that needs longer than half the interval gets as long a rest as it worked.
    interval = std::max(interval, std::min(d->lastDuration * 2, slowest));
    if (d->failures > 0)
        interval = std::max(interval, std::min(milliseconds(1000) * (1 << std::min(d->failures, 5)), slowestAfterFail));
    return interval;
}

SnapshotPtr Poller::snapshot() const
{
    return d->last;
}

void Poller::beginCycle()
{
    if (!d->isStarted || d->walk.isRunning())
        return;
    d->timer.stop();
    d->askedAgain = false;
    d->startedAt = track::Clock::now();
    d->walk.start([this] { endCycle(); });
}

void Poller::schedule()
{
    const auto since = std::chrono::duration_cast<milliseconds>(track::Clock::now() - d->startedAt);
    d->timer.start(d->askedAgain ? milliseconds(0) : std::max(milliseconds(0), interval() - since));
}

void Poller::endCycle()
{
    d->lastDuration = std::chrono::duration_cast<milliseconds>(track::Clock::now() - d->startedAt);
    const Timestamp now = systemNow();
    if (d->walk.failure()) {
        ++d->failures;
        schedule();
        d->history.appendGap(now);
        emit failed(*d->walk.failure());
        return;
    }
    d->failures = 0;
    const bool isFirst = d->last == nullptr;
    const auto snapshot = d->walk.takeSnapshot();
    snapshot->takenAt = now;
    snapshot->cycleDuration = d->lastDuration;
    d->last = snapshot;
    schedule();
    if (d->relay.post(snapshot))
        emit deltaReady();
    d->history.append(*snapshot);
    const auto duration = d->lastDuration;
    const auto changes = d->walk.takeChanges();
    for (const auto& change : changes) {
        if (isFirst)
            break; // everything is new: no news
        const Event line = eventOf(change, now);
        if (isMark(change))
            d->history.addMark(line);
        emit eventHappened(line);
    }
    emit cycleFinished(duration);
}

} // namespace jetlag
