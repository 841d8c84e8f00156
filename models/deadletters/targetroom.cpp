// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/targetroom.h"

#include "domain/subject.h"

#include <algorithm>

namespace jetlag {
namespace {

quint64 beyond(quint64 count, quint64 limit)
{
    return count > limit ? count - limit : 0;
}

/// The share of `messages` that lies beyond a limit of bytes, rounded up.
quint64 shareBeyond(quint64 messages, quint64 bytes, quint64 limit)
{
    if (bytes <= limit || bytes == 0)
        return 0;
    const double share = static_cast<double>(bytes - limit) / static_cast<double>(bytes);
    return std::min(messages, static_cast<quint64>(share * static_cast<double>(messages)) + 1);
}

void takeWorst(TargetRoom& room, const TargetRoom& other)
{
    const bool isWorse =
        std::pair(other.dropped + other.refused, other.evicted) > std::pair(room.dropped + room.refused, room.evicted);
    if (isWorse)
        room = other;
}

} // namespace

TargetRoom roomFor(const StreamFacts& facts, const Intake& intake)
{
    using Limit = TargetRoom::Limit;
    const StreamConfig& config = facts.config;
    const StreamState& state = facts.state;
    TargetRoom worst;
    if (config.retention == Retention::Interest && !intake.isWanted) {
        worst.limit = Limit::NoInterest;
        worst.dropped = intake.messages;
        return worst;
    }
    if (config.maxMessages) {
        TargetRoom room;
        room.limit = Limit::Messages;
        room.value = *config.maxMessages;
        const quint64 over = beyond(state.messages + intake.messages, *config.maxMessages);
        room.refused = config.discardNew ? std::min(over, intake.messages) : 0;
        room.dropped = config.discardNew ? 0 : beyond(intake.messages, *config.maxMessages);
        room.evicted = config.discardNew ? 0 : over - room.dropped;
        takeWorst(worst, room);
    }
    if (config.maxBytes) {
        TargetRoom room;
        room.limit = Limit::Bytes;
        room.value = *config.maxBytes;
        room.isRough = true;
        const quint64 average = state.messages > 0 ? std::max<quint64>(1, state.bytes / state.messages) : 1;
        if (config.discardNew) {
            room.refused = shareBeyond(intake.messages, intake.bytes, beyond(*config.maxBytes, state.bytes));
        } else {
            room.dropped = shareBeyond(intake.messages, intake.bytes, *config.maxBytes);
            room.evicted =
                std::min<quint64>(state.messages, beyond(state.bytes + intake.bytes, *config.maxBytes) / average);
        }
        takeWorst(worst, room);
    }
    if (config.maxMessagesPerSubject) {
        TargetRoom room;
        room.limit = Limit::MessagesPerSubject;
        room.value = *config.maxMessagesPerSubject;
        quint64 over = 0; // of those that are added, alone
        quint64 inAll = 0;
        for (const auto& [subject, count] : intake.bySubject) {
            const auto found = intake.held.find(subject);
            const quint64 held = found == intake.held.end() ? 0 : found->second;
            over += beyond(count, *config.maxMessagesPerSubject);
            inAll += std::min(beyond(held + count, *config.maxMessagesPerSubject), held + count);
        }
        // Refused per subject only where the stream says so; otherwise the oldest of the subject go even then.
        const bool refuses = config.discardNew && config.discardNewPerSubject;
        room.refused = refuses ? std::min(inAll, intake.messages) : 0;
        room.dropped = refuses ? 0 : over;
        room.evicted = refuses ? 0 : inAll - over;
        takeWorst(worst, room);
    }
    return worst;
}

std::optional<RemovalLoser> lossOf(const ConsumerFacts& consumer,
                                   const std::vector<std::pair<Sequence, QString>>& removed)
{
    RemovalLoser loser{consumer.key.consumer, 0, 0};
    const auto& filters = consumer.config.filters;
    for (const auto& [sequence, subject] : removed) {
        const bool isConcerned =
            filters.isEmpty() || std::any_of(filters.begin(), filters.end(), [&subject = subject](const auto& filter) {
                return subjectMatches(filter, subject);
            });
        if (!isConcerned || sequence <= consumer.ackFloor.streamSequence)
            continue;
        if (sequence > consumer.delivered.streamSequence)
            ++loser.pending;
        else if (consumer.config.ackPolicy != AckPolicy::None)
            ++loser.underWay;
    }
    loser.pending = std::min<quint64>(loser.pending, consumer.pending);
    loser.underWay = std::min<quint64>(loser.underWay, consumer.ackPending);
    return loser.pending + loser.underWay > 0 ? std::optional(loser) : std::nullopt;
}

void addLosers(std::vector<RemovalLoser>& losers, const ConsumerList& list,
               const std::vector<std::pair<Sequence, QString>>& removed, const std::vector<ConsumerName>& givenUpBy)
{
    for (const auto& consumer : list.consumers) {
        if (std::find(givenUpBy.begin(), givenUpBy.end(), consumer->key.consumer) != givenUpBy.end())
            continue;
        if (const auto loser = lossOf(*consumer, removed))
            losers.push_back(*loser);
    }
}

} // namespace jetlag
