// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/poller.h"

#include "domain/incarnation.h"
#include "jetstream/advisories.h"
#include "monitor/accountwalk.h"
#include "monitor/apiaudit.h"
#include "monitor/changeevents.h"
#include "monitor/history.h"
#include "monitor/problemnews.h"
#include "monitor/timelags.h"

#include <QTimer>

#include <algorithm>

namespace jetlag {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds slowest{60000};          ///< back-off by slow cycles ends here
constexpr milliseconds slowestAfterFail{15000}; ///< and by failing ones here
constexpr size_t mostLooks = 64;                ///< rows on screen asked for in one go

constexpr milliseconds usual{1000}; ///< between two cycles that somebody watches

milliseconds wanted(Attention attention, milliseconds refresh)
{
    switch (attention) {
    case Attention::Looking:
        return refresh;
    case Attention::Background:
        return std::max(refresh, milliseconds(5000));
    case Attention::Hidden:
        break;
    }
    return std::max(refresh, milliseconds(30000));
}

} // namespace

class Poller::Private
{
public:
    Private(const JetStreamApi& jetStream, DeltaRelay& deltaRelay, History& past)
        : api(jetStream)
        , walk(api)
        , timeLags(api)
        , relay(deltaRelay)
        , history(past)
    {
    }

    /// Whether it was a worker is known once the stream was heard since.
    void sortTerminations()
    {
        for (auto& [name, stream] : walk.streams()) {
            if (!std::exchange(stream.hasHeard, false))
                continue;
            for (auto& [consumerName, consumer] : stream.consumers) {
                if (stream.facts && consumer.facts)
                    consumer.terminations.sort(startedAt, *stream.facts, consumer.facts->ackFloor.consumerSequence);
                stream.hasHeard = stream.hasHeard || consumer.terminations.hasUnsorted();
            }
        }
    }

    JetStreamApi api;
    AccountWalk walk;
    TimeLags timeLags;
    DeltaRelay& relay;
    History& history;
    QTimer timer;
    Attention attention = Attention::Looking;
    milliseconds refresh = usual;
    bool isStarted = false;
    bool askedAgain = false; ///< refreshNow() while a cycle was in flight
    track::Clock::time_point startedAt{};
    milliseconds lastDuration{0};
    int failures = 0; ///< in a row
    SnapshotPtr last;
    ProblemNews problems;
    ApiAudit audit;

    // Rows on screen are asked for on their own while the whole account takes longer than they may wait.
    std::vector<ConsumerKey> watched;
    QTimer lookTimer;
    int openLooks = 0; ///< requests under way: all that `api` itself asks for
    std::vector<ConsumerRowPtr> looked;

    void cancelLooks()
    {
        api.cancelAll();
        openLooks = 0;
        looked.clear();
    }
};

Poller::Poller(const JetStreamApi& api, DeltaRelay& relay, History& history, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(api, relay, history))
{
    d->timer.setSingleShot(true);
    d->timer.setTimerType(Qt::PreciseTimer);
    connect(&d->timer, &QTimer::timeout, this, &Poller::beginCycle);
    d->lookTimer.setInterval(usual);
    connect(&d->lookTimer, &QTimer::timeout, this, &Poller::look);
}

Poller::~Poller() = default;

void Poller::start()
{
    if (d->isStarted)
        return;
    d->isStarted = true;
    d->failures = 0;
    d->problems.forget();
    d->audit.forget();
    d->lookTimer.start();
    beginCycle();
}

