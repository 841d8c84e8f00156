// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/runningreplay.h"

#include <QUuid>

namespace jetlag {

RunningReplay::RunningReplay(QString what, QObject* parent)
    : QObject(parent)
    , m_id(QUuid::createUuid().toByteArray(QUuid::WithoutBraces))
    , m_what(std::move(what))
    , m_started(systemNow())
{
}

Replay::Listener RunningReplay::listener()
{
    return {[this](const ReplayNews& news) {
                if (const auto* outcome = std::get_if<LetterOutcome>(&news)) {
                    emit letterSettled(*outcome);
                    return;
                }
                m_progress = std::get<ReplayProgress>(news);
                emit progressed();
            },
            [this](const Result<ReplayProgress>& end) {
                m_hasEnded = true;
                if (end)
                    m_progress = *end;
                else
                    m_error = end.error();
                emit ended();
            }};
}

void RunningReplay::setFates(const FateCounts& fates)
{
    if (std::exchange(m_fates, fates) != fates)
        emit progressed();
}

} // namespace jetlag
