// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consumerstatus.h"

#include <QString>

#include <optional>

namespace jetlag {

struct StreamRow;

/// How a stream is: its word, its colour and its place in the order all come from here, so that they cannot disagree.
struct StreamHealth
{
    /// What is wrong with the stream itself, whatever its consumers do.
    enum class Trouble {
        None,
        RefusesNew, ///< it is full and discards what is new
        NotFed,     ///< its mirror or a source is refused, in the server's words
        NotReached, ///< its mirror or a source has not been heard for half a minute (a healthy one is heard every
                    ///< second)
    };
    bool isLeaderless = false;
    bool isOld = false; ///< whatever was known of it: leaderless, or out of reach
    /// The worst of its consumers, and OverThreshold where a threshold of its own is crossed or it is in trouble
    /// itself. nullopt: nobody can tell.
    std::optional<ConsumerStatus> status;
    Trouble trouble = Trouble::None;
    Severity severity = Severity::Unknown;
    friend bool operator==(const StreamHealth&, const StreamHealth&) = default;
};

/// Pure.
StreamHealth healthOf(const StreamRow& row);

/// What is wrong with the stream itself, in a sentence; empty: nothing. `problem`: why it is not fed, in the server's
/// words.
QString troubleText(StreamHealth::Trouble trouble, const QString& problem);

} // namespace jetlag
