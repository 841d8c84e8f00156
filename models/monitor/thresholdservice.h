// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/serverversion.h"
#include "jetstream/configedit.h"
#include "jetstream/jetstreamapi.h"

#include <QObject>

#include <optional>

namespace jetlag {

class JetStreamApi;

/// A stream, or a consumer of it.
struct ConfigTarget
{
    StreamName stream;
    std::optional<ConsumerName> consumer;
    friend bool operator==(const ConfigTarget&, const ConfigTarget&) = default;
};

/// Writes thresholds into the metadata of streams and consumers. The configuration is read anew, changed in its
/// metadata only, sent back whole, and the reply compared with what was wanted. Lives on the session thread, callable
/// from any; answers by signals, one for each call.
class ThresholdService : public QObject
{
    Q_OBJECT
public:
    explicit ThresholdService(const JetStreamApi& api, QObject* parent = nullptr);
    ~ThresholdService() override; ///< cancels
    void setServerVersion(std::optional<ServerVersion> version);

    void change(const ConfigTarget& target, const MetadataChanges& changes);

signals:
    void changed(const jetlag::ConfigTarget& target);
    void failed(const jetlag::ConfigTarget& target, const jetlag::Error& error);

private:
    void begin(const ConfigTarget& target, const MetadataChanges& changes);
    void send(const ConfigTarget& target, const MetadataChanges& changes, const QByteArray& info);
    void verify(const ConfigTarget& target, const MetadataChanges& changes, const QByteArray& reply);
    void call(const QString& operation, const QByteArray& body, std::function<void(const Result<QByteArray>&)> then);

    JetStreamApi m_api;
    std::optional<ServerVersion> m_version;
    QMap<quint64, quint64> m_requests; ///< own number to RequestId
    quint64 m_number = 0;
};

} // namespace jetlag

Q_DECLARE_METATYPE(jetlag::ConfigTarget)
