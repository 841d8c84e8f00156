// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/configservice.h"

#include "domain/subject.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <algorithm>
#include <set>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::ConfigService)
};

/// Asks for the consumers of several streams, one stream after the other.
class ServerLook
{
public:
    using Handler = std::function<void(const Result<ServerConfigs>&)>;
    explicit ServerLook(const JetStreamApi& api)
        : m_api(api)
    {
    }
    /// `isWanted`: whose consumers are asked for.
    void start(std::function<bool(const StreamName&)> isWanted, Handler handler)
    {
        m_handler = std::move(handler);
        m_api.allStreams([this, isWanted = std::move(isWanted)](const Result<StreamList>& list) {
            if (!list) {
                m_handler(unexpected(list.error()));
                return;
            }
            for (const StreamName& name : list->missing)
                m_missing << displayText(name.value);
            for (const StreamFactsPtr& facts : list->streams) {
                const bool isMissing =
                    std::find(list->missing.begin(), list->missing.end(), facts->name()) != list->missing.end();
                if (isMissing)
                    continue;
                m_found.streams.emplace(facts->name(), facts);
                if (isWanted(facts->name()))
                    m_waiting.push_back(facts->name());
            }
            next();
        });
    }
    const QStringList& missing() const { return m_missing; }
    void cancel() { m_api.cancelAll(); }

private:
    void next()
    {
        if (m_waiting.empty()) {
            m_handler(m_found);
            return;
        }
        const StreamName stream = m_waiting.back();
        m_waiting.pop_back();
        m_api.allConsumers(stream, [this, stream](const Result<ConsumerList>& list) {
            if (!list) {
                m_handler(unexpected(list.error()));
                return;
            }
            for (const ConsumerName& name : list->missing)
                m_missing << displayText(stream.value) + QStringLiteral("/") + displayText(name.value);
            m_found.consumers[stream] = list->consumers;
            next();
        });
    }

    JetStreamApi m_api;
    Handler m_handler;
    ServerConfigs m_found;
    QStringList m_missing;
    std::vector<StreamName> m_waiting;
};

class ExportJob : public Job
{
public:
    ExportJob(const JetStreamApi& api, ConfigExport order, ConfigExporting::Teller teller)
        : m_look(api)
        , m_order(std::move(order))
        , m_teller(std::move(teller))
    {
    }
    void start() override
    {
        m_look.start(
            [this](const StreamName& stream) {
                return m_order.withConsumers &&
                       std::find(m_order.streams.begin(), m_order.streams.end(), stream) != m_order.streams.end();
            },
            [this](const Result<ServerConfigs>& found) { onFound(found); });
    }
    void stop() override
    {
        m_look.cancel();
        m_teller.end(unexpected(cancelledError()));
    }

private:
    void onFound(const Result<ServerConfigs>& found)
    {
        if (!found) {
            m_teller.end(unexpected(found.error()));
            return;
        }
        m_told.missing = m_look.missing();
        std::vector<KeptConfig> configs;
        for (const StreamName& name : m_order.streams)
            addStream(*found, name, configs);
        QThreadPool::globalInstance()->start([this, home = m_home.address(), folder = m_order.folder, configs] {
            const auto problem = writeConfigs(folder, configs);
            home.deliver([this, problem] { onWritten(problem); });
        });
    }
    void addStream(const ServerConfigs& found, const StreamName& name, std::vector<KeptConfig>& configs)
    {
        const auto stream = found.streams.find(name);
        const auto config =
            stream == found.streams.end() ? Result<QByteArray>(QByteArray()) : configOf(stream->second->raw);
        if (!config || config->isEmpty()) {
            if (!m_told.missing.contains(displayText(name.value)))
                m_told.missing << displayText(name.value);
            return;
        }
        configs.push_back({name, {}, *config, {}});
        ++m_told.streams;
        const auto consumers = found.consumers.find(name);
        if (consumers == found.consumers.end())
            return;
        for (const ConsumerFactsPtr& consumer : consumers->second) {
            const auto own = configOf(consumer->raw);
            if (own && !fieldOf(*own, QStringLiteral("durable_name")).isEmpty()) {
                configs.push_back({name, consumer->key.consumer, *own, {}});
                ++m_told.consumers;
            } else {
                ++m_told.ephemeral;
            }
        }
    }
    void onWritten(const std::optional<Error>& problem)
    {
        if (problem)
            m_teller.end(unexpected(*problem));
        else
            m_teller.end(m_told);
    }

    ServerLook m_look;
    const ConfigExport m_order;
    const ConfigExporting::Teller m_teller;
    ConfigExported m_told;
    const Courier m_home;
};

class PlanJob : public Job
{
public:
    PlanJob(const JetStreamApi& api, QString path, ConfigPlanning::Teller teller)
        : m_look(api)
        , m_path(std::move(path))
        , m_teller(std::move(teller))
    {
    }
    void start() override
    {
        QThreadPool::globalInstance()->start([this, home = m_home.address(), path = m_path] {
            const auto read = std::make_shared<Result<std::vector<KeptConfig>>>(readConfigs(path));
            home.deliver([this, read] { onRead(*read); });
        });
    }
    void stop() override
    {
        m_look.cancel();
        m_teller.end(unexpected(cancelledError()));
    }

private:
    void onRead(const Result<std::vector<KeptConfig>>& read)
    {
        if (!read) {
            m_teller.end(unexpected(read.error()));
            return;
        }
        m_wanted = *read;
        std::set<StreamName> names;
        for (const KeptConfig& kept : m_wanted)
            names.insert(kept.stream);
        m_look.start([names](const StreamName& stream) { return names.contains(stream); },
                     [this](const Result<ServerConfigs>& found) { onFound(found); });
    }
    void onFound(const Result<ServerConfigs>& found)
    {
        if (!found) {
            m_teller.end(unexpected(found.error()));
            return;
        }
        // Created or not, changed or not: what was not reached tells neither.
        const QStringList missing = m_look.missing();
        std::erase_if(m_wanted, [&missing](const KeptConfig& kept) {
            const QString stream = displayText(kept.stream.value);
            return missing.contains(stream) ||
                   (kept.consumer && missing.contains(stream + u'/' + displayText(kept.consumer->value)));
        });
        auto plan = planOf(m_wanted, *found);
        if (plan)
            m_teller.end(PlannedConfigs{std::move(*plan), missing});
        else
            m_teller.end(unexpected(plan.error()));
    }

    ServerLook m_look;
    const QString m_path;
    const ConfigPlanning::Teller m_teller;
    std::vector<KeptConfig> m_wanted;
    const Courier m_home;
};

} // namespace

ConfigService::ConfigService(const JetStreamApi& api, WorkRegistry& works)
    : m_api(api)
    , m_works(works)
{
}

ConfigExporting ConfigService::exportTo(const ConfigExport& order, ConfigExporting::Listener listener)
{
    return m_works.begin(std::move(listener), [this, order](const auto& teller) {
        return std::make_unique<ExportJob>(m_api, order, teller);
    });
}

ConfigPlanning ConfigService::plan(const QString& path, ConfigPlanning::Listener listener)
{
    return m_works.begin(std::move(listener),
                         [this, path](const auto& teller) { return std::make_unique<PlanJob>(m_api, path, teller); });
}

} // namespace jetlag
