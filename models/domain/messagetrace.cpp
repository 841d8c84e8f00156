// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagetrace.h"

#include "domain/subject.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace jetlag {

using namespace std::chrono_literals;

namespace {

/// Members of a cluster date messages and consumers by clocks of their own.
constexpr auto clockTolerance = 1s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::MessageTrace)
};

QString number(uint64_t value)
{
    return QLocale().toString(static_cast<qulonglong>(value));
}

/// A count for tr()'s plural argument, which is an int: languages look at the last digits at most.
int plural(uint64_t value)
{
    return static_cast<int>(value < 1'000'000 ? value : 1'000'000 + value % 1'000'000);
}

QString instant(Timestamp time)
{
    return QLocale().toString(toDateTime(time).toLocalTime(), QLocale::ShortFormat);
}

class Tracing
{
public:
    Tracing(const TracedMessage& message, const StreamFacts& stream, const ConsumerFacts& consumer,
            const std::vector<HeardAdvisory>& heard)
        : m_message(message)
        , m_stream(stream)
        , m_consumer(consumer)
        , m_config(consumer.config)
        , m_heard(heard)
        , m_at(message.sequence.value)
        , m_delivered(consumer.delivered.streamSequence.value)
        , m_floor(consumer.ackFloor.streamSequence.value)
    {
        m_trace.consumer = consumer.key.consumer;
        m_trace.filters = consumer.config.filters;
    }

    ConsumerTrace run()
    {
        if (!filterMatches())
            conclude(TraceState::FilteredOut, Words::tr("None of its filters matches the subject."));
        else if (m_consumer.isLeaderless())
            conclude(TraceState::Unknown, Words::tr("It has no leader: what is known of it may be old."));
        else if (m_at > m_delivered)
            ahead();
        else if (m_consumer.delivered.consumerSequence == 0)
            conclude(TraceState::BeforeStart,
                     Words::tr("It begins after sequence %1 and has not delivered anything.").arg(number(m_delivered)));
        else if (const Start start = startOf(); start == Start::After)
            conclude(TraceState::BeforeStart, startText());
        else if (start == Start::Unclear)
            conclude(TraceState::Unknown,
                     startText() + QLatin1Char(' ') + Words::tr("Whether this message was delivered is not known."));
        else
            behind();
        return m_trace;
    }

private:
    enum class Start { Before, After, Unclear }; ///< where the consumer began, seen from the message

    void conclude(TraceState state, const QString& sentence)
    {
        m_trace.state = state;
        m_trace.evidence = sentence;
    }

    void add(const QString& sentence) { m_trace.evidence += QLatin1Char(' ') + sentence; }

    bool filterMatches() const
    {
        const auto& filters = m_config.filters;
        return filters.isEmpty() || std::any_of(filters.begin(), filters.end(), [this](const QString& filter) {
                   return subjectMatches(filter, m_message.subject);
               });
    }

    /// Of a time against that of the message: mirrors keep the time of the original, so there it tells nothing.
    Start startAt(const std::optional<Timestamp>& began) const
    {
        if (!began || m_stream.config.isMirror)
            return Start::Unclear;
        const auto tolerance = m_stream.clustered ? clockTolerance : 0s;
        if (m_message.time > *began + tolerance)
            return Start::Before;
        return m_message.time < *began - tolerance ? Start::After : Start::Unclear;
    }

    Start startOf() const
    {
        switch (m_config.deliverPolicy) {
        case DeliverPolicy::All:
            return Start::Before;
        case DeliverPolicy::ByStartSequence:
            if (!m_config.startSequence)
                return Start::Unclear;
            if (m_at >= m_config.startSequence->value)
                return Start::Before;
            // Servers up to 2.10 at least take a sequence that is still to come for "from now on".
            return startAt(m_consumer.created) == Start::After ? Start::After : Start::Unclear;
        case DeliverPolicy::ByStartTime:
            if (!m_config.startTime)
                return Start::Unclear;
            // All servers take a time that is still to come for "from now on". Otherwise the stream looks for the first
            // message of that time by the very times that messages have.
            if (m_consumer.created && *m_config.startTime > *m_consumer.created)
                return startAt(m_consumer.created);
            return m_message.time < *m_config.startTime ? Start::After : Start::Before;
        case DeliverPolicy::New:
            return startAt(m_consumer.created);
        case DeliverPolicy::Last:
        case DeliverPolicy::LastPerSubject: {
            const Start start = startAt(m_consumer.created);
            if (start != Start::After)
                return start;
            // It was there first. The last one then, if no other followed it before the consumer came.
            const bool wasFollowed = m_message.nextOnSubject && *m_message.nextOnSubject < *m_consumer.created;
            return wasFollowed ? Start::After : Start::Unclear;
        }
        case DeliverPolicy::Unknown:
            break;
        }
        return Start::Unclear;
    }

