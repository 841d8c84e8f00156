// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the window does not answer while 10,000 consumers (1,000 streams with 10 each, and then 5,000 on one stream)
// are watched and some of their streams get messages all the time: the delay of a heartbeat on the GUI thread.
#include "bench/fixture.h"
#include "gui/demowindow.h"
#include "nats/connection.h"
#include "support/busyapplication.h"
#include "support/natsserver.h"

#include <QTableView>
#include <QTest>

#include <cstdio>

using namespace jetlag;

namespace {

constexpr int watchMs = 20000;

int fail(const char* why)
{
    std::fprintf(stderr, "bench_guistall: %s\n", why);
    return 1;
}

bool run(test::BusyApplication& application, int streams, int consumersPerStream, const QString& name)
{
    test::NatsServer server;
    Connection connection;
    ConnectionOptions options;
    if (!server.start())
        return false;
    options.servers = {server.url()};
    connection.open(options);
    if (!QTest::qWaitFor([&] { return connection.state() == ConnectionState::Connected; }, 10000) ||
        !bench::makeStreams(connection.requests(), streams, consumersPerStream))
        return false;
    test::DemoWindow program;
    StartRequest request;
    request.connection = options;
    request.page = QStringLiteral("consumers");
    program.start(request);
    auto* table = program.find<QTableView>(QStringLiteral("Consumers"));
    const int rows = streams * consumersPerStream;
    if (!table || !QTest::qWaitFor([&] { return table->model()->rowCount() == rows; }, 60000))
        return false;
    QTest::qWait(3000);
    int updates = 0;
    QObject::connect(table->model(), &QAbstractItemModel::dataChanged, &application, [&] { ++updates; });
    int next = 0;
    QTimer publishing;
    QObject::connect(&publishing, &QTimer::timeout, &application, [&] {
        // A tenth of the streams each second, spread over it.
        for (int i = 0; i < std::max(1, streams / 100); ++i) {
            Request message;
            message.subject = (bench::nameOf(next++ % streams) + QStringLiteral(".x")).toUtf8();
            message.payload = "payload";
            connection.requests().request(std::move(message), [](const Result<NatsMessage>&) {});
        }
    });
    bench::Heartbeat heart;
    std::vector<double> work; // ms an event
    application.delivered = [&work](const test::BusyApplication::Delivery& delivery) {
        work.push_back(std::chrono::duration<double, std::milli>(delivery.time.wall).count());
    };
    heart.start();
    publishing.start(100);
    // Not QTest::qWait(): it polls, and its steps would be delays, too.
    QTimer::singleShot(watchMs, &application, &QCoreApplication::quit);
    QApplication::exec();
    heart.stop();
    application.delivered = {};
    publishing.stop();
    const double p99 = bench::percentile(heart.delays, 0.99);
    const double longest = bench::percentile(heart.delays, 1);
    const QJsonObject detail{{QStringLiteral("rows"), rows},
                             {QStringLiteral("p50_ms"), bench::percentile(heart.delays, 0.5)},
                             {QStringLiteral("p95_ms"), bench::percentile(heart.delays, 0.95)},
                             {QStringLiteral("p99_ms"), p99},
                             {QStringLiteral("max_ms"), longest},
                             {QStringLiteral("event_p99_ms"), bench::percentile(work, 0.99)},
                             {QStringLiteral("event_max_ms"), bench::percentile(work, 1)},
                             {QStringLiteral("updates"), updates},
                             {QStringLiteral("server"), server.version()}};
    bench::print(name, p99, QStringLiteral("ms"), 16, detail);
    bench::print(QString(name + QStringLiteral("-max")), longest, QStringLiteral("ms"), 50, detail);
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    test::BusyApplication application(argc, argv);
    if (!run(application, 1000, 10, QStringLiteral("gui-stall")))
        return fail("1,000 streams could not be watched");
    if (!run(application, 1, 5000, QStringLiteral("gui-stall-wide")))
        return fail("5,000 consumers of one stream could not be watched");
    return 0;
}
