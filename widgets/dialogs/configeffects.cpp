// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/configeffects.h"

#include "admin/configfields.h"
#include "domain/subject.h"
#include "items/formatting.h"

#include <QCoreApplication>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::ConfigEffects)
};

/// nullopt: not set, or without limit.
std::optional<uint64_t> numberOf(const QByteArray& config, const char* key)
{
    bool isNumber = false;
    const qlonglong number = fieldOf(config, QLatin1String(key)).toLongLong(&isNumber);
    return isNumber && number > 0 ? std::optional(static_cast<uint64_t>(number)) : std::nullopt;
}

QString textOf(const QByteArray& config, const char* key)
{
    QByteArray text = fieldOf(config, QLatin1String(key));
    return QString::fromUtf8(text.replace('"', ""));
}

void addMaxDeliver(QStringList& lines, const ConsumerFacts& consumer, const QByteArray& before, const QByteArray& after)
{
    const auto was = numberOf(before, "max_deliver");
    const auto becomes = numberOf(after, "max_deliver");
    if (!becomes || (was && *was <= *becomes))
        return;
    const uint64_t atMost = *becomes == 1 ? consumer.ackPending : std::min(consumer.redelivered, consumer.ackPending);
    lines << (atMost == 0
                  ? Words::tr("No message in hand has been delivered more often than that.")
                  : Words::tr(
                        "At most %1 messages in hand have been delivered that often: they are given up when their "
                        "ack wait is over, and stay in the stream as dead letters.",
                        nullptr, pluralNumber(atMost))
                        .arg(countText(atMost)));
}

void addMaxAckPending(QStringList& lines, const ConsumerFacts& consumer, const QByteArray& before,
                      const QByteArray& after)
{
    const auto was = numberOf(before, "max_ack_pending");
    const auto becomes = numberOf(after, "max_ack_pending");
    if (was == becomes)
        return;
    if (becomes && consumer.ackPending >= *becomes)
        lines << Words::tr("%1 messages are in hand: nothing more is delivered until fewer than %2 are.", nullptr,
                           pluralNumber(consumer.ackPending))
                     .arg(countText(consumer.ackPending), countText(*becomes));
    else if (was && consumer.ackPending >= *was)
        lines << Words::tr("It stands at the wall now; deliveries go on at once.");
}

void addWaits(QStringList& lines, const ConsumerFacts& consumer, const QByteArray& before, const QByteArray& after)
{
    const auto was = numberOf(before, "ack_wait");
    const auto becomes = numberOf(after, "ack_wait");
    if (was && becomes && *becomes < *was && consumer.ackPending > 0)
        lines << Words::tr("Of the %1 messages in hand those that are held for longer than the new ack wait may be "
                           "delivered again while a worker still has them.",
                           nullptr, pluralNumber(consumer.ackPending))
                     .arg(countText(consumer.ackPending));
    const auto unused = numberOf(after, "inactive_threshold");
    if (unused && unused != numberOf(before, "inactive_threshold"))
        lines << Words::tr("The server deletes the consumer when nobody has used it for %1.")
                     .arg(durationText(std::chrono::nanoseconds(static_cast<qint64>(*unused))));
}

} // namespace

QString matchText(const MatchCount& count)
{
    return count.isExact ? countText(count.messages) : Words::tr("at least %1").arg(countText(count.messages));
}

QStringList consumerEditEffects(const ConsumerPicture& picture, const QByteArray& before, const QByteArray& after,
                                const std::optional<Result<MatchCount>>& matching)
{
    const ConsumerFacts& consumer = *picture.consumer;
    QStringList lines;
    if (matching && !*matching) {
        lines << Words::tr("What the new filter matches could not be counted: %1").arg(matching->error().summary);
    } else if (matching) {
        const MatchCount& count = **matching;
        lines << Words::tr("The new filter matches %1 messages of the stream.", nullptr, pluralNumber(count.inAll))
                     .arg(countText(count.inAll))
              << Words::tr(
                     "%1 of them lie after message %2, where the consumer is, and will be delivered (now %3 wait); "
                     "what lies before is not delivered again.")
                     .arg(matchText(count), countText(consumer.delivered.streamSequence.value),
                          countText(consumer.pending));
        if (count.inAll == 0)
            lines << Words::tr("Nothing in the stream matches: is the subject right?");
        if (consumer.ackPending > 0)
            lines << Words::tr("%1 messages in hand stay with their workers.", nullptr,
                               pluralNumber(consumer.ackPending))
                         .arg(countText(consumer.ackPending));
    }
    addMaxDeliver(lines, consumer, before, after);
    addMaxAckPending(lines, consumer, before, after);
    addWaits(lines, consumer, before, after);
    if (lines.isEmpty())
        lines << Words::tr("No message is delivered again, and none is lost, by this.");
    return lines;
}

std::optional<MatchQuery> startOf(const StreamName& stream, const QByteArray& config)
{
    MatchQuery query{stream, filtersOf(config), {}, {}, {}};
    const QString policy = textOf(config, "deliver_policy");
    if (policy == u"by_start_sequence")
        query.from = Sequence{numberOf(config, "opt_start_seq").value_or(1)};
    else if (policy == u"by_start_time")
        query.since = parseRfc3339(textOf(config, "opt_start_time").toStdString());
    else if (policy != u"all" && !policy.isEmpty())
        return std::nullopt;
    return query;
}

QStringList consumerCreationEffects(const StreamFacts& stream, const QByteArray& config,
                                    const std::optional<Result<MatchCount>>& matching)
{
    QStringList lines;
    const QString policy = textOf(config, "deliver_policy");
    if (matching && !*matching) {
        lines << Words::tr("What it would take could not be counted: %1").arg(matching->error().summary);
    } else if (matching) {
        const MatchCount& count = **matching;
        const bool isBeyond = count.from > stream.state.last;
        lines << (isBeyond ? Words::tr("It begins with the next message that is stored.")
                           : Words::tr("It begins at message %1 and takes %2 messages that lie there now.", nullptr,
                                       pluralNumber(count.messages))
                                 .arg(countText(count.from.value), matchText(count)));
        if (count.inAll == 0)
            lines << Words::tr("Nothing in the stream matches so far.");
    } else if (policy == u"last_per_subject") {
        lines << Words::tr("It begins with the newest message of each subject.");
    } else if (policy == u"last") {
        lines << Words::tr("It begins with the newest message.");
    } else {
        lines << Words::tr("It takes only what is stored from now on.");
    }
    switch (stream.config.retention) {
    case Retention::WorkQueue:
        lines << Words::tr("The stream is a work queue: what it acknowledges is removed.");
        break;
    case Retention::Interest:
        lines << Words::tr("From now on the stream keeps messages until this consumer has acknowledged them, too.");
        break;
    case Retention::Limits:
    case Retention::Unknown:
        break;
    }
    lines << (fieldOf(config, QStringLiteral("deliver_subject")).isEmpty()
                  ? Words::tr("Nothing is delivered before a worker pulls.")
                  : Words::tr("It delivers as soon as somebody listens on %1.")
                        .arg(displayText(textOf(config, "deliver_subject"))));
    return lines;
}

} // namespace jetlag
