// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/natsserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUuid>

#include <algorithm>
#include <csignal>

namespace jetlag::test {
namespace {

QString binary()
{
    const QString fromEnvironment = qEnvironmentVariable("JETLAG_NATS_SERVER");
    return fromEnvironment.isEmpty() ? QStringLiteral("nats-server") : fromEnvironment;
}

int freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost, 0) ? probe.serverPort() : 0;
}

/// Who answers is asked for by name: when another test took the port in between, its server must not pass for ours.
bool answers(int port, const QByteArray& name)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(port));
    if (!socket.waitForConnected(200))
        return false;
    QByteArray info;
    while (!info.contains('\n') && socket.waitForReadyRead(500))
        info += socket.readAll();
    return info.startsWith("INFO") && info.contains(QByteArray("\"server_name\":\"" + name + '"'));
}

QByteArray nameIn(const QString& config)
{
    static const QRegularExpression pattern(QStringLiteral("server_name\\s*[:=]\\s*\"?([\\w-]+)"));
    return pattern.match(config).captured(1).toUtf8();
}

#ifdef Q_OS_LINUX
bool standsStill(qint64 pid)
{
    const QDir tasks(QStringLiteral("/proc/%1/task").arg(pid));
    const auto threads = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return !threads.isEmpty() && std::all_of(threads.begin(), threads.end(), [&tasks](const QString& thread) {
        QFile stat(tasks.filePath(thread + QStringLiteral("/stat")));
        const QByteArray line = stat.open(QIODevice::ReadOnly) ? stat.readAll() : QByteArray();
        return line.mid(line.lastIndexOf(')') + 2, 1) == "T";
    });
}
#endif

} // namespace

bool stopProcess(qint64 pid)
{
    if (::kill(static_cast<pid_t>(pid), SIGSTOP) != 0)
        return false;
#ifdef Q_OS_LINUX
    QElapsedTimer clock;
    clock.start();
    while (!standsStill(pid)) {
        if (clock.elapsed() > 5000)
            return false;
        QThread::msleep(1);
    }
#endif
    return true;
}

NatsServer::NatsServer() = default;

NatsServer::~NatsServer()
{
    stop();
}

bool NatsServer::start(const Options& options)
{
    m_options = options;
    m_dir = std::make_unique<QTemporaryDir>();
    // Another process may take a port between the probe and the server's bind: try a few.
    for (int attempt = 0; attempt < 5; ++attempt) {
        m_port = options.port != 0 ? options.port : freePort();
        if (m_port != 0 && launch())
            return true;
    }
    return false;
}

QString NatsServer::configPath() const
{
    return m_dir->filePath(QStringLiteral("server.conf"));
}

bool NatsServer::writeConfig()
{
    QFile config(configPath());
    if (!config.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    QString text = QStringLiteral("listen: \"127.0.0.1:%1\"\n").arg(m_port);
    if (m_options.jetStream)
        text +=
            QStringLiteral("jetstream { store_dir: \"%1\" }\n")
                .arg(m_options.keptStore.isEmpty() ? m_dir->filePath(QStringLiteral("store")) : m_options.keptStore);
    m_name = nameIn(m_options.extraConfig);
    if (m_name.isEmpty()) {
        m_name = "test-" + QUuid::createUuid().toByteArray(QUuid::Id128);
        text += QStringLiteral("server_name: \"%1\"\n").arg(QLatin1String(m_name));
    }
    text += m_options.extraConfig;
    return config.write(text.toUtf8()) >= 0;
}

bool NatsServer::reload(bool jetStream)
{
    m_options.jetStream = jetStream;
    QFile config(configPath());
    if (!config.open(QIODevice::ReadOnly))
        return false;
    QByteArray text = config.readAll();
    config.close();
    const qsizetype at = text.indexOf("jetstream {");
    if (at >= 0 && !jetStream)
        text.insert(at, '#');
    else if (at > 0 && text.at(at - 1) == '#')
        text.remove(at - 1, 1);
    return config.open(QIODevice::WriteOnly | QIODevice::Truncate) && config.write(text) >= 0 && config.flush() &&
           ::kill(static_cast<pid_t>(pid()), SIGHUP) == 0;
}

bool NatsServer::launch()
{
    if (!writeConfig())
        return false;
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardOutputFile(m_dir->filePath(QStringLiteral("server.log")), QIODevice::Append);
    m_process->start(binary(), {QStringLiteral("-c"), configPath()});
    if (!m_process->waitForStarted(5000))
        return false;
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 15000) {
        if (hasEnded())
            return false;
        if (answers(m_port, m_name))
            return true;
        QThread::msleep(20);
    }
    return false;
}

void NatsServer::stop()
{
    if (!m_process)
        return;
    if (hasEnded()) {
        // What a test then fails with says nothing of this.
        QFile log(m_dir->filePath(QStringLiteral("server.log")));
        if (log.open(QIODevice::ReadOnly))
            qWarning("The server on port %d ended by itself: %s", m_port, log.readAll().right(4000).constData());
    }
    m_process->terminate();
    if (!m_process->waitForFinished(5000)) {
        m_process->kill();
        m_process->waitForFinished(5000);
    }
    m_process.reset();
}

bool NatsServer::hasEnded() const
{
    return m_process && (m_process->state() == QProcess::NotRunning || m_process->waitForFinished(0));
}

void NatsServer::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(5000);
    m_process.reset();
}

bool NatsServer::restart()
{
    stop();
    return launch();
}

QString NatsServer::url() const
{
    return QStringLiteral("nats://127.0.0.1:%1").arg(m_port);
}

QString NatsServer::version() const
{
    QProcess process;
    process.start(binary(), {QStringLiteral("--version")});
    process.waitForFinished(5000);
    return QString::fromUtf8(process.readAll()).section(QLatin1Char('v'), -1).trimmed();
}

} // namespace jetlag::test
