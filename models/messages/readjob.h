// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/messages: one read of a stream, message by message through MSG.GET. Never a consumer, so it works
/// on any retention and leaves no trace.

#include "jetstream/jetstreamapi.h"
#include "messages/messagereader.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <set>

namespace jetlag {

/// Session thread. Owned by shared_ptr: replies that come after a cancel find it gone through weak_ptr.
class ReadJob : public std::enable_shared_from_this<ReadJob>
{
public:
    using Deliver = std::function<void(MessageBatch)>;
    ReadJob(JetStreamApi& api, ReadSpec spec, ReadToken token, bool hasStartTime, Deliver deliver);
    ~ReadJob();
    void start();

private:
    using MessagePtr = std::shared_ptr<const StoredMessage>;
    using Found = std::function<void(MessagePtr)>; ///< null: there is none

    bool isForward() const { return m_spec.direction == ReadSpec::Direction::OldestFirst; }
    bool isFiltered() const { return !m_spec.subjectFilter.isEmpty(); }
    QString filter() const { return isFiltered() ? m_spec.subjectFilter : QStringLiteral(">"); }

    void onInfo(const StreamInfoReply& info);
    void findTime(uint64_t low, uint64_t high);
    void proceed();

    // Unfiltered: many sequences in flight, handed on in order.
    void fillWindow();
    void onSequence(uint64_t sequence, MessagePtr message);
    // Filtered, and over gaps: the next or previous match.
    void stepForward(uint64_t from);
    void stepBackward(uint64_t before);
    void probeBackward(uint64_t before, uint64_t reach);
    void bisect(uint64_t low, uint64_t high, MessagePtr best, uint64_t before);

    /// The first match at or after `from`.
    void next(uint64_t from, Found found);
    void request(const MessageQuery& query, Found found);
    void accept(MessagePtr message);
    void fail(const Error& error);
    void finish(bool reachedEnd);
    void flush(bool isLast);

    JetStreamApi& m_api;
    const ReadSpec m_spec;
    const ReadToken m_token;
    const bool m_hasStartTime;
    const Deliver m_deliver;
    std::set<RequestId> m_open;
    std::vector<MessagePtr> m_ready;
    std::map<uint64_t, MessagePtr> m_arrived; ///< unfiltered: answered, waiting for their turn
    uint64_t m_first = 0;
    uint64_t m_last = 0;
    uint64_t m_cursor = 0; ///< unfiltered: next sequence to hand on
    uint64_t m_asked = 0;  ///< unfiltered: next sequence to ask for
    int m_misses = 0;      ///< sequences in a row that were gone
    int m_count = 0;
    bool m_isDone = false;
    std::optional<Error> m_error;
    bool m_reachedEnd = false;
};

} // namespace jetlag
