// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incarnation.h"
#include "domain/streamfacts.h"

#include <optional>

namespace jetlag {

/// What is known of a stream beside what is loaded of it, by what its monitor and its reads say anyway: whether it is
/// still the one that was read, and how many of its messages are newer. A plain value; asks for nothing.
class StreamSight
{
public:
    enum class Life {
        Same,
        LostNewest, ///< its newest messages are gone, and their sequences are given out again
        MadeAnew    ///< deleted and created
    };
    struct Newer
    {
        std::optional<uint64_t> count; ///< nullopt: not known
        bool isExact = false;
        bool isSure = true; ///< false: there may be none that match
    };

    /// The stream as it was seen. `newest`: when the newest message was stored that is loaded. What was read may be
    /// newer than what is seen: only a later creation tells then, a lower number does not.
    Life see(const StreamFacts& facts, const std::optional<Timestamp>& newest);
    /// A read has ended, which began when the stream was so; `isUpToEnd`: nothing that was there then is newer.
    void read(const StreamFacts& facts, bool isUpToEnd);
    /// How many are newer than the newest one loaded; nullopt: none. `isWhole`: of all subjects. `hasNewer`: a read
    /// ended below the stream's end.
    std::optional<Newer> newer(Sequence newest, bool isWhole, bool hasNewer) const;

private:
    void take(const StreamFacts& facts);

    std::optional<Incarnation> m_seen;  ///< by see()
    std::optional<Timestamp> m_created; ///< by what was read first
    std::optional<StreamState> m_state; ///< the latest
    std::optional<StreamState> m_read;  ///< as it was when all of its end had been read
    bool m_knowsDeleted = false;        ///< of m_state
};

} // namespace jetlag
