// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rates.h"

#include "domain/incarnation.h"
#include "domain/subject.h"

#include <algorithm>
#include <cmath>

namespace jetlag {
namespace {

constexpr double smoothingSeconds = 10;
constexpr double negligibleShare = 0.1; ///< of what was finished: shown as an estimate all the same
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

bool readsEverything(const ConsumerFacts& facts, const StreamFacts* stream)
{
    const auto& config = facts.config;
    if (config.deliverPolicy == DeliverPolicy::LastPerSubject)
        return false;
    if (config.filters.isEmpty() || config.filters.contains(QStringLiteral(">")))
        return true;
    if (!stream || stream->config.subjects.isEmpty() || stream->config.isMirror || stream->config.takesForeign)
        return false;
    const auto& subjects = stream->config.subjects;
    return std::all_of(subjects.begin(), subjects.end(), [&config](const QString& subject) {
        return std::any_of(config.filters.begin(), config.filters.end(),
                           [&subject](const QString& filter) { return subjectCovers(filter, subject); });
    });
}

/// Whether each sequence that it passed since `before` was a message.
bool hasNoGaps(const ConsumerFacts& before, const ConsumerFacts& now, const StreamFacts* stream)
{
    if (!stream)
        return false;
    const StreamState& state = stream->state;
    if (stream->config.retention == Retention::Limits)
        return state.deleted == 0 && state.first.value <= before.delivered.streamSequence.value + 1;
    // Acks make the gaps there: behind where it reads.
    return state.first.value <= now.delivered.streamSequence.value + 1;
}

struct Deliveries
{
    double first = 0; ///< of their message
    bool isEstimate = false;
};

/// nullopt: first ones cannot be told from others.
std::optional<Deliveries> firstDeliveries(const ConsumerFacts& before, const ConsumerFacts& now,
                                          const StreamFacts* stream)
{
    const double all = difference(now.delivered.consumerSequence, before.delivered.consumerSequence);
    const double passed = difference(now.delivered.streamSequence.value, before.delivered.streamSequence.value);
    const bool seesNoRepeat = before.redelivered == 0 && now.redelivered == 0;
    if (all == 0)
        return Deliveries{};
    if (!readsEverything(now, stream))
        return seesNoRepeat ? std::optional(Deliveries{all, true}) : std::nullopt;
    return seesNoRepeat || hasNoGaps(before, now, stream) ? std::optional(Deliveries{std::min(all, passed)})
                                                          : std::nullopt;
}

/// How many of those that are no longer pending may have been given up instead of finished.
double mostGivenUp(const ConsumerFacts& before, const ConsumerFacts& now, double settled, double repeats,
                   bool hasRepeatedLately)
{
    const auto& most = now.config.maxDeliver;
    if (!most || settled <= 0)
        return 0;
    if (*most == 1)
        return settled; // the first delivery is the last one
    if ((before.redelivered == 0 && now.redelivered == 0) || (repeats <= 0 && !hasRepeatedLately))
        return 0;
    // Older servers go on counting what was given up as redelivered, though no longer as pending.
    return std::min(settled, static_cast<double>(std::min(before.redelivered, before.ackPending)) + repeats);
}

} // namespace

StreamRates advanceRates(const StreamRates& previous, const StreamFacts& before, const StreamFacts& now,
                         Elapsed elapsed)
{
    if (elapsed.count() <= 0)
        return previous;
    if (isRecreated(before.created, now.created) || now.state.last < before.state.last || now.isLeaderless())
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
                           Elapsed elapsed, const StreamFacts* stream)
{
    if (elapsed.count() <= 0)
        return previous;
    const bool restarted = isRecreated(before.created, now.created) ||
                           now.delivered.consumerSequence < before.delivered.consumerSequence ||
                           now.delivered.streamSequence < before.delivered.streamSequence || now.isLeaderless();
    if (restarted)
        return {};
    ConsumerRates rates;
    const double deliveries = difference(now.delivered.consumerSequence, before.delivered.consumerSequence);
    rates.delivered = smooth(previous.delivered, deliveries / elapsed.count(), elapsed);
    if (now.config.ackPolicy == AckPolicy::None)
        return rates;
    const auto first = firstDeliveries(before, now, stream);
    rates.again = previous.again;
    if (!first)
        return rates;
    const double repeats = deliveries - first->first;
    rates.again = smooth(previous.again, repeats / elapsed.count(), elapsed);
    // What was delivered for the first time and no longer awaits an ack was finished, or given up.
    const double settled = first->first - difference(now.ackPending, before.ackPending);
    const double givenUp = mostGivenUp(before, now, settled, repeats, previous.again > 0);
    if (givenUp > negligibleShare * std::max(0.0, settled))
        return rates;
    rates.acked = smooth(previous.acked, settled / elapsed.count(), elapsed);
    rates.ackedIsEstimate = first->isEstimate || givenUp > 0;
    return rates;
}

} // namespace jetlag
