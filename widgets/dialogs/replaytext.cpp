// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/replaytext.h"

#include "domain/subject.h"
#include "items/replayreasons.h"
#include "items/runningreplay.h"
#include "widgets/dialogs/dialogparts.h"
#include "widgets/dialogs/receivertext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace jetlag {
namespace {

struct ReplayText
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::ReplayText)
};

QString targetText(const ReplayPlan::Target& target, const Snapshot* now)
{
    const QString count = numberText(target.messages);
    const int plural = pluralNumber(target.messages);
    const QString subject = displayText(target.subject);
    if (target.refused)
        return ReplayText::tr("%1 message(s) to %2 cannot be replayed: %3", nullptr, plural)
            .arg(count, subject, target.refused->summary);
    QString line = ReplayText::tr("%1 message(s) to %2 in stream %3.", nullptr, plural)
                       .arg(count, subject, displayText(target.stream.value));
    line += QLatin1Char(' ');
    if (!target.areReceiversKnown) {
        line += ReplayText::tr("Who will receive them is not known.");
    } else if (target.receivers.empty()) {
        line += ReplayText::tr("No consumer will receive them.");
    } else {
        line += ReplayText::tr("Received by: %1.").arg(receiverNames(target.stream, target.receivers, now));
    }
    return line;
}

QString limitText(const TargetRoom& room)
{
    switch (room.limit) {
    case TargetRoom::Limit::Messages:
        return ReplayText::tr("it holds at most %1 messages").arg(numberText(room.value));
    case TargetRoom::Limit::Bytes:
        return ReplayText::tr("it holds at most %1").arg(bytesText(room.value));
    case TargetRoom::Limit::MessagesPerSubject:
        return ReplayText::tr("it holds at most %1 messages of each subject").arg(numberText(room.value));
    case TargetRoom::Limit::NoInterest:
        return ReplayText::tr("it keeps only what some consumer wants, and none does");
    case TargetRoom::Limit::MessageSize:
        return ReplayText::tr("it takes messages of at most %1").arg(bytesText(room.value));
    case TargetRoom::Limit::None:
        break;
    }
    return {};
}

void addRoom(QStringList& lines, const ReplayPlan::Room& target)
{
    const TargetRoom& room = target.room;
    const QString stream = displayText(target.stream.value);
    const auto count = [&](quint64 number) {
        return room.isRough ? QString(QStringLiteral("≈") + numberText(number)) : numberText(number);
    };
    if (room.dropped > 0)
        lines.append(ReplayText::tr("%1 will not keep %2 of them: %3. Those letters stay here.")
                         .arg(stream, count(room.dropped), limitText(room)));
    if (room.refused > 0)
        lines.append(ReplayText::tr("%1 will refuse %2 of them: %3. They stay here.")
                         .arg(stream, count(room.refused), limitText(room)));
    if (room.evicted > 0)
        lines.append(ReplayText::tr("%1 drops %2 of its older messages to make room: %3.")
                         .arg(stream, count(room.evicted), limitText(room)));
}

/// Around where two texts begin to differ, cut, in one line.
QString excerpt(const QByteArray& bytes, qsizetype at)
{
    constexpr qsizetype before = 20;
    constexpr qsizetype shown = 70;
    const qsizetype from = at > before ? at - before : 0;
    QString text = displayText(QString::fromUtf8(bytes.mid(from, shown)));
    if (from > 0)
        text.prepend(QChar(0x2026));
    if (from + shown < bytes.size())
        text.append(QChar(0x2026));
    return text;
}

QString headerText(const MessageHeaders& headers)
{
    QStringList lines;
    for (const auto& [name, value] : headers.entries())
        lines << displayText(QString::fromUtf8(name + ": " + value));
    return lines.join(QStringLiteral("; "));
}

/// What of the headers is only on one side.
QString headerChangeText(const MessageHeaders& before, const MessageHeaders& after)
{
    const auto only = [](const MessageHeaders& of, const MessageHeaders& other) {
        MessageHeaders left;
        for (const auto& [name, value] : of.entries()) {
            if (!other.entries().contains(MessageHeaders::Entry(name, value)))
                left.add(name, value);
        }
        return headerText(left);
    };
    const QString gone = only(before, after);
    const QString come = only(after, before);
    const auto orNothing = [](const QString& text) { return text.isEmpty() ? QStringLiteral("–") : text; };
    return gone.isEmpty() && come.isEmpty() ? QString() : orNothing(gone) + QStringLiteral(" → ") + orNothing(come);
}

