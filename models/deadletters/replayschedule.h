// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consumerstatus.h"
#include "domain/ids.h"
#include "domain/timestamp.h"

#include <optional>

namespace jetlag {

/// When a replay begins: not before a time, and not before a consumer is well. A plain value, any thread.
struct ReplaySchedule
{
    std::optional<Timestamp> notBefore; ///< by this computer's clock
    std::optional<ConsumerKey> whenOk;  ///< ok, or idle

    bool isAtOnce() const { return !notBefore && !whenOk; }
    /// `status`: of that consumer, by fresh facts; nullopt: nobody knows.
    bool isDue(Timestamp now, std::optional<ConsumerStatus> status) const;
    /// What it waits for, translated.
    QString waitingText(Timestamp now, std::optional<ConsumerStatus> status) const;
};

} // namespace jetlag
