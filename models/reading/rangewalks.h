// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/rangeread.h"

#include <deque>
#include <map>

namespace jetlag {

/// Batched direct get: one request, many answers (server 2.11).
class BatchWalk : public RangeRead::Walk
{
public:
    BatchWalk(RangeRead& read, uint64_t from);
    void start() override;

private:
    void ask();
    void onMessage(DirectMessage direct);
    void onEnd(const Result<BatchEnd>& end);
    void confirmEnd();

    RangeRead& m_read;
    uint64_t m_cursor;
    uint64_t m_batch;
    uint64_t m_got = 0; ///< in this batch
};

/// Every sequence by its number, many in flight; wide gaps are jumped over.
class SequenceWalk : public RangeRead::Walk
{
public:
    SequenceWalk(RangeRead& read, uint64_t from);
    void start() override;

private:
    void fill();
    void onSequence(uint64_t sequence, RangeRead::MessagePtr message);
    void jump();

    RangeRead& m_read;
    uint64_t m_cursor; ///< next to hand on
    uint64_t m_asked;  ///< next to ask for
    int m_misses = 0;  ///< in a row
    int m_inFlight = 0;
    int m_patience = 48;
    bool m_isJumping = false;
    std::map<uint64_t, RangeRead::MessagePtr> m_arrived;
};

/// Match by match with next_by_subj, several stretches at once: costs one request a match and about one a stretch,
/// however many other messages lie between.
class LaneWalk : public RangeRead::Walk
{
public:
    LaneWalk(RangeRead& read, uint64_t from);
    void start() override;

private:
    struct Lane
    {
        uint64_t position = 0;                    ///< next to ask from
        uint64_t end = 0;                         ///< exclusive
        std::vector<RangeRead::MessagePtr> found; ///< and not yet handed on
        double count = 0;                         ///< found so far
        bool isAsking = false;
        bool isOver = false;
    };
    using LanePtr = std::shared_ptr<Lane>;
    void fill();
    void ask(const LanePtr& lane);
    void onFound(const LanePtr& lane, uint64_t asked, RangeRead::MessagePtr message);
    void learnVoid(uint64_t from, uint64_t to);
    [[nodiscard]] bool hand(); ///< false: the read has ended, or is gone
    uint64_t limit() const;    ///< exclusive

    RangeRead& m_read;
    std::deque<LanePtr> m_lanes; ///< in order
    uint64_t m_planned;          ///< where the next lane begins
    double m_gap = 1;            ///< sequences from one match to the next, smoothed
    int m_most = 1;              ///< lanes at once; more as matches are found close together
};

} // namespace jetlag
