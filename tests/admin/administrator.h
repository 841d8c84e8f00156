// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminservice.h"
#include "deleting/purgeservice.h"
#include "deleting/tap.h"
#include "domain/serverversion.h"
#include "files/exportservice.h"
#include "support/client.h"
#include "support/heard.h"
#include "support/natsserver.h"

#include <QTemporaryDir>

namespace jetlag::test {

/// A server, another client of it, and the service under test behind a tap.
class Administrator
{
public:
    [[nodiscard]] bool start()
    {
        if (!server.start() || !client.connectTo(server.url()))
            return false;
        tap = std::make_unique<Tap>(client.connection().requests());
        exporter = std::make_unique<ExportService>(client.api(), works);
        counter = std::make_unique<PurgeService>(client.api(), works, *exporter);
        counter->setServerVersion(version());
        service = std::make_unique<AdminService>(JetStreamApi(*tap), works, *counter, notes.path());
        return true;
    }
    ServerVersion version() const { return ServerVersion::parse(server.version()).value_or(ServerVersion()); }
    bool hasVersion(int major, int minor) const { return version() >= ServerVersion{major, minor, 0}; }
    QByteArray streamInfo(const QString& stream) { return client.call(QStringLiteral("STREAM.INFO.") + stream); }
    QByteArray consumerInfo(const QString& stream, const QString& consumer)
    {
        return client.call(QStringLiteral("CONSUMER.INFO.%1.%2").arg(stream, consumer));
    }
    bool makeConsumer(const QString& stream, const QString& name, const QByteArray& more = {})
    {
        const QByteArray body = R"({"stream_name":")" + stream.toUtf8() + R"(","config":{"durable_name":")" +
                                name.toUtf8() + R"(","ack_policy":"explicit")" + more + "}}";
        return !client.call(QStringLiteral("CONSUMER.DURABLE.CREATE.%1.%2").arg(stream, name), body).isEmpty();
    }
    void removeAll()
    {
        tap->before = {};
        tap->edit = {};
        tap->loses = {};
        for (const char* name : {"ORDERS", "OTHER", "COPY", "QUEUE"})
            client.call(QStringLiteral("STREAM.DELETE.") + QLatin1String(name));
    }
    /// How it ended; nullopt: it did not. Its words are in `heard`.
    template <typename Begin>
    std::optional<ChangeEnd> change(Begin begin)
    {
        m_change = begin(heard.listener());
        return heard.waitForEnd() ? std::optional(heard.outcome->how) : std::nullopt;
    }
    QString words() const { return heard.outcome && heard.outcome->error ? heard.outcome->error->summary : QString(); }

    NatsServer server;
    Client client;
    QTemporaryDir notes; ///< of consumers that are made anew
    WorkRegistry works;
    std::unique_ptr<Tap> tap;
    std::unique_ptr<ExportService> exporter;
    std::unique_ptr<PurgeService> counter;
    std::unique_ptr<AdminService> service;
    Heard<ChangeLookedFor, ChangeOutcome> heard;

private:
    AdminChange m_change;
};

} // namespace jetlag::test
