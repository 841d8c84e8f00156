// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/replayservice.h"

#include "deadletters/replayjob.h"
#include "deadletters/replayplanjob.h"

#include <QElapsedTimer>

#include <atomic>

namespace jetlag {
namespace {
constexpr qint64 progressInterval = 100; // ms
constexpr int deletionWindow = 64;
constexpr int sequenceGone = 10043;

struct Running
{
    std::unique_ptr<ReplayJob> job;
    QElapsedTimer lastTold;
    ReplayProgress::State toldState = ReplayProgress::State::Running;
};

struct Discard
{
    std::deque<Sequence> left;
    int inFlight = 0;
    ReplayProgress progress;
    QElapsedTimer lastTold;
};
} // namespace

class ReplayService::Private
{
public:
    Private(JetStreamApi& jetStream, ReplayJournal& replayJournal)
        : api(jetStream)
        , journal(replayJournal)
    {
    }
    JetStreamApi& api;
    ReplayJournal& journal;
    quint64 maxPayload = 0;
    std::atomic<ReplayToken> nextToken{1};
    std::map<ReplayToken, std::shared_ptr<ReplayPlanJob>> plans;
    std::map<ReplayToken, Running> jobs;
    std::map<ReplayToken, std::shared_ptr<Discard>> discards;
};

ReplayService::ReplayService(JetStreamApi& api, ReplayJournal& journal, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(api, journal))
{
    qRegisterMetaType<ReplayPlan>("jetlag::ReplayPlan");
    qRegisterMetaType<ReplayProgress>("jetlag::ReplayProgress");
    qRegisterMetaType<ReplayOutcome>("jetlag::ReplayOutcome");
    qRegisterMetaType<StreamName>("jetlag::StreamName");
    qRegisterMetaType<Sequence>("jetlag::Sequence");
    qRegisterMetaType<Error>("jetlag::Error");
}

ReplayService::~ReplayService() = default;

void ReplayService::setMaxPayload(quint64 bytes)
{
    QMetaObject::invokeMethod(
        this, [this, bytes] { d->maxPayload = bytes; }, Qt::QueuedConnection);
}

ReplayToken ReplayService::plan(const ReplayRequest& request)
{
    const ReplayToken token = d->nextToken++;
    QMetaObject::invokeMethod(
        this,
        [this, request, token] {
            auto job = std::make_shared<ReplayPlanJob>(
                d->api, d->journal, request, d->maxPayload, [this, token](const Result<ReplayPlan>& made) {
                    if (made)
                        emit planReady(token, *made);
                    else
                        emit failed(token, made.error());
                    QMetaObject::invokeMethod(
                        this, [this, token] { d->plans.erase(token); }, Qt::QueuedConnection);
                });
            d->plans.emplace(token, job);
            job->start();
        },
        Qt::QueuedConnection);
    return token;
}

ReplayToken ReplayService::start(const ReplayRequest& request)
{
    const ReplayToken token = d->nextToken++;
    QMetaObject::invokeMethod(
        this,
        [this, request, token] {
            Running& running = d->jobs[token];
            running.job = std::make_unique<ReplayJob>(d->api, d->journal, request, d->maxPayload);
            running.lastTold.start();
            ReplayJob* job = running.job.get();
            connect(job, &ReplayJob::progressed, this, [this, token, job] {
                const auto found = d->jobs.find(token);
                if (found == d->jobs.end())
                    return;
                // A new state is told at once: nothing may follow it for long.
                const bool isNewState = found->second.toldState != job->progress().state;
                if (!isNewState && found->second.lastTold.elapsed() < progressInterval)
                    return;
                found->second.toldState = job->progress().state;
                found->second.lastTold.restart();
                emit progressed(token, job->progress());
            });
            connect(
                job, &ReplayJob::outcome, this,
                [this, token, source = request.source](Sequence sequence, ReplayOutcome result, const QString& text) {
                    emit outcome(token, source, sequence, result, text);
                });
            const auto end = [this, token] {
                QMetaObject::invokeMethod(
                    this, [this, token] { d->jobs.erase(token); }, Qt::QueuedConnection);
            };
            connect(job, &ReplayJob::finished, this, [this, token, job, end] {
                emit progressed(token, job->progress());
                emit finished(token, job->progress());
                end();
            });
            connect(job, &ReplayJob::failed, this, [this, token, end](const Error& error) {
                emit failed(token, error);
                end();
            });
            job->start();
        },
        Qt::QueuedConnection);
    return token;
}

void ReplayService::pause(ReplayToken token)
{
    QMetaObject::invokeMethod(
        this,
        [this, token] {
            if (const auto found = d->jobs.find(token); found != d->jobs.end()) {
                found->second.job->pause();
                emit progressed(token, found->second.job->progress());
            }
        },
        Qt::QueuedConnection);
}

void ReplayService::resume(ReplayToken token)
{
    QMetaObject::invokeMethod(
        this,
        [this, token] {
            if (const auto found = d->jobs.find(token); found != d->jobs.end()) {
                found->second.job->resume();
                emit progressed(token, found->second.job->progress());
            }
        },
        Qt::QueuedConnection);
}

void ReplayService::cancel(ReplayToken token)
{
    QMetaObject::invokeMethod(
        this,
        [this, token] {
            d->plans.erase(token);
            if (const auto found = d->jobs.find(token); found != d->jobs.end())
                found->second.job->cancel();
            if (const auto found = d->discards.find(token); found != d->discards.end())
                found->second->left.clear();
        },
        Qt::QueuedConnection);
}

ReplayToken ReplayService::discard(const StreamName& source, const std::vector<Sequence>& sequences)
{
    const ReplayToken token = d->nextToken++;
    QMetaObject::invokeMethod(
        this,
        [this, source, sequences, token] {
            auto discard = std::make_shared<Discard>();
            discard->left.assign(sequences.begin(), sequences.end());
            discard->progress.total = sequences.size();
            discard->lastTold.start();
            d->discards.emplace(token, discard);
            discardNext(token, source);
        },
        Qt::QueuedConnection);
    return token;
}

void ReplayService::discardNext(ReplayToken token, const StreamName& source)
{
    const auto discard = d->discards.at(token);
    ReplayProgress& progress = discard->progress;
    if (discard->left.empty() && discard->inFlight == 0) {
        const bool isWhole = progress.done() == progress.total;
        progress.state = isWhole ? ReplayProgress::State::Finished : ReplayProgress::State::Cancelled;
        emit progressed(token, progress);
        emit finished(token, progress);
        d->discards.erase(token);
        return;
    }
    while (discard->inFlight < deletionWindow && !discard->left.empty()) {
        const Sequence sequence = discard->left.front();
        discard->left.pop_front();
        ++discard->inFlight;
        d->api.deleteMessage(source, sequence, [this, token, source, sequence, discard](const Result<bool>& removed) {
            --discard->inFlight;
            const bool isGone =
                removed || removed.error().apiCode == sequenceGone || removed.error().kind == Error::Kind::NotFound;
            // In a discard "skipped" is what was dealt with without a replay.
            isGone ? ++discard->progress.removed : ++discard->progress.failed;
            discard->progress.skipped += isGone ? 1 : 0;
            if (!isGone)
                emit outcome(token, source, sequence, ReplayOutcome::Failed, removed.error().summary);
            if (discard->lastTold.elapsed() >= progressInterval) {
                discard->lastTold.restart();
                emit progressed(token, discard->progress);
            }
            discardNext(token, source);
        });
    }
}

} // namespace jetlag
