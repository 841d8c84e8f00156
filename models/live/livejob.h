// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live/livesubjectservice.h"

#include <QObject>

#include <memory>

namespace jetlag {

/// Follows one subject: makes and ends its feed. Session thread; destroying it unsubscribes.
class LiveJob : public QObject, public Job
{
    Q_OBJECT
public:
    /// `connection` must be there until the end of this or stop(), whichever comes first.
    LiveJob(Connection& connection, QString subject, const LiveSubjectFeed::Limits& limits,
            LiveFollowing::Teller teller);
    void start() override;
    void stop() override;
    void clear();

private:
    void onConnectionState();
    void onPermissionDenied(const QString& subject, bool isPublish);
    void setState(LiveState state);
    void end(const LiveOutcome& outcome);

    Connection& m_connection;
    const QString m_subject;
    const LiveSubjectFeed::Limits m_limits;
    const LiveFollowing::Teller m_teller;
    std::unique_ptr<LiveSubjectFeed> m_feed; ///< from start() to the end
    LiveState m_state = LiveState::Subscribing;
};

} // namespace jetlag
