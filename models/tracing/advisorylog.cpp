// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracing/advisorylog.h"

#include <optional>

namespace jetlag {
namespace {

std::optional<HeardAdvisory::Kind> kindOf(Advisory::Kind kind)
{
    switch (kind) {
    case Advisory::Kind::MaxDeliveries:
        return HeardAdvisory::Kind::GivenUp;
    case Advisory::Kind::Terminated:
        return HeardAdvisory::Kind::Terminated;
    case Advisory::Kind::Naked:
        return HeardAdvisory::Kind::Refused;
    case Advisory::Kind::StreamAction:
    case Advisory::Kind::ConsumerAction:
    case Advisory::Kind::LeaderElected:
    case Advisory::Kind::QuorumLost:
    case Advisory::Kind::ApiLimitReached:
    case Advisory::Kind::Other:
        break;
    }
    return std::nullopt;
}

} // namespace

void AdvisoryLog::add(const Advisory& advisory)
{
    const auto kind = kindOf(advisory.kind);
    if (!kind || !advisory.consumer || advisory.sequence.value == 0)
        return;
    if (m_order.size() >= Limit) {
        m_heard.erase(m_order.front());
        m_order.pop_front();
    }
    m_order.push_back(m_heard.insert({{{advisory.stream, *advisory.consumer}, advisory.sequence.value},
                                      {*kind, advisory.deliveries, advisory.reason, advisory.time}}));
}

std::vector<HeardAdvisory> AdvisoryLog::about(const ConsumerKey& consumer, Sequence sequence) const
{
    std::vector<HeardAdvisory> found;
    const auto [begin, end] = m_heard.equal_range({consumer, sequence.value});
    for (auto it = begin; it != end; ++it)
        found.push_back(it->second);
    return found;
}

} // namespace jetlag
