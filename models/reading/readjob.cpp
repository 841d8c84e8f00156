// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/readjob.h"

#include "domain/subject.h"
#include "jetstream/errorcodes.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace jetlag {
namespace {
constexpr uint64_t mostSubjects = 10'000; ///< of which a server is asked to count the messages
constexpr uint64_t spare = 4;             ///< a stretch may hold this many times what is wanted
constexpr double widest = 1e18;
} // namespace

ReadMethod ReadAccess::methodFor(const StreamConfig& config, uint64_t messages) const
{
    if (!mayUseDirect || !config.allowDirect)
        return ReadMethod::MessageGet;
    const bool isSlowInBatches = config.storage == Storage::Memory && messages < 5000;
    return version && version->hasBatchDirectGet() && !isSlowInBatches ? ReadMethod::BatchDirectGet
                                                                       : ReadMethod::DirectGet;
}

ReadJob::ReadJob(const JetStreamApi& api, ReadSpec spec, ReadAccess access, Deliver deliver, PageCache* cache)
    : m_api(api, RequestPriority::Interactive)
    , m_spec(std::move(spec))
    , m_access(std::move(access))
    , m_deliver(std::move(deliver))
    , m_cache(cache)
{
}

void ReadJob::start()
{
    if (m_access.facts) {
        onInfo(m_access.facts);
        return;
    }
    m_api.streamInfo(m_spec.stream, {}, [this](const Result<StreamInfoReply>& reply) {
        if (reply)
            onInfo(reply->facts);
        else
            fail(reply.error());
    });
}

void ReadJob::onInfo(const StreamFactsPtr& facts)
{
    m_facts = facts;
    const StreamState& state = facts->state;
    m_method = m_access.methodFor(facts->config, static_cast<uint64_t>(std::max(0, m_spec.limit)));
    m_first = std::max<uint64_t>(1, state.first.value);
    m_last = state.last.value;
    if (state.messages == 0) {
        finish(isForward() ? m_first : m_first - 1, true);
        return;
    }
    m_gap = static_cast<double>(m_last - m_first + 1) / static_cast<double>(state.messages);
    m_average = averageBytes(state);
    const auto most = std::max<uint64_t>(1, m_spec.pageBytes / m_average);
    m_spec.limit = static_cast<int>(std::min(most, wanted()));
    if (!isForward() || !m_spec.fromTime) {
        proceed(isForward() ? std::max(m_first, m_spec.from ? m_spec.from->value : m_first)
                            : std::min(m_last, m_spec.from ? m_spec.from->value : m_last));
    } else if (m_access.hasStartTime()) {
        MessageQuery query;
        query.startTime = m_spec.fromTime;
        request(query, [this](const MessagePtr& message) {
            if (message)
                proceed(message->sequence.value);
            else
                finish(m_last + 1, true);
        });
    } else {
        findTime(m_first, m_last + 1);
    }
}

