// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/systemsubjects.h"

#include <algorithm>
#include <array>

namespace jetlag {
namespace {

// $JSC and $NRG are the servers' own within a cluster, _R_ is what replies over a gateway or an import are sent to.
constexpr std::array<std::string_view, 6> roots{"$JS.", "$SYS.", "$JSC.", "$NRG.", "_INBOX.", "_R_."};

} // namespace

SystemSubjects::SystemSubjects(std::string inboxPrefix)
    : m_inbox(std::move(inboxPrefix))
{
    if (!m_inbox.empty())
        m_inbox += '.';
}

bool SystemSubjects::contain(std::string_view subject) const
{
    if (!m_inbox.empty() && subject.starts_with(m_inbox))
        return true;
    if (subject.empty() || (subject.front() != '$' && subject.front() != '_'))
        return false; // nearly all, in a flood
    return std::any_of(roots.begin(), roots.end(), [&](std::string_view root) { return subject.starts_with(root); });
}

} // namespace jetlag
