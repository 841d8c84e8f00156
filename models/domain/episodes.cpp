// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/episodes.h"

#include <algorithm>

namespace jetlag {

void Episodes::settle(ConsumerAssessment& assessment, Timestamp at)
{
    const Severity severity = severityOf(assessment.status);
    if (severity == Severity::Unknown)
        return;
    if (severity != Severity::Warning && severity != Severity::Critical) {
        if (!m_wellSince)
            m_wellSince = at;
        if (!m_open.empty() && at - *m_wellSince >= recovers) {
            m_open.clear();
            m_recovered = m_wellSince;
        }
        return;
    }
    m_wellSince.reset();
    std::erase_if(m_open, [at](const Episode& one) { return at - one.seen >= recovers; });
    const auto open = std::find_if(m_open.begin(), m_open.end(),
                                   [&assessment](const Episode& one) { return one.status == assessment.status; });
    if (open != m_open.end()) {
        open->seen = at;
        assessment.since = open->since;
        return;
    }
    if (!assessment.since)
        return;
    if (m_recovered)
        assessment.since = std::max(*assessment.since, *m_recovered);
    m_open.push_back({assessment.status, *assessment.since, at});
}

} // namespace jetlag
