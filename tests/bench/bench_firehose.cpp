// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many messages a second reach the store, the model and a visible table, divided by a bare nats.c subscription that
// only counts. Another process publishes small messages as fast as it can; both sides take turns in this run.
#include "items/livemessagesmodel.h"
#include "messages/livesubjectfeed.h"
#include "nats/connection.h"
#include "support/natsserver.h"

#include <nats/nats.h>

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTableView>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <thread>

using namespace jetlag;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int payloadBytes = 128;
constexpr int rounds = 9;
constexpr int settleMs = 400;
constexpr int measureMs = 1500;
constexpr auto beat = std::chrono::milliseconds(5);
const char* const subject = "bench.fire.hose";

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, static_cast<size_t>(share * static_cast<double>(values.size())))];
}

double median(const std::vector<double>& values)
{
    return percentile(values, 0.5);
}

double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// Processor time of another process; POSIX with /proc, 0 elsewhere.
double cpuSecondsOf(qint64 pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = stat.readAll();
    const QList<QByteArray> fields = all.mid(all.lastIndexOf(')') + 2).split(' ');
    return fields.size() > 12 ? (fields[11].toDouble() + fields[12].toDouble()) / 100.0 : 0;
}

/// The other process: never waits.
int publish(const char* url)
{
    natsOptions* options = nullptr;
    natsConnection* connection = nullptr;
    natsOptions_Create(&options);
    natsOptions_SetURL(options, url);
    natsOptions_SetAllowReconnect(options, false);
    natsOptions_SetIOBufSize(options, 1 << 20);
    if (natsConnection_Connect(&connection, options) != NATS_OK)
        return 1;
    std::thread([] {
        while (std::getchar() != EOF)
            ;
        std::_Exit(0); // whoever started this has gone, however that came about
    }).detach();
    char payload[payloadBytes];
    std::memset(payload, 'x', sizeof(payload));
    while (natsConnection_Publish(connection, subject, payload, payloadBytes) == NATS_OK)
        ;
    return 0; // the server has gone
}

/// The event loop as the program has it: QTest::qWait() would sleep in between.
void runLoop(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Times what the GUI thread does: every event from its delivery to its end, painting included.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const auto start = Clock::now();
        const bool isDone = QApplication::notify(receiver, event);
        work.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
        --m_depth;
        return isDone;
    }
    std::vector<double> work; // ms

private:
    int m_depth = 0;
};

/// One round of either side.
struct Round
{
    double perSecond = 0;
    double dropped = 0;
    double ownCpu = 0; ///< processor seconds a second
    double serverCpu = 0;
    double publisherCpu = 0;
};

class Measure
{
public:
    Measure(qint64 server, qint64 publisher)
        : m_server(server)
        , m_publisher(publisher)
    {
    }
    /// `count` says how many messages have come through, `dropped` how many were lost, both since ever.
    Round run(const std::function<uint64_t()>& count, const std::function<uint64_t()>& dropped) const
    {
        runLoop(settleMs);
        const auto start = Clock::now();
        const uint64_t from = count();
        const uint64_t lostBefore = dropped();
        const double own = cpuSeconds();
        const double server = cpuSecondsOf(m_server);
        const double publisher = cpuSecondsOf(m_publisher);
        runLoop(measureMs);
        const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
        Round round;
        round.perSecond = static_cast<double>(count() - from) / seconds;
        round.dropped = static_cast<double>(dropped() - lostBefore);
        round.ownCpu = (cpuSeconds() - own) / seconds;
        round.serverCpu = (cpuSecondsOf(m_server) - server) / seconds;
        round.publisherCpu = (cpuSecondsOf(m_publisher) - publisher) / seconds;
        return round;
    }

private:
    qint64 m_server;
    qint64 m_publisher;
};

