// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nats/connectionoptions.h"

#include "nats/serveraddress.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace jetlag {
namespace {

constexpr int shortestBlotted = 4; ///< blotting out a shorter one would only garble the text

} // namespace

QStringList ConnectionOptions::publicServers() const
{
    QStringList shown;
    for (const QString& server : servers)
        shown << QUrl(withoutUserInfo(server))
                     .toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return shown;
}

QString ConnectionOptions::withoutSecrets(const QString& text) const
{
    const QString blot = QStringLiteral("•••");
    static const QRegularExpression userInfo(QStringLiteral("(?<=://)\\S*@"));
    QString result = QString(text).replace(userInfo, blot + u'@');
    QStringList secrets{password, token, jwt, seed};
    for (const QString& server : servers) {
        const QString info = server.mid(server.indexOf(QLatin1String("://")) + 1).section(u'@', 0, -2);
        for (const QString& secret : {info, info.section(u':', 1)})
            secrets << secret << QUrl::fromPercentEncoding(secret.toUtf8());
    }
    for (const QString& secret : secrets) {
        if (secret.size() >= shortestBlotted)
            result.replace(secret, blot);
    }
    return result;
}

bool looksLikeCredential(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("-----BEGIN|[\\r\\n]|\\bS[UAOXCN][A-Z2-7]{50,}|\\beyJ[A-Za-z0-9_-]{16,}|^\\s*data:"));
    return pattern.match(text).hasMatch();
}

bool ConnectionOptions::isLoopback() const
{
    for (const QString& server : servers) {
        const QString host = QUrl(withoutUserInfo(server)).host();
        if (host.compare(QStringLiteral("localhost"), Qt::CaseInsensitive) != 0 && !QHostAddress(host).isLoopback())
            return false;
    }
    return !servers.isEmpty();
}

bool ConnectionOptions::wantsTls() const
{
    return tlsFirst || !tlsCa.isEmpty() || !tlsCert.isEmpty() ||
           std::any_of(servers.begin(), servers.end(), [](const QString& server) {
               return server.trimmed().startsWith(QLatin1String("tls://"), Qt::CaseInsensitive);
           });
}

QString ConnectionOptions::inboxRoot() const
{
    if (inboxPrefix.isEmpty())
        return QStringLiteral("_INBOX");
    return inboxPrefix.endsWith(u'.') ? inboxPrefix.chopped(1) : inboxPrefix;
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
