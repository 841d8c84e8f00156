// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/rangeread.h"

#include "jetstream/errorcodes.h"
#include "reading/rangewalks.h"

namespace jetlag {
namespace {

constexpr size_t deliverAt = 64;           ///< messages handed on at once, at least
constexpr size_t deliverBytes = 1U << 20U; ///< or this many bytes
constexpr uint64_t large = 256U << 10U;    ///< payloads that are not fetched without need
using Clock = std::chrono::steady_clock;

bool isRefusal(const Error& error)
{
    return error.kind == Error::Kind::NoResponders || error.kind == Error::Kind::Permission;
}

/// Errors of a direct get that MSG.GET may not have: not allowed, not served, headers lost on the way.
bool isOfTheMethod(const Error& error)
{
    return isRefusal(error) || error.kind == Error::Kind::Protocol || error.kind == Error::Kind::Timeout;
}

} // namespace

RangeRead::RangeRead(const JetStreamApi& api, Spec spec, Deliver deliver, Done done)
    : m_api(api, spec.priority)
    , m_spec(std::move(spec))
    , m_deliver(std::move(deliver))
    , m_done(std::move(done))
{
}

void RangeRead::start()
{
    m_depth.expect(static_cast<size_t>(m_spec.averageBytes));
    m_depth.bound(static_cast<size_t>(m_spec.streamBytes));
    m_next = std::max<uint64_t>(1, m_spec.from);
    if (m_next > m_spec.to || m_spec.limit == 0) {
        // Nothing to ask for; the answer still comes from the event loop.
        m_home.address().deliver([this] { finish(m_spec.limit != 0); });
        return;
    }
    walkFrom(m_next);
}

void RangeRead::walkFrom(uint64_t sequence)
{
    if (m_spec.method == ReadMethod::BatchDirectGet)
        m_walk = std::make_unique<BatchWalk>(*this, sequence);
    else if (isFiltered())
        m_walk = std::make_unique<LaneWalk>(*this, sequence);
    else
        m_walk = std::make_unique<SequenceWalk>(*this, sequence);
    m_walk->start();
}

MessageQuery RangeRead::nextAfter(uint64_t sequence) const
{
    MessageQuery query;
    query.sequence = Sequence{sequence};
    query.nextBySubject = isFiltered() ? m_spec.subjectFilter : QStringLiteral(">");
    return query;
}

void RangeRead::fetchNext(uint64_t sequence, Found found)
{
    fetch(nextAfter(sequence), std::move(found));
}

void RangeRead::fetch(const MessageQuery& query, Found found)
{
    if (m_spec.method == ReadMethod::MessageGet)
        fetchFromLeader(query, std::move(found));
    else
        fetchDirectly(query, std::move(found));
}

void RangeRead::fetchFromLeader(const MessageQuery& query, Found found)
{
    auto handler = [this, found = std::move(found), asked = Clock::now()](Result<StoredMessage> reply) {
        if (reply)
            m_depth.onAnswer(Clock::now() - asked, static_cast<size_t>(reply->payload.size()));
        onStored(std::move(reply), found);
    };
    m_api.message(m_spec.stream, query, std::move(handler));
}

void RangeRead::fetchDirectly(const MessageQuery& query, Found found)
{
    auto handler = [this, query, found = std::move(found), asked = Clock::now()](Result<DirectMessage> reply) {
        if (!reply && reply.error().apiCode == ApiCode::NoMessage) {
            confirmAbsence(query, found);
        } else if (mustAskAgain(query, reply)) {
            fetchFromLeader(query, found);
        } else if (reply) {
            m_depth.onAnswer(Clock::now() - asked, static_cast<size_t>(reply->message.payload.size()));
            onStored(std::move(reply->message), found);
        } else {
            fail(reply.error());
        }
    };
    m_api.directMessage(m_spec.stream, query, std::move(handler));
}

void RangeRead::onStored(Result<StoredMessage> reply, const Found& found)
{
    if (reply)
        found(std::make_shared<const StoredMessage>(std::move(*reply)));
    else if (reply.error().apiCode == ApiCode::NoMessage)
        found(nullptr);
    else
        fail(reply.error());
}

bool RangeRead::lacksHeaders(const DirectMessage& direct) const
{
    switch (m_spec.headers) {
    case Headers::Any:
        return false;
    case Headers::EachValue:
        return !direct.areHeadersCertain;
    case Headers::EachByte:
        break;
    }
    return !direct.message.headers.isEmpty();
}

/// What a direct get does not tell, or not exactly, MSG.GET may.
bool RangeRead::mustAskAgain(const MessageQuery& query, const Result<DirectMessage>& reply)
{
    const bool isInexact = reply && lacksHeaders(*reply);
    // The next one that a mirror has need not be the next one of the stream.
    const bool isUnproven = reply && reply->isFromMirror && query.nextBySubject;
    const bool isRefused = !reply && isOfTheMethod(reply.error());
    // Who sends one header usually sends many; what is not for this stream or this account stays so.
    if (isInexact || isUnproven || (isRefused && reply.error().kind != Error::Kind::Protocol))
        m_spec.method = ReadMethod::MessageGet;
    return isInexact || isUnproven || isRefused;
}

void RangeRead::confirmAbsence(const MessageQuery& query, const Found& found)
{
    if (!m_mayAskLeader) {
        found(nullptr);
        return;
    }
    m_api.message(m_spec.stream, query, [this, found](Result<StoredMessage> reply) {
        if (!reply && isRefusal(reply.error())) {
            m_mayAskLeader = false;
            found(nullptr);
        } else {
            onStored(std::move(reply), found);
        }
    });
}

bool RangeRead::accept(MessagePtr message)
{
    m_next = message->sequence.value + 1;
    const auto bytes = static_cast<size_t>(message->payload.size());
    m_bytes += bytes;
    m_readyBytes += bytes;
    m_ready.push_back(std::move(message));
    if (++m_count >= m_spec.limit || m_bytes >= m_spec.mostBytes) {
        finish(m_next > m_spec.to);
        return false;
    }
    return (m_ready.size() < deliverAt && m_readyBytes < deliverBytes) || flush();
}

bool RangeRead::expectsLarge() const
{
    return m_spec.averageBytes >= large;
}

void RangeRead::fallBack()
{
    m_api.cancelAll();
    m_spec.method = ReadMethod::MessageGet;
    walkFrom(m_next);
}

bool RangeRead::flush()
{
    m_readyBytes = 0;
    const Deliver deliver = m_deliver;
    return m_ready.empty() || m_lifeline.survives([&] { deliver(std::exchange(m_ready, {})); });
}

void RangeRead::finish(bool isComplete)
{
    if (isComplete)
        m_next = std::max(m_next, m_spec.to + 1);
    end({m_next, isComplete, std::nullopt});
}

void RangeRead::fail(const Error& error)
{
    end({m_next, false, error});
}

void RangeRead::end(const End& end)
{
    m_api.cancelAll();
    if (!flush())
        return;
    const auto done = std::exchange(m_done, nullptr);
    done(end);
}

} // namespace jetlag
