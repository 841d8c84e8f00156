// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deleting/purgeservice.h"

#include "deleting/deletionrun.h"
#include "deleting/purgejob.h"
#include "deleting/purgerun.h"
#include "files/exportjob.h"
#include "jetstream/apierror.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <atomic>
#include <map>

namespace jetlag {
namespace {

/// What servers take for "no filter" said as that: the preview and the purge then mean the same.
PurgeScope normalized(PurgeScope scope)
{
    if (scope.filter && (scope.filter->isEmpty() || *scope.filter == QLatin1String(">")))
        scope.filter.reset();
    return scope;
}

std::optional<Error> refusal(const PurgeScope& scope)
{
    if (!scope.upTo || !scope.keep)
        return std::nullopt;
    return Error{Error::Kind::InvalidInput,
                 QCoreApplication::translate("jetlag::JetStreamApi",
                                             "A purge takes either a sequence or a number to keep, not both."),
                 {},
                 0};
}

} // namespace

PurgeHarm purgeHarm(const std::optional<ServerVersion>& version, bool repliesCarryTime)
{
    if (repliesCarryTime)
        return PurgeHarm::None; // 2.10 and newer
    // A newer version beside such a reply is that of another server of the cluster, or on this side of a leafnode.
    if (!version || *version >= ServerVersion{2, 10, 0})
        return PurgeHarm::Unknown;
    return version->purgeHarmsConsumers() ? PurgeHarm::Harms : PurgeHarm::None;
}

class PurgeService::Private
{
public:
    explicit Private(const JetStreamApi& jetStream)
        : api(jetStream, RequestPriority::Interactive)
    {
    }
    JetStreamApi api;
    std::optional<ServerVersion> version;
    std::atomic<PurgeToken> nextToken{1};
    std::map<PurgeToken, std::shared_ptr<PurgePreviewJob>> previews;
    std::map<PurgeToken, std::shared_ptr<PurgeRun>> purges;
    std::map<PurgeToken, std::shared_ptr<DeletionRun>> deletions;
    std::map<PurgeToken, std::shared_ptr<ExportJob>> exports;
};

PurgeService::PurgeService(const JetStreamApi& api, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(api))
{
    qRegisterMetaType<PurgePreview>("jetlag::PurgePreview");
    qRegisterMetaType<PurgeOutcome>("jetlag::PurgeOutcome");
    qRegisterMetaType<Error>("jetlag::Error");
}

PurgeService::~PurgeService() = default;

void PurgeService::setServerVersion(std::optional<ServerVersion> version)
{
    QMetaObject::invokeMethod(
        this, [this, version] { d->version = version; }, Qt::QueuedConnection);
}

PurgeToken PurgeService::run(std::function<void(PurgeToken)> work)
{
    const PurgeToken token = d->nextToken++;
    QMetaObject::invokeMethod(
        this, [work = std::move(work), token] { work(token); }, Qt::QueuedConnection);
    return token;
}

PurgeToken PurgeService::preview(const StreamName& stream, const PurgeScope& scope)
{
    return run([this, stream, scope](PurgeToken token) {
        if (const auto refused = refusal(scope)) {
            emit failed(token, *refused);
            return;
        }
        auto job = std::make_shared<PurgePreviewJob>(d->api, stream, normalized(scope), d->version,
                                                     [this, token](const Result<PurgePreview>& preview) {
                                                         const auto ended = d->previews.extract(token);
                                                         if (preview)
                                                             emit previewReady(token, *preview);
                                                         else
                                                             emit failed(token, preview.error());
                                                     });
        d->previews.emplace(token, job);
        job->start();
    });
}

PurgeToken PurgeService::purge(const PurgePreview& previewed)
{
    return run([this, previewed](PurgeToken token) {
        auto purge = std::make_shared<PurgeRun>(
            d->api, previewed, [this, token] { emit waiting(token, true); },
            [this, token](const Result<PurgeOutcome>& outcome) {
                const auto ended = d->purges.extract(token);
                finish(token, outcome);
            });
        d->purges.emplace(token, purge);
        purge->start();
    });
}

PurgeToken PurgeService::deleteOneByOne(const PurgePreview& previewed)
{
    return run([this, previewed](PurgeToken token) {
        DeletionRun::Handlers handlers;
        handlers.progress = [this, token](uint64_t done, uint64_t total) { emit progress(token, done, total); };
        handlers.waiting = [this, token](bool isWaiting) { emit waiting(token, isWaiting); };
        handlers.done = [this, token](const Result<PurgeOutcome>& outcome) {
            const auto ended = d->deletions.extract(token);
            finish(token, outcome);
        };
        auto deletion = std::make_shared<DeletionRun>(d->api, previewed, std::move(handlers));
        d->deletions.emplace(token, deletion);
        deletion->start();
    });
}

void PurgeService::finish(PurgeToken token, const Result<PurgeOutcome>& outcome)
{
    if (outcome)
        emit ended(token, *outcome);
    else
        emit failed(token, outcome.error());
}

PurgeToken PurgeService::exportPreviewed(const PurgePreview& previewed, const QString& path)
{
    return run([this, previewed, path](PurgeToken token) {
        auto job = std::make_shared<ExportJob>(
            d->api,
            ExportJob::Spec{previewed.stream, previewed.scope.filter.value_or(QString()), previewed.first,
                            previewed.last, path},
            [this, token, total = previewed.messages](uint64_t written) {
                emit progress(token, std::min(written, total), total);
            },
            [this, token](const Result<uint64_t>& written) {
                const auto ended = d->exports.extract(token);
                if (written)
                    emit exported(token, *written);
                else
                    emit failed(token, written.error());
            });
        d->exports.emplace(token, job);
        d->api.streamInfo(
            previewed.stream, {},
            [service = QPointer(this), token, seen = previewed.incarnation](const Result<StreamInfoReply>& reply) {
                if (!service)
                    return;
                const auto asked = service->d->exports.find(token);
                if (asked == service->d->exports.end())
                    return; // cancelled
                const auto problem = reply ? anotherLife(seen, *reply->facts) : std::optional(reply.error());
                if (!problem) {
                    const auto begun = asked->second;
                    begun->start();
                    return;
                }
                service->d->exports.erase(asked);
                emit service->failed(token, *problem);
            });
    });
}

void PurgeService::cancel(PurgeToken token)
{
    QMetaObject::invokeMethod(
        this,
        [this, token] {
            const auto fail = [this, token](const QString& words) {
                emit failed(token, Error{Error::Kind::Cancelled, words, {}, 0});
            };
            if (const auto deletion = d->deletions.find(token); deletion != d->deletions.end()) {
                const auto run = deletion->second;
                run->stop();
            } else if (const auto purge = d->purges.find(token); purge != d->purges.end()) {
                const auto run = purge->second;
                run->stopWaiting();
            } else if (d->exports.erase(token) > 0) {
                fail(tr("Stopped. Nothing was exported and nothing was purged."));
            } else if (d->previews.erase(token) > 0) {
                fail(tr("Stopped. Nothing was counted."));
            }
        },
        Qt::QueuedConnection);
}

} // namespace jetlag
