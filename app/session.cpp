// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/sessioncore.h"
#include "monitor/history.h"

namespace jetlag {

Session::Session(const ConnectionOptions& options, const QString& journalPath, QObject* parent)
    : QObject(parent)
    , m_options(options)
    , m_history(std::make_unique<History>())
{
    m_thread.setObjectName(QStringLiteral("session"));
    m_thread.start();
    // The services must be born on their thread and known here: one short wait before there is a window to freeze.
    auto* context = new QObject;
    context->moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        context,
        [this, context, &journalPath] {
            m_core = new SessionCore(m_options, m_relay, *m_history, journalPath);
            delete context;
        },
        Qt::BlockingQueuedConnection);
    connect(&m_thread, &QThread::finished, this, &Session::closed);
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

MessageReader& Session::reader() const
{
    Q_ASSERT(!m_isShuttingDown);
    return *m_core->reader();
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

void Session::addMark(const Event& event)
{
    m_history->addMark(event);
}

void Session::onState(ConnectionState state, const std::optional<Error>& error)
{
    m_state = state;
    m_error = error;
    emit stateChanged(state);
}

} // namespace jetlag
