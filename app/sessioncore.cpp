// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessioncore.h"

#include "app/lockpolicy.h"
#include "monitor/recollection.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace jetlag {

using namespace std::chrono_literals;

namespace {

constexpr int secondsBetweenRtt = 5;
constexpr int secondsUntilHalfIsTold = 2; ///< both go and come at nearly the same time

} // namespace

QString folderOf(const QString& journalPath, const ConnectionOptions& options, const char* kind)
{
    const QByteArray name =
        QCryptographicHash::hash(connectionScope(options).toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("%1/%2/%3")
        .arg(QFileInfo(journalPath).absolutePath(), QLatin1String(kind), QString::fromLatin1(name));
}

SessionCore::SessionCore(const ConnectionOptions& options, DeltaRelay& relay, History& history,
                         Recollection& recollection, const QString& journalPath)
    : m_options(options)
    , m_history(history)
    , m_recollection(recollection)
    , m_journal(journalPath, connectionScope(options))
    , m_pollingApi(m_polling.requests(), options.apiPrefix())
    , m_readingApi(m_acting.requests(), options.apiPrefix(), RequestPriority::Interactive)
    , m_actingApi(m_acting.requests(), options.apiPrefix())
    , m_poller(std::make_unique<Poller>(m_pollingApi, relay, history))
{
    m_reader = std::make_unique<MessageReader>(m_readingApi, m_works);
    m_unacked = std::make_unique<UnackedService>(m_readingApi, m_works);
    m_publish = std::make_unique<PublishService>(m_readingApi, m_works);
    m_export = std::make_unique<ExportService>(m_readingApi, m_works);
    m_purge = std::make_unique<PurgeService>(m_readingApi, m_works, *m_export);
    m_import = std::make_unique<ImportService>(m_readingApi, m_works);
    m_backups = std::make_unique<BackupService>(m_options, m_works);
    m_search = std::make_unique<SearchService>(m_readingApi, m_works);
    m_deadLetters = std::make_unique<DeadLetterService>(m_actingApi, m_journal);
    m_records = std::make_unique<RecordService>(m_readingApi, m_works);
    m_letterCopies = std::make_unique<LetterCopyService>(m_actingApi, m_works);
    m_succeeded = std::make_unique<SucceededService>(m_readingApi, m_works);
    m_replay = std::make_unique<ReplayService>(m_actingApi, m_journal, m_works);
    m_buckets = std::make_unique<BucketService>(m_readingApi, m_works);
    m_configs = std::make_unique<ConfigService>(m_readingApi, m_works);
    m_taking = std::make_unique<TakingService>(m_acting, m_readingApi, options.inboxRoot(), m_works);
    m_admin =
        std::make_unique<AdminService>(m_readingApi, m_works, *m_purge, folderOf(journalPath, options, "recreations"));
    m_thresholds = std::make_unique<ThresholdService>(m_readingApi, m_works);
    m_trace = std::make_unique<TraceService>(m_readingApi, m_acting, m_works);
    m_unacked->setAdvisories(
        [this](const ConsumerKey& consumer, Sequence sequence) { return m_trace->heardAbout(consumer, sequence); });
    m_live = std::make_unique<LiveSubjectService>(m_options, m_works);
    m_advisories = std::make_unique<AdvisoryFeed>(m_polling);
    connectSignals();
}

SessionCore::~SessionCore() = default;

void SessionCore::connectSignals()
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &SessionCore::everySecond);
    connect(&m_polling, &Connection::stateChanged, this, &SessionCore::onPollingState);
    connect(&m_acting, &Connection::stateChanged, this, &SessionCore::tellState);
    connect(&m_polling, &Connection::identityChanged, this, &SessionCore::onIdentity);
    connect(&m_polling, &Connection::eventHappened, this, &SessionCore::eventHappened);
    connect(&m_polling, &Connection::rttMeasured, this, &SessionCore::rttMeasured);
    connect(m_advisories.get(), &AdvisoryFeed::heard, this, &SessionCore::onAdvisory);
    connect(m_advisories.get(), &AdvisoryFeed::eventHappened, this, &SessionCore::eventHappened);
    ReplayFollowUp& followUp = m_replay->followUp();
    connect(m_deadLetters.get(), &DeadLetterService::changed, &followUp,
            [&followUp](const std::vector<DeadLetter>& upserted) { followUp.onLetters(upserted); });
    connect(m_poller.get(), &Poller::deltaReady, this, &SessionCore::deltaReady);
    connect(m_poller.get(), &Poller::cycleFinished, this, &SessionCore::onCycle);
    connect(m_poller.get(), &Poller::eventHappened, this, &SessionCore::eventHappened);
    connect(m_poller.get(), &Poller::failed, this, &SessionCore::onFailure);
}

