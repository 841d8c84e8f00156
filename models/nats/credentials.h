// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/timestamp.h"
#include "nats/connectionoptions.h"

#include <QByteArray>

namespace jetlag {

/// What a credentials file (.creds) holds.
struct Credentials
{
    QByteArray jwt;
    QByteArray seed; ///< "SU…"
};

/// Reads the text of a credentials file that is not in a file. Nothing of it appears in an error.
[[nodiscard]] Result<Credentials> credentialsFrom(const QByteArray& text);

constexpr int64_t longestCredentialsFile = 64 << 10;

/// For a file of these options that is not there or must not be read. A credential that stands where the path should
/// is not repeated.
Error unreadableFile(const QString& path);

/// When the credentials of these options end, as the JWT of the user says, in memory or in its file (which is read
/// now); nullopt: never, or that cannot be told.
std::optional<Timestamp> expiryOf(const ConnectionOptions& options);

} // namespace jetlag
