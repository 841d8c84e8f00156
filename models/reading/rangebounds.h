// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// For the rooms that read streams.

#include "reading/readjob.h"

namespace jetlag {

/// Which sequences of a stream a range of sequences and times means, as the stream is now. Session thread. Destroying
/// it, at any moment, cancels silently.
class RangeBounds
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
    using Done = std::function<void(const Result<Bounds>&)>; ///< once; may destroy this
    RangeBounds(const JetStreamApi& api, Spec spec, Done done);
    /// Never answers from inside this call.
    void start();

private:
    using Found = std::function<void(std::optional<uint64_t>)>;
    void onInfo(const StreamFactsPtr& facts);
    void findSince();
    void findUntil();
    void lookUp(Timestamp time, const Found& found);
    void onLookUp(const MessageBatch& batch, const Found& found);
    void finish(const Result<Bounds>& result);

    JetStreamApi m_api;
    const Spec m_spec;
    Done m_done;
    Bounds m_bounds;
    std::unique_ptr<ReadJob> m_lookUp;
    std::optional<uint64_t> m_found; ///< by it
};

} // namespace jetlag
