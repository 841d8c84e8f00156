// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/replayjob.h"

#include "jetstream/apierror.h"
#include "jetstream/errorcodes.h"

#include <algorithm>
#include <climits>

namespace jetlag {

using namespace std::chrono_literals;

namespace {
constexpr int window = 128;
constexpr auto retryInterval = 2s;
constexpr auto recordInterval = 20ms; ///< outcomes share a commit; a lost one is looked for in the target
} // namespace

ReplayJob::ReplayJob(const JetStreamApi& api, ReplayJournal& journal, ReplayFollowUp& followUp, ReplayRequest request,
                     quint64 maxPayload, Replay::Teller teller)
    : m_api(api, RequestPriority::Background)
    , m_journal(journal)
    , m_followUp(followUp)
    , m_request(std::move(request))
    , m_maxPayload(maxPayload)
    , m_targets(std::make_shared<ReplayTargets>(api, m_request))
    , m_publications(
          m_api, [this](Publications::Tag letter, const PublicationEnd& end) { onPublished(Sequence{letter}, end); },
          [this](const auto& departures) { return recordIntents(departures); })
    , m_trial(m_request.sendOneFirst, m_request.stopAbovePercentDead)
    , m_telling(std::move(teller), m_request.source)
{
    if (m_trial.isAsked()) {
        connect(&m_followUp, &ReplayFollowUp::looked, this, &ReplayJob::onFates);
        connect(&m_followUp, &ReplayFollowUp::told, this, &ReplayJob::onToldFates);
    }
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setInterval(retryInterval);
    connect(&m_retryTimer, &QTimer::timeout, this, &ReplayJob::askSource);
    connect(&m_publications, &Publications::waitingChanged, this, &ReplayJob::updateWaiting);
    m_recordTimer.setSingleShot(true);
    m_recordTimer.setInterval(recordInterval);
    connect(&m_recordTimer, &QTimer::timeout, this, &ReplayJob::recordOutcomes);
    m_rateTimer.setSingleShot(true);
    m_rateTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_rateTimer, &QTimer::timeout, this, &ReplayJob::pump);
}

ReplayJob::~ReplayJob()
{
    recordOutcomes();
}

/// At the start, and after each pause in which the server did not answer: it may come back with another stream.
void ReplayJob::askSource()
{
    m_api.streamInfo(m_request.source, {}, [this](const Result<StreamInfoReply>& info) { onSource(info); });
}

void ReplayJob::onSource(const Result<StreamInfoReply>& info)
{
    const auto seen = m_source ? m_source : m_request.seen;
    const bool mayReturn = m_presence.mayReturn(info) || (!info && isTransient(info.error()));
    if (mayReturn && m_progress.state != ReplayProgress::State::Cancelled) {
        waitForSource();
        return;
    }
    const auto problem = !info ? std::optional(info.error()) : seen ? anotherLife(*seen, *info->facts) : std::nullopt;
    if (problem && !m_source) {
        end(unexpected(*problem));
    } else if (problem) {
        stopFor(*problem);
        goOn();
    } else if (!m_source) {
        begin(*info->facts);
    } else {
        m_presence.prove();
        if (std::exchange(m_isSourceDoubted, false))
            m_newest.reset(); // its times are not in order
        goOn();
    }
}

void ReplayJob::begin(const StreamFacts& source)
{
    m_source = m_request.seen.value_or(incarnationOf(source));
    m_newest = source.state.lastTime;
    m_removals = std::make_unique<ReplayRemovals>(
        m_api, m_request.source, *m_source,
        [this](Sequence letter, bool isRemoved, const QString& text) { onRemoval(letter, isRemoved, text); });
    connect(m_removals.get(), &ReplayRemovals::waitingChanged, this, &ReplayJob::updateWaiting);
    if (m_progress.state == ReplayProgress::State::Disconnected)
        m_progress.state = ReplayProgress::State::Running;
    if (m_request.ratePerSecond && *m_request.ratePerSecond > 0)
        m_pacer = Pacer::perSecond(*m_request.ratePerSecond);
    if (m_request.all) {
        m_lastListed = m_request.seen ? m_request.seen->counter : source.state.last.value;
        listFrom(std::nullopt);
        return;
    }
    m_left.assign(m_request.sequences.begin(), m_request.sequences.end());
    m_progress.total = m_left.size();
    pump();
}

/// "All" means all that were there when the plan was made; what arrives meanwhile is left for another time.
void ReplayJob::listFrom(std::optional<Sequence> next)
{
    ReadSpec spec;
    spec.stream = m_request.source;
    spec.direction = ReadSpec::Direction::OldestFirst;
    spec.from = next;
    spec.limit = INT_MAX;
    m_isListing = true;
    m_listNext.reset();
    m_read =
        std::make_unique<ReadJob>(m_api, spec, ReadAccess(), [this](const MessageBatch& batch) { onListed(batch); });
    m_read->start();
}

void ReplayJob::onListed(const MessageBatch& batch)
{
    for (const auto& message : batch.messages) {
        if (message->sequence <= Sequence{m_lastListed})
            m_left.push_back(message->sequence);
    }
    m_progress.total = m_left.size();
    if (!batch.finished)
        return;
    if (batch.error && (isTransient(*batch.error) || saysMissing(*batch.error))) {
        m_listNext = m_left.empty() ? Sequence{1} : Sequence{m_left.back().value + 1};
        waitForSource(); // and goes on from there
        return;
    }
    m_isListing = false;
    if (batch.error)
        stopFor(*batch.error);
    QMetaObject::invokeMethod(this, &ReplayJob::pump, Qt::QueuedConnection);
}

