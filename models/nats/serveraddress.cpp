// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nats/serveraddress.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::ServerAddress)
};

constexpr int usualPort = 4222;
constexpr int mostPort = 65535;

Error bad(const QString& summary)
{
    return {Error::Kind::InvalidInput, summary, {}, 0};
}

std::optional<Error> problemOfScheme(const QString& scheme)
{
    if (scheme == QLatin1String("nats") || scheme == QLatin1String("tls"))
        return std::nullopt;
    if (scheme == QLatin1String("ws") || scheme == QLatin1String("wss"))
        return bad(Words::tr("WebSocket (%1://) is not supported. Use the address for ordinary clients, such as "
                             "nats://host:4222 or tls://host:4222.")
                       .arg(scheme));
    if (scheme == QLatin1String("http") || scheme == QLatin1String("https"))
        return bad(Words::tr("%1:// is the address of a web page, such as the server's monitoring. Use the address for "
                             "clients, such as nats://host:4222 or tls://host:4222.")
                       .arg(scheme));
    return bad(Words::tr("Addresses that begin with %1:// are not supported. Use nats:// or tls://.").arg(scheme));
}

/// Whatever stands behind the last colon and is a number: nobody's secret.
std::optional<Error> problemOfPort(const QString& place)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:\\[.*\\]|[^:]*):([0-9]{1,20})(?:/|$)"));
    const QString port = pattern.match(place).captured(1);
    bool isNumber = false;
    const uint number = port.toUInt(&isNumber);
    if (port.isEmpty() || (isNumber && number >= 1 && number <= mostPort))
        return std::nullopt;
    return bad(Words::tr("%1 cannot be the port of a server: ports are numbers from 1 to 65535.").arg(port));
}

std::optional<Error> problemOf(const QString& server)
{
    static const QRegularExpression schemed(QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]*)://"));
    const QString scheme = schemed.match(server).captured(1).toLower();
    if (!scheme.isEmpty()) {
        if (auto problem = problemOfScheme(scheme))
            return problem;
    }
    const QString address = withoutUserInfo(server);
    if (auto problem = problemOfPort(address.section(QLatin1String("://"), 1)))
        return problem;
    const QUrl url(address, QUrl::StrictMode);
    if (url.isValid() && !url.host().isEmpty())
        return std::nullopt;
    // What is no address may be a password.
    return bad(Words::tr("The text given is not the address of a server. Write it as nats://host:4222."));
}

} // namespace

Result<QStringList> serverAddresses(const QString& text)
{
    QStringList servers;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString server = part.trimmed();
        if (server.isEmpty())
            continue;
        if (const auto problem = problemOf(server))
            return unexpected(*problem);
        servers.append(server);
    }
    if (servers.isEmpty())
        return unexpected(bad(Words::tr("No server address was given. Write it as nats://host:4222.")));
    return servers;
}

QString withoutUserInfo(const QString& server)
{
    // Not QUrl: a password may hold '@', '/' and '#', which it would take for the end of the host.
    const auto scheme = server.indexOf(QLatin1String("://"));
    const QString start = scheme < 0 ? QStringLiteral("nats://") : server.left(scheme + 3);
    return start + server.mid(std::max(server.lastIndexOf(u'@') + 1, scheme < 0 ? 0 : scheme + 3));
}

QString shortAddress(const QString& server)
{
    const QUrl url(withoutUserInfo(server));
    return url.port() > 0 && url.port() != usualPort ? url.host() + u':' + QString::number(url.port()) : url.host();
}

} // namespace jetlag
