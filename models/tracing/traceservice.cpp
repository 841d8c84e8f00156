// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracing/traceservice.h"

#include "tracing/advisorylog.h"
#include "tracing/pathjob.h"
#include "tracing/tracejob.h"

namespace jetlag {

TraceService::TraceService(const JetStreamApi& api, Connection& connection, WorkRegistry& works)
    : m_api(api, RequestPriority::Interactive)
    , m_connection(connection)
    , m_works(works)
    , m_advisories(std::make_unique<AdvisoryLog>())
{
}

TraceService::~TraceService() = default;

Tracing TraceService::trace(const TracedMessage& known, Tracing::Listener listener)
{
    return m_works.begin(std::move(listener), [this, known](const auto& teller) {
        return std::make_unique<TraceJob>(m_api, *m_advisories, known, teller);
    });
}

PathChecking TraceService::checkPath(const QString& subject, PathChecking::Listener listener)
{
    return m_works.begin(std::move(listener), [this, subject](const auto& teller) {
        return std::make_unique<PathCheckJob>(m_api, m_connection, subject, teller);
    });
}

PathFollowing TraceService::followPath(const TracedMessage& message, PathFollowing::Listener listener)
{
    return m_works.begin(std::move(listener), [this, message](const auto& teller) {
        return std::make_unique<PathJob>(m_api, m_connection, message, teller);
    });
}

void TraceService::onAdvisory(const Advisory& advisory)
{
    m_advisories->add(advisory);
}

std::vector<HeardAdvisory> TraceService::heardAbout(const ConsumerKey& consumer, Sequence sequence) const
{
    return m_advisories->about(consumer, sequence);
}

} // namespace jetlag
