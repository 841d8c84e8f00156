// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/sessioncore.h"
#include "files/removedcopies.h"
#include "monitor/recollection.h"

namespace jetlag {
Session::Session(const ConnectionOptions& options, const QString& journalPath, const QString& historyPath,
                 QObject* parent)
    : QObject(parent)
    , m_options(options)
    , m_history(std::make_unique<History>())
    , m_recollection(std::make_unique<Recollection>(*m_history, historyPath))
{
    m_thread.setObjectName(QStringLiteral("session"));
    m_thread.start();
    // The services must be born on their thread and known here: one short wait before there is a window to freeze.
    auto* context = new QObject;
    context->moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        context,
        [this, context, &journalPath] {
            m_core = new SessionCore(m_options, m_relay, *m_history, *m_recollection, journalPath);
            delete context;
        },
        Qt::BlockingQueuedConnection);
    m_copies = std::make_unique<RemovedCopies>(*m_core->exporter(), folderOf(journalPath, m_options, "removed"));
    connect(&m_thread, &QThread::finished, this, &Session::closed);
    connect(m_recollection.get(), &Recollection::recalled, this, &Session::historyRecalled);
    connect(m_recollection.get(), &Recollection::problem, this, [this](const Error& error) {
        emit eventHappened({systemNow(), Severity::Warning, Event::Kind::Problem, {}, error.summary, error.detail});
    });
    connect(m_core, &SessionCore::stateChanged, this, &Session::onState);
    connect(m_core, &SessionCore::identityChanged, this, [this](const ServerIdentity& identity) {
        m_identity = identity;
        emit identityChanged(identity);
    });
    connect(m_core, &SessionCore::deltaReady, this, &Session::deltaReady);
    connect(m_core, &SessionCore::eventHappened, this, [this](const Event& happened) {
        addMark(happened);
        emit eventHappened(happened);
    });
    connect(m_core, &SessionCore::rttMeasured, this, &Session::rttMeasured);
    connect(m_core, &SessionCore::statsChanged, this, &Session::statsChanged);
    connect(m_core, &SessionCore::cycleFinished, this, &Session::cycleFinished);
    connect(m_core, &SessionCore::failed, this, &Session::failed);
    connect(m_core, &SessionCore::alerted, this, &Session::alerted);
    connect(m_core, &SessionCore::healthChanged, this, &Session::healthChanged);
}

Session::~Session()
{
    shutDown();
    m_thread.wait();
}

void Session::open()
{
    QMetaObject::invokeMethod(m_core, [core = m_core] { core->open(); });
}

void Session::shutDown()
{
    if (m_isShuttingDown)
        return;
    m_isShuttingDown = true;
    // Nothing that is still on its way may reach whoever listens here.
    m_core->disconnect(this);
    QMetaObject::invokeMethod(
        m_core,
        [core = m_core, thread = &m_thread] {
            core->shutDown();
            delete core;
            thread->quit();
        },
        Qt::QueuedConnection);
}

RemovedCopies& Session::removedCopies() const
{
    Q_ASSERT(!m_isShuttingDown);
    return *m_copies;
}

MessageReader& Session::reader() const
{
    Q_ASSERT(!m_isShuttingDown);
    return *m_core->reader();
}

TakingService& Session::taking() const
{
    Q_ASSERT(!m_isShuttingDown);
    return *m_core->taking();
}

UnackedService& Session::unacked() const
{
    Q_ASSERT(!m_isShuttingDown);
    return *m_core->unacked();
}

PublishService& Session::publishService() const
{
    Q_ASSERT(!m_isShuttingDown);
    return *m_core->publish();
}

SearchService& Session::searchService() const
{
    Q_ASSERT(!m_isShuttingDown);
    return *m_core->search();
}

BackupService& Session::backups() const
{
    Q_ASSERT(!m_isShuttingDown);
    return *m_core->backups();
}

ConfigService& Session::configs() const
{
    Q_ASSERT(!m_isShuttingDown);
    return *m_core->configs();
}

