// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deleting/purgeservice.h"

#include "deleting/purgejob.h"
#include "files/exportjob.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <climits>
#include <map>

namespace jetlag {
namespace {
constexpr int sequenceGone = 10043; ///< JetStream err_code
constexpr int noMessage = 10037;    ///< JetStream err_code
constexpr int deletionWindow = 64;

/// What servers take for "no filter" said as that: the preview and the purge then mean the same.
PurgeScope normalized(PurgeScope scope)
{
    if (scope.filter && (scope.filter->isEmpty() || *scope.filter == QLatin1String(">")))
        scope.filter.reset();
    return scope;
}

/// What takes exactly what was previewed. Without messages there is no such thing: servers read a bound up to 1 as
/// "no bound" and would purge everything.
std::optional<PurgeScope> boundScope(const PurgePreview& previewed)
{
    if (previewed.messages == 0 || previewed.end.value <= 1)
        return std::nullopt;
    PurgeScope scope;
    scope.filter = previewed.scope.filter;
    scope.upTo = previewed.end;
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

/// Deletes a list of messages, some in flight at once.
struct Deletion
{
    std::vector<Sequence> sequences;
    size_t next = 0;
    int inFlight = 0;
    quint64 deleted = 0;
    quint64 done = 0;
    bool isCancelled = false;
};
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
    explicit Private(JetStreamApi& jetStream)
        : api(jetStream)
    {
    }
    JetStreamApi& api;
    std::optional<ServerVersion> version;
    std::atomic<PurgeToken> nextToken{1};
    std::map<PurgeToken, std::shared_ptr<PurgePreviewJob>> previews;
    std::map<PurgeToken, std::shared_ptr<Deletion>> deletions;
    std::map<PurgeToken, std::shared_ptr<ExportJob>> exports;
};

PurgeService::PurgeService(JetStreamApi& api, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(api))
{
    qRegisterMetaType<PurgePreview>("jetlag::PurgePreview");
    qRegisterMetaType<Error>("jetlag::Error");
}

PurgeService::~PurgeService() = default;

void PurgeService::setServerVersion(std::optional<ServerVersion> version)
{
    QMetaObject::invokeMethod(
        this, [this, version] { d->version = version; }, Qt::QueuedConnection);
}

PurgeToken PurgeService::preview(const StreamName& stream, const PurgeScope& scope)
{
    const PurgeToken token = d->nextToken++;
    QMetaObject::invokeMethod(
        this,
        [this, stream, scope, token] {
            if (const auto refused = refusal(scope)) {
                emit failed(token, *refused);
                return;
            }
            auto job = std::make_shared<PurgePreviewJob>(
                d->api, stream, normalized(scope), d->version, [this, token](Result<PurgePreview> preview) {
                    if (preview) {
                        emit previewReady(token, *preview);
                    } else {
                        emit failed(token, preview.error());
                    }
                    QMetaObject::invokeMethod(
                        this, [this, token] { d->previews.erase(token); }, Qt::QueuedConnection);
                });
            d->previews.emplace(token, job);
            job->start();
        },
        Qt::QueuedConnection);
    return token;
}

PurgeToken PurgeService::purge(const PurgePreview& previewed)
{
    const PurgeToken token = d->nextToken++;
    QMetaObject::invokeMethod(
        this,
        [this, previewed, token] {
            const auto scope = boundScope(previewed);
            if (!scope) {
                emit purged(token, 0);
                return;
            }
            d->api.setPriority(RequestPriority::Interactive);
            d->api.purge(previewed.stream, *scope, [this, token](Result<uint64_t> count) {
                if (count)
                    emit purged(token, *count);
                else
                    emit failed(token, count.error());
            });
        },
        Qt::QueuedConnection);
    return token;
}

PurgeToken PurgeService::deleteOneByOne(const PurgePreview& previewed)
{
    const PurgeToken token = d->nextToken++;
    QMetaObject::invokeMethod(
        this,
        [this, previewed, token] {
            auto job = std::make_shared<PurgePreviewJob>(d->api, previewed);
            d->previews.emplace(token, job);
            job->listSequences([this, token, stream = previewed.stream](Result<std::vector<Sequence>> sequences) {
                if (!sequences) {
                    emit failed(token, sequences.error());
                    return;
                }
                auto deletion = std::make_shared<Deletion>();
                deletion->sequences = std::move(*sequences);
                d->deletions.emplace(token, deletion);
                deleteNext(token, stream);
            });
        },
        Qt::QueuedConnection);
    return token;
}

void PurgeService::deleteNext(PurgeToken token, const StreamName& stream)
{
    const auto found = d->deletions.find(token);
    if (found == d->deletions.end())
        return;
    const auto deletion = found->second;
    if (deletion->isCancelled) {
        // What is deleted is deleted, the rest stays; the count is exact once every answer is here.
        if (deletion->inFlight == 0)
            endCancelled(token, tr("Stopped. %n message(s) were deleted, the rest stays.", nullptr,
                                   static_cast<int>(std::min<quint64>(deletion->deleted, INT_MAX))));
        return;
    }
    if (deletion->done == deletion->sequences.size()) {
        emit purged(token, deletion->deleted);
        d->deletions.erase(token);
        d->previews.erase(token);
        return;
    }
    while (deletion->inFlight < deletionWindow && deletion->next < deletion->sequences.size()) {
        ++deletion->inFlight;
        d->api.deleteMessage(
            stream, deletion->sequences[deletion->next++], [this, token, stream, deletion](const Result<bool>& reply) {
                --deletion->inFlight;
                ++deletion->done;
                if (d->deletions.count(token) == 0)
                    return;
                if (!reply && reply.error().apiCode != sequenceGone && reply.error().apiCode != noMessage) {
                    d->deletions.erase(token);
                    emit failed(token, reply.error());
                    return;
                }
                deletion->deleted += reply ? 1 : 0;
                emit progress(token, deletion->done, deletion->sequences.size());
                deleteNext(token, stream);
            });
    }
}

PurgeToken PurgeService::exportPreviewed(const PurgePreview& previewed, const QString& path)
{
    const PurgeToken token = d->nextToken++;
    QMetaObject::invokeMethod(
        this,
        [this, previewed, path, token] {
            auto job = std::make_shared<ExportJob>(
                d->api,
                ExportJob::Spec{previewed.stream, previewed.scope.filter.value_or(QString()), previewed.first,
                                previewed.last, path},
                [this, token, total = previewed.messages](uint64_t written) {
                    emit progress(token, std::min(written, total), total);
                },
                [this, token](const Result<uint64_t>& written) {
                    if (written)
                        emit exported(token, *written);
                    else
                        emit failed(token, written.error());
                    QMetaObject::invokeMethod(
                        this, [this, token] { d->exports.erase(token); }, Qt::QueuedConnection);
                });
            d->exports.emplace(token, job);
            job->start();
        },
        Qt::QueuedConnection);
    return token;
}

void PurgeService::endCancelled(PurgeToken token, const QString& words)
{
    d->previews.erase(token);
    d->deletions.erase(token);
    d->exports.erase(token);
    emit failed(token, Error{Error::Kind::Cancelled, words, {}, 0});
}

void PurgeService::cancel(PurgeToken token)
{
    QMetaObject::invokeMethod(
        this,
        [this, token] {
            if (const auto found = d->deletions.find(token); found != d->deletions.end()) {
                found->second->isCancelled = true;
                deleteNext(token, {});
            } else if (d->exports.count(token) > 0) {
                endCancelled(token, tr("Stopped. Nothing was exported and nothing was purged."));
            } else if (d->previews.erase(token) > 0) {
                emit failed(token, Error{Error::Kind::Cancelled, tr("Stopped. Nothing was deleted."), {}, 0});
            }
        },
        Qt::QueuedConnection);
}

} // namespace jetlag
