// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jetstream/apierror.h"
#include "jetstream/jsonread.h"
#include "jetstream/replyparse.h"

#include <algorithm>
#include <array>

namespace jetlag {
namespace {

using namespace json;

std::optional<QByteArray> decoded(std::string_view base64)
{
    const auto result =
        QByteArray::fromBase64Encoding(QByteArray::fromRawData(base64.data(), static_cast<qsizetype>(base64.size())),
                                       QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return result.decodingStatus == QByteArray::Base64DecodingStatus::Ok ? std::optional(result.decoded) : std::nullopt;
}

/// Takes out what the server added to a direct reply: of each of its names the last value, for a stored message may
/// carry a header of the same name (republished messages do).
class ServerHeaders
{
public:
    explicit ServerHeaders(const MessageHeaders& all)
    {
        const auto& entries = all.entries();
        std::vector<bool> isOwn(static_cast<size_t>(entries.size()), true);
        for (size_t i = static_cast<size_t>(entries.size()); i-- > 0;) {
            const auto& [name, value] = entries[static_cast<qsizetype>(i)];
            const auto known = std::find(names.begin(), names.end(),
                                         std::string_view(name.constData(), static_cast<size_t>(name.size())));
            if (known == names.end())
                continue;
            auto& slot = m_values.at(static_cast<size_t>(known - names.begin()));
            if (!slot) {
                slot = value;
                isOwn[i] = false;
            }
        }
        for (size_t i = 0; i < isOwn.size(); ++i) {
            if (isOwn[i])
                m_own.add(entries[static_cast<qsizetype>(i)].first, entries[static_cast<qsizetype>(i)].second);
        }
    }
    enum Name : size_t { Stream, Subject, Sequence, Time, Pending, LastSequence, Count };
    const std::optional<QByteArray>& value(Name name) const { return m_values[name]; }
    uint64_t number(Name name) const { return value(name) ? value(name)->toULongLong() : 0; }
    const MessageHeaders& own() const { return m_own; }

private:
    static constexpr std::array<std::string_view, Count> names{
        "Nats-Stream", "Nats-Subject", "Nats-Sequence", "Nats-Time-Stamp", "Nats-Num-Pending", "Nats-Last-Sequence"};
    std::array<std::optional<QByteArray>, Count> m_values;
    MessageHeaders m_own;
};

} // namespace

Result<StoredMessage> parseStoredMessage(const QByteArray& payload, const StreamName& stream, const QString& subject)
{
    StoredMessage message;
    message.stream = stream;
    std::optional<Timestamp> time;
    bool isDecoded = true;
    const auto readMessage = [&](std::string_view key, od::value& value) {
        if (key == "subject")
            message.subject = stringOf(value);
        else if (key == "seq")
            message.sequence.value = countOf(value);
        else if (key == "time")
            time = timeOf(value);
        else if (key == "hdrs" || key == "data") {
            const auto bytes = decoded(viewOf(value));
            isDecoded = isDecoded && bytes.has_value();
            if (bytes && key == "data")
                message.payload = *bytes;
            else if (bytes)
                message.headers = MessageHeaders::parse(*bytes);
        }
        return true;
    };
    const auto error = readReply(payload, subject, [&](std::string_view key, od::value& value) {
        return key != "message" || forEachFieldOf(value, readMessage);
    });
    if (error)
        return unexpected(*error);
    if (message.sequence.value == 0 || !isDecoded)
        return unexpected(protocolError(subject, isDecoded ? QStringLiteral("no message in the reply")
                                                           : QStringLiteral("malformed base64")));
    message.time = time.value_or(Timestamp{});
    return message;
}

Result<DirectMessage> parseDirectMessage(const NatsMessage& reply, const StreamName& stream, const QString& subject)
{
    if (reply.status == 404)
        return unexpected(noMessageError(subject, QStringLiteral("404 ") + QString::fromUtf8(reply.statusText)));
    if (reply.status != 0)
        return unexpected(apiError(reply.status, 0, QString::fromUtf8(reply.statusText), subject));
    const ServerHeaders headers(reply.headers);
    DirectMessage direct;
    StoredMessage& message = direct.message;
    message.stream = stream;
    message.sequence.value = headers.number(ServerHeaders::Sequence);
    if (message.sequence.value == 0 || !headers.value(ServerHeaders::Subject))
        return unexpected(protocolError(subject, QStringLiteral("no Nats-Sequence or Nats-Subject in the reply")));
    message.subject = fromUtf8(*headers.value(ServerHeaders::Subject));
    if (const auto& time = headers.value(ServerHeaders::Time))
        message.time = parseRfc3339({time->constData(), static_cast<size_t>(time->size())}).value_or(Timestamp{});
    message.headers = headers.own();
    message.payload = reply.payload;
    direct.areHeadersCertain = reply.areHeadersCertain;
    const auto& answeredBy = headers.value(ServerHeaders::Stream);
    direct.isFromMirror = answeredBy && *answeredBy != stream.value.toUtf8();
    return direct;
}

BatchEnd parseBatchEnd(const NatsMessage& reply)
{
    const ServerHeaders headers(reply.headers);
    return {headers.number(ServerHeaders::Pending), Sequence{headers.number(ServerHeaders::LastSequence)}};
}

Result<uint64_t> parsePurge(const QByteArray& payload, const QString& subject)
{
    std::optional<uint64_t> purged;
    bool success = false;
    const auto error = readReply(payload, subject, [&](std::string_view key, od::value& value) {
        if (key == "purged")
            purged = unsignedOf(value);
        else if (key == "success")
            success = boolOf(value);
        return true;
    });
    if (error)
        return unexpected(*error);
    if (!success || !purged)
        return unexpected(protocolError(subject, QStringLiteral("no success in the reply")));
    return *purged;
}

Result<bool> parseSuccess(const QByteArray& payload, const QString& subject)
{
    bool success = false;
    const auto error = readReply(payload, subject, [&](std::string_view key, od::value& value) {
        if (key == "success")
            success = boolOf(value);
        return true;
    });
    if (error)
        return unexpected(*error);
    if (!success)
        return unexpected(protocolError(subject, QStringLiteral("no success in the reply")));
    return true;
}

Result<PubAck> parsePubAck(const QByteArray& payload, const QString& subject)
{
    PubAck ack;
    const auto error = readReply(payload, subject, [&](std::string_view key, od::value& value) {
        if (key == "stream")
            ack.stream.value = stringOf(value);
        else if (key == "seq")
            ack.sequence.value = countOf(value);
        else if (key == "duplicate")
            ack.duplicate = boolOf(value);
        return true;
    });
    if (error)
        return unexpected(*error);
    if (ack.stream.value.isEmpty() || ack.sequence.value == 0)
        return unexpected(protocolError(subject, QStringLiteral("no stream and sequence in the confirmation")));
    return ack;
}

Result<QByteArray> parseAny(const QByteArray& payload, const QString& subject)
{
    const auto error = readReply(payload, subject, [](std::string_view, od::value&) { return true; });
    if (error)
        return unexpected(*error);
    return payload;
}

} // namespace jetlag
