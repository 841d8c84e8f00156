// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deleting/purgejob.h"

#include "domain/subject.h"

#include <algorithm>
#include <climits>

namespace jetlag {
namespace {
constexpr int noMessage = 10037; ///< JetStream err_code
} // namespace

PurgePreviewJob::PurgePreviewJob(JetStreamApi& api, StreamName stream, PurgeScope scope,
                                 std::optional<ServerVersion> version, Done done)
    : m_api(api)
    , m_version(version)
    , m_done(std::move(done))
{
    m_preview.stream = std::move(stream);
    m_preview.scope = std::move(scope);
}

PurgePreviewJob::~PurgePreviewJob()
{
    if (m_request != 0)
        m_api.cancel(m_request);
}

template <typename T>
JetStreamApi::Handler<T> PurgePreviewJob::guarded(void (PurgePreviewJob::*next)(const T&))
{
    return [self = weak_from_this(), next](Result<T> reply) {
        const auto job = self.lock();
        if (!job)
            return;
        job->m_request = 0;
        if (reply)
            (job.get()->*next)(*reply);
        else
            job->fail(reply.error());
    };
}

void PurgePreviewJob::start()
{
    m_api.setPriority(RequestPriority::Interactive);
    askInfo(0);
}

void PurgePreviewJob::askInfo(uint64_t subjectOffset)
{
    StreamInfoQuery query;
    if (m_preview.scope.filter)
        query.subjectsFilter = m_preview.scope.filter;
    else
        query.deletedDetails = m_preview.scope.upTo || m_preview.scope.keep;
    query.offset = subjectOffset;
    m_request = m_api.streamInfo(m_preview.stream, query, guarded<StreamInfoReply>(&PurgePreviewJob::onInfo));
}

void PurgePreviewJob::onInfo(const StreamInfoReply& info)
{
    m_facts = info.facts;
    m_preview.incarnation = incarnationOf(*info.facts);
    m_preview.at = systemNow();
    m_preview.harm = purgeHarm(m_version, info.facts->serverTime.has_value());
    if (!m_preview.scope.filter) {
        withoutFilter(info);
        return;
    }
    for (const uint64_t count : info.subjects)
        m_matching += count;
    const auto seen = static_cast<uint64_t>(info.subjects.size());
    m_subjectsSeen += seen;
    if (info.limit > 0 && seen == info.limit) {
        askInfo(m_subjectsSeen); // servers page at 100,000 subjects
        return;
    }
    withFilter();
}

void PurgePreviewJob::withoutFilter(const StreamInfoReply& info)
{
    const StreamState& state = info.facts->state;
    const auto& scope = m_preview.scope;
    m_preview.first = state.messages > 0 ? state.first : Sequence{};
    m_preview.last = state.messages > 0 ? state.last : Sequence{};
    m_preview.messages = state.messages;
    m_preview.bytes = state.bytes;
    auto deleted = info.deleted;
    std::sort(deleted.begin(), deleted.end());

    uint64_t end = state.last.value + 1; // one past the last sequence that goes
    if (scope.upTo)
        end = std::clamp(scope.upTo->value, state.first.value, state.last.value + 1);
    if (scope.keep) {
        // Walk back from the end over what is kept; deleted sequences do not count.
        uint64_t kept = std::min(*scope.keep, state.messages);
        auto gap = deleted.rbegin();
        while (kept > 0) {
            --end;
            if (gap != deleted.rend() && gap->value == end)
                ++gap;
            else
                --kept;
        }
    }
    if ((scope.upTo || scope.keep) && state.messages > 0 && end <= state.last.value) {
        const auto below =
            static_cast<uint64_t>(std::lower_bound(deleted.begin(), deleted.end(), Sequence{end}) - deleted.begin());
        m_preview.messages = end - state.first.value - below;
        m_preview.bytes = m_preview.messages == 0 ? std::optional<uint64_t>(0) : std::nullopt;
        uint64_t last = end - 1;
        while (last >= state.first.value && std::binary_search(deleted.begin(), deleted.end(), Sequence{last}))
            --last;
        m_preview.last = m_preview.messages > 0 ? Sequence{last} : Sequence{};
        m_preview.first = m_preview.messages > 0 ? state.first : Sequence{};
    } else if (state.messages > 0) {
        // The stream's last sequence may be one that was deleted since.
        findLast(state.last.value + 1, 0, [this](std::optional<Sequence> last) {
            m_preview.last = last.value_or(m_preview.last);
            findEnd();
        });
        return;
    }
    findEnd();
}

void PurgePreviewJob::withFilter()
{
    const auto& scope = m_preview.scope;
    m_preview.bytes.reset();
    m_preview.messages = scope.keep ? m_matching - std::min(m_matching, *scope.keep) : m_matching;
    if (m_preview.messages == 0) {
        m_preview.bytes = 0;
        findEnd();
        return;
    }
    findFirst([this](std::optional<Sequence> first) {
        const auto& wanted = m_preview.scope;
        if (!first || (wanted.upTo && *first >= *wanted.upTo)) {
            m_preview.messages = 0;
            m_preview.bytes = 0;
            findEnd();
            return;
        }
        m_preview.first = *first;
        if (wanted.upTo && wanted.upTo->value <= m_facts->state.last.value) {
            countBelow(wanted.upTo->value);
            return;
        }
        const uint64_t keep = wanted.keep.value_or(0);
        findLast(m_facts->state.last.value + 1, static_cast<int>(std::min<uint64_t>(keep, INT_MAX / 2)),
                 [this](std::optional<Sequence> last) {
                     m_preview.last = last.value_or(Sequence{});
                     findEnd();
                 });
    });
}

/// No reply counts matches below a sequence: those at or above it are walked and taken off.
void PurgePreviewJob::countBelow(uint64_t sequence)
{
    ReadSpec spec;
    spec.stream = m_preview.stream;
    spec.subjectFilter = *m_preview.scope.filter;
    spec.direction = ReadSpec::Direction::OldestFirst;
    spec.from = Sequence{sequence};
    spec.limit = INT_MAX;
    read(spec, [this, sequence](Result<std::vector<Sequence>> above) {
        if (!above) {
            fail(above.error());
            return;
        }
        m_preview.messages = m_matching - std::min<uint64_t>(m_matching, above->size());
        findLast(sequence, 0, [this](std::optional<Sequence> last) {
            m_preview.last = last.value_or(Sequence{});
            findEnd();
        });
    });
}

void PurgePreviewJob::findFirst(std::function<void(std::optional<Sequence>)> found)
{
    ReadSpec spec;
    spec.stream = m_preview.stream;
    spec.subjectFilter = m_preview.scope.filter.value_or(QString());
    spec.direction = ReadSpec::Direction::OldestFirst;
    spec.limit = 1;
    read(spec, [this, found = std::move(found)](Result<std::vector<Sequence>> sequences) {
        if (!sequences)
            fail(sequences.error());
        else
            found(sequences->empty() ? std::nullopt : std::optional(sequences->front()));
    });
}

void PurgePreviewJob::findLast(uint64_t below, int skip, std::function<void(std::optional<Sequence>)> found)
{
    ReadSpec spec;
    spec.stream = m_preview.stream;
    spec.subjectFilter = m_preview.scope.filter.value_or(QString());
    spec.from = Sequence{below - 1};
    spec.limit = skip + 1;
    read(spec, [this, skip, found = std::move(found)](Result<std::vector<Sequence>> sequences) {
        if (!sequences)
            fail(sequences.error());
        else
            found(static_cast<int>(sequences->size()) > skip ? std::optional(sequences->back()) : std::nullopt);
    });
}

void PurgePreviewJob::read(const ReadSpec& spec, std::function<void(Result<std::vector<Sequence>>)> done)
{
    auto sequences = std::make_shared<std::vector<Sequence>>();
    m_read = std::make_shared<ReadJob>(
        m_api, spec, 0, ReadAccess(),
        [self = weak_from_this(), sequences, done = std::move(done)](const MessageBatch& batch) {
            const auto job = self.lock();
            if (!job)
                return;
            for (const auto& message : batch.messages)
                sequences->push_back(message->sequence);
            if (!batch.finished)
                return;
            const auto finished = job->m_read; // stays alive while `done` starts the next one
            if (batch.error)
                done(unexpected(*batch.error));
            else
                done(*sequences);
        });
    m_read->start();
}

/// A bound behind the last message that goes and not behind the next one that exists.
void PurgePreviewJob::findEnd()
{
    const uint64_t streamEnd = m_facts->state.last.value + 1;
    m_preview.end = Sequence{std::min(m_preview.last.value + 1, streamEnd)};
    // With a filter the bound may lie in a gap, and without gaps it does not.
    if (m_preview.messages == 0 || m_preview.scope.filter || m_facts->state.deleted == 0 ||
        m_preview.end.value == streamEnd) {
        askConsumers(0);
        return;
    }
    MessageQuery query;
    query.sequence = m_preview.end;
    query.nextBySubject = QStringLiteral(">");
    m_request =
        m_api.message(m_preview.stream, query, [self = weak_from_this(), streamEnd](const Result<StoredMessage>& next) {
            const auto job = self.lock();
            if (!job)
                return;
            job->m_request = 0;
            if (!next && next.error().apiCode != noMessage) {
                job->fail(next.error());
                return;
            }
            job->m_preview.end = Sequence{next ? std::min(next->sequence.value, streamEnd) : streamEnd};
            job->askConsumers(0);
        });
}

void PurgePreviewJob::askConsumers(uint64_t offset)
{
    if (m_preview.messages == 0) {
        finish();
        return;
    }
    m_request = m_api.consumerPage(m_preview.stream, offset, guarded<ConsumerPage>(&PurgePreviewJob::onConsumers));
}

void PurgePreviewJob::onConsumers(const ConsumerPage& page)
{
    const auto& scope = m_preview.scope;
    for (const auto& facts : page.consumers) {
        if (!m_seen.insert(facts->key.consumer).second || facts->backlog() == 0)
            continue;
        const bool takesAll = !scope.filter && !scope.upTo && !scope.keep;
        if (m_preview.mayHarm() && !takesAll)
            m_preview.endangered.push_back({facts->key.consumer, facts->pending, facts->backlog() - facts->pending});
        if (m_preview.last <= facts->ackFloor.streamSequence)
            continue;
        const auto& filters = facts->config.filters;
        const bool isConcerned = !scope.filter || filters.isEmpty() ||
                                 std::any_of(filters.begin(), filters.end(), [&](const QString& filter) {
                                     return subjectsOverlap(filter, *scope.filter);
                                 });
        if (!isConcerned)
            continue;
        m_preview.losers.push_back({facts->key.consumer, std::min(facts->backlog(), m_preview.messages), !takesAll});
    }
    const uint64_t next = page.offset + page.limit;
    if (page.limit > 0 && next < page.total)
        askConsumers(next);
    else
        finish();
}

void PurgePreviewJob::finish()
{
    std::sort(m_preview.losers.begin(), m_preview.losers.end(),
              [](const auto& a, const auto& b) { return a.unprocessed > b.unprocessed; });
    std::sort(m_preview.endangered.begin(), m_preview.endangered.end(),
              [](const auto& a, const auto& b) { return a.waiting + a.inFlight > b.waiting + b.inFlight; });
    m_done(m_preview);
}

void PurgePreviewJob::fail(const Error& error)
{
    m_done(unexpected(error));
}

} // namespace jetlag
