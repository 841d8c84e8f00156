// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/configcommand.h"

#include "domain/thresholds.h"
#include "jetstream/configedit.h"
#include "payload/copyas.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace jetlag {
namespace {

using Json = nlohmann::ordered_json;

/// How a field is written as an option.
enum class As { Text, Texts, Number, Duration, Flag, Percent };
struct Option
{
    const char* key;
    const char* option;
    As as;
};

// By nats-io/natscli: cli/stream_command.go, cli/consumer_command.go.
constexpr Option streamOptions[] = {{"subjects", "--subjects", As::Texts},
                                    {"description", "--description", As::Text},
                                    {"storage", "--storage", As::Text},
                                    {"compression", "--compression", As::Text},
                                    {"num_replicas", "--replicas", As::Number},
                                    {"discard", "--discard", As::Text},
                                    {"discard_new_per_subject", "--discard-per-subject", As::Flag},
                                    {"first_seq", "--first-sequence", As::Number},
                                    {"max_age", "--max-age", As::Duration},
                                    {"max_bytes", "--max-bytes", As::Number},
                                    {"max_consumers", "--max-consumers", As::Number},
                                    {"max_msg_size", "--max-msg-size", As::Number},
                                    {"max_msgs", "--max-msgs", As::Number},
                                    {"max_msgs_per_subject", "--max-msgs-per-subject", As::Number},
                                    {"duplicate_window", "--dupe-window", As::Duration},
                                    {"allow_atomic", "--allow-batch", As::Flag},
                                    {"allow_batched", "--allow-fast", As::Flag},
                                    {"allow_msg_counter", "--allow-counter", As::Flag},
                                    {"allow_rollup_hdrs", "--allow-rollup", As::Flag},
                                    {"deny_delete", "--deny-delete", As::Flag},
                                    {"deny_purge", "--deny-purge", As::Flag},
                                    {"allow_direct", "--allow-direct", As::Flag},
                                    {"mirror_direct", "--allow-mirror-direct", As::Flag},
                                    {"allow_msg_ttl", "--allow-msg-ttl", As::Flag},
                                    {"allow_msg_schedules", "--allow-schedules", As::Flag},
                                    {"subject_delete_marker_ttl", "--subject-del-markers-ttl", As::Duration},
                                    {"persist_mode", "--persist-mode", As::Text},
                                    {"placement.cluster", "--cluster", As::Text},
                                    {"placement.tags", "--tag", As::Texts},
                                    {"subject_transform.src", "--transform-source", As::Text},
                                    {"subject_transform.dest", "--transform-destination", As::Text},
                                    {"republish.src", "--republish-source", As::Text},
                                    {"republish.dest", "--republish-destination", As::Text},
                                    {"republish.headers_only", "--republish-headers", As::Flag},
                                    {"consumer_limits.inactive_threshold", "--limit-consumer-inactive", As::Duration},
                                    {"consumer_limits.max_ack_pending", "--limit-consumer-max-pending", As::Number}};
constexpr Option consumerOptions[] = {{"description", "--description", As::Text},
                                      {"ack_policy", "--ack", As::Text},
                                      {"ack_wait", "--wait", As::Duration},
                                      {"max_deliver", "--max-deliver", As::Number},
                                      {"filter_subject", "--filter", As::Text},
                                      {"filter_subjects", "--filter", As::Texts},
                                      {"replay_policy", "--replay", As::Text},
                                      {"sample_freq", "--sample", As::Percent},
                                      {"max_waiting", "--max-waiting", As::Number},
                                      {"max_ack_pending", "--max-pending", As::Number},
                                      {"max_batch", "--max-pull-batch", As::Number},
                                      {"max_expires", "--max-pull-expire", As::Duration},
                                      {"max_bytes", "--max-pull-bytes", As::Number},
                                      {"headers_only", "--headers-only", As::Flag},
                                      {"inactive_threshold", "--inactive-threshold", As::Duration},
                                      {"mem_storage", "--memory", As::Flag},
                                      {"num_replicas", "--replicas", As::Number}};

Json parse(const QByteArray& json)
{
    return Json::parse(json.cbegin(), json.cend(), nullptr, false);
}

/// Without quotes where a shell reads none into it.
QByteArray word(const QByteArray& text)
{
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               QByteArrayView("_-./:=@%+,").contains(c);
    };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isPlain) ? text : shellWord(text);
}

