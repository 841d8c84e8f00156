// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consumerfacts.h"

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace jetlag {

using Elapsed = std::chrono::duration<double>; ///< seconds

/// What successive replies about one incarnation of a consumer showed: a sliding window of its backlog, and the moments
/// at which something last moved. Knows no rules; assess() reads it. Bounded; a quiet consumer takes two samples.
class LagWindow
{
public:
    struct Sample
    {
        Timestamp at{};
        uint64_t backlog = 0;
        uint64_t deliveries = 0; ///< since it is watched
        uint64_t repeats = 0;    ///< of these, at least so many were not the first of their message
        uint64_t skipped = 0;    ///< sequences that were passed over without a delivery
        uint64_t steps = 0;      ///< replies that showed progress, since it is watched
        uint64_t unacked = 0;    ///< num_ack_pending
    };

    /// `at` by the server's clock where it is known. A reply with another `created`, from a time long before the
    /// last one, or after a break of minutes, starts anew; while it is paused nothing counts as standing. Replies of a
    /// leaderless consumer must not be added: its counts are not trusted.
    void add(const ConsumerFacts& facts, Timestamp at);
    void clear() { *this = {}; }

    bool isEmpty() const { return m_readings == 0; }
    uint64_t readings() const { return m_readings; }
    Timestamp newest() const { return m_newest; }
    Elapsed observed() const { return m_newest - m_first; } ///< of this incarnation, without a break
    const std::vector<Sample>& samples() const { return m_samples; }

    // How long something has been so, as far as observed; never longer than observed().
    Elapsed withoutMove() const { return m_newest - m_moved; }        ///< no delivery, no ack
    Elapsed withoutProgress() const { return m_newest - m_progress; } ///< no first delivery, no ack
    Elapsed floorStill() const { return m_newest - m_floorMoved; }    ///< the ack floor stood where it is
    Elapsed withBacklog() const { return m_newest - m_caughtUp; }     ///< never caught up
    Elapsed withPending() const { return m_newest - m_nonePending; }  ///< never without messages to deliver
    Elapsed withUnacked() const { return m_newest - m_noneUnacked; }  ///< never without messages to be acked
    Elapsed withRedelivered() const { return m_newest - m_noneRedelivered; }
    Elapsed withoutWaiting() const { return m_newest - m_waited; } ///< no open pull request
    Elapsed withoutListener() const { return m_newest - m_bound; } ///< push: nobody subscribed
    Elapsed withPullsRefused() const { return m_newest - m_room; } ///< as many pull requests as allowed
    /// No message came a second time. With filters any delivery before the floor moves may be one.
    Elapsed withoutRepeat() const { return m_newest - m_repeated; }
    /// Messages behind the first unfinished one were finished, or given up.
    bool hasSettledAside(Elapsed within) const { return m_settledAside && m_newest - *m_settledAside < within; }
    uint64_t firstDeliveries() const; ///< in the window, at most; without filters exactly
    /// Of the deliveries in the window: how many at least were not the first of their message. Nothing delivered: 0.
    double repeatShare() const;
    /// Sequences passed over without a delivery, a second in the window. Without filters these were removed.
    double skippedPerSecond() const;
    /// Between the last two repeats, or since it is watched: at least so long.
    Elapsed repeatGap() const { return m_repeatGap; }
    /// Between two deliveries of one message, where so many come again; zero: too few did in the window to tell.
    Elapsed repeatPeriod(uint64_t messages) const;
    /// In the window, of those that were delivered for the first time: finished, or given up.
    uint64_t settled() const;
    std::optional<Timestamp> lastWaiting() const { return m_lastWaiting; } ///< with an open pull request
    std::optional<Timestamp> pausedAt() const { return m_pausedAt; }       ///< last seen so
    uint64_t steps() const;                                                ///< in the window: replies with progress
    /// How long messages wait before somebody takes some, where that comes in turns: a job by the clock. Zero: they are
    /// taken steadily. nullopt: not watched long enough to know.
    std::optional<Elapsed> rhythm() const;
    /// Where it comes in turns: more waits at the end of each of the last ones.
    bool isRisingByTurns() const;
    Timestamp caughtUpAt() const { return m_caughtUp; }
    Timestamp progressAt() const { return m_progress; }
    bool hasCaughtUp() const
    {
        return m_hasCaughtUp;
    } ///< seen without backlog, so caughtUpAt() is more than "began to watch"
    bool hasProgressed() const { return m_hasProgressed; }

    struct Setback
    {
        Sequence from;
        Sequence to;
        Timestamp at{};
    };
    /// It was set back (2.14 RESET) and has not come as far again; forgotten after five minutes.
    std::optional<Setback> setback() const;

    /// Change of the backlog per second over the window, the median of all slopes between two samples (Theil–Sen): one
    /// dip or peak does not turn it. Reckoned anew when the backlog or the window has changed, not each time the same
    /// is seen again. nullopt: not enough seen.
    std::optional<double> slope() const { return m_slope; }

    /// Where a consumer is: the ack floor, or what was delivered where nothing is acknowledged.
    static Sequence positionOf(const ConsumerFacts& facts);

private:
    /// A wait that ended with somebody taking messages.
    struct Turn
    {
        Elapsed wait{0};
        uint64_t backlog = 0; ///< when it ended
    };
    void countDeliveries(const ConsumerFacts& facts, Timestamp at);
    void endTurn(Timestamp at);
    void rest(Timestamp at);
    bool keep(const Sample& sample); ///< true: the window is another one, not just longer
    std::optional<double> medianSlope() const;

    std::vector<Sample> m_samples; ///< at most one each few seconds; the newest is replaced until then
    std::optional<Timestamp> m_created;
    uint64_t m_readings = 0;
    Timestamp m_first{};
    Timestamp m_newest{};
    Timestamp m_moved{};
    Timestamp m_progress{};
    Timestamp m_floorMoved{};
    Timestamp m_caughtUp{};
    Timestamp m_nonePending{};
    Timestamp m_noneUnacked{};
    Timestamp m_noneRedelivered{};
    Timestamp m_waited{};
    Timestamp m_bound{};
    Timestamp m_room{};
    Timestamp m_repeated{};
    std::optional<Timestamp> m_settledAside;
    std::optional<Timestamp> m_lastWaiting;
    std::optional<Timestamp> m_pausedAt;
    Elapsed m_repeatGap{0};
    std::array<Turn, 4> m_turns{}; ///< the last ones, oldest first; a wait of 0: none
    Timestamp m_turnEnded{};
    uint64_t m_steps = 0;
    uint64_t m_deliveries = 0;
    uint64_t m_repeats = 0;
    uint64_t m_skipped = 0;
    uint64_t m_delivered = 0;
    uint64_t m_ackPending = 0;
    Sequence m_scanned;
    Sequence m_floor;
    Sequence m_position;
    bool m_hasCaughtUp = false;
    bool m_hasProgressed = false;
    std::optional<Setback> m_setback;
    std::optional<double> m_slope;
};

} // namespace jetlag
