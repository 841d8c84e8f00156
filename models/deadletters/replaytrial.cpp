// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/replaytrial.h"

#include <QCoreApplication>

#include <algorithm>

namespace jetlag {
namespace {

constexpr quint64 firstFew = 20;     ///< open at a time, at least
constexpr quint64 enoughToTell = 10; ///< settled ones, below which a share says nothing
constexpr quint64 looksAfterAck = 2;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::ReplayTrial)
};

} // namespace

ReplayTrial::ReplayTrial(bool sendsOneFirst, std::optional<int> mostDeadPercent)
    : m_sendsOneFirst(sendsOneFirst)
    , m_mostDeadPercent(mostDeadPercent)
{
}

ReplayTrial::Verdict ReplayTrial::judge(const FateCounts& counts, quint64 looks, quint64 total)
{
    if (m_isOverruled)
        return Verdict::GoOn;
    if (isTrying()) {
        if (counts.dead() > 0)
            return Verdict::FirstDied;
        const quint64 acked =
            counts[LetterFate::Acked] + counts[LetterFate::MaybeAcked] + counts[LetterFate::Delivered];
        if (acked == 0)
            m_settledAt.reset();
        else if (!m_settledAt)
            m_settledAt = looks;
        m_isPassed = m_settledAt && looks >= *m_settledAt + looksAfterAck;
    }
    if (!m_mostDeadPercent)
        return Verdict::GoOn;
    const quint64 settled = counts.settled();
    const bool canTell = settled > 0 && settled >= std::min(enoughToTell, total);
    return canTell && counts.dead() * 100 > settled * static_cast<quint64>(*m_mostDeadPercent) ? Verdict::TooManyDied
                                                                                               : Verdict::GoOn;
}

bool ReplayTrial::mayBegin(const FateCounts& counts, quint64 underWay) const
{
    if (m_isOverruled)
        return true;
    if (isTrying())
        return counts.all() + underWay == 0;
    const quint64 settled = counts.settled();
    return !m_mostDeadPercent || counts.all() - settled + underWay < std::max(firstFew, settled);
}

QString ReplayTrial::waitingText(const FateCounts& counts) const
{
    if (!isTrying()) {
        const quint64 open = counts.all() - counts.settled();
        return Words::tr("Waits for what becomes of %n message(s) before it sends more.", nullptr,
                         static_cast<int>(std::min<quint64>(open, 1'000'000)));
    }
    QString text = Words::tr("Waits until the first message was acknowledged or died again.");
    const auto add = [&text](const QString& sentence) { text += QLatin1Char(' ') + sentence; };
    if (counts[LetterFate::NoReader] > 0)
        add(Words::tr("No consumer takes it."));
    else if (counts[LetterFate::Unread] > 0)
        add(Words::tr("It left its stream before a consumer was given it."));
    else if (counts[LetterFate::Waiting] > 0)
        add(Words::tr("It waits to be delivered."));
    else if (counts[LetterFate::InHand] + counts[LetterFate::MaybeInHand] > 0)
        add(Words::tr("It is in hand."));
    return text;
}

} // namespace jetlag
