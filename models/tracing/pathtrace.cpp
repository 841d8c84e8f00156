// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracing/pathtrace.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace jetlag {
namespace {

using Json = nlohmann::json;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::PathTrace)
};

QString textOf(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? QString::fromStdString(found->get_ref<const std::string&>())
                                                       : QString();
}

uint64_t countOf(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_number_unsigned() ? found->get<uint64_t>() : 0;
}

bool boolOf(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_boolean() && found->get<bool>();
}

PathEvent::Kind kindOf(const QString& type)
{
    using K = PathEvent::Kind;
    const std::pair<const char*, K> kinds[] = {{"in", K::Ingress},      {"sm", K::SubjectMapping},
                                               {"se", K::StreamExport}, {"si", K::ServiceImport},
                                               {"js", K::JetStream},    {"eg", K::Egress}};
    for (const auto& [name, kind] : kinds) {
        if (type == QLatin1String(name))
            return kind;
    }
    return K::Other;
}

PathEvent::Peer peerOf(const Json& event)
{
    const auto kind = event.find("kind");
    if (kind == event.end() || !kind->is_number_unsigned())
        return PathEvent::Peer::Other;
    return static_cast<PathEvent::Peer>(
        std::min<uint64_t>(kind->get<uint64_t>(), static_cast<uint64_t>(PathEvent::Peer::Other)));
}

PathEvent eventOf(const Json& object)
{
    PathEvent event;
    event.type = textOf(object, "type");
    event.kind = kindOf(event.type);
    event.time = parseRfc3339(textOf(object, "ts").toStdString()).value_or(Timestamp());
    event.peer = peerOf(object);
    event.name = textOf(object, "name");
    event.connection = countOf(object, "cid");
    event.account = textOf(object, "acc");
    event.from = textOf(object, "from");
    event.stream = textOf(object, "stream");
    event.subscription = textOf(object, "sub");
    event.queue = textOf(object, "queue");
    event.hop = textOf(object, "hop");
    event.error = textOf(object, "error");
    event.hasNoInterest = boolOf(object, "nointerest");
    for (const char* key : {"to", "subject", "subj"}) {
        if (event.subject.isEmpty())
            event.subject = textOf(object, key);
    }
    return event;
}

} // namespace

Result<PathServer> parsePathServer(const QByteArray& payload)
{
    const Json root = Json::parse(payload.begin(), payload.end(), nullptr, false);
    const auto bad = [&payload] {
        return unexpected(Error{Error::Kind::Protocol, Words::tr("A server sent a trace that cannot be read."),
                                QString::fromUtf8(payload.left(200)), 0});
    };
    if (!root.is_object())
        return bad();
    const auto events = root.find("events");
    const auto server = root.find("server");
    if (events == root.end() || !events->is_array() || server == root.end() || !server->is_object())
        return bad();
    PathServer made;
    made.name = textOf(*server, "name");
    made.version = textOf(*server, "ver");
    made.cluster = textOf(*server, "cluster");
    made.forwards = countOf(root, "hops");
    if (const auto request = root.find("request"); request != root.end() && request->is_object()) {
        const auto headers = request->find("header");
        if (headers != request->end() && headers->is_object()) {
            const auto hop = headers->find("Nats-Trace-Hop");
            if (hop != headers->end() && hop->is_array() && !hop->empty() && hop->front().is_string())
                made.hop = QString::fromStdString(hop->front().get_ref<const std::string&>());
        }
    }
    for (const Json& event : *events) {
        if (event.is_object())
            made.events.push_back(eventOf(event));
    }
    return made;
}

} // namespace jetlag
