// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/purgeservice.h"

#include "messages/exportjob.h"
#include "messages/purgejob.h"

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

/// Nothing lies below sequence 1. Servers read such a bound as "no bound" and would purge everything.
bool isEmpty(const PurgeScope& scope)
{
    return scope.upTo && scope.upTo->value <= 1 && !scope.keep;
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
    qRegisterMetaType<PurgeScope>("jetlag::PurgeScope");
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
                d->api, stream, normalized(scope), [this, token](Result<PurgePreview> preview) {
                    if (preview) {
                        preview->harmsConsumers = d->version && d->version->purgeHarmsConsumers();
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

PurgeToken PurgeService::purge(const StreamName& stream, const PurgeScope& scope)
{
    const PurgeToken token = d->nextToken++;
    QMetaObject::invokeMethod(
        this,
        [this, stream, scope, token] {
            d->api.setPriority(RequestPriority::Interactive);
            if (isEmpty(scope)) {
                emit purged(token, 0);
                return;
            }
            d->api.purge(stream, normalized(scope), [this, token](Result<uint64_t> count) {
                if (count)
                    emit purged(token, *count);
                else
                    emit failed(token, count.error());
            });
        },
        Qt::QueuedConnection);
    return token;
}

PurgeToken PurgeService::deleteOneByOne(const StreamName& stream, const PurgeScope& scope)
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
                d->api, stream, normalized(scope), [this, token, stream](const Result<PurgePreview>& preview) {
                    if (!preview) {
                        emit failed(token, preview.error());
                        QMetaObject::invokeMethod(
                            this, [this, token] { d->previews.erase(token); }, Qt::QueuedConnection);
                        return;
                    }
                    const auto found = d->previews.find(token);
                    if (found == d->previews.end())
                        return; // cancelled
                    found->second->listSequences([this, token, stream](Result<std::vector<Sequence>> sequences) {
                        if (!sequences) {
                            emit failed(token, sequences.error());
                            return;
                        }
                        auto deletion = std::make_shared<Deletion>();
                        deletion->sequences = std::move(*sequences);
                        d->deletions.emplace(token, deletion);
                        deleteNext(token, stream);
                    });
                });
            d->previews.emplace(token, job);
            job->start();
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

PurgeToken PurgeService::exportScope(const StreamName& stream, const PurgeScope& scope, const QString& path)
{
    const PurgeToken token = d->nextToken++;
    QMetaObject::invokeMethod(
        this,
        [this, stream, scope, path, token] {
            if (const auto refused = refusal(scope)) {
                emit failed(token, *refused);
                return;
            }
            auto job = std::make_shared<PurgePreviewJob>(d->api, stream, normalized(scope),
                                                         [this, token, path](const Result<PurgePreview>& preview) {
                                                             if (preview)
                                                                 writeFile(token, *preview, path);
                                                             else
                                                                 emit failed(token, preview.error());
                                                         });
            d->previews.emplace(token, job);
            job->start();
        },
        Qt::QueuedConnection);
    return token;
}

void PurgeService::writeFile(PurgeToken token, const PurgePreview& preview, const QString& path)
{
    // A bound in place of "keep": what arrives meanwhile is not in the file and must not go.
    PurgeScope covered;
    covered.filter = preview.scope.filter;
    covered.upTo = Sequence{preview.last.value + 1};
    const uint64_t total = preview.messages;
    auto job = std::make_shared<ExportJob>(
        d->api,
        ExportJob::Spec{preview.stream, preview.scope.filter.value_or(QString()), preview.first, preview.last, path},
        [this, token, total](uint64_t written) { emit progress(token, written, total); },
        [this, token, covered](const Result<uint64_t>& written) {
            if (written)
                emit exported(token, *written, covered);
            else
                emit failed(token, written.error());
            QMetaObject::invokeMethod(
                this,
                [this, token] {
                    d->exports.erase(token);
                    d->previews.erase(token);
                },
                Qt::QueuedConnection);
        });
    d->exports.emplace(token, job);
    job->start();
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
