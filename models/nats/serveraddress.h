// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QStringList>

namespace jetlag {

/// Where a connection goes that names no server; the nats program's default.
inline constexpr auto usualServer = "nats://127.0.0.1:4222";

/// The one judge of server addresses, wherever they come from: command line, environment, context, dialog, what was
/// remembered. `text` holds one or more, separated by commas. They come back as written, user info and all; errors
/// repeat nothing that may be secret.
[[nodiscard]] Result<QStringList> serverAddresses(const QString& text);

/// "host", or "host:port" where that is not the usual one: a name for people. Without scheme and user info.
QString shortAddress(const QString& server);

/// An address from its last '@' on, where nats.c has the user info end, with its scheme ("nats://" where it has none).
QString withoutUserInfo(const QString& server);

} // namespace jetlag
