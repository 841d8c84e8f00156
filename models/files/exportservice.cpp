// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/exportservice.h"

#include "files/exportrun.h"

#include <QThreadPool>

#include <atomic>
#include <map>

namespace jetlag {

class ExportService::Private
{
public:
    explicit Private(const JetStreamApi& jetStream)
        : api(jetStream, RequestPriority::Interactive)
    {
        writer.setMaxThreadCount(1); // in order
    }
    JetStreamApi api;
    std::optional<ServerVersion> version;
    std::atomic<ExportToken> nextToken{1};
    QThreadPool writer;
    std::map<ExportToken, std::shared_ptr<ExportRun>> runs;
};

ExportService::ExportService(const JetStreamApi& api, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(api))
{
    qRegisterMetaType<ExportProgress>("jetlag::ExportProgress");
    qRegisterMetaType<ExportOutcome>("jetlag::ExportOutcome");
}

ExportService::~ExportService()
{
    d->runs.clear(); // tells the worker to stop
    d->writer.waitForDone();
}

void ExportService::setServerVersion(std::optional<ServerVersion> version)
{
    QMetaObject::invokeMethod(
        this, [this, version] { d->version = version; }, Qt::QueuedConnection);
}

ExportToken ExportService::start(const ExportOrder& order)
{
    const ExportToken token = d->nextToken++;
    QMetaObject::invokeMethod(
        this,
        [this, order, token] {
            ExportRun::Listener listener;
            listener.progressed = [this](const ExportProgress& progress) { emit progressed(progress); };
            listener.finished = [this, token](const ExportOutcome& outcome) {
                emit finished(outcome);
                // The run is still on the stack: let it return first.
                QMetaObject::invokeMethod(
                    this, [this, token] { d->runs.erase(token); }, Qt::QueuedConnection);
            };
            auto run = std::make_shared<ExportRun>(d->api, order, token, d->version, d->writer, *this, listener);
            d->runs.emplace(token, run);
            run->start();
        },
        Qt::QueuedConnection);
    return token;
}

void ExportService::cancel(ExportToken token)
{
    QMetaObject::invokeMethod(
        this,
        [this, token] {
            if (const auto run = d->runs.find(token); run != d->runs.end())
                run->second->cancel();
        },
        Qt::QueuedConnection);
}

} // namespace jetlag
