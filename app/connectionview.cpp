// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connectionview.h"

#include "app/mainwindow.h"
#include "app/session.h"
#include "domain/subject.h"
#include "items/formatting.h"
#include "widgets/common/statusstrip.h"

namespace jetlag {
namespace {

using namespace std::chrono_literals;

constexpr auto oldAfter = 5s;  ///< data without news is called old from here on, at least
constexpr auto rttHolds = 12s; ///< a round trip is measured each five seconds

std::pair<Severity, QString> inWords(const Session& session)
{
    if (session.isPolling() && session.error())
        return {Severity::Warning, ConnectionView::tr("Only watching")};
    switch (session.state()) {
    case ConnectionState::Idle:
    case ConnectionState::Connecting:
        return {Severity::Notice, ConnectionView::tr("Connecting…")};
    case ConnectionState::Connected:
        return {Severity::Ok, ConnectionView::tr("Connected")};
    case ConnectionState::Reconnecting:
        return {Severity::Warning, ConnectionView::tr("Reconnecting…")};
    case ConnectionState::Failed:
        return {Severity::Critical, ConnectionView::tr("Not connected")};
    case ConnectionState::Closed:
        break;
    }
    return {Severity::Unknown, ConnectionView::tr("Closed")};
}

/// Trying again ends in the same, until something that was given is another.
bool isForTheUser(const Error& error)
{
    return error.kind == Error::Kind::Authentication || error.kind == Error::Kind::Tls ||
           error.kind == Error::Kind::InvalidInput;
}

} // namespace

ConnectionView::ConnectionView(const DeskServices& services)
    : m_services(services)
    , m_strip(new StatusStrip)
{
    services.window.setStatusWidget(m_strip);
    m_strip->setServer(services.session.options().displayName, std::nullopt);
    connectSession();
}

void ConnectionView::connectSession()
{
    Session& session = m_services.session;
    connect(&session, &Session::stateChanged, this, &ConnectionView::onState);
    connect(&session, &Session::identityChanged, this, [this](const ServerIdentity& identity) {
        m_identity = identity;
        const QString name = connectionName(m_services.session.options(), identity);
        m_strip->setServer(name, identity.version);
        m_services.window.setConnectionName(name);
        describe();
    });
    connect(&session, &Session::rttMeasured, this, [this](auto rtt) {
        m_measured.start();
        m_strip->setRoundTrip(rtt);
    });
    connect(&session, &Session::statsChanged, this, [this](const SessionStats& stats) {
        m_pollInterval = stats.pollInterval;
        m_strip->setRequestRate(stats.requestsPerSecond, stats.inFlight);
    });
    connect(&session, &Session::failed, this, [this](const Error& error) {
        m_failure = error;
        updateAge();
        showProblem();
    });
    connect(&session, &Session::cycleFinished, this, [this] {
        m_failure.reset();
        updateAge();
        showProblem();
    });
    QMetaObject::invokeMethod(
        this, [this] { onState(m_services.session.state()); }, Qt::QueuedConnection);
}

void ConnectionView::take(const SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    updateAge();
}

void ConnectionView::setFrozen(bool frozen)
{
    m_isFrozen = frozen;
    m_frozenSince.start();
    m_strip->setPaused(frozen ? tr("View frozen") : QString());
}

void ConnectionView::everySecond()
{
    updateAge();
    if (m_oldSince)
        showProblem(); // it says how long ago
    if (m_measured.isValid() && m_measured.hasExpired(std::chrono::milliseconds(rttHolds).count()))
        m_strip->setRoundTrip(std::nullopt);
    if (m_snapshot) {
        const auto age = std::chrono::duration_cast<std::chrono::milliseconds>(systemNow() - m_snapshot->takenAt);
        m_strip->setDataAge(age, age > oldAfter || m_oldSince.has_value());
    }
    if (m_isFrozen)
        m_strip->setPaused(
            tr("View frozen for %n second(s)", nullptr, static_cast<int>(m_frozenSince.elapsed() / 1000)));
}

void ConnectionView::onState(ConnectionState state)
{
    const bool isUp = state == ConnectionState::Connected;
    if (!m_services.session.isPolling())
        m_failure.reset(); // the connection says it better
    updateAge();
    m_services.window.actions().setApplicable(Actions::Id::Retry, !isUp);
    showState();
    describe();
    showProblem();
    if (!m_services.session.isPolling())
        m_strip->setRoundTrip(std::nullopt);
    if (isUp)
        emit cameUp();
}

void ConnectionView::showState()
{
    const auto [severity, words] = inWords(m_services.session);
    const bool isUnanswered = m_oldSince && m_services.session.state() == ConnectionState::Connected && m_failure &&
                              m_failure->kind == Error::Kind::Timeout;
    if (isUnanswered)
        m_strip->setState(Severity::Warning, tr("Connected, no answer"));
    else
        m_strip->setState(severity, words);
}

void ConnectionView::showProblem()
{
    const Session& session = m_services.session;
    const std::optional<Error> error = session.error() ? session.error() : m_failure;
    const bool isLost = !session.isPolling();
    const bool isDown = session.state() != ConnectionState::Connected;
    QStringList sentences;
    if (isLost && m_oldSince)
        sentences << tr("Connection lost %1 ago.").arg(ageText(m_oldSince, systemNow()));
    if (error)
        sentences << error->summary;
    if (m_oldSince)
        sentences << tr("Everything below is from %1.").arg(instantText(*m_oldSince));
    m_services.window.showProblem(isLost ? Severity::Critical : Severity::Warning, sentences.join(QLatin1Char(' ')),
                                  isDown, isDown && error && isForTheUser(*error));
}

std::optional<Timestamp> ConnectionView::reckonOldSince() const
{
    if (!m_snapshot)
        return std::nullopt;
    const auto age = std::chrono::duration_cast<std::chrono::milliseconds>(systemNow() - m_snapshot->takenAt);
    const auto patience = m_failure ? oldAfter : std::max<std::chrono::milliseconds>(2 * oldAfter, 3 * m_pollInterval);
    const bool isOld = !m_services.session.isPolling() || (!m_isFrozen && age > patience);
    return isOld ? std::optional(m_snapshot->takenAt) : std::nullopt;
}

void ConnectionView::updateAge()
{
    const auto since = reckonOldSince();
    if (since == m_oldSince)
        return;
    m_oldSince = since;
    emit oldSinceChanged();
    showState();
    showProblem();
}

void ConnectionView::describe()
{
    QStringList lines{inWords(m_services.session).second, connectionName(m_services.session.options(), m_identity)};
    if (m_identity.version)
        lines.append(tr("nats-server %1").arg(m_identity.version->toString()));
    for (const QString& text : {m_identity.url, m_identity.cluster}) {
        if (!text.isEmpty())
            lines.append(displayText(text));
    }
    emit described(lines.join(QLatin1Char('\n')));
}

} // namespace jetlag
