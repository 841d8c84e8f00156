// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Private to models/nats: nats.c's statuses and texts in words for people.

#include "domain/result.h"

#include <nats/nats.h>

#include <chrono>
#include <optional>

namespace jetlag {

/// Why a publish failed at once.
Error publishError(natsStatus status, const QString& subject);
Error timeoutError(const QString& subject, std::chrono::milliseconds waited);
Error noRespondersError(const QString& subject);
Error permissionError(const QString& subject, bool isPublish);
Error disconnectedError(); ///< nothing was sent
Error lostError();         ///< sent, but the connection went before the answer came

/// The subject in "Permissions Violation for Publish to "x"" (FACTS.md 1.5).
struct PermissionViolation
{
    QString subject;
    bool isPublish = true;
};
std::optional<PermissionViolation> parsePermissionViolation(const QString& text);

} // namespace jetlag
