// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/lettertwins.h"
#include "domain/snapshot.h"
#include "jetstream/advisories.h"
#include "jetstream/jetstreamapi.h"

#include <chrono>
#include <functional>
#include <map>
#include <set>
#include <vector>

namespace jetlag {

/// Letters that lie in their own stream, as advisories tell of them: one for each message, with everyone who has given
/// it up. A letter goes when its message or its stream goes; a message of another life under the same number is another
/// letter. Session thread.
class ParkedLetters
{
public:
    using Key = LetterNews::Key;
    using News = LetterNews;
    using Make = std::function<DeadLetter(const StoredMessage&, DeadLetterSource, const Incarnation& seen)>;
    using Tell = std::function<void(const News&)>;
    ParkedLetters(const JetStreamApi& api, Make make, Tell tell);

    void onDeath(const Advisory& advisory);
    /// What the streams hold now.
    void look(const SnapshotPtr& snapshot);

private:
    using Clock = std::chrono::steady_clock;
    /// A stream when its letters were last compared with it, and what it had lost from within.
    struct Checked
    {
        StreamRowPtr row; ///< as it was then; null: letters have come since
        uint64_t gaps = 0;
        Clock::time_point at;
    };
    struct Reading
    {
        std::vector<Advisory> advisories;
        std::optional<Incarnation> seen;
    };
    void read(const Key& key);
    void onRead(const Key& key, const Result<StoredMessage>& message);
    void lookAt(const StreamName& stream, const StreamRowPtr& row, News& news);
    void check(const StreamName& stream, const StreamFacts& facts);
    void onDeleted(const StreamName& stream, const StreamInfoReply& info);
    std::optional<Incarnation> lifeOf(const StreamName& stream) const;
    std::vector<Key> of(const StreamName& stream) const;

    JetStreamApi m_api;
    const Make m_make;
    const Tell m_tell;
    SnapshotPtr m_snapshot;
    std::map<Key, DeadLetter> m_letters;
    std::map<Key, Reading> m_reading;
    std::map<StreamName, Checked> m_checked;
};

} // namespace jetlag