void Poller::stop()
{
    d->isStarted = false;
    d->askedAgain = false;
    d->timer.stop();
    d->walk.cancel();
    d->timeLags.cancel();
    d->lookTimer.stop();
    d->cancelLooks();
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

void Poller::setRefresh(milliseconds interval)
{
    if (d->refresh == interval)
        return;
    d->refresh = interval;
    d->lookTimer.setInterval(interval);
    if (d->isStarted && !d->walk.isRunning())
        schedule();
}

void Poller::setWatched(std::vector<ConsumerKey> keys)
{
    d->watched = keys;
    d->timeLags.setWatched(std::move(keys));
}

void Poller::hear(const Advisory& advisory)
{
    if (advisory.kind != Advisory::Kind::Terminated || !advisory.consumer)
        return;
    auto& streams = d->walk.streams();
    const auto stream = streams.find(advisory.stream);
    if (stream == streams.end())
        return;
    const auto consumer = stream->second.consumers.find(*advisory.consumer);
    if (consumer == stream->second.consumers.end() || !consumer->second.facts)
        return;
    consumer->second.terminations.hear(track::Clock::now(), advisory.sequence);
    stream->second.hasHeard = true;
}

void Poller::nameStream(const StreamName& stream)
{
    d->walk.name(stream);
    refreshNow();
}

milliseconds Poller::interval() const
{
    milliseconds interval = wanted(d->attention, d->refresh);
    if (d->audit.isRecorded())
        interval = std::max(interval, milliseconds(ApiAudit::interval));
    // One that does not answer is waited for long enough by that; it may be back any moment.
    if (d->failures > 0)
        return std::max(interval, d->lastDuration +
                                      std::min(milliseconds(1000) * (1 << std::min(d->failures, 5)), slowestAfterFail));
    // A server that needs longer than half the interval gets as long a rest as it worked.
    return std::max(interval, std::min(d->lastDuration * 2, slowest));
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

void Poller::look()
{
    const auto since = std::chrono::duration_cast<milliseconds>(track::Clock::now() - d->startedAt);
    const bool isNeeded = d->isStarted && d->attention == Attention::Looking && d->last && d->openLooks == 0 &&
                          d->failures == 0 && !d->audit.isRecorded() &&
                          since > d->refresh + d->lookTimer.intervalAsDuration() / 4;
    if (!isNeeded)
        return;
    std::vector<ConsumerKey> keys = d->watched;
    keys.resize(std::min(keys.size(), mostLooks));
    for (const ConsumerKey& key : keys) {
        ++d->openLooks;
        d->api.consumerInfo(key, [this, key](const Result<ConsumerFactsPtr>& reply) { onLook(key, reply); });
    }
}

void Poller::onLook(const ConsumerKey& key, const Result<ConsumerFactsPtr>& reply)
{
    auto& streams = d->walk.streams();
    const auto stream = streams.find(key.stream);
    // A consumer that has gone is the walk's news. Without the reply's own time (2.9) a list under way could be older.
    if (reply && stream != streams.end() && ((*reply)->serverTime || !d->walk.isRunning())) {
        const auto consumer = stream->second.consumers.find(key.consumer);
        if (consumer != stream->second.consumers.end() &&
            !isRecreated(consumer->second.facts->created, (*reply)->created)) {
            std::vector<track::Change> none;
            track::takeLooked(stream->second, consumer->second.facts, *reply);
            track::advance(consumer->second, *reply, track::Clock::now(), stream->second.facts.get(), none);
            d->looked.push_back(track::publish(consumer->second, stream->second));
        }
    }
    if (--d->openLooks == 0)
        endLook();
}

/// The last snapshot with the rows that were looked at; its time and the other rows stay what they are.
void Poller::endLook()
{
    const auto rows = std::exchange(d->looked, {});
    auto snapshot = std::make_shared<Snapshot>(*d->last);
    bool isNew = false;
    for (const ConsumerRowPtr& row : rows) {
        const auto known = snapshot->consumers.find(row->facts->key);
        if (known == snapshot->consumers.end() || known->second == row)
            continue;
        known->second = row;
        isNew = true;
    }
    if (!isNew)
        return;
    d->last = snapshot;
    if (d->relay.post(snapshot))
        emit deltaReady();
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
    d->sortTerminations();
    const auto snapshot = d->walk.takeSnapshot();
    snapshot->takenAt = now;
    snapshot->cycleDuration = d->lastDuration;
    d->last = snapshot;
    const auto audits = d->audit.take(*snapshot, d->walk.requests(), now);
    for (auto& [name, stream] : d->walk.streams())
        stream.ownPerSecond = d->audit.perSecondIn(name);
    schedule();
    if (d->relay.post(snapshot))
        emit deltaReady();
    d->history.append(*snapshot);
    // Behind everything that somebody waits for: what it finds is in the next snapshot.
    d->timeLags.update(d->walk.streams());
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
    const auto troubles = d->problems.take(snapshot->problems, now);
    for (const auto& news : {audits, troubles}) {
        for (const Event& event : news)
            emit eventHappened(event);
    }
    emit cycleFinished(duration);
}

} // namespace jetlag
