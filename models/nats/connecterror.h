// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/nats: why connecting failed, in words for people.

#include "domain/result.h"
#include "nats/connectionoptions.h"

#include <nats/nats.h>

namespace jetlag {

/// Why a connect attempt failed, with the next step. Nothing secret of `text`, which nats.c says, is in it.
Error connectError(natsStatus status, const QString& text, const ConnectionOptions& options);

/// Whether no name in the addresses is known, which nats.c does not tell from a server that refuses. Asks for them
/// again and waits for the answer, as connecting does: not for the threads of window and session.
bool isEveryHostUnknown(const ConnectionOptions& options);

} // namespace jetlag
