// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/configcode.h"

#include "admin/configcommand.h"
#include "admin/configgo.h"
#include "jetstream/configedit.h"
#include "payload/codeliteral.h"

#include <nlohmann/json.hpp>

namespace jetlag {
namespace {

using Json = nlohmann::ordered_json;

Json parse(const QByteArray& json)
{
    return Json::parse(json.cbegin(), json.cend(), nullptr, false);
}

QByteArray write(const Json& json, int indent = -1)
{
    return QByteArray::fromStdString(json.dump(indent, ' ', false, Json::error_handler_t::replace));
}

/// Letters that are not ASCII are escaped: nothing in source text is hidden from its reader.
QByteArray ascii(const QByteArray& json, int indent)
{
    return QByteArray::fromStdString(parse(json).dump(indent, ' ', true, Json::error_handler_t::replace));
}

QByteArray jsName(const QString& name)
{
    return code::jsString(name.toUtf8());
}

/// JSON is JavaScript.
QByteArray nodeCode(const CodedConfig& coded)
{
    QByteArray call = coded.consumer ? "await jsm.consumers." : "await jsm.streams.";
    call += coded.exists ? "update(" : "add(";
    if (coded.consumer || coded.exists)
        call += jsName(coded.stream.value) + ", ";
    if (coded.consumer && coded.exists)
        call += jsName(coded.consumer->value) + ", ";
    call += ascii(coded.config, 2) + ");\n";
    return "import { connect } from \"nats\";\n\n"
           "const nc = await connect({ servers: process.env.NATS_URL ?? \"nats://127.0.0.1:4222\" });\n"
           "const jsm = await nc.jetstreamManager();\n" +
           call + "await nc.drain();\n";
}

QByteArray apiOperation(const CodedConfig& coded)
{
    if (coded.consumer)
        return "CONSUMER.CREATE." + coded.stream.value.toUtf8() + "." + coded.consumer->value.toUtf8();
    const QByteArray verb = coded.exists ? "STREAM.UPDATE." : "STREAM.CREATE.";
    return verb + coded.stream.value.toUtf8();
}

/// With so many # that nothing in the text ends it; JSON holds no bare carriage return.
QByteArray rustRaw(const QByteArray& text)
{
    QByteArray hashes = "#";
    while (text.contains(QByteArray("\"" + hashes)))
        hashes += '#';
    return "r" + hashes + "\"" + text + "\"" + hashes;
}

/// As the API takes it: the types of async-nats leave out fields that they do not know, this does not.
QByteArray rustCode(const CodedConfig& coded)
{
    QByteArray body = coded.config;
    if (coded.consumer)
        body = coded.exists ? consumerUpdateBody(coded.stream.value, coded.config)
                            : consumerCreateBody(coded.stream.value, coded.config);
    const QByteArray info = coded.consumer ? "consumer::Info" : "stream::Info";
    return "use async_nats::jetstream::{self, consumer, response::Response, stream};\n\n"
           "let client = async_nats::connect(\"nats://127.0.0.1:4222\").await?;\n"
           "let jetstream = jetstream::new(client);\n"
           "let config: serde_json::Value = serde_json::from_str(" +
           rustRaw(ascii(body, 2)) + ")?;\nlet response: Response<" + info + "> =\n    jetstream.request(" +
           rustRaw(apiOperation(coded)) +
           ", &config).await?;\n"
           "match response {\n    Response::Ok(info) => println!(\"{info:?}\"),\n"
           "    Response::Err { error } => return Err(error.into()),\n}\n";
}

/// Of ASCII without control characters.
QByteArray javaString(QByteArray text)
{
    text.replace('\\', QByteArrayLiteral("\\\\")).replace('"', QByteArrayLiteral("\\\""));
    return "\"" + text + "\"";
}

QByteArray javaCode(const CodedConfig& coded)
{
    QByteArray call = "    StreamConfiguration config = StreamConfiguration.instance(json);\n    jsm.";
    call += coded.exists ? "updateStream(config);\n" : "addStream(config);\n";
    if (coded.consumer) {
        const Json name = coded.stream.value.toStdString();
        call = "    ConsumerConfiguration config = ConsumerConfiguration.builder().json(json).build();\n"
               "    jsm.addOrUpdateConsumer(" +
               QByteArray::fromStdString(name.dump(-1, ' ', true)) + ", config);\n"; // a string of Java, too
    }
    return "import io.nats.client.*;\nimport io.nats.client.api.*;\n\n"
           "try (Connection nc = Nats.connect(\"nats://127.0.0.1:4222\")) {\n"
           "    JetStreamManagement jsm = nc.jetStreamManagement();\n"
           "    String json = " +
           javaString(ascii(coded.config, -1)) + ";\n" + call + "}\n";
}

/// Values that the server takes anyway where nothing is said.
const Json& defaultsOf(bool isConsumer)
{
    static const Json stream =
        Json::parse(R"({"max_consumers":-1,"max_msgs":-1,"max_bytes":-1,"max_age":0,"max_msgs_per_subject":-1,)"
                    R"("max_msg_size":-1,"discard":"old","retention":"limits","storage":"file","num_replicas":1,)"
                    R"("duplicate_window":120000000000,"compression":"none","allow_direct":false,)"
                    R"("mirror_direct":false,"sealed":false,"deny_delete":false,"deny_purge":false,)"
                    R"("allow_rollup_hdrs":false,"consumer_limits":{},"allow_msg_ttl":false,"no_ack":false,)"
                    R"("allow_msg_counter":false,"allow_atomic":false,"allow_msg_schedules":false,)"
                    R"("allow_batched":false,"persist_mode":"default","discard_new_per_subject":false})");
    static const Json consumer =
        Json::parse(R"({"deliver_policy":"all","ack_wait":30000000000,"max_deliver":-1,"replay_policy":"instant",)"
                    R"("max_waiting":512,"max_ack_pending":1000,"num_replicas":0,"headers_only":false,)"
                    R"("mem_storage":false,"flow_control":false})");
    return isConsumer ? consumer : stream;
}

} // namespace

QByteArray withoutDefaults(const QByteArray& config, bool isConsumer)
{
    const Json whole = parse(config);
    if (!whole.is_object())
        return config;
    const Json& defaults = defaultsOf(isConsumer);
    // A name that is that of the durable one says nothing more, nor a window that follows from the age.
    Json left = Json::object();
    for (const auto& [key, value] : whole.items()) {
        const auto usual = defaults.find(key);
        const bool isUsual = usual != defaults.end() && *usual == value;
        const bool isRepeated = isConsumer && key == "name" && whole.value("durable_name", Json()) == value;
        if (!isUsual && !isRepeated)
            left[key] = value;
    }
    return write(left);
}

QString configAs(const CodedConfig& coded, ConfigCode code)
{
    switch (code) {
    case ConfigCode::NatsCli:
        return QString::fromUtf8(natsCommand(coded));
    case ConfigCode::Json:
        return QString::fromUtf8(indentedJson(coded.config) + "\n");
    case ConfigCode::Go:
        return QString::fromUtf8(goCode(coded));
    case ConfigCode::Rust:
        return QString::fromUtf8(rustCode(coded));
    case ConfigCode::Node:
        return QString::fromUtf8(nodeCode(coded));
    case ConfigCode::Java:
        return QString::fromUtf8(javaCode(coded));
    }
    return {};
}

} // namespace jetlag
