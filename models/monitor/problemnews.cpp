// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/problemnews.h"

#include <QCoreApplication>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::Poller)
};

constexpr std::chrono::minutes away{10}; ///< after which a problem is news again
constexpr size_t mostAtOnce = 5;         ///< a user without rights would fill the page

Event eventOf(const QString& text, const QString& detail, Timestamp now)
{
    Event event;
    event.time = now;
    event.severity = Severity::Warning;
    event.kind = Event::Kind::Problem;
    event.text = text;
    event.detail = detail;
    return event;
}

} // namespace

std::vector<Event> ProblemNews::take(const std::vector<Error>& problems, Timestamp now)
{
    std::erase_if(m_seen, [now](const auto& entry) { return now - entry.second > away; });
    std::vector<Event> events;
    int more = 0;
    for (const Error& problem : problems) {
        if (!m_seen.insert_or_assign({problem.detail, problem.kind}, now).second)
            continue;
        if (events.size() < mostAtOnce)
            events.push_back(eventOf(problem.summary, problem.detail, now));
        else
            ++more;
    }
    if (more > 0)
        events.push_back(eventOf(
            Words::tr("%n further requests failed. What they would have told is not shown, or old.", nullptr, more), {},
            now));
    return events;
}

} // namespace jetlag