/// The bare side: nats.c alone.
class Bare
{
public:
    bool open(const QByteArray& url)
    {
        natsOptions* options = nullptr;
        natsOptions_Create(&options);
        natsOptions_SetURL(options, url.constData());
        natsOptions_SetIOBufSize(options, 1 << 20); // as JetLag's own connection
        const bool isUp = natsConnection_Connect(&m_connection, options) == NATS_OK;
        natsOptions_Destroy(options);
        return isUp;
    }
    ~Bare() { natsConnection_Destroy(m_connection); }
    Round run(const Measure& measure)
    {
        natsSubscription* subscription = nullptr;
        natsConnection_Subscribe(
            &subscription, m_connection, subject,
            [](natsConnection*, natsSubscription*, natsMsg* message, void* closure) {
                static_cast<std::atomic<uint64_t>*>(closure)->fetch_add(1, std::memory_order_relaxed);
                natsMsg_Destroy(message);
            },
            &m_count);
        const Round round = measure.run([this] { return m_count.load(); },
                                        [subscription] {
                                            int64_t dropped = 0;
                                            natsSubscription_GetDropped(subscription, &dropped);
                                            return static_cast<uint64_t>(dropped);
                                        });
        natsSubscription_Unsubscribe(subscription);
        natsConnection_FlushTimeout(m_connection, 5000);
        runLoop(200); // lets the last callback return
        natsSubscription_Destroy(subscription);
        return round;
    }

private:
    natsConnection* m_connection = nullptr;
    std::atomic<uint64_t> m_count = 0;
};

