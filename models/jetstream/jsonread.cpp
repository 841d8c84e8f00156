// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jetstream/jsonread.h"

#include "jetstream/apierror.h"

#include <cstring>
#include <vector>

namespace jetlag::json {
namespace {

constexpr size_t keptBuffer = 4U << 20U; ///< a larger reply does not keep its memory afterwards

/// One parser a thread: replies are read one after the other and nothing refers to it afterwards.
struct Reader
{
    od::parser parser;
    std::vector<char> buffer;
};

Reader& reader()
{
    static thread_local Reader instance;
    return instance;
}

std::optional<Error> readError(od::value& value, const QString& subject)
{
    int code = 0;
    int errCode = 0;
    QString description;
    bool present = false;
    const bool ok = forEachFieldOf(value, [&](std::string_view key, od::value& field) {
        present = true;
        if (key == "code")
            code = static_cast<int>(countOf(field));
        else if (key == "err_code")
            errCode = static_cast<int>(countOf(field));
        else if (key == "description")
            description = stringOf(field);
        return true;
    });
    if (!ok)
        return protocolError(subject, QStringLiteral("malformed error object"));
    return present ? std::optional(apiError(code, errCode, description, subject)) : std::nullopt;
}

} // namespace

bool readStrings(od::value& value, QStringList& into)
{
    return forEachElement(value, [&](od::value& element) {
        std::string_view text;
        if (element.get_string().get(text) == simdjson::SUCCESS)
            into.append(toQString(text));
        return true;
    });
}

bool readStringMap(od::value& value, QMap<QString, QString>& into)
{
    return forEachFieldOf(value, [&](std::string_view key, od::value& field) {
        const QString name = toQString(key);
        into.insert(name, stringOf(field));
        return true;
    });
}

namespace {

bool readPeer(od::value& value, PeerFacts& peer)
{
    return forEachFieldOf(value, [&](std::string_view key, od::value& field) {
        if (key == "name")
            peer.name = stringOf(field);
        else if (key == "current")
            peer.current = boolOf(field);
        else if (key == "offline")
            peer.offline = boolOf(field);
        else if (key == "lag")
            peer.lag = countOf(field);
        else if (key == "active")
            peer.active = durationOf(field).value_or(std::chrono::nanoseconds(0));
        return true;
    });
}

} // namespace

bool readCluster(od::value& value, bool& clustered, QString& leader, std::vector<PeerFacts>& peers)
{
    return forEachFieldOf(value, [&](std::string_view key, od::value& field) {
        if (key == "leader")
            leader = stringOf(field);
        else if (key == "name" || key == "raft_group")
            clustered = clustered || !viewOf(field).empty();
        else if (key == "replicas")
            return forEachElement(field, [&](od::value& peer) {
                clustered = true;
                return readPeer(peer, peers.emplace_back());
            });
        return true;
    });
}

bool takeRaw(od::object& object, QByteArray& raw)
{
    std::string_view text;
    if (object.raw_json().get(text) != simdjson::SUCCESS)
        return false;
    // The reader's view may run on to the next comma.
    while (!text.empty() && text.back() != '}')
        text.remove_suffix(1);
    if (text.empty())
        return false;
    raw = QByteArray(text.data(), static_cast<qsizetype>(text.size()));
    bool isEmpty = false;
    return object.reset().get(isEmpty) == simdjson::SUCCESS;
}

std::optional<int> apiLevelOf(const QMap<QString, QString>& metadata)
{
    for (const QString& key : {QStringLiteral("_nats.req.level"), QStringLiteral("_nats.level")}) {
        bool ok = false;
        const int level = metadata.value(key).toInt(&ok);
        if (ok)
            return level;
    }
    return std::nullopt;
}

std::optional<Error> readReply(const QByteArray& payload, const QString& subject,
                               const std::function<bool(std::string_view, od::value&)>& visit)
{
    Reader& r = reader();
    const auto size = static_cast<size_t>(payload.size());
    if (size == 0)
        return protocolError(subject, QStringLiteral("empty reply"));
    r.buffer.resize(size + simdjson::SIMDJSON_PADDING);
    std::memcpy(r.buffer.data(), payload.constData(), size);
    std::memset(r.buffer.data() + size, 0, simdjson::SIMDJSON_PADDING);

    std::optional<Error> error;
    simdjson::error_code broken = simdjson::SUCCESS;
    {
        od::document document;
        broken = r.parser.iterate(r.buffer.data(), size, r.buffer.size()).get(document);
        od::object object;
        if (broken == simdjson::SUCCESS)
            broken = document.get_object().get(object);
        if (broken == simdjson::SUCCESS) {
            const bool complete = forEachField(object, [&](std::string_view key, od::value& value) {
                if (key == "error") {
                    error = readError(value, subject);
                    return !error;
                }
                return visit(key, value);
            });
            if (!complete && !error)
                broken = simdjson::TAPE_ERROR;
            else if (!error && document.current_location().error() != simdjson::OUT_OF_BOUNDS)
                broken = simdjson::TRAILING_CONTENT;
        }
    }
    if (r.buffer.size() > keptBuffer) {
        r.buffer = {};
        r.parser = od::parser();
    }
    if (!error && broken != simdjson::SUCCESS)
        error = protocolError(subject, QString::fromUtf8(simdjson::error_message(broken)));
    return error;
}

} // namespace jetlag::json
