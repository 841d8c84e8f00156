// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/unackedmessages.h"

#include "domain/incarnation.h"

#include <algorithm>
#include <tuple>

namespace jetlag {
namespace {

class Conclusion
{
public:
    explicit Conclusion(UnackedInput input)
        : m_input(std::move(input))
        , m_facts(*m_input.consumer)
        , m_floor(m_facts.ackFloor.streamSequence.value)
        , m_delivered(m_facts.delivered.streamSequence.value)
        , m_count(m_input.messages.size())
    {
        const uint64_t before = m_facts.ackFloor.consumerSequence;
        m_deliveries = m_facts.delivered.consumerSequence - std::min(before, m_facts.delivered.consumerSequence);
    }

    UnackedMessages run()
    {
        m_result.consumer = m_input.consumer;
        m_result.at = m_input.at;
        m_result.mayBeRemoved = mayBeRemoved();
        m_result.basis = basis();
        if (!hasUnackedRange(m_facts))
            return m_result;
        const uint64_t least = leastDeliveries();
        const uint64_t most = std::max(least, mostDeliveries(least));
        for (size_t i = 0; i < m_count; ++i) {
            UnackedMessage row;
            row.message = m_input.messages[i];
            row.state = state();
            row.isCertain = isAllCertain() || (i == 0 && isFirstCertain(*row.message));
            row.leastDeliveries = least;
            row.mostDeliveries = most;
            if (row.state == UnackedState::GivenUp && row.isCertain && m_facts.config.maxDeliver)
                row.leastDeliveries = row.mostDeliveries = *m_facts.config.maxDeliver;
            hear(row);
            m_result.messages.push_back(std::move(row));
        }
        countAll();
        return m_result;
    }

private:
    /// Those that are not the last of their subject were passed over, not delivered.
    bool passesOver() const { return m_facts.config.deliverPolicy == DeliverPolicy::LastPerSubject; }

    bool mayBeRemoved() const
    {
        if (!m_input.stream)
            return false;
        const StreamState& state = m_input.stream->state;
        return state.deleted > 0 || state.lost > 0 || state.first.value > m_floor + 1;
    }

    UnackedBasis basis() const
    {
        if (m_facts.known < Known::State || m_facts.isLeaderless() || m_facts.config.ackPolicy == AckPolicy::Unknown)
            return UnackedBasis::NotKnown;
        if (m_facts.config.ackPolicy == AckPolicy::None)
            return UnackedBasis::NothingTracked;
        if (m_delivered <= m_floor)
            return UnackedBasis::NothingBetween;
        const uint64_t waiting = m_facts.ackPending;
        if (waiting >= m_delivered - m_floor)
            return UnackedBasis::EachSequence;
        if (!passesOver() && waiting > 0) {
            // Each that waits has a delivery of its own behind the floor: nothing else was delivered there.
            if (waiting == m_deliveries)
                return UnackedBasis::EachDelivery;
            if (m_input.isComplete && !m_result.mayBeRemoved && waiting == m_count)
                return UnackedBasis::EachMessage;
        }
        const bool isQueue = m_input.stream && m_input.stream->config.retention == Retention::WorkQueue;
        return isQueue && !passesOver() ? UnackedBasis::WorkQueue : UnackedBasis::Candidates;
    }

    bool isEachHeld() const
    {
        return m_result.basis == UnackedBasis::EachSequence || m_result.basis == UnackedBasis::EachDelivery ||
               m_result.basis == UnackedBasis::EachMessage;
    }
    bool isAllCertain() const { return isEachHeld() || m_result.basis == UnackedBasis::WorkQueue; }

    /// The floor stands right before the first message that is not settled, unless the stream has removed that one.
    bool isFirstCertain(const StoredMessage& message) const
    {
        if (passesOver() || (m_facts.ackPending == 0 && !m_facts.config.maxDeliver))
            return false;
        return message.sequence.value == m_floor + 1 || !m_result.mayBeRemoved;
    }

    UnackedState state() const
    {
        if (isEachHeld())
            return UnackedState::InFlight;
        if (m_facts.ackPending == 0)
            return UnackedState::GivenUp; // what is given up is not counted any more (FACTS.md 3.1)
        return m_facts.config.maxDeliver ? UnackedState::InFlightOrGivenUp : UnackedState::InFlight;
    }

