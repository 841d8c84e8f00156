// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoserver.h"

#include "app/childprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace jetlag {
namespace {

constexpr int maxAttempts = 5;
constexpr int maxProbes = 200;
constexpr int probeInterval = 50; // ms

QString folderPrefix()
{
    return QStringLiteral("jetlag-demo-");
}

/// Folders are named jetlag-demo-<pid>-XXXXXX: those of processes that are gone were left by a crash.
void removeStaleFolders()
{
    QDir temporary(QDir::tempPath());
    const auto names = temporary.entryList({folderPrefix() + QStringLiteral("*")}, QDir::Dirs | QDir::NoSymLinks);
    for (const QString& name : names) {
        bool ok = false;
        const qint64 pid = name.mid(folderPrefix().size()).section(u'-', 0, 0).toLongLong(&ok);
        if (ok && pid > 0 && !processExists(pid))
            QDir(temporary.filePath(name)).removeRecursively();
    }
}

QString serverBinary()
{
    QString chosen = qEnvironmentVariable("JETLAG_NATS_SERVER");
    if (!chosen.isEmpty())
        return chosen;
    // Debian puts it into /usr/sbin, which is not in every user's path.
    const QString inPath = QStandardPaths::findExecutable(QStringLiteral("nats-server"));
    return !inPath.isEmpty()
               ? inPath
               : QStandardPaths::findExecutable(QStringLiteral("nats-server"),
                                                {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/bin"),
                                                 QStringLiteral("/opt/homebrew/bin")});
}

} // namespace

DemoServer::DemoServer(QObject* parent)
    : QObject(parent)
{
}

DemoServer::~DemoServer()
{
    if (!m_process)
        return;
    disconnect(m_process.get(), nullptr, this, nullptr);
    m_process->terminate();
    if (!m_process->waitForFinished(3000)) {
        m_process->kill();
        m_process->waitForFinished(1000);
    }
    if (m_guard) {
        m_guard->closeWriteChannel();
        m_guard->waitForFinished(1000);
    }
}

qint64 DemoServer::processId() const
{
    return m_process ? m_process->processId() : 0;
}

QString DemoServer::folder() const
{
    return m_folder ? m_folder->path() : QString();
}

void DemoServer::start()
{
    removeStaleFolders();
    m_folder = std::make_unique<QTemporaryDir>(QDir::temp().filePath(
        folderPrefix() + QString::number(QCoreApplication::applicationPid()) + QStringLiteral("-XXXXXX")));
    if (!m_folder->isValid()) {
        emit failed({Error::Kind::Storage, tr("The demo needs a temporary folder, and none could be made."),
                     m_folder->errorString(), 0});
        return;
    }
    launch();
}

void DemoServer::launch()
{
    const QString binary = serverBinary();
    if (binary.isEmpty()) {
        emit failed(
            {Error::Kind::NotFound,
             tr("The demo needs the program nats-server. Install the package nats-server and start the demo again."),
             {},
             0});
        return;
    }
    QTcpServer probeSocket;
    if (!probeSocket.listen(QHostAddress::LocalHost, 0)) {
        emit failed(
            {Error::Kind::Network, tr("The demo found no free port on this computer."), probeSocket.errorString(), 0});
        return;
    }
    m_port = probeSocket.serverPort();
    probeSocket.close();
    m_probes = 0;

    QFile config(m_folder->filePath(QStringLiteral("server.conf")));
    if (!config.open(QIODevice::WriteOnly)) {
        emit failed({Error::Kind::Storage, tr("The demo could not write its server's configuration."),
                     config.errorString(), 0});
        return;
    }
    config.write(
        QStringLiteral("server_name: \"jetlag-demo\"\nlisten: \"127.0.0.1:%1\"\njetstream { store_dir: \"%2\" }\n")
            .arg(QString::number(m_port), QDir::fromNativeSeparators(m_folder->filePath(QStringLiteral("store"))))
            .toUtf8());
    config.close();

    m_process = std::make_unique<QProcess>();
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setStandardErrorFile(m_folder->filePath(QStringLiteral("server.log")), QIODevice::Append);
    endWithParent(*m_process);
    connect(m_process.get(), &QProcess::finished, this, &DemoServer::onFinished);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            emit failed({Error::Kind::NotFound, tr("The program nats-server could not be started."),
                         m_process->errorString(), 0});
    });
    m_process->start(binary, {QStringLiteral("-c"), config.fileName()});
    QTimer::singleShot(probeInterval, this, &DemoServer::probe);
}

void DemoServer::probe()
{
    if (m_isReady || !m_process || m_process->state() == QProcess::NotRunning)
        return;
    auto* socket = new QTcpSocket(this);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
        socket->deleteLater();
        if (!m_isReady) {
            m_isReady = true;
            m_guard = guardFolder(m_folder->path(), m_process->processId());
            emit ready(QStringLiteral("nats://127.0.0.1:%1").arg(m_port));
        }
    });
    connect(socket, &QTcpSocket::errorOccurred, this, [this, socket] {
        socket->deleteLater();
        if (++m_probes < maxProbes)
            QTimer::singleShot(probeInterval, this, &DemoServer::probe);
        else
            emit failed({Error::Kind::Timeout, tr("The demo's server did not come up within 10 seconds."), {}, 0});
    });
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(m_port));
}

void DemoServer::onFinished()
{
    // Most likely somebody took the port between asking for it and the server's start.
    if (!m_isReady && ++m_attempts < maxAttempts) {
        QTimer::singleShot(0, this, &DemoServer::launch);
        return;
    }
    QFile log(m_folder->filePath(QStringLiteral("server.log")));
    const QByteArray text = log.open(QIODevice::ReadOnly) ? log.readAll().right(2000) : QByteArray();
    emit failed({Error::Kind::Disconnected, tr("The demo's server ended unexpectedly."), QString::fromUtf8(text), 0});
}

} // namespace jetlag