/// The first few, before and after.
void addExamples(QStringList& lines, const ReplayPlan& plan)
{
    if (plan.examples.empty())
        return;
    lines.append(ReplayText::tr("Their originals, and what becomes of them, are kept in the replay journal for a "
                                "month: %1.")
                     .arg(bytesText(plan.keptOriginals)));
    for (const ReplayPlan::Example& example : plan.examples) {
        const auto line = [&](const QString& what, const QString& change) {
            lines.append(QStringLiteral("#%1 %2: %3").arg(numberText(example.letter.value), what, change));
        };
        const auto& [subject, headers, payload] = example.changed;
        const qsizetype linesBefore = lines.size();
        if (subject != example.subject)
            line(ReplayText::tr("subject"),
                 displayText(example.subject) + QStringLiteral(" → ") + displayText(subject));
        if (const QString change = headerChangeText(example.headers, headers); !change.isEmpty())
            line(ReplayText::tr("headers"), change);
        if (payload != example.payload) {
            const auto differ =
                std::mismatch(payload.begin(), payload.end(), example.payload.begin(), example.payload.end());
            const qsizetype at = differ.first - payload.begin();
            line(ReplayText::tr("payload"),
                 excerpt(example.payload, at) + QStringLiteral(" → ") + excerpt(payload, at));
        }
        if (lines.size() == linesBefore)
            line(ReplayText::tr("unchanged"), displayText(subject));
    }
}

void addCount(QStringList& parts, quint64 count, const QString& text)
{
    if (count > 0)
        parts.append(text.arg(numberText(count)));
}

} // namespace

quint64 replayable(const ReplayPlan& plan)
{
    quint64 count = 0;
    for (const ReplayPlan::Target& target : plan.targets)
        count += target.refused ? 0 : target.messages;
    quint64 refused = plan.tooLarge;
    for (const ReplayPlan::Room& target : plan.rooms) // of the other limits others may still make room
        refused += target.room.limit == TargetRoom::Limit::MessageSize ? target.room.refused : 0;
    return count - std::min(count, refused);
}

QString replayPlanText(const ReplayPlan& plan, const Snapshot* now)
{
    QStringList lines{
        ReplayText::tr("%1 message(s) chosen.", nullptr, pluralNumber(plan.total)).arg(numberText(plan.total))};
    for (const ReplayPlan::Target& target : plan.targets) {
        lines.append(targetText(target, now));
        for (const QString& line : receiverTroubles(target.stream, target.receivers, now)) {
            if (!lines.contains(line)) // several subjects may lead to the same consumers
                lines.append(line);
        }
    }
    if (plan.withoutTarget > 0)
        lines.append(ReplayText::tr("%1 message(s) name no original subject and stay: give a target subject.", nullptr,
                                    pluralNumber(plan.withoutTarget))
                         .arg(numberText(plan.withoutTarget)));
    if (plan.duplicatesInWindow > 0)
        lines.append(
            ReplayText::tr("%1 message(s) are duplicates inside the stream's window: the server will not store "
                           "them again.",
                           nullptr, pluralNumber(plan.duplicatesInWindow))
                .arg(numberText(plan.duplicatesInWindow)));
    if (plan.alreadyReplayed > 0)
        lines.append(ReplayText::tr("%1 message(s) were already replayed and confirmed before: they are not sent again "
                                    "unless you ask for it.",
                                    nullptr, pluralNumber(plan.alreadyReplayed))
                         .arg(numberText(plan.alreadyReplayed)));
    if (plan.inDoubt > 0)
        lines.append(
            ReplayText::tr("%1 message(s) were sent before without an answer: they are looked for in the target "
                           "first.",
                           nullptr, pluralNumber(plan.inDoubt))
                .arg(numberText(plan.inDoubt)));
    if (plan.editedBefore > 0)
        lines.append(ReplayText::tr("%1 message(s) of these were edited then: they go as they were edited.", nullptr,
                                    pluralNumber(plan.editedBefore))
                         .arg(numberText(plan.editedBefore)));
    if (plan.looping > 0)
        lines.append(
            ReplayText::tr("%1 message(s) would loop: they were put back up to %2 times already and died again "
                           "each time.",
                           nullptr, pluralNumber(plan.looping))
                .arg(numberText(plan.looping), numberText(plan.mostReplays)));
    if (plan.notChanged > 0)
        lines.append(ReplayText::tr("%1 message(s) cannot be changed like that and stay: %2", nullptr,
                                    pluralNumber(plan.notChanged))
                         .arg(numberText(plan.notChanged), plan.notChangedBecause));
    if (plan.tooLarge > 0)
        lines.append(ReplayText::tr("%1 message(s) are larger than the server accepts and stay.", nullptr,
                                    pluralNumber(plan.tooLarge))
                         .arg(numberText(plan.tooLarge)));
    for (const ReplayPlan::Room& room : plan.rooms)
        addRoom(lines, room);
    if (!plan.foreignApi.isEmpty())
        lines.append(
            ReplayText::tr("JetStream is reached by way of %1: whether messages get from here to its streams is "
                           "known only when the first is sent. The job says so if they do not.")
                .arg(displayText(plan.foreignApi)));
    lines.append(removalLoserLines(plan.losers));
    if (!plan.areLosersKnown)
        lines.append(
            ReplayText::tr("Who would lose the removed messages is not known: not all consumers could be listed."));
    addExamples(lines, plan);
    return lines.join(QLatin1Char('\n'));
}

