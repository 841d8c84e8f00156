// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// For the rooms that read streams.

#include "reading/readjob.h"

namespace jetlag {

/// Which sequences of a stream a range of sequences and times means, as the stream is now. Session thread. Owned by
/// shared_ptr; letting go of it cancels silently.
class RangeBounds : public std::enable_shared_from_this<RangeBounds>
{
public:
    struct Spec
    {
        StreamName stream;
        std::optional<Sequence> first; ///< bounds are inclusive; without any it is the whole stream
        std::optional<Sequence> last;
        std::optional<Timestamp> since;
        std::optional<Timestamp> until;
        std::optional<ServerVersion> version;
    };
    struct Bounds
    {
        StreamFactsPtr facts;
        uint64_t low = 1;
        uint64_t high = 0; ///< below `low`: nothing lies within
    };
    using Done = std::function<void(const Result<Bounds>&)>; ///< once; may let go of this
    RangeBounds(const JetStreamApi& api, Spec spec, Done done);
    ~RangeBounds();
    /// Never answers from inside this call.
    void start();

private:
    using Found = std::function<void(std::optional<uint64_t>)>;
    void onInfo(const StreamFactsPtr& facts);
    void findSince();
    void findUntil();
    void lookUp(Timestamp time, const Found& found);
    void finish(const Result<Bounds>& result);

    JetStreamApi m_api;
    const Spec m_spec;
    const Done m_done;
    Bounds m_bounds;
    RequestId m_open = 0;
    std::shared_ptr<ReadJob> m_lookUp;
    bool m_isDone = false;
};

} // namespace jetlag
