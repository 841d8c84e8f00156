// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/replayjob.h"

#include "jetstream/apierror.h"
#include "jetstream/errorcodes.h"

#include <QPointer>

#include <algorithm>

namespace jetlag {

using namespace std::chrono_literals;

namespace {
constexpr size_t mostBytes = 16U << 20U;
constexpr int mostAtOnce = 256; ///< taken up in one turn of the event loop
constexpr int mostRecordFailures = 3;
constexpr auto retryInterval = 2s;
constexpr auto recordInterval = 5ms; ///< outcomes share a commit; a lost one is looked for in the target
} // namespace

ReplayJob::ReplayJob(const JetStreamApi& api, const Means& means, ReplayRequest request, Replay::Teller teller)
    : m_api(api, RequestPriority::Background)
    , m_means(means)
    , m_followUp(means.followUp)
    , m_request(std::move(request))
    , m_targets(std::make_shared<ReplayTargets>(api, m_request))
    , m_reader(m_api, m_request.source, [this] { pumpSoon(); })
    , m_publications(
          m_api, [this](Publications::Tag letter, const PublicationEnd& end) { onPublished(Sequence{letter}, end); },
          [this](const auto& departures, const auto& prepared) { recordIntents(departures, prepared); })
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
    if (!m_outcomes.empty() || !m_letters.empty())
        m_means.writer.finish(m_outcomes, m_request.job, m_letters, {});
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
        // "All" means all that were there when the plan was made; what arrives meanwhile is left for another time.
        ReadAccess access;
        access.version = m_means.version;
        access.mayUseDirect = true;
        const uint64_t last = m_request.seen ? m_request.seen->counter : source.state.last.value;
        m_reader.readAll(last, source, access.methodFor(source.config, source.state.messages));
        const uint64_t span = last + 1 - std::min(last + 1, source.state.first.value);
        m_progress.total = std::min(source.state.messages, span); // at most
        m_isTotalCounted = last == source.state.last.value;
    } else {
        m_reader.readThese(m_request.sequences);
        m_progress.total = m_request.sequences.size();
    }
    pump();
}

bool ReplayJob::isOver() const
{
    return m_progress.state == ReplayProgress::State::Cancelled || m_progress.state == ReplayProgress::State::Finished;
}

void ReplayJob::pumpSoon()
{
    if (!std::exchange(m_isPumping, true))
        QMetaObject::invokeMethod(this, &ReplayJob::pump, Qt::QueuedConnection);
}

void ReplayJob::pump()
{
    m_isPumping = false;
    int taken = 0;
    while (m_progress.state == ReplayProgress::State::Running && m_source && m_underWay < m_window &&
           m_bytesUnderWay < mostBytes && mayBegin() && taken < mostAtOnce && takeNext())
        ++taken;
    if (taken == mostAtOnce)
        pumpSoon();
    m_reader.want(soonWanted());
    settleTotal();
    tellWhatItWaitsFor();
    endIfDone();
}

/// False: nothing is here to be taken up, or its time has not come.
bool ReplayJob::takeNext()
{
    if (!m_reader.hasLetter())
        return false;
    if (m_pacer && !m_pacer->take()) {
        m_rateTimer.start(m_pacer->untilNext());
        return false;
    }
    auto letter = m_reader.take();
    if (!letter)
        return false; // it is read anew
    if (letter->sequence.value == 0) {
        onReadFailed(letter->message.error());
        return false;
    }
    ++m_underWay;
    onRead(letter->sequence, std::move(letter->message));
    return true;
}

/// Nothing is read that is not sent within a moment.
size_t ReplayJob::soonWanted() const
{
    constexpr size_t trying = 32;
    if (m_progress.state != ReplayProgress::State::Running || !m_source || !mayBegin())
        return 0;
    const size_t most = m_trial.isAsked() ? trying : static_cast<size_t>(m_window);
    const auto rate = static_cast<size_t>(m_request.ratePerSecond.value_or(0));
    return m_pacer ? std::clamp<size_t>(rate / 5, 1, most) : most;
}

void ReplayJob::onReadFailed(const Error& error)
{
    if (isTransient(error) || saysMissing(error)) {
        waitForSource(); // and goes on from there
        return;
    }
    stopFor(error);
    m_telling.progress(m_progress);
}

/// Letters that are to come, as far as is known; of a list that is read as a whole, no more than what was counted.
quint64 ReplayJob::notBegun() const
{
    const auto begun = m_progress.done() + static_cast<quint64>(m_underWay);
    return m_progress.total - std::min(m_progress.total, begun);
}

/// How many they are is certain once all were read; those that were counted and are not there have gone meanwhile.
void ReplayJob::settleTotal()
{
    if (!m_source || !m_reader.isAll())
        return;
    const quint64 begun = m_progress.done() + static_cast<quint64>(m_underWay);
    if (!m_reader.isExhausted()) {
        m_progress.total = std::max(m_progress.total, begun + static_cast<quint64>(m_reader.known()));
        return;
    }
    if (mustVerifyEnd())
        return;
    const quint64 gone = m_isTotalCounted ? notBegun() : 0;
    m_progress.total = begun + gone;
    m_progress.skipped += gone;
    if (gone > 0)
        m_progress.addReason(tr("They had gone from their stream before it was their turn."), gone);
}

/// Letters are missing: with their stream, or from it?
bool ReplayJob::mustVerifyEnd() const
{
    return m_source && m_reader.isAll() && m_isTotalCounted && !m_isEndVerified && notBegun() > 0;
}

