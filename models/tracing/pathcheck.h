// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tracing/traceservice.h"

#include <functional>

namespace jetlag {

struct ConnectionOptions;

/// Asks the server why no traced copy may be sent to a subject. Session thread; destroying it gives up.
class PathCheck
{
public:
    using Done = std::function<void(const PathRefusal&)>;

    /// `connection` must outlive this; `api` must use it.
    PathCheck(const JetStreamApi& api, Connection& connection);
    /// Not connected, a server before 2.11 (which would store and deliver it), or a subject that servers serve
    /// themselves. Asks for the version each time: after a reconnect it may be another server. `done` runs later or at
    /// once.
    void askServer(const QString& subject, Done done);
    /// What the account may not do, as far as the server tells. `done` runs later.
    void askPermission(const QString& subject, Done done);

private:
    JetStreamApi m_api;
    Connection& m_connection;
};

/// Whether a copy could be sent, as far as that is known beforehand. Reads only. Session thread.
class PathCheckJob : public Job
{
public:
    PathCheckJob(const JetStreamApi& api, Connection& connection, QString subject, PathChecking::Teller teller);
    void start() override;
    void stop() override;

private:
    void onServer(const PathRefusal& refusal);

    PathCheck m_check;
    const QString m_subject;
    const PathChecking::Teller m_teller;
};

/// What the reply to $SYS.REQ.USER.INFO says against publishing to `subject` or to `inbox`. Unreadable replies say
/// nothing.
PathRefusal publishRefusal(const QByteArray& userInfo, const QString& subject, const QString& inbox);
Error subjectRefusal(const QString& subject); ///< no permission to publish there
Error inboxRefusal(const QString& inbox);     ///< no permission for the place of the reports

/// A new subject for the reports of one copy.
QString reportInbox(const ConnectionOptions& options);

} // namespace jetlag
