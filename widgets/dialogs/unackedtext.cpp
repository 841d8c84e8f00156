// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/unackedtext.h"

#include "domain/subject.h"
#include "items/formatting.h"
#include "items/timestyle.h"

#include <QCoreApplication>

#include <algorithm>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::UnackedDialog)
};

QString positionText(const UnackedMessages& list)
{
    const ConsumerFacts& facts = *list.consumer;
    return Words::tr("Ack floor: stream sequence %1, consumer sequence %2. Delivered: stream sequence %3, consumer "
                     "sequence %4. As of %5.")
        .arg(countText(facts.ackFloor.streamSequence.value), countText(facts.ackFloor.consumerSequence),
             countText(facts.delivered.streamSequence.value), countText(facts.delivered.consumerSequence),
             clockText(list.at));
}

QString countsText(const ConsumerFacts& facts)
{
    const auto& most = facts.config.maxDeliver;
    return Words::tr("Waiting for an acknowledgement (num_ack_pending): %1. Of them delivered more than once "
                     "(num_redelivered): %2. Delivered again after (ack_wait): %3. Given up after (max_deliver): %4.")
        .arg(countText(facts.ackPending), countText(facts.redelivered), durationText(facts.config.ackWait),
             most ? Words::tr("%n delivery(ies)", nullptr, pluralNumber(*most)) : Words::tr("never"));
}

QString candidatesText(const UnackedMessages& list)
{
    const ConsumerFacts& facts = *list.consumer;
    QStringList parts;
    if (facts.ackPending == 0)
        parts << Words::tr("The server waits for none of them any more, yet the ack floor stands: it stops at what was "
                           "given up.");
    else
        parts << Words::tr(
            "Fewer are waited for than lie between ack floor and position; the server does not say which.");
    if (list.messages.empty())
        return parts.join(u' ');
    const UnackedMessage& first = list.messages.front();
    const QString number = countText(first.message->sequence.value);
    const bool isCertain = first.isCertain && first.state != UnackedState::Terminated;
    if (isCertain && first.state == UnackedState::GivenUp)
        parts << Words::tr("Certain: message %1, right behind the floor, is given up.").arg(number);
    else if (isCertain && first.state == UnackedState::InFlight)
        parts << Words::tr("Certain: message %1, right behind the floor, is not acknowledged.").arg(number);
    else if (isCertain)
        parts << Words::tr("Certain: message %1, right behind the floor, is in flight or given up.").arg(number);
    if (std::any_of(list.messages.begin(), list.messages.end(), [](const auto& row) { return !row.isCertain; }))
        parts << Words::tr("Those with ≈ may be acknowledged already.");
    return parts.join(u' ');
}

QString basisText(const UnackedMessages& list)
{
    switch (list.basis) {
    case UnackedBasis::NotKnown:
        return Words::tr("The server does not tell how far this consumer is.");
    case UnackedBasis::NothingTracked:
        return Words::tr("This consumer asks for no acknowledgements (ack policy none): nothing is tracked, each "
                         "message counts as finished once it is delivered.");
    case UnackedBasis::NothingBetween:
        return Words::tr("Certain: all that was delivered is settled.");
    case UnackedBasis::EachSequence:
        return Words::tr("Certain: none of them is acknowledged. As many are waited for as there are sequences between "
                         "ack floor and position.");
    case UnackedBasis::EachDelivery:
        return Words::tr("Certain: none of them is acknowledged, and each was delivered once. As many are waited for "
                         "as there were deliveries since the ack floor.");
    case UnackedBasis::EachMessage:
        return Words::tr("Certain: none of them is acknowledged. As many are waited for as there are messages between "
                         "ack floor and position that match the filters.");
    case UnackedBasis::WorkQueue:
        return Words::tr("Certain: none of them is acknowledged. A work queue removes what is acknowledged.");
    case UnackedBasis::Candidates:
        return candidatesText(list);
    }
    return {};
}

/// The server counts deliveries, not those of a message.
QString deliveriesNote(const UnackedMessages& list)
{
    const bool isBound = std::any_of(list.messages.begin(), list.messages.end(), [](const UnackedMessage& row) {
        return row.leastDeliveries != row.mostDeliveries;
    });
    if (!isBound)
        return {};
    const ConsumerFacts& facts = *list.consumer;
    return Words::tr("Deliveries since the ack floor: %1, of all messages together. Of a single one only bounds are "
                     "known.")
        .arg(countText(facts.delivered.consumerSequence -
                       std::min(facts.ackFloor.consumerSequence, facts.delivered.consumerSequence)));
}

/// What is certain of single messages because the server said so in passing.
QString heardNote(const UnackedMessages& list)
{
    const auto heard = std::count_if(list.messages.begin(), list.messages.end(),
                                     [](const UnackedMessage& row) { return row.heard.has_value(); });
    return heard == 0 ? QString()
                      : Words::tr("Of %1 of those listed the server has said while this program listened what became "
                                  "of them: the tool tip of the state tells it. Silence proves nothing.")
                            .arg(countText(static_cast<uint64_t>(heard)));
}

} // namespace

QString unackedTitle(const ConsumerKey& key)
{
    return Words::tr("Unacked messages of %1 › %2", "stream, consumer")
        .arg(displayText(key.stream.value), displayText(key.consumer.value));
}

QString unackedEvidence(const UnackedMessages& list)
{
    QStringList lines;
    if (list.basis != UnackedBasis::NotKnown)
        lines << positionText(list);
    if (list.basis != UnackedBasis::NotKnown && list.basis != UnackedBasis::NothingTracked)
        lines << countsText(*list.consumer);
    lines << basisText(list);
    if (!list.messages.empty() && list.consumer->config.ackPolicy == AckPolicy::All)
        lines << Words::tr("An acknowledgement covers all messages before it (ack policy all): all below the ack floor "
                           "is done.");
    if (list.mayBeRemoved && hasUnackedRange(*list.consumer))
        lines << Words::tr("The stream has removed messages: some that are waited for may be among them.");
    if (const QString note = heardNote(list); !note.isEmpty())
        lines << note;
    if (const QString note = deliveriesNote(list); !note.isEmpty())
        lines << note;
    return lines.join(u'\n');
}

QString unackedListedText(const UnackedMessages& list)
{
    const uint64_t listed = list.messages.size();
    if (list.total <= listed)
        return {};
    const QString text = list.isTotalExact
                             ? Words::tr("%1 of %2 are listed, from the ack floor on.", "messages")
                             : Words::tr("%1 of at most %2 are listed, from the ack floor on.", "messages");
    return text.arg(countText(listed), countText(list.total));
}

QString unackedEmptyText(const UnackedMessages& list)
{
    switch (list.basis) {
    case UnackedBasis::NotKnown:
        return Words::tr("Nothing is known of its messages.");
    case UnackedBasis::NothingTracked:
        return Words::tr("Nothing is tracked: this consumer asks for no acknowledgements.");
    case UnackedBasis::NothingBetween:
        return Words::tr("All that was delivered is settled.");
    default:
        return Words::tr("The stream no longer stores any message between ack floor and position.");
    }
}

} // namespace jetlag
