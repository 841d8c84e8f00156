// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/messagereader.h"

#include "reading/readjob.h"
#include "reading/tailjob.h"

#include <atomic>
#include <chrono>
#include <map>

namespace jetlag {
namespace {
using Clock = std::chrono::steady_clock;
constexpr auto freshFor = std::chrono::milliseconds(1500);
} // namespace

class MessageReader::Private
{
public:
    explicit Private(const JetStreamApi& jetStream)
        : api(jetStream, RequestPriority::Interactive)
    {
    }
    JetStreamApi api;
    std::optional<ServerVersion> version;
    std::atomic<ReadToken> nextToken{1};
    std::map<ReadToken, std::unique_ptr<ReadJob>> reads;
    std::map<ReadToken, std::unique_ptr<TailJob>> tails;
    std::map<ReadToken, RequestId> ones;                                   ///< single messages asked for
    std::map<QString, std::pair<StreamFactsPtr, Clock::time_point>> known; ///< streams read from just now
    PageCache pages;

    ReadAccess access() const
    {
        ReadAccess access;
        access.version = version;
        access.mayUseDirect = true;
        return access;
    }
    /// Page after page of the same stream while somebody scrolls: its state is asked for once.
    StreamFactsPtr freshFacts(const StreamName& stream)
    {
        const auto found = known.find(stream.value);
        return found != known.end() && Clock::now() - found->second.second < freshFor ? found->second.first : nullptr;
    }
};

MessageReader::MessageReader(const JetStreamApi& api, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(api))
{
    qRegisterMetaType<MessageBatchPtr>();
}

MessageReader::~MessageReader()
{
    for (const auto& [token, request] : d->ones)
        d->api.cancel(request);
}

void MessageReader::setServerVersion(std::optional<ServerVersion> version)
{
    QMetaObject::invokeMethod(
        this, [this, version] { d->version = version; }, Qt::QueuedConnection);
}

ReadToken MessageReader::read(const ReadSpec& spec)
{
    const ReadToken token = d->nextToken++;
    QMetaObject::invokeMethod(
        this,
        [this, spec, token] {
            ReadAccess access = d->access();
            access.facts = spec.isFurtherPage ? d->freshFacts(spec.stream) : nullptr;
            const bool isKnown = access.facts != nullptr;
            auto job = std::make_unique<ReadJob>(
                d->api, spec, std::move(access),
                [this, token, isKnown](MessageBatch batch) {
                    const bool isLast = batch.finished;
                    batch.token = token;
                    if (!isKnown && batch.facts)
                        d->known[batch.facts->config.name.value] = {batch.facts, Clock::now()};
                    emit batchReady(std::make_shared<const MessageBatch>(std::move(batch)));
                    if (isLast)
                        d->reads.erase(token);
                },
                &d->pages);
            d->reads.emplace(token, std::move(job)).first->second->start();
        },
        Qt::QueuedConnection);
    return token;
}

ReadToken MessageReader::readOne(const StreamName& stream, Sequence sequence)
{
    const ReadToken token = d->nextToken++;
    QMetaObject::invokeMethod(
        this,
        [this, stream, sequence, token] {
            MessageQuery query;
            query.sequence = sequence;
            d->ones[token] = d->api.message(stream, query, [this, token, sequence](Result<StoredMessage> reply) {
                d->ones.erase(token);
                auto batch = std::make_shared<MessageBatch>();
                batch->token = token;
                batch->finished = true;
                batch->resumeAt = Sequence{sequence.value + 1};
                if (reply)
                    batch->messages.push_back(std::make_shared<const StoredMessage>(std::move(*reply)));
                else
                    batch->error = reply.error();
                emit batchReady(batch);
            });
        },
        Qt::QueuedConnection);
    return token;
}

ReadToken MessageReader::tail(const StreamName& stream, const QString& subjectFilter, int backlog, int maxPerSecond)
{
    const ReadToken token = d->nextToken++;
    QMetaObject::invokeMethod(
        this,
        [this, stream, subjectFilter, backlog, maxPerSecond, token] {
            TailJob::Spec spec{stream, subjectFilter, backlog, maxPerSecond, d->access()};
            auto job = std::make_unique<TailJob>(d->api, spec);
            connect(job.get(), &TailJob::batchReady, this, [this, token](const MessageBatchPtr& batch) {
                auto marked = std::make_shared<MessageBatch>(*batch);
                marked->token = token;
                emit batchReady(marked);
                // The job is still on the stack: let it return first.
                if (batch->finished)
                    QMetaObject::invokeMethod(
                        this, [this, token] { d->tails.erase(token); }, Qt::QueuedConnection);
            });
            connect(job.get(), &TailJob::skipped, this,
                    [this, token](quint64 total) { emit tailSkipped(token, total); });
            TailJob* raw = job.get();
            d->tails.emplace(token, std::move(job));
            raw->start();
        },
        Qt::QueuedConnection);
    return token;
}

void MessageReader::cancel(ReadToken token)
{
    QMetaObject::invokeMethod(
        this,
        [this, token] {
            d->reads.erase(token);
            d->tails.erase(token);
            if (const auto one = d->ones.find(token); one != d->ones.end()) {
                d->api.cancel(one->second);
                d->ones.erase(one);
            }
        },
        Qt::QueuedConnection);
}

} // namespace jetlag
