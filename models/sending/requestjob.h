// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sending/publishservice.h"

#include <QCoreApplication>
#include <QTimer>

namespace jetlag {

/// One request and its replies: ends after enough replies, after a quiet moment, or when the time is up. Session
/// thread.
class RequestJob : public Job
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::RequestJob)
public:
    RequestJob(const JetStreamApi& api, RequestOrder order, quint64 maxPayload, Requesting::Teller teller);
    void start() override;
    void stop() override; ///< with what there is

private:
    void send(const PublishDraft& message);
    bool onReply(const Result<NatsMessage>& reply);
    void onTimeUp();
    void end(const Result<int>& replies);

    JetStreamApi m_api;
    const RequestOrder m_order;
    const quint64 m_maxPayload;
    const Requesting::Teller m_teller;
    QString m_subject;
    QTimer m_deadline;
    QTimer m_quiet;
    std::chrono::steady_clock::time_point m_sent;
    int m_replies = 0;
};

} // namespace jetlag
