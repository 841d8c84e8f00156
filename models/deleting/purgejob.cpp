// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deleting/purgejob.h"

#include "domain/subject.h"

#include <QCoreApplication>

#include <algorithm>

namespace jetlag {

PurgePreviewJob::PurgePreviewJob(const JetStreamApi& api, StreamName stream, PurgeScope scope,
                                 std::optional<ServerVersion> version, PurgeCount::Teller teller)
    : m_api(api)
    , m_version(version)
    , m_teller(std::move(teller))
{
    m_preview.stream = std::move(stream);
    m_preview.scope = std::move(scope);
}

template <typename T>
JetStreamApi::Handler<T> PurgePreviewJob::orFail(void (PurgePreviewJob::*next)(const T&))
{
    return [this, next](const Result<T>& reply) {
        if (reply)
            (this->*next)(*reply);
        else
            fail(reply.error());
    };
}

void PurgePreviewJob::start()
{
    askInfo(0);
}

void PurgePreviewJob::stop()
{
    m_read.reset();
    m_range.reset();
    m_api.cancelAll();
    fail(cancelledError(QCoreApplication::translate("jetlag::PurgeService", "Stopped. Nothing was counted.")));
}

void PurgePreviewJob::askInfo(uint64_t subjectOffset)
{
    StreamInfoQuery query;
    query.subjectsFilter = m_preview.scope.filter;
    query.offset = subjectOffset;
    m_api.streamInfo(m_preview.stream, query, orFail(&PurgePreviewJob::onInfo));
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

void PurgePreviewJob::askConsumers()
{
    if (m_preview.messages == 0) {
        finish();
        return;
    }
    m_api.allConsumers(m_preview.stream, [this](const Result<ConsumerList>& list) {
        if (list)
            onConsumers(*list);
        else
            m_preview.consumersProblem = list.error(); // what would go is known; who would lose it is not
        finish();
    });
}

void PurgePreviewJob::onConsumers(const ConsumerList& list)
{
    const auto& scope = m_preview.scope;
    m_unreached.insert(list.missing.begin(), list.missing.end());
    for (const auto& facts : list.consumers) {
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
}

void PurgePreviewJob::finish()
{
    m_preview.unreached.assign(m_unreached.begin(), m_unreached.end());
    std::sort(m_preview.losers.begin(), m_preview.losers.end(),
              [](const auto& a, const auto& b) { return a.unprocessed > b.unprocessed; });
    std::sort(m_preview.endangered.begin(), m_preview.endangered.end(),
              [](const auto& a, const auto& b) { return a.waiting + a.inFlight > b.waiting + b.inFlight; });
    m_teller.end(m_preview);
}

void PurgePreviewJob::fail(const Error& error)
{
    m_teller.end(unexpected(error));
}

} // namespace jetlag
