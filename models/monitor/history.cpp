// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/history.h"

#include "monitor/series.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <deque>
#include <limits>
#include <map>
#include <mutex>
#include <shared_mutex>

namespace jetlag {
namespace {

using namespace curve;

constexpr size_t mostPoints = 300; ///< per ring: one a second for five minutes
constexpr size_t fewestPoints = 60;
constexpr size_t budgetBytes = 128U << 20U; ///< for all rings together; with many series each gets fewer points
constexpr size_t mostMarks = 2000;
constexpr size_t mostGoneSeries = 2000; ///< series of what no longer exists, kept for looking back
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

template <typename Key, typename Packed>
using SeriesMap = std::map<Key, std::shared_ptr<Series<Packed>>>;

/// The rows of the last snapshot, each with its series: a row that is still the same needs no search.
template <typename Key, typename RowPtr, typename Packed>
struct Present
{
    Instants instants;
    RowTable<Key, RowPtr> rows;
    std::vector<Series<Packed>*> series; ///< of each row; the map owns them
    size_t gone = 0;                     ///< series in the map that have no row
};

template <typename Packed>
size_t pointsFor(size_t series)
{
    return std::clamp(budgetBytes / (std::max<size_t>(1, series) * windows.size() * sizeof(Packed)), fewestPoints,
                      mostPoints);
}

/// What was recorded by an earlier run, a gap, and what this one saw.
template <typename Key, typename Sample>
std::vector<Sample> joined(const std::map<Key, std::vector<Sample>>& recalled, const Key& key, std::vector<Sample> seen)
{
    const auto found = recalled.find(key);
    if (found == recalled.end() || found->second.empty())
        return seen;
    std::vector<Sample> all;
    all.reserve(found->second.size() + seen.size() + 1);
    for (const Sample& sample : found->second) {
        if (seen.empty() || sample.time < seen.front().time)
            all.push_back(sample);
    }
    if (!all.empty() && !all.back().isGap()) {
        Sample gap = Sample::gap();
        gap.time = all.back().time + std::chrono::milliseconds(1);
        all.push_back(gap);
    }
    all.insert(all.end(), seen.begin(), seen.end());
    return all;
}

size_t indexOf(TimeWindow window)
{
    return static_cast<size_t>(std::find(windows.begin(), windows.end(), window) - windows.begin());
}

} // namespace

std::chrono::seconds lengthOf(TimeWindow window)
{
    switch (window) {
    case TimeWindow::FiveMinutes:
        return std::chrono::minutes(5);
    case TimeWindow::ThirtyMinutes:
        return std::chrono::minutes(30);
    case TimeWindow::ThreeHours:
        return std::chrono::hours(3);
    case TimeWindow::OneDay:
        return std::chrono::hours(24);
    case TimeWindow::SevenDays:
        break;
    }
    return std::chrono::hours(24 * 7);
}

bool ConsumerSample::isGap() const
{
    return std::isnan(lag);
}

bool StreamSample::isGap() const
{
    return std::isnan(messages);
}

class History::Private
{
public:
    mutable std::shared_mutex mutex; ///< the maps; a series has its own lock
    SeriesMap<ConsumerKey, PackedConsumer> consumers;
    SeriesMap<StreamName, PackedStream> streams;
    Present<ConsumerKey, ConsumerRowPtr, PackedConsumer> presentConsumers;
    Present<StreamName, StreamRowPtr, PackedStream> presentStreams;
    mutable std::mutex recalledMutex;
    std::map<ConsumerKey, std::vector<ConsumerSample>> recalledConsumers;
    std::map<StreamName, std::vector<StreamSample>> recalledStreams;
    mutable std::mutex marksMutex;
    std::deque<Event> marks;

