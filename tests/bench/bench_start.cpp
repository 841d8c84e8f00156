// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the start of the process to the first filled table of the whole program, server on loopback: 20 streams with 5
// consumers each. Measured from outside: this program starts itself as a child, which tells on its standard output
// when the table has its rows. The baseline in the detail is the same process with a bare Qt table, in turn.
#include "app/settings.h"
#include "gui/demowindow.h"
#include "jetstream/jetstreamapi.h"
#include "nats/connection.h"
#include "support/natsserver.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardItemModel>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace jetlag;

namespace {

constexpr int streams = 20;
constexpr int consumersPerStream = 5;
constexpr int rounds = 11;
constexpr int patience = 20000; // ms

void tellAndQuit()
{
    std::puts("filled");
    std::fflush(stdout);
    QTimer::singleShot(0, qApp, &QCoreApplication::quit);
}

/// The bare side: a table of as many rows.
int runBare()
{
    QStandardItemModel model(streams * consumersPerStream, 10);
    QTableView view;
    view.setModel(&model);
    view.show();
    QTimer::singleShot(0, qApp, &tellAndQuit);
    return QApplication::exec();
}

int runProgram(const QString& url)
{
    test::DemoWindow program;
    ConnectionOptions options;
    options.servers = {url};
    StartRequest request;
    request.connection = options;
    request.page = QStringLiteral("consumers");
    program.start(request);
    auto* table = program.find<QTableView>(QStringLiteral("Consumers"));
    if (!table)
        return 1;
    QObject::connect(table->model(), &QAbstractItemModel::rowsInserted, qApp, [table] {
        if (table->model()->rowCount() == streams * consumersPerStream)
            tellAndQuit();
    });
    return QApplication::exec();
}

/// Milliseconds until the child says that its table is filled; nullopt when it never does.
std::optional<double> measure(const QStringList& arguments)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer clock;
    clock.start();
    child.start(QCoreApplication::applicationFilePath(), arguments);
    const bool hasTold = child.waitForReadyRead(patience) && child.readAll().startsWith("filled");
    const double elapsed = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    if (!child.waitForFinished(patience))
        child.kill();
    return hasTold ? std::optional(elapsed) : std::nullopt;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

bool fill(const QString& url)
{
    Connection connection;
    JetStreamApi api(connection.requests());
    ConnectionOptions options;
    options.servers = {url};
    connection.open(options);
    if (!QTest::qWaitFor([&] { return connection.state() == ConnectionState::Connected; }, patience))
        return false;
    int made = 0;
    const auto count = [&made](const Result<QByteArray>& reply) { made += reply.has_value() ? 1 : 0; };
    for (int s = 0; s < streams; ++s) {
        const QString name = QStringLiteral("S%1").arg(s);
        api.call(QString(QStringLiteral("STREAM.CREATE.") + name),
                 QStringLiteral("{\"name\":\"%1\",\"subjects\":[\"%1.>\"],\"storage\":\"memory\"}").arg(name).toUtf8(),
                 count);
        for (int c = 0; c < consumersPerStream; ++c)
            api.call(QStringLiteral("CONSUMER.DURABLE.CREATE.%1.C%2").arg(name).arg(c),
                     QStringLiteral("{\"stream_name\":\"%1\",\"config\":{\"durable_name\":\"C%2\",\"ack_policy\":"
                                    "\"explicit\"}}")
                         .arg(name)
                         .arg(c)
                         .toUtf8(),
                     count);
    }
    return QTest::qWaitFor([&] { return made == streams * (consumersPerStream + 1); }, patience);
}

int fail(const char* why)
{
    std::fprintf(stderr, "bench_start: %s\n", why);
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--bare"))
        return runBare();
    if (arguments.value(1) == QLatin1String("--program"))
        return runProgram(arguments.value(2));

    test::NatsServer server;
    if (!server.start())
        return fail("no nats-server");
    if (!fill(server.url()))
        return fail("the streams could not be made");
    std::vector<double> program;
    std::vector<double> bare;
    for (int round = 0; round < rounds; ++round) {
        const auto ours = measure({QStringLiteral("--program"), server.url()});
        const auto theirs = measure({QStringLiteral("--bare")});
        if (!ours || !theirs)
            return fail("a child did not come up");
        program.push_back(*ours);
        bare.push_back(*theirs);
    }
    const QJsonObject detail{{QStringLiteral("rounds"), rounds},
                             {QStringLiteral("rows"), streams * consumersPerStream},
                             {QStringLiteral("median_ms"), median(program)},
                             {QStringLiteral("worst_ms"), *std::max_element(program.begin(), program.end())},
                             {QStringLiteral("bare_qt_table_median_ms"), median(bare)}};
    const QJsonObject line{
        {QStringLiteral("bench"), QStringLiteral("start")},  {QStringLiteral("value"), median(program) / 1000},
        {QStringLiteral("unit"), QStringLiteral("s")},       {QStringLiteral("bar"), 0.5},
        {QStringLiteral("better"), QStringLiteral("lower")}, {QStringLiteral("detail"), detail}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    return 0;
}
