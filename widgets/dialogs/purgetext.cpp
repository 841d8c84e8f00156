// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/purgetext.h"

#include "widgets/dialogs/dialogparts.h"

#include <QCoreApplication>
#include <QLocale>

namespace jetlag {
namespace {

struct PurgeText
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::PurgeText)
};

} // namespace

QString purgePreviewText(const PurgePreview& preview)
{
    QStringList lines;
    if (preview.messages == 0) {
        lines.append(PurgeText::tr("Nothing would be purged: no message matches."));
    } else {
        lines.append(PurgeText::tr("%1 message(s) would be purged from %2.", nullptr, pluralNumber(preview.messages))
                         .arg(numberText(preview.messages), preview.stream.value));
        lines.append(PurgeText::tr("First sequence %1, last sequence %2.")
                         .arg(numberText(preview.first.value), numberText(preview.last.value)));
        lines.append(preview.bytes ? PurgeText::tr("Size: %1.").arg(bytesText(*preview.bytes))
                                   : PurgeText::tr("Size: not known before the purge."));
        if (preview.losers.empty())
            lines.append(PurgeText::tr("No consumer would lose unprocessed messages."));
        for (const PurgePreview::Loser& loser : preview.losers) {
            const QString count = numberText(loser.unprocessed);
            const int plural = pluralNumber(loser.unprocessed);
            lines.append(loser.isUpperBound
                             ? PurgeText::tr("Consumer %2 would lose up to %1 unprocessed message(s).", nullptr, plural)
                                   .arg(count, loser.consumer.value)
                             : PurgeText::tr("Consumer %2 would lose %1 unprocessed message(s).", nullptr, plural)
                                   .arg(count, loser.consumer.value));
        }
        for (const PurgePreview::Endangered& one : preview.endangered) {
            const quint64 unfinished = one.waiting + one.inFlight;
            lines.append(PurgeText::tr("Purged at once, consumer %2 could skip or forget up to %1 message(s) that "
                                       "stay stored: %3 not delivered yet, %4 in flight.",
                                       nullptr, pluralNumber(unfinished))
                             .arg(numberText(unfinished), one.consumer.value, numberText(one.waiting),
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

} // namespace jetlag
