// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// For the rooms that read streams: the one way in which stored messages are read. Everything else (pages, tail,
/// search, export) is made of such reads.

#include "jetstream/jetstreamapi.h"
#include "reading/messagereader.h"
#include "reading/pipelinedepth.h"
#include "work/courier.h"
#include "work/lifeline.h"

#include <functional>
#include <memory>

namespace jetlag {

/// Of a payload, for RangeRead::Spec; at least 1.
inline uint64_t averageBytes(const StreamState& state)
{
    return std::max<uint64_t>(1, state.bytes / std::max<uint64_t>(1, state.messages));
}

/// Reads the messages from one sequence to another that match a filter, in rising order, by the method given; where the
/// server does not go along (no answer, no permission, headers that nats.c cannot read) the rest is read by MSG.GET.
/// What a direct get does not find is asked of the leader before it counts as absent: a mirror or a replica that lags
/// may have answered. Never a consumer. Session thread. Destroying it, at any moment, cancels silently.
class RangeRead
{
public:
    using MessagePtr = std::shared_ptr<const StoredMessage>;
    /// What has to be told of headers: a direct get that cannot is followed by MSG.GET (nats.c neither keeps the order
    /// of names nor, before 3.11, gets beyond an empty value).
    enum class Headers {
        Any,
        EachValue, ///< of each name all values in their order: as much as nats.c can publish
        EachByte   ///< messages that have some are read by MSG.GET
    };
    struct Spec
    {
        StreamName stream;
        QString subjectFilter; ///< empty: everything
        uint64_t from = 1;
        uint64_t to = 0;                 ///< inclusive
        uint64_t limit = UINT64_MAX;     ///< most messages
        uint64_t mostBytes = UINT64_MAX; ///< of payloads: the message that reaches it is the last
        uint64_t averageBytes = 0; ///< of a payload in this stream, where known: large ones are asked for with care
        uint64_t streamBytes = 0;  ///< of all of them, where known: as many may come at once
        ReadMethod method = ReadMethod::MessageGet;
        Headers headers = Headers::Any;
        bool beginsInGap = false;  ///< probably: the first match is asked for before each sequence is
        uint64_t firstBatch = 256; ///< messages in the first request of a batched read; later ones grow
        RequestPriority priority = RequestPriority::Interactive;
    };
    struct End
    {
        uint64_t next = 0;       ///< everything that matches below this was delivered
        bool isComplete = false; ///< `to` was reached; otherwise a limit, or an error
        std::optional<Error> error;
    };
    using Deliver = std::function<void(std::vector<MessagePtr>)>; ///< some, in order; may destroy the read
    using Done = std::function<void(const End&)>;                 ///< exactly once; may, too
    RangeRead(const JetStreamApi& api, Spec spec, Deliver deliver, Done done);
    /// Never answers from inside this call.
    void start();
    ReadMethod method() const { return m_spec.method; } ///< in use now

    /// How a range is walked; knows one method. Calls back into the read that owns it.
    class Walk
    {
    public:
        virtual ~Walk() = default;
        virtual void start() = 0;
    };

private:
    friend class BatchWalk;
    friend class SequenceWalk;
    friend class LaneWalk;
    using Found = std::function<void(MessagePtr)>; ///< null: there is none

    void walkFrom(uint64_t sequence);
    // For walks, which touch nothing after what may end the read:
    /// One message; a direct get that cannot be used is asked again by MSG.GET.
    void fetch(const MessageQuery& query, Found found);
    void fetchDirectly(const MessageQuery& query, Found found);
    void fetchFromLeader(const MessageQuery& query, Found found);
    void onStored(Result<StoredMessage> reply, const Found& found);
    bool lacksHeaders(const DirectMessage& direct) const;
    bool mustAskAgain(const MessageQuery& query, const Result<DirectMessage>& reply);
    /// After a direct get found nothing.
    void confirmAbsence(const MessageQuery& query, const Found& found);
    MessageQuery nextAfter(uint64_t sequence) const;
    /// The first match at or after `sequence`.
    void fetchNext(uint64_t sequence, Found found);
    /// False: the read has ended, or is gone: the walk returns at once.
    [[nodiscard]] bool accept(MessagePtr message);
    void coverUpTo(uint64_t next) { m_next = std::max(m_next, next); }
    void fallBack(); ///< goes on from the first sequence not covered, by MSG.GET; the walk is gone
    void finish(bool isComplete);
    void fail(const Error& error);
    void end(const End& end);
    [[nodiscard]] bool flush(); ///< false: this is gone
    bool isFiltered() const { return !m_spec.subjectFilter.isEmpty(); }
    bool expectsLarge() const;

    JetStreamApi m_api;
    Spec m_spec;
    const Deliver m_deliver;
    Done m_done;
    std::unique_ptr<Walk> m_walk;
    std::vector<MessagePtr> m_ready;
    PipelineDepth m_depth;
    size_t m_readyBytes = 0;
    uint64_t m_next = 0;
    uint64_t m_count = 0;
    uint64_t m_bytes = 0;       ///< of the payloads accepted
    bool m_mayAskLeader = true; ///< false: direct gets are all that is allowed here, and taken at their word
    Lifeline m_lifeline;
    Courier m_home;
};

} // namespace jetlag
