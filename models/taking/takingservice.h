// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jetstream/jetstreamapi.h"
#include "taking/settling.h"
#include "taking/takenmessage.h"
#include "taking/trial.h"

namespace jetlag {

class Connection;

/// Begins what takes and settles messages. Lives on the session thread; work may be begun from any.
class TakingService
{
public:
    /// All must outlive this. `inboxRoot`: below it this user may listen (ConnectionOptions::inboxRoot()). `api` asks
    /// over the same connection.
    TakingService(Connection& connection, const JetStreamApi& api, QString inboxRoot, WorkRegistry& works);

    [[nodiscard]] Taking take(const TakeOrder& order, Taking::Listener listener);
    [[nodiscard]] Settling settle(const SettleOrder& order, Settling::Listener listener);
    /// A worker that goes by a rule, to try a configuration.
    [[nodiscard]] Trial tryOut(const TrialOrder& order, Trial::Listener listener);

private:
    QString newInbox() const;
    Connection& m_connection;
    const JetStreamApi m_api;
    const QString m_inboxRoot;
    WorkRegistry& m_works;
};

} // namespace jetlag
