// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nats/connecterror.h"

#include "domain/subject.h"
#include "nats/credentials.h"
#include "nats/serveraddress.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QHostInfo>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::ConnectError)
};

/// What nats.c says about an attempt that failed, put together from its status, its text and what was wanted.
class ConnectTrouble
{
public:
    ConnectTrouble(natsStatus status, const QString& text, const ConnectionOptions& options)
        : m_status(status)
        , m_text(text)
        , m_options(options)
        , m_servers(options.publicServers().join(QStringLiteral(", ")))
    {
    }

    Error inWords() const
    {
        for (const auto part : {&ConnectTrouble::refusal, &ConnectTrouble::certificate, &ConnectTrouble::tls})
            if (const auto words = (this->*part)())
                return *words;
        return network();
    }

private:
    bool says(const char* words) const { return m_text.contains(QLatin1String(words), Qt::CaseInsensitive); }
    Error error(Error::Kind kind, const QString& words) const { return made(kind, words.arg(m_servers)); }
    Error made(Error::Kind kind, const QString& summary) const
    {
        const QString name = QString::fromUtf8(natsStatus_GetText(m_status));
        return {kind, summary, m_text.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, m_text), 0};
    }

    /// When that was, and which ones are to be renewed. nats.c reads a file anew at each attempt.
    QString expired(Timestamp expiry) const
    {
        const QString when = QLocale().toString(toDateTime(expiry).toLocalTime(), QLocale::ShortFormat);
        const QString file = displayText(m_options.credsFile);
        const QString context = displayText(m_options.context);
        const bool hasFile = !file.isEmpty() && m_options.jwt.isEmpty();
        if (hasFile && !context.isEmpty())
            return Words::tr("The credentials for %1 expired at %2. Renew those of the context %3 in %4: the file is "
                             "read again every second.")
                .arg(m_servers, when, context, file);
        if (hasFile)
            return Words::tr("The credentials for %1 expired at %2. Put new ones into %3: the file is read again every "
                             "second.")
                .arg(m_servers, when, file);
        if (!context.isEmpty())
            return Words::tr("The credentials for %1 expired at %2. Renew those of the context %3 and connect again.")
                .arg(m_servers, when, context);
        return Words::tr("The credentials for %1 expired at %2. Ask for new ones and connect again.")
            .arg(m_servers, when);
    }

    /// The server speaks NATS and says no.
    std::optional<Error> refusal() const
    {
        if (says("connections exceeded"))
            return error(Error::Kind::Network,
                         Words::tr("%1 has no room for another connection: its limit, or that of the account, is "
                                   "reached. Trying again every second."));
        if (m_status != NATS_CONNECTION_AUTH_FAILED && !says("authorization violation") && !says("authentication"))
            return std::nullopt;
        if (const auto expiry = expiryOf(m_options); expiry && *expiry <= systemNow())
            return made(Error::Kind::Authentication, expired(*expiry));
        if (says("expired"))
            return error(Error::Kind::Authentication,
                         Words::tr("The credentials for %1 have expired. Ask for new ones."));
        return error(Error::Kind::Authentication,
                     Words::tr("%1 refused the user name, password or credentials. Check them and connect again."));
    }

    /// That of the server is not taken.
    std::optional<Error> certificate() const
    {
        if (says("certificate has expired"))
            return error(Error::Kind::Tls, Words::tr("The certificate of %1 has expired. The server needs a new one."));
        if (says("certificate is not yet valid"))
            return error(Error::Kind::Tls, Words::tr("The certificate of %1 is not valid yet. Check the clock of this "
                                                     "computer, and the certificate."));
        if (says("hostname mismatch") || says("address mismatch"))
            return error(Error::Kind::Tls,
                         Words::tr("The certificate of %1 was issued for another host name. Use an address that "
                                   "stands in the certificate."));
        if (says("issuer certificate") || says("self-signed") || says("self signed"))
            return error(Error::Kind::Tls,
                         Words::tr("The certificate of %1 is not trusted. Give its certificate authority (TLS CA)."));
        return std::nullopt;
    }

    std::optional<Error> tls() const
    {
        if (m_status == NATS_SECURE_CONNECTION_WANTED)
            return error(Error::Kind::Tls,
                         Words::tr("TLS was asked for, by a tls:// address or a certificate, but %1 does not offer it. "
                                   "Nothing was sent. If plain text is meant, use nats:// addresses only and no "
                                   "certificates."));
        if (m_status == NATS_SECURE_CONNECTION_REQUIRED)
            return error(Error::Kind::Tls, Words::tr("%1 wants TLS. Use a tls:// address."));
        if (m_options.tlsFirst && says("wrong version number"))
            return error(Error::Kind::Tls, Words::tr("%1 greets before TLS begins. Connect without TLS handshake "
                                                     "first."));
        // TLS 1.3 has a client take the handshake for done before the server has looked at its certificate.
        if (m_options.wantsTls() && (isEndedWithoutWords() || isClientCertificateRefused()))
            return error(Error::Kind::Tls,
                         m_options.tlsCert.isEmpty()
                             ? Words::tr("%1 ended the connection as soon as TLS had begun. It most likely asks for a "
                                         "client certificate, and none was given. Give one with its key.")
                             : Words::tr("%1 ended the connection as soon as TLS had begun. It most likely does not "
                                         "take the client certificate: it may have expired, or come from an authority "
                                         "that the server does not trust."));
        if (m_status == NATS_SSL_ERROR || says("certificate"))
            return error(Error::Kind::Tls,
                         Words::tr("TLS with %1 failed. Check the certificate, key and certificate authority."));
        return std::nullopt;
    }

    Error network() const
    {
        if (isEndedWithoutWords())
            return error(Error::Kind::Network,
                         Words::tr("%1 ended the connection without saying why. It, or a proxy before it, may have no "
                                   "room for another connection. Trying again every second."));
        if (m_status == NATS_NOT_FOUND || m_status == NATS_INVALID_ARG || says("getaddrinfo") ||
            says("name or service") || says("resolve"))
            return error(Error::Kind::InvalidInput, Words::tr("No server was found under %1. Check the address."));
        if (m_status == NATS_NO_SERVER || m_status == NATS_IO_ERROR)
            return error(Error::Kind::Network,
                         Words::tr("No server answers at %1. Is it running? Trying again every second."));
        if (m_status == NATS_TIMEOUT)
            return error(Error::Kind::Timeout,
                         m_options.tlsFirst
                             ? Words::tr("%1 did not answer in time. Trying again.")
                             : Words::tr("%1 did not answer in time. It may be out of reach or overloaded, or expect "
                                         "TLS before it greets (TLS handshake first). Trying again."));
        return error(Error::Kind::Network, Words::tr("Connecting to %1 failed. Trying again."));
    }

    bool isClientCertificateRefused() const
    {
        return says("SSL_write") || says("SSL_read") || says("alert certificate") || says("alert bad certificate") ||
               says("alert unknown ca");
    }
    bool isEndedWithoutWords() const { return says("Expected 'PONG', got ''"); }

    const natsStatus m_status;
    const QString m_text;
    const ConnectionOptions& m_options;
    const QString m_servers;
};

} // namespace

Error connectError(natsStatus status, const QString& text, const ConnectionOptions& options)
{
    return ConnectTrouble(status, options.withoutSecrets(text), options).inWords();
}

bool isEveryHostUnknown(const ConnectionOptions& options)
{
    const auto isKnown = [](const QString& server) {
        const QString host = QUrl(withoutUserInfo(server)).host();
        // A number has no need of a name, and QHostInfo would look for one.
        return !QHostAddress(host).isNull() || QHostInfo::fromName(host).error() != QHostInfo::HostNotFound;
    };
    return std::none_of(options.servers.begin(), options.servers.end(), isKnown);
}

} // namespace jetlag
