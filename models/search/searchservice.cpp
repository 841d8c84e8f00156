// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchservice.h"

#include "search/searchjob.h"

#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <map>

namespace jetlag {

class SearchService::Private
{
public:
    explicit Private(const JetStreamApi& jetStream)
        : api(jetStream, RequestPriority::Interactive)
    {
        // One core stays with the session thread, which reads.
        pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount() - 1, 1, 4));
    }
    JetStreamApi api;
    std::optional<ServerVersion> version;
    std::atomic<SearchToken> nextToken{1};
    QThreadPool pool;
    std::map<SearchToken, std::shared_ptr<SearchJob>> jobs;
};

SearchService::SearchService(const JetStreamApi& api, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(api))
{
    qRegisterMetaType<Messages>("jetlag::SearchService::Messages");
    qRegisterMetaType<SearchProgress>("jetlag::SearchProgress");
    qRegisterMetaType<SearchOutcome>("jetlag::SearchOutcome");
    qRegisterMetaType<SearchToken>("jetlag::SearchToken");
}

SearchService::~SearchService()
{
    d->jobs.clear(); // tells the workers to stop
    d->pool.waitForDone();
}

void SearchService::setServerVersion(std::optional<ServerVersion> version)
{
    QMetaObject::invokeMethod(
        this, [this, version] { d->version = version; }, Qt::QueuedConnection);
}

SearchToken SearchService::search(const SearchSpec& spec)
{
    const SearchToken token = d->nextToken++;
    QMetaObject::invokeMethod(
        this,
        [this, spec, token] {
            SearchJob::Listener listener;
            listener.found = [this, token](const Messages& messages) { emit found(token, messages); };
            listener.progressed = [this](const SearchProgress& progress) { emit progressed(progress); };
            listener.finished = [this, token](const SearchOutcome& outcome) {
                emit finished(outcome);
                // The job is still on the stack: let it return first.
                QMetaObject::invokeMethod(
                    this, [this, token] { d->jobs.erase(token); }, Qt::QueuedConnection);
            };
            auto job =
                std::make_shared<SearchJob>(d->api, spec, token, d->version, d->pool, *this, std::move(listener));
            d->jobs.emplace(token, job);
            job->start();
        },
        Qt::QueuedConnection);
    return token;
}

void SearchService::cancel(SearchToken token)
{
    QMetaObject::invokeMethod(
        this,
        [this, token] {
            if (const auto job = d->jobs.find(token); job != d->jobs.end())
                job->second->cancel();
        },
        Qt::QueuedConnection);
}

} // namespace jetlag
