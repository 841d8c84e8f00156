// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consumerstatus.h"
#include "domain/streamhealth.h"

#include <QLocale>

#include <algorithm>
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

constexpr auto farthestRemoval = std::chrono::hours(24) * 365; ///< beyond this nobody waits for it

QString rate(double perSecond)
{
    return QLocale().toString(std::abs(perSecond), 'f', std::abs(perSecond) < 100 ? 1 : 0);
}

/// When the server will remove a consumer that nobody uses, as far as that can be known: not before the time that it
/// may be unused has passed since it last did something. Empty: never, or nothing is known.
QString removalText(const ConsumerFacts& facts)
{
    const auto after = facts.config.removedAfter();
    const auto last = std::max({facts.created, facts.delivered.lastActive, facts.ackFloor.lastActive});
    if (!after || !last || *after > farthestRemoval || *last > Timestamp::max() - 2 * farthestRemoval)
        return {};
    const Timestamp earliest = std::chrono::ceil<std::chrono::seconds>(*last + *after);
    return earliest > facts.serverTime.value_or(systemNow())
               ? Words::tr("The server will remove it at %1, or later if somebody has asked since.")
                     .arg(instantText(earliest))
               : Words::tr("The server removes it as soon as it has been unused for %1.").arg(toGoDuration(*after));
}

/// Why, without a breach.
struct CauseWords
{
    const ConsumerAssessment& assessment;
    const ConsumerFacts& facts;

