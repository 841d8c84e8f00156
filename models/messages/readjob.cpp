// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/readjob.h"

#include <algorithm>

namespace jetlag {
namespace {
constexpr int noMessage = 10037; ///< JetStream err_code
constexpr size_t window = 48;    ///< sequences in flight
constexpr int gapPatience = 48;  ///< misses in a row after which a gap is jumped
constexpr size_t batchSize = 50; ///< messages handed on at once
} // namespace

ReadJob::ReadJob(JetStreamApi& api, ReadSpec spec, ReadToken token, bool hasStartTime, Deliver deliver)
    : m_api(api)
    , m_spec(std::move(spec))
    , m_token(token)
    , m_hasStartTime(hasStartTime)
    , m_deliver(std::move(deliver))
{
}

ReadJob::~ReadJob()
{
    for (const RequestId id : m_open)
        m_api.cancel(id);
}

void ReadJob::start()
{
    const auto self = weak_from_this();
    m_api.setPriority(RequestPriority::Interactive);
    m_api.streamInfo(m_spec.stream, {}, [self](Result<StreamInfoReply> reply) {
        const auto job = self.lock();
        if (!job || job->m_isDone)
            return;
        if (reply)
            job->onInfo(*reply);
        else
            job->fail(reply.error());
    });
}

void ReadJob::onInfo(const StreamInfoReply& info)
{
    const StreamState& state = info.facts->state;
    m_first = std::max<uint64_t>(1, state.first.value);
    m_last = state.last.value;
    if (state.messages == 0) {
        finish(true);
        return;
    }
    if (isForward() && m_spec.fromTime) {
        if (m_hasStartTime) {
            MessageQuery query;
            query.startTime = m_spec.fromTime;
            request(query, [this](const MessagePtr& message) {
                if (!message) {
                    finish(true);
                    return;
                }
                m_cursor = message->sequence.value;
                proceed();
            });
        } else {
            findTime(m_first, m_last + 1);
        }
        return;
    }
    m_cursor = isForward() ? std::max(m_first, m_spec.from ? m_spec.from->value : m_first)
                           : std::min(m_last, m_spec.from ? m_spec.from->value : m_last);
    proceed();
}

/// Servers before 2.11 cannot seek a time: stored times rise with the sequence, so it is found by halving.
void ReadJob::findTime(uint64_t low, uint64_t high)
{
    if (low >= high) {
        m_cursor = low;
        proceed();
        return;
    }
    const uint64_t middle = low + (high - low) / 2;
    MessageQuery query;
    query.sequence = Sequence{middle};
    query.nextBySubject = QStringLiteral(">");
    request(query, [this, low, high, middle](const MessagePtr& message) {
        if (message && message->time < *m_spec.fromTime)
            findTime(message->sequence.value + 1, std::max(high, message->sequence.value + 1));
        else
            findTime(low, middle);
    });
}

void ReadJob::proceed()
{
    m_asked = m_cursor;
    if (isFiltered())
        isForward() ? stepForward(m_cursor) : stepBackward(m_cursor + 1);
    else
        fillWindow();
}

void ReadJob::fillWindow()
{
    const auto isBeyond = [this](uint64_t sequence) {
        return isForward() ? sequence > m_last : sequence < m_first || sequence == 0;
    };
    if (isBeyond(m_cursor) && m_open.empty()) {
        finish(true);
        return;
    }
    const auto wanted = static_cast<size_t>(std::max(0, m_spec.limit - m_count));
    while (!m_isDone && m_open.size() + m_arrived.size() < std::min(window, wanted) && !isBeyond(m_asked)) {
        const uint64_t sequence = m_asked;
        m_asked = isForward() ? sequence + 1 : sequence - 1;
        MessageQuery query;
        query.sequence = Sequence{sequence};
        request(query, [this, sequence](const MessagePtr& message) { onSequence(sequence, message); });
    }
}

void ReadJob::onSequence(uint64_t sequence, MessagePtr message)
{
    m_arrived[sequence] = std::move(message);
    for (auto it = m_arrived.find(m_cursor); it != m_arrived.end() && !m_isDone; it = m_arrived.find(m_cursor)) {
        const MessagePtr arrived = it->second;
        m_arrived.erase(it);
        m_cursor = isForward() ? m_cursor + 1 : m_cursor - 1;
        m_misses = arrived ? 0 : m_misses + 1;
        if (arrived)
            accept(arrived);
    }
    if (m_isDone)
        return;
    if (m_misses >= gapPatience && m_open.empty()) {
        // A wide gap: ask the server for what lies beyond it.
        m_misses = 0;
        m_arrived.clear();
        isForward() ? stepForward(m_cursor) : stepBackward(m_cursor + 1);
        return;
    }
    if (m_misses < gapPatience)
        fillWindow();
}

void ReadJob::stepForward(uint64_t from)
{
    next(from, [this](const MessagePtr& message) {
        if (!message) {
            finish(true);
            return;
        }
        m_cursor = message->sequence.value;
        if (!isFiltered()) {
            m_asked = m_cursor;
            fillWindow();
            return;
        }
        ++m_cursor;
        accept(message);
        if (!m_isDone)
            stepForward(m_cursor);
    });
}

/// The last match before `before`. The server only looks forward: reach back twice as far each time, then halve.
void ReadJob::stepBackward(uint64_t before)
{
    if (before <= m_first) {
        finish(true);
        return;
    }
    probeBackward(before, 1);
}

void ReadJob::probeBackward(uint64_t before, uint64_t reach)
{
    const uint64_t from = before - m_first > reach ? before - reach : m_first;
    next(from, [this, before, reach, from](const MessagePtr& message) {
        if (message && message->sequence.value < before)
            bisect(message->sequence.value + 1, before, message, before);
        else if (from == m_first)
            finish(true);
        else
            probeBackward(before, reach * 2);
    });
}

/// `best` is a match; a later one may lie in [low, high).
void ReadJob::bisect(uint64_t low, uint64_t high, MessagePtr best, uint64_t before)
{
    if (low >= high) {
        m_cursor = best->sequence.value;
        if (!isFiltered()) {
            m_asked = m_cursor;
            fillWindow();
            return;
        }
        m_cursor = best->sequence.value - 1;
        accept(best);
        if (!m_isDone)
            stepBackward(best->sequence.value);
        return;
    }
    const uint64_t middle = low + (high - low) / 2;
    next(middle, [this, low, high, middle, best, before](const MessagePtr& message) {
        if (message && message->sequence.value < before)
            bisect(message->sequence.value + 1, high, message, before);
        else
            bisect(low, middle, best, before);
    });
}

void ReadJob::next(uint64_t from, Found found)
{
    MessageQuery query;
    query.sequence = Sequence{std::max<uint64_t>(1, from)};
    query.nextBySubject = filter();
    request(query, std::move(found));
}

void ReadJob::request(const MessageQuery& query, Found found)
{
    const auto self = weak_from_this();
    const auto id = std::make_shared<RequestId>(0);
    m_api.setPriority(RequestPriority::Interactive);
    *id = m_api.message(m_spec.stream, query, [self, id, found = std::move(found)](Result<StoredMessage> reply) {
        const auto job = self.lock();
        if (!job)
            return;
        job->m_open.erase(*id);
        if (job->m_isDone)
            return;
        if (reply)
            found(std::make_shared<const StoredMessage>(std::move(*reply)));
        else if (reply.error().apiCode == noMessage)
            found(nullptr);
        else
            job->fail(reply.error());
    });
    m_open.insert(*id);
}

void ReadJob::accept(MessagePtr message)
{
    m_ready.push_back(std::move(message));
    if (++m_count >= m_spec.limit)
        finish(isForward() ? m_cursor > m_last : m_cursor < m_first);
    else if (m_ready.size() >= batchSize)
        flush(false);
}

void ReadJob::fail(const Error& error)
{
    m_error = error;
    m_isDone = true;
    flush(true);
}

void ReadJob::finish(bool reachedEnd)
{
    m_reachedEnd = reachedEnd;
    m_isDone = true;
    flush(true);
}

void ReadJob::flush(bool isLast)
{
    MessageBatch batch;
    batch.token = m_token;
    batch.messages = std::exchange(m_ready, {});
    batch.finished = isLast;
    batch.error = m_error;
    batch.reachedEnd = isLast && m_reachedEnd;
    if (!batch.messages.empty()) {
        const uint64_t at = batch.messages.back()->sequence.value;
        batch.resumeAt = Sequence{isForward() ? at + 1 : at - 1};
    } else if (isLast) {
        batch.resumeAt = Sequence{m_cursor};
    }
    m_deliver(std::move(batch));
}

} // namespace jetlag
