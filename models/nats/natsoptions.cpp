// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nats/natsoptions.h"

#include "nats/nkeys.h"

#include <QCoreApplication>
#include <QFile>

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

Error fileError(const QString& path)
{
    if (looksLikeCredential(path))
        return {Error::Kind::InvalidInput,
                Words::tr("The path of a file was expected, and what was given looks like a credential itself."),
                {},
                0};
    return {Error::Kind::InvalidInput,
            Words::tr("The file %1 cannot be read. Check the path and its permissions.").arg(path), path, 0};
}

bool isReadable(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly);
}

} // namespace

Result<NatsOptionsPtr> makeNatsOptions(const ConnectionOptions& options)
{
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
    for (const QString& server : options.servers)
        urls << server.trimmed().toUtf8();
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
    if (!options.inboxPrefix.isEmpty())
        step(natsOptions_SetCustomInboxPrefix(made, options.inboxPrefix.toUtf8().constData()));

    if (!options.user.isEmpty())
        step(natsOptions_SetUserInfo(made, options.user.toUtf8().constData(), options.password.toUtf8().constData()));
    if (!options.token.isEmpty())
        step(natsOptions_SetToken(made, options.token.toUtf8().constData()));
    if (!options.credsFile.isEmpty()) {
        if (!isReadable(options.credsFile))
            return unexpected(fileError(options.credsFile));
        step(natsOptions_SetUserCredentialsFromFiles(made, QFile::encodeName(options.credsFile).constData(), nullptr));
    }
    if (!options.nkeySeedFile.isEmpty()) {
        QFile file(options.nkeySeedFile);
        if (!file.open(QIODevice::ReadOnly))
            return unexpected(fileError(options.nkeySeedFile));
        const auto publicKey = publicKeyOfSeed(file.readAll());
        if (!publicKey)
            return unexpected(publicKey.error());
        step(natsOptions_SetNKeyFromSeed(made, publicKey->constData(),
                                         QFile::encodeName(options.nkeySeedFile).constData()));
    }
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
            return unexpected(fileError(options.tlsCa));
        step(natsOptions_LoadCATrustedCertificates(made, QFile::encodeName(options.tlsCa).constData()));
    }
    if (!options.tlsCert.isEmpty() || !options.tlsKey.isEmpty()) {
        for (const QString& path : {options.tlsCert, options.tlsKey}) {
            if (!isReadable(path))
                return unexpected(fileError(path));
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