    /// Walks these rows and those of the last snapshot together (both sorted): new series are made, those without a row
    /// get a gap once.
    template <typename Key, typename RowPtr, typename Packed, typename Sample>
    void appendAll(const RowTable<Key, RowPtr>& rows, SeriesMap<Key, Packed>& all,
                   Present<Key, RowPtr, Packed>& present, Timestamp at, Sample sampleOf)
    {
        const Tick tick = std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count();
        std::vector<Series<Packed>*> now;
        now.reserve(rows.size());
        std::vector<size_t> changed;
        std::vector<Series<Packed>*> gone;
        bool isAnotherShape = false;
        auto old = present.rows.begin();
        const auto seriesOfOld = [&] { return present.series[static_cast<size_t>(old - present.rows.begin())]; };
        for (const auto& [key, row] : rows) {
            // The same row has the same key: comparing names is the larger part of the work.
            const bool isSame = old != present.rows.end() && old->second == row;
            for (; !isSame && old != present.rows.end() && old->first < key; ++old)
                gone.push_back(seriesOfOld());
            if (!isSame)
                changed.push_back(now.size());
            if (isSame || (old != present.rows.end() && old->first == key)) {
                now.push_back(seriesOfOld());
                ++old;
            } else {
                now.push_back(seriesFor(all, key, present.gone));
                isAnotherShape = true;
            }
        }
        for (; old != present.rows.end(); ++old)
            gone.push_back(seriesOfOld());
        const size_t points = pointsFor<Packed>(all.size());
        const Instants& instants = present.instants;
        // The others in turns: each of them before it has left out too many. In other places they begin anew.
        const bool isAll = isAnotherShape || !gone.empty();
        for (size_t i = isAll ? 0 : instants.count() % Instants::most; i < now.size(); i += isAll ? 1 : Instants::most)
            now[i]->catchUp(instants);
        for (Series<Packed>* const series : gone)
            series->leave(pack(decltype(sampleOf(*RowPtr()))::gap(), tick), points, instants);
        for (const size_t i : changed) {
            const RowPtr& row = (rows.begin() + static_cast<std::ptrdiff_t>(i))->second;
            now[i]->add(pack(sampleOf(*row), tick), points, instants);
        }
        present.instants.add({tick, points});
        present.rows = rows;
        present.series = std::move(now);
        present.gone += gone.size();
        if (present.gone > mostGoneSeries)
            present.gone -= dropGone(all, present.gone - mostGoneSeries / 2);
    }

    /// Of a row that was not there: a new one, or that of one that is back.
    template <typename Key, typename Packed>
    Series<Packed>* seriesFor(SeriesMap<Key, Packed>& all, const Key& key, size_t& gone)
    {
        // Only this thread changes the maps, so that looking without the lock is safe.
        if (const auto found = all.find(key); found != all.end()) {
            gone -= std::exchange(found->second->isGone, false) ? 1 : 0;
            return found->second.get();
        }
        const std::lock_guard exclusive(mutex);
        return all.emplace(key, std::make_shared<Series<Packed>>()).first->second.get();
    }

