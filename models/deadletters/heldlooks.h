// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayjournal.h"
#include "jetstream/jetstreamapi.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <set>

namespace jetlag {

/// Looks whether letters of one stream lie in their targets, too: those that the journal knows as replayed, or as
/// duplicates of what was there. Held is what lies under the number that the target confirmed it with, and is that very
/// message. Each letter that is added ends once; a server that does not answer is waited for. Session thread;
/// destroying it cancels without a callback.
class HeldLooks : public QObject
{
    Q_OBJECT
public:
    enum class How {
        Held,
        NotHeld,  ///< or the journal does not know where
        Gone,     ///< the letter itself is not there any more
        NotLooked ///< stopped before
    };
    struct Look
    {
        Sequence letter;
        How how = How::NotLooked;
        bool isDuplicate = false; ///< the journal says so; else replayed
        QString text;             ///< why it is not held, a sentence
    };
    using Done = std::function<void(const Look&)>;
    /// `done` may stop; it must not destroy this.
    HeldLooks(const JetStreamApi& api, const ReplayJournal& journal, StreamName source, Done done,
              QObject* parent = nullptr);

    void add(Sequence letter);
    void stop(); ///< what is not answered ends at once
    bool isIdle() const { return m_waiting.empty() && m_open.empty(); }
    bool isWaitingForServer() const { return m_retry.isActive(); }

signals:
    void waitingChanged();

private:
    void pump();
    void onLetter(Sequence letter, const Result<StoredMessage>& message);
    void onTarget(const StoredMessage& letter, const ReplayJournal::Entry& entry, const Result<StoredMessage>& held);
    void putBack(Sequence letter);
    void conclude(const Look& look);

    JetStreamApi m_api;
    const ReplayJournal& m_journal;
    const StreamName m_source;
    const Done m_done;
    QTimer m_retry;
    std::deque<Sequence> m_waiting;
    std::set<Sequence> m_open; ///< being looked at
    bool m_isStopped = false;
};

} // namespace jetlag
