// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nats/natserrors.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::NatsErrors)
};

QString statusName(natsStatus status)
{
    return QString::fromUtf8(natsStatus_GetText(status));
}

} // namespace

Error connectError(natsStatus status, const QString& text, const QString& servers)
{
    const QString detail = text.isEmpty() ? statusName(status) : QStringLiteral("%1: %2").arg(statusName(status), text);
    const auto says = [&](const char* words) { return text.contains(QLatin1String(words), Qt::CaseInsensitive); };

    if (status == NATS_CONNECTION_AUTH_FAILED || says("authorization violation") || says("authentication")) {
        if (says("expired"))
            return {Error::Kind::Authentication,
                    Words::tr("The credentials for %1 have expired. Ask for new ones.").arg(servers), detail, 0};
        return {
            Error::Kind::Authentication,
            Words::tr("%1 refused the user name, password or credentials. Check them and connect again.").arg(servers),
            detail, 0};
    }
    if (says("issuer certificate") || says("self-signed") || says("self signed")) {
        return {
            Error::Kind::Tls,
            Words::tr("The certificate of %1 is not trusted. Give its certificate authority (TLS CA).").arg(servers),
            detail, 0};
    }
    if (says("hostname mismatch"))
        return {Error::Kind::Tls, Words::tr("The certificate of %1 was issued for another host name.").arg(servers),
                detail, 0};
    if (status == NATS_SECURE_CONNECTION_WANTED)
        return {Error::Kind::Tls,
                Words::tr("TLS was asked for, by a tls:// address or a certificate, but %1 does not offer it. Nothing "
                          "was sent. If plain text is meant, use nats:// addresses only and no certificates.")
                    .arg(servers),
                detail, 0};
    if (status == NATS_SECURE_CONNECTION_REQUIRED)
        return {Error::Kind::Tls, Words::tr("%1 wants TLS. Use a tls:// address.").arg(servers), detail, 0};
    if (status == NATS_SSL_ERROR || says("certificate") || says("Expected 'PONG', got ''"))
        return {Error::Kind::Tls,
                Words::tr("TLS with %1 failed. Check the certificate, key and certificate authority.").arg(servers),
                detail, 0};
    if (status == NATS_NOT_FOUND || status == NATS_INVALID_ARG || says("getaddrinfo") || says("name or service") ||
        says("resolve"))
        return {Error::Kind::Network, Words::tr("No server was found under %1. Check the address.").arg(servers),
                detail, 0};
    if (status == NATS_NO_SERVER || status == NATS_IO_ERROR)
        return {Error::Kind::Network,
                Words::tr("No server answers at %1. Is it running? Trying again every second.").arg(servers), detail,
                0};
    if (status == NATS_TIMEOUT)
        return {Error::Kind::Timeout, Words::tr("%1 did not answer in time. Trying again.").arg(servers), detail, 0};
    return {Error::Kind::Network, Words::tr("Connecting to %1 failed. Trying again.").arg(servers), detail, 0};
}

Error publishError(natsStatus status, const QString& subject)
{
    switch (static_cast<int>(status)) {
    case NATS_INSUFFICIENT_BUFFER: // reconnecting, and nothing is buffered
    case NATS_CONNECTION_DISCONNECTED:
    case NATS_CONNECTION_CLOSED:
        return disconnectedError();
    case NATS_MAX_PAYLOAD:
        return {Error::Kind::InvalidInput, Words::tr("The message is larger than the server allows."), subject, 0};
    case NATS_INVALID_SUBJECT:
        return {Error::Kind::InvalidInput, Words::tr("The subject is not valid."), subject, 0};
    default:
        return {Error::Kind::Network, Words::tr("The request could not be sent."),
                QStringLiteral("%1: %2").arg(subject, statusName(status)), 0};
    }
}

Error timeoutError(const QString& subject, std::chrono::milliseconds waited)
{
    const auto seconds = static_cast<int>((waited.count() + 999) / 1000);
    return {Error::Kind::Timeout,
            Words::tr("No reply within %n s. The account may lack the permission, the stream may have no leader, or "
                      "its server may be down.",
                      nullptr, seconds),
            subject, 0, true};
}

Error noRespondersError(const QString& subject)
{
    return {Error::Kind::NoResponders,
            Words::tr("Nobody answers there. JetStream may be off, or the domain or API prefix wrong."), subject, 0};
}

Error permissionError(const QString& subject, bool isPublish)
{
    return {Error::Kind::Permission,
            isPublish ? Words::tr("The account has no permission to publish to %1. Ask for it, or use another account.")
                            .arg(subject)
                      : Words::tr("The account has no permission to subscribe to %1. Ask for it, or set an inbox "
                                  "prefix that is allowed.")
                            .arg(subject),
            subject, 0};
}

Error disconnectedError()
{
    return {Error::Kind::Disconnected, Words::tr("There is no connection to the server. Nothing was sent."), {}, 0};
}

Error lostError()
{
    return {Error::Kind::Disconnected,
            Words::tr("The connection was lost before the answer came. It may have been carried out or not."),
            QStringLiteral("sent, not answered"), 0, true};
}

std::optional<PermissionViolation> parsePermissionViolation(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("permissions violation for (publish|subscription) to \"([^\"]*)\""),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return PermissionViolation{match.captured(2),
                               match.captured(1).compare(QStringLiteral("publish"), Qt::CaseInsensitive) == 0};
}

} // namespace jetlag
