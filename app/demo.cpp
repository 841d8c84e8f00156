// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"

#include "app/demosystem.h"

namespace jetlag {

Demo::Demo(QObject* parent)
    : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("demo"));
    connect(&m_server, &DemoServer::ready, this, &Demo::onServerReady);
    connect(&m_server, &DemoServer::failed, this, &Demo::failed);
}

Demo::~Demo()
{
    // Its clients first, then (as a member) the server with its folder.
    m_thread.quit();
    m_thread.wait();
}

void Demo::start()
{
    m_server.start();
}

void Demo::onServerReady(const QString& url)
{
    auto* system = new DemoSystem(url);
    system->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, system, &DemoSystem::start);
    connect(&m_thread, &QThread::finished, system, &QObject::deleteLater);
    connect(system, &DemoSystem::provisioned, this, &Demo::provisioned);
    connect(system, &DemoSystem::failed, this, &Demo::failed);
    m_thread.start();

    ConnectionOptions options;
    options.servers = {url};
    options.displayName = tr("Demo");
    emit ready(options);
}

} // namespace jetlag
