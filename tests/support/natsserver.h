// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace jetlag::test {

/// SIGSTOP, and waits until every thread of the process stands still: until then some of them go on answering.
[[nodiscard]] bool stopProcess(qint64 pid);

/// A real nats-server on a free loopback port with a temporary store. Ended by its own process id in the destructor.
/// The binary is $JETLAG_NATS_SERVER or "nats-server" from the path.
class NatsServer
{
public:
    struct Options
    {
        bool jetStream = true;
        QString extraConfig;    ///< appended to the configuration file verbatim (accounts, authorization, tls…)
        int port = 0;           ///< 0: a free one
        QString keptStore = {}; ///< folder of a store that outlives this; empty: a temporary one
    };
    NatsServer();
    ~NatsServer();
    /// Starts and waits until it accepts connections; QVERIFY the result.
    [[nodiscard]] bool start(const Options& options);
    [[nodiscard]] bool start() { return start(Options()); }
    void stop();                  ///< SIGTERM
    void kill();                  ///< SIGKILL, as a crash
    [[nodiscard]] bool restart(); ///< same port, same store
    /// Turns JetStream off or on by reloading the configuration, as an operator does. Does not wait for it.
    [[nodiscard]] bool reload(bool jetStream);
    bool hasEnded() const; ///< by itself: it has crashed
    QString url() const;   ///< nats://127.0.0.1:port
    int port() const { return m_port; }
    QString version() const; ///< "2.9.10"
    qint64 pid() const { return m_process ? m_process->processId() : 0; }

private:
    [[nodiscard]] bool launch();
    [[nodiscard]] bool writeConfig();
    QString configPath() const;
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<QTemporaryDir> m_dir;
    Options m_options;
    QByteArray m_name; ///< by which it is told from another one on its port
    int m_port = 0;
};

} // namespace jetlag::test
