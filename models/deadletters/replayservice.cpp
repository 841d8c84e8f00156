// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/replayservice.h"

#include "deadletters/discardjob.h"
#include "deadletters/replayjob.h"
#include "deadletters/replayplanjob.h"

#include <QElapsedTimer>

#include <atomic>

namespace jetlag {
namespace {
constexpr qint64 progressInterval = 100; // ms

/// When the progress of a job was last told.
struct Telling
{
    QElapsedTimer last;
    ReplayProgress::State state = ReplayProgress::State::Running;
    /// A new state is told at once: nothing may follow it for long.
    bool isDue(ReplayProgress::State now)
    {
        if (last.isValid() && state == now && last.elapsed() < progressInterval)
            return false;
        state = now;
        last.restart();
        return true;
    }
};

struct Running
{
    std::unique_ptr<ReplayJob> replay;
    std::unique_ptr<DiscardJob> discard;
    Telling telling;
};
} // namespace

class ReplayService::Private
{
public:
    Private(const JetStreamApi& jetStream, ReplayJournal& replayJournal)
        : api(jetStream)
        , journal(replayJournal)
    {
    }
    JetStreamApi api;
    ReplayJournal& journal;
    quint64 maxPayload = 0;
    std::atomic<ReplayToken> nextToken{1};
    std::map<ReplayToken, std::shared_ptr<ReplayPlanJob>> plans;
    std::map<ReplayToken, std::shared_ptr<DiscardPlanJob>> discardPlans;
    std::map<ReplayToken, Running> jobs;
};

ReplayService::ReplayService(const JetStreamApi& api, ReplayJournal& journal, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(api, journal))
{
    qRegisterMetaType<ReplayPlan>("jetlag::ReplayPlan");
    qRegisterMetaType<DiscardPlan>("jetlag::DiscardPlan");
    qRegisterMetaType<ReplayProgress>("jetlag::ReplayProgress");
    qRegisterMetaType<ReplayOutcome>("jetlag::ReplayOutcome");
    qRegisterMetaType<StreamName>("jetlag::StreamName");
    qRegisterMetaType<Sequence>("jetlag::Sequence");
    qRegisterMetaType<Error>("jetlag::Error");
}

ReplayService::~ReplayService() = default;

void ReplayService::setMaxPayload(quint64 bytes)
{
    later([this, bytes] { d->maxPayload = bytes; });
}

void ReplayService::later(std::function<void()> action)
{
    QMetaObject::invokeMethod(this, std::move(action), Qt::QueuedConnection);
}

ReplayToken ReplayService::plan(const ReplayRequest& request)
{
    const ReplayToken token = d->nextToken++;
    later([this, request, token] {
        auto job = std::make_shared<ReplayPlanJob>(d->api, d->journal, request, d->maxPayload,
                                                   [this, token](const Result<ReplayPlan>& made) {
                                                       if (made)
                                                           emit planReady(token, *made);
                                                       else
                                                           emit failed(token, made.error());
                                                       later([this, token] { d->plans.erase(token); });
                                                   });
        d->plans.emplace(token, job);
        job->start();
    });
    return token;
}

ReplayToken ReplayService::planDiscard(const DiscardRequest& request)
{
    const ReplayToken token = d->nextToken++;
    later([this, request, token] {
        auto job = std::make_shared<DiscardPlanJob>(d->api, request, [this, token](const DiscardPlan& made) {
            emit discardPlanReady(token, made);
            later([this, token] { d->discardPlans.erase(token); });
        });
        d->discardPlans.emplace(token, job);
        job->start();
    });
    return token;
}

/// What both kinds of jobs tell.
template <typename Job>
void ReplayService::follow(ReplayToken token, Job* job, const StreamName& source)
{
    connect(job, &Job::progressed, this, [this, token, job] {
        const auto found = d->jobs.find(token);
        if (found != d->jobs.end() && found->second.telling.isDue(job->progress().state))
            emit progressed(token, job->progress());
    });
    connect(job, &Job::outcome, this,
            [this, token, source](Sequence sequence, ReplayOutcome result, const QString& text) {
                emit outcome(token, source, sequence, result, text);
            });
    connect(job, &Job::finished, this, [this, token, job] {
        emit progressed(token, job->progress());
        emit finished(token, job->progress());
        later([this, token] { d->jobs.erase(token); });
    });
}

ReplayToken ReplayService::start(const ReplayRequest& request)
{
    const ReplayToken token = d->nextToken++;
    later([this, request, token] {
        Running& running = d->jobs[token];
        running.replay = std::make_unique<ReplayJob>(d->api, d->journal, request, d->maxPayload);
        ReplayJob* job = running.replay.get();
        follow(token, job, request.source);
        connect(job, &ReplayJob::failed, this, [this, token](const Error& error) {
            emit failed(token, error);
            later([this, token] { d->jobs.erase(token); });
        });
        job->start();
    });
    return token;
}

ReplayToken ReplayService::discard(const DiscardRequest& request)
{
    const ReplayToken token = d->nextToken++;
    later([this, request, token] {
        Running& running = d->jobs[token];
        running.discard = std::make_unique<DiscardJob>(d->api, request);
        follow(token, running.discard.get(), request.source);
        running.discard->start();
    });
    return token;
}

void ReplayService::pause(ReplayToken token)
{
    later([this, token] {
        if (const auto found = d->jobs.find(token); found != d->jobs.end() && found->second.replay)
            found->second.replay->pause();
    });
}

void ReplayService::resume(ReplayToken token)
{
    later([this, token] {
        if (const auto found = d->jobs.find(token); found != d->jobs.end() && found->second.replay)
            found->second.replay->resume();
    });
}

void ReplayService::cancel(ReplayToken token)
{
    later([this, token] {
        d->plans.erase(token);
        d->discardPlans.erase(token);
        const auto found = d->jobs.find(token);
        if (found == d->jobs.end())
            return;
        if (found->second.replay)
            found->second.replay->cancel();
        else
            found->second.discard->cancel();
    });
}

} // namespace jetlag
