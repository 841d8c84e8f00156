// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/client.h"

#include <QTest>

namespace jetlag::test {

using namespace std::chrono_literals;

namespace {
constexpr int patience = 30000; // ms
constexpr uint64_t inFlight = 200;
} // namespace

Client::Client()
    : m_api(m_connection.requests())
{
}

Client::~Client() = default;

bool Client::connectTo(const QString& url)
{
    ConnectionOptions options;
    options.servers = {url};
    return connectTo(options);
}

bool Client::connectTo(const ConnectionOptions& options)
{
    m_connection.open(options);
    return QTest::qWaitFor([this] { return m_connection.state() == ConnectionState::Connected; }, patience);
}

QByteArray Client::call(const QString& operation, const QByteArray& body)
{
    std::optional<Result<QByteArray>> answer;
    m_api.call(operation, body, [&answer](Result<QByteArray> reply) { answer = std::move(reply); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patience))
        return {};
    if (!*answer) {
        qWarning("%s: %s (%s)", qPrintable(operation), qPrintable(answer->error().summary),
                 qPrintable(answer->error().detail));
        return {};
    }
    return **answer;
}

bool Client::makeStream(const QString& name, const QString& subjects, const QByteArray& more)
{
    const QByteArray body = "{\"name\":\"" + name.toUtf8() + "\",\"subjects\":[\"" + subjects.toUtf8() + "\"]" +
                            (more.isEmpty() ? QByteArray() : QByteArray("," + more)) + "}";
    return !call(QString(QStringLiteral("STREAM.CREATE.") + name), body).isEmpty();
}

std::optional<PubAck> Client::publish(const QString& subject, const QByteArray& payload, const MessageHeaders& headers)
{
    std::optional<Result<PubAck>> answer;
    m_api.publish(subject, headers, payload, 10s, [&answer](Result<PubAck> ack) { answer = std::move(ack); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patience) || !*answer)
        return std::nullopt;
    return **answer;
}

bool Client::publishAll(const std::vector<StoredMessage>& messages)
{
    size_t confirmed = 0;
    for (size_t i = 0; i < messages.size(); ++i) {
        m_api.publish(messages[i].subject, messages[i].headers, messages[i].payload, 10s,
                      [&confirmed](const Result<PubAck>& ack) { confirmed += ack ? 1 : 0; });
        if (i % inFlight == inFlight - 1 && !QTest::qWaitFor([&] { return confirmed == i + 1; }, patience))
            return false;
    }
    return QTest::qWaitFor([&] { return confirmed == messages.size(); }, patience);
}

StreamFactsPtr Client::stream(const QString& name)
{
    std::optional<Result<StreamInfoReply>> answer;
    m_api.streamInfo(StreamName{name}, {}, [&answer](Result<StreamInfoReply> reply) { answer = std::move(reply); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patience) || !*answer)
        return nullptr;
    return (*answer)->facts;
}

std::vector<StoredMessage> Client::messages(const QString& name)
{
    const StreamFactsPtr facts = stream(name);
    std::vector<StoredMessage> found;
    if (!facts || facts->state.messages == 0)
        return found;
    const uint64_t first = facts->state.first.value;
    const uint64_t count = facts->state.last.value - first + 1;
    std::vector<std::optional<StoredMessage>> places(count);
    uint64_t answered = 0;
    for (uint64_t i = 0; i < count; ++i) {
        MessageQuery query;
        query.sequence = Sequence{first + i};
        m_api.message(StreamName{name}, query, [&places, &answered, i](Result<StoredMessage> reply) {
            ++answered;
            if (reply)
                places[i] = std::move(*reply);
        });
        if (i % inFlight == inFlight - 1)
            (void)QTest::qWaitFor([&] { return answered == i + 1; }, patience);
    }
    (void)QTest::qWaitFor([&] { return answered == count; }, patience);
    for (auto& slot : places) {
        if (slot)
            found.push_back(std::move(*slot));
    }
    return found;
}

} // namespace jetlag::test