    QString startText() const
    {
        switch (m_config.deliverPolicy) {
        case DeliverPolicy::ByStartSequence:
            return Words::tr("It begins at sequence %1.")
                .arg(m_config.startSequence ? number(m_config.startSequence->value) : QStringLiteral("?"));
        case DeliverPolicy::ByStartTime:
            return Words::tr("It begins at %1.")
                .arg(m_config.startTime ? instant(*m_config.startTime) : QStringLiteral("?"));
        case DeliverPolicy::New:
            return Words::tr("It takes what was stored after %1, when it was made.").arg(madeText());
        case DeliverPolicy::Last:
            return Words::tr("It began with the message that was the last one at %1, when it was made.")
                .arg(madeText());
        case DeliverPolicy::LastPerSubject:
            return Words::tr("It began with the last message of each subject at %1, when it was made.").arg(madeText());
        case DeliverPolicy::All:
        case DeliverPolicy::Unknown:
            break;
        }
        return Words::tr("This program does not know its deliver policy.");
    }

    QString madeText() const { return m_consumer.created ? instant(*m_consumer.created) : QStringLiteral("?"); }

    /// Beyond what it has delivered, so it began before it.
    void ahead()
    {
        // While it delivers the last message of each subject, its position does not follow their sequences.
        if (m_config.deliverPolicy == DeliverPolicy::LastPerSubject && startAt(m_consumer.created) != Start::Before &&
            m_consumer.delivered.consumerSequence > 0) {
            conclude(TraceState::Unknown,
                     Words::tr("It is still delivering what it began with: the last message of each subject at %1.")
                         .arg(madeText()));
            return;
        }
        if (!m_message.isStored) {
            conclude(TraceState::Removed,
                     Words::tr("It had delivered up to sequence %1 when the stream had removed the message.")
                         .arg(number(m_delivered)));
            return;
        }
        if (m_consumer.pending == 0) {
            conclude(TraceState::Unknown,
                     Words::tr("It has delivered up to sequence %1, yet the server counts nothing that waits.")
                         .arg(number(m_delivered)));
            return;
        }
        conclude(TraceState::NotDelivered, Words::tr("It has delivered up to sequence %1.").arg(number(m_delivered)));
        countBefore();
        if (m_consumer.paused)
            add(Words::tr("It is paused."));
        else if (m_config.maxAckPending && m_consumer.ackPending >= *m_config.maxAckPending)
            add(Words::tr("It delivers nothing more before acknowledgements arrive: it waits for %1 of at most %2.")
                    .arg(number(m_consumer.ackPending), number(*m_config.maxAckPending)));
        else if (m_config.isPull() && m_consumer.waiting == 0)
            add(Words::tr("Nobody pulls at the moment."));
        else if (!m_config.isPull() && !m_consumer.pushBound)
            add(Words::tr("Nobody listens at the moment."));
    }

    void countBefore()
    {
        const StreamState& state = m_stream.state;
        const uint64_t from = std::max(m_delivered, state.first.value > 0 ? state.first.value - 1 : 0);
        const uint64_t between = m_at > from ? m_at - from - 1 : 0;
        // Servers 2.9 count one too few that wait where a consumer began with the last message of each subject.
        const bool isCounted = m_config.deliverPolicy != DeliverPolicy::LastPerSubject;
        const uint64_t before = isCounted ? std::min(between, m_consumer.pending - 1) : between;
        const bool takesAll = m_config.filters.isEmpty() && isCounted;
        m_trace.before = before;
        m_trace.isBeforeExact = before == 0 || (takesAll && state.deleted == 0);
        if (before == 0)
            add(Words::tr("This one is the next."));
        else if (m_trace.isBeforeExact)
            add(Words::tr("%1 message(s) come first.", nullptr, plural(before)).arg(number(before)));
        else
            add(Words::tr("At most %1 message(s) come first.", nullptr, plural(before)).arg(number(before)));
    }

    /// At or below what it has delivered, wanted, and not filtered out.
    void behind()
    {
        if (m_config.ackPolicy == AckPolicy::None) {
            conclude(TraceState::Delivered,
                     Words::tr("It has delivered up to sequence %1 and asks for no acknowledgements.")
                         .arg(number(m_delivered)));
        } else if (m_at <= m_floor) {
            settled(Words::tr("At or below its ack floor, %1.").arg(number(m_floor)));
        } else if (m_config.ackPolicy == AckPolicy::Unknown) {
            conclude(TraceState::Unknown, Words::tr("This program does not know its ack policy."));
        } else if (m_stream.config.retention == Retention::WorkQueue && m_message.isStored) {
            onWorkQueue();
        } else if (m_consumer.ackPending == 0) {
            settled(Words::tr("It has delivered up to sequence %1 and holds nothing.").arg(number(m_delivered)));
        } else {
            beyondFloor();
        }
        hear();
    }

    void settled(const QString& why)
    {
        if (m_config.maxDeliver) {
            conclude(TraceState::AcknowledgedOrGivenUp, why);
            add(Words::tr("Acknowledged, terminated by its worker, or given up after %n delivery(ies).", nullptr,
                          plural(*m_config.maxDeliver)));
        } else {
            conclude(TraceState::Acknowledged, why);
            add(Words::tr("Acknowledged, or terminated by its worker."));
        }
        if (!m_consumer.serverTime) // says that the server is older than 2.10; purges harm before 2.9.15
            add(Words::tr("If the stream was purged, an old server may have passed it over, too."));
    }

