// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lagwindow.h"

#include "domain/incarnation.h"

#include <algorithm>

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr auto spacing = 3s;       ///< between two kept samples
constexpr size_t mostSamples = 13; ///< 40 seconds at the closest spacing
constexpr auto setbackShown = 5min;
constexpr auto longestBreak = 3min;
constexpr Elapsed fewestSeconds{2};   ///< below this a slope is noise
constexpr Elapsed longWait{5};        ///< somebody who takes messages only so often comes in turns
constexpr Elapsed steadyFor{15};      ///< taken without such a wait for so long: steadily
constexpr uint64_t jitter = 2;        ///< messages: more or less by chance
constexpr uint64_t fewestRepeats = 3; ///< in the window; with fewer one more would change their period
constexpr uint64_t fewestPassed = 20; ///< sequences: with fewer the share that a filter takes is chance
constexpr uint64_t fewestPlain = 5;
constexpr uint64_t fewestCleared = 10;
constexpr Elapsed atOnce{10};
constexpr Elapsed farApart{30};
constexpr Elapsed burst{20};
constexpr double missedBeats = 3; ///< what came so often does so no longer
constexpr double turnsBehind = 4; ///< waits that ended longer ago, in their own lengths, tell nothing any more

} // namespace

Sequence LagWindow::positionOf(const ConsumerFacts& facts)
{
    return facts.config.ackPolicy == AckPolicy::None ? facts.delivered.streamSequence : facts.ackFloor.streamSequence;
}

void LagWindow::add(const ConsumerFacts& facts, Timestamp at)
{
    // Two sources of the time (the reply's own, or reckoned from an earlier one) may differ by a little.
    // After a long break nothing is known of what happened in between.
    if (m_readings > 0 &&
        (isRecreated(m_created, facts.created) || at + 1min < m_newest || at - m_newest > longestBreak))
        clear();
    else if (m_readings > 0)
        at = std::max(at, m_newest);
    const bool isFirst = m_readings++ == 0;
    if (isFirst) {
        m_first = m_moved = m_progress = m_floorMoved = m_caughtUp = m_nonePending = m_noneUnacked = at;
        m_noneRedelivered = m_waited = m_bound = m_room = m_repeated = at;
        m_turnEnded = at;
        m_atFloor.unacked = facts.ackPending;
    }
    m_created = facts.created;
    m_hasFilters = !takesAll(facts);
    m_soon = std::clamp<Elapsed>(Elapsed(facts.config.ackWait) * 1.2 + Elapsed(5), atOnce, farApart);
    m_newest = at;
    if (!isFirst)
        compare(facts, at);
    attend(facts.waiting > 0 || (!isFirst && m_moved == at), at);
    notice(facts, at);
    if (keep({at, facts.backlog(), m_deliveries, m_repeats, m_skipped, m_steps, facts.ackPending}) || !m_slope)
        m_slope = medianSlope();
}

/// What moved since the reply before.
void LagWindow::compare(const ConsumerFacts& facts, Timestamp at)
{
    const Sequence position = positionOf(facts);
    const bool hasDelivered = facts.delivered.consumerSequence != m_delivered;
    // Acks out of order lower the number in flight while the floor stays behind the oldest one.
    const bool hasAcked = facts.ackFloor.streamSequence != m_floor || facts.ackPending < m_ackPending;
    const bool isFirstDelivery = hasDelivered && facts.delivered.streamSequence != m_scanned;
    if (hasDelivered || hasAcked) {
        endTurn(at);
        m_moved = at;
    }
    if (hasAcked || isFirstDelivery) {
        m_progress = at;
        m_hasProgressed = true;
        ++m_steps;
    }
    if (position < m_position && (!m_setback || position < m_setback->to))
        m_setback = Setback{m_setback ? m_setback->from : m_position, position, at};
    else if (m_setback && position >= m_setback->from)
        m_setback.reset();
    if (isCleared(facts))
        m_samples.clear(); // what the backlog did before tells nothing of what it does
    countDeliveries(facts, at);
    if (facts.ackFloor.streamSequence == m_floor && facts.ackPending < m_ackPending)
        m_settledAside = at;
    if (facts.ackFloor.streamSequence != m_floor)
        beginFloor(facts, at);
}

/// What the next reply is compared with, and since when it has been so.
void LagWindow::notice(const ConsumerFacts& facts, Timestamp at)
{
    m_redelivered = facts.redelivered;
    m_delivered = facts.delivered.consumerSequence;
    m_ackPending = facts.ackPending;
    m_scanned = facts.delivered.streamSequence;
    m_floor = facts.ackFloor.streamSequence;
    m_position = positionOf(facts);
    if (facts.backlog() == 0) {
        m_caughtUp = at;
        m_hasCaughtUp = true;
    }
    if (facts.pending == 0)
        m_nonePending = at;
    if (facts.ackPending == 0)
        m_noneUnacked = at;
    if (facts.redelivered == 0)
        m_noneRedelivered = at;
    if (facts.waiting > 0) {
        m_waited = at;
        m_lastWaiting = at;
    }
    if (facts.paused)
        rest(facts, at);
    if (facts.pushBound)
        m_bound = at;
    if (!facts.config.maxWaiting || facts.waiting < *facts.config.maxWaiting)
        m_room = at;
}

