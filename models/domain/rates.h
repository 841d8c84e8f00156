// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consumerfacts.h"
#include "domain/lagwindow.h"
#include "domain/streamfacts.h"

#include <chrono>
#include <optional>

namespace jetlag {

/// Events per second of a stream; nullopt: not known yet (one sample, or the series was just restarted).
struct StreamRates
{
    std::optional<double> messagesIn; ///< from last_seq: counts what was deleted meanwhile too
    std::optional<double> bytesIn;    ///< from bytes growth, only while nothing is removed
    friend bool operator==(const StreamRates&, const StreamRates&) = default;
};

struct ConsumerRates
{
    std::optional<double> delivered; ///< from delivered.consumer_seq, redeliveries included
    /// What its workers finished, acknowledged or terminated; nullopt: ack none, or it cannot be told from what came
    /// again or was given up.
    std::optional<double> acked;
    bool ackedIsEstimate = false;
    double again = 0; ///< of the deliveries, those that surely were not the first of their message
    friend bool operator==(const ConsumerRates&, const ConsumerRates&) = default;
};

/// Rates after a second sample `elapsed` after the first, smoothed (EWMA, time constant 10 s) with `previous`.
/// Guards (FACTS.md 3.4): another `created`, falling last_seq or consumer_seq restart the series (nullopt);
/// small negative values are clamped to 0; purges do not show as rates. elapsed <= 0 returns `previous`.
StreamRates advanceRates(const StreamRates& previous, const StreamFacts& before, const StreamFacts& now,
                         Elapsed elapsed);
/// `stream`: what is known of the consumer's stream; null: nothing.
ConsumerRates advanceRates(const ConsumerRates& previous, const ConsumerFacts& before, const ConsumerFacts& now,
                           Elapsed elapsed, const StreamFacts* stream = nullptr);

} // namespace jetlag
