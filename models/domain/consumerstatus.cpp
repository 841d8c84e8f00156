// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consumerstatus.h"

#include <QLocale>

#include <algorithm>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::ConsumerStatus)
};

QString count(uint64_t value)
{
    return QLocale().toString(static_cast<qulonglong>(value));
}

QString seconds(std::chrono::duration<double> duration)
{
    const auto whole = static_cast<int>(duration.count());
    return whole < 120 ? Words::tr("%n s", "duration in seconds", whole)
                       : Words::tr("%n min", "duration in minutes", whole / 60);
}

constexpr std::chrono::duration<double> enough{5};    ///< below this one sample more or less would decide
constexpr std::chrono::duration<double> standing{15}; ///< no progress for this long is a stand-still

} // namespace

Severity severityOf(ConsumerStatus status)
{
    switch (status) {
    case ConsumerStatus::Ok:
    case ConsumerStatus::Idle:
        return Severity::Ok;
    case ConsumerStatus::Behind:
        return Severity::Warning;
    case ConsumerStatus::Paused:
        return Severity::Notice;
    case ConsumerStatus::Stalled:
    case ConsumerStatus::Full:
        return Severity::Critical;
    case ConsumerStatus::Unknown:
        break;
    }
    return Severity::Unknown;
}

QString statusText(ConsumerStatus status)
{
    switch (status) {
    case ConsumerStatus::Ok:
        return Words::tr("Ok", "consumer status");
    case ConsumerStatus::Idle:
        return Words::tr("Idle", "consumer status: nothing to do");
    case ConsumerStatus::Behind:
        return Words::tr("Behind", "consumer status: backlog does not shrink");
    case ConsumerStatus::Stalled:
        return Words::tr("Stalled", "consumer status: backlog and no progress");
    case ConsumerStatus::Full:
        return Words::tr("Full", "consumer status: at its ack-pending wall");
    case ConsumerStatus::Paused:
        return Words::tr("Paused", "consumer status");
    case ConsumerStatus::Unknown:
        break;
    }
    return Words::tr("Unknown", "consumer status");
}

ConsumerAssessment assess(const ConsumerFacts& facts, const ConsumerRates& rates, const ConsumerHistoryHint& hint)
{
    const auto& config = facts.config;
    if (facts.isLeaderless())
        return {ConsumerStatus::Unknown, Words::tr("The consumer has no leader, so its counts cannot be trusted.")};
    if (config.maxAckPending && facts.ackPending >= *config.maxAckPending && config.ackPolicy != AckPolicy::None) {
        return {ConsumerStatus::Full,
                Words::tr("%1 of %2 messages wait for an ack: the server delivers nothing more until some are acked.")
                    .arg(count(facts.ackPending), count(*config.maxAckPending))};
    }
    if (facts.paused) {
        if (facts.pauseRemaining) {
            return {ConsumerStatus::Paused,
                    Words::tr("Delivery is paused for another %1.").arg(seconds(*facts.pauseRemaining))};
        }
        return {ConsumerStatus::Paused, Words::tr("Delivery is paused.")};
    }
    if (facts.backlog() == 0)
        return {ConsumerStatus::Idle, {}};
    if (hint.observed < enough)
        return {ConsumerStatus::Ok, {}};

    // A worker may take its whole ack_wait over one message; only after that does silence mean a stand-still.
    const std::chrono::duration<double> patience =
        facts.ackPending > 0 ? std::max<std::chrono::duration<double>>(standing, config.ackWait) : standing;
    const bool standsStill = hint.sinceProgress >= patience;
    if (config.isPull() && facts.pending > 0 && facts.waiting == 0 && hint.noWaitingFor >= enough && standsStill) {
        return {ConsumerStatus::Stalled,
                Words::tr("Nobody pulls: no open pull request for %1, %2 messages are waiting.")
                    .arg(seconds(hint.noWaitingFor), count(facts.pending))};
    }
    if (!config.isPull() && !facts.pushBound && facts.pending > 0) {
        return {ConsumerStatus::Stalled,
                Words::tr("Nobody listens on the deliver subject, %1 messages are waiting.").arg(count(facts.pending))};
    }
    if (standsStill && facts.pending > 0) {
        return {ConsumerStatus::Stalled,
                Words::tr("Nothing was delivered or acknowledged for %1, %2 messages are waiting.")
                    .arg(seconds(hint.sinceProgress), count(facts.pending))};
    }
    if (standsStill) {
        return {ConsumerStatus::Stalled, Words::tr("No ack for %1, %2 delivered messages wait for one.")
                                             .arg(seconds(hint.sinceProgress), count(facts.ackPending))};
    }
    if (hint.backlogPerSecond && *hint.backlogPerSecond > 0.05 && facts.pending > 0) {
        return {ConsumerStatus::Behind, Words::tr("Slower than its input: the backlog grows by %1 a second.")
                                            .arg(QLocale().toString(*hint.backlogPerSecond, 'f', 1))};
    }
    if (rates.delivered && *rates.delivered == 0 && facts.pending > 0)
        return {ConsumerStatus::Behind,
                Words::tr("%1 messages are waiting and none was delivered lately.").arg(count(facts.pending))};
    return {ConsumerStatus::Ok, {}};
}

} // namespace jetlag