QByteArray option(const char* name, const std::string& value)
{
    return QByteArray(name) + "=" + word(QByteArray::fromStdString(value));
}

/// One option; nullopt: it cannot say that.
std::optional<QByteArrayList> optionsFor(const Option& known, const Json& value)
{
    switch (known.as) {
    case As::Text:
        if (value.is_string())
            return QByteArrayList{option(known.option, value.get<std::string>())};
        break;
    case As::Texts: {
        if (!value.is_array())
            break;
        QByteArrayList all;
        for (const Json& one : value) {
            if (!one.is_string())
                return std::nullopt;
            all << option(known.option, one.get<std::string>());
        }
        return all;
    }
    case As::Number:
        if (value.is_number_integer())
            return QByteArrayList{option(known.option, value.dump())};
        break;
    case As::Duration:
        if (value.is_number_integer() && value.get<int64_t>() >= 0)
            return QByteArrayList{
                option(known.option, toGoDuration(std::chrono::nanoseconds(value.get<int64_t>())).toStdString())};
        break;
    case As::Flag:
        if (value.is_boolean()) {
            const QByteArray name(known.option);
            return QByteArrayList{value.get<bool>() ? name : "--no-" + name.mid(2)};
        }
        break;
    case As::Percent: {
        const QByteArray text = value.is_string() ? QByteArray::fromStdString(value.get<std::string>()) : QByteArray();
        bool isNumber = false;
        const int percent = (text.endsWith('%') ? text.chopped(1) : text).toInt(&isNumber);
        if (isNumber && percent >= 0)
            return QByteArrayList{option(known.option, std::to_string(percent))};
        break;
    }
    }
    return std::nullopt;
}

/// The command splits a pair at its first : or =.
std::optional<QByteArrayList> metadataOptions(const Json& metadata)
{
    QByteArrayList all;
    for (const auto& [key, value] : metadata.items()) {
        if (!value.is_string() || key.find_first_of(":=") != std::string::npos)
            return std::nullopt;
        all << option("--metadata", key + "=" + value.get<std::string>());
    }
    return all;
}

std::optional<QByteArrayList> groupOptions(const Json& config)
{
    static constexpr std::pair<const char*, const char*> policies[] = {{"pinned_client", "--pinned-groups"},
                                                                       {"overflow", "--overflow-groups"},
                                                                       {"prioritized", "--prioritized-groups"}};
    const std::string policy = config.value("priority_policy", std::string());
    for (const auto& [name, groups] : policies) {
        if (policy != name)
            continue;
        auto all = optionsFor({"", groups, As::Texts}, config.value("priority_groups", Json()));
        if (all && config.contains("priority_timeout")) {
            const auto ttl = optionsFor({"", "--pinned-ttl", As::Duration}, config["priority_timeout"]);
            if (!ttl)
                return std::nullopt;
            all->append(*ttl);
        }
        return all;
    }
    return std::nullopt;
}

std::optional<QByteArrayList> retentionOption(const Json& value)
{
    if (!value.is_string())
        return std::nullopt;
    const auto retention = value.get<std::string>();
    return QByteArrayList{option("--retention", retention == "workqueue" ? "work" : retention)};
}

/// Where a consumer begins: a sequence is one of the policies.
std::optional<QByteArrayList> deliverOption(const Json& config)
{
    const std::string policy = config.value("deliver_policy", std::string());
    if (policy == "by_start_sequence" && config.contains("opt_start_seq"))
        return QByteArrayList{option("--deliver", config["opt_start_seq"].dump())};
    if (policy == "last_per_subject")
        return QByteArrayList{option("--deliver", "subject")};
    if (policy == "all" || policy == "new" || policy == "last")
        return QByteArrayList{option("--deliver", policy)};
    return std::nullopt;
}