    template <typename Key, typename Packed>
    size_t dropGone(SeriesMap<Key, Packed>& all, size_t count)
    {
        std::vector<std::pair<Tick, Key>> oldest;
        for (const auto& [key, series] : all) {
            if (series->isGone)
                oldest.emplace_back(series->goneAt, key);
        }
        std::sort(oldest.begin(), oldest.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        count = std::min(count, oldest.size());
        const std::lock_guard exclusive(mutex);
        for (size_t i = 0; i < count; ++i)
            all.erase(oldest[i].second);
        return count;
    }

    template <typename Key, typename Packed>
    auto copy(const SeriesMap<Key, Packed>& all, const Instants& instants, const Key& key, TimeWindow window) const
    {
        std::vector<decltype(unpack(Packed(), Timestamp()))> samples;
        std::shared_lock shared(mutex);
        const auto found = all.find(key);
        const auto series = found == all.end() ? nullptr : found->second;
        shared.unlock();
        if (!series)
            return samples;
        const std::lock_guard lock(series->mutex);
        series->take(instants);
        auto& ring = series->rings.at(indexOf(window));
        if (ring.isEmpty())
            return samples;
        const Tick from = tickOf(ring.at(ring.size() - 1)) - lengthOf(window).count() * 1000;
        samples.reserve(ring.size());
        for (size_t i = 0; i < ring.size(); ++i) {
            const auto& packed = ring.at(i);
            // The last point before the window belongs to it: an unchanged value has no points inside.
            const bool reachesIn = i + 1 == ring.size() || tickOf(ring.at(i + 1)) >= from;
            if (reachesIn)
                samples.push_back(unpack(packed, Timestamp(std::chrono::milliseconds(tickOf(packed)))));
        }
        return samples;
    }
};

ConsumerSample ConsumerSample::gap()
{
    return {{}, nan, nan, nan, nan, nan};
}

StreamSample StreamSample::gap()
{
    return {{}, nan, nan};
}

History::History()
    : d(std::make_unique<Private>())
{
}

History::~History() = default;

void History::append(const Snapshot& snapshot)
{
    d->appendAll(snapshot.consumers, d->consumers, d->presentConsumers, snapshot.takenAt, [](const ConsumerRow& row) {
        if (row.isOld())
            return ConsumerSample::gap();
        const auto& facts = *row.facts;
        return ConsumerSample{{},
                              static_cast<double>(facts.pending),
                              static_cast<double>(facts.ackPending),
                              static_cast<double>(facts.waiting),
                              row.rates.delivered.value_or(nan),
                              row.rates.acked.value_or(nan)};
    });
    d->appendAll(snapshot.streams, d->streams, d->presentStreams, snapshot.takenAt, [](const StreamRow& row) {
        if (row.isOld())
            return StreamSample::gap();
        return StreamSample{{}, static_cast<double>(row.facts->state.messages), row.rates.messagesIn.value_or(nan)};
    });
}

void History::appendGap(Timestamp at)
{
    const Tick tick = std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count();
    const size_t consumerPoints = pointsFor<PackedConsumer>(d->consumers.size());
    for (auto& [key, series] : d->consumers)
        series->interrupt(pack(ConsumerSample::gap(), tick), consumerPoints, d->presentConsumers.instants);
    const size_t streamPoints = pointsFor<PackedStream>(d->streams.size());
    for (auto& [key, series] : d->streams)
        series->interrupt(pack(StreamSample::gap(), tick), streamPoints, d->presentStreams.instants);
}

void History::setBack(Timestamp from, std::chrono::milliseconds by)
{
    for (auto& [key, series] : d->consumers)
        series->setBack(by.count(), d->presentConsumers.instants);
    for (auto& [key, series] : d->streams)
        series->setBack(by.count(), d->presentStreams.instants);
    const std::lock_guard lock(d->marksMutex);
    for (Event& mark : d->marks) {
        if (mark.time >= from)
            mark.time -= by;
    }
    std::stable_sort(d->marks.begin(), d->marks.end(), [](const Event& a, const Event& b) { return a.time < b.time; });
}

std::vector<ConsumerSample> History::consumer(const ConsumerKey& key, TimeWindow window) const
{
    auto seen = d->copy(d->consumers, d->presentConsumers.instants, key, window);
    const std::lock_guard lock(d->recalledMutex);
    return joined(d->recalledConsumers, key, std::move(seen));
}

std::vector<StreamSample> History::stream(const StreamName& name, TimeWindow window) const
{
    auto seen = d->copy(d->streams, d->presentStreams.instants, name, window);
    const std::lock_guard lock(d->recalledMutex);
    return joined(d->recalledStreams, name, std::move(seen));
}

void History::recall(const ConsumerKey& key, std::vector<ConsumerSample> samples)
{
    const std::lock_guard lock(d->recalledMutex);
    d->recalledConsumers[key] = std::move(samples);
}

void History::recall(const StreamName& name, std::vector<StreamSample> samples)
{
    const std::lock_guard lock(d->recalledMutex);
    d->recalledStreams[name] = std::move(samples);
}

void History::forget()
{
    const std::lock_guard lock(d->recalledMutex);
    d->recalledConsumers.clear();
    d->recalledStreams.clear();
}

void History::addMark(const Event& event)
{
    const std::lock_guard lock(d->marksMutex);
    // Events come nearly in order; charts want them sorted.
    const auto place = std::upper_bound(d->marks.begin(), d->marks.end(), event,
                                        [](const Event& a, const Event& b) { return a.time < b.time; });
    d->marks.insert(place, event);
    if (d->marks.size() > mostMarks)
        d->marks.pop_front();
}

std::vector<Event> History::marks(TimeWindow window) const
{
    const Timestamp from = systemNow() - lengthOf(window);
    const std::lock_guard lock(d->marksMutex);
    std::vector<Event> found;
    std::copy_if(d->marks.begin(), d->marks.end(), std::back_inserter(found),
                 [&](const Event& event) { return event.time >= from; });
    return found;
}

size_t History::approximateBytes() const
{
    const std::shared_lock shared(d->mutex);
    size_t sum = 0;
    for (const auto& [key, series] : d->consumers)
        sum += series->bytes();
    for (const auto& [key, series] : d->streams)
        sum += series->bytes();
    return sum;
}

} // namespace jetlag
