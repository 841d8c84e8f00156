// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/configplan.h"

#include "admin/configfields.h"
#include "domain/subject.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::ConfigPlan)
};

/// What a server writes where nobody has said anything.
bool isDefault(const QString& key, const QByteArray& value)
{
    static const std::map<QString, std::vector<QByteArray>> defaults{
        {QStringLiteral("retention"), {"\"limits\""}},      {QStringLiteral("storage"), {"\"file\""}},
        {QStringLiteral("discard"), {"\"old\""}},           {QStringLiteral("compression"), {"\"none\""}},
        {QStringLiteral("persist_mode"), {"\"default\""}},  {QStringLiteral("num_replicas"), {"1"}},
        {QStringLiteral("deliver_policy"), {"\"all\""}},    {QStringLiteral("ack_policy"), {"\"none\""}},
        {QStringLiteral("replay_policy"), {"\"instant\""}}, {QStringLiteral("ack_wait"), {"30000000000"}},
        {QStringLiteral("max_ack_pending"), {"1000"}},      {QStringLiteral("max_waiting"), {"512"}},
        {QStringLiteral("priority_policy"), {"\"none\""}}};
    static const std::vector<QByteArray> nothing{"", "0", "-1", "false", "null", "\"\"", "[]", "{}", "[\"\"]"};
    if (std::find(nothing.begin(), nothing.end(), value) != nothing.end())
        return true;
    const auto found = defaults.find(key);
    return found != defaults.end() &&
           std::find(found->second.begin(), found->second.end(), value) != found->second.end();
}

/// The server reckons these by others, or by what the account may do, where a file does not name them.
bool isReckoned(const QString& key)
{
    return key == u"duplicate_window" || key == u"name" || key == u"durable_name" || key == u"consumer_limits" ||
           key == u"allow_direct" || key == u"mirror_direct";
}

/// Sequences of JSON that say the same in another order: subjects.
QByteArray sorted(const QString& key, const QByteArray& value)
{
    if (key != u"subjects" && key != u"filter_subjects")
        return value;
    QStringList all;
    const QJsonArray array = QJsonDocument::fromJson(value).array();
    for (const auto& one : array)
        all << one.toString();
    all.sort();
    return QJsonDocument(QJsonArray::fromStringList(all)).toJson(QJsonDocument::Compact);
}

bool isTold(const FieldDifference& difference)
{
    const bool wasDefault = isDefault(difference.key, difference.before);
    if (difference.after.isEmpty())
        return !wasDefault && !isReckoned(difference.key);
    if (wasDefault && isDefault(difference.key, difference.after))
        return false;
    return sorted(difference.key, difference.before) != sorted(difference.key, difference.after);
}

QStringList originsOf(const QByteArray& config)
{
    const QJsonObject json = QJsonDocument::fromJson(config).object();
    QStringList names{json.value(QLatin1String("mirror")).toObject().value(QLatin1String("name")).toString()};
    const QJsonArray sources = json.value(QLatin1String("sources")).toArray();
    for (const auto& source : sources)
        names << source.toObject().value(QLatin1String("name")).toString();
    return names;
}

bool isFixed(const PlanEntry& entry, const FieldDifference& difference)
{
    const ConfigField* field = fieldNamed(entry.consumer ? consumerFields() : streamFields(), difference.key);
    if (field && field->change == FieldChange::AtCreation)
        return true;
    return field && field->change == FieldChange::Once && difference.before == "true";
}

void compare(PlanEntry& entry)
{
    if (entry.before.isEmpty()) {
        entry.kind = PlanEntry::Kind::Create;
        return;
    }
    entry.differences = configDifferences(entry.before, entry.after);
    for (const FieldDifference& difference : entry.differences) {
        if (isFixed(entry, difference))
            entry.fixed << difference.key;
    }
    entry.kind = entry.differences.empty() ? PlanEntry::Kind::Same
                 : entry.fixed.isEmpty()   ? PlanEntry::Kind::Change
                                           : PlanEntry::Kind::Fixed;
}

