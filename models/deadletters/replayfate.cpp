// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/replayfate.h"

#include "domain/subject.h"

#include <algorithm>
#include <numeric>

namespace jetlag {

using namespace std::chrono_literals;

namespace {

/// Clocks of servers and of this computer differ.
constexpr auto clockTolerance = 2s;

/// Consumers that begin with what comes after them do not get what was there before.
bool beganLater(const ConsumerFacts& consumer, Sequence message, Timestamp put)
{
    switch (consumer.config.deliverPolicy) {
    case DeliverPolicy::New:
    case DeliverPolicy::Last:
    case DeliverPolicy::LastPerSubject:
        return consumer.created && *consumer.created > put + clockTolerance;
    case DeliverPolicy::ByStartSequence:
        return consumer.config.startSequence && *consumer.config.startSequence > message;
    case DeliverPolicy::ByStartTime:
        return consumer.config.startTime && *consumer.config.startTime > put + clockTolerance;
    case DeliverPolicy::All:
    case DeliverPolicy::Unknown:
        break;
    }
    return false;
}

/// What was given up stays counted among the redelivered ones, also when the floor has passed over it (FACTS.md 5.1).
/// With a single delivery allowed nothing is ever redelivered.
bool mayHaveGivenUp(const ConsumerFacts& consumer)
{
    return consumer.config.maxDeliver && (consumer.redelivered > 0 || *consumer.config.maxDeliver == 1);
}

LetterFate behind(Sequence message, const ConsumerFacts& consumer)
{
    if (consumer.config.ackPolicy == AckPolicy::None)
        return LetterFate::Delivered;
    if (message <= consumer.ackFloor.streamSequence || consumer.ackPending == 0)
        return mayHaveGivenUp(consumer) ? LetterFate::MaybeAcked : LetterFate::Acked;
    if (consumer.config.ackPolicy == AckPolicy::Unknown)
        return LetterFate::Unknown;
    const uint64_t between = consumer.delivered.streamSequence.value - consumer.ackFloor.streamSequence.value;
    return consumer.ackPending >= between ? LetterFate::InHand : LetterFate::MaybeInHand;
}

} // namespace

quint64 FateCounts::all() const
{
    return std::accumulate(letters.begin(), letters.end(), quint64(0));
}

quint64 FateCounts::settled() const
{
    return std::accumulate(letters.begin() + static_cast<size_t>(LetterFate::Delivered), letters.end(), quint64(0));
}

std::optional<LetterFate> fateAt(Sequence message, Timestamp put, const ConsumerFacts& consumer,
                                 const StreamFacts& stream)
{
    if (beganLater(consumer, message, put))
        return std::nullopt;
    if (consumer.isLeaderless() || consumer.known != Known::State)
        return LetterFate::Unknown; // what is known of it may be old
    if (message <= consumer.delivered.streamSequence)
        return behind(message, consumer);
    return message < stream.state.first ? LetterFate::Unread : LetterFate::Waiting;
}

LetterFate together(LetterFate a, LetterFate b)
{
    // From what decides first to what is left when all agree.
    constexpr LetterFate order[] = {LetterFate::DeadAgain,   LetterFate::MaybeDeadAgain, LetterFate::Unknown,
                                    LetterFate::Unread,      LetterFate::Waiting,        LetterFate::InHand,
                                    LetterFate::MaybeInHand, LetterFate::MaybeAcked,     LetterFate::Acked,
                                    LetterFate::Delivered};
    for (const LetterFate fate : order) {
        if (a == fate || b == fate)
            return fate;
    }
    return LetterFate::NoReader;
}

bool takesSubject(const ConsumerFacts& consumer, const QString& subject)
{
    const QStringList& filters = consumer.config.filters;
    return filters.isEmpty() || std::any_of(filters.begin(), filters.end(), [&subject](const QString& filter) {
               return subjectMatches(filter, subject);
           });
}

} // namespace jetlag
