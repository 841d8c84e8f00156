// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace jetlag {

/// Everything needed to open a connection; the same options as the nats command line (product.md, "Starting it").
/// A plain value. Secrets in it are never logged: print only describe().
struct ConnectionOptions
{
    QStringList servers; ///< URLs, at least one; may hold user info
    QString user;
    QString password;
    QString token;
    QString credsFile;
    QString nkeySeedFile;
    QString jwt;  ///< user_jwt of a context
    QString seed; ///< user_seed
    QString tlsCert;
    QString tlsKey;
    QString tlsCa;
    bool tlsFirst = false;
    std::chrono::milliseconds timeout{5000}; ///< connect time-out
    QString jsDomain;
    QString jsApiPrefix; ///< overrides the domain
    QString inboxPrefix;
    QString connectionName = QStringLiteral("JetLag");
    QString displayName; ///< context name or host, for the title and the status strip

    /// Servers without user info, for logs and the window.
    QStringList publicServers() const;
    /// Whether every server is on loopback: decides whether the connection opens locked.
    bool isLoopback() const;
    /// "$JS.API" or "$JS.<domain>.API" or the given prefix, without a trailing dot.
    QString apiPrefix() const;
};

} // namespace jetlag