/// Turns the fields into options, as long as there is one for each.
class Options
{
public:
    Options(const CodedConfig& coded, const Json& config)
        : m_coded(coded)
        , m_config(config)
    {
    }
    std::optional<QByteArrayList> all()
    {
        for (const auto& [key, value] : m_config.items()) {
            if (isOnce(key))
                continue;
            if (!addField(key, value))
                return std::nullopt;
        }
        return m_all;
    }

private:
    /// Said by the command's arguments, with another field, or fixed since the creation.
    bool isOnce(const std::string& key) const
    {
        static constexpr const char* told[] = {"name", "durable_name", "opt_start_seq", "priority_groups",
                                               "priority_timeout"};
        static constexpr const char* fixedStream[] = {"storage", "first_seq", "persist_mode", "max_consumers"};
        static constexpr const char* fixedConsumer[] = {"deliver_policy", "ack_policy",  "replay_policy",
                                                        "max_waiting",    "mem_storage", "pause_until"};
        const auto isIn = [&key](const auto& keys) {
            return std::any_of(std::begin(keys), std::end(keys), [&key](const char* one) { return key == one; });
        };
        return isIn(told) || (m_coded.exists && (m_coded.consumer ? isIn(fixedConsumer) : isIn(fixedStream)));
    }
    bool add(const std::optional<QByteArrayList>& options)
    {
        if (options)
            m_all += *options;
        return options.has_value();
    }
    bool addField(const std::string& key, const Json& value)
    {
        if (key == "metadata")
            return add(metadataOptions(value));
        if (key == "retention")
            return add(retentionOption(value));
        if (key == "deliver_policy")
            return add(deliverOption(m_config));
        if (key == "priority_policy")
            return add(groupOptions(m_config));
        if (!value.is_object())
            return addKnown(key, value);
        for (const auto& [inner, part] : value.items()) {
            if (!addKnown(key + "." + inner, part))
                return false;
        }
        return true;
    }
    bool addKnown(const std::string& key, const Json& value)
    {
        const auto find = [&](const auto& options) -> std::optional<QByteArrayList> {
            for (const Option& known : options) {
                if (key == known.key)
                    return optionsFor(known, value);
            }
            return std::nullopt;
        };
        // Options that an edit does not have.
        if (m_coded.exists && !m_coded.consumer && key.rfind("consumer_limits", 0) == 0)
            return false;
        return add(m_coded.consumer ? find(consumerOptions) : find(streamOptions));
    }

    const CodedConfig& m_coded;
    const Json& m_config;
    QByteArrayList m_all;
};

/// What the command would ask for, or assume, where nothing is said.
Json spokenOut(const CodedConfig& coded)
{
    Json config = parse(withoutDefaults(coded.config, coded.consumer.has_value()));
    if (!config.is_object())
        return Json::object();
    if (!coded.consumer)
        config["allow_direct"] = fieldOf(coded.config, QStringLiteral("allow_direct")) == "true";
    else if (!coded.exists && !config.contains("deliver_policy"))
        config["deliver_policy"] = "all";
    return config;
}

} // namespace

QByteArray natsCommand(const CodedConfig& coded)
{
    QByteArrayList words{"nats", coded.consumer ? "consumer" : "stream", coded.exists ? "edit" : "add",
                         word(coded.stream.value.toUtf8())};
    if (coded.consumer)
        words << word(coded.consumer->value.toUtf8());
    const Json config = spokenOut(coded);
    const bool isDurable = !coded.consumer || config.contains("durable_name");
    // Of pushing consumers and of those without a durable name the options say less than their configuration.
    const bool isPlain = isDurable && !config.contains("deliver_subject");
    const auto options = isPlain ? Options(coded, config).all() : std::nullopt;
    if (!options) {
        words << "--config /dev/stdin";
        if (coded.exists)
            words << "--force";
        return words.join(' ') + " <<'END_OF_CONFIG'\n" + indentedJson(coded.config) + "\nEND_OF_CONFIG\n";
    }
    if (coded.consumer && !coded.exists)
        words << "--pull";
    words << (coded.exists ? "--force" : "--defaults");
    QByteArray command = words.join(' ');
    for (const QByteArray& one : *options)
        command += " \\\n  " + one;
    return command + "\n";
}

} // namespace jetlag