QStringList removalLoserLines(const std::vector<RemovalLoser>& losers)
{
    QStringList lines;
    for (const RemovalLoser& loser : losers) {
        const QString name = displayText(loser.consumer.value);
        if (loser.pending > 0)
            lines.append(ReplayText::tr("Removing them takes %1 message(s) from %2, which has not received them yet.",
                                        nullptr, pluralNumber(loser.pending))
                             .arg(numberText(loser.pending), name));
        if (loser.underWay > 0)
            lines.append(ReplayText::tr("Up to %1 message(s) may be under way in %2, which could not get them again.",
                                        nullptr, pluralNumber(loser.underWay))
                             .arg(numberText(loser.underWay), name));
    }
    return lines;
}

QString replayProgressText(const ReplayProgress& progress)
{
    QStringList parts;
    addCount(parts, progress.replayed, ReplayText::tr("%1 replayed"));
    addCount(parts, progress.duplicates, ReplayText::tr("%1 duplicates, not replayed"));
    addCount(parts, progress.failed, ReplayText::tr("%1 failed"));
    addCount(parts, progress.unknown, ReplayText::tr("%1 with unknown outcome, kept"));
    addCount(parts, progress.alreadyReplayed, ReplayText::tr("%1 replayed before, not sent again"));
    addCount(parts, progress.skipped,
             progress.isDiscard ? ReplayText::tr("%1 gone already") : ReplayText::tr("%1 skipped"));
    addCount(parts, progress.removed, ReplayText::tr("%1 removed from the dead letters"));
    addCount(parts, progress.kept, ReplayText::tr("%1 replayed but kept here"));
    QString state;
    switch (progress.state) {
    case ReplayProgress::State::Running:
        state = ReplayText::tr("Running");
        break;
    case ReplayProgress::State::Paused:
        state = ReplayText::tr("Paused");
        break;
    case ReplayProgress::State::Cancelled:
        state = ReplayText::tr("Cancelled");
        break;
    case ReplayProgress::State::Finished:
        state = ReplayText::tr("Finished");
        break;
    case ReplayProgress::State::Disconnected:
        state = ReplayText::tr("Waiting for the connection");
        break;
    }
    const QString head =
        ReplayText::tr("%1: %2 of %3 done.").arg(state, numberText(progress.done()), numberText(progress.total));
    const QString text =
        parts.isEmpty() ? head : QString(head + QLatin1Char(' ') + parts.join(QStringLiteral("; ")) + QLatin1Char('.'));
    if (!progress.waitsFor.isEmpty())
        return text + QLatin1Char(' ') + progress.waitsFor;
    return progress.stopped ? QString(text + QLatin1Char(' ') + progress.stopped->summary) : text;
}

Event replayEndedEvent(const RunningReplay& job)
{
    Event event{systemNow(), Severity::Warning, Event::Kind::Action, {}, {}, {}};
    if (job.error()) {
        event.text = ReplayText::tr("%1 It failed: %2").arg(job.what(), job.error()->summary);
        event.detail = job.error()->detail;
        return event;
    }
    const ReplayProgress& progress = *job.progress();
    if (progress.failed + progress.unknown + progress.kept == 0 && !progress.stopped)
        event.severity = Severity::Notice;
    event.text =
        (QStringList{job.what(), replayProgressText(progress)} + replayReasonLines(progress)).join(QLatin1Char(' '));
    return event;
}

} // namespace jetlag
