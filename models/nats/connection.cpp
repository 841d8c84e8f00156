// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nats/connection.h"

#include "nats/connecterror.h"
#include "nats/identity.h"
#include "nats/natserrors.h"
#include "nats/natsoptions.h"
#include "nats/requester.h"
#include "nats/subscription_p.h"
#include "nats/usercredentials.h"

#include "nats/workers.h"

#include <QSet>
#include <QTimer>

#include <condition_variable>

namespace jetlag {
namespace {

constexpr std::chrono::milliseconds retryInterval{1000};
constexpr std::chrono::seconds closedPatience{2};
constexpr std::chrono::milliseconds silentAfter{1500}; ///< without an answer to a PING
constexpr int mostNonces = 4;                          ///< in a row that cannot be signed: once in four billion times

} // namespace

/// What nats.c's callbacks get. One for each attempt; it outlives the handle.
struct ConnectionCallbacks
{
    explicit ConnectionCallbacks(const ConnectionOptions& options)
        : user(options)
    {
    }
    NatsBridgePtr bridge;
    Connection::Private* d = nullptr; ///< only used on the Connection's thread, behind the bridge
    quint64 attempt = 0;              ///< what comes from an earlier one is not news
    UserCredentials user;
    std::mutex mutex;
    std::condition_variable changed;
    bool isClosed = false; ///< reported by nats.c
};

namespace {

/// Outcome of one attempt on a worker thread.
struct Attempt
{
    std::shared_ptr<ConnectionCallbacks> callbacks;
    NatsConnectionPtr handle;
    std::optional<Error> error;
};

/// Closes a handle and waits for its closed callback: until then nats.c may still use the closure, and its read loop
/// a subscription.
bool closeHandle(natsConnection* closing, const std::shared_ptr<ConnectionCallbacks>& callbacks)
{
    natsConnection_Close(closing);
    std::unique_lock lock(callbacks->mutex);
    const bool isClosed = callbacks->changed.wait_for(lock, closedPatience, [&] { return callbacks->isClosed; });
    if (!isClosed)
        new std::shared_ptr<ConnectionCallbacks>(callbacks); // rather leaked than used after free
    return isClosed;
}

} // namespace

class Connection::Private
{
public:
    explicit Private(Connection* connection)
        : q(connection)
        , requester(connection)
        , bridge(std::make_shared<NatsBridge>(connection))
    {
        retryTimer.setSingleShot(true);
        retryTimer.setInterval(retryInterval);
        QObject::connect(&retryTimer, &QTimer::timeout, connection, [this] { attempt(); });
    }

    void attempt();
    void onAttempt(const Attempt& result);
    void onUp(bool isReconnect);
    void onDown();
    void onClosed(natsConnection* which);
    void fail(const Error& error);
    void onError(natsStatus status, const QString& raw);
    void setState(ConnectionState next);
    void tell(Severity severity, const QString& text, const QString& detail = {});
    std::unique_ptr<Subscription> attach(const std::shared_ptr<Subscription::Private>& shared);
    void drop();
    QString serverNames() const { return options.publicServers().join(QStringLiteral(", ")); }

    Connection* q;
    ConnectionOptions options;
    ConnectionState state = ConnectionState::Idle;
    std::optional<Error> lastError;
    QSet<QString> toldErrors; ///< by their words, since the connection was last up
    ServerIdentity identity;
    NatsConnectionPtr handle;
    Requester requester;
    NatsBridgePtr bridge;
    std::shared_ptr<ConnectionCallbacks> lastCallbacks; ///< nats.c may be about to call one of a failed attempt
    std::vector<std::weak_ptr<Subscription::Private>> subscriptions;
    QTimer retryTimer;
    quint64 attemptNumber = 0; ///< of the attempt that runs or that `handle` is of
    bool isAttempting = false;
    bool isMeasuring = false;                                             ///< a round trip
    std::optional<std::chrono::steady_clock::time_point> unansweredSince; ///< the first one without an answer
    bool isWanted = false;
    bool hasBeenUp = false;