PlanEntry entryOf(const KeptConfig& kept, const ServerConfigs& server)
{
    PlanEntry entry{PlanEntry::Kind::Same, kept.stream, kept.consumer, {}, kept.config, {}, {}, {}};
    if (!kept.consumer) {
        const auto found = server.streams.find(kept.stream);
        if (found != server.streams.end()) {
            entry.before = configOf(found->second->raw).value_or(QByteArray());
            entry.seen = incarnationOf(*found->second);
        }
    } else if (const auto list = server.consumers.find(kept.stream); list != server.consumers.end()) {
        for (const ConsumerFactsPtr& consumer : list->second) {
            if (consumer->key.consumer == *kept.consumer) {
                entry.before = configOf(consumer->raw).value_or(QByteArray());
                entry.seen = incarnationOf(*consumer);
            }
        }
    }
    compare(entry);
    return entry;
}

/// Streams whose origins are not among those that still wait come first.
ConfigPlan inOrder(ConfigPlan streams)
{
    ConfigPlan ordered;
    while (!streams.empty()) {
        std::set<QString> waiting;
        for (const PlanEntry& entry : streams)
            waiting.insert(entry.stream.value);
        const auto isReady = [&waiting](const PlanEntry& entry) {
            const QStringList origins = originsOf(entry.after);
            return std::none_of(origins.begin(), origins.end(), [&waiting, &entry](const QString& origin) {
                return origin != entry.stream.value && waiting.contains(origin);
            });
        };
        auto next = std::stable_partition(streams.begin(), streams.end(), isReady);
        if (next == streams.begin())
            next = streams.end(); // they source each other: any order is as good
        ordered.insert(ordered.end(), std::make_move_iterator(streams.begin()), std::make_move_iterator(next));
        streams.erase(streams.begin(), next);
    }
    return ordered;
}

void addExtra(ConfigPlan& plan, const std::set<ConsumerKey>& wanted, const ServerConfigs& server)
{
    for (const auto& [name, facts] : server.streams) {
        if (!wanted.contains({name, {}}))
            plan.push_back({PlanEntry::Kind::Extra,
                            name,
                            {},
                            configOf(facts->raw).value_or(QByteArray()),
                            {},
                            incarnationOf(*facts),
                            {},
                            {}});
    }
    for (const auto& [name, consumers] : server.consumers) {
        for (const ConsumerFactsPtr& consumer : consumers) {
            if (!wanted.contains(consumer->key))
                plan.push_back({PlanEntry::Kind::Extra,
                                name,
                                consumer->key.consumer,
                                configOf(consumer->raw).value_or(QByteArray()),
                                {},
                                incarnationOf(*consumer),
                                {},
                                {}});
        }
    }
}

} // namespace

std::vector<FieldDifference> configDifferences(const QByteArray& there, const QByteArray& wanted)
{
    std::vector<FieldDifference> found = differences(there, wanted);
    std::erase_if(found, [](const FieldDifference& difference) { return !isTold(difference); });
    return found;
}

Result<ConfigPlan> planOf(const std::vector<KeptConfig>& wanted, const ServerConfigs& server)
{
    ConfigPlan streams;
    ConfigPlan consumers;
    std::set<ConsumerKey> names;
    for (const KeptConfig& kept : wanted) {
        const ConsumerKey key{kept.stream, kept.consumer.value_or(ConsumerName())};
        if (!names.insert(key).second)
            return unexpected(Error{Error::Kind::InvalidInput,
                                    Words::tr("%1 is there twice.")
                                        .arg(displayText(kept.consumer ? kept.stream.value + u'/' + kept.consumer->value
                                                                       : kept.stream.value)),
                                    kept.file, 0});
        (kept.consumer ? consumers : streams).push_back(entryOf(kept, server));
    }
    ConfigPlan plan = inOrder(std::move(streams));
    plan.insert(plan.end(), std::make_move_iterator(consumers.begin()), std::make_move_iterator(consumers.end()));
    addExtra(plan, names, server);
    return plan;
}

} // namespace jetlag
