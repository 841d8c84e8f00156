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