    static Attempt tryConnect(const ConnectionOptions& options, const std::shared_ptr<ConnectionCallbacks>& callbacks);
};

Attempt Connection::Private::tryConnect(const ConnectionOptions& options,
                                        const std::shared_ptr<ConnectionCallbacks>& callbacks)
{
    auto made = makeNatsOptions(options);
    if (!made)
        return {callbacks, nullptr, made.error()};
    natsOptions* raw = made->get();
    ConnectionCallbacks* closure = callbacks.get();
    if (const auto problem = closure->user.apply(raw))
        return {callbacks, nullptr, *problem};
    const auto post = [](void* self, void (*action)(Private&)) {
        auto* shared = static_cast<ConnectionCallbacks*>(self);
        shared->bridge->post([d = shared->d, attempt = shared->attempt, action] {
            if (d->attemptNumber == attempt)
                action(*d);
        });
    };
    static const auto postStatic = post;
    natsOptions_SetDisconnectedCB(
        raw, [](natsConnection*, void* self) { postStatic(self, [](Private& own) { own.onDown(); }); }, closure);
    natsOptions_SetReconnectedCB(
        raw, [](natsConnection*, void* self) { postStatic(self, [](Private& own) { own.onUp(true); }); }, closure);
    natsOptions_SetLameDuckModeCB(
        raw,
        [](natsConnection*, void* self) {
            postStatic(self, [](Private& own) {
                own.tell(Severity::Warning, Connection::tr("The server is shutting down (lame duck mode)."));
            });
        },
        closure);
    natsOptions_SetDiscoveredServersCB(
        raw,
        [](natsConnection*, void* self) {
            postStatic(self, [](Private& own) {
                own.tell(Severity::Notice, Connection::tr("More servers of the cluster were discovered."));
            });
        },
        closure);
    natsOptions_SetClosedCB(
        raw,
        [](natsConnection* which, void* self) {
            auto* shared = static_cast<ConnectionCallbacks*>(self);
            shared->bridge->post([d = shared->d, which] { d->onClosed(which); });
            const std::lock_guard lock(shared->mutex);
            shared->isClosed = true;
            shared->changed.notify_all();
        },
        closure);
    // Before nats.c 3.7 the subscription may already be freed: it is not touched.
    natsOptions_SetErrorHandler(
        raw,
        [](natsConnection*, natsSubscription*, natsStatus status, void* self) {
            auto* shared = static_cast<ConnectionCallbacks*>(self);
            natsStatus ignored = NATS_OK;
            const char* text = nats_GetLastError(&ignored);
            shared->bridge->post(
                [d = shared->d, attempt = shared->attempt, status, words = QString::fromUtf8(text ? text : "")] {
                    if (d->attemptNumber == attempt)
                        d->onError(status, words);
                });
        },
        closure);

    natsConnection* connection = nullptr;
    natsStatus status = natsConnection_Connect(&connection, raw);
    for (int again = 0; again < mostNonces && status != NATS_OK && closure->user.takeNeedsAnotherNonce(); ++again)
        status = natsConnection_Connect(&connection, raw);
    if (status != NATS_OK) {
        natsStatus ignored = NATS_OK;
        const char* text = nats_GetLastError(&ignored);
        if (status == NATS_NO_SERVER && isEveryHostUnknown(options))
            status = NATS_NOT_FOUND;
        return {callbacks, nullptr, connectError(status, QString::fromUtf8(text ? text : ""), options)};
    }
    return {callbacks, NatsConnectionPtr(connection, NatsConnectionCloser([callbacks](natsConnection* closing) {
                                             return closeHandle(closing, callbacks);
                                         })),
            std::nullopt};
}

void Connection::Private::attempt()
{
    if (isAttempting || !isWanted || handle)
        return;
    isAttempting = true;
    setState(ConnectionState::Connecting);
    auto callbacks = std::make_shared<ConnectionCallbacks>(options);
    callbacks->bridge = bridge;
    callbacks->d = this;
    callbacks->attempt = ++attemptNumber;
    // DNS, TCP and TLS block: never on the session thread.
    runOnNatsWorker([options = options, callbacks = std::move(callbacks)] {
        const Attempt result = tryConnect(options, callbacks);
        callbacks->bridge->post([d = callbacks->d, result] { d->onAttempt(result); });
    });
}

void Connection::Private::onAttempt(const Attempt& result)
{
    lastCallbacks = result.callbacks;
    if (result.callbacks->attempt != attemptNumber)
        return; // closed meanwhile; the handle goes with `result`
    isAttempting = false;
    if (result.handle) {
        handle = result.handle;
        onUp(false);
        return;
    }
    fail(*result.error);
}

void Connection::Private::onUp(bool isReconnect)
{
    if (!handle || natsConnection_Status(handle.get()) != NATS_CONN_STATUS_CONNECTED)
        return;
    lastError.reset();
    toldErrors.clear();
    const ServerIdentity before = std::exchange(identity, {});
    char text[512] = {};
    if (natsConnection_GetConnectedUrl(handle.get(), text, sizeof text) == NATS_OK) {
        ConnectionOptions shown;
        shown.servers = {QString::fromUtf8(text)};
        identity.url = shown.publicServers().value(0);
    }
    if (natsConnection_GetConnectedServerId(handle.get(), text, sizeof text) == NATS_OK)
        identity.id = QString::fromUtf8(text);
    if (identity.id == before.id) // the same one, back again
        identity = before;
    identity.maxPayload = static_cast<uint64_t>(std::max<int64_t>(0, natsConnection_GetMaxPayload(handle.get())));
    requester.attach(handle, options.inboxRoot());
    std::erase_if(subscriptions, [](const auto& weak) { return weak.expired(); });
    for (const auto& weak : subscriptions) {
        if (const auto subscription = weak.lock())
            subscription->attach(handle);
    }
    setState(ConnectionState::Connected);
    tell(Severity::Ok, isReconnect || hasBeenUp ? Connection::tr("Reconnected to %1.").arg(identity.url)
                                                : Connection::tr("Connected to %1.").arg(identity.url));
    if (std::exchange(hasBeenUp, true) && identity.id != before.id)
        emit q->identityChanged(identity); // another one, whatever it is asked below
    askIdentity(requester, identity, [this](const ServerIdentity& answer) {
        if (answer.id != identity.id)
            return; // an answer from before the last reconnect
        identity = answer;
        emit q->identityChanged(identity);
    });
}

void Connection::Private::onDown()
{
    if (state != ConnectionState::Connected)
        return;
    requester.suspend();
    setState(ConnectionState::Reconnecting);
    tell(Severity::Critical,
         Connection::tr("The connection to %1 was lost. Trying again every second.").arg(identity.url));
}

/// nats.c gave up (a repeated authentication error, another -ERR): we do not.
void Connection::Private::onClosed(natsConnection* which)
{
    if (!handle || which != handle.get())
        return;
    natsStatus status = NATS_OK;
    const char* text = nullptr;
    status = natsConnection_GetLastError(handle.get(), &text);
    const Error error = connectError(status, QString::fromUtf8(text ? text : ""), options);
    drop();
    if (!isWanted)
        return;
    fail(error);
}

/// Each reason is told once until a connection is made: one attempt may hear the server's words, the next one miss
/// them.
void Connection::Private::fail(const Error& error)
{
    lastError = error;
    setState(ConnectionState::Failed);
    if (!toldErrors.contains(error.summary))
        tell(Severity::Critical, error.summary, error.detail);
    toldErrors.insert(error.summary);
    retryTimer.start();
}

void Connection::Private::onError(natsStatus status, const QString& raw)
{
    const QString text = options.withoutSecrets(raw);
    if (const auto violation = parsePermissionViolation(raw)) {
        const bool wasRequest = requester.onPermissionDenied(violation->subject, violation->isPublish);
        emit q->permissionDenied(violation->subject, violation->isPublish);
        if (!wasRequest)
            tell(Severity::Warning, permissionError(violation->subject, violation->isPublish).summary, text);
        return;
    }
    if (status == NATS_SLOW_CONSUMER) {
        tell(Severity::Warning, Connection::tr("Messages arrive faster than they can be taken: some were dropped."),
             text);
        return;
    }
    tell(Severity::Warning,
         Connection::tr("The server reported an error: %1").arg(QString::fromUtf8(natsStatus_GetText(status))), text);
}

void Connection::Private::setState(ConnectionState next)
{
    if (state == next)
        return;
    state = next;
    unansweredSince.reset();
    emit q->stateChanged(next);
}

void Connection::Private::tell(Severity severity, const QString& text, const QString& detail)
{
    const OtherThing server{options.displayName.isEmpty() ? serverNames() : options.displayName};
    emit q->eventHappened({systemNow(), severity, Event::Kind::Connection, server, text, detail});
}

std::unique_ptr<Subscription> Connection::Private::attach(const std::shared_ptr<Subscription::Private>& shared)
{
    std::unique_ptr<Subscription> subscription(new Subscription(shared));
    std::erase_if(subscriptions, [](const auto& weak) { return weak.expired(); });
    subscriptions.push_back(shared);
    if (handle && shared->attach(handle) != NATS_OK)
        tell(Severity::Warning, Connection::tr("Subscribing to %1 failed.").arg(shared->subject));
    return subscription;
}

/// Lets go of the handle: inbox and subscriptions first.
void Connection::Private::drop()
{
    requester.detach();
    for (const auto& weak : subscriptions) {
        if (const auto subscription = weak.lock())
            subscription->detach();
    }
    handle.reset();
}

Connection::Connection(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
    qRegisterMetaType<ConnectionState>();
}

Connection::~Connection()
{
    close();
    d->bridge->detach();
}

void Connection::open(const ConnectionOptions& options)
{
    close();
    d->options = options;
    d->isWanted = true;
    d->hasBeenUp = false;
    d->lastError.reset();
    d->toldErrors.clear();
    d->identity = {};
    d->attempt();
}

void Connection::close()
{
    d->isWanted = false;
    d->retryTimer.stop();
    ++d->attemptNumber; // an attempt on a silent server goes on for nobody
    d->isAttempting = false;
    const NatsConnectionPtr closing = d->handle;
    d->drop();
    // At once, though others may still hold the handle: it ends whatever they wait for. But here it must not wait.
    if (closing)
        runOnNatsWorker([closing] { natsConnection_Close(closing.get()); }, true);
    if (d->state != ConnectionState::Idle)
        d->setState(ConnectionState::Closed);
}

void Connection::retryNow()
{
    if (!d->isWanted || d->handle)
        return;
    d->retryTimer.stop();
    d->attempt();
}

ConnectionState Connection::state() const
{
    return d->state;
}

std::optional<Error> Connection::error() const
{
    return d->lastError;
}

const ConnectionOptions& Connection::options() const
{
    return d->options;
}

ServerIdentity Connection::identity() const
{
    return d->identity;
}

RequestChannel& Connection::requests()
{
    return d->requester;
}

RequestStats Connection::requestStats() const
{
    return d->requester.stats();
}

void Connection::setRequestWindow(int inFlight)
{
    d->requester.setWindow(inFlight);
}

std::unique_ptr<Subscription> Connection::subscribe(const QString& subject, int limit, const QString& queueGroup)
{
    return d->attach(std::make_shared<Subscription::Private>(subject, queueGroup, limit));
}

std::unique_ptr<Subscription> Connection::subscribe(const QString& subject, std::shared_ptr<MessageSink> sink)
{
    auto shared = std::make_shared<Subscription::Private>(subject, QString(), 0);
    shared->sink = std::move(sink);
    return d->attach(shared);
}

void Connection::measureRtt()
{
    if (!d->handle || d->state != ConnectionState::Connected || d->isMeasuring)
        return;
    d->isMeasuring = true;
    if (!d->unansweredSince)
        d->unansweredSince = std::chrono::steady_clock::now();
    // GetRTT waits for a PONG, up to ten seconds: on a worker.
    runOnNatsWorker([handle = d->handle, bridge = d->bridge, own = d.get()] {
        int64_t rtt = 0;
        const natsStatus status = natsConnection_GetRTT(handle.get(), &rtt);
        bridge->post([own, status, rtt] {
            own->isMeasuring = false;
            if (status != NATS_OK)
                return;
            own->unansweredSince.reset();
            emit own->q->rttMeasured(std::chrono::nanoseconds(rtt));
        });
    });
}

bool Connection::isSilent() const
{
    return d->state == ConnectionState::Connected && d->unansweredSince &&
           std::chrono::steady_clock::now() - *d->unansweredSince > silentAfter;
}

} // namespace jetlag