void SessionCore::open()
{
    if (const auto problem = m_journal.problem())
        emit eventHappened(
            {systemNow(), Severity::Warning, Event::Kind::Problem, {}, problem->summary, problem->detail});
    m_polling.open(m_options);
    m_acting.open(m_options);
    m_second.start();
}

void SessionCore::shutDown()
{
    // 1. Nothing new begins: no timer, no cycle, no news to the outside.
    disconnect();
    m_second.stop();
    m_polling.disconnect(this);
    m_acting.disconnect(this);
    m_advisories->disconnect(this);
    m_poller->stop();
    // 2. Those who ask for something in somebody's name give up what is in flight. A running replay stops between two
    //    messages; what was sent without an answer stays in the journal as unknown.
    m_works.close();
    m_replay.reset();
    m_records.reset();
    m_letterCopies.reset();
    m_succeeded.reset();
    m_admin.reset();
    m_buckets.reset();
    m_configs.reset();
    m_taking.reset();
    m_thresholds.reset();
    m_trace.reset();
    m_publish.reset();
    m_purge.reset();
    m_import.reset();
    m_backups.reset();
    m_export.reset();
    m_search.reset();
    m_unacked.reset();
    m_reader.reset();
    m_deadLetters.reset();
    m_poller.reset();
    // 3. Subscriptions, while their connection is still up: nats.c before 3.6.1 needs it for a safe end. The live one
    //    went with its work; its connection first: a flood may be running.
    m_live.reset();
    m_advisories.reset();
    // 4. Connections: the one that can change something first. They wait for nats.c to let go of its callbacks.
    m_acting.close();
    m_polling.close();
    // 5. Members end with this object: the journal last but for the options, after everybody who writes to it.
}

void SessionCore::retryNow()
{
    m_polling.retryNow();
    m_acting.retryNow();
    m_live->retryNow();
}

void SessionCore::setAttention(Attention attention)
{
    m_poller->setAttention(attention);
}

void SessionCore::setRefresh(std::chrono::milliseconds interval)
{
    m_poller->setRefresh(interval);
}

void SessionCore::setWatched(const std::vector<ConsumerKey>& keys)
{
    m_poller->setWatched(keys);
}

void SessionCore::nameStream(const StreamName& stream)
{
    m_poller->nameStream(stream);
}

void SessionCore::refreshNow()
{
    m_poller->refreshNow();
}

void SessionCore::setHealthLooked(bool isLooked)
{
    m_healthPace.setLooking(isLooked);
    if (isLooked)
        judgeHealth();
}

void SessionCore::checkHealth()
{
    m_healthPace.hurry();
    m_poller->refreshNow();
}

/// Where it is time to.
void SessionCore::judgeHealth()
{
    const auto begun = std::chrono::steady_clock::now();
    if (!m_poller->snapshot() || !m_healthPace.isDue(begun))
        return;
    const auto report = m_health.update(*m_poller->snapshot(), m_healthContext, begun);
    const auto now = std::chrono::steady_clock::now();
    m_healthPace.done(now, now - begun);
    emit healthChanged(report);
}

void SessionCore::onPollingState(ConnectionState state)
{
    tellState();
    if (state == ConnectionState::Connected) {
        m_wasConnected = true;
        m_advisories->listen();
        m_poller->start();
        m_polling.measureRtt();
    } else if (m_wasConnected) {
        m_wasConnected = false;
        m_poller->stop();
        m_history.appendGap(systemNow());
        m_recollection.recordGap(systemNow());
    }
}

void SessionCore::tellState()
{
    emit stateChanged(together(m_polling, m_acting));
}

