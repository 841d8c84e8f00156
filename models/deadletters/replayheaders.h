// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadletters/replayjournal.h"
#include "domain/message.h"

namespace jetlag {

/// The deterministic id of one dead letter's replay: the same on every attempt, so that an attempt whose outcome is
/// unknown can be repeated safely inside the duplicate window (FACTS.md 5.3). Made of the time at which the letter
/// was stored, which survives everything; a stream's `created` moves when a server is restarted.
QByteArray replayMessageId(const StreamName& source, Timestamp stored, Sequence sequence);

/// The value of the header JetLag-Replay-Of.
QByteArray replayOrigin(const StreamName& source, Sequence sequence);
/// Whether a stored message says of itself that it is the replay of that letter.
bool isReplayOf(const StoredMessage& stored, const StreamName& source, Sequence letter);

/// The subject that a letter goes to: the one that the user gave, else the one that it came from; empty when it does
/// not say.
QString targetOf(const StoredMessage& letter, const ReplayRequest& request);

/// The subject that a letter came from: as its headers say, or where it lies. Empty: nothing says.
QString originOf(const StoredMessage& letter, const ReplayRequest& request);

/// How a letter was changed that was sent before without an answer: it may lie in its target like that.
std::optional<ReplayJournal::Edit> openEdit(const ReplayJournal& journal, const QByteArray& messageId);

/// Headers of the replayed message: everything but Nats-* (unless kept on request) and the dead-letter headers; plus
/// our id, the expected stream, where it came from and how often it was put back. Order and several values are kept.
MessageHeaders replayHeaders(const MessageHeaders& original, const ReplayRequest& request, const QByteArray& messageId,
                             const StreamName& target, const StreamName& source, Sequence sequence);

/// Bytes of a replayed letter as servers count them, headers and all.
quint64 replayedSize(const StoredMessage& letter, const ReplayRequest& request, const StreamName& target);

/// Why nothing may be replayed to this subject; nullopt when it may. Needs no server.
std::optional<Error> refusedTarget(const QString& subject);

} // namespace jetlag
