// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace jetlag {

/// Version of a nats-server, for feature gates (FACTS.md 2.5).
struct ServerVersion
{
    int major = 0;
    int minor = 0;
    int patch = 0;
    friend auto operator<=>(const ServerVersion&, const ServerVersion&) = default;

    /// "2.10.27" or "2.12.0-RC.1" (the suffix is ignored); nullopt when it is not a version.
    static std::optional<ServerVersion> parse(QStringView text);
    QString toString() const;

    /// Purge before 2.9.15 makes consumers skip or forget messages (FACTS.md 3.5).
    bool purgeHarmsConsumers() const { return *this < ServerVersion{2, 9, 15}; }
    /// Batched direct get and start_time (2.11).
    bool hasBatchDirectGet() const { return *this >= ServerVersion{2, 11, 0}; }
    /// Nats-Trace-Dest and Nats-Trace-Only; older servers take them for headers like any other.
    bool hasMessageTracing() const { return *this >= ServerVersion{2, 11, 0}; }
    /// DIRECT.GET on a stream without allow_direct is answered with 503 from 2.10; 2.9 never answers.
    bool answersRefusedDirectGet() const { return *this >= ServerVersion{2, 10, 0}; }
};

/// What the server says about itself on connecting. Empty or nullopt fields are unknown.
struct ServerIdentity
{
    QString name;
    QString id;
    QString url; ///< without user info
    QString cluster;
    std::optional<ServerVersion> version;
    uint64_t maxPayload = 0; ///< bytes, 0 unknown
    friend bool operator==(const ServerIdentity&, const ServerIdentity&) = default;
};

} // namespace jetlag
