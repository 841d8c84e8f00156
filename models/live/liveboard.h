// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/messagestore.h"
#include "live/subjecttally.h"

#include <atomic>
#include <memory>
#include <mutex>

namespace jetlag {

/// What became of the messages of a subject; all of them are stored, hidden or dropped.
struct LiveCounts
{
    quint64 stored = 0;  ///< reached the store; the oldest of them may have been pushed out since
    quint64 dropped = 0; ///< arrived faster than they could be taken
    quint64 hidden = 0;  ///< to subjects of the system while those are hidden: counted here and nowhere else
};

/// What a feed and its view have in common: the messages, and news that the view takes when it gets to it. Thread-safe;
/// outlives the feed.
class LiveBoard
{
public:
    explicit LiveBoard(size_t storeBytes)
        : m_store(std::make_shared<MessageStore>(storeBytes))
    {
    }
    std::shared_ptr<MessageStore> store() const { return m_store; }

    // The view.
    LiveCounts takeCounts() ///< from now on the feed tells again
    {
        m_isTold = false;
        return {m_stored, m_dropped, m_hidden};
    }
    std::unique_ptr<SubjectNews> takeSubjects() ///< null when nothing changed
    {
        const std::lock_guard lock(m_mutex);
        return std::move(m_subjects);
    }

    /// Whether what arrives from now on to subjects of the system (SystemSubjects) is left out.
    void setHidesSystem(bool hides) { m_hidesSystem = hides; }

    // The feed.
    void setCounts(const LiveCounts& counts)
    {
        m_stored = counts.stored;
        m_dropped = counts.dropped;
        m_hidden = counts.hidden;
    }
    bool hidesSystem() const { return m_hidesSystem.load(std::memory_order_relaxed); }
    bool tell() { return !m_isTold.exchange(true); } ///< false: told already and not taken yet
    bool hasSubjects() const
    {
        const std::lock_guard lock(m_mutex);
        return m_subjects != nullptr;
    }
    void setSubjects(std::unique_ptr<SubjectNews> news)
    {
        const std::lock_guard lock(m_mutex);
        m_subjects = std::move(news);
    }

private:
    const std::shared_ptr<MessageStore> m_store;
    std::atomic<quint64> m_stored = 0;
    std::atomic<quint64> m_dropped = 0;
    std::atomic<quint64> m_hidden = 0;
    std::atomic<bool> m_hidesSystem = false;
    std::atomic<bool> m_isTold = false;
    mutable std::mutex m_mutex;
    std::unique_ptr<SubjectNews> m_subjects;
};

} // namespace jetlag
