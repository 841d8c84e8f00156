// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/history.h"

#include "monitor/ring.h"

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

constexpr std::array windows{TimeWindow::FiveMinutes, TimeWindow::ThirtyMinutes, TimeWindow::ThreeHours,
                             TimeWindow::OneDay, TimeWindow::SevenDays};
constexpr size_t mostPoints = 300; ///< per ring: one a second for five minutes
constexpr size_t fewestPoints = 60;
constexpr size_t budgetBytes = 128U << 20U; ///< for all rings together; with many series each gets fewer points
constexpr size_t mostMarks = 2000;
constexpr size_t mostGoneSeries = 2000; ///< series of what no longer exists, kept for looking back
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// Milliseconds since the epoch of the history, which is the first sample.
using Tick = int64_t;

/// A sample at rest: counts of consumers exact, rates as float.
struct PackedConsumer
{
    std::array<uint32_t, 2> tick{}; ///< halves of wider values: keeps the alignment at 4 and the size at 32
    std::array<uint32_t, 2> lag{};
    float ackPending = 0;
    float waiting = 0;
    float delivered = 0;
    float acked = 0;
};
struct PackedStream
{
    std::array<uint32_t, 2> tick{};
    std::array<uint32_t, 2> messages{};
    float in = 0;
};

float narrow(double value)
{
    return static_cast<float>(value);
}

PackedConsumer pack(const ConsumerSample& s, Tick tick)
{
    return {std::bit_cast<std::array<uint32_t, 2>>(tick),
            std::bit_cast<std::array<uint32_t, 2>>(s.lag),
            narrow(s.ackPending),
            narrow(s.waiting),
            narrow(s.deliveredPerSecond),
            narrow(s.ackedPerSecond)};
}
PackedStream pack(const StreamSample& s, Tick tick)
{
    return {std::bit_cast<std::array<uint32_t, 2>>(tick), std::bit_cast<std::array<uint32_t, 2>>(s.messages),
            narrow(s.inPerSecond)};
}
ConsumerSample unpack(const PackedConsumer& p, Timestamp time)
{
    return {time, std::bit_cast<double>(p.lag), p.ackPending, p.waiting, p.delivered, p.acked};
}
StreamSample unpack(const PackedStream& p, Timestamp time)
{
    return {time, std::bit_cast<double>(p.messages), p.in};
}
template <typename Packed>
Tick tickOf(const Packed& p)
{
    return std::bit_cast<Tick>(p.tick);
}

bool same(float a, float b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}
bool sameBits(const std::array<uint32_t, 2>& a, const std::array<uint32_t, 2>& b)
{
    return same(narrow(std::bit_cast<double>(a)), narrow(std::bit_cast<double>(b))) && a == b;
}
bool sameValue(const PackedConsumer& a, const PackedConsumer& b)
{
    return sameBits(a.lag, b.lag) && same(a.ackPending, b.ackPending) && same(a.waiting, b.waiting) &&
           same(a.delivered, b.delivered) && same(a.acked, b.acked);
}
bool sameValue(const PackedStream& a, const PackedStream& b)
{
    return sameBits(a.messages, b.messages) && same(a.in, b.in);
}

bool isGap(const PackedConsumer& p)
{
    return std::isnan(std::bit_cast<double>(p.lag));
}
bool isGap(const PackedStream& p)
{
    return std::isnan(std::bit_cast<double>(p.messages));
}

/// Several samples in one step of a coarse ring: the highest lag stays visible, the rest is the newest.
void merge(PackedConsumer& into, const PackedConsumer& sample)
{
    if (isGap(into) != isGap(sample)) {
        // A gap is never hidden by a sample of the same step, nor spread over it.
        if (isGap(sample))
            into = PackedConsumer{into.tick,      sample.lag,       sample.ackPending,
                                  sample.waiting, sample.delivered, sample.acked};
        return;
    }
    const double lag = std::max(std::bit_cast<double>(into.lag), std::bit_cast<double>(sample.lag));
    const float ackPending = std::max(into.ackPending, sample.ackPending);
    const auto tick = into.tick;
    into = sample;
    into.tick = tick;
    into.ackPending = ackPending;
    if (!isGap(sample))
        into.lag = std::bit_cast<std::array<uint32_t, 2>>(lag);
}
void merge(PackedStream& into, const PackedStream& sample)
{
    const auto tick = into.tick;
    into = isGap(into) ? into : sample;
    into.tick = tick;
}

/// One thing's curves: a ring per window.
template <typename Packed>
struct Series
{
    mutable std::mutex mutex;
    std::array<Ring<Packed>, windows.size()> rings;
    std::array<Tick, windows.size()> stepStart{};
    bool isGone = false; ///< not in the last snapshot; guarded by the map's lock
    Tick goneAt = 0;

    void add(const Packed& sample, size_t points)
    {
        const std::lock_guard lock(mutex);
        const Tick tick = tickOf(sample);
        for (size_t i = 0; i < windows.size(); ++i) {
            auto& ring = rings[i];
            const Tick step = lengthOf(windows[i]).count() * 1000 / static_cast<Tick>(points);
            if (ring.isEmpty() || (tick - stepStart[i]) * 10 >= step * 9) {
                stepStart[i] = tick;
                append(ring, sample, points);
            } else {
                merge(ring.last(), sample);
            }
        }
    }

