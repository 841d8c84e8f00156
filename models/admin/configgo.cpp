// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/configgo.h"

#include "jetstream/configedit.h"
#include "payload/codeliteral.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <vector>

namespace jetlag {
namespace {

using Json = nlohmann::ordered_json;

enum class Type {
    Text,
    Texts,
    Number,
    Flag,
    Duration,
    Durations,
    Time,
    Map,
    Constant, ///< of package jetstream, by the value's name in `constants`
    Placement,
    Source,
    Sources,
    Transform,
    Transforms,
    External,
    Republish,
    Limits
};
struct Field
{
    const char* key;
    const char* name; ///< in Go
    Type type;
};
using Fields = std::vector<Field>;

// By nats-io/nats.go: jetstream/stream_config.go, jetstream/consumer_config.go.
const Fields streamFields{{"name", "Name", Type::Text},
                          {"description", "Description", Type::Text},
                          {"subjects", "Subjects", Type::Texts},
                          {"retention", "Retention", Type::Constant},
                          {"max_consumers", "MaxConsumers", Type::Number},
                          {"max_msgs", "MaxMsgs", Type::Number},
                          {"max_bytes", "MaxBytes", Type::Number},
                          {"discard", "Discard", Type::Constant},
                          {"discard_new_per_subject", "DiscardNewPerSubject", Type::Flag},
                          {"max_age", "MaxAge", Type::Duration},
                          {"max_msgs_per_subject", "MaxMsgsPerSubject", Type::Number},
                          {"max_msg_size", "MaxMsgSize", Type::Number},
                          {"storage", "Storage", Type::Constant},
                          {"num_replicas", "Replicas", Type::Number},
                          {"no_ack", "NoAck", Type::Flag},
                          {"duplicate_window", "Duplicates", Type::Duration},
                          {"placement", "Placement", Type::Placement},
                          {"mirror", "Mirror", Type::Source},
                          {"sources", "Sources", Type::Sources},
                          {"sealed", "Sealed", Type::Flag},
                          {"deny_delete", "DenyDelete", Type::Flag},
                          {"deny_purge", "DenyPurge", Type::Flag},
                          {"allow_rollup_hdrs", "AllowRollup", Type::Flag},
                          {"compression", "Compression", Type::Constant},
                          {"first_seq", "FirstSeq", Type::Number},
                          {"subject_transform", "SubjectTransform", Type::Transform},
                          {"republish", "RePublish", Type::Republish},
                          {"allow_direct", "AllowDirect", Type::Flag},
                          {"mirror_direct", "MirrorDirect", Type::Flag},
                          {"consumer_limits", "ConsumerLimits", Type::Limits},
                          {"metadata", "Metadata", Type::Map},
                          {"allow_msg_ttl", "AllowMsgTTL", Type::Flag},
                          {"subject_delete_marker_ttl", "SubjectDeleteMarkerTTL", Type::Duration},
                          {"allow_msg_counter", "AllowMsgCounter", Type::Flag},
                          {"allow_atomic", "AllowAtomicPublish", Type::Flag},
                          {"allow_msg_schedules", "AllowMsgSchedules", Type::Flag},
                          {"persist_mode", "PersistMode", Type::Constant},
                          {"allow_batched", "AllowBatchPublish", Type::Flag}};
const Fields consumerFields{{"name", "Name", Type::Text},
                            {"durable_name", "Durable", Type::Text},
                            {"description", "Description", Type::Text},
                            {"deliver_policy", "DeliverPolicy", Type::Constant},
                            {"opt_start_seq", "OptStartSeq", Type::Number},
                            {"opt_start_time", "OptStartTime", Type::Time},
                            {"ack_policy", "AckPolicy", Type::Constant},
                            {"ack_wait", "AckWait", Type::Duration},
                            {"max_deliver", "MaxDeliver", Type::Number},
                            {"backoff", "BackOff", Type::Durations},
                            {"filter_subject", "FilterSubject", Type::Text},
                            {"replay_policy", "ReplayPolicy", Type::Constant},
                            {"rate_limit_bps", "RateLimit", Type::Number},
                            {"sample_freq", "SampleFrequency", Type::Text},
                            {"max_waiting", "MaxWaiting", Type::Number},
                            {"max_ack_pending", "MaxAckPending", Type::Number},
                            {"headers_only", "HeadersOnly", Type::Flag},
                            {"max_batch", "MaxRequestBatch", Type::Number},
                            {"max_expires", "MaxRequestExpires", Type::Duration},
                            {"max_bytes", "MaxRequestMaxBytes", Type::Number},
                            {"inactive_threshold", "InactiveThreshold", Type::Duration},
                            {"num_replicas", "Replicas", Type::Number},
                            {"mem_storage", "MemoryStorage", Type::Flag},
                            {"filter_subjects", "FilterSubjects", Type::Texts},
                            {"metadata", "Metadata", Type::Map}};
const Fields placementFields{{"cluster", "Cluster", Type::Text}, {"tags", "Tags", Type::Texts}};
const Fields sourceFields{{"name", "Name", Type::Text},
                          {"opt_start_seq", "OptStartSeq", Type::Number},
                          {"opt_start_time", "OptStartTime", Type::Time},
                          {"filter_subject", "FilterSubject", Type::Text},
                          {"subject_transforms", "SubjectTransforms", Type::Transforms},
                          {"external", "External", Type::External}};
const Fields externalFields{{"api", "APIPrefix", Type::Text}, {"deliver", "DeliverPrefix", Type::Text}};
const Fields transformFields{{"src", "Source", Type::Text}, {"dest", "Destination", Type::Text}};
const Fields republishFields{
    {"src", "Source", Type::Text}, {"dest", "Destination", Type::Text}, {"headers_only", "HeadersOnly", Type::Flag}};
const Fields limitFields{{"inactive_threshold", "InactiveThreshold", Type::Duration},
                         {"max_ack_pending", "MaxAckPending", Type::Number}};

constexpr std::pair<const char*, const char*> constants[] = {
    {"retention=limits", "LimitsPolicy"},
    {"retention=interest", "InterestPolicy"},
    {"retention=workqueue", "WorkQueuePolicy"},
    {"discard=old", "DiscardOld"},
    {"discard=new", "DiscardNew"},
    {"storage=file", "FileStorage"},
    {"storage=memory", "MemoryStorage"},
    {"compression=none", "NoCompression"},
    {"compression=s2", "S2Compression"},
    {"persist_mode=default", "DefaultPersistMode"},
    {"persist_mode=async", "AsyncPersistMode"},
    {"deliver_policy=all", "DeliverAllPolicy"},
    {"deliver_policy=last", "DeliverLastPolicy"},
    {"deliver_policy=new", "DeliverNewPolicy"},
    {"deliver_policy=by_start_sequence", "DeliverByStartSequencePolicy"},
    {"deliver_policy=by_start_time", "DeliverByStartTimePolicy"},
    {"deliver_policy=last_per_subject", "DeliverLastPerSubjectPolicy"},
    {"ack_policy=explicit", "AckExplicitPolicy"},
    {"ack_policy=all", "AckAllPolicy"},
    {"ack_policy=none", "AckNonePolicy"},
    {"replay_policy=instant", "ReplayInstantPolicy"},
    {"replay_policy=original", "ReplayOriginalPolicy"}};

/// Writes a literal; whether it could say everything is asked at the end.
class Writer
{
public:
    bool isComplete() const { return m_isComplete; }
    bool usesTime() const { return m_usesTime; }
    bool usesInstants() const { return m_usesInstants; }
    QByteArray object(const char* type, const Json& json, const Fields& fields, int depth)
    {
        if (!json.is_object())
            return missing();
        QByteArray lines;
        for (const auto& [key, value] : json.items()) {
            const auto known = std::find_if(fields.begin(), fields.end(),
                                            [&key = key](const Field& field) { return key == field.key; });
            if (known == fields.end())
                return missing();
            lines += tabs(depth + 1) + known->name + ": " + valueOf(*known, value, depth + 1) + ",\n";
        }
        return QByteArray(type) + "{\n" + lines + tabs(depth) + "}";
    }

private:
    static QByteArray tabs(int depth) { return QByteArray(depth, '\t'); }
    QByteArray missing()
    {
        m_isComplete = false;
        return {};
    }
    QByteArray text(const Json& value)
    {
        return value.is_string() ? code::goString(QByteArray::fromStdString(value.get<std::string>())) : missing();
    }
    QByteArray number(const Json& value)
    {
        return value.is_number_integer() ? QByteArray::fromStdString(value.dump()) : missing();
    }
    QByteArray flag(const Json& value)
    {
        return value.is_boolean() ? QByteArray(value.get<bool>() ? "true" : "false") : missing();
    }
    /// "90 * time.Second"
    QByteArray duration(const Json& value)
    {
        static constexpr std::pair<int64_t, const char*> units[] = {{3'600'000'000'000, "time.Hour"},
                                                                    {60'000'000'000, "time.Minute"},
                                                                    {1'000'000'000, "time.Second"},
                                                                    {1'000'000, "time.Millisecond"},
                                                                    {1'000, "time.Microsecond"}};
        if (!value.is_number_integer())
            return missing();
        const auto nanoseconds = value.get<int64_t>();
        for (const auto& [unit, name] : units) {
            if (nanoseconds != 0 && nanoseconds % unit == 0) {
                m_usesTime = true;
                return QByteArray::number(qint64(nanoseconds / unit)) + " * " + name;
            }
        }
        return QByteArray::number(qint64(nanoseconds));
    }
    QByteArray constant(const char* key, const Json& value)
    {
        if (!value.is_string())
            return missing();
        const std::string wanted = std::string(key) + "=" + value.get<std::string>();
        for (const auto& [name, inGo] : constants) {
            if (wanted == name)
                return QByteArray("jetstream.") + inGo;
        }
        return missing();
    }
    template <typename Write>
    QByteArray list(const char* type, const Json& values, Write write)
    {
        if (!values.is_array())
            return missing();
        QByteArrayList all;
        for (const Json& value : values)
            all << write(value);
        return QByteArray(type) + "{" + all.join(", ") + "}";
    }
    QByteArray map(const Json& value)
    {
        if (!value.is_object())
            return missing();
        QByteArrayList all;
        for (const auto& [key, one] : value.items())
            all << code::goString(QByteArray::fromStdString(key)) + ": " + text(one);
        return "map[string]string{" + all.join(", ") + "}";
    }
    QByteArray valueOf(const Field& field, const Json& value, int depth)
    {
        switch (field.type) {
        case Type::Text:
            return text(value);
        case Type::Texts:
            return list("[]string", value, [this](const Json& one) { return text(one); });
        case Type::Number:
            return number(value);
        case Type::Flag:
            return flag(value);
        case Type::Duration:
            return duration(value);
        case Type::Durations:
            m_usesTime = true;
            return list("[]time.Duration", value, [this](const Json& one) { return duration(one); });
        case Type::Time:
            m_usesInstants = m_usesTime = true;
            return "instant(" + text(value) + ")";
        case Type::Map:
            return map(value);
        case Type::Constant:
            return constant(field.key, value);
        case Type::Placement:
            return object("&jetstream.Placement", value, placementFields, depth);
        case Type::Source:
            return object("&jetstream.StreamSource", value, sourceFields, depth);
        case Type::Sources:
            return list("[]*jetstream.StreamSource", value,
                        [this, depth](const Json& one) { return object("", one, sourceFields, depth); });
        case Type::Transform:
            return object("&jetstream.SubjectTransformConfig", value, transformFields, depth);
        case Type::Transforms:
            return list("[]jetstream.SubjectTransformConfig", value,
                        [this, depth](const Json& one) { return object("", one, transformFields, depth); });
        case Type::External:
            return object("&jetstream.ExternalStream", value, externalFields, depth);
        case Type::Republish:
            return object("&jetstream.RePublish", value, republishFields, depth);
        case Type::Limits:
            return object("jetstream.StreamConsumerLimits", value, limitFields, depth);
        }
        return {};
    }

    bool m_isComplete = true;
    bool m_usesTime = false;
    bool m_usesInstants = false;
};

const char* const connecting = "\tnc, err := nats.Connect(nats.DefaultURL)\n"
                               "\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n"
                               "\tdefer nc.Close()\n";

QByteArray program(const QByteArrayList& imports, const QByteArray& helpers, const QByteArray& body)
{
    QByteArray text = "package main\n\nimport (\n";
    for (const QByteArray& one : imports)
        text += "\t\"" + one + "\"\n";
    return text + ")\n\n" + helpers + "func main() {\n" + connecting + body + "}\n";
}

/// By the server's API, whatever the library knows.
QByteArray byRequest(const CodedConfig& coded)
{
    QByteArray body = coded.config;
    QByteArray subject = "$JS.API.";
    if (coded.consumer) {
        body = coded.exists ? consumerUpdateBody(coded.stream.value, coded.config)
                            : consumerCreateBody(coded.stream.value, coded.config);
        subject += "CONSUMER.CREATE." + coded.stream.value.toUtf8() + "." + coded.consumer->value.toUtf8();
    } else {
        subject += coded.exists ? "STREAM.UPDATE." : "STREAM.CREATE.";
        subject += coded.stream.value.toUtf8();
    }
    return program({"fmt", "log", "time", "github.com/nats-io/nats.go"}, {},
                   "\t// Not everything in it has a field in nats.go: it goes to the server as it is.\n"
                   "\treply, err := nc.Request(" +
                       code::goString(subject) + ", []byte(" + code::goString(body) +
                       "), 5*time.Second)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n"
                       "\tfmt.Println(string(reply.Data))\n");
}

} // namespace

QByteArray goCode(const CodedConfig& coded)
{
    const QByteArray config = withoutDefaults(coded.config, coded.consumer.has_value());
    const Json json = Json::parse(config.cbegin(), config.cend(), nullptr, false);
    Writer writer;
    const QByteArray literal = coded.consumer ? writer.object("jetstream.ConsumerConfig", json, consumerFields, 1)
                                              : writer.object("jetstream.StreamConfig", json, streamFields, 1);
    if (!writer.isComplete())
        return byRequest(coded);
    QByteArrayList imports{"context", "log"};
    if (writer.usesTime())
        imports << "time";
    imports << "github.com/nats-io/nats.go"
            << "github.com/nats-io/nats.go/jetstream";
    const QByteArray helper = writer.usesInstants() ? "func instant(text string) *time.Time {\n"
                                                      "\tt, err := time.Parse(time.RFC3339Nano, text)\n"
                                                      "\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\treturn &t\n}\n\n"
                                                    : "";
    const QByteArray verb = coded.exists ? "Update" : "Create";
    QByteArray call = "js." + verb + (coded.consumer ? "Consumer" : "Stream") + "(context.Background(), ";
    if (coded.consumer)
        call += code::goString(coded.stream.value.toUtf8()) + ", ";
    call += literal + ")";
    return program(imports, helper,
                   "\tjs, err := jetstream.New(nc)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tif _, err = " + call +
                       "; err != nil {\n\t\tlog.Fatal(err)\n\t}\n");
}

} // namespace jetlag
