// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sending/publishservice.h"
#include "work/pacer.h"

#include <QCoreApplication>
#include <QTimer>

namespace jetlag {

/// Carries out one order: expands, sends, waits for the confirmation of each message. Some are in flight at once, never
/// more than a window. Ends by itself at an error that would meet every further message, too. Session thread.
class PublishJob : public Job
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::PublishJob)
public:
    PublishJob(const JetStreamApi& api, PublishOrder order, quint64 maxPayload, Publishing::Teller teller);
    void start() override;
    void stop() override;
    void pause() override;
    void resume() override;

private:
    void pump();
    void sendNext();
    void sendPlainly(const PublishDraft& draft, PublishedMessage message);
    void onAck(PublishedMessage message, const Result<PubAck>& ack);
    void onSent(PublishedMessage message, const Result<NatsMessage>& reply);
    void confirm(PublishedMessage message, const PubAck& ack);
    void conclude(PublishedMessage message);
    void fail(PublishedMessage message, const Error& error);
    void report();
    void endIfDone();

    JetStreamApi m_api;
    const PublishOrder m_order;
    const quint64 m_maxPayload;
    const Publishing::Teller m_teller;
    std::optional<Pacer> m_pacer; ///< with an interval
    QTimer m_wake;                ///< when the next one may begin
    QTimer m_report;
    PublishProgress m_progress;
    std::vector<PublishedMessage> m_news; ///< not reported yet
    quint64 m_next = 1;
    int m_inFlight = 0;
};

} // namespace jetlag
