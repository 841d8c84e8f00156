// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/ids.h"
#include "domain/snapshot.h"

#include <memory>
#include <vector>

namespace jetlag {

/// The one time window of the whole program.
enum class TimeWindow { FiveMinutes, ThirtyMinutes, ThreeHours, OneDay, SevenDays };
std::chrono::seconds lengthOf(TimeWindow window);

/// One instant of a consumer. NaN in every value field is a gap (not connected, not listed): drawn as a gap.
struct ConsumerSample
{
    Timestamp time{};
    double lag = 0;
    double ackPending = 0;
    double waiting = 0;
    double deliveredPerSecond = 0; ///< NaN: not known
    double ackedPerSecond = 0;     ///< NaN: not known
    bool isGap() const;
    static ConsumerSample gap();
};
struct StreamSample
{
    Timestamp time{};
    double messages = 0;
    double inPerSecond = 0; ///< NaN: not known
    bool isGap() const;
    static StreamSample gap();
};

/// Bounded history in memory, one ring per series and time window. One thread (the session's) appends; any thread reads
/// copies of single series, and each read holds a lock only for that series. A value that does not change takes two
/// points; coarser windows keep the highest lag of each step. Marks may come from any thread.
class History
{
public:
    History();
    ~History();
    void append(const Snapshot& snapshot);
    void appendGap(Timestamp at); ///< every series: connection lost
    /// The clock was set back: what was recorded from then on, by the clock as it was, moves along.
    void setBack(Timestamp from, std::chrono::milliseconds by);
    std::vector<ConsumerSample> consumer(const ConsumerKey& key, TimeWindow window) const;
    std::vector<StreamSample> stream(const StreamName& name, TimeWindow window) const;
    /// What was recorded before this history began, oldest first; from then on it stands before what was seen, with a
    /// gap between. Any thread.
    void recall(const ConsumerKey& key, std::vector<ConsumerSample> samples);
    void recall(const StreamName& name, std::vector<StreamSample> samples);
    void forget(); ///< everything recalled
    /// Marks: purges, elections, restarts and own actions.
    void addMark(const Event& event);
    std::vector<Event> marks(TimeWindow window) const;
    size_t approximateBytes() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag
