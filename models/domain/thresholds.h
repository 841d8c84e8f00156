// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consumerfacts.h"
#include "domain/streamfacts.h"

#include <array>
#include <chrono>
#include <optional>
#include <variant>

namespace jetlag {

/// Thresholds that live in the metadata of a stream or consumer (`io.nats.monitor.*`), shared with `nats server check`,
/// `nats audit` and others. The names and what they compare are natscli's (natscli, internal/monitor; jsm.go, monitor).
enum class Threshold {
    OutstandingAck, ///< num_ack_pending, critical from here on
    Waiting,        ///< num_waiting
    Unprocessed,    ///< num_pending
    LastDelivery,   ///< age
    LastAck,        ///< age
    Redelivery,     ///< num_redelivered
    Pinned,         ///< a priority group must hold a pinned client
    Lag,            ///< mirror or source, operations behind
    Seen,           ///< mirror or source, since it was heard
    MinSources,
    MaxSources,
    PeerExpect, ///< number of replicas, the leader included
    PeerLag,
    PeerSeen,
    MessagesWarn,
    MessagesCritical,
    SubjectsWarn,
    SubjectsCritical
};

enum class ThresholdKind { Count, Duration, Flag };

struct ThresholdInfo
{
    Threshold threshold;
    const char* key; ///< as in the metadata
    ThresholdKind kind;
    bool isConsumers; ///< else the stream's
};
constexpr std::array<ThresholdInfo, 18> AllThresholds{{
    {Threshold::OutstandingAck, "io.nats.monitor.outstanding-ack-critical", ThresholdKind::Count, true},
    {Threshold::Waiting, "io.nats.monitor.waiting-critical", ThresholdKind::Count, true},
    {Threshold::Unprocessed, "io.nats.monitor.unprocessed-critical", ThresholdKind::Count, true},
    {Threshold::LastDelivery, "io.nats.monitor.last-delivery-critical", ThresholdKind::Duration, true},
    {Threshold::LastAck, "io.nats.monitor.last-ack-critical", ThresholdKind::Duration, true},
    {Threshold::Redelivery, "io.nats.monitor.redelivery-critical", ThresholdKind::Count, true},
    {Threshold::Pinned, "io.nats.monitor.pinned", ThresholdKind::Flag, true},
    {Threshold::Lag, "io.nats.monitor.lag-critical", ThresholdKind::Count, false},
    {Threshold::Seen, "io.nats.monitor.seen-critical", ThresholdKind::Duration, false},
    {Threshold::MinSources, "io.nats.monitor.min-sources", ThresholdKind::Count, false},
    {Threshold::MaxSources, "io.nats.monitor.max-sources", ThresholdKind::Count, false},
    {Threshold::PeerExpect, "io.nats.monitor.peer-expect", ThresholdKind::Count, false},
    {Threshold::PeerLag, "io.nats.monitor.peer-lag-critical", ThresholdKind::Count, false},
    {Threshold::PeerSeen, "io.nats.monitor.peer-seen-critical", ThresholdKind::Duration, false},
    {Threshold::MessagesWarn, "io.nats.monitor.msgs-warn", ThresholdKind::Count, false},
    {Threshold::MessagesCritical, "io.nats.monitor.msgs-critical", ThresholdKind::Count, false},
    {Threshold::SubjectsWarn, "io.nats.monitor.subjects-warn", ThresholdKind::Count, false},
    {Threshold::SubjectsCritical, "io.nats.monitor.subjects-critical", ThresholdKind::Count, false},
}};
constexpr auto MonitorEnabledKey = "io.nats.monitor.enabled";

const ThresholdInfo& infoOf(Threshold threshold);
/// "1h30m", "90s", "250ms", "2d" or Go's "1h0m0s"; nullopt when it is none. 0 and less count as not set.
std::optional<std::chrono::nanoseconds> parseGoDuration(QStringView text);
/// Written so that Go's time.ParseDuration reads it.
QString toGoDuration(std::chrono::nanoseconds duration);
/// Whether `text` is a value that this threshold takes; an empty one means "not set" and is fine.
bool isThresholdValue(Threshold threshold, const QString& text);

/// What is over its threshold.
struct ThresholdBreach
{
    Threshold threshold = Threshold::Unprocessed;
    bool isCritical = true;
    uint64_t value = 0; ///< a count, or nanoseconds
    uint64_t limit = 0; ///< in the same unit
    friend bool operator==(const ThresholdBreach&, const ThresholdBreach&) = default;
};

/// The worst breach, of several as bad the first in the order of the list; nullopt: none, or `io.nats.monitor.enabled`
/// is "false". Ages are rounded down to whole seconds. `now`: the server's clock.
std::optional<ThresholdBreach> worstBreach(const ConsumerFacts& facts, Timestamp now);
std::optional<ThresholdBreach> worstBreach(const StreamFacts& facts);
/// Translated sentence: "5,120 unprocessed messages, the threshold is 1,000 (io.nats.monitor.unprocessed-critical)."
QString breachText(const ThresholdBreach& breach);
/// Translated name of a threshold for forms: "Unprocessed messages, critical from".
QString thresholdTitle(Threshold threshold);

} // namespace jetlag
