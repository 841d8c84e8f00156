// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/subjectcounter.h"

#include <QByteArray>

#include <chrono>
#include <memory>
#include <vector>

namespace jetlag {

/// Counts of a token and everything below it.
struct SubjectCounts
{
    uint64_t messages = 0;
    uint64_t bytes = 0;
    double perSecond = 0; ///< smoothed over some seconds
    double bytesPerSecond = 0;
    Timestamp last{};
};

/// What is new in the tree of subjects. Numbers of nodes are dense and stable until it is cleared.
struct SubjectNews
{
    static constexpr int Root = -1;
    struct Node
    {
        int number = 0;
        int parent = Root; ///< told before, or earlier in this list
        QByteArray token;
    };
    struct Change
    {
        int number = 0;
        SubjectCounts counts;
    };
    bool isCleared = false; ///< forget all nodes first
    std::vector<Node> added;
    std::vector<Change> changed;
    SubjectCounts total;
    SubjectCounts others;  ///< subjects beyond the bound, together
    uint64_t subjects = 0; ///< told one by one
};

/// Makes a tree of tokens from the counts by full subject: sums, smoothed rates, and what changed since the last look
/// in portions that a view takes without a stall. Any thread, one at a time.
class SubjectTally
{
public:
    struct Limits
    {
        size_t added = 1000; ///< nodes in one portion
        size_t changed = 4000;
    };
    explicit SubjectTally(std::shared_ptr<const SubjectCounter> counter);
    SubjectTally(std::shared_ptr<const SubjectCounter> counter, const Limits& limits);
    ~SubjectTally();

    /// Null when nothing changed. `elapsed` since the call before.
    std::unique_ptr<SubjectNews> look(std::chrono::duration<double> elapsed);
    void clear(); ///< counting starts anew from here

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jetlag
