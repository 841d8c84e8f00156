// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayservice.h"

namespace jetlag {

/// The deterministic id of one dead letter's replay: the same on every attempt, so that an attempt whose outcome is
/// unknown can be repeated safely inside the duplicate window (jetstream.md 5.3).
QByteArray replayMessageId(const StreamName& source, const std::optional<Timestamp>& created, Sequence sequence);

/// Headers of the replayed message: everything but Nats-* (unless kept on request) and the dead-letter headers; plus
/// our id, the expected stream and where it came from. Order and several values are kept.
MessageHeaders replayHeaders(const MessageHeaders& original, const ReplayRequest& request, const QByteArray& messageId,
                             const StreamName& target, const StreamName& source, Sequence sequence);

/// Why nothing may be replayed to this subject; nullopt when it may. Needs no server.
std::optional<Error> refusedTarget(const QString& subject);

} // namespace jetlag
