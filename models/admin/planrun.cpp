// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/planrun.h"

#include "admin/adminservice.h"
#include "domain/subject.h"

#include <QCoreApplication>

#include <algorithm>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::PlanRun)
};

FieldChanges changesOf(const PlanEntry& entry)
{
    FieldChanges changes;
    for (const FieldDifference& difference : entry.differences)
        changes[difference.key] = difference.after;
    return changes;
}

} // namespace

PlanRun::PlanRun(AdminService& service, ConfigPlan plan, std::vector<size_t> ticked, Listener listener)
    : m_service(service)
    , m_plan(std::move(plan))
    , m_ticked(std::move(ticked))
    , m_listener(std::move(listener))
{
}

void PlanRun::start()
{
    next();
}

void PlanRun::stop()
{
    m_isStopped = true;
}

void PlanRun::next()
{
    while (m_at < m_ticked.size()) {
        const PlanEntry& entry = m_plan[m_ticked[m_at]];
        const auto problem =
            m_isStopped ? std::optional(cancelledError(Words::tr("It was cancelled before."))) : hangsOn(entry);
        if (!problem)
            break;
        m_listener.ended(m_ticked[m_at++], {ChangeEnd::NotSent, problem, {}});
    }
    if (m_at == m_ticked.size()) {
        m_listener.finished();
        return;
    }
    const PlanEntry& entry = m_plan[m_ticked[m_at]];
    m_listener.begun(m_ticked[m_at]);
    AdminChange::Listener listener{.ended = [this](const ChangeOutcome& outcome) { onEnded(outcome); }};
    if (entry.kind == PlanEntry::Kind::Create)
        m_change = m_service.create({entry.stream, entry.consumer, entry.after}, std::move(listener));
    else
        m_change = m_service.edit({{entry.stream, entry.consumer, entry.seen}, entry.before, changesOf(entry)},
                                  std::move(listener));
}

void PlanRun::onEnded(const ChangeOutcome& outcome)
{
    const size_t index = m_ticked[m_at++];
    if (outcome.how != ChangeEnd::Done && !m_plan[index].consumer)
        m_notDone.push_back(m_plan[index].stream);
    m_listener.ended(index, outcome);
    next();
}

/// A consumer of a stream that was not made.
std::optional<Error> PlanRun::hangsOn(const PlanEntry& entry) const
{
    if (!entry.consumer || std::find(m_notDone.begin(), m_notDone.end(), entry.stream) == m_notDone.end())
        return std::nullopt;
    return Error{
        Error::Kind::InvalidInput,
        Words::tr("It was not tried: its stream %1 is not as it should be.").arg(displayText(entry.stream.value)),
        {},
        0};
}

} // namespace jetlag
