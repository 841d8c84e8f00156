// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "nats/connectionoptions.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

namespace jetlag {

/// Takes the fields of a connection for what they are, as the nats program does: a path (~ and $VAR expanded),
/// file://PATH, env://NAME or data:;base64,… . Secrets may be any of them or stand there themselves; certificates and
/// keys of TLS are files. Reads small files; GUI thread, before there is a window to freeze.
class CredentialSource
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::CredentialSource)
public:
    explicit CredentialSource(const QProcessEnvironment& environment);

    /// `options` with what its fields refer to in their place; where secrets came from is noted in `references`.
    /// Credentials that are no file end up in jwt and seed. Errors name field and scheme, never a content.
    [[nodiscard]] Result<ConnectionOptions> resolve(ConnectionOptions options) const;

private:
    [[nodiscard]] Result<QString> filePath(const QString& field, const QString& text) const;
    [[nodiscard]] Result<QByteArray> content(const QString& field, const QString& text) const;
    [[nodiscard]] Result<QString> literal(const QString& field, const QString& text, ConnectionOptions& options) const;
    QString expanded(QString path) const;

    QProcessEnvironment m_environment;
};

/// The home folder that paths with ~ mean.
QString homeFolder(const QProcessEnvironment& environment);

} // namespace jetlag
