// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/streameffectsjob.h"

#include "admin/configfields.h"
#include "domain/subject.h"

#include <algorithm>

namespace jetlag {
namespace {

constexpr uint64_t mostSubjects = 500'000; ///< looked at one by one

/// Of a limit that is there.
std::optional<uint64_t> limitIn(const QByteArray& config, const char* key)
{
    bool isNumber = false;
    const qlonglong number = fieldOf(config, QLatin1String(key)).toLongLong(&isNumber);
    return isNumber && number > 0 ? std::optional(static_cast<uint64_t>(number)) : std::nullopt;
}

bool isTighter(const std::optional<uint64_t>& before, const std::optional<uint64_t>& after)
{
    return after && (!before || *after < *before);
}

bool isMetBy(const QString& filter, const QStringList& subjects)
{
    return std::any_of(subjects.begin(), subjects.end(),
                       [&filter](const QString& subject) { return subjectsOverlap(filter, subject); });
}

} // namespace

StreamEffectsJob::StreamEffectsJob(const JetStreamApi& api, PurgeService& counter, StreamPlan plan,
                                   StreamLooking::Teller teller)
    : m_api(api)
    , m_counter(counter)
    , m_plan(std::move(plan))
    , m_teller(std::move(teller))
{
}

void StreamEffectsJob::start()
{
    const QStringList before = subjectsOfConfig(m_plan.before);
    const QStringList after = subjectsOfConfig(m_plan.after);
    for (const QString& subject : after) {
        if (!m_plan.facts || !before.contains(subject))
            m_subjects.push_back(subject);
    }
    nextOverlap();
}

void StreamEffectsJob::stop()
{
    m_api.cancelAll();
    m_teller.end(unexpected(cancelledError()));
}

void StreamEffectsJob::fail(const Error& error)
{
    m_teller.end(unexpected(error));
}

void StreamEffectsJob::nextOverlap()
{
    if (m_subjects.empty()) {
        lookAtConsumers();
        return;
    }
    const QString subject = m_subjects.front();
    m_subjects.pop_front();
    m_api.allStreamNames(subject, [this, subject](const Result<std::vector<StreamName>>& names) {
        if (!names) {
            fail(names.error());
            return;
        }
        for (const StreamName& name : *names) {
            if (name != m_plan.stream)
                m_effects.overlaps.emplace_back(subject, name);
        }
        nextOverlap();
    });
}

void StreamEffectsJob::lookAtConsumers()
{
    if (!m_plan.facts || subjectsOfConfig(m_plan.before) == subjectsOfConfig(m_plan.after)) {
        countByLimits();
        return;
    }
    m_api.allConsumers(m_plan.stream, [this](const Result<ConsumerList>& list) {
        if (list)
            judgeConsumers(*list);
        else
            m_effects.consumersProblem = list.error();
        countByLimits();
    });
}

void StreamEffectsJob::judgeConsumers(const ConsumerList& list)
{
    const QStringList before = subjectsOfConfig(m_plan.before);
    const QStringList after = subjectsOfConfig(m_plan.after);
    m_effects.unreached = list.missing.size();
    for (const ConsumerFactsPtr& consumer : list.consumers) {
        const QStringList& filters = consumer->config.filters;
        const bool isCut = std::any_of(filters.begin(), filters.end(), [&](const QString& filter) {
            return isMetBy(filter, before) && !isMetBy(filter, after);
        });
        if (isCut)
            m_effects.cutOff.push_back(consumer->key.consumer);
    }
}

/// A full stream that refuses new messages keeps what it has, from 2.10 on (whose replies carry a time).
void StreamEffectsJob::countByLimits()
{
    if (!m_plan.facts) {
        m_teller.end(m_effects);
        return;
    }
    const StreamState& state = m_plan.facts->state;
    const bool dropsOld = !m_plan.facts->serverTime || fieldOf(m_plan.after, QStringLiteral("discard")) != "\"new\"";
    const auto messages = limitIn(m_plan.after, "max_msgs");
    const auto bytes = limitIn(m_plan.after, "max_bytes");
    if (dropsOld && messages)
        m_effects.byCount = state.messages - std::min(state.messages, *messages);
    if (dropsOld && bytes)
        m_effects.bytesOver = state.bytes - std::min(state.bytes, *bytes);
    countByAge();
}

void StreamEffectsJob::countByAge()
{
    const auto age = limitIn(m_plan.after, "max_age");
    if (!isTighter(limitIn(m_plan.before, "max_age"), age)) {
        countBySubject(0);
        return;
    }
    const Timestamp now = m_plan.facts->serverTime.value_or(systemNow());
    const Timestamp since = now - std::chrono::nanoseconds(static_cast<qint64>(*age));
    m_bounds.emplace(m_api, RangeBounds::Spec{m_plan.stream, {}, {}, since, {}, {}},
                     [this](const Result<RangeBounds::Bounds>& bounds) {
                         if (bounds)
                             countOlder(Sequence{bounds->low});
                         else
                             fail(bounds.error());
                     });
    m_bounds->start();
}

void StreamEffectsJob::countOlder(Sequence first)
{
    PurgeScope scope;
    scope.upTo = first;
    m_counting = m_counter.preview(m_plan.stream, scope, {.ended = [this](const Result<PurgePreview>& counted) {
                                       if (!counted) {
                                           fail(counted.error());
                                           return;
                                       }
                                       m_effects.byAge = counted->messages;
                                       m_effects.isAgeExact = !counted->isUpperBound;
                                       countBySubject(0);
                                   }});
}

void StreamEffectsJob::countBySubject(uint64_t offset)
{
    const auto most = limitIn(m_plan.after, "max_msgs_per_subject");
    if (!isTighter(limitIn(m_plan.before, "max_msgs_per_subject"), most)) {
        m_teller.end(m_effects);
        return;
    }
    StreamInfoQuery query;
    query.subjectsFilter = QStringLiteral(">");
    query.offset = offset;
    if (m_plan.facts->state.subjects.value_or(0) > mostSubjects) {
        m_effects.isSubjectsKnown = false;
        m_teller.end(m_effects);
        return;
    }
    m_api.streamInfo(m_plan.stream, query, [this, offset](const auto& info) { onSubjects(info, offset); });
}

void StreamEffectsJob::onSubjects(const Result<StreamInfoReply>& info, uint64_t offset)
{
    if (!info) {
        fail(info.error());
        return;
    }
    const uint64_t most = limitIn(m_plan.after, "max_msgs_per_subject").value_or(0);
    for (const uint64_t count : info->subjects)
        m_effects.bySubject += count - std::min(count, most);
    const uint64_t next = offset + info->limit;
    if (info->limit > 0 && next < info->total)
        countBySubject(next);
    else
        m_teller.end(m_effects);
}

} // namespace jetlag
