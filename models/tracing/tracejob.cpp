// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracing/tracejob.h"

#include "jetstream/errorcodes.h"

#include <algorithm>

namespace jetlag {
TraceJob::TraceJob(const JetStreamApi& api, TracedMessage message, Heard heard, Done done)
    : m_api(api, RequestPriority::Interactive)
    , m_heard(std::move(heard))
    , m_done(std::move(done))
{
    m_trace.message = std::move(message);
}

TraceJob::~TraceJob()
{
    if (m_request != 0)
        m_api.cancel(m_request);
}

template <typename T>
JetStreamApi::Handler<T> TraceJob::guarded(void (TraceJob::*next)(const Result<T>&))
{
    return [weak = weak_from_this(), next](const Result<T>& reply) {
        const auto self = weak.lock();
        if (!self)
            return;
        self->m_request = 0;
        (self.get()->*next)(reply);
    };
}

void TraceJob::start()
{
    MessageQuery query;
    query.sequence = m_trace.message.sequence;
    m_request = m_api.message(m_trace.message.stream, query, guarded<StoredMessage>(&TraceJob::onMessage));
}

void TraceJob::onMessage(const Result<StoredMessage>& message)
{
    TracedMessage& traced = m_trace.message;
    if (message) {
        traced.subject = message->subject;
        traced.time = message->time;
        traced.isStored = true;
    } else if (message.error().apiCode == ApiCode::NoMessage && !traced.subject.isEmpty()) {
        traced.isStored = false; // what is known of it from before still tells who took it
    } else {
        m_done(unexpected(message.error()));
        return;
    }
    m_request = m_api.streamInfo(traced.stream, {}, guarded<StreamInfoReply>(&TraceJob::onStream));
}

void TraceJob::onStream(const Result<StreamInfoReply>& info)
{
    if (!info) {
        m_done(unexpected(info.error()));
        return;
    }
    m_trace.stream = info->facts;
    askConsumers(0);
}

void TraceJob::askConsumers(uint64_t offset)
{
    m_request = m_api.consumerPage(m_trace.message.stream, offset, guarded<ConsumerPage>(&TraceJob::onConsumers));
}

void TraceJob::onConsumers(const Result<ConsumerPage>& page)
{
    if (!page) {
        m_done(unexpected(page.error()));
        return;
    }
    for (const auto& facts : page->consumers) {
        if (m_seen.insert(facts->key.consumer).second)
            m_consumers.push_back(facts);
    }
    for (const ConsumerName& name : page->missing) {
        if (m_seen.insert(name).second)
            m_trace.missing.push_back(name);
    }
    const uint64_t next = page->offset + page->limit;
    if (page->limit > 0 && next < page->total) {
        askConsumers(next);
        return;
    }
    if (!needsSuccessor()) {
        lookAgain();
        return;
    }
    MessageQuery query;
    query.sequence = Sequence{m_trace.message.sequence.value + 1};
    query.nextBySubject = m_trace.message.subject;
    m_request = m_api.message(m_trace.message.stream, query, guarded<StoredMessage>(&TraceJob::onSuccessor));
}

/// Whether it was the last one when a consumer came that began with the last one.
bool TraceJob::needsSuccessor() const
{
    return std::any_of(m_consumers.begin(), m_consumers.end(), [](const ConsumerFactsPtr& facts) {
        return facts->config.deliverPolicy == DeliverPolicy::Last ||
               facts->config.deliverPolicy == DeliverPolicy::LastPerSubject;
    });
}

void TraceJob::onSuccessor(const Result<StoredMessage>& next)
{
    if (next)
        m_trace.message.nextOnSubject = next->time;
    else if (next.error().apiCode != ApiCode::NoMessage) {
        m_done(unexpected(next.error()));
        return;
    }
    lookAgain();
}

/// A work queue removes what is acknowledged: that it is there tells something only after its consumers were asked.
void TraceJob::lookAgain()
{
    if (!m_trace.message.isStored || m_trace.stream->config.retention != Retention::WorkQueue) {
        conclude();
        return;
    }
    MessageQuery query;
    query.sequence = m_trace.message.sequence;
    m_request = m_api.message(m_trace.message.stream, query, guarded<StoredMessage>(&TraceJob::onSecondLook));
}

void TraceJob::onSecondLook(const Result<StoredMessage>& message)
{
    if (!message && message.error().apiCode != ApiCode::NoMessage) {
        m_done(unexpected(message.error()));
        return;
    }
    m_trace.message.isStored = message.has_value();
    conclude();
}

void TraceJob::conclude()
{
    m_trace.at = systemNow();
    m_trace.consumers.reserve(m_consumers.size());
    for (const auto& facts : m_consumers)
        m_trace.consumers.push_back(
            traceConsumer(m_trace.message, *m_trace.stream, *facts, m_heard(facts->key.consumer)));
    m_done(m_trace);
}

} // namespace jetlag
