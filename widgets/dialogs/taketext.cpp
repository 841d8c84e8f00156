// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/taketext.h"

#include "domain/subject.h"
#include "items/formatting.h"
#include "widgets/dialogs/consumeracttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace jetlag {
namespace {

constexpr size_t mostNamed = 8;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::TakeText)
};

int plural(const std::vector<uint64_t>& sequences)
{
    return pluralNumber(sequences.size());
}

QString waitText(const ConsumerConfig& config)
{
    const QString first = durationText(*timeToSettle(config, 1));
    const QString wait =
        config.backoff.size() > 1
            ? Words::tr("Each has its time (backoff), %1 at its first delivery; then the server gives it to somebody "
                        "again.")
                  .arg(first)
            : Words::tr("Each has %1; then the server gives it to somebody again.").arg(first);
    return config.maxDeliver
               ? QString(wait + u' ' +
                         Words::tr("After %1 deliveries it is given up.", nullptr, pluralNumber(*config.maxDeliver))
                             .arg(countText(*config.maxDeliver)))
               : wait;
}

/// A reader's own, as client libraries make it.
bool looksOrdered(const ConsumerConfig& config)
{
    return config.ackPolicy == AckPolicy::None && !config.isDurable();
}

} // namespace

QString takingMeans(const ConsumerFacts& consumer, Retention retention)
{
    const ConsumerConfig& config = consumer.config;
    QStringList lines{Words::tr("Taking is consuming: what is taken here its workers do not get, until it is given "
                                "back, and every time counts as a delivery.")};
    if (config.ackPolicy == AckPolicy::None) {
        lines << Words::tr("This consumer wants no acknowledgements (ack policy none): what is taken is finished with "
                           "that, and does not come again.");
        if (looksOrdered(config))
            lines << Words::tr("It is not durable either, as an ordered consumer of a single reader: that one would "
                               "miss what is taken here.");
        return lines.join(u'\n');
    }
    lines.back() += u' ' + waitText(config);
    if (config.ackPolicy == AckPolicy::All)
        lines << Words::tr("An acknowledgement covers all that was delivered before (ack policy all), also what other "
                           "workers hold; Term does so, too.");
    if (retention == Retention::WorkQueue)
        lines << Words::tr("The stream is a work queue: what is acknowledged or terminated is removed from it.");
    else if (retention == Retention::Interest)
        lines << Words::tr("The stream keeps messages only as long as a consumer wants them: what is acknowledged or "
                           "terminated here is removed from it unless another one still waits for it.");
    if (consumer.paused)
        lines << Words::tr("The consumer is paused: nothing is delivered until it goes on.");
    return lines.join(u'\n');
}

QString othersText(const ConsumerFacts& consumer, uint64_t heldHere, bool isTaking)
{
    const QString takers = takersText(consumer);
    QStringList parts{takers.isEmpty() ? Words::tr("Nobody else is seen to take from it at the moment.") : takers};
    if (!takers.isEmpty() && isTaking)
        parts << Words::tr("One of them may be this window's.");
    parts << Words::tr("%1 messages wait for it.", nullptr, pluralNumber(consumer.pending))
                 .arg(countText(consumer.pending));
    const uint64_t others = consumer.ackPending - std::min(consumer.ackPending, heldHere);
    if (consumer.config.ackPolicy != AckPolicy::None)
        parts << Words::tr("Others hold %1 messages, this window %2.", nullptr, pluralNumber(others))
                     .arg(countText(others), countText(heldHere));
    return parts.join(u' ');
}

QString whyClosed(const TakenRow& row)
{
    if (row.state != TakenState::GivenBack && row.state != TakenState::GivenUp && !row.isOver)
        return {};
    if (row.state == TakenState::GivenUp)
        return Words::tr("Nothing is said of it any more: it was given up.");
    return Words::tr("Nothing is said of it any more: the server would take a late acknowledgement even where another "
                     "worker has the message by now, and count it for that one.");
}

QString sequencesText(const std::vector<uint64_t>& sequences)
{
    QStringList named;
    for (size_t i = 0; i < std::min(mostNamed, sequences.size()); ++i)
        named << countText(sequences[i]);
    QString list = named.join(QStringLiteral(", "));
    if (sequences.size() <= mostNamed)
        return list;
    const size_t more = sequences.size() - mostNamed;
    return Words::tr("%1 and %2 more", "message numbers", pluralNumber(more)).arg(list, countText(more));
}

