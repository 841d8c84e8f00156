// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/headers.h"
#include "domain/result.h"

#include <chrono>
#include <functional>

namespace jetlag {

/// A reply or delivered message, copied out of nats.c.
struct NatsMessage
{
    QByteArray subject;
    QByteArray replyTo;
    MessageHeaders headers;
    /// False: nats.c before 3.11 takes the line after an empty value for that value, and one of these looks like it.
    bool areHeadersCertain = true;
    QByteArray payload;
    int status = 0; ///< of a control message, which has no payload and no `Nats-Sequence`: 204, 404, 408, 503…; else 0
    QByteArray statusText;
};

/// What a request is for; decides its place in the queue when the in-flight window is full.
enum class RequestPriority { Interactive, Background };

struct Request
{
    QByteArray subject;
    QByteArray payload;
    MessageHeaders headers;
    std::chrono::milliseconds timeout{6000}; ///< from sending; cluster lists legitimately take 4 s (FACTS.md 8)
    RequestPriority priority = RequestPriority::Background;
    /// A message for a stream, not a question to the API: those in flight are counted apart, against a window of their
    /// own, as no server queues them with questions.
    bool isPublish = false;
    /// false: published without a reply subject. The handler gets an empty message as soon as the client library took
    /// it, which says nothing about the server.
    bool wantsReply = true;
};

using RequestId = quint64; ///< 0 is never used

/// Asynchronous requests over one multiplexed inbox. Session thread only; handlers run on that thread, never from
/// inside request() or cancel(), and exactly once for request() unless cancelled (then never).
/// 503 "no responders" arrives as Error::Kind::NoResponders, an asynchronous permission violation as
/// Error::Kind::Permission, a lost connection as Error::Kind::Disconnected at once. Other status messages are replies.
class RequestChannel
{
public:
    using Handler = std::function<void(Result<NatsMessage>)>;
    /// Returns true to wait for more replies, false when it has seen the last one.
    using StreamHandler = std::function<bool(Result<NatsMessage>)>;

    virtual ~RequestChannel() = default;
    virtual RequestId request(Request request, Handler handler) = 0;
    /// Several replies to one request (batched direct get, PING gathers). The deadline restarts with each reply.
    virtual RequestId requestMany(Request request, StreamHandler handler) = 0;
    virtual void cancel(RequestId id) = 0;
};

/// Load the channel puts on the server; shown in the status strip.
struct RequestStats
{
    quint64 sent = 0;
    quint64 timedOut = 0;
    int inFlight = 0;
    int queued = 0;
};

} // namespace jetlag
