// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/serverversion.h"
#include "nats/requestchannel.h"

#include <functional>

namespace jetlag {

/// Asks the server for its name, version and cluster. $SYS.REQ.ACCOUNT.PING.STATZ answers any account on 2.9 to 2.15
/// (verified); with no answer `known` comes back as it is. `known` holds what nats.c could tell (url, id, max payload).
void askIdentity(RequestChannel& channel, ServerIdentity known, std::function<void(ServerIdentity)> done);

} // namespace jetlag
