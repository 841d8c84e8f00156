// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/replayplanjob.h"

#include "deadletters/replayheaders.h"
#include "domain/deadletter.h"

#include <climits>

namespace jetlag {
namespace {
constexpr int window = 32;
}

ReplayPlanJob::ReplayPlanJob(JetStreamApi& api, const ReplayJournal& journal, ReplayRequest request, quint64 maxPayload,
                             Done done)
    : m_api(api)
    , m_journal(journal)
    , m_request(std::move(request))
    , m_maxPayload(maxPayload)
    , m_done(std::move(done))
    , m_targets(std::make_shared<ReplayTargets>(api, m_request.source))
{
}

void ReplayPlanJob::start()
{
    m_api.setPriority(RequestPriority::Interactive);
    m_api.streamInfo(m_request.source, {}, [self = weak_from_this()](const Result<StreamInfoReply>& info) {
        const auto job = self.lock();
        if (!job)
            return;
        if (info)
            job->onInfo(*info);
        else
            job->m_done(unexpected(info.error()));
    });
}

void ReplayPlanJob::onInfo(const StreamInfoReply& info)
{
    m_created = info.facts->created;
    if (m_request.all) {
        readAll();
        return;
    }
    m_left.assign(m_request.sequences.begin(), m_request.sequences.end());
    readSelected();
}

void ReplayPlanJob::readAll()
{
    ReadSpec spec;
    spec.stream = m_request.source;
    spec.direction = ReadSpec::Direction::OldestFirst;
    spec.limit = INT_MAX;
    m_read =
        std::make_shared<ReadJob>(m_api, spec, 0, ReadAccess(), [self = weak_from_this()](const MessageBatch& batch) {
            const auto job = self.lock();
            if (!job)
                return;
            for (const auto& message : batch.messages)
                job->take(*message);
            if (batch.error)
                job->m_done(unexpected(*batch.error));
            else if (batch.finished)
                job->resolveTargets();
        });
    m_read->start();
}

void ReplayPlanJob::readSelected()
{
    if (m_left.empty() && m_inFlight == 0) {
        resolveTargets();
        return;
    }
    while (m_inFlight < window && !m_left.empty()) {
        ++m_inFlight;
        MessageQuery query;
        query.sequence = m_left.front();
        m_left.pop_front();
        m_api.message(m_request.source, query, [self = weak_from_this()](const Result<StoredMessage>& message) {
            const auto job = self.lock();
            if (!job || job->m_isDone)
                return;
            --job->m_inFlight;
            if (message) {
                job->take(*message);
            } else if (message.error().kind != Error::Kind::NotFound) { // gone meanwhile: not in the plan
                job->m_isDone = true;
                job->m_done(unexpected(message.error()));
                return;
            }
            job->readSelected();
        });
    }
}

void ReplayPlanJob::take(const StoredMessage& message)
{
    ++m_plan.total;
    const QString subject = m_request.targetSubject.isEmpty() ? readDeadLetterHeaders(message.headers).originalSubject
                                                              : m_request.targetSubject;
    if (subject.isEmpty()) {
        ++m_plan.withoutTarget;
        return;
    }
    const QByteArray& payload = m_request.editedPayload ? *m_request.editedPayload : message.payload;
    if (m_maxPayload > 0 && static_cast<quint64>(payload.size() + message.headers.serialized().size()) > m_maxPayload)
        ++m_plan.tooLarge;
    Count& count = m_counts[subject];
    ++count.messages;
    const auto entry = m_journal.find(replayMessageId(m_request.source, m_created, message.sequence));
    if (entry && entry->state == ReplayJournal::State::Replayed) {
        ++m_plan.alreadyReplayed;
        count.earlier.push_back(entry->begun);
    }
}

void ReplayPlanJob::resolveTargets()
{
    m_unresolved = m_counts.size();
    if (m_unresolved == 0) {
        finish();
        return;
    }
    const auto counts = m_counts; // an answer may come at once and end this
    for (const auto& [subject, count] : counts) {
        m_targets->resolve(subject, [self = weak_from_this(), count = count](const ReplayTargets::Known& known) {
            const auto job = self.lock();
            if (!job)
                return;
            ReplayPlan::Target target = known.target;
            target.messages = count.messages;
            const Timestamp now = systemNow();
            for (const Timestamp earlier : count.earlier)
                job->m_plan.duplicatesInWindow += now - earlier < known.duplicateWindow ? 1 : 0;
            job->m_plan.targets.push_back(std::move(target));
            if (--job->m_unresolved == 0)
                job->finish();
        });
    }
}

void ReplayPlanJob::finish()
{
    m_isDone = true;
    m_done(m_plan);
}

} // namespace jetlag
