// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sending/publishservice.h"

#include <QObject>
#include <QTimer>

namespace jetlag {

/// One request and its replies: ends after enough replies, after a quiet moment, or when the time is up. Session
/// thread.
class RequestJob : public QObject
{
    Q_OBJECT
public:
    /// `message` is the expanded draft of `order`. `channel` must outlive this.
    RequestJob(RequestChannel& channel, RequestOrder order, PublishDraft message, QObject* parent = nullptr);
    ~RequestJob() override;
    void start();
    void end(); ///< now, with what there is

signals:
    void replied(const jetlag::RequestReply& reply);
    void finished(int replies);
    void failed(const jetlag::Error& error);

private:
    bool onReply(const Result<NatsMessage>& reply);
    void onTimeUp();

    RequestChannel& m_channel;
    const RequestOrder m_order;
    const PublishDraft m_message;
    RequestId m_id = 0; ///< 0: not under way
    QTimer m_deadline;
    QTimer m_quiet;
    std::chrono::steady_clock::time_point m_sent;
    int m_replies = 0;
};

} // namespace jetlag
