// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/incarnation.h"
#include "domain/result.h"
#include "domain/streamfacts.h"

#include <QString>

namespace jetlag {

/// Words for failures of API calls. Pure functions, any thread.

/// JetStream error reply: one translated sentence with the next step for the codes worth knowing (FACTS.md 2.6),
/// the server's own text otherwise. `description` is foreign text and goes to the detail as well.
Error apiError(int code, int errCode, const QString& description, const QString& subject);

/// The reply is not what the API promises. `what` is untranslated, for the detail.
Error protocolError(const QString& subject, const QString& what);

/// Nobody serves the API subject: no JetStream here, or a wrong domain or prefix.
Error noJetStreamError(const QString& subject);

/// Nothing was sent because the caller's value cannot be used. `summary` is translated.
Error invalidInput(const QString& summary, const QString& detail);

/// Why what was looked at must not be acted upon: the stream is another one by now, or has lost its newest messages, so
/// that their numbers may be given to others. nullopt: it still is the same.
std::optional<Error> anotherLife(const Incarnation& seen, const StreamFacts& now);
/// The same by an answer, which may be an error: then that is why.
std::optional<Error> anotherLife(const Incarnation& seen, const Result<StreamFactsPtr>& now);

/// The server says that a message is gone, but still hands it out.
Error notDeletedError(const StreamName& stream, Sequence sequence);

/// No stream listens on the subject of a message.
Error noStreamError(const QString& subject);

/// A stream takes the subject and answers to its API, but nothing that is published here reaches it.
Error unheardError(const StreamName& stream, const QString& subject);

/// No message fits the query (10037, or 404 of a direct read).
Error noMessageError(const QString& subject, const QString& detail);

/// An error of the request channel with the subject added to its detail and, where the cause is open, to its words.
/// `isApi` tells an API subject from a subject that a message was published to.
Error withSubject(Error error, const QString& subject, bool isApi);

/// Whether the error says that the account or server has no JetStream at all.
bool meansNoJetStream(const Error& error);

} // namespace jetlag
