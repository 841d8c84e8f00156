// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/apiaudit.h"

#include "domain/subject.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Poller)
};

bool recordsRequests(const StreamFacts& facts)
{
    const auto& subjects = facts.config.subjects;
    return std::any_of(subjects.begin(), subjects.end(), [](const QString& subject) {
        return subjectMatches(subject, QStringLiteral("$JS.EVENT.ADVISORY.API"));
    });
}

} // namespace

std::vector<Event> ApiAudit::take(const Snapshot& snapshot, int requests, Timestamp now)
{
    m_perSecond = static_cast<double>(requests) / static_cast<double>(interval.count());
    std::set<StreamName> streams;
    std::vector<Event> events;
    for (const auto& [name, row] : snapshot.streams) {
        if (!recordsRequests(*row->facts))
            continue;
        streams.insert(name);
        if (m_streams.contains(name))
            continue;
        const auto perHour = std::chrono::hours(1) / interval * requests;
        events.push_back(
            {now,
             Severity::Warning,
             Event::Kind::Problem,
             name,
             Words::tr("%1 stores a message for every request to the JetStream API, ours included. To spare it, the "
                       "account is looked at only every %n second(s); that still adds about %2 messages an hour.",
                       nullptr, static_cast<int>(interval.count()))
                 .arg(displayText(name.value), QLocale().toString(static_cast<qlonglong>(perHour))),
             {}});
    }
    m_streams = std::move(streams);
    return events;
}

} // namespace jetlag
