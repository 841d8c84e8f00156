// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lettermapping.h"
#include "domain/snapshot.h"
#include "jetstream/jetstreamapi.h"

#include <chrono>
#include <functional>
#include <map>
#include <set>

namespace jetlag {

/// Finds the streams that hold dead letters by the headers of their newest messages, where neither a name nor somebody
/// has said so. A stream is looked at when it is new and each time it has grown to twice what it was; the first of its
/// newest messages that is no letter ends the look, so most streams cost one request each time, none more than a few.
/// Mirrors are left out: their letters lie elsewhere, too. Session thread.
class HeaderLooks
{
public:
    using IsUnknown = std::function<bool(const StreamFacts&)>; ///< nobody and nothing else says what it holds
    using Tell = std::function<void()>;                        ///< found() has changed
    HeaderLooks(const JetStreamApi& api, IsUnknown isUnknown, Tell tell);

    /// What the streams hold now; begins a bounded number of looks.
    void look(const SnapshotPtr& snapshot);
    /// How letters are read from now on: everything is looked at again.
    void setMapping(const LetterMapping& mapping);
    const std::set<StreamName>& found() const { return m_found; }

private:
    using Clock = std::chrono::steady_clock;
    struct Look
    {
        Incarnation life;
        Sequence seen; ///< of the stream at the last look that was answered
        bool isFinal = false;
        bool isLooking = false;
        Clock::time_point notBefore;
        // While looking.
        RequestId request{};
        StreamState state;
        Sequence next;
        int asked = 0;
        int letters = 0;
        bool isFromFront = false; ///< nothing was left of the newest ones
    };
    static bool isDue(const Look& look, const StreamState& state);
    void ask(const StreamName& stream, Look& look);
    void onMessage(const StreamName& stream, const Result<StoredMessage>& message);
    void conclude(const StreamName& stream, Look& look, bool areLetters);
    void letGo(Look& look);
    void forget(const StreamName& stream);

    JetStreamApi m_api;
    const IsUnknown m_isUnknown;
    const Tell m_tell;
    LetterMapping m_mapping;
    std::map<StreamName, Look> m_looks;
    std::set<StreamName> m_found;
    int m_looking = 0; ///< streams
};

} // namespace jetlag
