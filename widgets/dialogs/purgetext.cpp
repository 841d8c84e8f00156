// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/purgetext.h"

#include "domain/subject.h"
#include "widgets/dialogs/dialogparts.h"

#include <QCoreApplication>
#include <QLocale>

namespace jetlag {
namespace {

struct PurgeText
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::PurgeText)
};

QString counted(const QString& sentence, quint64 count)
{
    return sentence.arg(numberText(count));
}

/// What a deletion one by one came to, each message once.
QStringList deletionSentences(const QString& stream, const PurgeOutcome& outcome)
{
    QStringList sentences;
    if (outcome.end == PurgeOutcome::End::Stopped)
        sentences.append(PurgeText::tr("Stopped."));
    sentences.append(PurgeText::tr("%1 message(s) deleted from %2.", nullptr, pluralNumber(outcome.deleted))
                         .arg(numberText(outcome.deleted), stream));
    if (outcome.gone > 0)
        sentences.append(counted(PurgeText::tr("%1 message(s) were already gone.", nullptr, pluralNumber(outcome.gone)),
                                 outcome.gone));
    if (outcome.refused > 0)
        sentences.append(counted(
            PurgeText::tr("The server refused to delete %1 message(s).", nullptr, pluralNumber(outcome.refused)),
            outcome.refused));
    if (outcome.unknown > 0)
        sentences.append(counted(PurgeText::tr("Whether %1 message(s) were deleted is not known: there was no answer.",
                                               nullptr, pluralNumber(outcome.unknown)),
                                 outcome.unknown));
    if (outcome.left > 0)
        sentences.append(
            counted(PurgeText::tr("%1 message(s) stay.", nullptr, pluralNumber(outcome.left)), outcome.left));
    return sentences;
}

QStringList purgeSentences(const QString& stream, const PurgeOutcome& outcome)
{
    const auto purged = [&] {
        return PurgeText::tr("%1 message(s) purged from %2.", nullptr, pluralNumber(outcome.deleted))
            .arg(numberText(outcome.deleted), stream);
    };
    switch (outcome.end) {
    case PurgeOutcome::End::Done:
        if (outcome.isSeen)
            return {PurgeText::tr("The server did not answer, but the purge was carried out: none of the %1 previewed "
                                  "message(s) is left in %2.",
                                  nullptr, pluralNumber(outcome.previewed))
                        .arg(numberText(outcome.previewed), stream)};
        if (outcome.gone > 0)
            return {purged(),
                    counted(PurgeText::tr("%1 message(s) were already gone.", nullptr, pluralNumber(outcome.gone)),
                            outcome.gone)};
        return {purged()};
    case PurgeOutcome::End::NotDone:
        if (outcome.isSeen)
            return {PurgeText::tr("The server did not answer, and the purge was not carried out: the previewed "
                                  "messages are still in %1.")
                        .arg(stream)};
        return {purged(), PurgeText::tr("Others of the preview are still there. Count again.")};
    case PurgeOutcome::End::Unknown:
        return {PurgeText::tr("The server did not answer: whether the purge of %1 was or will be carried out is not "
                              "known. Count again before you repeat it.")
                    .arg(stream)};
    case PurgeOutcome::End::Stopped:
    case PurgeOutcome::End::GivenUp:
        break; // of deletion one by one
    }
    return {};
}

} // namespace

QString purgePreviewText(const PurgePreview& preview)
{
    QStringList lines;
    if (preview.messages == 0) {
        lines.append(PurgeText::tr("Nothing would be purged: no message matches."));
    } else {
        const QString sentence =
            preview.isUpperBound
                ? PurgeText::tr("At most %1 message(s) would be purged from %2. There are too many to be counted one "
                                "by one.",
                                nullptr, pluralNumber(preview.messages))
                : PurgeText::tr("%1 message(s) would be purged from %2.", nullptr, pluralNumber(preview.messages));
        lines.append(sentence.arg(numberText(preview.messages), displayName(preview.stream.value)));
        lines.append(PurgeText::tr("First sequence %1, last sequence %2.")
                         .arg(numberText(preview.first.value), numberText(preview.last.value)));
        lines.append(preview.bytes ? PurgeText::tr("Size: %1.").arg(bytesText(*preview.bytes))
                                   : PurgeText::tr("Size: not known before the purge."));
        if (preview.consumersProblem)
            lines.append(PurgeText::tr("Which consumers would lose unprocessed messages is not known. %1")
                             .arg(preview.consumersProblem->summary));
        else if (preview.losers.empty() && preview.unreached.empty())
            lines.append(PurgeText::tr("No consumer would lose unprocessed messages."));
        for (const PurgePreview::Loser& loser : preview.losers) {
            const QString count = numberText(loser.unprocessed);
            const int plural = pluralNumber(loser.unprocessed);
            lines.append(loser.isUpperBound
                             ? PurgeText::tr("Consumer %2 would lose up to %1 unprocessed message(s).", nullptr, plural)
                                   .arg(count, displayName(loser.consumer.value))
                             : PurgeText::tr("Consumer %2 would lose %1 unprocessed message(s).", nullptr, plural)
                                   .arg(count, displayName(loser.consumer.value)));
        }
        for (const ConsumerName& consumer : preview.unreached)
            lines.append(PurgeText::tr("Consumer %1 may lose unprocessed messages: its state is not known.")
                             .arg(displayName(consumer.value)));
        for (const PurgePreview::Endangered& one : preview.endangered) {
            const quint64 unfinished = one.waiting + one.inFlight;
            lines.append(PurgeText::tr("Purged at once, consumer %2 could skip or forget up to %1 message(s) that "
                                       "stay stored: %3 not delivered yet, %4 in flight.",
                                       nullptr, pluralNumber(unfinished))
                             .arg(numberText(unfinished), displayName(one.consumer.value), numberText(one.waiting),
                                  numberText(one.inFlight)));
        }
    }
    lines.append(PurgeText::tr("Counted at %1.")
                     .arg(toDateTime(preview.at).toLocalTime().time().toString(QStringLiteral("HH:mm:ss"))));
    return lines.join(QLatin1Char('\n'));
}

QString purgeHarmText(PurgeHarm harm)
{
    switch (harm) {
    case PurgeHarm::None:
        break;
    case PurgeHarm::Harms:
        return PurgeText::tr("This server is older than 2.9.15. Its purge makes consumers skip or forget messages "
                             "that they have not finished. Deleting message by message spares them and takes longer.");
    case PurgeHarm::Unknown:
        return PurgeText::tr(
            "The version of this server is not known, and it answers as servers before 2.10 do. Before 2.9.15 a purge "
            "makes consumers skip or forget messages that they have not finished. Deleting message by message spares "
            "them and takes longer.");
    }
    return {};
}

QString purgeOutcomeText(const StreamName& stream, const PurgeOutcome& outcome)
{
    const QString name = displayName(stream.value);
    return (outcome.isOneByOne ? deletionSentences(name, outcome) : purgeSentences(name, outcome))
        .join(QLatin1Char(' '));
}

QString purgeWaitingText(const StreamName& stream, bool isOneByOne)
{
    return isOneByOne ? PurgeText::tr("The server does not answer. The deletion goes on as soon as it does.")
                      : PurgeText::tr("The server has not answered the purge of %1: it may have been carried out or "
                                      "not. As soon as the server answers, it is looked for.")
                            .arg(displayName(stream.value));
}

bool isGood(const PurgeOutcome& outcome)
{
    return outcome.end == PurgeOutcome::End::Done && outcome.refused == 0 && outcome.unknown == 0;
}

} // namespace jetlag
