// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nats/natshandles.h"

#include "nats/workers.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace jetlag {
namespace {

constexpr int mostFlushes = 5;

/// Waits for the on-complete callback of one subscription.
struct Completion
{
    std::mutex mutex;
    std::condition_variable changed;
    bool isComplete = false;
};

void onComplete(void* closure)
{
    const std::unique_ptr<std::shared_ptr<Completion>> completion(static_cast<std::shared_ptr<Completion>*>(closure));
    const std::lock_guard lock((*completion)->mutex);
    (*completion)->isComplete = true;
    (*completion)->changed.notify_all();
}

} // namespace

struct NatsConnectionCloser::Kept
{
    std::mutex mutex;
    std::vector<natsSubscription*> subscriptions;
};

NatsConnectionCloser::NatsConnectionCloser(std::function<bool(natsConnection*)> close)
    : m_close(std::move(close))
    , m_kept(std::make_shared<Kept>())
{
}

void NatsConnectionCloser::operator()(natsConnection* connection) const
{
    // Closing flushes and waits for callbacks; the last owner may be anybody.
    runOnNatsWorker(
        [close = m_close, kept = m_kept, connection] {
            const bool isAtRest = close(connection);
            const std::lock_guard lock(kept->mutex);
            if (isAtRest) { // rather leaked than used after free
                for (natsSubscription* subscription : kept->subscriptions)
                    natsSubscription_Destroy(subscription);
            }
            natsConnection_Destroy(connection);
        },
        true);
}

void NatsConnectionCloser::freeWith(natsSubscription* subscription) const
{
    const std::lock_guard lock(m_kept->mutex);
    m_kept->subscriptions.push_back(subscription);
}

MessageHeaders copyHeaders(natsMsg* message)
{
    MessageHeaders headers;
    const char** names = nullptr;
    int count = 0;
    if (natsMsgHeader_Keys(message, &names, &count) != NATS_OK)
        return headers;
    for (int i = 0; i < count; ++i) {
        const char** values = nullptr;
        int valueCount = 0;
        if (natsMsgHeader_Values(message, names[i], &values, &valueCount) != NATS_OK)
            continue;
        for (int v = 0; v < valueCount; ++v)
            headers.add(QByteArray(names[i]), QByteArray(values[v]));
        free(static_cast<void*>(values));
    }
    free(static_cast<void*>(names));
    return headers;
}

namespace {

/// Whether a value looks like a header of its own: "Name: value".
bool looksLikeHeader(const QByteArray& value)
{
    const auto* end = std::find_if(value.begin(), value.end(), [](char c) { return c <= ' ' || c > '~' || c == ':'; });
    return end != value.begin() && end != value.end() && *end == ':';
}

bool areCertain(const MessageHeaders& headers)
{
    static const bool losesEmptyValues = nats_GetVersionNumber() < 0x030B00;
    const auto& entries = headers.entries();
    return !losesEmptyValues || std::none_of(entries.begin(), entries.end(),
                                             [](const auto& entry) { return looksLikeHeader(entry.second); });
}

} // namespace

NatsMessage copyMessage(natsMsg* message)
{
    NatsMessage copy;
    copy.subject = QByteArray(natsMsg_GetSubject(message));
    if (const char* reply = natsMsg_GetReply(message))
        copy.replyTo = QByteArray(reply);
    copy.payload = QByteArray(natsMsg_GetData(message), static_cast<qsizetype>(natsMsg_GetDataLength(message)));
    copy.headers = copyHeaders(message);
    copy.areHeadersCertain = areCertain(copy.headers);
    // nats.c turns the status line into headers, which applications may use as well: they stay where they are. What
    // has a sequence is a stored message, whatever its own headers say.
    if (copy.payload.isEmpty() && !copy.headers.firstValue("Nats-Sequence")) {
        copy.status = copy.headers.firstValue("Status").value_or(QByteArray()).toInt();
        if (copy.status != 0)
            copy.statusText = copy.headers.firstValue("Description").value_or(QByteArray());
    }
    return copy;
}

void retireSubscription(NatsConnectionPtr connection, natsSubscription* subscription, std::shared_ptr<void> closure)
{
    // Here and now, before the caller goes on to close the connection: a subscription that is closed already tells
    // nobody any more when its last callback has returned.
    auto completion = std::make_shared<Completion>();
    auto* handedOver = new std::shared_ptr<Completion>(completion);
    const bool willComplete = natsSubscription_SetOnCompleteCB(subscription, onComplete, handedOver) == NATS_OK;
    if (!willComplete)
        delete handedOver;
    runOnNatsWorker([connection = std::move(connection), subscription, completion, willComplete,
                     closure = std::move(closure)]() mutable {
        natsSubscription_Unsubscribe(subscription);
        // In a flood the PONG waits behind all that is on its way already.
        natsStatus flushed = NATS_TIMEOUT;
        for (int i = 0; i < mostFlushes && flushed == NATS_TIMEOUT; ++i)
            flushed = natsConnection_FlushTimeout(connection.get(), 2000);
        if (willComplete) {
            std::unique_lock lock(completion->mutex);
            completion->changed.wait_for(lock, std::chrono::seconds(10), [&] { return completion->isComplete; });
        } else {
            // nats.c closed the connection by itself: a callback may still be on its way out. They copy and return.
            std::this_thread::sleep_for(std::chrono::seconds(1));
        }
        if (flushed == NATS_OK)
            natsSubscription_Destroy(subscription);
        else
            std::get_deleter<NatsConnectionCloser>(connection)->freeWith(subscription);
        closure.reset();
        connection.reset();
    });
}

} // namespace jetlag
