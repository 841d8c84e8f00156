// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/thresholdservice.h"

#include "jetstream/jetstreamapi.h"
#include "jetstream/replyparse.h"

namespace jetlag {

ThresholdService::ThresholdService(const JetStreamApi& api, QObject* parent)
    : QObject(parent)
    , m_api(api)
{
    qRegisterMetaType<ConfigTarget>("jetlag::ConfigTarget");
    qRegisterMetaType<Error>("jetlag::Error");
}

ThresholdService::~ThresholdService()
{
    for (const quint64 id : std::as_const(m_requests))
        m_api.cancel(static_cast<RequestId>(id));
}

void ThresholdService::setServerVersion(std::optional<ServerVersion> version)
{
    m_version = version;
}

void ThresholdService::change(const ConfigTarget& target, const MetadataChanges& changes)
{
    QMetaObject::invokeMethod(this, [this, target, changes] { begin(target, changes); });
}

void ThresholdService::call(const QString& operation, const QByteArray& body,
                            std::function<void(const Result<QByteArray>&)> then)
{
    const quint64 number = ++m_number;
    m_requests[number] = m_api.call(operation, body, [this, number, then](const Result<QByteArray>& reply) {
        m_requests.remove(number);
        then(reply);
    });
}

void ThresholdService::begin(const ConfigTarget& target, const MetadataChanges& changes)
{
    if (m_version && *m_version < ServerVersion{2, 10, 0}) {
        emit failed(target, {Error::Kind::InvalidInput,
                             tr("Servers before 2.10 keep no metadata, so there is no place for thresholds."),
                             {},
                             0});
        return;
    }
    const QString operation =
        target.consumer ? QStringLiteral("CONSUMER.INFO.%1.%2").arg(target.stream.value, target.consumer->value)
                        : QStringLiteral("STREAM.INFO.") + target.stream.value;
    call(operation, {}, [this, target, changes](const Result<QByteArray>& info) {
        if (info)
            send(target, changes, *info);
        else
            emit failed(target, info.error());
    });
}

void ThresholdService::send(const ConfigTarget& target, const MetadataChanges& changes, const QByteArray& info)
{
    const auto config = configWithMetadata(info, changes);
    if (!config) {
        emit failed(target, config.error());
        return;
    }
    const bool isConsumer = target.consumer.has_value();
    const QString operation =
        isConsumer ? QStringLiteral("CONSUMER.CREATE.%1.%2").arg(target.stream.value, target.consumer->value)
                   : QStringLiteral("STREAM.UPDATE.") + target.stream.value;
    const QByteArray body = isConsumer ? consumerUpdateBody(target.stream.value, *config) : *config;
    call(operation, body, [this, target, changes](const Result<QByteArray>& reply) {
        if (reply)
            verify(target, changes, *reply);
        else
            emit failed(target, reply.error());
    });
}

void ThresholdService::verify(const ConfigTarget& target, const MetadataChanges& changes, const QByteArray& reply)
{
    QMap<QString, QString> metadata;
    if (target.consumer) {
        if (const auto info = parseConsumerInfo(reply, target.stream, {}))
            metadata = (*info)->config.metadata;
    } else if (const auto info = parseStreamInfo(reply, {})) {
        metadata = info->facts->config.metadata;
    }
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (metadata.value(change.key()) != change.value()) {
            emit failed(target,
                        {Error::Kind::Protocol,
                         tr("The server answered, but the thresholds are not what they should be."), change.key(), 0});
            return;
        }
    }
    emit changed(target);
}

} // namespace jetlag
