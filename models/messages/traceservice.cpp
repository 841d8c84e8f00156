// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/traceservice.h"

#include "messages/advisorylog.h"
#include "messages/tracejob.h"

#include <atomic>
#include <map>

namespace jetlag {

class TraceService::Private
{
public:
    explicit Private(JetStreamApi& jetStream)
        : api(jetStream)
    {
    }
    JetStreamApi& api;
    AdvisoryLog advisories;
    std::atomic<TraceToken> nextToken{1};
    std::map<TraceToken, std::shared_ptr<TraceJob>> jobs;
};

TraceService::TraceService(JetStreamApi& api, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(api))
{
    qRegisterMetaType<MessageTracePtr>("jetlag::MessageTracePtr");
    qRegisterMetaType<Error>("jetlag::Error");
}

TraceService::~TraceService() = default;

TraceToken TraceService::trace(const TracedMessage& known)
{
    const TraceToken token = d->nextToken++;
    QMetaObject::invokeMethod(
        this,
        [this, known, token] {
            auto job = std::make_shared<TraceJob>(
                d->api, known,
                [this, known](const ConsumerName& consumer) {
                    return d->advisories.about({known.stream, consumer}, known.sequence);
                },
                [this, token](const Result<MessageTrace>& trace) {
                    if (trace)
                        emit traced(token, std::make_shared<const MessageTrace>(*trace));
                    else
                        emit failed(token, trace.error());
                    // Later: the job is still on the stack.
                    QMetaObject::invokeMethod(
                        this, [this, token] { d->jobs.erase(token); }, Qt::QueuedConnection);
                });
            d->jobs.emplace(token, job);
            job->start();
        },
        Qt::QueuedConnection);
    return token;
}

void TraceService::cancel(TraceToken token)
{
    QMetaObject::invokeMethod(
        this, [this, token] { d->jobs.erase(token); }, Qt::QueuedConnection);
}

void TraceService::onAdvisory(const Advisory& advisory)
{
    d->advisories.add(advisory);
}

} // namespace jetlag
