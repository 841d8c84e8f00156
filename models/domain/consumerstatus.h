// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consumercause.h"
#include "domain/consumerfacts.h"
#include "domain/lagwindow.h"
#include "domain/severity.h"
#include "domain/streamfacts.h"
#include "domain/thresholds.h"

#include <QCoreApplication>

namespace jetlag {

/// What a consumer is doing. Burrow's rules (github.com/linkedin/Burrow, evaluator/caching.go) carried over to
/// JetStream, and what only JetStream has. In the order in which they ask for attention, least first.
enum class ConsumerStatus {
    Idle,          ///< nothing to do
    Ok,            ///< working, and not falling behind
    Retrying,      ///< what is left waits for its next delivery, as planned
    Abandoned,     ///< ephemeral, and its client has gone: the server removes it by itself
    Paused,        ///< by an operator
    Unknown,       ///< not watched long enough, or leaderless: counts are not trusted
    Rewound,       ///< set back and not as far again (Burrow: REWIND)
    Behind,        ///< works, but its backlog does not shrink (WARN)
    OverThreshold, ///< over a threshold of its own metadata
    Full,          ///< at its ack-pending wall: the server holds delivery in silence
    Stalled,       ///< delivers again and again, but nothing gets finished (STALL)
    Stopped        ///< backlog, and nothing moves (STOP)
};

/// Status with its reason, as values: words are made when somebody looks (causeText, adviceText).
struct ConsumerAssessment
{
    ConsumerStatus status = ConsumerStatus::Unknown;
    Cause cause;
    std::optional<Timestamp> since;     ///< by the server's clock, as far as known
    std::optional<double> backlogSlope; ///< change of the backlog per second; nullopt: unknown
    std::optional<ThresholdBreach> breach;
    friend bool operator==(const ConsumerAssessment&, const ConsumerAssessment&) = default;
};

Severity severityOf(ConsumerStatus status);
/// Translated short word: "Ok", "Behind", "Stalled"…
QString statusText(ConsumerStatus status);
/// The English word in lower case, for filters that work in every language: "stalled", "over-threshold".
QString statusKeyword(ConsumerStatus status);
/// Translated: why, with the evidence and since when; empty when there is nothing to say.
QString causeText(const ConsumerAssessment& assessment, const ConsumerFacts& facts);
/// Translated: the next step; empty when there is none.
QString adviceText(const ConsumerAssessment& assessment, const ConsumerFacts& facts);

/// What assess() reckons with besides the consumer itself.
struct AssessmentContext
{
    const StreamFacts* stream = nullptr; ///< null: not known
    /// Stored time of the first message that is not finished, only where it is exact.
    std::optional<Timestamp> oldestUnfinished;
    std::optional<Sequence> firstUnfinished; ///< likewise: which it is
    std::optional<double> deliveredPerSecond;
    uint64_t unclaimed = 0;     ///< messages of the stream that no consumer takes
    uint64_t allTerminated = 0; ///< so many were terminated lately, and next to none finished otherwise; 0: not so
};

/// Pure rule. `facts` is the newest reply in `window`. One sample decides nothing that needs two.
ConsumerAssessment assess(const ConsumerFacts& facts, const LagWindow& window, const AssessmentContext& context = {});

/// How long until the backlog is worked off.
struct Eta
{
    enum class Kind {
        Unknown, ///< nothing outstanding, paused, or not watched long enough
        Never,   ///< not at this rate
        After
    };
    Kind kind = Kind::Unknown;
    std::chrono::seconds after{0};
    friend bool operator==(const Eta&, const Eta&) = default;
};
Eta etaOf(const ConsumerAssessment& assessment, uint64_t backlog);

} // namespace jetlag
