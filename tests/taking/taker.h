// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jetstream/replyparse.h"
#include "support/client.h"
#include "support/heard.h"
#include "support/natsserver.h"
#include "taking/takingservice.h"

namespace jetlag::test {

/// A server with the stream ORDERS and the consumer worker, another client of it, and the service under test on a
/// connection of its own.
class Taker
{
public:
    [[nodiscard]] bool start() { return server.start() && client.connectTo(server.url()) && connect(server.url()); }
    /// The service's own way to the server.
    [[nodiscard]] bool connect(const QString& url)
    {
        service.reset();
        own = std::make_unique<Client>();
        if (!own->connectTo(url))
            return false;
        service =
            std::make_unique<TakingService>(own->connection(), own->api(), ConnectionOptions().inboxRoot(), works);
        return true;
    }
    bool hasVersion(int major, int minor) const
    {
        return ServerVersion::parse(server.version()).value_or(ServerVersion()) >= ServerVersion{major, minor, 0};
    }
    /// Anew, with so many messages. `config`: more of the consumer's, beginning with a comma; `stream`: of the
    /// stream's.
    bool prepare(int messages, const QByteArray& config = R"(,"ack_policy":"explicit")", const QByteArray& stream = {})
    {
        client.call(QStringLiteral("STREAM.DELETE.ORDERS"));
        if (!client.makeStream(QStringLiteral("ORDERS"), QStringLiteral("orders.>"), stream))
            return false;
        for (int i = 1; i <= messages; ++i) {
            if (!client.publish(QStringLiteral("orders.%1").arg(i), QByteArray::number(i)))
                return false;
        }
        return !client
                    .call(QStringLiteral("CONSUMER.DURABLE.CREATE.ORDERS.worker"),
                          R"({"stream_name":"ORDERS","config":{"durable_name":"worker")" + config + "}}")
                    .isEmpty();
    }
    ConsumerFactsPtr info()
    {
        const auto parsed =
            parseConsumerInfo(client.call(QStringLiteral("CONSUMER.INFO.ORDERS.worker")), key.stream, {});
        return parsed ? *parsed : nullptr;
    }
    Incarnation seen()
    {
        const auto facts = info();
        return facts ? incarnationOf(*facts) : Incarnation();
    }
    /// All that comes of one taking.
    std::vector<TakenMessage> take(int count, std::chrono::milliseconds patience = std::chrono::seconds(2),
                                   const QString& group = {})
    {
        m_taking = service->take({key, seen(), count, patience, group}, taken.listener());
        std::vector<TakenMessage> all;
        if (!taken.waitForEnd())
            return all;
        for (const auto& part : taken.news)
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }
    void beginTaking(int count, std::chrono::milliseconds patience)
    {
        m_taking = service->take({key, seen(), count, patience, {}}, taken.listener());
    }
    Taking& taking() { return m_taking; }
    /// How it ended for each, in the order of news; empty: it did not.
    std::vector<SettleEnd> settle(const std::vector<TakenMessage>& messages, const Acknowledgement& verdict)
    {
        m_settling = service->settle({key, seen(), messages, verdict}, settled.listener());
        std::vector<SettleEnd> ends;
        if (!settled.waitForEnd())
            return ends;
        for (const Settled& one : settled.news)
            ends.push_back(one.how);
        return ends;
    }

    const ConsumerKey key{{QStringLiteral("ORDERS")}, {QStringLiteral("worker")}};
    NatsServer server;
    Client client;
    WorkRegistry works;
    std::unique_ptr<Client> own;
    std::unique_ptr<TakingService> service;
    Heard<std::vector<TakenMessage>, TakeOutcome> taken;
    Heard<Settled, NoProgress> settled;

private:
    Taking m_taking;
    Settling m_settling;
};

} // namespace jetlag::test