void ReplayJob::verifyEnd()
{
    if (std::exchange(m_isVerifyingEnd, true))
        return;
    m_api.streamInfo(m_request.source, {}, [this](const Result<StreamInfoReply>& info) {
        m_isVerifyingEnd = false;
        if (m_presence.mayReturn(info) || (!info && isTransient(info.error()))) {
            waitForSource();
            return;
        }
        if (const auto problem = anotherLife(*m_source, info.map(&StreamInfoReply::facts)))
            stopFor(*problem);
        m_isEndVerified = true;
        pumpSoon();
    });
}

void ReplayJob::endIfDone()
{
    const bool hasBegun = m_source || isOver();
    if (m_hasEnded || !hasBegun || !m_reader.isExhausted() || m_underWay > 0)
        return;
    if (!isOver() && mustVerifyEnd()) {
        verifyEnd();
        return;
    }
    if (hasUnrecorded()) {
        recordOutcomes();
        return;
    }
    if (m_removals) {
        m_removals->settleDeferred();
        if (!m_removals->isIdle())
            return;
    }
    if (m_progress.state != ReplayProgress::State::Cancelled)
        m_progress.state = ReplayProgress::State::Finished;
    m_rateTimer.stop();
    m_retryTimer.stop();
    m_dueTimer.stop();
    end(m_progress);
}

void ReplayJob::end(const Result<ReplayProgress>& how)
{
    using S = ReplayJournal::JobState;
    if (std::exchange(m_hasEnded, true))
        return;
    S state = S::Stopped;
    if (how && how->isStoppedByDeaths)
        state = S::StoppedByDeaths;
    else if (how && !how->stopped)
        state = how->state == ReplayProgress::State::Cancelled ? S::Cancelled : S::Finished;
    const QString note = !how ? how.error().summary : how->stopped ? how->stopped->summary : QString();
    // Whoever hears of the end finds it in the journal.
    m_means.writer.endJob(m_request.job, state, how ? *how : m_progress, note,
                          [self = QPointer(this), how](const std::optional<Error>&) {
                              if (self)
                                  self->m_telling.end(how);
                          });
}

/// Nothing more is begun; what is under way comes to its end.
void ReplayJob::stopFor(const Error& error)
{
    m_progress.stopped = error;
    m_progress.state = ReplayProgress::State::Cancelled;
    m_progress.waitsFor.clear();
    m_reader.clear();
    m_publications.stop();
}

/// One writing at a time: what ends meanwhile shares the next one.
void ReplayJob::recordOutcomes()
{
    if (m_recording || (m_outcomes.empty() && m_letters.empty()))
        return;
    m_recording = {std::exchange(m_outcomes, {}), std::exchange(m_letters, {}), std::exchange(m_removables, {})};
    m_means.writer.finish(m_recording->outcomes, m_request.job, m_recording->letters,
                          [self = QPointer(this)](const std::optional<Error>& problem) {
                              if (self)
                                  self->onRecorded(!problem);
                          });
}

void ReplayJob::onRecorded(bool isRecorded)
{
    Recording written = std::move(*m_recording);
    m_recording.reset();
    if (isRecorded) {
        m_recordFailures = 0;
        for (const Removable& one : written.removables) {
            if (one.isIfHeld)
                m_removals->removeIfHeld(one.stored);
            else
                m_removals->remove(one.stored.letter);
        }
    } else if (++m_recordFailures < mostRecordFailures) { // with the next ones
        m_outcomes.insert(m_outcomes.begin(), written.outcomes.begin(), written.outcomes.end());
        m_letters.insert(m_letters.begin(), written.letters.begin(), written.letters.end());
        m_removables.insert(m_removables.begin(), written.removables.begin(), written.removables.end());
    } else {
        keepUnrecorded(written.removables);
    }
    if (!m_outcomes.empty() || !m_letters.empty())
        m_recordTimer.start();
    pumpSoon();
}

/// They are in their target; the journal takes them for begun, so the next attempt looks there first.
void ReplayJob::keepUnrecorded(const std::vector<Removable>& removables)
{
    m_progress.addReason(tr("How some of them ended could not be noted in the replay journal. They are looked for in "
                            "the target when they are replayed again."));
    for (const Removable& one : removables) {
        ++m_progress.kept;
        m_telling.outcome(one.stored.letter, ReplayOutcome::Replayed,
                          tr("Replayed, but not removed: that could not be noted in the replay journal. It is looked "
                             "for in the target when it is replayed again."));
    }
}

/// Nothing more is begun until the source answers, still as the same stream.
void ReplayJob::waitForSource()
{
    m_presence.doubt();
    m_reader.forget();
    m_window = firstWindow;
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
    pumpSoon();
}

void ReplayJob::oneDone()
{
    --m_underWay;
    m_progress.perSecond = m_meter.pace(m_progress.done(), 0, 0).perSecond;
    m_telling.progress(m_progress);
    pumpSoon();
}

void ReplayJob::pause()
{
    if (m_progress.state == ReplayProgress::State::Running) {
        m_progress.state = ReplayProgress::State::Paused;
        m_reader.want(0);
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
    m_reader.clear();
    m_publications.stop();
    if (m_removals && m_removals->isWaitingForServer())
        m_removals->stop();
    m_telling.progress(m_progress);
    endIfDone();
}

} // namespace jetlag