/// Servers before 2.11 cannot seek a time: stored times rise with the sequence, so it is found by halving.
void ReadJob::findTime(uint64_t low, uint64_t high)
{
    if (low >= high) {
        proceed(low);
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

void ReadJob::proceed(uint64_t from)
{
    m_begin = from;
    const uint64_t next = isForward() ? takeKeptUp(from) : takeKeptDown(from + 1);
    const bool isAtEnd = isForward() ? next > m_last : next <= m_first;
    if (m_cache && (wanted() == 0 || isAtEnd)) {
        finish(isForward() ? next : next - 1, isAtEnd);
        return;
    }
    m_hasAsked = true;
    m_resumeAt = isForward() ? next : next - 1;
    if (!m_ready.empty() && !flush(false))
        return;
    if (isForward())
        readUp(next);
    else
        readDown(next);
}

uint64_t ReadJob::takeKeptUp(uint64_t from)
{
    while (m_cache && wanted() > 0 && from <= m_last) {
        const auto kept = m_cache->find(*m_facts, m_spec.subjectFilter, from);
        if (!kept)
            break;
        for (const MessagePtr& message : kept->messages) {
            const uint64_t sequence = message->sequence.value;
            if (sequence < from)
                continue;
            if (isFull())
                return m_ready.back()->sequence.value + 1;
            take(message);
        }
        from = kept->high + 1;
    }
    return from;
}

uint64_t ReadJob::takeKeptDown(uint64_t before)
{
    while (m_cache && wanted() > 0 && before > m_first) {
        const auto kept = m_cache->find(*m_facts, m_spec.subjectFilter, before - 1);
        if (!kept)
            break;
        for (auto message = kept->messages.rbegin(); message != kept->messages.rend(); ++message) {
            if ((*message)->sequence.value >= before)
                continue;
            if (isFull())
                return m_ready.back()->sequence.value;
            take(*message);
        }
        before = kept->low;
    }
    return before;
}

void ReadJob::keepWhatWasRead()
{
    if (!m_hasAsked || m_error || m_begin == 0)
        return;
    PageCache::Stretch stretch;
    stretch.low = isForward() ? m_begin : m_resumeAt + 1;
    stretch.high = isForward() ? m_resumeAt - 1 : m_begin;
    stretch.messages = std::exchange(m_delivered, {});
    if (!isForward())
        std::reverse(stretch.messages.begin(), stretch.messages.end());
    m_cache->keep(*m_facts, m_spec.subjectFilter, std::move(stretch));
}

RangeRead::Spec ReadJob::rangeSpec(uint64_t from, uint64_t to, uint64_t limit) const
{
    RangeRead::Spec spec;
    spec.stream = m_spec.stream;
    spec.subjectFilter = m_spec.subjectFilter;
    spec.from = from;
    spec.to = to;
    spec.limit = limit;
    spec.mostBytes = wantedBytes();
    spec.averageBytes = m_average;
    spec.streamBytes = m_facts->state.bytes;
    spec.method = m_method;
    spec.headers = m_access.isExact ? RangeRead::Headers::EachByte : RangeRead::Headers::Any;
    return spec;
}

void ReadJob::readUp(uint64_t from)
{
    m_range = std::make_unique<RangeRead>(
        m_api, rangeSpec(from, m_last, wanted()), [this](const std::vector<MessagePtr>& messages) { onRead(messages); },
        [this, from](const RangeRead::End& end) {
            m_method = m_range->method();
            m_resumeAt = std::max(from, end.next);
            if (end.error)
                fail(*end.error);
            else
                finish(m_resumeAt, end.isComplete);
        });
    m_range->start();
}

void ReadJob::onRead(const std::vector<MessagePtr>& messages)
{
    for (const MessagePtr& message : messages)
        take(message);
    m_resumeAt = m_ready.back()->sequence.value + 1;
    m_method = m_range->method();
    // The last ones go out together with the end.
    if (!isFull())
        (void)flush(false);
}

void ReadJob::readDown(uint64_t before)
{
    if (before <= m_first) {
        finish(m_first - 1, true);
        return;
    }
    const auto& subjects = m_facts->state.subjects;
    if (isFiltered() && !m_spec.matches && subjects && *subjects <= mostSubjects) {
        countMatches(before);
        return;
    }
    if (isFiltered() && m_spec.matches)
        m_gap = static_cast<double>(m_last - m_first + 1) / static_cast<double>(std::max<uint64_t>(1, *m_spec.matches));
    const double width = std::min(widest, m_gap * 1.2 * static_cast<double>(wanted()));
    const bool isDense = !isFiltered() && m_gap <= 1; // each sequence is a message: no more of them are needed
    readStretch(before, isDense ? wanted() : static_cast<uint64_t>(width) + 1);
}

/// A rare subject is found at once when it is known to be rare: the stretch then is the whole stream.
void ReadJob::countMatches(uint64_t before)
{
    StreamInfoQuery query;
    query.subjectsFilter = m_spec.subjectFilter;
    m_api.streamInfo(m_spec.stream, query, [this, before](const Result<StreamInfoReply>& reply) {
        if (!reply) {
            fail(reply.error());
            return;
        }
        m_spec.matches = std::accumulate(reply->subjects.begin(), reply->subjects.end(), uint64_t(0));
        if (*m_spec.matches == 0)
            finish(m_first - 1, true);
        else
            readDown(before);
    });
}

void ReadJob::readStretch(uint64_t before, uint64_t width)
{
    const uint64_t low = before - m_first > width ? before - width : m_first;
    m_stretch.clear();
    RangeRead::Spec spec = rangeSpec(low, before - 1, wanted() * spare + 1);
    spec.mostBytes = std::min(wantedBytes(), UINT64_MAX / 2) * 2;
    spec.beginsInGap = m_isInGap;
    m_range = std::make_unique<RangeRead>(
        m_api, spec,
        [this](const std::vector<MessagePtr>& messages) {
            m_stretch.insert(m_stretch.end(), messages.begin(), messages.end());
        },
        [this, before, low, width](const RangeRead::End& end) { onStretch(before, low, width, end); });
    m_range->start();
}

void ReadJob::onStretch(uint64_t before, uint64_t low, uint64_t width, const RangeRead::End& end)
{
    m_method = m_range->method();
    if (end.error) {
        m_resumeAt = before - 1;
        fail(*end.error);
        return;
    }
    if (const auto less = end.isComplete ? std::nullopt : narrower(low, width, end.next)) {
        readStretch(before, *less);
        return;
    }
    m_isInGap = m_stretch.empty();
    auto last = m_stretch.rbegin();
    for (; last != m_stretch.rend() && !isFull(); ++last)
        take(*last);
    const bool isAll = last == m_stretch.rend();
    m_resumeAt = isAll ? low - 1 : m_ready.back()->sequence.value - 1;
    if (wanted() == 0 || (isAll && low == m_first)) {
        finish(m_resumeAt, isAll && low == m_first);
        return;
    }
    if (!m_ready.empty() && !flush(false))
        return;
    const double found = static_cast<double>(std::max<size_t>(1, m_stretch.size()));
    const double expected = static_cast<double>(wanted()) * static_cast<double>(width) / found;
    // Not more than eight times as wide as the last one: what lies further down may be denser.
    const double next = std::min({expected * 1.2, static_cast<double>(width) * 8.0, widest});
    readStretch(low, static_cast<uint64_t>(std::max(next, static_cast<double>(wanted()))));
}

/// Far more than wanted was found before the end of the stretch, but what is nearest to its end must come first.
std::optional<uint64_t> ReadJob::narrower(uint64_t low, uint64_t width, uint64_t next) const
{
    uint64_t bytes = 0;
    for (const MessagePtr& message : m_stretch)
        bytes += static_cast<uint64_t>(message->payload.size());
    if (bytes > wantedBytes() && width > 1) {
        const double share = static_cast<double>(wantedBytes()) / static_cast<double>(bytes);
        return std::clamp<uint64_t>(static_cast<uint64_t>(static_cast<double>(next - low) * share), 1, width - 1);
    }
    // Matches lie at most one a sequence.
    return width > wanted() * spare ? std::optional(std::max(wanted() * 2, width / 8)) : std::nullopt;
}

void ReadJob::take(const MessagePtr& message)
{
    m_bytes += static_cast<uint64_t>(message->payload.size());
    ++m_count;
    m_ready.push_back(message);
}

void ReadJob::request(const MessageQuery& query, Found found)
{
    m_api.message(m_spec.stream, query, [this, found = std::move(found)](Result<StoredMessage> reply) {
        if (reply)
            found(std::make_shared<const StoredMessage>(std::move(*reply)));
        else if (reply.error().apiCode == ApiCode::NoMessage)
            found(nullptr);
        else
            fail(reply.error());
    });
}

void ReadJob::fail(const Error& error)
{
    m_error = error;
    (void)flush(true);
}

void ReadJob::finish(uint64_t resumeAt, bool reachedEnd)
{
    m_resumeAt = resumeAt;
    m_reachedEnd = reachedEnd;
    (void)flush(true);
}

bool ReadJob::flush(bool isLast)
{
    MessageBatch batch;
    batch.messages = std::exchange(m_ready, {});
    batch.finished = isLast;
    batch.error = m_error;
    batch.reachedEnd = isLast && m_reachedEnd;
    batch.resumeAt = Sequence{m_resumeAt};
    batch.facts = m_facts;
    batch.matches = m_spec.matches;
    batch.method = m_method;
    if (m_cache) {
        m_delivered.insert(m_delivered.end(), batch.messages.begin(), batch.messages.end());
        if (isLast)
            keepWhatWasRead();
    }
    const Deliver deliver = m_deliver;
    return m_lifeline.survives([&] { deliver(std::move(batch)); });
}

} // namespace jetlag
