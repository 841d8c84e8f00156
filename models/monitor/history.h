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
struct ConsumerSample {
    Timestamp time{};
    double lag = 0;
    double ackPending = 0;
    double waiting = 0;
    double deliveredPerSecond = 0; ///< NaN: not known
    double ackedPerSecond = 0;     ///< NaN: not known
    bool isGap() const;
};
struct StreamSample {
    Timestamp time{};
    double messages = 0;
    double inPerSecond = 0;
    bool isGap() const;
};

/// Bounded history in memory, one ring per series and time window. Thread-safe: the session thread appends, the GUI thread
/// reads copies of single series; each call holds a lock only for that series.
class History
{
public:
    History();
    ~History();
    void append(const Snapshot& snapshot);
    void appendGap(Timestamp at); ///< every series: connection lost
    std::vector<ConsumerSample> consumer(const ConsumerKey& key, TimeWindow window) const;
    std::vector<StreamSample> stream(const StreamName& name, TimeWindow window) const;
    /// Marks: purges, elections, restarts and own actions.
    void addMark(const Event& event);
    std::vector<Event> marks(TimeWindow window) const;
    size_t approximateBytes() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag
