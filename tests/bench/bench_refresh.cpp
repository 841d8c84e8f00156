// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much longer a refresh of 1,000 streams with 10 consumers each takes than the bare requests: the poller's whole
// cycle up to the taken delta, divided by the same requests whose replies are thrown away. Both in turn, in this run.
#include "bench/fixture.h"
#include "jetstream/jetstreamapi.h"
#include "monitor/history.h"
#include "monitor/poller.h"
#include "nats/connection.h"
#include "support/natsserver.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>

using namespace jetlag;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int streamCount = 1000;
constexpr int consumersPerStream = 10;
constexpr int rounds = 21;

/// Processor time of this process, all threads: tells our own work from waiting for the server.
double cpuMs()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// One message into every tenth stream, another tenth each time: some rows change in every round.
bool publishSome(RequestChannel& channel, int round)
{
    bench::Bulk messages(channel);
    for (int s = round % 10; s < streamCount; s += 10)
        messages.add(bench::nameOf(s) + QStringLiteral(".x"), QByteArrayLiteral("payload"));
    return messages.wait();
}

int fail(const char* why)
{
    std::fprintf(stderr, "bench_refresh: %s\n", why);
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    test::NatsServer server;
    if (!server.start())
        return fail("no server");
    Connection connection;
    ConnectionOptions options;
    options.servers = {server.url()};
    connection.open(options);
    if (!QTest::qWaitFor([&] { return connection.state() == ConnectionState::Connected; }, 10000))
        return fail("no connection");
    if (!bench::makeStreams(connection.requests(), streamCount, consumersPerStream))
        return fail("cannot create streams and consumers");

    JetStreamApi api(connection.requests());
    DeltaRelay relay;
    History history;
    Poller poller(api, relay, history);
    poller.setAttention(Attention::Hidden); // only the rounds below ask
    DeltaPtr delta;
    Clock::time_point takenAt{};
    bool isOver = false;
    QObject::connect(&poller, &Poller::deltaReady, &application, [&] {
        delta = relay.take();
        takenAt = Clock::now();
    });
    QObject::connect(&poller, &Poller::cycleFinished, &application, [&] { isOver = true; });
    const auto cycle = [&](double& ms) {
        isOver = false;
        delta.reset();
        const auto start = Clock::now();
        poller.start();
        poller.refreshNow();
        if (!QTest::qWaitFor([&] { return isOver; }, 30000) || !delta)
            return false;
        ms = std::chrono::duration<double, std::milli>(takenAt - start).count();
        const auto& snapshot = *delta->snapshot;
        return snapshot.streams.size() == streamCount && snapshot.problems.empty() &&
               snapshot.consumers.size() == static_cast<size_t>(streamCount) * consumersPerStream;
    };
    size_t bytes = 0;
    const auto bare = [&](double& ms) {
        bench::Bulk bulk(connection.requests());
        const auto start = Clock::now();
        bulk.add(QStringLiteral("$JS.API.INFO"), {});
        for (int offset = 0; offset < streamCount; offset += 256)
            bulk.add(QStringLiteral("$JS.API.STREAM.LIST"), "{\"offset\":" + QByteArray::number(offset) + "}");
        for (int s = 0; s < streamCount; ++s)
            bulk.add(QStringLiteral("$JS.API.CONSUMER.LIST.") + bench::nameOf(s), QByteArrayLiteral("{\"offset\":0}"));
        if (!bulk.wait())
            return false;
        ms = std::chrono::duration<double, std::milli>(bulk.doneAt() - start).count();
        bytes = bulk.bytes();
        return true;
    };

    double first = 0;
    double unused = 0;
    if (!bare(unused) || !cycle(first))
        return fail("the first round failed");
    std::vector<double> cycles;
    std::vector<double> bares;
    std::vector<double> ratios; // of neighbours in time: what else the machine does hits both
    std::vector<double> cycleCpus;
    std::vector<double> bareCpus;
    std::vector<double> changed;
    for (int round = 0; round < rounds; ++round) {
        double ms = 0;
        if (!publishSome(connection.requests(), round))
            return fail("cannot publish");
        double cpu = cpuMs();
        if (!bare(ms))
            return fail("a bare round failed");
        bares.push_back(ms);
        bareCpus.push_back(cpuMs() - cpu);
        cpu = cpuMs();
        if (!cycle(ms))
            return fail("a cycle failed");
        cycles.push_back(ms);
        cycleCpus.push_back(cpuMs() - cpu);
        ratios.push_back(cycles.back() / bares.back());
        changed.push_back(static_cast<double>(delta->streams.changed.size() + delta->consumers.changed.size()));
    }
    const QJsonObject detail{{QStringLiteral("streams"), streamCount},
                             {QStringLiteral("consumers"), streamCount * consumersPerStream},
                             {QStringLiteral("reply_bytes"), static_cast<qint64>(bytes)},
                             {QStringLiteral("cycle_ms"), bench::median(cycles)},
                             {QStringLiteral("bare_ms"), bench::median(bares)},
                             {QStringLiteral("cycle_cpu_ms"), bench::median(cycleCpus)},
                             {QStringLiteral("bare_cpu_ms"), bench::median(bareCpus)},
                             {QStringLiteral("first_cycle_ms"), first},
                             {QStringLiteral("changed_rows"), bench::median(changed)},
                             {QStringLiteral("changed_rows_most"), bench::percentile(changed, 1)},
                             {QStringLiteral("rounds"), rounds},
                             {QStringLiteral("server"), server.version()}};
    const QJsonObject line{
        {QStringLiteral("bench"), QStringLiteral("refresh")}, {QStringLiteral("value"), bench::median(ratios)},
        {QStringLiteral("unit"), QStringLiteral("ratio")},    {QStringLiteral("bar"), 1.15},
        {QStringLiteral("better"), QStringLiteral("lower")},  {QStringLiteral("detail"), detail}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    return 0;
}
