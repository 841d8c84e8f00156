// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/rangeread.h"

#include "jetstream/errorcodes.h"
#include "reading/rangewalks.h"

#include <QTimer>

namespace jetlag {
namespace {

constexpr size_t deliverAt = 64;           ///< messages handed on at once, at least
constexpr size_t deliverBytes = 1U << 20U; ///< or this many bytes
constexpr uint64_t large = 256U << 10U;    ///< payloads that are not fetched without need
using Clock = std::chrono::steady_clock;

/// Errors of a direct get that MSG.GET may not have: not allowed, not served, headers lost on the way.
bool isOfTheMethod(const Error& error)
{
    return error.kind == Error::Kind::NoResponders || error.kind == Error::Kind::Permission ||
           error.kind == Error::Kind::Protocol || error.kind == Error::Kind::Timeout;
}

} // namespace

RangeRead::RangeRead(const JetStreamApi& api, Spec spec, Deliver deliver, Done done)
    : m_api(api, spec.priority)
    , m_spec(std::move(spec))
    , m_deliver(std::move(deliver))
    , m_done(std::move(done))
{
}

RangeRead::~RangeRead()
{
    for (const RequestId id : m_open)
        m_api.cancel(id);
}

void RangeRead::start()
{
    m_depth.expect(static_cast<size_t>(m_spec.averageBytes));
    m_next = std::max<uint64_t>(1, m_spec.from);
    if (m_next > m_spec.to || m_spec.limit == 0) {
        // Nothing to ask for; the answer still comes from the event loop.
        QTimer::singleShot(0, [weak = weak_from_this()] {
            if (const auto self = weak.lock())
                self->finish(self->m_spec.limit != 0);
        });
        return;
    }
    walkFrom(m_next);
}

void RangeRead::walkFrom(uint64_t sequence)
{
    if (m_spec.method == ReadMethod::BatchDirectGet)
        m_walks.push_back(std::make_unique<BatchWalk>(*this, sequence));
    else if (isFiltered())
        m_walks.push_back(std::make_unique<LaneWalk>(*this, sequence));
    else
        m_walks.push_back(std::make_unique<SequenceWalk>(*this, sequence));
    m_walks.back()->start();
}

void RangeRead::fetchNext(uint64_t sequence, Found found)
{
    MessageQuery query;
    query.sequence = Sequence{sequence};
    query.nextBySubject = isFiltered() ? m_spec.subjectFilter : QStringLiteral(">");
    fetch(query, std::move(found));
}

void RangeRead::fetch(const MessageQuery& query, Found found)
{
    fetchBy(m_spec.method, query, std::move(found));
}

void RangeRead::fetchBy(ReadMethod method, const MessageQuery& query, Found found)
{
    const auto weak = weak_from_this();
    const auto id = std::make_shared<RequestId>(0);
    const bool isDirect = method != ReadMethod::MessageGet;
    auto handler = [weak, id, isDirect, query, found = std::move(found),
                    asked = Clock::now()](Result<StoredMessage> reply) {
        const auto self = weak.lock();
        if (!self)
            return;
        self->m_open.erase(*id);
        if (self->m_isDone)
            return;
        if (!reply && isDirect && isOfTheMethod(reply.error())) {
            if (reply.error().kind != Error::Kind::Protocol)
                self->m_spec.method = ReadMethod::MessageGet; // not for this stream, or not for this account
            self->fetchBy(ReadMethod::MessageGet, query, found);
            return;
        }
        if (reply && isDirect && self->m_spec.isExact && !reply->headers.isEmpty()) {
            self->m_spec.method = ReadMethod::MessageGet; // who sends one header usually sends many
            self->fetchBy(ReadMethod::MessageGet, query, found);
            return;
        }
        if (reply) {
            self->m_depth.onAnswer(Clock::now() - asked, static_cast<size_t>(reply->payload.size()));
            found(std::make_shared<const StoredMessage>(std::move(*reply)));
        } else if (reply.error().apiCode == ApiCode::NoMessage) {
            found(nullptr);
        } else {
            self->fail(reply.error());
        }
    };
    *id = isDirect ? m_api.directMessage(m_spec.stream, query, std::move(handler))
                   : m_api.message(m_spec.stream, query, std::move(handler));
    m_open.insert(*id);
}

bool RangeRead::accept(MessagePtr message)
{
    if (m_isDone)
        return false;
    m_next = message->sequence.value + 1;
    const auto bytes = static_cast<size_t>(message->payload.size());
    m_bytes += bytes;
    m_readyBytes += bytes;
    m_ready.push_back(std::move(message));
    if (++m_count >= m_spec.limit || m_bytes >= m_spec.mostBytes) {
        finish(m_next > m_spec.to);
        return false;
    }
    if (m_ready.size() >= deliverAt || m_readyBytes >= deliverBytes)
        flush();
    return !m_isDone;
}

bool RangeRead::expectsLarge() const
{
    return m_spec.averageBytes >= large;
}

void RangeRead::fallBack()
{
    m_spec.method = ReadMethod::MessageGet;
    walkFrom(m_next);
}

void RangeRead::flush()
{
    m_readyBytes = 0;
    if (!m_ready.empty())
        m_deliver(std::exchange(m_ready, {}));
}

void RangeRead::finish(bool isComplete)
{
    if (m_isDone)
        return;
    const auto self = shared_from_this(); // whoever hears of it may let go
    m_isDone = true;
    flush();
    if (isComplete)
        m_next = std::max(m_next, m_spec.to + 1);
    m_done({m_next, isComplete, std::nullopt});
}

void RangeRead::fail(const Error& error)
{
    if (m_isDone)
        return;
    const auto self = shared_from_this();
    m_isDone = true;
    flush();
    m_done({m_next, false, error});
}

} // namespace jetlag
