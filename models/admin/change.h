// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Admin room: the configuration and the life of streams and consumers. Its services live on the session thread; what
/// they begin may be called for from any. Facts come from models/jetstream as replies, raw JSON included, and go back
/// as whole configurations; outcomes go to the dialogs and from there to Events.

#include "domain/ids.h"
#include "domain/incarnation.h"
#include "domain/result.h"
#include "domain/timestamp.h"
#include "jetstream/errorcodes.h"
#include "work/work.h"

#include <QByteArray>

#include <optional>

namespace jetlag {

/// A stream, or a consumer of it.
struct ConfigTarget
{
    StreamName stream;
    std::optional<ConsumerName> consumer;
    Incarnation seen; ///< what was looked at: another life under the name is left alone
};

/// The answer did not come: what was asked for is looked for on the server.
struct ChangeLookedFor
{
};
struct ChangeOutcome
{
    ChangeEnd how = ChangeEnd::Unknown;
    std::optional<Error> error; ///< unless it is done
    QByteArray info;            ///< done: what the server says of the thing now; empty: it is gone, or not told
};
/// A configuration that was changed from here, for whoever wants it back.
struct ConfigChange
{
    Timestamp time{}; ///< of the event that tells of it
    ConfigTarget target;
    QByteArray before; ///< configurations
    QByteArray after;
};
using AdminChange = Work<ChangeLookedFor, ChangeOutcome>;

} // namespace jetlag
