// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consumerstatus.h"

#include <array>

namespace jetlag {

/// What somebody asks first of many consumers: statuses of one severity, under one word.
enum class ConsumerGroup {
    Stuck,   ///< critical: nothing gets finished, or a threshold is crossed
    Behind,  ///< warning: works, and falls behind
    Held,    ///< notice: waits as planned
    Unknown, ///< not judged
    Fine
};
constexpr std::array consumerGroups{ConsumerGroup::Stuck, ConsumerGroup::Behind, ConsumerGroup::Held,
                                    ConsumerGroup::Unknown, ConsumerGroup::Fine};

ConsumerGroup groupOf(ConsumerStatus status);
Severity severityOf(ConsumerGroup group);
/// The English word in lower case that filters find it by: "stuck".
QString groupKeyword(ConsumerGroup group);
/// The filter that lets through this group alone: "status:stuck".
QString groupFilter(ConsumerGroup group);

/// How many there are of each.
class GroupCounts
{
public:
    void add(ConsumerGroup group) { ++m_counts[static_cast<size_t>(group)]; }
    int of(ConsumerGroup group) const { return m_counts[static_cast<size_t>(group)]; }
    friend bool operator==(const GroupCounts&, const GroupCounts&) = default;

private:
    std::array<int, consumerGroups.size()> m_counts{};
};

} // namespace jetlag
