// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nats/natsoptions.h"

#include "domain/subject.h"
#include "nats/credentials.h"
#include "nats/serveraddress.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstring>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::NatsOptions)
};

constexpr int64_t reconnectWaitMs = 1000;
constexpr int64_t pingIntervalMs = 30000;
constexpr int missedPings = 3;
constexpr int ioBufferBytes = 1 << 20;

/// "%40" to "@"; a '%' that begins no such sequence stays, for a password may have been written as it is.
QByteArray decoded(const QByteArray& text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isHex = false;
        const int code = text.mid(i + 1, 2).toInt(&isHex, 16);
        if (text[i] == '%' && isHex && i + 2 < text.size() && text[i + 1] != '+' && text[i + 1] != '-') {
            result += static_cast<char>(code);
            i += 2;
        } else {
            result += text[i];
        }
    }
    return result;
}

/// An address, its user info as nats.c takes it: raw, up to the last '@', the password from the first ':' on.
struct Address
{
    QByteArray scheme; ///< with "://", or empty
    QByteArray user;
    QByteArray password;
    QByteArray host; ///< with its port
    QByteArray url(bool hasUserInfo) const
    {
        const QByteArray secret = password.isEmpty() ? QByteArray() : ':' + password;
        return scheme + (hasUserInfo && !user.isEmpty() ? user + secret + '@' : QByteArray()) + host;
    }
};

Address addressOf(const QString& server)
{
    const QByteArray text = server.trimmed().toUtf8();
    const auto start = text.contains("://") ? text.indexOf("://") + 3 : 0;
    const auto end = text.lastIndexOf('@');
    if (end < start)
        return {text.left(start), {}, {}, text.mid(start)};
    const QByteArray info = text.mid(start, end - start);
    const auto colon = info.indexOf(':');
    const bool hasPassword = colon >= 0;
    return {text.left(start), decoded(hasPassword ? info.left(colon) : info),
            hasPassword ? decoded(info.mid(colon + 1)) : QByteArray(), text.mid(end + 1)};
}

bool isReadable(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly);
}

} // namespace

Result<NatsOptionsPtr> makeNatsOptions(const ConnectionOptions& options)
{
    if (const auto judged = serverAddresses(options.servers.join(u',')); !judged)
        return unexpected(judged.error());
    if (!isLiteralSubject(options.inboxRoot()))
        return unexpected(Error{Error::Kind::InvalidInput,
                                Words::tr("The inbox prefix %1 cannot be used. Give tokens between dots and no "
                                          "wildcards, such as _INBOX_me.")
                                    .arg(displayText(options.inboxPrefix)),
                                {},
                                0});
    natsOptions* made = nullptr;
    natsOptions_Create(&made);
    NatsOptionsPtr owner(made);
    natsStatus status = NATS_OK;
    const auto step = [&](natsStatus next) {
        if (status == NATS_OK)
            status = next;
    };

    QList<QByteArray> urls;
    std::vector<const char*> pointers;
    QList<Address> addresses;
    for (const QString& server : options.servers)
        addresses << addressOf(server);
    // nats.c would end the name at its first colon. As options they would go to every server of the list.
    const bool hasColon = std::any_of(addresses.begin(), addresses.end(),
                                      [](const Address& address) { return address.user.contains(':'); });
    if (hasColon) {
        const Address& first = addresses.constFirst();
        if (!std::all_of(addresses.begin(), addresses.end(), [&first](const Address& address) {
                return address.user == first.user && address.password == first.password;
            }))
            return unexpected(Error{Error::Kind::InvalidInput,
                                    Words::tr("A user name with a colon must be the same in all addresses of the "
                                              "list, with its password."),
                                    {},
                                    0});
        step(natsOptions_SetUserInfo(made, first.user.constData(), first.password.constData()));
    }
    for (const Address& address : addresses)
        urls << address.url(!hasColon);
    for (const QByteArray& url : urls)
        pointers.push_back(url.constData());
    step(natsOptions_SetServers(made, pointers.data(), static_cast<int>(pointers.size())));
    // nats.c takes tls:// for nats:// and would talk to a server without TLS in plain text, password and all.
    if (options.wantsTls())
        step(natsOptions_SetSecure(made, true));
    step(natsOptions_SetName(made, options.connectionName.toUtf8().constData()));
    step(natsOptions_SetTimeout(made, options.timeout.count()));

    step(natsOptions_SetAllowReconnect(made, true));
    step(natsOptions_SetMaxReconnect(made, -1));
    step(natsOptions_SetReconnectWait(made, reconnectWaitMs));
    step(natsOptions_SetPingInterval(made, pingIntervalMs));
    step(natsOptions_SetMaxPingsOut(made, missedPings));
    // A purge or publish issued while disconnected must fail, not run after the reconnect (FACTS.md 0, rule 4).
    // Despite the header's comment 0 means "no buffer".
    step(natsOptions_SetReconnectBufSize(made, 0));
    step(natsOptions_SetFailRequestsOnDisconnect(made, true));
    step(natsOptions_SetSendAsap(made, true));
    step(natsOptions_SetIOBufSize(made, ioBufferBytes));

    if (!options.user.isEmpty())
        step(natsOptions_SetUserInfo(made, options.user.toUtf8().constData(), options.password.toUtf8().constData()));
    if (!options.token.isEmpty())
        step(natsOptions_SetToken(made, options.token.toUtf8().constData()));
    if (options.tlsFirst) {
#if NATS_VERSION_NUMBER >= 0x030900
        step(natsOptions_TLSHandshakeFirst(made));
#else
        return unexpected(Error{Error::Kind::Tls,
                                Words::tr("TLS before the greeting (tls_first) needs nats.c 3.9 or newer; this program "
                                          "was built with an older one."),
                                QString::fromUtf8(NATS_VERSION_STRING), 0});
#endif
    }
    if (!options.tlsCa.isEmpty()) {
        if (!isReadable(options.tlsCa))
            return unexpected(unreadableFile(options.tlsCa));
        step(natsOptions_LoadCATrustedCertificates(made, QFile::encodeName(options.tlsCa).constData()));
    }
    if (!options.tlsCert.isEmpty() || !options.tlsKey.isEmpty()) {
        for (const QString& path : {options.tlsCert, options.tlsKey}) {
            if (!isReadable(path))
                return unexpected(unreadableFile(path));
        }
        step(natsOptions_LoadCertificatesChain(made, QFile::encodeName(options.tlsCert).constData(),
                                               QFile::encodeName(options.tlsKey).constData()));
    }
    if (status != NATS_OK) {
        return unexpected(Error{Error::Kind::InvalidInput,
                                Words::tr("The connection options cannot be used. Check the addresses and files."),
                                QString::fromUtf8(natsStatus_GetText(status)), 0});
    }
    return owner;
}

} // namespace jetlag
