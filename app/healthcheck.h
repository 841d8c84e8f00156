// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/checkreport.h"
#include "health/healthwatch.h"
#include "jetstream/jetstreamapi.h"
#include "monitor/history.h"
#include "monitor/poller.h"
#include "nats/connection.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace jetlag {

/// --check: looks at a server as the window does, judges by the same rules, and ends. Reads only. Needs an event loop
/// and no window; lives on the thread that it is made on.
class HealthCheck : public QObject
{
    Q_OBJECT
public:
    HealthCheck(const ConnectionOptions& options, const CheckRequest& request, const Acceptances& acceptances);
    ~HealthCheck() override;
    void start(); ///< once; finished() follows

signals:
    void finished(const jetlag::CheckResult& result);

private:
    void onState(ConnectionState state);
    void onCycle();
    void judge();
    void fail(const QString& why);
    void end(const CheckResult& result);

    const ConnectionOptions m_options;
    const CheckRequest m_request;
    const Acceptances m_acceptances;
    Connection m_connection;
    JetStreamApi m_api;
    DeltaRelay m_relay;
    History m_history;
    Poller m_poller;
    HealthWatch m_watch;
    QTimer m_patience; ///< until it is connected
    QTimer m_again;    ///< to the second look
    std::chrono::steady_clock::time_point m_begun{};
    int m_looks = 0;
    bool m_isOver = false;
};

} // namespace jetlag
