// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incarnation.h"
#include "jetstream/jetstreamapi.h"
#include "jetstream/streampresence.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <map>
#include <set>

namespace jetlag {

enum class DeletionOutcome {
    Deleted,     ///< confirmed, or looked for after an answer that did not come, and no longer there
    AlreadyGone, ///< somebody else was faster
    Refused,     ///< it stays; the error says why
    NotSent,     ///< stopped before: it stays
    Unknown      ///< stopped while it was not known whether the deletion was carried out
};

/// Deletes messages of one incarnation of a stream, one by one, a bounded number in flight. Each message that is added
/// ends in exactly one outcome, and the outcome is true: an answer that does not come is looked for (MSG.GET) as soon
/// as the server answers again, and what is still there is deleted again, which is harmless. Before the first deletion
/// and after each such pause the stream is compared with the incarnation that the caller looked at, and every second
/// again: in another one nothing is deleted. Session thread; destroying it cancels without a callback.
class Deletions : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Sequence, DeletionOutcome, const std::optional<Error>&)>;
    /// `seen`: the life of the stream that the sequences belong to. `done` may add more, or
    /// stop; it must not destroy this.
    Deletions(const JetStreamApi& api, StreamName stream, const Incarnation& seen, Done done,
              QObject* parent = nullptr);

    /// The server overwrites what it stored with random bytes before it lets go of it: costs a write of their size.
    void setErasing(bool isErasing) { m_isErasing = isErasing; }
    void add(Sequence sequence);
    void setPause(std::chrono::milliseconds pause) { m_retry.setInterval(pause); } ///< between looks at a silent server
    /// The stream may have become another one meanwhile.
    void verifyAgain() { m_verified.reset(); }
    /// Nothing new begins; everything ends at once in NotSent or Unknown, except what is answered.
    void stop();
    bool isIdle() const { return m_waiting.empty() && m_inDoubt.empty() && m_open.empty(); }
    /// The server does not answer at the moment; it goes on by itself.
    bool isWaitingForServer() const { return m_outage.has_value(); }
    const std::optional<Error>& outage() const { return m_outage; } ///< why it is waiting
    /// Why nothing more can be deleted: the stream is another one, or gone, or may not be looked at.
    const std::optional<Error>& barrier() const { return m_barrier; }

signals:
    void waitingChanged();

private:
    void pump();
    void verify();
    void onInfo(const Result<StreamInfoReply>& info);
    void refuseAll(DeletionOutcome outcome, const Error& error);
    void send(Sequence sequence);
    void onReply(Sequence sequence, const Result<bool>& reply);
    /// `refusal`: the server has refused to delete it; nullopt: it did not answer.
    void look(Sequence sequence, const std::optional<Error>& refusal);
    void onLook(Sequence sequence, const std::optional<Error>& refusal, const Result<StoredMessage>& message);
    void doubt(Sequence sequence, const Error& why);
    void waitForServer(const Error& why);
    void conclude(Sequence sequence, DeletionOutcome outcome, const std::optional<Error>& error = {});

    JetStreamApi m_api;
    const StreamName m_stream;
    const Incarnation m_seen;
    const Done m_done;
    QTimer m_retry;
    std::deque<Sequence> m_waiting;
    std::set<Sequence> m_inDoubt; ///< sent, not answered; looked for when the server answers
    std::set<Sequence> m_asked;   ///< of those without an outcome: a request of ours was not answered
    std::set<Sequence> m_open;    ///< a request is under way
    std::optional<Error> m_outage;
    std::optional<Error> m_barrier;
    StreamPresence m_presence;
    std::optional<std::chrono::steady_clock::time_point> m_verified; ///< when it was the same life
    bool m_isVerifying = false;
    bool m_isStopped = false;
    bool m_isErasing = false;
};

} // namespace jetlag