QString doneText(const Acknowledgement& verdict, const std::vector<uint64_t>& sequences)
{
    const int n = plural(sequences);
    QString text;
    if (const auto* nak = std::get_if<Nak>(&verdict))
        text = nak->delay.count() > 0
                   ? Words::tr("%1 messages were refused, to come again after a delay: %2.", nullptr, n)
                   : Words::tr("%1 messages were refused, to come again at once: %2.", nullptr, n);
    else if (std::holds_alternative<Term>(verdict))
        text = Words::tr("%1 messages were terminated: %2.", nullptr, n);
    else if (std::holds_alternative<InProgress>(verdict))
        text = Words::tr("The time of %1 messages began anew: %2.", nullptr, n);
    else
        text = Words::tr("%1 messages were acknowledged: %2.", nullptr, n);
    return text.arg(countText(sequences.size()), sequencesText(sequences));
}

QString sentText(const std::vector<uint64_t>& sequences)
{
    return Words::tr("Acknowledgements of %1 messages were sent, without a confirmation: %2.", nullptr,
                     plural(sequences))
        .arg(countText(sequences.size()), sequencesText(sequences));
}

QString failedText(const VerdictReport& report)
{
    return Words::tr("Nothing was said of %1 messages (%2): %3", nullptr, plural(report.failed))
        .arg(countText(report.failed.size()), sequencesText(report.failed), report.failure.summary);
}

QString unknownText(const VerdictReport& report)
{
    return Words::tr("It is not known whether the server heard what was said of %1 messages (%2): %3", nullptr,
                     plural(report.unknown))
        .arg(countText(report.unknown.size()), sequencesText(report.unknown), report.doubt.summary);
}

QString settledNote(const Acknowledgement& verdict, const Settled& settled)
{
    const QString time = instantText(systemNow());
    const QString why = settled.error ? settled.error->summary : QString();
    switch (settled.how) {
    case SettleEnd::Sent:
        return Words::tr("Sent at %1, without a confirmation; the consumer's state does not show it so far.").arg(time);
    case SettleEnd::NotSent:
    case SettleEnd::Refused:
        return Words::tr("It is still held: %1").arg(why);
    case SettleEnd::Unknown:
        return Words::tr("No confirmation came: it comes again unless it arrived. %1").arg(why);
    case SettleEnd::Done:
        break;
    }
    if (settled.isSeen)
        return std::holds_alternative<SendAck>(verdict)
                   ? Words::tr("Sent at %1; the consumer's state shows that it is finished.").arg(time)
                   : Words::tr("No confirmation came, but the consumer's state shows that it is finished.");
    if (const auto* nak = std::get_if<Nak>(&verdict); nak && nak->delay.count() > 0)
        return Words::tr("Confirmed by the server at %1; it comes again after %2.").arg(time, durationText(nak->delay));
    return Words::tr("Confirmed by the server at %1.").arg(time);
}

QString figuresText(const TrialFigures& figures)
{
    const double seconds = std::chrono::duration<double>(figures.elapsed).count();
    const auto perSecond =
        seconds > 1 ? std::optional<double>(static_cast<double>(figures.taken) / seconds) : std::nullopt;
    QStringList lines{
        Words::tr("Taken: %1, of them not for the first time: %2; in hand: %3; a second: %4")
            .arg(countText(figures.taken), countText(figures.redelivered), countText(figures.held),
                 rateText(perSecond)),
        Words::tr("Acknowledged: %1; refused: %2; terminated: %3; not answered: %4; given back at the end: %5")
            .arg(countText(figures.acked), countText(figures.naked), countText(figures.termed), countText(figures.left),
                 countText(figures.givenBack)),
        Words::tr("Answered too late: %1; not sent: %2; outcome unknown: %3")
            .arg(countText(figures.late), countText(figures.failed), countText(figures.unknown))};
    const auto part = [](const std::optional<TrialBacklog>& backlog, uint64_t TrialBacklog::*field) {
        return countText(backlog ? std::optional<uint64_t>((*backlog).*field) : std::nullopt);
    };
    lines << Words::tr("Waiting for the consumer: %1 before, %2 now; in hand of all workers: %3 before, %4 now")
                 .arg(part(figures.before, &TrialBacklog::pending), part(figures.now, &TrialBacklog::pending),
                      part(figures.before, &TrialBacklog::ackPending), part(figures.now, &TrialBacklog::ackPending));
    return lines.join(u'\n');
}

QString trialEndText(const TrialFigures& figures)
{
    return Words::tr("The test worker ended: %1 messages taken, %2 acknowledged, %3 refused, %4 terminated, %5 given "
                     "back, %6 with an unknown outcome.",
                     nullptr, pluralNumber(figures.taken))
        .arg(countText(figures.taken), countText(figures.acked), countText(figures.naked), countText(figures.termed),
             countText(figures.givenBack), countText(figures.unknown));
}

} // namespace jetlag
