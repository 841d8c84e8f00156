// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/thresholdservice.h"

#include "admin/changejob.h"
#include "jetstream/replyparse.h"

#include <QCoreApplication>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::ThresholdService)
};

class ThresholdJob : public Job
{
public:
    ThresholdJob(const JetStreamApi& api, std::optional<ServerVersion> version, ConfigTarget target,
                 MetadataChanges changes, ThresholdChange::Teller teller)
        : m_api(api)
        , m_version(version)
        , m_target(std::move(target))
        , m_changes(std::move(changes))
        , m_teller(std::move(teller))
    {
    }
    void start() override;
    void stop() override
    {
        m_api.cancelAll();
        fail(cancelledError());
    }

private:
    void onInfo(const Result<QByteArray>& info);
    void onReply(const Result<QByteArray>& reply);
    QMap<QString, QString> metadataOf(const QByteArray& reply) const;
    void fail(const Error& error) { m_teller.end(unexpected(error)); }

    JetStreamApi m_api;
    const std::optional<ServerVersion> m_version;
    const ConfigTarget m_target;
    const MetadataChanges m_changes;
    const ThresholdChange::Teller m_teller;
};

void ThresholdJob::start()
{
    if (m_version && *m_version < ServerVersion{2, 10, 0}) {
        fail({Error::Kind::InvalidInput,
              Words::tr("Servers before 2.10 keep no metadata, so there is no place for thresholds."),
              {},
              0});
        return;
    }
    const QString operation =
        m_target.consumer ? QStringLiteral("CONSUMER.INFO.%1.%2").arg(m_target.stream.value, m_target.consumer->value)
                          : QStringLiteral("STREAM.INFO.") + m_target.stream.value;
    m_api.call(operation, {}, [this](const auto& info) { onInfo(info); });
}

void ThresholdJob::onInfo(const Result<QByteArray>& info)
{
    if (const auto problem = info ? changedSince(m_target, *info) : std::nullopt) {
        fail(*problem);
        return;
    }
    const auto config = info ? configWithMetadata(*info, m_changes) : info;
    if (!config) {
        fail(config.error());
        return;
    }
    const bool isConsumer = m_target.consumer.has_value();
    const QString operation =
        isConsumer ? QStringLiteral("CONSUMER.CREATE.%1.%2").arg(m_target.stream.value, m_target.consumer->value)
                   : QStringLiteral("STREAM.UPDATE.") + m_target.stream.value;
    const QByteArray body = isConsumer ? consumerUpdateBody(m_target.stream.value, *config) : *config;
    m_api.call(operation, body, [this](const auto& reply) { onReply(reply); });
}

void ThresholdJob::onReply(const Result<QByteArray>& reply)
{
    if (!reply) {
        fail(reply.error());
        return;
    }
    const QMap<QString, QString> metadata = metadataOf(*reply);
    for (auto change = m_changes.begin(); change != m_changes.end(); ++change) {
        if (metadata.value(change.key()) == change.value())
            continue;
        fail({Error::Kind::Protocol, Words::tr("The server answered, but the thresholds are not what they should be."),
              change.key(), 0});
        return;
    }
    m_teller.end({});
}

QMap<QString, QString> ThresholdJob::metadataOf(const QByteArray& reply) const
{
    if (m_target.consumer) {
        const auto info = parseConsumerInfo(reply, m_target.stream, {});
        return info ? (*info)->config.metadata : QMap<QString, QString>();
    }
    const auto info = parseStreamInfo(reply, {});
    return info ? info->facts->config.metadata : QMap<QString, QString>();
}

} // namespace

ThresholdService::ThresholdService(const JetStreamApi& api, WorkRegistry& works)
    : m_api(api)
    , m_works(works)
{
}

void ThresholdService::setServerVersion(std::optional<ServerVersion> version)
{
    m_version = version;
}

ThresholdChange ThresholdService::change(const ConfigTarget& target, const MetadataChanges& changes,
                                         ThresholdChange::Listener listener)
{
    return m_works.begin(std::move(listener), [this, target, changes](const auto& teller) {
        return std::make_unique<ThresholdJob>(m_api, m_version, target, changes, teller);
    });
}

} // namespace jetlag