bool ReplayJob::isOver() const
{
    return m_progress.state == ReplayProgress::State::Cancelled || m_progress.state == ReplayProgress::State::Finished;
}

void ReplayJob::pump()
{
    while (m_progress.state == ReplayProgress::State::Running && m_underWay < window && !m_left.empty() &&
           !m_isListing && mayBegin()) {
        if (m_pacer && !m_pacer->take()) {
            m_rateTimer.start(m_pacer->untilNext());
            break;
        }
        const Sequence next = m_left.front();
        m_left.pop_front();
        fetch(next);
    }
    tellWhatItWaitsFor();
    endIfDone();
}

void ReplayJob::endIfDone()
{
    const bool hasBegun = m_source || isOver();
    if (m_hasEnded || !hasBegun || m_isListing || !m_left.empty() || m_underWay > 0)
        return;
    if (m_removals) {
        m_removals->settleDeferred();
        if (!m_removals->isIdle())
            return;
    }
    m_hasEnded = true;
    if (m_progress.state != ReplayProgress::State::Cancelled)
        m_progress.state = ReplayProgress::State::Finished;
    m_rateTimer.stop();
    m_retryTimer.stop();
    m_dueTimer.stop();
    recordOutcomes();
    if (!m_outcomes.empty())
        m_progress.addReason(
            tr("How some of them ended could not be noted in the replay journal. They are looked for in "
               "the target when they are replayed again."));
    end(m_progress);
}

void ReplayJob::end(const Result<ReplayProgress>& how)
{
    using S = ReplayJournal::JobState;
    if (how) {
        const S state = how->isStoppedByDeaths                           ? S::StoppedByDeaths
                        : how->stopped                                   ? S::Stopped
                        : how->state == ReplayProgress::State::Cancelled ? S::Cancelled
                                                                         : S::Finished;
        m_journal.endJob(m_request.job, state, *how, how->stopped ? how->stopped->summary : QString());
    } else {
        m_journal.endJob(m_request.job, S::Stopped, m_progress, how.error().summary);
    }
    m_telling.end(how);
}

/// Nothing more is begun; what is under way comes to its end.
void ReplayJob::stopFor(const Error& error)
{
    m_progress.stopped = error;
    m_progress.state = ReplayProgress::State::Cancelled;
    m_progress.waitsFor.clear();
    m_left.clear();
    m_isListing = false;
    m_publications.stop();
}

void ReplayJob::recordOutcomes()
{
    if (m_outcomes.empty() && m_letters.empty())
        return;
    if (m_journal.finish(m_outcomes, m_request.job, m_letters)) { // else with the next ones
        m_outcomes.clear();
        m_letters.clear();
    }
}

/// Nothing more is begun until the source answers, still as the same stream.
void ReplayJob::waitForSource()
{
    m_presence.doubt();
    if (m_progress.state == ReplayProgress::State::Running)
        m_progress.state = ReplayProgress::State::Disconnected;
    if (m_removals)
        m_removals->doubtSource();
    if (!m_retryTimer.isActive())
        m_retryTimer.start();
    m_telling.progress(m_progress);
}

/// The publishing or the removing waits for its server, or has an answer again.
void ReplayJob::updateWaiting()
{
    const bool areRemovalsWaiting = m_removals && m_removals->isWaitingForServer();
    if (m_progress.state == ReplayProgress::State::Cancelled && areRemovalsWaiting) {
        m_removals->stop(); // nobody waits for the server any more
        endIfDone();
    } else if (m_publications.isWaitingForServer()) {
        waitForSource();
        return;
    } else if (areRemovalsWaiting) {
        if (m_progress.state == ReplayProgress::State::Running)
            m_progress.state = ReplayProgress::State::Disconnected;
    } else if (!m_retryTimer.isActive()) {
        goOn();
        return;
    }
    m_telling.progress(m_progress);
}

/// The source answers.
void ReplayJob::goOn()
{
    const bool isWaiting = m_publications.isWaitingForServer() || (m_removals && m_removals->isWaitingForServer());
    if (m_progress.state == ReplayProgress::State::Disconnected && !isWaiting)
        m_progress.state = ReplayProgress::State::Running;
    m_telling.progress(m_progress);
    if (m_listNext && !isOver() && !isWaiting)
        listFrom(m_listNext);
    QMetaObject::invokeMethod(this, &ReplayJob::pump, Qt::QueuedConnection);
}

void ReplayJob::oneDone()
{
    --m_underWay;
    m_progress.perSecond = m_meter.pace(m_progress.done(), 0, 0).perSecond;
    m_telling.progress(m_progress);
    QMetaObject::invokeMethod(this, &ReplayJob::pump, Qt::QueuedConnection);
}

void ReplayJob::pause()
{
    if (m_progress.state == ReplayProgress::State::Running) {
        m_progress.state = ReplayProgress::State::Paused;
        m_telling.progress(m_progress);
    }
}

void ReplayJob::resume()
{
    if (m_progress.state == ReplayProgress::State::Paused) {
        m_progress.state = ReplayProgress::State::Running;
        m_telling.progress(m_progress);
        checkSchedule();
        pump();
    } else if (m_isScheduled) {
        beginNow();
    } else if (!m_progress.waitsFor.isEmpty()) {
        m_trial.overrule();
        pump();
    }
}

void ReplayJob::stop()
{
    if (isOver())
        return;
    m_progress.state = ReplayProgress::State::Cancelled;
    m_progress.waitsFor.clear();
    m_left.clear();
    m_isListing = false;
    m_read.reset();
    m_publications.stop();
    if (m_removals && m_removals->isWaitingForServer())
        m_removals->stop();
    m_telling.progress(m_progress);
    endIfDone();
}

} // namespace jetlag
