// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nats/connectionoptions.h"

#include <QHostAddress>
#include <QUrl>

namespace jetlag {

QStringList ConnectionOptions::publicServers() const
{
    QStringList shown;
    for (const QString& server : servers) {
        QUrl url(server.contains(QStringLiteral("://")) ? server : QString(QStringLiteral("nats://") + server));
        shown << url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    }
    return shown;
}

bool ConnectionOptions::isLoopback() const
{
    for (const QString& server : servers) {
        const QUrl url(server.contains(QStringLiteral("://")) ? server : QString(QStringLiteral("nats://") + server));
        const QString host = url.host();
        if (host.compare(QStringLiteral("localhost"), Qt::CaseInsensitive) != 0 && !QHostAddress(host).isLoopback())
            return false;
    }
    return !servers.isEmpty();
}

QString ConnectionOptions::apiPrefix() const
{
    if (!jsApiPrefix.isEmpty())
        return jsApiPrefix.endsWith(u'.') ? jsApiPrefix.chopped(1) : jsApiPrefix;
    if (!jsDomain.isEmpty())
        return QStringLiteral("$JS.%1.API").arg(jsDomain);
    return QStringLiteral("$JS.API");
}

} // namespace jetlag
