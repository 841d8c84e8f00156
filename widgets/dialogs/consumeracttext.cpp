// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/consumeracttext.h"

#include "domain/subject.h"
#include "items/formatting.h"

#include <QCoreApplication>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::ConsumerActText)
};

QString waitingText(uint64_t pending)
{
    return Words::tr("%1 messages wait for it.", nullptr, pluralNumber(pending)).arg(countText(pending));
}

QString inHandText(uint64_t inHand)
{
    return Words::tr("%1 messages are in hand: delivered and not acknowledged.", nullptr, pluralNumber(inHand))
        .arg(countText(inHand));
}

} // namespace

QString takersText(const ConsumerFacts& consumer)
{
    if (!consumer.config.isPull())
        return consumer.pushBound ? Words::tr("Somebody is subscribed to it at the moment.") : QString();
    return consumer.waiting == 0 ? QString()
                                 : Words::tr("%1 pull requests are open at the moment: workers take from it.", nullptr,
                                             pluralNumber(consumer.waiting))
                                       .arg(countText(consumer.waiting));
}

QStringList pauseEffects(const ConsumerPicture& picture, Timestamp until, std::chrono::nanoseconds howLong)
{
    const ConsumerFacts& consumer = *picture.consumer;
    QStringList lines{Words::tr("Nothing is delivered until %1, for %2. Then it goes on by itself.", "time, duration")
                          .arg(instantText(until), durationText(howLong)),
                      waitingText(consumer.pending)};
    if (consumer.ackPending > 0)
        lines << inHandText(consumer.ackPending)
              << Words::tr("They can still be acknowledged; those that are not come again after the pause.");
    if (const QString takers = takersText(consumer); !takers.isEmpty())
        lines << takers << Words::tr("They wait; none of them is told.");
    return lines;
}

QStringList resumeEffects(const ConsumerPicture& picture)
{
    const ConsumerFacts& consumer = *picture.consumer;
    QStringList lines{Words::tr("Deliveries go on at once."), waitingText(consumer.pending)};
    if (consumer.ackPending > 0)
        lines << inHandText(consumer.ackPending);
    const QString takers = takersText(consumer);
    lines << (takers.isEmpty() ? Words::tr("Nobody is seen to take from it at the moment.") : takers);
    return lines;
}

QStringList deleteEffects(const ConsumerPicture& picture)
{
    const ConsumerFacts& consumer = *picture.consumer;
    QStringList lines;
    if (consumer.backlog() == 0) {
        lines << Words::tr("It has finished everything that it was to take.");
    } else {
        lines << Words::tr("%1 messages that it has not finished are given up: %2 wait, %3 are in hand.", nullptr,
                           pluralNumber(consumer.backlog()))
                     .arg(countText(consumer.backlog()), countText(consumer.pending), countText(consumer.ackPending));
    }
    switch (picture.stream->config.retention) {
    case Retention::Interest:
        lines << Words::tr("The stream keeps messages only as long as a consumer wants them: those that nobody else "
                           "wants are removed for good.");
        break;
    case Retention::WorkQueue:
        lines << Words::tr("The messages stay in the stream, a work queue, until another consumer takes them.");
        break;
    case Retention::Limits:
    case Retention::Unknown:
        lines << Words::tr("The messages stay in the stream.");
        break;
    }
    lines << Words::tr("Its position is lost: a new one of this name begins where its deliver policy says.");
    const QString takers = takersText(consumer);
    lines << (takers.isEmpty() ? Words::tr("Nobody is seen to take from it at the moment.")
                               : QString(takers + u' ' + Words::tr("They are cut off.")));
    return lines;
}

QStringList unpinEffects(const ConsumerPicture& picture)
{
    QStringList lines{Words::tr("The client that is pinned loses its place; the next one that pulls for the group is "
                                "pinned, which may be the same.")};
    if (picture.consumer->ackPending > 0)
        lines << inHandText(picture.consumer->ackPending)
              << Words::tr("They come again after their ack wait, to whoever is pinned then: work may be done twice.");
    return lines;
}

QStringList stepDownEffects(const ConsumerPicture& picture)
{
    QStringList lines{
        Words::tr("%1 leads it. Another of its replicas is elected; until then, mostly less than a second, nothing is "
                  "delivered and acknowledgements may get lost.")
            .arg(displayText(picture.consumer->leader))};
    if (picture.consumer->ackPending > 0)
        lines << inHandText(picture.consumer->ackPending);
    if (picture.consumer->waiting > 0)
        lines << takersText(*picture.consumer) << Words::tr("Open pull requests end; workers ask again.");
    return lines;
}

} // namespace jetlag
