// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What watching costs while nothing happens: processor time of this process with 100 streams × 10 consumers at one
// look a second, the window in view.
#include "bench/fixture.h"
#include "gui/demowindow.h"
#include "nats/connection.h"
#include "support/natsserver.h"

#include <QTableView>
#include <QTest>

#include <cstdio>
#include <ctime>

using namespace jetlag;

namespace {

constexpr int watchMs = 20000;
constexpr int streams = 100;
constexpr int consumersPerStream = 10;

int fail(const char* why)
{
    std::fprintf(stderr, "bench_idle: %s\n", why);
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    test::NatsServer server;
    if (!server.start())
        return fail("no server");
    ConnectionOptions options;
    options.servers = {server.url()};
    {
        Connection connection;
        connection.open(options);
        if (!QTest::qWaitFor([&] { return connection.state() == ConnectionState::Connected; }, 10000) ||
            !bench::makeStreams(connection.requests(), streams, consumersPerStream))
            return fail("cannot create streams and consumers");
    }
    test::DemoWindow program;
    StartRequest request;
    request.connection = options;
    request.page = QStringLiteral("consumers");
    program.start(request);
    auto* table = program.find<QTableView>(QStringLiteral("Consumers"));
    if (!table || !QTest::qWaitFor([&] { return table->model()->rowCount() == streams * consumersPerStream; }, 30000))
        return fail("the table was not filled");
    QTest::qWait(5000);
    // Not QTest::qWait(): its polling would be measured, too.
    const std::clock_t before = std::clock();
    QElapsedTimer clock;
    clock.start();
    QTimer::singleShot(watchMs, &application, &QCoreApplication::quit);
    QApplication::exec();
    const double cpuMs = 1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    const double share = 100.0 * cpuMs / static_cast<double>(clock.elapsed());
    bench::print(QStringLiteral("idle"), share, QStringLiteral("% of a core"), 3,
                 {{QStringLiteral("cpu_ms"), cpuMs},
                  {QStringLiteral("wall_ms"), static_cast<qint64>(clock.elapsed())},
                  {QStringLiteral("rows"), streams * consumersPerStream},
                  {QStringLiteral("server"), server.version()}});
    return 0;
}
