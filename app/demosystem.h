// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "jetstream/jetstreamapi.h"
#include "nats/connection.h"
#include "nats/subscription.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace jetlag {

class DemoWorker;

/// The living system of --demo: VIGIL's streams and consumers with simulated publishers and workers. Lives
/// on a thread of its own, away from the session, as another program would. One consumer is healthy, one falls behind
/// and catches up, one is stuck at its ack-pending wall, one has nobody pulling; dead letters arrive now and then.
class DemoSystem : public QObject
{
    Q_OBJECT
public:
    explicit DemoSystem(QString url, QObject* parent = nullptr);
    ~DemoSystem() override;
    void start();

signals:
    void provisioned(); ///< streams and consumers exist and hold some history
    void failed(const jetlag::Error& error);

private:
    void provision();
    void createConsumers();
    void seed();
    void live();
    void onProbe();
    void onDeliveries();
    void tick();
    void publish(const QString& subject, const QByteArray& payload, const MessageHeaders& headers = {});
    void publishDeadLetter();
    /// Runs `operation` with `body` for each; calls `next` when all have answered.
    void callAll(std::vector<std::pair<QString, QByteArray>> calls, std::function<void()> next);

    QString m_url;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<JetStreamApi> m_api;
    std::unique_ptr<Subscription> m_monitor;
    std::unique_ptr<Subscription> m_deliveries;
    std::vector<std::unique_ptr<DemoWorker>> m_workers;
    std::unique_ptr<QTimer> m_timer;
    RequestId m_probe = 0;
    int m_outstanding = 0;
    quint64 m_ticks = 0;
    quint64 m_number = 0;
    bool m_isProvisioned = false;
};

} // namespace jetlag