/// Most of what waited went without being delivered: purged, or removed by limits all at once.
bool LagWindow::isCleared(const ConsumerFacts& facts) const
{
    if (m_samples.empty() || facts.delivered.consumerSequence < m_delivered)
        return false;
    const uint64_t backlog = m_samples.back().backlog;
    const uint64_t before = facts.config.ackPolicy == AckPolicy::None ? backlog : backlog - m_ackPending;
    const uint64_t left = facts.pending + (facts.delivered.consumerSequence - m_delivered);
    return before > left && before - left > std::max(fewestCleared, before / 2);
}

/// A delivery moves the consumer's sequence by one, the first of its message the stream's, too.
void LagWindow::countDeliveries(const ConsumerFacts& facts, Timestamp at)
{
    const uint64_t delivered = facts.delivered.consumerSequence;
    const Sequence scanned = facts.delivered.streamSequence;
    if (delivered < m_delivered || scanned < m_scanned)
        return; // set back
    const uint64_t deliveries = delivered - m_delivered;
    const uint64_t passed = scanned.value - m_scanned.value;
    m_deliveries += deliveries;
    if (deliveries > passed)
        m_repeats += deliveries - passed;
    else
        m_skipped += passed - deliveries;
    if (m_redelivered == 0 && facts.redelivered == 0) {
        m_plainDeliveries += deliveries;
        m_plainPassed += passed;
    }
    countAgain(deliveries > passed ? deliveries - passed : 0, at);
    if (deliveries > passed || (deliveries > 0 && m_hasFilters)) {
        // A burst may take some replies: what lies before it is the gap.
        if (at - m_repeated >= m_repeatGap || at - m_repeatGapAt > burst) {
            m_repeatGap = at - m_repeated;
            m_repeatGapAt = at;
        }
        m_repeated = at;
    }
}

void LagWindow::countAgain(uint64_t repeats, Timestamp at)
{
    // Looked at seldom, each look shows some.
    if (repeats > 0 && !m_again.isOn && at - m_again.last > m_soon)
        m_again = {at, at, 0, 0, true};
    m_again.isOn = repeats > 0;
    if (repeats > 0) {
        m_again.last = at;
        m_again.count += repeats;
        ++m_again.replies;
    }
}

void LagWindow::attend(bool isThere, Timestamp at)
{
    if (isThere) {
        if (!m_attended || (!m_isAttended && at - *m_attended > longWait))
            m_attendedFrom = at;
        m_attended = at;
    }
    m_isAttended = isThere;
}

/// Before the move is taken in: the newest sample still is the one before.
void LagWindow::endTurn(Timestamp at)
{
    const Timestamp from = std::max(m_moved, m_nonePending);
    const Elapsed waited = at - from;
    // Looked at seldom, each look shows a move: only one without a move in between tells of a wait.
    if (waited < longWait || m_samples.empty() || m_samples.back().at <= from)
        return;
    std::rotate(m_turns.begin(), m_turns.begin() + 1, m_turns.end());
    m_turns.back() = {waited, m_samples.back().backlog};
    m_turnEnded = at;
}

void LagWindow::beginFloor(const ConsumerFacts& facts, Timestamp at)
{
    m_floorMoved = at;
    m_atFloor = {at, 0, m_deliveries, m_repeats, m_skipped, 0, facts.ackPending};
    m_again = {};
}

/// By the operator's will nothing moves: what stands is reckoned from the end of the pause.
void LagWindow::rest(const ConsumerFacts& facts, Timestamp at)
{
    m_pausedAt = at;
    beginFloor(facts, at);
    m_moved = m_nonePending = m_waited = m_bound = m_room = at;
}

uint64_t LagWindow::steps() const
{
    return m_samples.size() < 2 ? 0 : m_samples.back().steps - m_samples.front().steps;
}

std::optional<Elapsed> LagWindow::rhythm() const
{
    const Elapsed wait = std::min(m_turns[2].wait, m_turns[3].wait); // one long wait alone may have been a trouble
    if (wait > Elapsed(0) && Elapsed(m_newest - m_turnEnded) <= wait * turnsBehind)
        return wait;
    const bool isSteady = m_hasProgressed && Elapsed(m_moved - m_turnEnded) >= steadyFor;
    return isSteady ? std::optional(Elapsed(0)) : std::nullopt;
}

bool LagWindow::isRisingByTurns() const
{
    const bool isRising = std::is_sorted(m_turns.begin(), m_turns.end(),
                                         [](const Turn& a, const Turn& b) { return a.backlog < b.backlog; });
    const uint64_t first = m_turns.front().backlog;
    return m_turns.front().wait > Elapsed(0) && isRising &&
           m_turns.back().backlog > first + std::max(first / 10, jitter);
}

