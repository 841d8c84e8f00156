// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/timestamp.h"
#include "work/work.h"

#include <QStringList>

#include <optional>

namespace jetlag {

/// Which messages of a stream are counted. From a sequence on, or from a time on; both unset: all.
struct MatchQuery
{
    StreamName stream;
    QStringList filters; ///< that do not overlap; empty: everything
    std::optional<Sequence> from;
    std::optional<Timestamp> since;
    std::optional<Sequence> mark; ///< a place to compare with, such as the one where a consumer is
};
struct MatchCount
{
    uint64_t messages = 0;
    uint64_t inAll = 0;  ///< wherever they lie
    bool isExact = true; ///< false: at least so many
    /// From there to the mark, it included; or from behind the mark to there, where that lies behind it.
    uint64_t between = 0;
    Sequence from; ///< where counting began: of a time, the first message then, or one past the last
};
using MatchCounting = Work<NoProgress, Result<MatchCount>>;

} // namespace jetlag
