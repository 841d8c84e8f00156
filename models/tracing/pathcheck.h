// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <functional>
#include <optional>

namespace jetlag {

class Connection;
struct ConnectionOptions;

/// Why no traced copy may be sent to `subject` over this connection: not connected, a server before 2.11 (which would
/// store and deliver it), or a subject that servers serve themselves. nullopt: nothing against it. Asks the server for
/// its version each time: after a reconnect it may be another one. Session thread; `done` runs later or at once, and
/// may run when its owner is gone.
void askPathRefusal(Connection& connection, const QString& subject,
                    std::function<void(const std::optional<Error>&)> done);

/// What the reply to $SYS.REQ.USER.INFO says against publishing to `subject` or to `inbox`. Unreadable replies say
/// nothing.
std::optional<Error> publishRefusal(const QByteArray& userInfo, const QString& subject, const QString& inbox);
Error subjectRefusal(const QString& subject); ///< no permission to publish there
Error inboxRefusal(const QString& inbox);     ///< no permission for the place of the reports

/// A new subject for the reports of one copy.
QString reportInbox(const ConnectionOptions& options);

} // namespace jetlag
