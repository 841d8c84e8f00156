// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/rangebounds.h"

#include <algorithm>

namespace jetlag {

RangeBounds::RangeBounds(const JetStreamApi& api, Spec spec, Done done)
    : m_api(api, RequestPriority::Interactive)
    , m_spec(std::move(spec))
    , m_done(std::move(done))
{
}

void RangeBounds::start()
{
    m_api.streamInfo(m_spec.stream, {}, [this](const Result<StreamInfoReply>& reply) {
        if (reply)
            onInfo(reply->facts);
        else
            finish(unexpected(reply.error()));
    });
}

void RangeBounds::onInfo(const StreamFactsPtr& facts)
{
    const StreamState& state = facts->state;
    m_bounds.facts = facts;
    m_bounds.low = std::max<uint64_t>(1, state.first.value);
    m_bounds.high = state.messages == 0 ? m_bounds.low - 1 : state.last.value;
    if (m_spec.first)
        m_bounds.low = std::max(m_bounds.low, m_spec.first->value);
    if (m_spec.last)
        m_bounds.high = std::min(m_bounds.high, m_spec.last->value);
    findSince();
}

void RangeBounds::findSince()
{
    if (!m_spec.since || m_bounds.low > m_bounds.high) {
        findUntil();
        return;
    }
    lookUp(*m_spec.since, [this](std::optional<uint64_t> at) {
        m_bounds.low = at ? std::max(m_bounds.low, *at) : m_bounds.high + 1;
        findUntil();
    });
}

void RangeBounds::findUntil()
{
    if (!m_spec.until || m_bounds.low > m_bounds.high) {
        finish(m_bounds);
        return;
    }
    lookUp(*m_spec.until + std::chrono::nanoseconds(1), [this](std::optional<uint64_t> at) {
        if (at)
            m_bounds.high = std::min(m_bounds.high, *at - 1);
        finish(m_bounds);
    });
}

/// The sequence of the first message at or after a time.
void RangeBounds::lookUp(Timestamp time, const Found& found)
{
    ReadSpec spec;
    spec.stream = m_spec.stream;
    spec.direction = ReadSpec::Direction::OldestFirst;
    spec.fromTime = time;
    spec.limit = 1;
    ReadAccess access;
    access.version = m_spec.version;
    access.mayUseDirect = true;
    access.isExact = false;
    access.facts = m_bounds.facts;
    m_found.reset();
    m_lookUp = std::make_unique<ReadJob>(m_api, spec, access,
                                         [this, found](const MessageBatch& batch) { onLookUp(batch, found); });
    m_lookUp->start();
}

void RangeBounds::onLookUp(const MessageBatch& batch, const Found& found)
{
    if (!batch.messages.empty() && !m_found)
        m_found = batch.messages.front()->sequence.value;
    if (!batch.finished)
        return;
    if (batch.error)
        finish(unexpected(*batch.error));
    else
        found(m_found);
}

void RangeBounds::finish(const Result<Bounds>& result)
{
    const auto done = std::exchange(m_done, nullptr);
    done(result);
}

} // namespace jetlag
