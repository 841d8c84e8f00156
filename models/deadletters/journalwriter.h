// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayjournal.h"
#include "work/courier.h"

#include <QHash>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace jetlag {

/// The one who writes a replay journal while replays run, on a thread of its own: a disk takes milliseconds to say that
/// something is on it, and meanwhile others are read, sent and confirmed. What is handed in while a commit is under way
/// shares the next one. In the order in which it was handed in. Session thread; destroying it writes what was handed in
/// and calls nobody back.
class JournalWriter
{
public:
    /// nullopt: it is on disk. Called on the session thread, from its event loop.
    using Written = std::function<void(const std::optional<Error>&)>;

    /// `journal` must outlive this, and is read only from now on.
    explicit JournalWriter(const ReplayJournal& journal);
    ~JournalWriter();
    JournalWriter(const JournalWriter&) = delete;
    JournalWriter& operator=(const JournalWriter&) = delete;

    // As ReplayJournal's functions of these names.
    void begin(std::vector<ReplayJournal::Intent> intents, const QByteArray& job, Written written);
    void finish(std::vector<ReplayJournal::Outcome> outcomes, const QByteArray& job,
                std::vector<ReplayJournal::JobLetter> letters, Written written);
    void beginJob(const QByteArray& job, const StreamName& source, bool isDiscard = false);
    void endJob(const QByteArray& job, ReplayJournal::JobState state, const ReplayProgress& counts, const QString& note,
                Written written);
    void noteFates(std::vector<ReplayJournal::JobFate> fates);
    /// As the journal has it, or as it will when what was handed in is written: an intent counts from the first moment.
    std::optional<ReplayJournal::Entry> find(const QByteArray& messageId) const;
    std::optional<ReplayJournal::Edit> findEdit(const QByteArray& messageId) const;
    using Followed = std::function<void(const std::vector<ReplayJournal::FollowedLetter>&)>;
    /// After what was handed in, on the thread of its own; called back as for what is written.
    void lettersToFollow(size_t most, Followed found);
    /// Waits until all that was handed in is written: some milliseconds.
    void flush();

private:
    struct Order
    {
        std::function<bool(ReplayJournal&)> write;
        Written written;
        std::vector<QByteArray> keys; ///< of the intents
    };
    void handIn(Order order);
    // On the thread of its own:
    void run();
    void write(ReplayJournal& journal, std::vector<Order> orders);
    void tell(Order order, bool isWritten);

    const ReplayJournal& m_journal;
    struct Pending
    {
        ReplayJournal::Entry entry;
        std::shared_ptr<const ReplayJournal::Edit> edit;
        int times = 0; ///< handed in and not written
    };
    QHash<QByteArray, Pending> m_pending; ///< intents
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Order> m_orders; ///< guarded, as the next two
    bool m_isWriting = false;
    bool m_mustEnd = false;
    Courier m_home;
    std::thread m_thread; ///< begun with the first order
};

} // namespace jetlag
