// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nats/connection.h"

#include <optional>

namespace jetlag {

/// What the two connections of a session come to together: no better than the weaker one.
struct SessionState
{
    ConnectionState connection = ConnectionState::Idle;
    std::optional<Error> error; ///< why it is not connected; when half of it is, the sentence names both halves
    bool isPolling = false;     ///< streams and consumers are watched
    bool isActing = false;      ///< messages can be read and things be changed
};

/// What the window calls a connection: the name that it was given, and the server that it has led to where that is not
/// the same.
QString connectionName(const ConnectionOptions& options, const ServerIdentity& identity);

SessionState together(const Connection& polling, const Connection& acting);

} // namespace jetlag

Q_DECLARE_METATYPE(jetlag::SessionState)
