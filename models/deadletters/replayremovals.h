// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jetstream/deletions.h"

#include <functional>

namespace jetlag {

/// Takes replayed letters out of their stream, each only when its target is known to hold it. Session thread.
class ReplayRemovals : public QObject
{
    Q_OBJECT
public:
    struct Stored
    {
        Sequence letter; ///< in the source
        StreamName target;
        Sequence storedAs;
    };
    /// `isRemoved` false: it stays, and `text` says why.
    using Done = std::function<void(Sequence letter, bool isRemoved, const QString& text)>;
    ReplayRemovals(const JetStreamApi& api, StreamName source, const Incarnation& seen, Done done,
                   QObject* parent = nullptr);

    void remove(Sequence letter) { m_deletions.add(letter); }
    /// The target drops messages by its limits: what it holds in the end is only known when all were sent.
    void removeIfHeld(const Stored& stored) { m_deferred.push_back(stored); }
    /// All were sent: looks for those of removeIfHeld().
    void settleDeferred();
    /// Its server was away: it is compared again before anything more is deleted.
    void doubtSource() { m_deletions.verifyAgain(); }
    void stop();
    bool isIdle() const { return m_deferred.empty() && m_open.empty() && m_deletions.isIdle(); }
    bool isWaitingForServer() const { return m_deletions.isWaitingForServer() || m_retry.isActive(); }

signals:
    void waitingChanged();

private:
    void look(const Stored& stored);
    void onLook(const Stored& stored, const Result<StoredMessage>& message);

    JetStreamApi m_api;
    const StreamName m_source;
    const Done m_done;
    Deletions m_deletions;
    QTimer m_retry;
    std::deque<Stored> m_deferred;
    std::set<Sequence> m_open; ///< letters whose target is looked at
    bool m_isSettling = false;
    bool m_isStopped = false;
};

} // namespace jetlag
