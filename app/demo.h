// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoserver.h"
#include "domain/result.h"
#include "nats/connectionoptions.h"

#include <QObject>
#include <QThread>

namespace jetlag {

/// `--demo`: a private server and, on a thread of its own, the living system in it. GUI thread. Everything ends with
/// this object.
class Demo : public QObject
{
    Q_OBJECT
public:
    explicit Demo(QObject* parent = nullptr);
    ~Demo() override;
    void start();
    const DemoServer& server() const { return m_server; }

signals:
    /// The server accepts connections; the system is being built in it.
    void ready(const jetlag::ConnectionOptions& options);
    void provisioned(); ///< streams and consumers exist and hold some history
    void failed(const jetlag::Error& error);

private:
    void onServerReady(const QString& url);

    DemoServer m_server;
    QThread m_thread;
};

} // namespace jetlag