    /// A work queue removes what is acknowledged: what it still stores is not.
    void onWorkQueue()
    {
        const QString why = Words::tr("Delivered, and still in the work queue: not acknowledged.");
        if (m_consumer.ackPending > 0) {
            if (m_config.maxDeliver && !isAllHeld()) {
                conclude(TraceState::HeldOrSettled, why);
                add(Words::tr("Held, or given up."));
            } else {
                conclude(TraceState::Held, why);
            }
        } else if (m_config.maxDeliver) {
            conclude(TraceState::GivenUp, why);
            add(Words::tr("It holds nothing."));
        } else {
            conclude(TraceState::Unknown, why);
            add(Words::tr("Yet it holds nothing."));
        }
    }

    /// Everything between floor and position is held when as many are held as can be there at all.
    bool isAllHeld() const
    {
        if (m_consumer.ackPending >= m_delivered - m_floor)
            return true;
        // Or as many as deliveries since; redeliveries would count twice.
        const uint64_t deliveries =
            m_consumer.delivered.consumerSequence -
            std::min(m_consumer.ackFloor.consumerSequence, m_consumer.delivered.consumerSequence);
        return m_consumer.redelivered == 0 && m_consumer.ackPending >= deliveries;
    }

    void beyondFloor()
    {
        const QString held = Words::tr("Past its ack floor, %1. Up to sequence %2 it waits for %3 acknowledgement(s).",
                                       nullptr, plural(m_consumer.ackPending))
                                 .arg(number(m_floor), number(m_delivered), number(m_consumer.ackPending));
        const bool isCertain = m_message.isStored && (isAllHeld() || (!m_config.maxDeliver && isOldest()));
        conclude(isCertain ? TraceState::Held : TraceState::HeldOrSettled, held);
        if (!isCertain)
            add(Words::tr("The server does not say for which messages."));
    }

    /// Without a limit of deliveries only an acknowledgement takes a message out, and the floor follows it at once.
    bool isOldest() const { return m_config.ackPolicy == AckPolicy::All || m_at == m_floor + 1; }

    void hear()
    {
        const HeardAdvisory* last = nullptr;
        for (const HeardAdvisory& advisory : m_heard) {
            // One that is older speaks of a consumer that had the same name.
            const bool isOlder = m_consumer.created && advisory.time < *m_consumer.created;
            if (!isOlder && (!last || advisory.time >= last->time))
                last = &advisory;
        }
        if (!last)
            return;
        switch (last->kind) {
        case HeardAdvisory::Kind::GivenUp:
            m_trace.state = TraceState::GivenUp;
            add(Words::tr("Given up at %1 after %n delivery(ies), said the server.", nullptr, plural(last->deliveries))
                    .arg(instant(last->time)));
            break;
        case HeardAdvisory::Kind::Terminated:
            m_trace.state = TraceState::Terminated;
            add(last->reason.isEmpty()
                    ? Words::tr("Terminated by its worker at %1, said the server.").arg(instant(last->time))
                    : Words::tr("Terminated by its worker at %1, said the server: %2")
                          .arg(instant(last->time), displayText(last->reason)));
            break;
        case HeardAdvisory::Kind::Refused:
            add(Words::tr("Its worker refused it at %1 to get it again.").arg(instant(last->time)));
            break;
        }
    }

    const TracedMessage& m_message;
    const StreamFacts& m_stream;
    const ConsumerFacts& m_consumer;
    const ConsumerConfig& m_config;
    const std::vector<HeardAdvisory>& m_heard;
    const uint64_t m_at;
    const uint64_t m_delivered; ///< stream sequence
    const uint64_t m_floor;     ///< stream sequence
    ConsumerTrace m_trace;
};

} // namespace

QString traceStateText(TraceState state)
{
    switch (state) {
    case TraceState::FilteredOut:
        return Words::tr("Filtered out");
    case TraceState::BeforeStart:
        return Words::tr("Before its start");
    case TraceState::NotDelivered:
        return Words::tr("Not delivered yet");
    case TraceState::Removed:
        return Words::tr("Removed before delivery");
    case TraceState::Delivered:
        return Words::tr("Delivered");
    case TraceState::Acknowledged:
        return Words::tr("Acknowledged");
    case TraceState::AcknowledgedOrGivenUp:
        return Words::tr("Acknowledged or given up");
    case TraceState::Held:
        return Words::tr("Held");
    case TraceState::HeldOrSettled:
        return Words::tr("Held or settled");
    case TraceState::GivenUp:
        return Words::tr("Given up");
    case TraceState::Terminated:
        return Words::tr("Terminated");
    case TraceState::Unknown:
        break;
    }
    return Words::tr("Unknown");
}

ConsumerTrace traceConsumer(const TracedMessage& message, const StreamFacts& stream, const ConsumerFacts& consumer,
                            const std::vector<HeardAdvisory>& heard)
{
    return Tracing(message, stream, consumer, heard).run();
}

} // namespace jetlag
