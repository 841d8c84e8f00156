// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consumerstatus.h"

#include <QLocale>

#include <cmath>

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

QString rate(double perSecond)
{
    return QLocale().toString(std::abs(perSecond), 'f', std::abs(perSecond) < 100 ? 1 : 0);
}

/// Clock time today, else with the date: an instant stays the same while the row is looked at, a duration would not.
QString instant(Timestamp time)
{
    const QDateTime local = toDateTime(time).toLocalTime();
    const QString clock = local.time().toString(QStringLiteral("HH:mm:ss"));
    return local.date() == QDate::currentDate()
               ? clock
               : QStringLiteral("%1 %2").arg(QLocale().toString(local.date(), QLocale::ShortFormat), clock);
}

/// "…, since 02:14:05." A sentence without it when the beginning is not known.
QString since(const QString& sentence, const ConsumerAssessment& assessment)
{
    return assessment.since
               ? Words::tr("%1 Since %2.", "a sentence and a time").arg(sentence, instant(*assessment.since))
               : sentence;
}

QString stopText(const ConsumerAssessment& a, const ConsumerFacts& facts)
{
    switch (a.cause) {
    case Cause::NobodyPulls:
        return since(Words::tr("Nobody pulls, %1 waiting.").arg(count(a.count)), a);
    case Cause::NobodyListens:
        return since(Words::tr("Nobody listens, %1 waiting.").arg(count(a.count)), a);
    case Cause::ReplicasDown:
        return since(Words::tr("%1 of %2 replicas are offline or outdated.").arg(count(a.count), count(a.limit)), a);
    case Cause::NoAcks:
        return since(Words::tr("No acks: all is delivered, %1 wait for an ack.").arg(count(a.count)), a);
    case Cause::PinnedClientGone:
        return since(Words::tr("The pinned client takes nothing, %1 waiting.").arg(count(facts.pending)), a);
    case Cause::NothingMoves:
        return since(Words::tr("Nothing is delivered or acknowledged although somebody asks, %1 waiting.")
                         .arg(count(facts.pending)),
                     a);
    default:
        return {};
    }
}

QString slownessText(const ConsumerAssessment& a)
{
    switch (a.cause) {
    case Cause::SlowerThanInput:
        return since(
            a.backlogSlope
                ? Words::tr("Slower than its input: the backlog grows by %1 a second.").arg(rate(*a.backlogSlope))
                : Words::tr("Slower than its input."),
            a);
    case Cause::NotCatchingUp:
        return since(Words::tr("Keeps pace with its input but does not work off the %1 that wait.").arg(count(a.count)),
                     a);
    case Cause::NearWall:
        return since(Words::tr("Slow at its ack-pending wall: %1 of %2 in flight.").arg(count(a.count), count(a.limit)),
                     a);
    case Cause::PullsRefused:
        return Words::tr("%1 of %2 pull requests are open: further ones are refused.")
            .arg(count(a.count), count(a.limit));
    case Cause::RateLimited:
        return since(Words::tr("Slow on purpose: its rate limit is %1 bit/s.").arg(count(a.limit)), a);
    case Cause::ReplayOriginal:
        return since(Words::tr("Slow on purpose: it replays at the pace of the original."), a);
    case Cause::CatchingUp:
        return a.backlogSlope ? Words::tr("Catching up: the backlog shrinks by %1 a second.").arg(rate(*a.backlogSlope))
                              : Words::tr("Catching up.");
    default:
        return {};
    }
}

} // namespace

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
        return Words::tr("Stalled", "consumer status: deliveries, but nothing gets finished");
    case ConsumerStatus::Stopped:
        return Words::tr("Stopped", "consumer status: backlog and no progress");
    case ConsumerStatus::Rewound:
        return Words::tr("Rewound", "consumer status: was set back");
    case ConsumerStatus::Full:
        return Words::tr("Full", "consumer status: at its ack-pending wall");
    case ConsumerStatus::OverThreshold:
        return Words::tr("Over threshold", "consumer status");
    case ConsumerStatus::Paused:
        return Words::tr("Paused", "consumer status");
    case ConsumerStatus::Unknown:
        break;
    }
    return Words::tr("Unknown", "consumer status");
}

