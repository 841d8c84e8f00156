// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/snapshot.h"

#include <set>
#include <vector>

namespace jetlag {

/// Streams that record every request to the JetStream API (subjects such as $JS.EVENT.ADVISORY.>): each of ours becomes
/// a message in them, so that looking would fill them. Told once each; while there is one the account is looked at more
/// slowly. No I/O; Poller's, on the session thread.
class ApiAudit
{
public:
    static constexpr std::chrono::seconds interval{15}; ///< between two cycles, at least

    /// Events for those that were not told yet. `requests`: how many one cycle takes.
    std::vector<Event> take(const Snapshot& snapshot, int requests, Timestamp now);
    bool isRecorded() const { return !m_streams.empty(); }
    void forget() { m_streams.clear(); }
    /// Messages that the cycles become in this stream; 0: it records none.
    double perSecondIn(const StreamName& stream) const { return m_streams.contains(stream) ? m_perSecond : 0; }

private:
    std::set<StreamName> m_streams;
    double m_perSecond = 0;
};

} // namespace jetlag
