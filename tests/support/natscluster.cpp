// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/natscluster.h"

#include <QStringList>
#include <QTcpServer>

namespace jetlag::test {

bool NatsCluster::start()
{
    std::vector<std::unique_ptr<QTcpServer>> probes; // held together, so that all ports are different ones
    QStringList routes;
    for (int i = 0; i < size; ++i) {
        auto probe = std::make_unique<QTcpServer>();
        if (!probe->listen(QHostAddress::LocalHost, 0))
            return false;
        routes.append(QStringLiteral("nats://127.0.0.1:%1").arg(probe->serverPort()));
        probes.push_back(std::move(probe));
    }
    std::vector<quint16> ports;
    for (const auto& probe : probes)
        ports.push_back(probe->serverPort());
    probes.clear();
    for (int i = 0; i < size; ++i) {
        NatsServer::Options options;
        options.extraConfig =
            QStringLiteral("server_name: n%1\ncluster { name: scenes, listen: \"127.0.0.1:%2\", routes: [\"%3\"] }\n")
                .arg(i + 1)
                .arg(ports.at(static_cast<size_t>(i)))
                .arg(routes.join(QStringLiteral("\", \"")));
        m_nodes.push_back(std::make_unique<NatsServer>());
        if (!m_nodes.back()->start(options))
            return false;
    }
    return true;
}

QString NatsCluster::urls() const
{
    QStringList urls;
    for (const auto& node : m_nodes)
        urls.append(node->url());
    return urls.join(u',');
}

} // namespace jetlag::test
