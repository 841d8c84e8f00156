// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sending/publishservice.h"
#include "work/pacer.h"

#include <QObject>
#include <QTimer>

namespace jetlag {

/// Carries out one order: expands, sends, waits for the confirmation of each message. Some are in flight at once, never
/// more than a window. Ends by itself at an error that would meet every further message, too. Session thread.
class PublishJob : public QObject
{
    Q_OBJECT
public:
    PublishJob(const JetStreamApi& api, PublishOrder order, quint64 maxPayload, QObject* parent = nullptr);
    ~PublishJob() override;
    void start();
    void pause();
    void resume();
    void cancel();

signals:
    void published(const std::vector<jetlag::PublishedMessage>& messages);
    void progressed(const jetlag::PublishProgress& progress);
    void finished(const jetlag::PublishProgress& progress);
    void failed(const jetlag::Error& error); ///< nothing was sent

private:
    void pump();
    void sendNext();
    void onAck(PublishedMessage message, const Result<PubAck>& ack);
    void onSent(PublishedMessage message, const Result<NatsMessage>& reply);
    void conclude(PublishedMessage message);
    void fail(PublishedMessage message, const Error& error);
    void report();
    void endIfDone();

    JetStreamApi m_api;
    const PublishOrder m_order;
    const quint64 m_maxPayload;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< replies hold it weakly
    std::optional<Pacer> m_pacer;                            ///< with an interval
    QTimer m_wake;                                           ///< when the next one may begin
    QTimer m_report;
    PublishProgress m_progress;
    std::vector<PublishedMessage> m_news; ///< not reported yet
    quint64 m_next = 1;
    int m_inFlight = 0;
    bool m_hasEnded = false;
};

} // namespace jetlag
