// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "taking/settling.h"

namespace jetlag {

/// What a test worker does with what it takes.
struct TrialRule
{
    enum class Kind {
        AckAll,
        NakEvery,   ///< every so many-th is refused, all others are acknowledged
        TermEvery,  ///< …is given up
        LeaveEvery, ///< …is not answered, as by a worker that dies: its time passes
        Random      ///< refused and given up by chance
    };
    Kind kind = Kind::AckAll;
    uint64_t every = 10;
    int nakPercent = 10; ///< of Random
    int termPercent = 0; ///< of Random
    std::chrono::nanoseconds nakDelay{0};
    std::chrono::milliseconds work{0}; ///< of each message
    int atOnce = 1;                    ///< messages in hand
    int perSecond = 0;                 ///< messages taken at most; 0: no limit
    uint64_t stopAfter = 0;            ///< messages; 0: it goes on until it is stopped
    bool stopsWhenEmpty = false;       ///< a pull of a second that brings nothing ends it
};
struct TrialOrder
{
    ConsumerKey consumer;
    Incarnation seen;
    QString group; ///< priority group; empty: none
    TrialRule rule;
};

/// What is left of a consumer, by the server.
struct TrialBacklog
{
    uint64_t pending = 0;
    uint64_t ackPending = 0; ///< of all workers
};
struct TrialFigures
{
    uint64_t taken = 0;
    uint64_t redelivered = 0; ///< of them: not for the first time
    uint64_t acked = 0;       ///< each of these four: confirmed by the server
    uint64_t naked = 0;       ///< by the rule
    uint64_t termed = 0;
    uint64_t givenBack = 0; ///< refused at the end, to be delivered to others at once
    uint64_t left = 0;      ///< not answered, by the rule
    uint64_t late = 0;      ///< answered after its time had passed: it was delivered again, or is
    uint64_t failed = 0;    ///< the answer did not leave, or nobody took it
    uint64_t unknown = 0;   ///< the answer was not confirmed: it comes again unless it arrived
    uint64_t held = 0;      ///< now
    std::optional<TrialBacklog> before;
    std::optional<TrialBacklog> now;
    std::chrono::milliseconds elapsed{0};
};
struct TrialOutcome
{
    TrialFigures figures;
    std::optional<Error> error; ///< what ended it; none: as was asked for
};
/// News: the figures, some times a second. stop() gives back at once what it holds.
using Trial = Work<TrialFigures, TrialOutcome>;

/// What the rule says of the `nth` message (from 1 on); nullopt: nothing. `chance` from 0 to 99.
std::optional<Acknowledgement> verdictOf(const TrialRule& rule, uint64_t nth, int chance);

} // namespace jetlag