    void setBack(Tick by)
    {
        const std::lock_guard lock(mutex);
        for (size_t i = 0; i < windows.size(); ++i) {
            stepStart[i] -= by;
            for (size_t point = 0; point < rings[i].size(); ++point)
                rings[i].at(point).tick = std::bit_cast<std::array<uint32_t, 2>>(tickOf(rings[i].at(point)) - by);
        }
        goneAt -= by;
    }

    size_t bytes() const
    {
        const std::lock_guard lock(mutex);
        size_t sum = sizeof(*this);
        for (const auto& ring : rings)
            sum += ring.capacityBytes();
        return sum;
    }

private:
    /// A value that stays the same takes two points, its first and its latest.
    static void append(Ring<Packed>& ring, const Packed& sample, size_t points)
    {
        const size_t size = ring.size();
        if (size >= 2 && sameValue(ring.at(size - 1), sample) && sameValue(ring.at(size - 2), sample))
            ring.last().tick = sample.tick;
        else
            ring.push(sample, points);
    }
};

template <typename Key, typename Packed>
using SeriesMap = std::map<Key, std::shared_ptr<Series<Packed>>>;

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
    mutable std::mutex recalledMutex;
    std::map<ConsumerKey, std::vector<ConsumerSample>> recalledConsumers;
    std::map<StreamName, std::vector<StreamSample>> recalledStreams;
    mutable std::mutex marksMutex;
    std::deque<Event> marks;

    /// Walks rows and series together (both sorted): new series are made, those without a row get a gap once.
    template <typename Key, typename Row, typename Packed, typename Sample>
    void appendAll(const std::map<Key, Row>& rows, SeriesMap<Key, Packed>& all, Timestamp at, Sample sampleOf)
    {
        const Tick tick = std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count();
        std::shared_lock shared(mutex);
        const bool allKnown = std::all_of(rows.begin(), rows.end(), [&, it = all.begin()](const auto& row) mutable {
            while (it != all.end() && it->first < row.first)
                ++it;
            return it != all.end() && it->first == row.first;
        });
        shared.unlock();
        if (!allKnown) {
            const std::lock_guard exclusive(mutex);
            auto hint = all.begin();
            for (const auto& [key, row] : rows) {
                while (hint != all.end() && hint->first < key)
                    ++hint;
                if (hint == all.end() || key < hint->first)
                    hint = all.emplace_hint(hint, key, std::make_shared<Series<Packed>>());
            }
        }
        // Only this thread changes the maps, so walking without the lock is safe from here on.
        const size_t points = pointsFor<Packed>(all.size());
        size_t gone = 0;
        auto row = rows.begin();
        for (auto& [key, series] : all) {
            while (row != rows.end() && row->first < key)
                ++row;
            if (row != rows.end() && row->first == key) {
                series->isGone = false;
                series->add(pack(sampleOf(*row->second), tick), points);
            } else {
                ++gone;
                if (!series->isGone) {
                    series->isGone = true;
                    series->goneAt = tick;
                    series->add(pack(decltype(sampleOf(*row->second))::gap(), tick), points);
                }
            }
        }
        if (gone > mostGoneSeries)
            dropGone(all, gone - mostGoneSeries / 2);
    }

    template <typename Key, typename Packed>
    void dropGone(SeriesMap<Key, Packed>& all, size_t count)
    {
        std::vector<std::pair<Tick, Key>> oldest;
        for (const auto& [key, series] : all) {
            if (series->isGone)
                oldest.emplace_back(series->goneAt, key);
        }
        std::sort(oldest.begin(), oldest.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        const std::lock_guard exclusive(mutex);
        for (size_t i = 0; i < std::min(count, oldest.size()); ++i)
            all.erase(oldest[i].second);
    }

    template <typename Key, typename Packed>
    auto copy(const SeriesMap<Key, Packed>& all, const Key& key, TimeWindow window) const
    {
        std::vector<decltype(unpack(Packed(), Timestamp()))> samples;
        std::shared_lock shared(mutex);
        const auto found = all.find(key);
        const auto series = found == all.end() ? nullptr : found->second;
        shared.unlock();
        if (!series)
            return samples;
        const std::lock_guard lock(series->mutex);
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
    d->appendAll(snapshot.consumers, d->consumers, snapshot.takenAt, [](const ConsumerRow& row) {
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
    d->appendAll(snapshot.streams, d->streams, snapshot.takenAt, [](const StreamRow& row) {
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
        series->add(pack(ConsumerSample::gap(), tick), consumerPoints);
    const size_t streamPoints = pointsFor<PackedStream>(d->streams.size());
    for (auto& [key, series] : d->streams)
        series->add(pack(StreamSample::gap(), tick), streamPoints);
}

void History::setBack(Timestamp from, std::chrono::milliseconds by)
{
    for (auto& [key, series] : d->consumers)
        series->setBack(by.count());
    for (auto& [key, series] : d->streams)
        series->setBack(by.count());
    const std::lock_guard lock(d->marksMutex);
    for (Event& mark : d->marks) {
        if (mark.time >= from)
            mark.time -= by;
    }
    std::stable_sort(d->marks.begin(), d->marks.end(), [](const Event& a, const Event& b) { return a.time < b.time; });
}

std::vector<ConsumerSample> History::consumer(const ConsumerKey& key, TimeWindow window) const
{
    auto seen = d->copy(d->consumers, key, window);
    const std::lock_guard lock(d->recalledMutex);
    return joined(d->recalledConsumers, key, std::move(seen));
}

std::vector<StreamSample> History::stream(const StreamName& name, TimeWindow window) const
{
    auto seen = d->copy(d->streams, name, window);
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
