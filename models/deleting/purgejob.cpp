// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deleting/purgejob.h"

#include "domain/subject.h"

#include <algorithm>

namespace jetlag {

PurgePreviewJob::PurgePreviewJob(const JetStreamApi& api, StreamName stream, PurgeScope scope,
                                 std::optional<ServerVersion> version, Done done)
    : m_api(api, RequestPriority::Interactive)
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
    askInfo(0);
}

void PurgePreviewJob::askInfo(uint64_t subjectOffset)
{
    StreamInfoQuery query;
    query.subjectsFilter = m_preview.scope.filter;
    query.offset = subjectOffset;
    m_request = m_api.streamInfo(m_preview.stream, query, guarded<StreamInfoReply>(&PurgePreviewJob::onInfo));
}

void PurgePreviewJob::takeFacts(const StreamFactsPtr& facts)
{
    m_facts = facts;
    m_preview.incarnation = incarnationOf(*facts);
    m_preview.at = systemNow();
    m_preview.harm = purgeHarm(m_version, facts->serverTime.has_value());
}

void PurgePreviewJob::onInfo(const StreamInfoReply& info)
{
    takeFacts(info.facts);
    if (!m_preview.scope.filter) {
        withoutFilter();
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

void PurgePreviewJob::askConsumers(uint64_t offset)
{
    if (m_preview.messages == 0) {
        finish();
        return;
    }
    m_request =
        m_api.consumerPage(m_preview.stream, offset, [self = weak_from_this()](const Result<ConsumerPage>& page) {
            const auto job = self.lock();
            if (!job)
                return;
            job->m_request = 0;
            if (page) {
                job->onConsumers(*page);
                return;
            }
            // What would go is known all the same; who would lose it is not.
            job->m_preview.consumersProblem = page.error();
            job->finish();
        });
}

void PurgePreviewJob::onConsumers(const ConsumerPage& page)
{
    const auto& scope = m_preview.scope;
    m_unreached.insert(page.missing.begin(), page.missing.end());
    for (const auto& facts : page.consumers) {
        if (!m_seen.insert(facts->key.consumer).second)
            continue;
        if (facts->isLeaderless())
            m_unreached.insert(facts->key.consumer); // its counters are not
        if (facts->backlog() == 0)
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
    m_preview.unreached.assign(m_unreached.begin(), m_unreached.end());
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
