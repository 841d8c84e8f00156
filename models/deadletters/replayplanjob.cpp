// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/replayplanjob.h"

#include "deadletters/replayheaders.h"
#include "domain/deadletter.h"
#include "jetstream/apierror.h"

#include <climits>

namespace jetlag {
namespace {
constexpr quint64 loopsFrom = 3; ///< replays of one letter
constexpr int window = 32;
constexpr size_t mostExamples = 10;
constexpr uint64_t mostSubjects = 100'000; ///< in one page of an answer
} // namespace

ReplayPlanJob::ReplayPlanJob(const JetStreamApi& api, const ReplayJournal& journal, ReplayRequest request,
                             quint64 maxPayload, ReplayPlanning::Teller teller)
    : m_api(api, RequestPriority::Interactive)
    , m_journal(journal)
    , m_request(std::move(request))
    , m_maxPayload(maxPayload)
    , m_teller(std::move(teller))
    , m_targets(std::make_shared<ReplayTargets>(api, m_request))
{
}

void ReplayPlanJob::start()
{
    m_api.streamInfo(m_request.source, {}, [this](const Result<StreamInfoReply>& info) {
        if (info)
            onInfo(*info);
        else
            fail(info.error());
    });
}

void ReplayPlanJob::stop()
{
    fail(cancelledError());
}

void ReplayPlanJob::onInfo(const StreamInfoReply& info)
{
    m_plan.seen = incarnationOf(*info.facts);
    if (const auto another = m_request.seen ? anotherLife(*m_request.seen, *info.facts) : std::nullopt) {
        fail(*another);
        return;
    }
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
    m_read = std::make_unique<ReadJob>(m_api, spec, ReadAccess(), [this](const MessageBatch& batch) {
        for (const auto& message : batch.messages) {
            if (message->sequence.value <= m_plan.seen.counter)
                take(*message);
        }
        if (batch.error)
            fail(*batch.error);
        else if (batch.finished)
            resolveTargets();
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
        m_api.message(m_request.source, query, [this](const Result<StoredMessage>& message) { onSelected(message); });
    }
}

void ReplayPlanJob::onSelected(const Result<StoredMessage>& message)
{
    --m_inFlight;
    if (message) {
        take(*message);
    } else if (message.error().kind != Error::Kind::NotFound) { // gone meanwhile: not in the plan
        fail(message.error());
        return;
    }
    readSelected();
}

void ReplayPlanJob::take(const StoredMessage& message)
{
    ++m_plan.total;
    if (const quint64 replays = replaysOf(message.headers, m_request.mapping); replays >= loopsFrom) {
        ++m_plan.looping;
        m_plan.mostReplays = std::max(m_plan.mostReplays, replays);
    }
    const QByteArray key = replayMessageId(m_request.source, message.time, message.sequence);
    const bool isGiven = m_request.editedPayload || m_request.editedHeaders || m_request.isAsShown;
    const auto editBefore = isGiven ? std::nullopt : openEdit(m_journal, key);
    QString subject =
        editBefore && m_request.targetSubject.isEmpty() ? editBefore->subject : targetOf(message, m_request);
    StoredMessage sent = message;
    if (!isGiven && !editBefore && !transform(sent, subject))
        return;
    if (subject.isEmpty()) {
        ++m_plan.withoutTarget;
        return;
    }
    if (m_request.editedPayload)
        sent.payload = *m_request.editedPayload;
    if (m_request.editedHeaders)
        sent.headers = *m_request.editedHeaders;
    if (editBefore) {
        ++m_plan.editedBefore;
        sent.payload = editBefore->payload;
        sent.headers = editBefore->headers;
    }
    const quint64 size = replayedSize(sent, m_request, {});
    if (m_request.removeAfterConfirmed)
        m_removed.emplace_back(message.sequence, message.subject);
    Count& count = m_counts[subject];
    const auto entry = m_journal.find(key);
    if (entry && entry->state == ReplayJournal::State::Replayed) {
        ++m_plan.alreadyReplayed;
        if (!m_request.sendConfirmedAgain)
            return;
        count.earlier.push_back(entry->begun);
    }
    if (entry && entry->state == ReplayJournal::State::Intended)
        ++m_plan.inDoubt;
    ++count.messages;
    count.bytes += size;
    count.sizes.push_back(size);
}

/// False: it stays, as a change does not fit it.
bool ReplayPlanJob::transform(StoredMessage& sent, QString& subject)
{
    if (m_request.transform.isEmpty() || subject.isEmpty())
        return true;
    auto changed = transformed(sent, subject, m_request.transform);
    if (!changed) {
        ++m_plan.notChanged;
        if (m_plan.notChangedBecause.isEmpty())
            m_plan.notChangedBecause = changed.error().summary;
        return false;
    }
    m_plan.keptOriginals += static_cast<quint64>(sent.payload.size() + changed->payload.size());
    if (m_plan.examples.size() < mostExamples)
        m_plan.examples.push_back({sent.sequence, subject, sent.headers, sent.payload, *changed});
    subject = changed->subject;
    sent.headers = std::move(changed->headers);
    sent.payload = std::move(changed->payload);
    return true;
}

void ReplayPlanJob::resolveTargets()
{
    m_unresolved = m_counts.size();
    if (m_unresolved == 0) {
        askLosers();
        return;
    }
    const auto counts = m_counts; // an answer may come at once and end this
    for (const auto& [subject, count] : counts) {
        m_targets->resolve(subject, [this](const ReplayTargets::Known& known) { onTarget(known); });
    }
}

void ReplayPlanJob::onTarget(const ReplayTargets::Known& known)
{
    const Count& count = m_counts[known.target.subject];
    ReplayPlan::Target target = known.target;
    target.messages = count.messages;
    if (known.facts && !known.target.refused) {
        if (m_request.messageId == MessageIdChoice::Keep) {
            const Timestamp now = systemNow();
            for (const Timestamp earlier : count.earlier)
                m_plan.duplicatesInWindow += now - earlier < known.facts->config.duplicateWindow ? 1 : 0;
        }
        Goal& goal = m_goals[target.stream];
        goal.facts = known.facts;
        const auto name = static_cast<quint64>(target.stream.value.toUtf8().size()); // stands in a header of each
        const auto most = known.facts->config.maxMessageSize;
        for (const quint64 size : count.sizes) {
            if (m_maxPayload > 0 && size + name > m_maxPayload)
                ++m_plan.tooLarge;
            else if (most && size + name > *most)
                ++goal.tooLarge;
        }
        goal.intake.messages += count.messages;
        goal.intake.bytes += count.bytes;
        goal.intake.bySubject[target.subject] += count.messages;
        const bool isWanted = !target.receivers.empty() || !target.areReceiversKnown;
        goal.intake.isWanted = goal.intake.isWanted && isWanted;
    }
    if (count.messages > 0 || target.refused)
        m_plan.targets.push_back(std::move(target));
    if (--m_unresolved == 0)
        askLosers();
}

void ReplayPlanJob::askLosers()
{
    if (m_removed.empty())
        askSubjects();
    else
        m_api.allConsumers(m_request.source, [this](const Result<ConsumerList>& list) { onConsumers(list); });
}

void ReplayPlanJob::onConsumers(const Result<ConsumerList>& list)
{
    m_plan.areLosersKnown = list && list->missing.empty();
    if (list)
        addLosers(m_plan.losers, *list, m_removed, m_request.givenUpBy);
    askSubjects();
}

/// How many messages each subject has already, where the target counts them.
void ReplayPlanJob::askSubjects()
{
    for (auto& [stream, goal] : m_goals) {
        const auto subjects = goal.facts->state.subjects;
        const bool isOne = goal.intake.bySubject.size() == 1;
        if (!goal.facts->config.maxMessagesPerSubject || goal.isAsked ||
            (!isOne && (!subjects || *subjects > mostSubjects)))
            continue;
        goal.isAsked = true;
        StreamInfoQuery query;
        query.subjectsFilter = isOne ? goal.intake.bySubject.begin()->first : QStringLiteral(">");
        m_api.streamInfo(stream, query, [this, &goal = goal](const Result<StreamInfoReply>& info) {
            if (info) {
                for (auto it = info->subjects.begin(); it != info->subjects.end(); ++it)
                    goal.intake.held[it.key()] = it.value();
            }
            askSubjects();
        });
        return;
    }
    finish();
}

void ReplayPlanJob::finish()
{
    const QString api = m_api.subject(QString()).chopped(1);
    m_plan.foreignApi = api == QLatin1String("$JS.API") ? QString() : api;
    for (const auto& [stream, goal] : m_goals) {
        if (goal.tooLarge > 0) {
            TargetRoom room;
            room.limit = TargetRoom::Limit::MessageSize;
            room.value = *goal.facts->config.maxMessageSize;
            room.refused = goal.tooLarge;
            m_plan.rooms.push_back({stream, room});
        }
        const TargetRoom room = roomFor(*goal.facts, goal.intake);
        if (room.dropped + room.evicted + room.refused > 0)
            m_plan.rooms.push_back({stream, room});
    }
    m_teller.end(m_plan);
}

void ReplayPlanJob::fail(const Error& error)
{
    m_read.reset();
    m_targets.reset();
    m_api.cancelAll();
    m_teller.end(unexpected(error));
}

} // namespace jetlag
