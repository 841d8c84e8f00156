// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/known.h"
#include "domain/peerfacts.h"
#include "domain/timestamp.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace jetlag {

enum class AckPolicy { None, All, Explicit, Unknown };
enum class DeliverPolicy { All, Last, New, ByStartSequence, ByStartTime, LastPerSubject, Unknown };

/// The parts of a consumer's configuration that JetLag reckons with; the rest stays in ConsumerFacts::raw.
struct ConsumerConfig
{
    QString durable; ///< empty: ephemeral
    QString description;
    QString deliverSubject; ///< empty: pull consumer
    QString deliverGroup;
    QStringList filters; ///< filter_subject or filter_subjects; empty: everything
    AckPolicy ackPolicy = AckPolicy::Unknown;
    DeliverPolicy deliverPolicy = DeliverPolicy::Unknown;
    std::optional<Sequence> startSequence; ///< deliver policy ByStartSequence
    std::optional<Timestamp> startTime;    ///< deliver policy ByStartTime
    std::chrono::nanoseconds ackWait{0};
    std::vector<std::chrono::nanoseconds> backoff; ///< waits before the second, third… delivery; empty: ack wait
    std::optional<uint64_t> maxDeliver;            ///< nullopt: unlimited (-1)
    std::optional<uint64_t> maxAckPending;         ///< nullopt: unlimited (-1)
    std::optional<uint64_t> maxWaiting;
    std::optional<uint64_t> rateLimitBps;
    bool replayOriginal = false; ///< replay_policy original: deliberate slowness
    bool flowControl = false;    ///< push: the server waits for the subscriber
    bool pinned = false;         ///< priority_policy pinned_client: one client at a time (2.11+)
    bool overflow = false;       ///< priority_policy overflow: pulls may ask for a minimum that waits (2.11+)
    int replicas = 0;            ///< 0: inherits the stream's
    std::chrono::nanoseconds inactiveThreshold{0}; ///< 0: the server's default
    QMap<QString, QString> metadata;
    friend bool operator==(const ConsumerConfig&, const ConsumerConfig&) = default;

    bool isPull() const { return deliverSubject.isEmpty(); }
    bool isDurable() const { return !durable.isEmpty(); }
    /// How long it may be unused before the server removes it; nullopt: it stays. Durable ones may have such a time,
    /// too (from 2.9).
    std::optional<std::chrono::nanoseconds> removedAfter() const
    {
        constexpr std::chrono::seconds ofEphemerals{5}; // FACTS.md 3.6
        if (inactiveThreshold.count() > 0)
            return inactiveThreshold;
        return isDurable() ? std::nullopt : std::optional<std::chrono::nanoseconds>(ofEphemerals);
    }
};

/// A pair of positions with the time of the last move.
struct ConsumerPosition
{
    uint64_t consumerSequence = 0;
    Sequence streamSequence;
    std::optional<Timestamp> lastActive; ///< unknown or never
    friend bool operator==(const ConsumerPosition&, const ConsumerPosition&) = default;
};

/// One reply about one consumer. Immutable once made.
struct ConsumerFacts
{
    ConsumerKey key;
    ConsumerConfig config;
    Known known = Known::State;
    std::optional<Timestamp> created; ///< identifies the incarnation
    ConsumerPosition delivered;
    ConsumerPosition ackFloor;
    uint64_t pending = 0;     ///< num_pending: matching messages not yet delivered once ("Lag")
    uint64_t ackPending = 0;  ///< num_ack_pending
    uint64_t redelivered = 0; ///< num_redelivered: currently tracked, not a counter
    uint64_t waiting = 0;     ///< num_waiting: open pull requests; 0 for push
    bool pushBound = false;
    bool paused = false;
    std::optional<std::chrono::nanoseconds> pauseRemaining;
    std::optional<Timestamp> serverTime; ///< `ts`, servers from 2.10
    bool clustered = false;
    QString leader;
    std::vector<PeerFacts> peers; ///< replicas besides the leader
    bool hasPin = false;          ///< some priority group holds a pinned client
    std::optional<int> apiLevel;
    QByteArray raw;

    /// What status, time lag and ETA reckon with (FACTS.md 3.1).
    uint64_t backlog() const { return config.ackPolicy == AckPolicy::None ? pending : pending + ackPending; }
    bool isLeaderless() const { return clustered && leader.isEmpty(); }
};
using ConsumerFactsPtr = std::shared_ptr<const ConsumerFacts>;

} // namespace jetlag
