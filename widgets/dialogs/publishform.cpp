// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/publishform.h"

#include <QJsonArray>

#include <algorithm>

namespace jetlag {
namespace {

const QString inputs[] = {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("hex"),
                          QStringLiteral("base64")};

} // namespace

QJsonObject toJson(const PublishForm& form)
{
    QJsonArray headers;
    for (const auto& [name, value] : form.headers.entries())
        headers.append(QJsonArray{QString::fromLatin1(name.toBase64()), QString::fromLatin1(value.toBase64())});
    return {{QStringLiteral("request"), form.isRequest},
            {QStringLiteral("subject"), form.subject},
            {QStringLiteral("headers_base64"), headers},
            {QStringLiteral("input"), inputs[static_cast<size_t>(form.input)]},
            {QStringLiteral("payload"), form.payload},
            {QStringLiteral("verified"), form.isVerified},
            {QStringLiteral("count"), form.count},
            {QStringLiteral("interval_ms"), form.intervalMs},
            {QStringLiteral("timeout_ms"), form.timeoutMs},
            {QStringLiteral("replies"), form.replies}};
}

std::optional<PublishForm> publishFormFrom(const QJsonObject& json)
{
    if (!json[QStringLiteral("subject")].isString() && !json[QStringLiteral("payload")].isString())
        return std::nullopt;
    PublishForm form;
    form.isRequest = json[QStringLiteral("request")].toBool();
    form.subject = json[QStringLiteral("subject")].toString();
    for (const auto& pair : json[QStringLiteral("headers_base64")].toArray()) {
        const QByteArray name = QByteArray::fromBase64(pair[0].toString().toLatin1());
        if (!name.isEmpty())
            form.headers.add(name, QByteArray::fromBase64(pair[1].toString().toLatin1()));
    }
    const auto input = std::find(std::begin(inputs), std::end(inputs), json[QStringLiteral("input")].toString());
    if (input != std::end(inputs))
        form.input = static_cast<PayloadInput>(input - std::begin(inputs));
    form.payload = json[QStringLiteral("payload")].toString();
    form.isVerified = json[QStringLiteral("verified")].toBool(true);
    form.count = json[QStringLiteral("count")].toInt(form.count);
    form.intervalMs = json[QStringLiteral("interval_ms")].toInt(form.intervalMs);
    form.timeoutMs = json[QStringLiteral("timeout_ms")].toInt(form.timeoutMs);
    form.replies = json[QStringLiteral("replies")].toInt(form.replies);
    return form;
}

} // namespace jetlag
