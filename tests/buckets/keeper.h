// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buckets/bucketconfig.h"
#include "buckets/bucketservice.h"
#include "deleting/tap.h"
#include "support/client.h"
#include "support/heard.h"
#include "support/natsserver.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace jetlag::test {

/// A server, another client of it, and the service under test behind a tap.
class Keeper
{
public:
    [[nodiscard]] bool start()
    {
        if (!server.start() || !client.connectTo(server.url()))
            return false;
        tap = std::make_unique<Tap>(client.connection().requests());
        service = std::make_unique<BucketService>(JetStreamApi(*tap), works);
        service->setServerVersion(version());
        service->setMaxPayload(1U << 20U);
        return true;
    }
    ServerVersion version() const { return ServerVersion::parse(server.version()).value_or(ServerVersion()); }
    bool make(const BucketPlan& plan)
    {
        const QString stream = streamOf(plan.kind, plan.name).value;
        return !client.call(QStringLiteral("STREAM.CREATE.") + stream, bucketConfig(plan)).isEmpty();
    }
    StreamFactsPtr facts(const QString& stream) { return client.stream(stream); }
    void removeAll()
    {
        tap->before = {};
        tap->edit = {};
        tap->loses = {};
        QStringList names;
        client.api().allStreamNames({}, [&names](const Result<std::vector<StreamName>>& all) {
            for (const StreamName& name : all.value_or(std::vector<StreamName>()))
                names << name.value;
            names << QString();
        });
        (void)QTest::qWaitFor([&names] { return !names.isEmpty(); }, 10000);
        names.removeAll(QString());
        for (const QString& name : std::as_const(names))
            client.call(QStringLiteral("STREAM.DELETE.") + name);
    }
    /// How it ended; nullopt: it did not. Its words are in `heard`.
    template <typename Begin>
    std::optional<ChangeEnd> change(Begin begin)
    {
        m_change = begin(heard.listener());
        return heard.waitForEnd(60000) ? std::optional(heard.outcome->how) : std::nullopt;
    }
    QString words() const { return heard.outcome && heard.outcome->error ? heard.outcome->error->summary : QString(); }

    /// The npm client in a process of its own (peer.js): what it prints; nullopt: it failed, or is not there.
    std::optional<QByteArray> peer(const QStringList& arguments)
    {
        QProcess node;
        node.setProcessEnvironment(nodeEnvironment());
        node.start(QStringLiteral("node"), QStringList{QStringLiteral(BUCKET_PEER), server.url()} + arguments);
        // The event loop goes on: this side's client answers its server meanwhile.
        const bool ended = node.waitForStarted(10000) &&
                           QTest::qWaitFor([&node] { return node.state() == QProcess::NotRunning; }, 30000);
        if (!ended || node.exitCode() != 0)
            qWarning("%s", node.readAllStandardError().constData());
        return ended && node.exitCode() == 0 ? std::optional(node.readAllStandardOutput()) : std::nullopt;
    }
    static bool hasPeer()
    {
        QProcess node;
        node.setProcessEnvironment(nodeEnvironment());
        node.start(QStringLiteral("node"), {QStringLiteral("-e"), QStringLiteral("require('nats')")});
        return node.waitForStarted(10000) && node.waitForFinished(20000) && node.exitCode() == 0;
    }

    NatsServer server;
    Client client;
    WorkRegistry works;
    std::unique_ptr<Tap> tap;
    std::unique_ptr<BucketService> service;
    Heard<ChangeLookedFor, ChangeOutcome> heard;

private:
    /// Packages lie where JETLAG_NODE_MODULES says, or where node looks by itself.
    static QProcessEnvironment nodeEnvironment()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (const QString folder = environment.value(QStringLiteral("JETLAG_NODE_MODULES")); !folder.isEmpty())
            environment.insert(QStringLiteral("NODE_PATH"), folder);
        return environment;
    }
    AdminChange m_change;
};

} // namespace jetlag::test
