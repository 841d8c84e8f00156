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
    /// How long messages have surely been coming again, one soon after the other, while the ack floor stands; zero:
    /// they do not, or no longer.
    Elapsed comingAgain() const;
    uint64_t cameAgain() const { return m_again.count; } ///< so many in that time
    /// They did, reply after reply, and do no longer.
    bool hasCeasedToComeAgain() const { return m_again.replies >= fewestBeats && comingAgain() == Elapsed(0); }
    /// What was delivered for the first time in the window since the ack floor stands where it is.
    struct Passage
    {
        uint64_t passed = 0; ///< sequences, for it or not
        uint64_t first = 0;
        uint64_t settled = 0; ///< of these and of those in hand before: finished, or given up
        /// With filters `first` is reckoned by the share of the sequences that were for it while nothing came again;
        /// false: too little was seen of that, and it is zero.
        bool isKnown = true;
    };
    Passage passage() const;
    /// Whether each sequence of the stream is for it, as long as it is there.
    static bool takesAll(const ConsumerFacts& facts);
    /// Of the deliveries in the window: how many at least were not the first of their message. Nothing delivered: 0.
    double repeatShare() const;
    /// Sequences passed over without a delivery, a second in the window. Without filters these were removed.
    double skippedPerSecond() const;
    /// Between the last two bursts of repeats, or since it is watched: at least so long.
    Elapsed repeatGap() const { return m_repeatGap; }
    /// Between two deliveries of one message, where so many come again; zero: too few did in the window to tell.
    Elapsed repeatPeriod(uint64_t messages) const;
    std::optional<Timestamp> lastWaiting() const { return m_lastWaiting; } ///< with an open pull request
    /// How long somebody was there without a break, when somebody was there last: asked for messages, or took some.
    Elapsed attendance() const { return m_attended ? Elapsed(*m_attended - m_attendedFrom) : Elapsed(0); }
    std::optional<Timestamp> pausedAt() const { return m_pausedAt; } ///< last seen so
    uint64_t steps() const;                                          ///< in the window: replies with progress
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
    static constexpr int fewestBeats = 3;
    /// Repeats, one soon after the other.
    struct Again
    {
        Timestamp from{};
        Timestamp last{};
        uint64_t count = 0;
        int replies = 0;   ///< that showed some
        bool isOn = false; ///< the newest one does
    };
    void compare(const ConsumerFacts& facts, Timestamp at);
    void notice(const ConsumerFacts& facts, Timestamp at);
    bool isCleared(const ConsumerFacts& facts) const;
    void countDeliveries(const ConsumerFacts& facts, Timestamp at);
    void countAgain(uint64_t repeats, Timestamp at);
    void attend(bool isThere, Timestamp at);
    void endTurn(Timestamp at);
    void beginFloor(const ConsumerFacts& facts, Timestamp at);
    void rest(const ConsumerFacts& facts, Timestamp at);
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
    Again m_again;
    Elapsed m_soon{0}; ///< repeats no further apart belong together
    Sample m_atFloor;  ///< when the ack floor moved last
    std::optional<Timestamp> m_attended;
    Timestamp m_attendedFrom{};
    bool m_isAttended = false;
    std::optional<Timestamp> m_lastWaiting;
    std::optional<Timestamp> m_pausedAt;
    Elapsed m_repeatGap{0};
    Timestamp m_repeatGapAt{};
    std::array<Turn, 4> m_turns{}; ///< the last ones, oldest first; a wait of 0: none
    Timestamp m_turnEnded{};
    uint64_t m_steps = 0;
    uint64_t m_deliveries = 0;
    uint64_t m_repeats = 0;
    uint64_t m_skipped = 0;
    uint64_t m_plainDeliveries = 0; ///< while nothing came again
    uint64_t m_plainPassed = 0;     ///< likewise: sequences
    bool m_hasFilters = false;
    uint64_t m_delivered = 0;
    uint64_t m_ackPending = 0;
    uint64_t m_redelivered = 0;
    Sequence m_scanned;
    Sequence m_floor;
    Sequence m_position;
    bool m_hasCaughtUp = false;
    bool m_hasProgressed = false;
    std::optional<Setback> m_setback;
    std::optional<double> m_slope;
};

} // namespace jetlag
