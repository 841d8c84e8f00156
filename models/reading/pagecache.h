// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/reading: pages that were read, kept so that scrolling back costs no request.

#include "domain/message.h"
#include "domain/streamfacts.h"

#include <list>
#include <memory>
#include <optional>
#include <vector>

namespace jetlag {

/// Stretches of streams, up to a budget of bytes; what was not used for longest leaves first. A stored message never
/// changes, but it can go away: a stretch counts only as long as the state of its stream says that nothing inside it
/// did, so what is shown is at most as old as that state. Session thread.
class PageCache
{
public:
    using MessagePtr = std::shared_ptr<const StoredMessage>;
    static constexpr size_t defaultBudget = size_t(64) << 20U;
    /// What is known of a stretch: every message that matches from one sequence to the other.
    struct Stretch
    {
        uint64_t low = 1;
        uint64_t high = 0;                ///< inclusive
        std::vector<MessagePtr> messages; ///< in rising order
    };

    explicit PageCache(size_t budgetBytes = defaultBudget)
        : m_budget(budgetBytes)
    {
    }
    /// The stretch was read when the stream's state was, at the latest, `facts`.
    void keep(const StreamFacts& facts, const QString& subjectFilter, Stretch stretch);
    /// The stretch that covers `sequence`, without what has left at the stream's beginning; nullopt: it must be read.
    std::optional<Stretch> find(const StreamFacts& facts, const QString& subjectFilter, uint64_t sequence);
    size_t bytes() const { return m_bytes; }
    size_t budget() const { return m_budget; }

private:
    struct Kept
    {
        StreamName stream;
        QString subjectFilter;
        std::optional<Timestamp> created; ///< the stream's incarnation
        uint64_t first = 0;
        uint64_t last = 0;
        uint64_t gaps = 0; ///< sequences between first and last that did not exist
        Stretch stretch;
        size_t bytes = 0;
    };
    using Place = std::list<Kept>::iterator;
    static bool isOf(const Kept& kept, const StreamFacts& facts, const QString& subjectFilter);
    static bool isStillTrue(const Kept& kept, const StreamFacts& facts);
    Place drop(Place place);

    size_t m_budget;
    size_t m_bytes = 0;
    std::list<Kept> m_kept; ///< latest used first
};

} // namespace jetlag
