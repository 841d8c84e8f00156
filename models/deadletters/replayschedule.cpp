// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/replayschedule.h"

#include "domain/subject.h"

#include <QCoreApplication>
#include <QLocale>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::ReplaySchedule)
};

bool isWell(std::optional<ConsumerStatus> status)
{
    return status == ConsumerStatus::Ok || status == ConsumerStatus::Idle;
}

} // namespace

bool ReplaySchedule::isDue(Timestamp now, std::optional<ConsumerStatus> status) const
{
    return (!notBefore || now >= *notBefore) && (!whenOk || isWell(status));
}

QString ReplaySchedule::waitingText(Timestamp now, std::optional<ConsumerStatus> status) const
{
    if (notBefore && now < *notBefore)
        return Words::tr("Begins at %1, as long as JetLag runs.")
            .arg(QLocale().toString(toDateTime(*notBefore).toLocalTime(), QLocale::ShortFormat));
    const QString name = whenOk ? displayText(whenOk->consumer.value) : QString();
    return status ? Words::tr("Begins when %1 is well again, as long as JetLag runs. It is: %2.")
                        .arg(name, statusText(*status))
                  : Words::tr("Begins when %1 is well again, as long as JetLag runs. How it is now is not known.")
                        .arg(name);
}

} // namespace jetlag
