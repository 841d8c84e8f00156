// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "domain/result.h"
#include "domain/serverversion.h"
#include "nats/connection.h"

#include <QElapsedTimer>

namespace jetlag {

class StatusStrip;
struct SessionStats;

/// How the connection is, in the strip and in the line above the pages: and since when what is shown is old. GUI
/// thread.
class ConnectionView : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionView(const DeskServices& services); ///< all must outlive the window
    StatusStrip& strip() const { return *m_strip; }
    const std::optional<ServerVersion>& serverVersion() const { return m_identity.version; }
    void take(const SnapshotPtr& snapshot);
    void everySecond();
    void setFrozen(bool frozen); ///< the views are meant to be old
    /// Nothing is heard, or no longer as often as it is asked for: when what is shown was true. nullopt: it is news.
    const std::optional<Timestamp>& oldSince() const { return m_oldSince; }

signals:
    void oldSinceChanged();
    void described(const QString& lines); ///< the connection, line by line
    void cameUp();                        ///< connected, again or for the first time

private:
    void connectSession();
    void onState(ConnectionState state);
    void describe();
    void showState();
    void showProblem();
    void updateAge();
    std::optional<Timestamp> reckonOldSince() const;

    const DeskServices m_services;
    StatusStrip* m_strip;
    SnapshotPtr m_snapshot;
    ServerIdentity m_identity;
    std::optional<Error> m_failure; ///< of the last cycle
    std::optional<Timestamp> m_oldSince;
    std::chrono::milliseconds m_pollInterval{0}; ///< in force
    QElapsedTimer m_measured;                    ///< the round trip shown
    QElapsedTimer m_frozenSince;
    bool m_isFrozen = false;
};

} // namespace jetlag
