// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/fatetext.h"

#include "items/formatting.h"

#include <QCoreApplication>
#include <QStringList>

namespace jetlag {
namespace {

struct Fates
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::LetterFate)
};

} // namespace

QString fateText(LetterFate fate)
{
    switch (fate) {
    case LetterFate::Unknown:
        return {};
    case LetterFate::NoReader:
        return Fates::tr("nobody takes it");
    case LetterFate::Waiting:
        return Fates::tr("waiting");
    case LetterFate::InHand:
        return Fates::tr("in hand");
    case LetterFate::MaybeInHand:
        return Fates::tr("≈ in hand");
    case LetterFate::Delivered:
        return Fates::tr("delivered");
    case LetterFate::Acked:
        return Fates::tr("acked");
    case LetterFate::MaybeAcked:
        return Fates::tr("≈ acked");
    case LetterFate::Unread:
        return Fates::tr("removed unread");
    case LetterFate::MaybeDeadAgain:
        return Fates::tr("≈ dead again");
    case LetterFate::DeadAgain:
        return Fates::tr("dead again");
    }
    return {};
}

Severity severityOf(LetterFate fate)
{
    switch (fate) {
    case LetterFate::Unknown:
        return Severity::Unknown;
    case LetterFate::Waiting:
    case LetterFate::InHand:
    case LetterFate::MaybeInHand:
        return Severity::Notice;
    case LetterFate::Delivered:
    case LetterFate::Acked:
    case LetterFate::MaybeAcked:
        return Severity::Ok;
    case LetterFate::NoReader:
        return Severity::Warning;
    case LetterFate::Unread:
    case LetterFate::MaybeDeadAgain:
    case LetterFate::DeadAgain:
        break;
    }
    return Severity::Critical;
}

QString fateCountsText(const FateCounts& counts)
{
    // Of those that are nearly the same one number, marked where it is not certain.
    const auto both = [&counts](LetterFate certain, LetterFate maybe) {
        const QString text = countText(counts[certain] + counts[maybe]);
        return counts[maybe] > 0 ? QStringLiteral("≈ ") + text : text;
    };
    const auto plural = [&counts](LetterFate a, LetterFate b) { return pluralNumber(counts[a] + counts[b]); };
    using F = LetterFate;
    QStringList parts;
    if (counts[F::Acked] + counts[F::MaybeAcked] > 0)
        parts += Fates::tr("%1 acked", nullptr, plural(F::Acked, F::MaybeAcked)).arg(both(F::Acked, F::MaybeAcked));
    if (counts[F::Delivered] > 0)
        parts +=
            Fates::tr("%1 delivered", nullptr, pluralNumber(counts[F::Delivered])).arg(countText(counts[F::Delivered]));
    if (counts[F::InHand] + counts[F::MaybeInHand] > 0)
        parts +=
            Fates::tr("%1 in hand", nullptr, plural(F::InHand, F::MaybeInHand)).arg(both(F::InHand, F::MaybeInHand));
    if (counts[F::Waiting] > 0)
        parts += Fates::tr("%1 waiting", nullptr, pluralNumber(counts[F::Waiting])).arg(countText(counts[F::Waiting]));
    if (counts.dead() > 0)
        parts +=
            Fates::tr("%1 dead again", nullptr, pluralNumber(counts.dead())).arg(both(F::DeadAgain, F::MaybeDeadAgain));
    if (counts[F::Unread] > 0)
        parts +=
            Fates::tr("%1 removed unread", nullptr, pluralNumber(counts[F::Unread])).arg(countText(counts[F::Unread]));
    if (counts[F::NoReader] > 0)
        parts += Fates::tr("%1 that nobody takes", nullptr, pluralNumber(counts[F::NoReader]))
                     .arg(countText(counts[F::NoReader]));
    if (counts[F::Unknown] > 0)
        parts +=
            Fates::tr("%1 not known", nullptr, pluralNumber(counts[F::Unknown])).arg(countText(counts[F::Unknown]));
    return parts.join(QStringLiteral(" · "));
}

} // namespace jetlag
