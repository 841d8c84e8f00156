// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/streamfacts.h"
#include "work/work.h"

#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace jetlag {

/// A stream's configuration before and after; what is new has no `facts`.
struct StreamPlan
{
    StreamName stream;
    StreamFactsPtr facts;
    QByteArray before; ///< configurations
    QByteArray after;
};

/// What a stream's new configuration does at once. Counts are of the messages that lie there when it is looked at.
struct StreamEffects
{
    uint64_t byCount = 0;        ///< the oldest, beyond the number of messages
    uint64_t byAge = 0;          ///< older than the new age
    uint64_t bySubject = 0;      ///< beyond the number for each subject; servers before 2.11 remove them bit by bit
    uint64_t bytesOver = 0;      ///< beyond the bytes: the oldest go until it fits
    bool isAgeExact = true;      ///< false: fewer
    bool isSubjectsKnown = true; ///< false: too many subjects to look at each
    std::vector<std::pair<QString, StreamName>> overlaps; ///< a subject that another stream takes, too
    /// Consumers with a filter that no subject of the stream meets any more, while one did before.
    std::vector<ConsumerName> cutOff;
    uint64_t unreached = 0;                ///< consumers that could not be looked at
    std::optional<Error> consumersProblem; ///< they could not be listed
};
using StreamLooking = Work<NoProgress, Result<StreamEffects>>;

} // namespace jetlag
