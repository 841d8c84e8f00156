// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consumerfacts.h"
#include "domain/rates.h"
#include "domain/severity.h"

#include <QCoreApplication>

namespace jetlag {

/// What a consumer is doing, as far as one or two samples can honestly tell.
enum class ConsumerStatus {
    Unknown, ///< no sample, or leaderless: counts are not trusted
    Ok,      ///< nothing outstanding, or working
    Idle,    ///< nothing to do
    Behind,  ///< backlog grows or does not shrink
    Stalled, ///< backlog > 0 and neither deliveries nor acks moved
    Full,    ///< at its ack-pending wall: the server holds delivery in silence
    Paused
};

/// Status with its reason.
struct ConsumerAssessment
{
    ConsumerStatus status = ConsumerStatus::Unknown;
    QString cause; ///< translated sentence with its evidence; empty when there is nothing to say
    friend bool operator==(const ConsumerAssessment&, const ConsumerAssessment&) = default;
};

Severity severityOf(ConsumerStatus status);
/// Translated short word: "Ok", "Behind", "Stalled"…
QString statusText(ConsumerStatus status);

/// What is known of a consumer's recent past, kept by the monitor per incarnation.
struct ConsumerHistoryHint
{
    std::chrono::duration<double> observed{0};      ///< how long this incarnation has been watched
    std::chrono::duration<double> sinceProgress{0}; ///< since delivered or ack floor last moved
    std::optional<double> backlogPerSecond;         ///< smoothed change of the backlog
    std::chrono::duration<double> noWaitingFor{0};  ///< how long pull requests have been 0
};

/// Pure rule (peers.md 9, in that order). One sample decides nothing that needs two: with observed < 5 s only
/// Paused, Full, Idle, Ok and Unknown come out.
ConsumerAssessment assess(const ConsumerFacts& facts, const ConsumerRates& rates, const ConsumerHistoryHint& hint);

} // namespace jetlag
