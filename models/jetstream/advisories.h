// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/ids.h"

#include <optional>

namespace jetlag {

/// A server advisory ($JS.EVENT.ADVISORY.>, FACTS.md 5.1). Core messages: unheard is lost.
struct Advisory
{
    enum class Kind {
        MaxDeliveries,
        Terminated,
        Naked,
        StreamAction,
        ConsumerAction,
        LeaderElected,
        QuorumLost,
        ApiLimitReached,
        Other
    };
    Kind kind = Kind::Other;
    StreamName stream;
    std::optional<ConsumerName> consumer;
    Sequence sequence; ///< MaxDeliveries, Terminated, Naked
    uint64_t deliveries = 0;
    QString reason; ///< Terminated, from 2.10
    QString action; ///< create, delete, modify
    QString leader;
    Timestamp time{};
    QByteArray raw;
};

/// nullopt for JSON that is no advisory and for API audit events, which every request of ours causes.
std::optional<Advisory> parseAdvisory(const QByteArray& subject, const QByteArray& payload);

/// The advisory as a line of the Events page, in words.
Event eventOf(const Advisory& advisory);

} // namespace jetlag
