// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace jetlag {

/// Everything needed to open a connection; the same options as the nats command line.
/// A plain value. Secrets in it are never logged, shown or stored: see withoutSecrets().
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
    QString inboxPrefix; ///< empty: the usual one; see inboxRoot()
    QString connectionName = QStringLiteral("JetLag");
    QString displayName; ///< context name or host, for the title and the status strip
    QString context;     ///< the nats program's context that this was read from; empty: none
    /// Where secrets were read from (env://NAME, file:///path), by the name that a context gives the field ("creds",
    /// "password"): what may be remembered in place of the secret.
    QMap<QString, QString> references;

    /// Servers without user info, for logs and the window.
    QStringList publicServers() const;
    /// `text` (an error of nats.c, of a server) with every secret of these options blotted out.
    QString withoutSecrets(const QString& text) const;
    /// Whether every server is on loopback: decides whether the connection opens locked.
    bool isLoopback() const;
    /// Whether nothing may be said in plain text, to any of the servers (nats.c has one switch for all of them): one of
    /// the addresses is tls://, or certificates are given, which the nats program takes for the same.
    bool wantsTls() const;
    /// What the subjects of replies begin with, without a trailing dot: "_INBOX" or the given prefix.
    QString inboxRoot() const;
    /// "$JS.API" or "$JS.<domain>.API" or the given prefix, without a trailing dot.
    QString apiPrefix() const;
};

/// Whether a text is a credential itself (a key, a seed, a token of JWT form, more than one line) where the path of a
/// file was asked for. Such a text must be neither shown nor stored.
bool looksLikeCredential(const QString& text);

} // namespace jetlag
