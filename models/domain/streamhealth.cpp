// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/streamhealth.h"

#include "domain/consumersigns.h"
#include "domain/snapshot.h"

#include <QCoreApplication>

#include <algorithm>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::StreamHealth)
};

constexpr std::chrono::seconds longestSilence{30};

StreamHealth::Trouble troubleOf(const StreamFacts& stream)
{
    using Trouble = StreamHealth::Trouble;
    if (stream.known != Known::State)
        return Trouble::None;
    if (!stream.replicationTrouble.value_or(QString()).isEmpty())
        return Trouble::NotFed;
    const bool wasNeverReached = stream.replicationTrouble.has_value() && stream.created;
    const auto silence = wasNeverReached ? stream.serverTime.value_or(systemNow()) - *stream.created
                                         : stream.replicationSilence.value_or(std::chrono::nanoseconds(0));
    if (silence > longestSilence)
        return Trouble::NotReached;
    return sign::refusesNew(stream) ? Trouble::RefusesNew : Trouble::None;
}

} // namespace

StreamHealth healthOf(const StreamRow& row)
{
    StreamHealth health;
    health.isLeaderless = row.facts->isLeaderless();
    health.isOld = row.isOld();
    if (row.watchedConsumers.value_or(0) > 0 && row.worstStatus != ConsumerStatus::Unknown)
        health.status = row.worstStatus;
    if (health.status && !health.isOld)
        health.severity = severityOf(*health.status);
    const auto raise = [&health](Severity own) {
        health.severity = health.severity == Severity::Unknown ? own : std::max(health.severity, own);
        health.status = std::max(health.status.value_or(ConsumerStatus::Idle), ConsumerStatus::OverThreshold);
    };
    if (row.breach)
        raise(row.breach->isCritical ? Severity::Critical : Severity::Warning);
    health.trouble = health.isOld ? StreamHealth::Trouble::None : troubleOf(*row.facts);
    if (health.trouble != StreamHealth::Trouble::None)
        raise(Severity::Warning);
    return health;
}

QString troubleText(StreamHealth::Trouble trouble, const QString& problem)
{
    switch (trouble) {
    case StreamHealth::Trouble::None:
        return {};
    case StreamHealth::Trouble::RefusesNew:
        return Words::tr("The stream is full and refuses what is published.");
    case StreamHealth::Trouble::NotFed:
        return Words::tr("The mirror or a source of the stream gets nothing: %1").arg(problem);
    case StreamHealth::Trouble::NotReached:
        return Words::tr("The origin of the mirror or of a source has not been heard for more than half a minute.");
    }
    return {};
}

} // namespace jetlag
