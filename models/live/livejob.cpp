// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/livejob.h"

#include "domain/subject.h"
#include "nats/connection.h"

#include <QCoreApplication>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::LiveSubjectService)
};

} // namespace

LiveJob::LiveJob(Connection& connection, QString subject, const LiveSubjectFeed::Limits& limits,
                 LiveFollowing::Teller teller)
    : m_connection(connection)
    , m_subject(std::move(subject))
    , m_limits(limits)
    , m_teller(std::move(teller))
{
}

void LiveJob::start()
{
    m_feed = std::make_unique<LiveSubjectFeed>(m_connection, m_subject, m_limits);
    connect(m_feed.get(), &LiveSubjectFeed::changed, this, [this] { m_teller.progress(LiveChange::Messages); });
    connect(m_feed.get(), &LiveSubjectFeed::subjectsChanged, this, [this] { m_teller.progress(LiveChange::Subjects); });
    connect(&m_connection, &Connection::stateChanged, this, &LiveJob::onConnectionState);
    // The answer to a ping comes after the server has dealt with the subscription.
    connect(&m_connection, &Connection::rttMeasured, this, [this] { setState(LiveState::Listening); });
    connect(&m_connection, &Connection::permissionDenied, this, &LiveJob::onPermissionDenied);
    m_teller.progress(LiveStarted{m_feed->board()});
    m_teller.progress(m_state);
    onConnectionState();
}

void LiveJob::stop()
{
    end(std::nullopt);
}

void LiveJob::clear()
{
    if (m_feed)
        m_feed->clear();
}

void LiveJob::onConnectionState()
{
    if (m_connection.state() == ConnectionState::Connected) {
        setState(LiveState::Subscribing);
        m_connection.measureRtt();
    } else if (m_connection.state() != ConnectionState::Connecting) {
        setState(LiveState::Interrupted);
    }
}

void LiveJob::onPermissionDenied(const QString& subject, bool isPublish)
{
    if (isPublish || subject != m_subject)
        return;
    end(Error{
        Error::Kind::Permission,
        Words::tr("The server does not allow subscribing to “%1”. Choose a subject that this user may see, or ask "
                  "for the permission.")
            .arg(displayText(subject)),
        subject, 0});
}

void LiveJob::setState(LiveState state)
{
    if (state == m_state)
        return;
    m_state = state;
    m_teller.progress(state);
}

/// Unsubscribes before anything is told: what stands on the board is the last word then.
void LiveJob::end(const LiveOutcome& outcome)
{
    if (!std::exchange(m_feed, nullptr))
        return;
    m_connection.disconnect(this);
    m_teller.end(outcome);
}

} // namespace jetlag
