// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/rangewalks.h"

#include "jetstream/errorcodes.h"

#include <algorithm>
#include <cmath>

namespace jetlag {
namespace {
constexpr uint64_t mostInBatch = 8192;
constexpr uint64_t batchBytes = 8U << 20U; ///< the server ends a batch beyond it
constexpr int mostLanes = 32;
constexpr double matchesALane = 12;
} // namespace

BatchWalk::BatchWalk(RangeRead& read, uint64_t from)
    : m_read(read)
    , m_cursor(from)
    , m_batch(read.m_spec.firstBatch)
{
}

void BatchWalk::start()
{
    ask();
}

void BatchWalk::ask()
{
    m_got = 0;
    BatchQuery query;
    query.from = Sequence{m_cursor};
    if (m_read.isFiltered())
        query.subject = m_read.m_spec.subjectFilter;
    query.batch = std::min(m_batch, m_read.m_spec.limit - m_read.m_count);
    if (m_read.expectsLarge()) // the server ends a batch at its bytes, but not at those that are wanted
        query.batch = std::min(query.batch, std::max<uint64_t>(1, batchBytes / m_read.m_spec.averageBytes));
    if (!m_read.isFiltered())
        query.batch = std::min(query.batch, m_read.m_spec.to - m_cursor + 1);
    query.maxBytes = batchBytes;
    m_batch = std::min(m_batch * 2, mostInBatch);
    m_read.m_api.directBatch(
        m_read.m_spec.stream, query, [this](DirectMessage message) { onMessage(std::move(message)); },
        [this](const Result<BatchEnd>& end) { onEnd(end); });
}

void BatchWalk::onMessage(DirectMessage direct)
{
    StoredMessage& message = direct.message;
    if (message.sequence.value < m_cursor)
        return;
    if (direct.isFromMirror && (m_read.isFiltered() || message.sequence.value > m_cursor)) {
        // What the mirror left out, the stream may have.
        m_read.fallBack();
        return;
    }
    if (message.sequence.value > m_read.m_spec.to) {
        m_read.finish(true);
        return;
    }
    if (m_read.lacksHeaders(direct)) {
        // A publisher that sends one header usually sends many: the rest comes the exact way.
        m_read.fallBack();
        return;
    }
    ++m_got;
    m_cursor = message.sequence.value + 1;
    (void)m_read.accept(std::make_shared<const StoredMessage>(std::move(message)));
}

void BatchWalk::onEnd(const Result<BatchEnd>& end)
{
    if (!end) {
        const Error& error = end.error();
        if (error.apiCode == ApiCode::NoMessage || (error.kind == Error::Kind::NotFound && error.apiCode == 0))
            confirmEnd(); // nothing at or after the cursor
        else if (error.kind == Error::Kind::Disconnected || error.kind == Error::Kind::NotFound)
            m_read.fail(error);
        else
            m_read.fallBack();
        return;
    }
    if (m_cursor > m_read.m_spec.to)
        m_read.finish(true);
    else if (end->pending == 0 || m_got == 0)
        confirmEnd();
    else
        ask();
}

void BatchWalk::confirmEnd()
{
    m_read.confirmAbsence(m_read.nextAfter(m_cursor), [this](const RangeRead::MessagePtr& message) {
        if (!message || message->sequence.value > m_read.m_spec.to)
            m_read.finish(true);
        else
            m_read.fallBack();
    });
}

SequenceWalk::SequenceWalk(RangeRead& read, uint64_t from)
    : m_read(read)
    , m_cursor(from)
    , m_asked(from)
{
}

void SequenceWalk::start()
{
    if (m_read.m_spec.beginsInGap)
        jump();
    else
        fill();
}

void SequenceWalk::fill()
{
    if (m_isJumping)
        return;
    if (m_cursor > m_read.m_spec.to) {
        m_read.finish(true);
        return;
    }
    const uint64_t wanted = m_read.m_spec.limit - m_read.m_count;
    const auto depth = static_cast<uint64_t>(m_read.m_depth.value());
    const auto ahead = std::max<uint64_t>(wanted, m_read.expectsLarge() ? 1 : 8);
    while (m_asked <= m_read.m_spec.to && m_asked - m_cursor < std::min(2 * depth, ahead) &&
           static_cast<uint64_t>(m_inFlight) < depth) {
        const uint64_t sequence = m_asked++;
        ++m_inFlight;
        MessageQuery query;
        query.sequence = Sequence{sequence};
        m_read.fetch(query, [this, sequence](RangeRead::MessagePtr message) {
            --m_inFlight;
            onSequence(sequence, std::move(message));
        });
    }
}

void SequenceWalk::onSequence(uint64_t sequence, RangeRead::MessagePtr message)
{
    if (m_isJumping || sequence < m_cursor) {
        fill(); // jumped over, or about to be: it only makes room for what comes next
        return;
    }
    m_arrived[sequence] = std::move(message);
    for (auto it = m_arrived.begin(); it != m_arrived.end() && it->first == m_cursor; it = m_arrived.begin()) {
        const RangeRead::MessagePtr arrived = it->second;
        m_arrived.erase(it);
        ++m_cursor;
        m_misses = arrived ? 0 : m_misses + 1;
        if (!arrived)
            m_read.coverUpTo(m_cursor);
        else if (!m_read.accept(arrived))
            return;
    }
    if (m_misses >= m_patience)
        jump();
    else
        fill();
}

/// A wide gap: the server is asked for what lies beyond it. What is in flight for the gap itself is of no interest.
void SequenceWalk::jump()
{
    if (m_isJumping)
        return;
    m_isJumping = true;
    m_read.fetchNext(m_cursor, [this](const RangeRead::MessagePtr& message) {
        m_isJumping = false;
        m_misses = 0;
        m_patience = 8; // where there is one gap there are more
        m_arrived.clear();
        if (!message || message->sequence.value > m_read.m_spec.to) {
            m_read.finish(true);
            return;
        }
        m_cursor = message->sequence.value + 1;
        m_asked = m_cursor;
        if (m_read.accept(message))
            fill();
    });
}

LaneWalk::LaneWalk(RangeRead& read, uint64_t from)
    : m_read(read)
    , m_planned(from)
{
}

uint64_t LaneWalk::limit() const
{
    return m_read.m_spec.to + 1;
}

void LaneWalk::start()
{
    fill();
}

void LaneWalk::fill()
{
    const uint64_t wanted = m_read.m_spec.limit - m_read.m_count;
    const auto useful = static_cast<int>(std::min<double>(mostLanes, 1 + std::ceil(static_cast<double>(wanted) / 4)));
    const int most = std::min({m_most, useful, m_read.m_depth.value()});
    while (m_planned < limit() && static_cast<int>(m_lanes.size()) < 2 * most) {
        const auto asking = std::count_if(m_lanes.begin(), m_lanes.end(), [](const auto& l) { return !l->isOver; });
        if (asking >= most)
            break;
        // The first lane has no end: where matches are rare, one request finds the next.
        const double width = most == 1 ? 1e18 : std::max(4.0, m_gap * matchesALane);
        auto lane = std::make_shared<Lane>();
        lane->position = m_planned;
        lane->end =
            static_cast<double>(limit() - m_planned) <= width ? limit() : m_planned + static_cast<uint64_t>(width);
        m_planned = lane->end;
        m_lanes.push_back(lane);
        ask(lane);
    }
    if (m_lanes.empty() && m_planned >= limit())
        m_read.finish(true);
}

void LaneWalk::ask(const LanePtr& lane)
{
    lane->isAsking = true;
    const uint64_t from = lane->position;
    m_read.fetchNext(from, [this, lane, from](RangeRead::MessagePtr message) {
        lane->isAsking = false;
        onFound(lane, from, std::move(message));
    });
}

void LaneWalk::onFound(const LanePtr& lane, uint64_t asked, RangeRead::MessagePtr message)
{
    const uint64_t at = message ? message->sequence.value : limit();
    m_gap = 0.8 * m_gap + 0.2 * static_cast<double>(std::max<uint64_t>(1, at - asked + 1));
    learnVoid(asked, std::min(at, limit()));
    if (!lane->isOver && at < lane->end && at >= lane->position) {
        lane->found.push_back(std::move(message));
        ++lane->count;
        lane->position = at + 1;
        lane->isOver = lane->position >= lane->end;
        // Matches lie close together: cut what this lane has left, so that others can help.
        if (m_most == 1 && lane->count >= 3 && static_cast<double>(lane->end - lane->position) > 64 * m_gap) {
            lane->end = lane->position + static_cast<uint64_t>(m_gap * matchesALane) + 1;
            m_planned = lane->end;
            m_most = 4;
        }
    }
    if (lane->isOver && lane->count >= matchesALane / 3)
        m_most = std::min(mostLanes, m_most * 2);
    if (!hand())
        return;
    if (!lane->isOver && !lane->isAsking)
        ask(lane);
    fill();
}

/// No match lies in [from, to): nobody needs to ask there.
void LaneWalk::learnVoid(uint64_t from, uint64_t to)
{
    for (const LanePtr& lane : m_lanes) {
        if (lane->position < from || lane->position >= to)
            continue;
        lane->position = std::min(to, lane->end);
        lane->isOver = lane->position >= lane->end;
    }
    if (m_planned >= from && m_planned < to)
        m_planned = to;
}

/// Hands on what is complete up to here: all of the first lane, as it comes.
bool LaneWalk::hand()
{
    while (!m_lanes.empty()) {
        const LanePtr first = m_lanes.front();
        for (const auto& message : std::exchange(first->found, {})) {
            if (!m_read.accept(message))
                return false;
        }
        m_read.coverUpTo(first->position);
        if (!first->isOver)
            break;
        m_lanes.pop_front();
    }
    return true;
}

} // namespace jetlag
