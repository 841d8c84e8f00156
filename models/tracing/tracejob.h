// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tracing/traceservice.h"

#include <functional>
#include <set>

namespace jetlag {

/// Asks for the message, then for the stream, then for all pages of its consumers, and concludes. Reads only. Session
/// thread. Give up by letting go of the last shared_ptr: late replies find it gone.
class TraceJob : public std::enable_shared_from_this<TraceJob>
{
public:
    using Done = std::function<void(const Result<MessageTrace>&)>;
    /// `heard(consumer)`: advisories about this message.
    using Heard = std::function<std::vector<HeardAdvisory>(const ConsumerName&)>;

    TraceJob(const JetStreamApi& api, TracedMessage message, Heard heard, Done done);
    ~TraceJob();
    void start();

private:
    template <typename T>
    JetStreamApi::Handler<T> guarded(void (TraceJob::*next)(const Result<T>&));
    void onMessage(const Result<StoredMessage>& message);
    void onStream(const Result<StreamInfoReply>& info);
    void askConsumers(uint64_t offset);
    void onConsumers(const Result<ConsumerPage>& page);
    bool needsSuccessor() const;
    void onSuccessor(const Result<StoredMessage>& next);
    void lookAgain();
    void onSecondLook(const Result<StoredMessage>& message);
    void conclude();

    JetStreamApi m_api;
    MessageTrace m_trace;
    std::vector<ConsumerFactsPtr> m_consumers;
    std::set<ConsumerName> m_seen; ///< pages shift when a consumer comes or goes between two of them
    Heard m_heard;
    Done m_done;
    RequestId m_request = 0;
};

} // namespace jetlag
