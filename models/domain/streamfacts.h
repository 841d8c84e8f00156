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

enum class Retention { Limits, Interest, WorkQueue, Unknown };
enum class Storage { File, Memory, Unknown };

/// The parts of a stream's configuration that JetLag reckons with. Everything else stays in StreamFacts::raw.
struct StreamConfig
{
    StreamName name;
    QString description;
    QStringList subjects;
    Retention retention = Retention::Unknown;
    Storage storage = Storage::Unknown;
    int replicas = 1;
    std::optional<uint64_t> maxMessages; ///< nullopt: no limit (the server's -1), here and below
    std::optional<uint64_t> maxBytes;
    std::optional<uint64_t> maxMessagesPerSubject;
    std::optional<uint64_t> maxMessageSize;
    std::optional<uint64_t> maxConsumers;
    std::optional<std::chrono::nanoseconds> maxAge;
    std::chrono::nanoseconds duplicateWindow{0};
    bool allowDirect = false;
    bool mirrorDirect = false;
    bool isMirror = false;
    bool takesForeign = false; ///< sources or a subject transform: may hold subjects that `subjects` does not name
    int sources = 0;
    bool sealed = false;
    bool denyDelete = false;
    bool denyPurge = false;
    bool allowRollup = false;
    bool noAck = false;
    bool discardNew = false;           ///< a full stream refuses instead of dropping its oldest messages
    bool discardNewPerSubject = false; ///< with discardNew: also where only maxMessagesPerSubject is reached
    QMap<QString, QString> metadata;
    friend bool operator==(const StreamConfig&, const StreamConfig&) = default;
};

struct StreamState
{
    uint64_t messages = 0;
    uint64_t bytes = 0;
    Sequence first;
    Sequence last;
    std::optional<Timestamp> firstTime;
    std::optional<Timestamp> lastTime;
    uint64_t consumers = 0;
    uint64_t deleted = 0; ///< interior gaps; the server omits it when 0
    uint64_t lost = 0;
    std::optional<uint64_t> subjects;
    friend bool operator==(const StreamState&, const StreamState&) = default;
};

/// One reply about one stream. Immutable once made; shared between snapshots while nothing changed.
struct StreamFacts
{
    StreamConfig config;
    StreamState state;
    Known known = Known::State;
    std::optional<Timestamp> created;    ///< identifies the incarnation: another value is another stream
    std::optional<Timestamp> serverTime; ///< `ts`, servers from 2.10
    bool clustered = false;
    QString leader;               ///< empty while clustered: no leader, the state is stale
    std::vector<PeerFacts> peers; ///< replicas besides the leader
    QString domain;
    std::optional<int> apiLevel;                                ///< metadata _nats.req.level / _nats.level
    std::optional<uint64_t> replicationLag;                     ///< mirror or largest source lag
    std::optional<std::chrono::nanoseconds> replicationSilence; ///< since the mirror or the quietest source was heard
    /// Why the lag of the mirror or of a source is not known, in the server's words; empty: it was never reached.
    std::optional<QString> replicationTrouble;
    QByteArray raw; ///< this entity's own JSON, verbatim, for Details and edits

    const StreamName& name() const { return config.name; }
    bool isLeaderless() const { return clustered && leader.isEmpty(); }
};
using StreamFactsPtr = std::shared_ptr<const StreamFacts>;

} // namespace jetlag
