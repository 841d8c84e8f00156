// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// For the rooms that read streams: one page of a stream, upwards or downwards, made of reads of ranges. Never a
/// consumer, so it works on any retention and leaves no trace.

#include "reading/pagecache.h"
#include "reading/rangeread.h"

namespace jetlag {

/// Session thread. Destroying it, at any moment, cancels silently.
class ReadJob
{
public:
    using Deliver = std::function<void(MessageBatch)>; ///< may destroy the job
    /// `cache`, where given, must outlive this: what it has is not asked for, what is read goes there.
    ReadJob(const JetStreamApi& api, ReadSpec spec, ReadAccess access, Deliver deliver, PageCache* cache = nullptr);
    void start(); ///< may deliver, where nothing has to be asked for

private:
    using MessagePtr = RangeRead::MessagePtr;
    using Found = std::function<void(MessagePtr)>; ///< null: there is none

    bool isForward() const { return m_spec.direction == ReadSpec::Direction::OldestFirst; }
    bool isFiltered() const { return !m_spec.subjectFilter.isEmpty(); }

    void onInfo(const StreamFactsPtr& facts);
    void findTime(uint64_t low, uint64_t high);
    void proceed(uint64_t from);
    uint64_t takeKeptUp(uint64_t from);     ///< returns where reading goes on
    uint64_t takeKeptDown(uint64_t before); ///< likewise
    void keepWhatWasRead();

    void readUp(uint64_t from);
    void onRead(const std::vector<MessagePtr>& messages);
    /// The server only looks forward: a stretch below `before` is read upwards and turned around. Its width comes from
    /// how densely matches lie; it is mended where that is wrong.
    void readDown(uint64_t before);
    void countMatches(uint64_t before);
    void readStretch(uint64_t before, uint64_t width);
    void onStretch(uint64_t before, uint64_t low, uint64_t width, const RangeRead::End& end);
    std::optional<uint64_t> narrower(uint64_t low, uint64_t width, uint64_t next) const;
    RangeRead::Spec rangeSpec(uint64_t from, uint64_t to, uint64_t limit) const;

    void request(const MessageQuery& query, Found found);
    void fail(const Error& error);
    void finish(uint64_t resumeAt, bool reachedEnd);
    [[nodiscard]] bool flush(bool isLast); ///< false: this is gone
    bool isFull() const { return m_count >= m_spec.limit || m_bytes >= m_spec.pageBytes; }
    uint64_t wanted() const { return isFull() ? 0 : static_cast<uint64_t>(m_spec.limit - m_count); }
    uint64_t wantedBytes() const { return m_spec.pageBytes - std::min(m_bytes, m_spec.pageBytes); }
    void take(const MessagePtr& message);

    JetStreamApi m_api;
    ReadSpec m_spec;
    const ReadAccess m_access;
    const Deliver m_deliver;
    PageCache* const m_cache;
    std::vector<MessagePtr> m_delivered; ///< only where there is a cache
    std::unique_ptr<RangeRead> m_range;
    std::vector<MessagePtr> m_ready;
    std::vector<MessagePtr> m_stretch; ///< of a read downwards, rising
    StreamFactsPtr m_facts;
    ReadMethod m_method = ReadMethod::MessageGet;
    double m_gap = 1; ///< sequences from one match to the next, on average
    uint64_t m_first = 0;
    uint64_t m_last = 0;
    uint64_t m_begin = 0; ///< where the page begins; 0: not known yet
    uint64_t m_resumeAt = 0;
    uint64_t m_average = 1; ///< bytes of a payload
    uint64_t m_bytes = 0;   ///< of the payloads of this page
    int m_count = 0;
    bool m_hasAsked = false; ///< not all of the page came from the cache
    bool m_isInGap = false;  ///< the stretch before held nothing
    bool m_reachedEnd = false;
    std::optional<Error> m_error;
    Lifeline m_lifeline;
};

} // namespace jetlag