    QString operator()(const cause::None&) const { return {}; }
    QString operator()(const cause::AtWall& wall) const
    {
        return since(Words::tr("Acks at the wall: %1 of %2.").arg(count(wall.ackPending), count(wall.limit)));
    }
    QString operator()(const cause::Paused& paused) const
    {
        return paused.until
                   ? Words::tr("Paused until %1, %2 waiting.").arg(instantText(*paused.until), count(paused.waiting))
                   : Words::tr("Paused, %1 waiting.").arg(count(paused.waiting));
    }
    QString operator()(const cause::NobodyPulls& nobody) const
    {
        return alsoRemoved(since(Words::tr("Nobody pulls, %1 waiting: no open pull request, or each is refused.")
                                     .arg(count(nobody.waiting))));
    }
    QString operator()(const cause::NobodyListens& nobody) const
    {
        return alsoRemoved(since(Words::tr("Nobody listens, %1 waiting.").arg(count(nobody.waiting))));
    }
    QString operator()(const cause::Poison& poison) const
    {
        if (!poison.isExact)
            return since(Words::tr("Poison message: the first one from sequence %1 on is delivered again and again.")
                             .arg(count(poison.sequence.value)));
        return since(facts.config.maxDeliver
                         ? Words::tr("Poison message: sequence %1 is delivered again and again, at most %2 times.")
                               .arg(count(poison.sequence.value), count(*facts.config.maxDeliver))
                         : Words::tr("Poison message: sequence %1 is delivered again and again, without an end.")
                               .arg(count(poison.sequence.value)));
    }
    QString operator()(const cause::NothingFinishes& nothing) const
    {
        return since(Words::tr("Nothing gets finished: %1 messages are delivered again and again.")
                         .arg(count(nothing.redelivered)));
    }
    QString operator()(const cause::AllTerminated& all) const
    {
        return since(Words::tr("Its workers terminate every message, and finish none: %1 within five minutes.")
                         .arg(count(all.terminated)));
    }
    QString operator()(const cause::ComesAgain& again) const
    {
        return since(Words::tr("Messages are delivered again before they are acknowledged; ack_wait is %1.")
                         .arg(toGoDuration(again.ackWait)));
    }
    QString operator()(const cause::LostUnread& lost) const
    {
        if (lost.lost)
            return since(Words::tr("%1 messages are lost unread: the limits of the stream removed them; %2 wait.")
                             .arg(count(*lost.lost), count(lost.waiting)));
        return since(lost.perSecond
                         ? Words::tr("About %1 messages a second are lost unread: the limits of the stream remove "
                                     "them; %2 wait.")
                               .arg(rate(*lost.perSecond), count(lost.waiting))
                         : Words::tr("Messages are lost unread: the limits of the stream remove them; %1 wait.")
                               .arg(count(lost.waiting)));
    }
    QString operator()(const cause::FlowControlled& held) const
    {
        return since(Words::tr("The subscriber is slower than its input: flow control holds the delivery, %1 waiting.")
                         .arg(count(held.waiting)));
    }
    QString operator()(const cause::Abandoned&) const
    {
        return alsoRemoved(Words::tr("The client of this ordered consumer has gone."));
    }
    QString operator()(const cause::SourceFails& source) const
    {
        return troubleText(StreamHealth::Trouble::NotFed, source.problem);
    }
    QString operator()(const cause::StreamFull&) const { return troubleText(StreamHealth::Trouble::RefusesNew, {}); }
    QString operator()(const cause::NobodyTakes& left) const
    {
        return Words::tr("The stream holds %1 messages that nobody will take: no filter matches them.")
            .arg(count(left.count));
    }
    QString operator()(const cause::Retrying& retry) const
    {
        return retry.until
                   ? Words::tr("Retrying until %1: %2 wait for their next delivery as the backoff is set.")
                         .arg(instantText(*retry.until), count(retry.waiting))
                   : Words::tr("Retrying later: a worker has asked for a delay or reports progress, %1 waiting.")
                         .arg(count(retry.waiting));
    }
    QString operator()(const cause::BetweenPulls& between) const
    {
        return between.inHand > 0
                   ? Words::tr("Nobody asks for more at the moment: %1 in hand within their ack wait, %2 waiting.")
                         .arg(count(between.inHand), count(between.waiting))
                   : Words::tr("Nobody asks for more at the moment, %1 waiting.").arg(count(between.waiting));
    }
    QString operator()(const cause::Overflow& overflow) const
    {
        return Words::tr("Overflow: pull requests are open that may wait until more messages do, %1 waiting.")
            .arg(count(overflow.waiting));
    }
    QString operator()(const cause::NotAnswered&) const
    {
        return Words::tr("Its server does not answer: it may be down, or without a leader.");
    }
    QString operator()(const cause::NotListed&) const
    {
        return Words::tr("Nothing new is known of it: the list that it is in was denied or not answered.");
    }
    QString operator()(const cause::NoLeader&) const
    {
        return Words::tr("No leader: the counts are old and cannot be trusted.");
    }
    QString operator()(const cause::ReplicasDown& replicas) const
    {
        return since(Words::tr("%1 of %2 replicas are offline or outdated.")
                         .arg(count(replicas.down), count(replicas.replicas)));
    }
    QString operator()(const cause::FilterMatchesNothing&) const
    {
        return Words::tr("Its filter matches no subject of the stream: nothing will come.");
    }
    QString operator()(const cause::PullsRefused& pulls) const
    {
        return Words::tr("%1 of %2 pull requests are open: further ones are refused.")
            .arg(count(pulls.open), count(pulls.limit));
    }
    QString operator()(const cause::RateLimited& limited) const
    {
        return since(Words::tr("Slow on purpose: its rate limit is %1 bit/s.").arg(count(limited.bitsPerSecond)));
    }
    QString operator()(const cause::ReplayOriginal&) const
    {
        return since(Words::tr("Slow on purpose: it replays at the pace of the original."));
    }
    QString operator()(const cause::PinnedClientGone& pinned) const
    {
        return since(Words::tr("The pinned client takes nothing, %1 waiting.").arg(count(pinned.waiting)));
    }
    QString operator()(const cause::NoAcks& none) const
    {
        return since(Words::tr("No acks: all is delivered, %1 wait for an ack.").arg(count(none.ackPending)));
    }
    QString operator()(const cause::NothingMoves& nothing) const
    {
        return since(Words::tr("Nothing is delivered or acknowledged although somebody asks, %1 waiting.")
                         .arg(count(nothing.waiting)));
    }
    QString operator()(const cause::SlowerThanInput&) const
    {
        const auto& slope = assessment.backlogSlope;
        return since(slope ? Words::tr("Slower than its input: the backlog grows by %1 a second.").arg(rate(*slope))
                           : Words::tr("Slower than its input."));
    }
    QString operator()(const cause::NotCatchingUp& slow) const
    {
        return since(
            Words::tr("Keeps pace with its input but does not work off the %1 that wait.").arg(count(slow.waiting)));
    }
    QString operator()(const cause::NearWall& wall) const
    {
        return since(Words::tr("Slow at its ack-pending wall: %1 of %2 in flight.")
                         .arg(count(wall.ackPending), count(wall.limit)));
    }
    QString operator()(const cause::CatchingUp&) const
    {
        const auto& slope = assessment.backlogSlope;
        return slope ? Words::tr("Catching up: the backlog shrinks by %1 a second.").arg(rate(*slope))
                     : Words::tr("Catching up.");
    }
    QString operator()(const cause::SetBack& back) const
    {
        return since(Words::tr("Set back from sequence %1 to %2.").arg(count(back.from.value), count(back.to.value)));
    }
    QString operator()(const cause::Watching& watching) const
    {
        return Words::tr("Not watched long enough to judge, %1 waiting.").arg(count(watching.waiting));
    }
    QString operator()(const cause::OverThreshold&) const { return {}; } // the breach says it

private:
    QString alsoRemoved(const QString& sentence) const
    {
        const QString removal = removalText(facts);
        return removal.isEmpty() ? sentence : Words::tr("%1 %2", "two sentences").arg(sentence, removal);
    }
    /// "…, since 02:14:05." A sentence without it when the beginning is not known.
    QString since(const QString& sentence) const
    {
        return assessment.since
                   ? Words::tr("%1 Since %2.", "a sentence and a time").arg(sentence, instantText(*assessment.since))
                   : sentence;
    }
};

