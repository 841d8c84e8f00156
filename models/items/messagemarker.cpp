// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/messagemarker.h"

#include "domain/subject.h"

#include <QCoreApplication>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::MessageMarker)
};

QString operationText(const QByteArray& operation)
{
    if (operation == "DEL")
        return Words::tr("The key was deleted (KV-Operation: DEL).");
    if (operation == "PURGE")
        return Words::tr("The key was purged with its history (KV-Operation: PURGE).");
    return {};
}

/// By a stream with subject_delete_marker_ttl, from server 2.11 on.
QString reasonText(const QByteArray& reason)
{
    if (reason == "MaxAge")
        return Words::tr("The last message of this subject has expired (Nats-Marker-Reason: MaxAge).");
    if (reason == "Purge")
        return Words::tr("This subject was purged (Nats-Marker-Reason: Purge).");
    if (reason == "Remove")
        return Words::tr("The last message of this subject was deleted (Nats-Marker-Reason: Remove).");
    return Words::tr("The server marks that this subject is empty (Nats-Marker-Reason: %1).")
        .arg(displayText(QString::fromUtf8(reason)));
}

} // namespace

QString markerText(const StoredMessage& message)
{
    if (!message.payload.isEmpty())
        return {};
    if (const auto operation = message.headers.firstValue("KV-Operation")) {
        if (QString text = operationText(*operation); !text.isEmpty())
            return text;
    }
    if (const auto reason = message.headers.firstValue("Nats-Marker-Reason"))
        return reasonText(*reason);
    return message.stream.value.startsWith(QLatin1String("KV_")) ? Words::tr("The value is empty.") : QString();
}

} // namespace jetlag
