// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many messages a second reach the store, the model and the visible page of live subjects with its tree, divided by
// a bare nats.c subscription that only counts. Another process publishes small messages to many subjects as fast as it
// can; both sides take turns in this run.
#include "bench/fixture.h"
#include "live/livesubjectservice.h"
#include "nats/connectionoptions.h"
#include "support/busyapplication.h"
#include "support/natsserver.h"
#include "widgets/pages/livemessagesview.h"
#include "widgets/pages/livesubjectspage.h"
#include "widgets/panes/subjectspane.h"

#include <nats/nats.h>

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QProcess>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <thread>

using namespace jetlag;
using bench::Clock;
using bench::median;
using bench::percentile;

namespace {

constexpr int payloadBytes = 128;
constexpr int rounds = 9;
constexpr int settleMs = 400;
constexpr int measureMs = 1500;
constexpr int subjects = 100;
const char* const wildcard = "bench.fire.*";

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
    std::vector<QByteArray> names;
    for (int i = 0; i < subjects; ++i)
        names.push_back("bench.fire." + QByteArray::number(i));
    for (size_t i = 0;; i = (i + 1) % names.size()) {
        if (natsConnection_Publish(connection, names[i].constData(), payload, payloadBytes) != NATS_OK)
            break;
    }
    return 0; // the server has gone
}

/// The event loop as the program has it: QTest::qWait() would sleep in between.
void runLoop(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

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
            &subscription, m_connection, wildcard,
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

/// JetLag's side: the page that people use, its service on a session thread.
class Page
{
public:
    explicit Page(const QString& url)
    {
        ConnectionOptions options;
        options.servers = {url};
        m_thread.start();
        m_session.moveToThread(&m_thread);
        onSession([&] {
            m_works = std::make_unique<WorkRegistry>();
            m_service = std::make_unique<LiveSubjectService>(options, *m_works);
        });
        m_page = std::make_unique<LiveSubjectsPage>(*m_service);
        m_page->resize(1280, 800);
        m_page->show();
    }
    ~Page()
    {
        m_page.reset();
        onSession([this] {
            m_works.reset();
            m_service.reset();
        });
        m_thread.quit();
        m_thread.wait();
    }
    std::optional<Round> run(const Measure& measure, std::vector<double>& stalls)
    {
        LiveMessagesModel& model = m_page->messages().model();
        m_page->start(QString::fromLatin1(wildcard));
        if (!QTest::qWaitFor([&] { return model.rowCount() > 0 && m_page->isRunning(); }, 10000))
            return std::nullopt;
        bench::Heartbeat heart(std::chrono::milliseconds(5));
        QTimer::singleShot(settleMs, &m_context, [&heart] { heart.start(); });
        // Rows that have been told to the view, pushed out ones included; what is on screen is the newest.
        const Round round = measure.run([&] { return model.endOrdinal(); }, [this] { return dropped(); });
        heart.stop();
        stalls.insert(stalls.end(), heart.delays.begin(), heart.delays.end());
        m_page->stop();
        if (!QTest::qWaitFor([this] { return !m_page->isRunning(); }, 10000))
            return std::nullopt;
        runLoop(200);
        return round;
    }

private:
    void onSession(const std::function<void()>& call)
    {
        QMetaObject::invokeMethod(&m_session, call, Qt::BlockingQueuedConnection);
    }
    uint64_t dropped() const
    {
        QString digits;
        for (const QChar c : m_page->findChild<QLineEdit*>(QStringLiteral("liveDropped"))->text()) {
            if (c.isDigit())
                digits += c;
        }
        return digits.toULongLong();
    }
    QThread m_thread;
    QObject m_context;
    QObject m_session; ///< on the thread
    std::unique_ptr<WorkRegistry> m_works;
    std::unique_ptr<LiveSubjectService> m_service;
    std::unique_ptr<LiveSubjectsPage> m_page;
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
    test::BusyApplication application(argc, argv);
    test::NatsServer server;
    test::NatsServer::Options serverOptions;
    serverOptions.jetStream = false;
    if (!server.start(serverOptions))
        return fail("no server");
    Bare bare;
    Page page(server.url());
    if (!bare.open(server.url().toUtf8()))
        return fail("no connection");
    QProcess publisher;
    publisher.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--publish"), server.url()});
    if (!publisher.waitForStarted(5000))
        return fail("no publisher");

    const Measure measure(server.pid(), publisher.processId());
    std::vector<double> stalls; // a heartbeat's delay: also waiting for a processor
    (void)bare.run(measure);
    if (!page.run(measure, stalls))
        return fail("nothing came to the page");
    stalls.clear();
    std::vector<double> work; // ms an event
    application.delivered = [&work](const test::BusyApplication::Delivery& delivery) {
        work.push_back(std::chrono::duration<double, std::milli>(delivery.time.wall).count());
    };
    std::vector<Round> bares;
    std::vector<Round> pages;
    std::vector<double> ratios; // of neighbours in time: what else the machine does hits both
    for (int round = 0; round < rounds; ++round) {
        bares.push_back(bare.run(measure));
        const auto ours = page.run(measure, stalls);
        if (!ours)
            return fail("nothing came to the page");
        pages.push_back(*ours);
        if (bares.back().perSecond <= 0)
            return fail("nothing came through the bare subscription");
        ratios.push_back(pages.back().perSecond / bares.back().perSecond);
    }
    application.delivered = {};
    publisher.kill();
    publisher.waitForFinished(5000);

    const QJsonObject ours = facts(pages);
    const bool isLosing = ours[QStringLiteral("dropped_a_round")].toDouble() > 0;
    const double p99 = percentile(stalls, 0.99);
    const double longest = percentile(stalls, 1);
    print(QStringLiteral("fire-hose"), median(ratios), QStringLiteral("ratio"), 0.9, QStringLiteral("higher"),
          {{QStringLiteral("page"), ours},
           {QStringLiteral("bare"), facts(bares)},
           {QStringLiteral("bottleneck"), isLosing ? QStringLiteral("the page's process: it dropped messages")
                                                   : QStringLiteral("publisher and server: nothing was dropped")},
           {QStringLiteral("cores"), QThread::idealThreadCount()},
           {QStringLiteral("payload_bytes"), payloadBytes},
           {QStringLiteral("subjects"), subjects},
           {QStringLiteral("rounds"), rounds},
           {QStringLiteral("round_ms"), measureMs},
           {QStringLiteral("server"), server.version()}});
    print(QStringLiteral("fire-hose-stall"), p99, QStringLiteral("ms"), 16, QStringLiteral("lower"),
          {{QStringLiteral("p99_ms"), p99},
           {QStringLiteral("max_ms"), longest},
           {QStringLiteral("max_bar_ms"), 50},
           {QStringLiteral("event_p99_ms"), percentile(work, 0.99)},
           {QStringLiteral("event_max_ms"), percentile(work, 1)},
           {QStringLiteral("heartbeats"), static_cast<qint64>(stalls.size())}});
    return 0;
}
