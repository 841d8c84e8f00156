// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracing/traceservice.h"

#include "nats/connection.h"
#include "tracing/advisorylog.h"
#include "tracing/pathcheck.h"
#include "tracing/pathjob.h"
#include "tracing/tracejob.h"

#include <QPointer>

#include <atomic>
#include <map>

namespace jetlag {

using namespace std::chrono_literals;

namespace {
constexpr auto userInfoPatience = 2s; ///< without an answer the server itself must say no

/// Jobs answer from inside themselves: they go with the next turn of the event loop.
struct LaterDeleter
{
    void operator()(QObject* job) const { job->deleteLater(); }
};
} // namespace

class TraceService::Private
{
public:
    Private(const JetStreamApi& jetStream, Connection& natsConnection)
        : api(jetStream, RequestPriority::Interactive)
        , connection(natsConnection)
    {
    }
    JetStreamApi api;
    Connection& connection;
    AdvisoryLog advisories;
    std::atomic<TraceToken> nextToken{1};
    std::map<TraceToken, std::shared_ptr<TraceJob>> jobs;
    std::map<TraceToken, RequestId> checks; ///< 0: the version is being asked for
    std::map<TraceToken, std::unique_ptr<PathJob, LaterDeleter>> paths;
};

TraceService::TraceService(const JetStreamApi& api, Connection& connection, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(api, connection))
{
    qRegisterMetaType<MessageTracePtr>("jetlag::MessageTracePtr");
    qRegisterMetaType<PathTracePtr>("jetlag::PathTracePtr");
    qRegisterMetaType<std::optional<Error>>("std::optional<jetlag::Error>");
    qRegisterMetaType<Error>("jetlag::Error");
}

TraceService::~TraceService()
{
    for (const auto& [token, request] : d->checks) {
        if (request != 0)
            d->api.channel().cancel(request);
    }
    // At once: the connection that they refer to may go right after this.
    for (auto& [token, job] : d->paths)
        delete job.release();
}

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

TraceToken TraceService::checkPath(const QString& subject)
{
    const TraceToken token = d->nextToken++;
    QMetaObject::invokeMethod(
        this,
        [this, subject, token] {
            d->checks[token] = 0;
            askPathRefusal(d->connection, subject,
                           [guard = QPointer<TraceService>(this), subject, token](const auto& refusal) {
                               if (!guard || guard->d->checks.count(token) == 0)
                                   return;
                               if (!refusal) {
                                   guard->askPermission(token, subject);
                                   return;
                               }
                               guard->d->checks.erase(token);
                               emit guard->pathChecked(token, refusal);
                           });
        },
        Qt::QueuedConnection);
    return token;
}

void TraceService::askPermission(TraceToken token, const QString& subject)
{
    Request request;
    request.subject = "$SYS.REQ.USER.INFO";
    request.priority = RequestPriority::Interactive;
    request.timeout = userInfoPatience;
    d->checks[token] =
        d->api.channel().request(std::move(request), [this, subject, token](const Result<NatsMessage>& info) {
            d->checks.erase(token);
            emit pathChecked(token, info ? publishRefusal(info->payload, subject, reportInbox(d->connection.options()))
                                         : std::nullopt);
        });
}

TraceToken TraceService::followPath(const TracedMessage& message)
{
    const TraceToken token = d->nextToken++;
    QMetaObject::invokeMethod(
        this,
        [this, message, token] {
            auto* job = new PathJob(d->api, d->connection, message, [this, token](const Result<PathTrace>& path) {
                if (path)
                    emit followed(token, std::make_shared<const PathTrace>(*path));
                else
                    emit failed(token, path.error());
                d->paths.erase(token);
            });
            d->paths.emplace(token, job);
            job->start();
        },
        Qt::QueuedConnection);
    return token;
}

void TraceService::cancel(TraceToken token)
{
    QMetaObject::invokeMethod(
        this,
        [this, token] {
            d->jobs.erase(token);
            d->paths.erase(token);
            if (const auto check = d->checks.find(token); check != d->checks.end()) {
                if (check->second != 0)
                    d->api.channel().cancel(check->second);
                d->checks.erase(check);
            }
        },
        Qt::QueuedConnection);
}

void TraceService::onAdvisory(const Advisory& advisory)
{
    d->advisories.add(advisory);
}

} // namespace jetlag
