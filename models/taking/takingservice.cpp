// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "taking/takingservice.h"

#include "taking/settlejob.h"
#include "taking/takejob.h"
#include "taking/trialjob.h"

#include <QUuid>

namespace jetlag {

TakingService::TakingService(Connection& connection, const JetStreamApi& api, QString inboxRoot, WorkRegistry& works)
    : m_connection(connection)
    , m_api(api, RequestPriority::Interactive)
    , m_inboxRoot(std::move(inboxRoot))
    , m_works(works)
{
}

QString TakingService::newInbox() const
{
    return m_inboxRoot + u'.' + QUuid::createUuid().toString(QUuid::Id128);
}

Taking TakingService::take(const TakeOrder& order, Taking::Listener listener)
{
    return m_works.begin(std::move(listener), [this, order](const auto& teller) {
        return std::make_unique<TakeJob>(m_connection, m_api, newInbox(), order, teller);
    });
}

Settling TakingService::settle(const SettleOrder& order, Settling::Listener listener)
{
    return m_works.begin(std::move(listener), [this, order](const auto& teller) {
        return std::make_unique<SettleJob>(m_api, order, teller);
    });
}

Trial TakingService::tryOut(const TrialOrder& order, Trial::Listener listener)
{
    return m_works.begin(std::move(listener), [this, order](const auto& teller) {
        return std::make_unique<TrialJob>(m_connection, m_api, newInbox(), order, teller);
    });
}

} // namespace jetlag
