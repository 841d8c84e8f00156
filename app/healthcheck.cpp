// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/healthcheck.h"

#include "domain/subject.h"

namespace jetlag {
namespace {

using namespace std::chrono_literals;

/// What the first look has found is asked about behind it: the age of the oldest unfinished messages.
constexpr auto betweenLooks = 100ms;
constexpr int fewestLooks = 2;

} // namespace

HealthCheck::HealthCheck(const ConnectionOptions& options, const CheckRequest& request, const Acceptances& acceptances)
    : m_options(options)
    , m_request(request)
    , m_acceptances(acceptances)
    , m_api(m_connection.requests(), options.apiPrefix())
    , m_poller(m_api, m_relay, m_history)
{
    connect(&m_connection, &Connection::stateChanged, this, &HealthCheck::onState);
    connect(&m_poller, &Poller::cycleFinished, this, &HealthCheck::onCycle);
    connect(&m_poller, &Poller::failed, this, [this](const Error& error) { fail(error.summary); });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        const auto error = m_connection.error();
        fail(error ? error->summary : tr("The server does not answer."));
    });
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, &m_poller, &Poller::refreshNow);
}

HealthCheck::~HealthCheck() = default;

void HealthCheck::start()
{
    m_patience.start(m_options.timeout);
    m_connection.open(m_options);
}

void HealthCheck::onState(ConnectionState state)
{
    if (m_isOver)
        return;
    if (state == ConnectionState::Connected) {
        m_patience.stop();
        m_begun = std::chrono::steady_clock::now();
        if (!m_request.stream.isEmpty())
            m_poller.nameStream({m_request.stream});
        m_poller.start();
    } else if (const auto error = m_connection.error()) {
        fail(error->summary);
    }
}

void HealthCheck::onCycle()
{
    if (m_isOver)
        return;
    ++m_looks;
    const bool isLongEnough = std::chrono::steady_clock::now() - m_begun >= m_request.lookFor;
    if (m_looks >= fewestLooks && isLongEnough) {
        judge();
        return;
    }
    // What must last is seen to last from the first look on.
    m_watch.update(*m_poller.snapshot(), {m_connection.identity().version}, std::chrono::steady_clock::now());
    if (m_looks < fewestLooks)
        m_again.start(betweenLooks);
}

void HealthCheck::judge()
{
    const SnapshotPtr snapshot = m_poller.snapshot();
    if (!m_request.stream.isEmpty() && snapshot->streams.count({m_request.stream}) == 0) {
        fail(tr("There is no stream \"%1\", or it may not be seen.").arg(displayName(m_request.stream)));
        return;
    }
    const auto report = m_watch.update(*snapshot, {m_connection.identity().version}, std::chrono::steady_clock::now());
    end(checkResult(*report, m_request, m_acceptances));
}

void HealthCheck::fail(const QString& why)
{
    if (!m_isOver)
        end(checkFailure(why, m_request));
}

void HealthCheck::end(const CheckResult& result)
{
    m_isOver = true;
    m_patience.stop();
    m_again.stop();
    m_poller.stop();
    emit finished(result);
}

} // namespace jetlag