QString statusKeyword(ConsumerStatus status)
{
    switch (status) {
    case ConsumerStatus::Ok:
        return QStringLiteral("ok");
    case ConsumerStatus::Idle:
        return QStringLiteral("idle");
    case ConsumerStatus::Behind:
        return QStringLiteral("behind");
    case ConsumerStatus::Stalled:
        return QStringLiteral("stalled");
    case ConsumerStatus::Stopped:
        return QStringLiteral("stopped");
    case ConsumerStatus::Rewound:
        return QStringLiteral("rewound");
    case ConsumerStatus::Full:
        return QStringLiteral("full");
    case ConsumerStatus::OverThreshold:
        return QStringLiteral("over-threshold");
    case ConsumerStatus::Paused:
        return QStringLiteral("paused");
    case ConsumerStatus::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString causeText(const ConsumerAssessment& a, const ConsumerFacts& facts)
{
    QString text;
    switch (a.cause) {
    case Cause::None:
        break;
    case Cause::AtWall:
        text = since(Words::tr("Acks at the wall: %1 of %2.").arg(count(a.count), count(a.limit)), a);
        break;
    case Cause::Paused:
        text = a.until ? Words::tr("Paused until %1, %2 waiting.").arg(instant(*a.until), count(a.count))
                       : Words::tr("Paused, %1 waiting.").arg(count(a.count));
        break;
    case Cause::Poison:
        text = since(facts.config.maxDeliver
                         ? Words::tr("Poison message: sequence %1 is delivered again and again, at most %2 times.")
                               .arg(count(a.limit), count(*facts.config.maxDeliver))
                         : Words::tr("Poison message: sequence %1 is delivered again and again, without an end.")
                               .arg(count(a.limit)),
                     a);
        break;
    case Cause::NoLeader:
        text = Words::tr("No leader: the counts are old and cannot be trusted.");
        break;
    case Cause::FilterMatchesNothing:
        text = Words::tr("Its filter matches no subject of the stream: nothing will come.");
        break;
    case Cause::SetBack:
        text = since(Words::tr("Set back from sequence %1 to %2.").arg(count(a.count), count(a.limit)), a);
        break;
    case Cause::Watching:
        text = Words::tr("Not watched long enough to judge, %1 waiting.").arg(count(a.count));
        break;
    case Cause::OverThreshold:
        break; // the breach says it
    default:
        text = stopText(a, facts);
        if (text.isEmpty())
            text = slownessText(a);
    }
    if (a.breach)
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + breachText(*a.breach);
    return text;
}

QString adviceText(const ConsumerAssessment& a, const ConsumerFacts& facts)
{
    switch (a.cause) {
    case Cause::None:
    case Cause::CatchingUp:
    case Cause::Watching:
        return {};
    case Cause::AtWall:
        return Words::tr("The server delivers nothing more until some are acknowledged. Look at the workers: they take "
                         "messages and do not acknowledge them. The oldest one is behind sequence %1. Raise "
                         "max_ack_pending only when the workers are merely slow.")
            .arg(count(facts.ackFloor.streamSequence.value));
    case Cause::Paused:
        return Words::tr("It goes on by itself when the pause ends, or when somebody resumes it.");
    case Cause::NobodyPulls:
        return Words::tr("There is no open pull request. Start the workers, or see whether they still ask this stream "
                         "and consumer.");
    case Cause::NobodyListens:
        return Words::tr("Nobody has subscribed to the deliver subject. Start a subscriber of %1.")
            .arg(facts.config.deliverSubject);
    case Cause::Poison:
        return facts.config.maxDeliver
                   ? Words::tr("Look at the message. After the last delivery it stays in the stream and is not tried "
                               "again.")
                   : Words::tr("Look at the message; set max_deliver, or let the workers terminate what they cannot "
                               "handle.");
    case Cause::NoLeader:
        return Words::tr("Look at the servers of the cluster: a majority of its replicas must be up.");
    case Cause::ReplicasDown:
        return Words::tr("Look at the servers that hold the replicas; without a majority nothing moves.");
    case Cause::FilterMatchesNothing:
        return Words::tr("Compare the filter with the subjects of the stream.");
    case Cause::PullsRefused:
        return Words::tr("Let fewer workers pull at once, or raise max_waiting.");
    case Cause::RateLimited:
        return Words::tr("Raise or remove the rate limit if that is too slow.");
    case Cause::ReplayOriginal:
        return Words::tr("Use the replay policy instant if that is too slow.");
    case Cause::PinnedClientGone:
        return Words::tr("Unpin the client, so that the group chooses another one.");
    case Cause::NoAcks:
        return Words::tr("Look at the workers: they have the messages. What is not acknowledged comes again after the "
                         "ack wait.");
    case Cause::NothingMoves:
        return Words::tr("Look at the workers' pull requests: a limit of bytes, a group or a lost connection may hold "
                         "the messages back.");
    case Cause::SlowerThanInput:
    case Cause::NotCatchingUp:
        return Words::tr("Add workers, or make them faster.");
    case Cause::NearWall:
        return Words::tr("Add workers; if they wait for messages, raise max_ack_pending.");
    case Cause::SetBack:
        return Words::tr("Messages behind that sequence are delivered once more.");
    case Cause::OverThreshold:
        return Words::tr("The threshold is set in the metadata; it can be changed under Consumer, Thresholds.");
    }
    return {};
}

} // namespace jetlag