/// The polling connection tells its own events. Of the acting one is told what the other one does not say already.
void SessionCore::watchActing()
{
    const SessionState state = together(m_polling, m_acting);
    const auto tell = [this](Severity severity, const QString& text, const QString& detail) {
        const OtherThing server{m_options.displayName};
        emit eventHappened({systemNow(), severity, Event::Kind::Connection, server, text, detail});
    };
    if (state.isPolling && !state.isActing && state.error) {
        if (++m_secondsHalf == secondsUntilHalfIsTold)
            tell(Severity::Critical, state.error->summary, state.error->detail);
        return;
    }
    const bool wasTold = std::exchange(m_secondsHalf, 0) >= secondsUntilHalfIsTold;
    if (wasTold && state.isActing)
        tell(Severity::Ok, tr("The second connection is there: messages can be read and things be changed."), {});
}

void SessionCore::onIdentity(const ServerIdentity& identity)
{
    m_healthContext.version = identity.version;
    m_reader->setServerVersion(identity.version);
    m_unacked->setServerVersion(identity.version);
    m_purge->setServerVersion(identity.version);
    m_search->setServerVersion(identity.version);
    m_export->setServerVersion(identity.version);
    m_thresholds->setServerVersion(identity.version);
    m_buckets->setServerVersion(identity.version);
    m_replay->setServerVersion(identity.version);
    m_publish->setMaxPayload(identity.maxPayload);
    m_buckets->setMaxPayload(identity.maxPayload);
    m_import->setMaxPayload(identity.maxPayload);
    if (identity.maxPayload != 0)
        m_replay->setMaxPayload(identity.maxPayload);
    emit identityChanged(identity);
}

void SessionCore::onAdvisory(const Advisory& advisory)
{
    m_trace->onAdvisory(advisory);
    m_deadLetters->onAdvisory(advisory);
    m_replay->followUp().onAdvisory(advisory);
    m_poller->hear(advisory);
    // A nak is a worker's daily bread: thousands of them would push everything else off the page.
    if (advisory.kind != Advisory::Kind::Naked)
        emit eventHappened(eventOf(advisory));
}

void SessionCore::onCycle(std::chrono::milliseconds duration)
{
    m_deadLetters->onSnapshot(m_poller->snapshot());
    m_replay->followUp().onSnapshot(m_poller->snapshot());
    m_recollection.record(m_poller->snapshot());
    const auto alerts = m_alerts.update(m_poller->snapshot(), std::chrono::steady_clock::now());
    for (const Alert& alert : alerts)
        emit eventHappened(eventOf(alert));
    if (!alerts.empty())
        emit alerted(alerts);
    judgeHealth();
    emit cycleFinished(duration);
}

/// What was recorded by a clock that was ahead would hide everything new until that time comes again.
void SessionCore::watchClock()
{
    const auto by = m_clock.setBack(systemNow(), std::chrono::steady_clock::now());
    if (!by)
        return;
    m_recollection.setBack(*by);
    emit eventHappened(
        {systemNow(),
         Severity::Notice,
         Event::Kind::Problem,
         {},
         tr("The clock of this computer was set back by %n second(s). What was recorded was moved along.", nullptr,
            static_cast<int>(std::chrono::round<std::chrono::seconds>(*by).count())),
         {}});
}

void SessionCore::onFailure(Error error)
{
    m_recollection.recordGap(systemNow());
    // Where not even a ping is answered nobody lacks a permission.
    if (error.kind == Error::Kind::Timeout && m_polling.isSilent())
        error.summary = tr("The server does not answer, not even a ping: it hangs, or the network in between is down. "
                           "Asking goes on.");
    emit failed(error);
}

void SessionCore::everySecond()
{
    const RequestStats polling = m_polling.requestStats();
    const RequestStats acting = m_acting.requestStats();
    const quint64 sent = polling.sent + acting.sent;
    SessionStats stats;
    // Counters may start again with a new handle.
    stats.requestsPerSecond = sent >= m_sentBefore ? static_cast<int>(sent - m_sentBefore) : 0;
    m_sentBefore = sent;
    stats.inFlight = polling.inFlight + acting.inFlight;
    stats.queued = polling.queued + acting.queued;
    stats.timedOut = polling.timedOut + acting.timedOut;
    stats.pollInterval = m_poller->interval();
    emit statsChanged(stats);
    watchActing();
    watchClock();
    if (++m_seconds % secondsBetweenRtt == 0 && m_polling.state() == ConnectionState::Connected)
        m_polling.measureRtt();
}

} // namespace jetlag