Elapsed LagWindow::comingAgain() const
{
    if (m_again.replies == 0)
        return Elapsed(0);
    const Elapsed lasted = m_again.last - m_again.from;
    const Elapsed soon = std::clamp(lasted / m_again.replies * missedBeats, atOnce, m_soon);
    return m_again.isOn || m_newest - m_again.last <= soon ? lasted : Elapsed(0);
}

LagWindow::Passage LagWindow::passage() const
{
    Passage passage;
    if (m_samples.size() < 2)
        return passage;
    const Sample& from = m_samples.front().at < m_floorMoved ? m_atFloor : m_samples.front();
    const Sample& to = m_samples.back();
    passage.first = (to.deliveries - from.deliveries) - (to.repeats - from.repeats);
    passage.passed = passage.first + to.skipped - from.skipped;
    if (m_hasFilters) {
        passage.isKnown = m_plainPassed >= fewestPassed && m_plainDeliveries >= fewestPlain;
        const double share =
            static_cast<double>(m_plainDeliveries) / static_cast<double>(std::max(m_plainPassed, jitter));
        passage.first = passage.isKnown ? static_cast<uint64_t>(share * static_cast<double>(passage.passed)) : 0;
    }
    const uint64_t taken = from.unacked + passage.first;
    passage.settled = taken > to.unacked ? taken - to.unacked : 0;
    return passage;
}

bool LagWindow::takesAll(const ConsumerFacts& facts)
{
    return facts.config.filters.isEmpty() || facts.config.filters.contains(QStringLiteral(">"));
}

Elapsed LagWindow::repeatPeriod(uint64_t messages) const
{
    if (m_samples.size() < 2)
        return Elapsed(0);
    const uint64_t repeats = m_samples.back().repeats - m_samples.front().repeats;
    const Elapsed seen = m_samples.back().at - m_samples.front().at;
    return repeats < fewestRepeats ? Elapsed(0) : seen * (static_cast<double>(messages) / static_cast<double>(repeats));
}

double LagWindow::repeatShare() const
{
    if (m_samples.size() < 2)
        return 0;
    const uint64_t deliveries = m_samples.back().deliveries - m_samples.front().deliveries;
    const uint64_t repeats = m_samples.back().repeats - m_samples.front().repeats;
    return deliveries == 0 ? 0 : static_cast<double>(repeats) / static_cast<double>(deliveries);
}

double LagWindow::skippedPerSecond() const
{
    if (m_samples.size() < 2)
        return 0;
    const double seconds = Elapsed(m_samples.back().at - m_samples.front().at).count();
    const uint64_t skipped = m_samples.back().skipped - m_samples.front().skipped;
    return seconds < fewestSeconds.count() ? 0 : static_cast<double>(skipped) / seconds;
}

bool LagWindow::keep(const Sample& sample)
{
    const size_t size = m_samples.size();
    const auto isLike = [&sample](const Sample& other) {
        return other.backlog == sample.backlog && other.deliveries == sample.deliveries;
    };
    const bool isSame = size >= 1 && m_samples.back().backlog == sample.backlog;
    const bool isFlat = size >= 2 && isLike(m_samples.back()) && isLike(m_samples[size - 2]);
    bool isOther = !isSame;
    if (isFlat || (size >= 2 && m_samples[size - 1].at - m_samples[size - 2].at < spacing)) {
        m_samples.back() = sample;
    } else {
        if (size >= mostSamples)
            m_samples.erase(m_samples.begin());
        m_samples.push_back(sample);
        isOther = true;
    }
    // A flat run must not reach back for ever: it would outweigh what happens now.
    const auto window = spacing * static_cast<int>(mostSamples);
    while (m_samples.size() > 2 && m_samples[1].at < sample.at - window) {
        m_samples.erase(m_samples.begin());
        isOther = true;
    }
    if (isFlat && m_samples.size() >= 2 && m_samples.front().at < sample.at - window)
        m_samples.front().at = sample.at - window;
    return isOther;
}

std::optional<LagWindow::Setback> LagWindow::setback() const
{
    if (!m_setback || m_newest - m_setback->at > setbackShown)
        return std::nullopt;
    return m_setback;
}

std::optional<double> LagWindow::medianSlope() const
{
    if (m_samples.size() < 2 || Elapsed(m_samples.back().at - m_samples.front().at) < fewestSeconds)
        return std::nullopt;
    std::vector<double> slopes;
    slopes.reserve(m_samples.size() * (m_samples.size() - 1) / 2);
    for (size_t i = 0; i < m_samples.size(); ++i) {
        for (size_t k = i + 1; k < m_samples.size(); ++k) {
            const double seconds = Elapsed(m_samples[k].at - m_samples[i].at).count();
            const double change = static_cast<double>(m_samples[k].backlog) - static_cast<double>(m_samples[i].backlog);
            if (seconds > 0)
                slopes.push_back(change / seconds);
        }
    }
    if (slopes.empty())
        return std::nullopt;
    const auto middle = slopes.begin() + static_cast<std::ptrdiff_t>(slopes.size() / 2);
    std::nth_element(slopes.begin(), middle, slopes.end());
    return *middle;
}

} // namespace jetlag
