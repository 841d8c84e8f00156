// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nats/requester.h"

#include "nats/natserrors.h"

#include <QUuid>

#include <algorithm>
#include <charconv>

namespace jetlag {

using Clock = std::chrono::steady_clock;

namespace {
constexpr size_t inboxLimit = 1 << 20;
constexpr std::chrono::milliseconds sweepInterval{50};
constexpr int publishWindow = 1024; ///< what a server takes in for one stream before it drops is ten times as much

struct NatsMsgDeleter
{
    void operator()(natsMsg* message) const noexcept { natsMsg_Destroy(message); }
};

/// The server's own word that nobody listens has nothing but its status, and from 2.12 on the subject: a service that
/// answers “Status: 503” has more to say.
bool meansNoResponders(const NatsMessage& message)
{
    const auto& entries = message.headers.entries();
    return message.status == 503 && std::all_of(entries.begin(), entries.end(), [](const auto& entry) {
               return entry.first == "Status" || entry.first == "Nats-Subject";
           });
}
} // namespace

Requester::Requester(QObject* parent)
    : QObject(parent)
    , m_bridge(std::make_shared<NatsBridge>(this))
{
    m_sweepTimer.setInterval(sweepInterval);
    connect(&m_sweepTimer, &QTimer::timeout, this, &Requester::sweep);
}

Requester::~Requester()
{
    m_bridge->detach();
    detach();
}

RequestId Requester::request(Request request, Handler handler)
{
    return enqueue(
        std::move(request),
        [handler = std::move(handler)](Result<NatsMessage> reply) {
            handler(std::move(reply));
            return false;
        },
        true);
}

RequestId Requester::requestMany(Request request, StreamHandler handler)
{
    return enqueue(std::move(request), std::move(handler), false);
}

RequestId Requester::enqueue(Request request, StreamHandler handler, bool wantsOne)
{
    const RequestId id = m_nextId++;
    auto pending = std::make_shared<Pending>();
    pending->request = std::move(request);
    pending->handler = std::move(handler);
    pending->wantsOne = wantsOne;
    auto& queue = pending->request.isPublish                                  ? m_publishes
                  : pending->request.priority == RequestPriority::Interactive ? m_interactive
                                                                              : m_background;
    m_pending.insert(id, pending);
    if (!m_isUp) {
        failLater(id, disconnectedError());
        return id;
    }
    queue.push_back(id);
    pump();
    return id;
}

void Requester::cancel(RequestId id)
{
    const auto it = m_pending.constFind(id);
    if (it == m_pending.constEnd())
        return;
    if ((*it)->isSent)
        --inFlightOf(**it);
    m_pending.erase(it);
    pump();
}

void Requester::setWindow(int inFlight)
{
    m_window = std::max(1, inFlight);
    pump();
}

RequestStats Requester::stats() const
{
    const int inFlight = m_inFlight + m_publishesInFlight;
    return {m_sent, m_timedOut, inFlight, static_cast<int>(m_pending.size()) - inFlight};
}

int& Requester::inFlightOf(const Pending& pending)
{
    return pending.request.isPublish ? m_publishesInFlight : m_inFlight;
}

void Requester::attach(const NatsConnectionPtr& connection, const QString& inboxRoot)
{
    if (connection != m_connection) {
        detach();
        m_connection = connection;
        // Not natsInbox_Create: that knows of no other root than _INBOX.
        m_inboxPrefix = inboxRoot.toUtf8() + '.' + QUuid::createUuid().toByteArray(QUuid::Id128) + '.';
        m_closure = std::make_shared<InboxClosure>();
        m_closure->prefixLength = static_cast<size_t>(m_inboxPrefix.size());
        m_closure->inbox =
            std::make_shared<Inbox>(inboxLimit, [bridge = m_bridge, this] { bridge->post([this] { deliver(); }); });
        if (natsConnection_Subscribe(&m_subscription, m_connection.get(),
                                     QByteArray(m_inboxPrefix + QByteArray("*")).constData(), &Requester::onReply,
                                     m_closure.get()) != NATS_OK) {
            m_subscription = nullptr;
            return;
        }
        natsSubscription_SetPendingLimits(m_subscription, -1, -1);
    }
    m_isUp = true;
    pump();
}

void Requester::suspend()
{
    m_isUp = false;
    m_interactive.clear();
    m_background.clear();
    m_publishes.clear();
    const auto ids = m_pending.keys();
    for (const RequestId id : ids)
        failLater(id, m_pending.value(id)->isSent ? lostError() : disconnectedError());
}

void Requester::detach()
{
    suspend();
    if (m_subscription)
        retireSubscription(m_connection, m_subscription, m_closure);
    m_subscription = nullptr;
    m_closure.reset();
    m_connection.reset();
}

bool Requester::onPermissionDenied(const QString& subject, bool isPublish)
{
    if (!isPublish)
        return false;
    RequestId oldest = 0;
    for (auto it = m_pending.cbegin(); it != m_pending.cend(); ++it) {
        if (it.value()->isSent && QString::fromUtf8(it.value()->request.subject) == subject &&
            (oldest == 0 || it.key() < oldest))
            oldest = it.key();
    }
    if (oldest == 0)
        return false;
    finish(oldest, permissionError(subject, true));
    pump();
    return true;
}

void Requester::onReply(natsConnection*, natsSubscription*, natsMsg* message, void* closure)
{
    const std::unique_ptr<natsMsg, NatsMsgDeleter> owner(message);
    const auto* self = static_cast<InboxClosure*>(closure);
    const std::string_view subject(natsMsg_GetSubject(message));
    if (subject.size() <= self->prefixLength)
        return;
    RequestId id = 0;
    std::from_chars(subject.data() + self->prefixLength, subject.data() + subject.size(), id);
    self->inbox->push({id, copyMessage(message)});
}

void Requester::pump()
{
    while (m_isUp && m_inFlight < m_window && !(m_interactive.empty() && m_background.empty())) {
        auto& queue = m_interactive.empty() ? m_background : m_interactive;
        const RequestId id = queue.front();
        queue.pop_front();
        if (const auto pending = m_pending.value(id)) // else cancelled while queued
            send(id, *pending);
    }
    pumpPublishes();
    scheduleSweep();
}

void Requester::pumpPublishes()
{
    while (m_isUp && m_publishesInFlight < publishWindow && !m_publishes.empty()) {
        const RequestId id = m_publishes.front();
        m_publishes.pop_front();
        if (const auto pending = m_pending.value(id)) // else cancelled while queued
            send(id, *pending);
    }
}

void Requester::scheduleSweep()
{
    const bool isAny = m_inFlight + m_publishesInFlight > 0;
    if (isAny && !m_sweepTimer.isActive())
        m_sweepTimer.start();
    else if (!isAny)
        m_sweepTimer.stop();
}

void Requester::send(RequestId id, Pending& pending)
{
    const Request& request = pending.request;
    natsMsg* made = nullptr;
    const QByteArray reply = m_inboxPrefix + QByteArray::number(id);
    natsStatus status =
        natsMsg_Create(&made, request.subject.constData(), request.wantsReply ? reply.constData() : nullptr,
                       request.payload.constData(), static_cast<int>(request.payload.size()));
    const std::unique_ptr<natsMsg, NatsMsgDeleter> message(made);
    for (const auto& [name, value] : request.headers.entries()) {
        if (status == NATS_OK)
            status = natsMsgHeader_Add(made, name.constData(), value.constData());
    }
    if (status == NATS_OK)
        status = natsConnection_PublishMsg(m_connection.get(), made);
    if (status != NATS_OK) {
        failLater(id, publishError(status, QString::fromUtf8(request.subject)));
        return;
    }
    ++m_sent;
    if (!request.wantsReply) {
        QMetaObject::invokeMethod(
            this,
            [this, id] {
                if (const auto sent = m_pending.take(id))
                    sent->handler(NatsMessage{});
            },
            Qt::QueuedConnection);
        return;
    }
    pending.isSent = true;
    pending.deadline = Clock::now() + request.timeout;
    ++inFlightOf(pending);
}

void Requester::deliver()
{
    if (!m_closure)
        return;
    auto replies = m_closure->inbox->take();
    // The next requests go out before these replies are parsed: the server must not wait for us.
    for (const auto& reply : replies) {
        const auto pending = m_pending.value(reply.first);
        if (pending && pending->isSent && pending->wantsOne) {
            pending->isSent = false;
            pending->isAnswered = true;
            --inFlightOf(*pending);
        }
    }
    pump();
    for (auto& [id, message] : replies) {
        const auto pending = m_pending.value(id);
        if (!pending || !(pending->isSent || pending->isAnswered))
            continue; // late: cancelled or timed out
        if (meansNoResponders(message)) {
            finish(id, noRespondersError(QString::fromUtf8(pending->request.subject)));
            continue;
        }
        pending->deadline = Clock::now() + pending->request.timeout;
        const bool wantsMore = pending->handler(std::move(message));
        if (!wantsMore && m_pending.remove(id) > 0 && pending->isSent)
            --inFlightOf(*pending);
    }
    pump();
}

void Requester::sweep()
{
    const auto now = Clock::now();
    std::vector<RequestId> late;
    for (auto it = m_pending.cbegin(); it != m_pending.cend(); ++it) {
        if (it.value()->isSent && it.value()->deadline <= now)
            late.push_back(it.key());
    }
    std::sort(late.begin(), late.end());
    for (const RequestId id : late) {
        const auto pending = m_pending.value(id);
        if (!pending)
            continue; // cancelled by a handler before it
        ++m_timedOut;
        finish(id, timeoutError(QString::fromUtf8(pending->request.subject), pending->request.timeout));
    }
    pump();
}

void Requester::finish(RequestId id, const Error& error)
{
    const auto pending = m_pending.take(id);
    if (!pending)
        return;
    if (pending->isSent)
        --inFlightOf(*pending);
    pending->handler(unexpected(error));
}

/// Handlers never run from inside request(): the error comes with the next turn of the event loop.
void Requester::failLater(RequestId id, Error error)
{
    QMetaObject::invokeMethod(
        this,
        [this, id, error = std::move(error)] {
            finish(id, error);
            pump();
        },
        Qt::QueuedConnection);
}

} // namespace jetlag
