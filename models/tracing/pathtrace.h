// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/timestamp.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace jetlag {

/// One thing that a server did with a traced message (ADR-41 of NATS).
struct PathEvent
{
    enum class Kind { Ingress, SubjectMapping, StreamExport, ServiceImport, JetStream, Egress, Other };
    /// Who is at the other end of a connection.
    enum class Peer { Client, Route, Gateway, System, Leafnode, JetStream, Account, Other };
    Kind kind = Kind::Other;
    QString type; ///< as the server named it
    Timestamp time{};
    Peer peer = Peer::Other; ///< Ingress, Egress
    QString name;            ///< of the client or server at the other end; may be empty
    uint64_t connection = 0;
    QString account;
    QString subject; ///< Ingress, JetStream: as it was then; SubjectMapping, exports and imports: what it became
    QString from;    ///< ServiceImport: what it was
    QString stream;
    QString subscription;       ///< Egress
    QString queue;              ///< Egress
    QString hop;                ///< Egress: leads to the server that names the same
    QString error;              ///< the server's words
    bool hasNoInterest = false; ///< JetStream: an interest stream that nobody reads drops it
    friend bool operator==(const PathEvent&, const PathEvent&) = default;
};

/// What one server reports. `hop` is empty for the first one.
struct PathServer
{
    QString name;
    QString version;
    QString cluster;
    QString hop;
    uint64_t forwards = 0; ///< to so many other servers, each of which reports too
    std::vector<PathEvent> events;
    friend bool operator==(const PathServer&, const PathServer&) = default;
};

/// The way of a traced copy. Servers in the order of their hops.
struct PathTrace
{
    StreamName stream;
    Sequence sequence;
    QString subject;
    Timestamp sent{};
    std::vector<PathServer> servers;
    bool isComplete = false; ///< every server that should report did
};

/// Any thread. Protocol: not a trace.
[[nodiscard]] Result<PathServer> parsePathServer(const QByteArray& payload);

} // namespace jetlag
