// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Monitor room: keeps looking. Schedules list requests through models/jetstream, builds immutable snapshots with rates
/// and assessments, compares them, keeps history. Lives on the session thread; the GUI thread takes Deltas from
/// DeltaRelay.

#include "domain/event.h"
#include "domain/snapshot.h"

#include <QObject>

#include <memory>

namespace jetlag {

struct Advisory;
class History;
class JetStreamApi;

/// Hands the newest state to one reader. Thread-safe. If the reader is slow, states in between are skipped:
/// take() is always the difference to what was taken last.
class DeltaRelay
{
public:
    /// Returns true when the reader must be woken (nothing was waiting before).
    bool post(SnapshotPtr snapshot);
    DeltaPtr take(); ///< null when nothing new
    /// The reader starts anew (another server): the next delta adds everything.
    void restart();
    DeltaRelay();
    ~DeltaRelay();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// What somebody looks at decides how often we ask.
enum class Attention { Looking, Background, Hidden }; ///< as setRefresh() says, 5 s, 30 s

/// Walks STREAM.LIST and all CONSUMER.LIST pages, all in flight together within the channel's window, at most one cycle
/// at a time. Backs off when cycles take longer than half the interval. Session thread.
class Poller : public QObject
{
    Q_OBJECT
public:
    Poller(const JetStreamApi& api, DeltaRelay& relay, History& history, QObject* parent = nullptr);
    ~Poller() override;

    void start(); ///< first cycle at once
    void stop();  ///< cancels what is in flight; keeps the last snapshot
    void refreshNow();
    void setAttention(Attention attention);
    /// How often to ask while somebody looks (1 s unless told otherwise); whoever does not look asks no more often.
    void setRefresh(std::chrono::milliseconds interval);
    /// Rows on screen: their time lag is kept exact, and between slow cycles they are refreshed on their own.
    void setWatched(std::vector<ConsumerKey> keys);
    /// What the server said of a consumer by itself: counts those that its workers terminate.
    void hear(const Advisory& advisory);
    /// Looked at even where nothing tells which streams there are.
    void nameStream(const StreamName& stream);
    std::chrono::milliseconds interval() const; ///< in force, with back-off
    SnapshotPtr snapshot() const;               ///< last complete one, may be null

signals:
    /// The relay has something new and its reader had taken everything before. Connect queued to the GUI thread.
    void deltaReady();
    void cycleFinished(std::chrono::milliseconds duration);
    /// Streams and consumers that appeared, vanished, were purged or recreated since the last cycle.
    /// Those that make charts jump are already marked in the history.
    void eventHappened(const jetlag::Event& event);
    /// The whole cycle failed (no JetStream, no permission, time-out); the last data stays.
    void failed(const jetlag::Error& error);

private:
    void beginCycle();
    void endCycle();
    void look();
    void onLook(const ConsumerKey& key, const Result<ConsumerFactsPtr>& reply);
    void endLook();
    void schedule();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag
