// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sending/publishservice.h"

#include <optional>

namespace jetlag {

/// Rules for what may be sent. Pure functions, any thread.

/// Why nothing can be published to this subject; nullopt: it can. `isReservedConfirmed` lets `$JS.`, `$SYS.` and the
/// other subjects below `$` pass.
std::optional<Error> subjectProblem(const QString& subject, bool isReservedConfirmed);
bool isReservedSubject(const QString& subject);

/// The bytes that the server counts against max_payload.
quint64 wireSize(const MessageHeaders& headers, const QByteArray& payload);

/// The draft as message number `n` has it. InvalidInput: a template, subject or header cannot be used, or it is larger
/// than `maxPayload` (0: not known).
Result<PublishDraft> expandDraft(const PublishDraft& draft, quint64 n, bool isReservedConfirmed, quint64 maxPayload);

} // namespace jetlag
