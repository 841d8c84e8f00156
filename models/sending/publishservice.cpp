// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/publishservice.h"

#include "sending/publishcheck.h"
#include "sending/publishjob.h"
#include "sending/publishtarget.h"
#include "sending/requestjob.h"

#include <atomic>
#include <map>

namespace jetlag {

namespace {
/// Jobs emit from inside themselves: they go with the next turn of the event loop.
struct LaterDeleter
{
    void operator()(QObject* job) const { job->deleteLater(); }
};
} // namespace

class PublishService::Private
{
public:
    explicit Private(const JetStreamApi& jetStream)
        : api(jetStream, RequestPriority::Interactive)
    {
    }
    JetStreamApi api;
    quint64 maxPayload = 0;
    std::atomic<PublishToken> nextToken{1};
    std::map<PublishToken, std::shared_ptr<PublishTarget>> previews;
    std::map<PublishToken, std::unique_ptr<PublishJob, LaterDeleter>> jobs;
    std::map<PublishToken, std::unique_ptr<RequestJob, LaterDeleter>> requests;
};

PublishService::PublishService(const JetStreamApi& api, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(api))
{
    qRegisterMetaType<PublishPreview>("jetlag::PublishPreview");
    qRegisterMetaType<std::vector<PublishedMessage>>("std::vector<jetlag::PublishedMessage>");
    qRegisterMetaType<PublishProgress>("jetlag::PublishProgress");
    qRegisterMetaType<RequestReply>("jetlag::RequestReply");
    qRegisterMetaType<Error>("jetlag::Error");
}

PublishService::~PublishService()
{
    // At once: the connection that they refer to may go right after this.
    for (auto& [token, job] : d->jobs)
        delete job.release();
    for (auto& [token, job] : d->requests)
        delete job.release();
}

void PublishService::setMaxPayload(quint64 bytes)
{
    QMetaObject::invokeMethod(
        this, [this, bytes] { d->maxPayload = bytes; }, Qt::QueuedConnection);
}

PublishToken PublishService::preview(const QString& subject)
{
    const PublishToken token = d->nextToken++;
    QMetaObject::invokeMethod(
        this,
        [this, subject, token] {
            const auto draft = expandDraft({subject, {}, {}}, 1, true, 0);
            if (!draft) {
                emit failed(token, draft.error());
                return;
            }
            auto target = std::make_shared<PublishTarget>(
                d->api, draft->subject, [this, token](const Result<PublishPreview>& preview) {
                    if (preview)
                        emit previewReady(token, *preview);
                    else
                        emit failed(token, preview.error());
                    QMetaObject::invokeMethod(
                        this, [this, token] { d->previews.erase(token); }, Qt::QueuedConnection);
                });
            d->previews.emplace(token, target);
            target->start();
        },
        Qt::QueuedConnection);
    return token;
}

PublishToken PublishService::publish(const PublishOrder& order)
{
    const PublishToken token = d->nextToken++;
    QMetaObject::invokeMethod(
        this,
        [this, order, token] {
            PublishJob* job = new PublishJob(d->api, order, d->maxPayload);
            d->jobs.emplace(token, job);
            connect(job, &PublishJob::published, this,
                    [this, token](const auto& messages) { emit published(token, messages); });
            connect(job, &PublishJob::progressed, this,
                    [this, token](const PublishProgress& progress) { emit progressed(token, progress); });
            connect(job, &PublishJob::finished, this, [this, token](const PublishProgress& progress) {
                emit finished(token, progress);
                d->jobs.erase(token);
            });
            connect(job, &PublishJob::failed, this, [this, token](const Error& error) {
                emit failed(token, error);
                d->jobs.erase(token);
            });
            job->start();
        },
        Qt::QueuedConnection);
    return token;
}

PublishToken PublishService::request(const RequestOrder& order)
{
    const PublishToken token = d->nextToken++;
    QMetaObject::invokeMethod(
        this,
        [this, order, token] {
            auto message = expandDraft(order.draft, 1, order.isReservedConfirmed, d->maxPayload);
            if (!message) {
                emit failed(token, message.error());
                return;
            }
            auto* job = new RequestJob(d->api.channel(), order, std::move(*message));
            d->requests.emplace(token, job);
            connect(job, &RequestJob::replied, this,
                    [this, token](const RequestReply& reply) { emit replied(token, reply); });
            connect(job, &RequestJob::finished, this, [this, token](int replies) {
                emit requestFinished(token, replies);
                d->requests.erase(token);
            });
            connect(job, &RequestJob::failed, this, [this, token](const Error& error) {
                emit failed(token, error);
                d->requests.erase(token);
            });
            job->start();
        },
        Qt::QueuedConnection);
    return token;
}

void PublishService::pause(PublishToken token)
{
    QMetaObject::invokeMethod(
        this,
        [this, token] {
            if (const auto found = d->jobs.find(token); found != d->jobs.end())
                found->second->pause();
        },
        Qt::QueuedConnection);
}

void PublishService::resume(PublishToken token)
{
    QMetaObject::invokeMethod(
        this,
        [this, token] {
            if (const auto found = d->jobs.find(token); found != d->jobs.end())
                found->second->resume();
        },
        Qt::QueuedConnection);
}

void PublishService::cancel(PublishToken token)
{
    QMetaObject::invokeMethod(
        this,
        [this, token] {
            if (const auto found = d->jobs.find(token); found != d->jobs.end())
                found->second->cancel();
            else if (const auto request = d->requests.find(token); request != d->requests.end())
                request->second->end();
        },
        Qt::QueuedConnection);
}

} // namespace jetlag
