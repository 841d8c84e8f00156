// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracing/tracejob.h"

#include "jetstream/errorcodes.h"
#include "tracing/advisorylog.h"

#include <algorithm>

namespace jetlag {

TraceJob::TraceJob(const JetStreamApi& api, const AdvisoryLog& advisories, TracedMessage message,
                   Tracing::Teller teller)
    : m_api(api)
    , m_advisories(advisories)
    , m_teller(std::move(teller))
{
    m_trace.message = std::move(message);
}

void TraceJob::start()
{
    MessageQuery query;
    query.sequence = m_trace.message.sequence;
    m_api.message(m_trace.message.stream, query, [this](const auto& message) { onMessage(message); });
}

void TraceJob::stop()
{
    m_api.cancelAll();
    m_teller.end(unexpected(cancelledError()));
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
        m_teller.end(unexpected(message.error()));
        return;
    }
    m_api.streamInfo(traced.stream, {}, [this](const auto& info) { onStream(info); });
}

void TraceJob::onStream(const Result<StreamInfoReply>& info)
{
    if (!info) {
        m_teller.end(unexpected(info.error()));
        return;
    }
    m_trace.stream = info->facts;
    m_api.allConsumers(m_trace.message.stream, [this](const auto& list) { onConsumers(list); });
}

void TraceJob::onConsumers(const Result<ConsumerList>& list)
{
    if (!list) {
        m_teller.end(unexpected(list.error()));
        return;
    }
    m_consumers = list->consumers;
    m_trace.missing = list->missing;
    if (!needsSuccessor()) {
        lookAgain();
        return;
    }
    MessageQuery query;
    query.sequence = Sequence{m_trace.message.sequence.value + 1};
    query.nextBySubject = m_trace.message.subject;
    m_api.message(m_trace.message.stream, query, [this](const auto& next) { onSuccessor(next); });
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
        m_teller.end(unexpected(next.error()));
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
    m_api.message(m_trace.message.stream, query, [this](const auto& message) { onSecondLook(message); });
}

void TraceJob::onSecondLook(const Result<StoredMessage>& message)
{
    if (!message && message.error().apiCode != ApiCode::NoMessage) {
        m_teller.end(unexpected(message.error()));
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
            traceConsumer(m_trace.message, *m_trace.stream, *facts,
                          m_advisories.about({m_trace.message.stream, facts->key.consumer}, m_trace.message.sequence)));
    m_teller.end(std::move(m_trace));
}

} // namespace jetlag