/// The next step.
struct Advice
{
    const ConsumerFacts& facts;

    QString operator()(const cause::Abandoned&) const { return {}; }
    QString operator()(const cause::None&) const { return {}; }
    QString operator()(const cause::CatchingUp&) const { return {}; }
    QString operator()(const cause::Watching&) const { return {}; }
    QString operator()(const cause::AtWall&) const
    {
        return Words::tr("The server delivers nothing more until some are acknowledged. Look at the workers: they take "
                         "messages and do not acknowledge them. Raise max_ack_pending only when the workers are "
                         "merely slow.");
    }
    QString operator()(const cause::Paused&) const
    {
        return Words::tr("It goes on by itself when the pause ends, or when somebody resumes it.");
    }
    QString operator()(const cause::NobodyPulls&) const
    {
        return Words::tr("Start the workers, or see whether they still ask this stream and consumer, and for no more "
                         "than its max_batch, max_bytes and max_expires allow.");
    }
    QString operator()(const cause::NobodyListens&) const
    {
        return Words::tr("Nobody has subscribed to the deliver subject. Start a subscriber of %1.")
            .arg(facts.config.deliverSubject);
    }
    QString operator()(const cause::Poison&) const
    {
        return facts.config.maxDeliver
                   ? Words::tr("Look at the message. After the last delivery it stays in the stream and is not tried "
                               "again.")
                   : Words::tr("Look at the message; set max_deliver, or let the workers terminate what they cannot "
                               "handle.");
    }
    QString operator()(const cause::NothingFinishes&) const
    {
        return Words::tr("Look at what the workers log: they refuse each message, crash, or acknowledge nothing.");
    }
    QString operator()(const cause::AllTerminated&) const
    {
        return Words::tr("Look at what the workers log and at the terminated messages under Dead letters: they are "
                         "not tried again by themselves.");
    }
    QString operator()(const cause::ComesAgain&) const
    {
        return Words::tr(
            "If the work takes longer than ack_wait, raise it, or let the workers report progress; else look "
            "for workers that crash or refuse messages.");
    }
    QString operator()(const cause::LostUnread&) const
    {
        return Words::tr("Raise the limits of the stream (max_age, max_msgs, max_bytes), or add workers.");
    }
    QString operator()(const cause::FlowControlled&) const { return moreWorkers(); }
    QString operator()(const cause::SourceFails&) const
    {
        return Words::tr("Look whether the stream that it copies still exists and may be read.");
    }
    QString operator()(const cause::StreamFull&) const
    {
        return Words::tr("Raise the limits of the stream, purge it, or let it discard old messages.");
    }
    QString operator()(const cause::NobodyTakes&) const
    {
        return Words::tr("Compare the subjects of these messages with the filters of all consumers of the stream.");
    }
    QString operator()(const cause::Retrying&) const { return {}; }
    QString operator()(const cause::BetweenPulls&) const { return {}; }
    QString operator()(const cause::Overflow&) const { return {}; }
    QString operator()(const cause::NotAnswered&) const
    {
        return Words::tr("Look at the servers of the cluster that hold it.");
    }
    QString operator()(const cause::NotListed&) const { return {}; }
    QString operator()(const cause::NoLeader&) const
    {
        return Words::tr("Look at the servers of the cluster: a majority of its replicas must be up.");
    }
    QString operator()(const cause::ReplicasDown&) const
    {
        return Words::tr("Look at the servers that hold the replicas; without a majority nothing moves.");
    }
    QString operator()(const cause::FilterMatchesNothing&) const
    {
        return Words::tr("Compare the filter with the subjects of the stream.");
    }
    QString operator()(const cause::PullsRefused&) const
    {
        return Words::tr("Let fewer workers pull at once, or raise max_waiting.");
    }
    QString operator()(const cause::RateLimited&) const
    {
        return Words::tr("Raise or remove the rate limit if that is too slow.");
    }
    QString operator()(const cause::ReplayOriginal&) const
    {
        return Words::tr("Use the replay policy instant if that is too slow.");
    }
    QString operator()(const cause::PinnedClientGone&) const
    {
        return Words::tr("Unpin the client, so that the group chooses another one.");
    }
    QString operator()(const cause::NoAcks&) const
    {
        return Words::tr("Look at the workers: they have the messages. What is not acknowledged comes again after the "
                         "ack wait.");
    }
    QString operator()(const cause::NothingMoves&) const
    {
        return Words::tr("Look at the workers' pull requests: a limit of bytes, a group or a lost connection may hold "
                         "the messages back.");
    }
    QString operator()(const cause::SlowerThanInput&) const { return moreWorkers(); }
    QString operator()(const cause::NotCatchingUp&) const { return moreWorkers(); }
    QString operator()(const cause::NearWall&) const
    {
        return Words::tr("Add workers; if they wait for messages, raise max_ack_pending.");
    }
    QString operator()(const cause::SetBack&) const
    {
        return Words::tr("Messages behind that sequence are delivered once more.");
    }
    QString operator()(const cause::OverThreshold&) const
    {
        return Words::tr("The threshold is set in the metadata; it can be changed under Consumer, Thresholds.");
    }

private:
    static QString moreWorkers() { return Words::tr("Add workers, or make them faster."); }
};

} // namespace

QString statusText(ConsumerStatus status)
{
    switch (status) {
    case ConsumerStatus::Ok:
        return Words::tr("Ok", "consumer status");
    case ConsumerStatus::Idle:
        return Words::tr("Idle", "consumer status: nothing to do");
    case ConsumerStatus::Retrying:
        return Words::tr("Retrying", "consumer status: waits for a planned delivery");
    case ConsumerStatus::Abandoned:
        return Words::tr("Abandoned", "consumer status: ephemeral, its client has gone");
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
    case ConsumerStatus::Retrying:
        return QStringLiteral("retrying");
    case ConsumerStatus::Abandoned:
        return QStringLiteral("abandoned");
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

QString causeText(const ConsumerAssessment& assessment, const ConsumerFacts& facts)
{
    QStringList parts{std::visit(CauseWords{assessment, facts}, assessment.cause)};
    if (assessment.breach)
        parts << breachText(*assessment.breach);
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

QString adviceText(const ConsumerAssessment& assessment, const ConsumerFacts& facts)
{
    return std::visit(Advice{facts}, assessment.cause);
}

} // namespace jetlag
