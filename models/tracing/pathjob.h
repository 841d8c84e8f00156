// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messagetrace.h"
#include "jetstream/jetstreamapi.h"
#include "nats/subscription.h"
#include "tracing/pathtrace.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace jetlag {

class Connection;

/// Publishes a copy of a stored message with Nats-Trace-Only, which servers from 2.11 neither store nor deliver, and
/// gathers what each server on its way reports. Session thread. Destroying it gives up.
class PathJob : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<PathTrace>&)>;

    /// All must outlive this; `api` must use `connection`. `done` runs once, never from inside start().
    PathJob(const JetStreamApi& api, Connection& connection, const TracedMessage& message, Done done,
            QObject* parent = nullptr);
    ~PathJob() override;
    void start();

private:
    void onMessage(const Result<StoredMessage>& message);
    void publish(const StoredMessage& message);
    void takeReports();
    bool isComplete() const;
    void onQuiet();
    void end(const Result<PathTrace>& result); ///< last in any function: `done` may delete this, later

    JetStreamApi m_api;
    Connection& m_connection;
    const TracedMessage m_message;
    Done m_done;
    PathTrace m_trace;
    RequestId m_request = 0;
    std::unique_ptr<Subscription> m_reports;
    QTimer m_quiet;
};

} // namespace jetlag
