// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/purgeservice.h"

#include "messages/purgejob.h"

#include <atomic>
#include <map>

namespace jetlag {
namespace {
constexpr int sequenceGone = 10043; ///< JetStream err_code
constexpr int noMessage = 10037;    ///< JetStream err_code
constexpr int deletionWindow = 64;

/// Deletes a list of messages, some in flight at once.
struct Deletion
{
    std::vector<Sequence> sequences;
    size_t next = 0;
    int inFlight = 0;
    quint64 deleted = 0;
    quint64 done = 0;
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
            auto job =
                std::make_shared<PurgePreviewJob>(d->api, stream, scope, [this, token](Result<PurgePreview> preview) {
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
            d->api.purge(stream, scope, [this, token](Result<uint64_t> count) {
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
            auto job = std::make_shared<PurgePreviewJob>(
                d->api, stream, scope, [this, token, stream](const Result<PurgePreview>& preview) {
                    if (!preview) {
                        emit failed(token, preview.error());
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
        return; // cancelled: what is deleted is deleted, the rest stays
    const auto deletion = found->second;
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

void PurgeService::cancel(PurgeToken token)
{
    QMetaObject::invokeMethod(
        this,
        [this, token] {
            d->previews.erase(token);
            d->deletions.erase(token);
        },
        Qt::QueuedConnection);
}

} // namespace jetlag
