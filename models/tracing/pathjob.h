// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nats/subscription.h"
#include "tracing/pathcheck.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace jetlag {

/// Publishes a copy of a stored message with Nats-Trace-Only, which servers from 2.11 neither store nor deliver, and
/// gathers what each server on its way reports. Session thread. Destroying it gives up.
class PathJob : public QObject, public Job
{
    Q_OBJECT
public:
    /// `connection` must outlive this; `api` must use it.
    PathJob(const JetStreamApi& api, Connection& connection, TracedMessage message, PathFollowing::Teller teller);
    void start() override;
    void stop() override;

private:
    void onMessage(const Result<StoredMessage>& message);
    void publish(const StoredMessage& message);
    void onPermissionDenied(const QString& inbox, const QString& denied, bool isPublish);
    void takeReports();
    bool isComplete() const;
    void onQuiet();
    void end(const PathOutcome& outcome);

    JetStreamApi m_api;
    Connection& m_connection;
    PathCheck m_check;
    const TracedMessage m_message;
    const PathFollowing::Teller m_teller;
    PathTrace m_trace;
    std::unique_ptr<Subscription> m_reports;
    QTimer m_quiet;
};

} // namespace jetlag
