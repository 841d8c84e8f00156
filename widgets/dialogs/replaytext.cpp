// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/replaytext.h"

#include "domain/subject.h"
#include "widgets/dialogs/dialogparts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace jetlag {
namespace {

struct ReplayText
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::ReplayText)
};

QString targetText(const ReplayPlan::Target& target)
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
    if (target.receivers.empty()) {
        line += ReplayText::tr("No consumer will receive them.");
    } else {
        QStringList names;
        for (const ConsumerName& receiver : target.receivers)
            names.append(displayText(receiver.value));
        line += ReplayText::tr("Received by: %1.").arg(names.join(QStringLiteral(", ")));
    }
    return line;
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
    return count - std::min(count, plan.tooLarge);
}

QString replayPlanText(const ReplayPlan& plan)
{
    QStringList lines{
        ReplayText::tr("%1 message(s) chosen.", nullptr, pluralNumber(plan.total)).arg(numberText(plan.total))};
    for (const ReplayPlan::Target& target : plan.targets)
        lines.append(targetText(target));
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
        lines.append(ReplayText::tr("%1 message(s) were already replayed and confirmed before.", nullptr,
                                    pluralNumber(plan.alreadyReplayed))
                         .arg(numberText(plan.alreadyReplayed)));
    if (plan.tooLarge > 0)
        lines.append(ReplayText::tr("%1 message(s) are larger than the server accepts and stay.", nullptr,
                                    pluralNumber(plan.tooLarge))
                         .arg(numberText(plan.tooLarge)));
    return lines.join(QLatin1Char('\n'));
}

QString replayProgressText(const ReplayProgress& progress)
{
    QStringList parts;
    addCount(parts, progress.replayed, ReplayText::tr("%1 replayed"));
    addCount(parts, progress.duplicates, ReplayText::tr("%1 duplicates, not replayed"));
    addCount(parts, progress.failed, ReplayText::tr("%1 failed"));
    addCount(parts, progress.unknown, ReplayText::tr("%1 with unknown outcome, kept"));
    addCount(parts, progress.skipped, ReplayText::tr("%1 skipped"));
    addCount(parts, progress.removed, ReplayText::tr("%1 removed from the dead letters"));
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
    return parts.isEmpty() ? head
                           : QString(head + QLatin1Char(' ') + parts.join(QStringLiteral("; ")) + QLatin1Char('.'));
}

} // namespace jetlag
