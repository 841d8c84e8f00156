// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/livesubjectservice.h"

#include "domain/subject.h"
#include "nats/connection.h"

#include <atomic>

namespace jetlag {

class LiveSubjectService::Private
{
public:
    ConnectionOptions options;
    std::unique_ptr<Connection> connection; ///< outlives the feed
    std::unique_ptr<LiveSubjectFeed> feed;
    LiveToken token = 0; ///< of the feed
    LiveState state = LiveState::Subscribing;
    std::atomic<LiveToken> lastToken = 0;
};

LiveSubjectService::LiveSubjectService(const ConnectionOptions& options, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->options = options;
}

LiveSubjectService::~LiveSubjectService()
{
    // The subscription first, while its connection is up.
    d->feed.reset();
    if (d->connection)
        d->connection->disconnect(this);
    d->connection.reset();
}

LiveToken LiveSubjectService::start(const QString& subject, const LiveSubjectFeed::Limits& limits)
{
    const LiveToken token = ++d->lastToken;
    QMetaObject::invokeMethod(
        this, [this, token, subject, limits] { begin(token, subject, limits); }, Qt::QueuedConnection);
    return token;
}

void LiveSubjectService::stop(LiveToken token)
{
    QMetaObject::invokeMethod(
        this,
        [this, token] {
            if (token == d->token)
                end(std::nullopt);
        },
        Qt::QueuedConnection);
}

void LiveSubjectService::clear(LiveToken token)
{
    QMetaObject::invokeMethod(
        this,
        [this, token] {
            if (token == d->token && d->feed)
                d->feed->clear();
        },
        Qt::QueuedConnection);
}

void LiveSubjectService::retryNow()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (d->connection)
                d->connection->retryNow();
        },
        Qt::QueuedConnection);
}

void LiveSubjectService::begin(LiveToken token, const QString& subject, const LiveSubjectFeed::Limits& limits)
{
    d->feed.reset();
    d->token = token;
    if (!isValidSubject(subject)) {
        end(Error{Error::Kind::InvalidInput,
                  tr("“%1” is not a valid subject: tokens between dots, * for one, > for the rest.")
                      .arg(displayText(subject)),
                  subject, 0});
        return;
    }
    if (!d->connection)
        connectUp();
    d->feed = std::make_unique<LiveSubjectFeed>(*d->connection, subject, limits);
    connect(d->feed.get(), &LiveSubjectFeed::changed, this, [this, token] { emit changed(token); });
    connect(d->feed.get(), &LiveSubjectFeed::subjectsChanged, this, [this, token] { emit subjectsChanged(token); });
    emit started(token, d->feed->board());
    d->state = LiveState::Subscribing;
    emit stateChanged(token, d->state);
    onConnectionState();
}

void LiveSubjectService::end(const std::optional<Error>& error)
{
    d->feed.reset();
    const LiveToken token = std::exchange(d->token, 0);
    if (token != 0)
        emit ended(token, error);
}

void LiveSubjectService::connectUp()
{
    d->connection = std::make_unique<Connection>();
    connect(d->connection.get(), &Connection::stateChanged, this, &LiveSubjectService::onConnectionState);
    // The answer to a ping comes after the server has dealt with the subscription.
    connect(d->connection.get(), &Connection::rttMeasured, this, [this] { setState(LiveState::Listening); });
    connect(d->connection.get(), &Connection::permissionDenied, this, [this](const QString& subject, bool isPublish) {
        if (isPublish || !d->feed || subject != d->feed->subject())
            return;
        end(Error{
            Error::Kind::Permission,
            tr("The server does not allow subscribing to “%1”. Choose a subject that this user may see, or ask for "
               "the permission.")
                .arg(displayText(subject)),
            subject, 0});
    });
    d->connection->open(d->options);
}

void LiveSubjectService::onConnectionState()
{
    if (d->connection->state() == ConnectionState::Connected) {
        setState(LiveState::Subscribing);
        d->connection->measureRtt();
    } else if (d->connection->state() != ConnectionState::Connecting) {
        setState(LiveState::Interrupted);
    }
}

void LiveSubjectService::setState(LiveState state)
{
    if (!d->feed || state == d->state)
        return;
    d->state = state;
    emit stateChanged(d->token, state);
}

} // namespace jetlag
