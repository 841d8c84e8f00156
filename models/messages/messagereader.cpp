// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/messagereader.h"

#include "messages/readjob.h"
#include "messages/tailjob.h"

#include <atomic>
#include <map>

namespace jetlag {

class MessageReader::Private
{
public:
    explicit Private(JetStreamApi& jetStream)
        : api(jetStream)
    {
    }
    JetStreamApi& api;
    std::optional<ServerVersion> version;
    std::atomic<ReadToken> nextToken{1};
    std::map<ReadToken, std::shared_ptr<ReadJob>> reads;
    std::map<ReadToken, std::unique_ptr<TailJob>> tails;
    bool hasStartTime() const { return version && version->hasBatchDirectGet(); }
};

MessageReader::MessageReader(JetStreamApi& api, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(api))
{
    qRegisterMetaType<MessageBatchPtr>();
    qRegisterMetaType<ReadMethod>("jetlag::ReadMethod");
}

MessageReader::~MessageReader() = default;

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
            auto job =
                std::make_shared<ReadJob>(d->api, spec, token, d->hasStartTime(), [this, token](MessageBatch batch) {
                    const bool isLast = batch.finished;
                    emit batchReady(std::make_shared<const MessageBatch>(std::move(batch)));
                    // The job is still on the stack: let it return first.
                    if (isLast)
                        QMetaObject::invokeMethod(
                            this, [this, token] { d->reads.erase(token); }, Qt::QueuedConnection);
                });
            d->reads.emplace(token, job);
            emit methodChosen(token, ReadMethod::MessageGet);
            job->start();
        },
        Qt::QueuedConnection);
    return token;
}

ReadToken MessageReader::readOne(const StreamName& stream, Sequence sequence)
{
    ReadSpec spec;
    spec.stream = stream;
    spec.from = sequence;
    spec.direction = ReadSpec::Direction::OldestFirst;
    spec.limit = 1;
    return read(spec);
}

ReadToken MessageReader::tail(const StreamName& stream, const QString& subjectFilter, int backlog, int maxPerSecond)
{
    const ReadToken token = d->nextToken++;
    QMetaObject::invokeMethod(
        this,
        [this, stream, subjectFilter, backlog, maxPerSecond, token] {
            TailJob::Spec spec{stream, subjectFilter, backlog, maxPerSecond};
            auto job = std::make_unique<TailJob>(d->api, spec, token);
            connect(job.get(), &TailJob::batchReady, this, &MessageReader::batchReady);
            connect(job.get(), &TailJob::skipped, this,
                    [this, token](quint64 total) { emit tailSkipped(token, total); });
            TailJob* raw = job.get();
            d->tails.emplace(token, std::move(job));
            emit methodChosen(token, ReadMethod::MessageGet);
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
        },
        Qt::QueuedConnection);
}

} // namespace jetlag