ExportService& Session::exportService() const
{
    Q_ASSERT(!m_isShuttingDown);
    return *m_core->exporter();
}

ImportService& Session::importService() const
{
    Q_ASSERT(!m_isShuttingDown);
    return *m_core->importer();
}

PurgeService& Session::purgeService() const
{
    Q_ASSERT(!m_isShuttingDown);
    return *m_core->purge();
}

ReplayService& Session::replayService() const
{
    Q_ASSERT(!m_isShuttingDown);
    return *m_core->replay();
}

DeadLetterService& Session::deadLetters() const
{
    Q_ASSERT(!m_isShuttingDown);
    return *m_core->deadLetters();
}

SucceededService& Session::succeeded() const
{
    Q_ASSERT(!m_isShuttingDown);
    return *m_core->succeeded();
}

RecordService& Session::records() const
{
    Q_ASSERT(!m_isShuttingDown);
    return *m_core->records();
}

AdminService& Session::admin() const
{
    Q_ASSERT(!m_isShuttingDown);
    return *m_core->admin();
}

BucketService& Session::buckets() const
{
    Q_ASSERT(!m_isShuttingDown);
    return *m_core->buckets();
}

LetterCopyService& Session::letterCopies() const
{
    Q_ASSERT(!m_isShuttingDown);
    return *m_core->letterCopies();
}

ThresholdService& Session::thresholds() const
{
    Q_ASSERT(!m_isShuttingDown);
    return *m_core->thresholds();
}

LiveSubjectService& Session::liveSubjects() const
{
    Q_ASSERT(!m_isShuttingDown);
    return *m_core->liveSubjects();
}

TraceService& Session::traces() const
{
    Q_ASSERT(!m_isShuttingDown);
    return *m_core->traces();
}

const History& Session::history() const
{
    return *m_history;
}

DeltaPtr Session::takeDelta()
{
    return m_relay.take();
}

void Session::setAttention(Attention attention)
{
    if (!m_isShuttingDown)
        QMetaObject::invokeMethod(m_core, [core = m_core, attention] { core->setAttention(attention); });
}

void Session::setRefresh(std::chrono::milliseconds interval)
{
    if (!m_isShuttingDown)
        QMetaObject::invokeMethod(m_core, [core = m_core, interval] { core->setRefresh(interval); });
}

void Session::setWatched(const std::vector<ConsumerKey>& keys)
{
    if (!m_isShuttingDown)
        QMetaObject::invokeMethod(m_core, [core = m_core, keys] { core->setWatched(keys); });
}

void Session::nameStream(const StreamName& stream)
{
    if (!m_isShuttingDown)
        QMetaObject::invokeMethod(m_core, [core = m_core, stream] { core->nameStream(stream); });
}

void Session::refreshNow()
{
    if (!m_isShuttingDown)
        QMetaObject::invokeMethod(m_core, [core = m_core] { core->refreshNow(); });
}

void Session::retryNow()
{
    if (!m_isShuttingDown)
        QMetaObject::invokeMethod(m_core, [core = m_core] { core->retryNow(); });
}

void Session::setHealthLooked(bool isLooked)
{
    if (!m_isShuttingDown)
        QMetaObject::invokeMethod(m_core, [core = m_core, isLooked] { core->setHealthLooked(isLooked); });
}

void Session::checkHealth()
{
    if (!m_isShuttingDown)
        QMetaObject::invokeMethod(m_core, [core = m_core] { core->checkHealth(); });
}

void Session::addMark(const Event& event)
{
    m_history->addMark(event);
    m_recollection->recordMark(event);
}

void Session::wantHistory(const std::optional<StreamName>& stream, const std::vector<ConsumerKey>& consumers,
                          TimeWindow window)
{
    m_recollection->want(stream, consumers, window);
}

void Session::onState(const SessionState& state)
{
    m_state = state;
    emit stateChanged(state.connection);
}

} // namespace jetlag
