// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consumerstatus.h"

#include <optional>

namespace jetlag {

struct StreamRow;

/// How a stream is: its word, its colour and its place in the order all come from here, so that they cannot disagree.
struct StreamHealth
{
    bool isLeaderless = false;
    bool isOld = false; ///< whatever was known of it: leaderless, or out of reach
    /// The worst of its consumers, and OverThreshold where a threshold of its own is crossed. nullopt: nobody can tell.
    std::optional<ConsumerStatus> status;
    Severity severity = Severity::Unknown;
    friend bool operator==(const StreamHealth&, const StreamHealth&) = default;
};

/// Pure.
StreamHealth healthOf(const StreamRow& row);

} // namespace jetlag
