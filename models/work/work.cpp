// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/work.h"

namespace jetlag {

WorkRegistry::~WorkRegistry()
{
    close();
}

void WorkRegistry::close()
{
    m_isClosed = true;
    while (!m_jobs.empty()) {
        const auto youngest = m_jobs.extract(std::prev(m_jobs.end()));
    }
}

bool WorkRegistry::expect(uint64_t id)
{
    return !m_isClosed && m_jobs.try_emplace(id).second;
}

void WorkRegistry::add(uint64_t id, std::unique_ptr<Job> job)
{
    Entry& entry = m_jobs.at(id);
    entry.job = std::move(job);
    if (entry.job && !entry.isOver)
        entry.job->start();
    else if (!entry.isOver)
        m_jobs.erase(id); // nothing was made of it
}

bool WorkRegistry::retire(uint64_t id)
{
    const auto entry = m_jobs.find(id);
    if (entry == m_jobs.end() || entry->second.isOver)
        return false;
    entry->second.isOver = true;
    // The job is still on the stack: let it return first.
    m_courier.address().deliver([this, id] { m_jobs.erase(id); });
    return true;
}

void WorkRegistry::command(uint64_t id, void (Job::*order)())
{
    const auto entry = m_jobs.find(id);
    if (entry == m_jobs.end() || entry->second.isOver)
        return;
    if (order)
        (entry->second.job.get()->*order)();
    else
        m_jobs.erase(entry);
}

} // namespace jetlag
