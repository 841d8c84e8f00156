// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nats/identity.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

namespace jetlag {

void askIdentity(RequestChannel& channel, ServerIdentity known, std::function<void(ServerIdentity)> done)
{
    Request request;
    request.subject = "$SYS.REQ.ACCOUNT.PING.STATZ";
    request.timeout = std::chrono::seconds(2);
    request.priority = RequestPriority::Interactive;
    auto identity = std::make_shared<ServerIdentity>(std::move(known));
    // In a cluster every server answers: the one that we are connected to has our id.
    channel.requestMany(request, [identity, done = std::move(done)](Result<NatsMessage> reply) {
        if (!reply) {
            done(*identity);
            return false;
        }
        const QJsonObject server =
            QJsonDocument::fromJson(reply->payload).object().value(QLatin1String("server")).toObject();
        const QString id = server.value(QLatin1String("id")).toString();
        if (!identity->id.isEmpty() && id != identity->id)
            return true;
        identity->name = server.value(QLatin1String("name")).toString();
        identity->cluster = server.value(QLatin1String("cluster")).toString();
        identity->version = ServerVersion::parse(server.value(QLatin1String("ver")).toString());
        done(*identity);
        return false;
    });
}

} // namespace jetlag
