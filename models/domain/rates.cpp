// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rates.h"

#include <algorithm>
#include <cmath>

namespace jetlag {
namespace {

constexpr double smoothingSeconds = 10;
constexpr double negligible = 0.005; ///< a decaying average below this is shown as 0 and lets rows become equal again

double difference(uint64_t now, uint64_t before)
{
    return now >= before ? static_cast<double>(now - before) : -static_cast<double>(before - now);
}

/// Exponentially weighted average that does not depend on the sampling interval. The first rate stands as measured.
double smooth(const std::optional<double>& previous, double measured, Elapsed elapsed)
{
    measured = std::max(0.0, measured);
    if (!previous)
        return measured;
    const double weight = 1 - std::exp(-elapsed.count() / smoothingSeconds);
    const double value = *previous + weight * (measured - *previous);
    return value < negligible && measured == 0 ? 0 : value;
}

} // namespace

StreamRates advanceRates(const StreamRates& previous, const StreamFacts& before, const StreamFacts& now,
                         Elapsed elapsed)
{
    if (elapsed.count() <= 0)
        return previous;
    if (before.created != now.created || now.state.last < before.state.last || now.isLeaderless())
        return {};
    StreamRates rates;
    rates.messagesIn = smooth(previous.messagesIn,
                              difference(now.state.last.value, before.state.last.value) / elapsed.count(), elapsed);
    const bool nothingRemoved = now.state.first == before.state.first && now.state.deleted == before.state.deleted &&
                                now.state.bytes >= before.state.bytes;
    if (nothingRemoved)
        rates.bytesIn =
            smooth(previous.bytesIn, difference(now.state.bytes, before.state.bytes) / elapsed.count(), elapsed);
    else
        rates.bytesIn = previous.bytesIn;
    return rates;
}

ConsumerRates advanceRates(const ConsumerRates& previous, const ConsumerFacts& before, const ConsumerFacts& now,
                           Elapsed elapsed)
{
    if (elapsed.count() <= 0)
        return previous;
    const bool restarted = before.created != now.created ||
                           now.delivered.consumerSequence < before.delivered.consumerSequence || now.isLeaderless();
    if (restarted)
        return {};
    ConsumerRates rates;
    const double delivered =
        difference(now.delivered.consumerSequence, before.delivered.consumerSequence) / elapsed.count();
    rates.delivered = smooth(previous.delivered, delivered, elapsed);
    if (now.config.ackPolicy == AckPolicy::None)
        return rates;
    // What was delivered and is no longer awaiting an ack was settled; redeliveries overstate it, so it is marked
    // as an estimate whenever some are about.
    const double settled = delivered - difference(now.ackPending, before.ackPending) / elapsed.count();
    rates.acked = smooth(previous.acked, settled, elapsed);
    rates.ackedIsEstimate = now.redelivered > 0 || before.redelivered > 0;
    return rates;
}

} // namespace jetlag