    bool isDeliveredOnce() const
    {
        return m_result.basis == UnackedBasis::EachDelivery ||
               (m_facts.redelivered == 0 && state() == UnackedState::InFlight);
    }

    /// Where nothing is given up, only what waits is counted as delivered again.
    uint64_t leastDeliveries() const
    {
        const bool isEachRepeated = isEachHeld() && m_input.isComplete && !m_facts.config.maxDeliver &&
                                    m_facts.ackPending == m_count && m_facts.redelivered >= m_count;
        return isEachRepeated && !isDeliveredOnce() ? 2 : 1;
    }

    /// All repeats may be those of one message. Some may be of messages below the floor, so it is a bound even of one.
    uint64_t mostDeliveries(uint64_t least) const
    {
        if (isDeliveredOnce())
            return 1;
        uint64_t most = m_deliveries;
        if (const uint64_t ofOthers = least * (m_count > 0 ? m_count - 1 : 0); !passesOver() && ofOthers < most)
            most -= ofOthers;
        return m_facts.config.maxDeliver ? std::min(most, *m_facts.config.maxDeliver) : most;
    }

    /// What the server said of this very message. What still waits was neither given up nor terminated since.
    void hear(UnackedMessage& row) const
    {
        if (!m_input.advisories)
            return;
        for (const HeardAdvisory& advisory : m_input.advisories(m_facts.key, row.message->sequence)) {
            if (m_facts.created && advisory.time < *m_facts.created)
                continue; // of a consumer that had the same name
            row.leastDeliveries = std::max(row.leastDeliveries, advisory.deliveries);
            if (!row.heard || advisory.time >= row.heard->time)
                row.heard = advisory;
        }
        if (row.heard && !isEachHeld() && row.heard->kind != HeardAdvisory::Kind::Refused) {
            const bool isGivenUp = row.heard->kind == HeardAdvisory::Kind::GivenUp;
            row.state = isGivenUp ? UnackedState::GivenUp : UnackedState::Terminated;
            row.isCertain = true;
            row.mostDeliveries = row.leastDeliveries; // it ended with that one
        }
        row.mostDeliveries = std::max(row.mostDeliveries, row.leastDeliveries);
    }

    void countAll()
    {
        m_result.total = m_count;
        if (m_input.isComplete)
            return;
        const uint64_t last = m_count > 0 ? m_input.messages.back()->sequence.value : m_floor;
        uint64_t left = m_delivered - std::min(last, m_delivered);
        if (!passesOver())
            left = std::min(left, m_deliveries - std::min<uint64_t>(m_count, m_deliveries));
        m_result.total += left;
        m_result.isTotalExact = !m_result.mayBeRemoved && !passesOver() &&
                                (m_facts.config.filters.isEmpty() || m_deliveries == m_facts.ackPending);
    }

    const UnackedInput m_input;
    const ConsumerFacts& m_facts;
    const uint64_t m_floor;
    const uint64_t m_delivered;
    const size_t m_count;
    uint64_t m_deliveries = 0; ///< since the ack floor, repeats included
    UnackedMessages m_result;
};

} // namespace

UnackedMessages concludeUnacked(UnackedInput input)
{
    return Conclusion(std::move(input)).run();
}

bool hasUnackedRange(const ConsumerFacts& consumer)
{
    const bool isTracked =
        consumer.config.ackPolicy == AckPolicy::All || consumer.config.ackPolicy == AckPolicy::Explicit;
    return consumer.known >= Known::State && !consumer.isLeaderless() && isTracked &&
           consumer.delivered.streamSequence.value > consumer.ackFloor.streamSequence.value;
}

bool hasMovedOn(const ConsumerFacts& shown, const ConsumerFacts& now)
{
    if (now.known < Known::State || now.isLeaderless())
        return false;
    if (isRecreated(shown.created, now.created))
        return true;
    const auto position = [](const ConsumerFacts& facts) {
        return std::tuple(facts.delivered.consumerSequence, facts.ackFloor.consumerSequence,
                          facts.ackFloor.streamSequence.value);
    };
    if (shown.serverTime && now.serverTime)
        return *now.serverTime > *shown.serverTime &&
               (position(now) != position(shown) || now.ackPending != shown.ackPending);
    // Older servers do not date what they tell: positions only rise, and at the same ones fewer and fewer wait.
    return position(now) > position(shown) || (position(now) == position(shown) && now.ackPending < shown.ackPending);
}

} // namespace jetlag
