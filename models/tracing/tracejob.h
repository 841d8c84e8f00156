// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tracing/traceservice.h"

namespace jetlag {

class AdvisoryLog;

/// Asks for the message, then for the stream, then for all of its consumers, and concludes. Reads only. Session thread.
class TraceJob : public Job
{
public:
    /// `advisories` must outlive this.
    TraceJob(const JetStreamApi& api, const AdvisoryLog& advisories, TracedMessage message, Tracing::Teller teller);
    void start() override;
    void stop() override;

private:
    void onMessage(const Result<StoredMessage>& message);
    void onStream(const Result<StreamInfoReply>& info);
    void onConsumers(const Result<ConsumerList>& list);
    bool needsSuccessor() const;
    void onSuccessor(const Result<StoredMessage>& next);
    void lookAgain();
    void onSecondLook(const Result<StoredMessage>& message);
    void conclude();

    JetStreamApi m_api;
    const AdvisoryLog& m_advisories;
    const Tracing::Teller m_teller;
    MessageTrace m_trace;
    std::vector<ConsumerFactsPtr> m_consumers;
};

} // namespace jetlag
