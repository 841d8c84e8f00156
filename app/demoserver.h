// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace jetlag {

/// A private nats-server with JetStream on a free loopback port, its store in a temporary folder. GUI thread; nothing
/// blocks. The server ends with this object, and by the operating system's hand if this program crashes; a guard then
/// removes the folder, or the next start does.
class DemoServer : public QObject
{
    Q_OBJECT
public:
    explicit DemoServer(QObject* parent = nullptr);
    ~DemoServer() override; ///< ends the server and removes its store; waits up to 3 s for it
    void start();
    qint64 processId() const;
    QString folder() const;

signals:
    void ready(const QString& url); ///< accepts connections
    void failed(const jetlag::Error& error);

private:
    void launch();
    void probe();
    void onFinished();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<QProcess> m_guard;
    int m_port = 0;
    int m_attempts = 0;
    int m_probes = 0;
    bool m_isReady = false;
};

} // namespace jetlag