/// JetLag's side: session thread, feed, store, model and a table that follows the newest row.
class Table
{
public:
    Table()
    {
        m_thread.start();
        m_session.moveToThread(&m_thread);
    }
    ~Table()
    {
        onSession([this] { m_connection.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    bool open(const QString& url)
    {
        ConnectionOptions options;
        options.servers = {url};
        onSession([&] {
            m_connection = std::make_unique<Connection>();
            m_connection->open(options);
        });
        return QTest::qWaitFor(
            [this] {
                bool isUp = false;
                onSession([&] { isUp = m_connection->state() == ConnectionState::Connected; });
                return isUp;
            },
            10000);
    }
    Round run(const Measure& measure, std::vector<double>& stalls)
    {
        std::unique_ptr<LiveSubjectFeed> feed;
        onSession([&] {
            feed = std::make_unique<LiveSubjectFeed>(*m_connection, QString::fromLatin1(subject),
                                                     LiveSubjectFeed::Limits{});
        });
        LiveMessagesModel model(feed->store());
        QTableView view;
        view.setModel(&model);
        view.setShowGrid(false);
        view.setWordWrap(false);
        view.verticalHeader()->hide();
        view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        view.horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
        view.resize(1024, 700);
        view.show();
        LiveCounts counts;
        uint64_t reached = 0; // the model, too: rows that have been told to the view, evicted ones included
        QObject::connect(feed.get(), &LiveSubjectFeed::changed, &view, [&] {
            if (!feed)
                return; // was on its way when the round ended
            counts = feed->takeCounts();
            model.sync();
            view.scrollToBottom();
            if (const auto newest = model.messageAt(model.rowCount() - 1))
                reached = newest->ordinal + 1;
        });
        QTimer heart;
        heart.setTimerType(Qt::PreciseTimer);
        auto last = Clock::now();
        QObject::connect(&heart, &QTimer::timeout, &view, [&] {
            const auto now = Clock::now();
            stalls.push_back(std::max(0.0, std::chrono::duration<double, std::milli>(now - last - beat).count()));
            last = now;
        });
        QTimer::singleShot(settleMs, &heart, [&] {
            last = Clock::now();
            heart.start(beat);
        });
        const Round round = measure.run([&] { return reached; }, [&] { return counts.dropped; });
        heart.stop();
        view.setModel(nullptr);
        onSession([&] { feed.reset(); });
        runLoop(200);
        return round;
    }

private:
    void onSession(const std::function<void()>& action)
    {
        QMetaObject::invokeMethod(&m_session, action, Qt::BlockingQueuedConnection);
    }
    QThread m_thread;
    QObject m_session;
    std::unique_ptr<Connection> m_connection;
};

QJsonObject facts(const std::vector<Round>& all)
{
    const auto of = [&](double Round::*member) {
        std::vector<double> values;
        for (const Round& round : all)
            values.push_back(round.*member);
        return median(values);
    };
    return {{QStringLiteral("messages_per_s"), std::round(of(&Round::perSecond))},
            {QStringLiteral("dropped_a_round"), of(&Round::dropped)},
            {QStringLiteral("client_cores"), of(&Round::ownCpu)},
            {QStringLiteral("server_cores"), of(&Round::serverCpu)},
            {QStringLiteral("publisher_cores"), of(&Round::publisherCpu)}};
}

void print(const QString& name, double value, const QString& unit, double bar, const QString& better,
           const QJsonObject& detail)
{
    const QJsonObject line{{QStringLiteral("bench"), name},    {QStringLiteral("value"), value},
                           {QStringLiteral("unit"), unit},     {QStringLiteral("bar"), bar},
                           {QStringLiteral("better"), better}, {QStringLiteral("detail"), detail}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
}

int fail(const char* why)
{
    std::fprintf(stderr, "bench_firehose: %s\n", why);
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 3 && std::strcmp(argv[1], "--publish") == 0)
        return publish(argv[2]);
    TimedApplication application(argc, argv);
    test::NatsServer server;
    test::NatsServer::Options serverOptions;
    serverOptions.jetStream = false;
    if (!server.start(serverOptions))
        return fail("no server");
    Bare bare;
    Table table;
    if (!bare.open(server.url().toUtf8()) || !table.open(server.url()))
        return fail("no connection");
    QProcess publisher;
    publisher.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--publish"), server.url()});
    if (!publisher.waitForStarted(5000))
        return fail("no publisher");

    const Measure measure(server.pid(), publisher.processId());
    std::vector<double> stalls; // a heartbeat's delay: also waiting for a processor
    (void)bare.run(measure);
    (void)table.run(measure, stalls);
    stalls.clear();
    application.work.clear();
    std::vector<Round> bares;
    std::vector<Round> tables;
    std::vector<double> ratios; // of neighbours in time: what else the machine does hits both
    for (int round = 0; round < rounds; ++round) {
        bares.push_back(bare.run(measure));
        tables.push_back(table.run(measure, stalls));
        if (bares.back().perSecond <= 0)
            return fail("nothing came through the bare subscription");
        ratios.push_back(tables.back().perSecond / bares.back().perSecond);
    }
    publisher.kill();
    publisher.waitForFinished(5000);

    const QJsonObject ours = facts(tables);
    const bool isLosing = ours[QStringLiteral("dropped_a_round")].toDouble() > 0;
    const double p99 = percentile(stalls, 0.99);
    const double longest = percentile(stalls, 1);
    print(QStringLiteral("fire-hose"), median(ratios), QStringLiteral("ratio"), 0.9, QStringLiteral("higher"),
          {{QStringLiteral("table"), ours},
           {QStringLiteral("bare"), facts(bares)},
           {QStringLiteral("bottleneck"), isLosing ? QStringLiteral("the table's process: it dropped messages")
                                                   : QStringLiteral("publisher and server: nothing was dropped")},
           {QStringLiteral("cores"), QThread::idealThreadCount()},
           {QStringLiteral("payload_bytes"), payloadBytes},
           {QStringLiteral("rounds"), rounds},
           {QStringLiteral("round_ms"), measureMs},
           {QStringLiteral("server"), server.version()}});
    print(QStringLiteral("fire-hose-stall"), p99, QStringLiteral("ms"), 16, QStringLiteral("lower"),
          {{QStringLiteral("p99_ms"), p99},
           {QStringLiteral("max_ms"), longest},
           {QStringLiteral("max_bar_ms"), 50},
           {QStringLiteral("event_p99_ms"), percentile(application.work, 0.99)},
           {QStringLiteral("event_max_ms"), percentile(application.work, 1)},
           {QStringLiteral("heartbeats"), static_cast<qint64>(stalls.size())}});
    return 0;
}
