// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/streamhealth.h"

#include "domain/snapshot.h"

#include <algorithm>

namespace jetlag {

StreamHealth healthOf(const StreamRow& row)
{
    StreamHealth health;
    health.isLeaderless = row.facts->isLeaderless();
    health.isOld = row.isOld();
    if (row.watchedConsumers.value_or(0) > 0 && row.worstStatus != ConsumerStatus::Unknown)
        health.status = row.worstStatus;
    if (health.status && !health.isOld)
        health.severity = severityOf(*health.status);
    if (row.breach) {
        const Severity own = row.breach->isCritical ? Severity::Critical : Severity::Warning;
        health.severity = health.severity == Severity::Unknown ? own : std::max(health.severity, own);
        health.status = std::max(health.status.value_or(ConsumerStatus::Idle), ConsumerStatus::OverThreshold);
    }
    return health;
}

} // namespace jetlag
