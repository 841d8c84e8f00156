// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking into a stream of 10,000,000 messages with the page that people use: how long until its first rows are there,
// divided by the same for 1,000 messages (open-large); how long until the rows of any place are there after the scroll
// bar was moved to it (scroll); and how long until three rare matches in 1,000,000 messages are (rare-subject). The
// streams are made once and kept in the build folder; JETLAG_BENCH_MESSAGES asks for fewer.
#include "bench/fixture.h"
#include "items/messagesmodel.h"
#include "jetstream/jetstreamapi.h"
#include "nats/connection.h"
#include "reading/messagereader.h"
#include "support/natsserver.h"
#include "widgets/common/tableview.h"
#include "widgets/pages/messagespage.h"

#include <nats/nats.h>

#include <QDir>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace jetlag;
using bench::Clock;

namespace {

constexpr int rounds = 15;
constexpr int places = 200;
constexpr int64_t rareEvery = 333'333;
const QString large = QStringLiteral("LARGE");
const QString little = QStringLiteral("SMALL");
const QString rare = QStringLiteral("RARE");

int fail(const char* why)
{
    std::fprintf(stderr, "bench_browse: %s\n", why);
    return 1;
}

/// Not qWaitFor, which sleeps between looks.
bool spin(const std::function<bool()>& isDone, std::chrono::seconds most = std::chrono::seconds(20))
{
    QTimer tick; // wakes the loop, so that the deadline is noticed
    tick.start(100);
    const auto deadline = Clock::now() + most;
    while (!isDone()) {
        if (Clock::now() > deadline)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

double msSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Fills a stream that does not hold that many yet; anything else is made anew.
bool fill(jsCtx* js, const QString& name, int64_t messages, bool hasRare)
{
    const QByteArray stream = name.toUtf8();
    jsStreamInfo* info = nullptr;
    if (js_GetStreamInfo(&info, js, stream.constData(), nullptr, nullptr) == NATS_OK) {
        const bool isFull = static_cast<int64_t>(info->State.Msgs) == messages;
        jsStreamInfo_Destroy(info);
        if (isFull)
            return true;
        js_DeleteStream(js, stream.constData(), nullptr, nullptr);
    }
    jsStreamConfig config;
    jsStreamConfig_Init(&config);
    const QByteArray subjects = stream.toLower() + ".>";
    const char* list[] = {subjects.constData()};
    config.Name = stream.constData();
    config.Subjects = list;
    config.SubjectsLen = 1;
    config.AllowDirect = true;
    if (js_AddStream(nullptr, js, &config, nullptr, nullptr) != NATS_OK)
        return false;
    std::fprintf(stderr, "bench_browse: filling %s with %lld messages, once\n", stream.constData(),
                 static_cast<long long>(messages));
    const QByteArray payload(96, 'x');
    for (int64_t i = 0; i < messages; ++i) {
        const bool isRare = hasRare && i % rareEvery == 17;
        const QByteArray subject =
            stream.toLower() + (isRare ? QByteArray(".it") : QByteArray(".other.") + QByteArray::number(i % 10));
        if (js_PublishAsync(js, subject.constData(), payload.constData(), static_cast<int>(payload.size()), nullptr) !=
            NATS_OK)
            return false;
    }
    jsPubOptions options;
    jsPubOptions_Init(&options);
    options.MaxWait = 600'000;
    return js_PublishAsyncComplete(js, &options) == NATS_OK;
}

bool fillAll(const QString& url, int64_t messages)
{
    natsConnection* connection = nullptr;
    jsCtx* js = nullptr;
    jsOptions options;
    jsOptions_Init(&options);
    options.Wait = 60'000;
    options.PublishAsync.MaxPending = 8192;
    const bool isUp = natsConnection_ConnectTo(&connection, url.toUtf8().constData()) == NATS_OK &&
                      natsConnection_JetStream(&js, connection, &options) == NATS_OK;
    const bool isDone =
        isUp && fill(js, little, 1000, false) && fill(js, rare, 1'000'000, true) && fill(js, large, messages, false);
    jsCtx_Destroy(js);
    natsConnection_Destroy(connection);
    return isDone;
}

class Browsing
{
public:
    Browsing(MessageReader& reader)
        : page(reader, model)
    {
        page.resize(1280, 800);
        page.setStreams({large, little, rare});
        page.show();
    }
    bool isFilled() const { return !page.table().visibleSourceRows().isEmpty(); }
    /// From the click to rows on the screen; the page shows nothing before.
    std::optional<double> open(const QString& stream)
    {
        const auto start = Clock::now();
        page.setStream(stream);
        if (!spin([&] { return isFilled(); }))
            return std::nullopt;
        page.table().viewport()->repaint();
        return msSince(start);
    }
    std::optional<double> scrollTo(QScrollBar& bar, int position, int64_t last)
    {
        const auto wanted = last - static_cast<int64_t>(static_cast<double>(last) * position / 1'000'000);
        const auto start = Clock::now();
        bar.setSliderPosition(position);
        const bool isThere = spin([&] {
            const auto rows = page.table().visibleSourceRows();
            const auto message = rows.isEmpty() ? nullptr : model.messageAt(rows.first());
            return message && std::llabs(static_cast<int64_t>(message->sequence.value) - wanted) < 100;
        });
        if (!isThere)
            return std::nullopt;
        page.table().viewport()->repaint();
        return msSince(start);
    }

    MessagesModel model;
    MessagesPage page;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const int64_t messages =
        std::max(100'000, qEnvironmentVariable("JETLAG_BENCH_MESSAGES", QStringLiteral("10000000")).toInt());
    test::NatsServer server;
    test::NatsServer::Options options;
    options.keptStore = QCoreApplication::applicationDirPath() + QStringLiteral("/browsed-%1").arg(messages);
    if (!server.start(options))
        return fail("no server");
    if (!fillAll(server.url(), messages))
        return fail("cannot fill the streams");
    Connection connection;
    ConnectionOptions how;
    how.servers = {server.url()};
    connection.open(how);
    if (!spin([&] { return connection.state() == ConnectionState::Connected && connection.identity().version; }))
        return fail("no connection");
    JetStreamApi api(connection.requests());
    WorkRegistry works;
    MessageReader reader(api, works);
    reader.setServerVersion(connection.identity().version);
    Browsing browsing(reader);

    std::vector<double> largeMs;
    std::vector<double> littleMs;
    for (int round = 0; round <= rounds; ++round) {
        const auto some = browsing.open(little);
        const auto many = browsing.open(large);
        if (!some || !many)
            return fail("a stream was not shown");
        if (round == 0)
            continue; // the server's caches
        littleMs.push_back(*some);
        largeMs.push_back(*many);
    }
    const double ratio = bench::median(largeMs) / bench::median(littleMs);
    bench::print(QStringLiteral("open-large"), ratio, QStringLiteral("ratio"), 1.2,
                 {{QStringLiteral("messages"), static_cast<qint64>(messages)},
                  {QStringLiteral("large_ms"), bench::median(largeMs)},
                  {QStringLiteral("small_ms"), bench::median(littleMs)},
                  {QStringLiteral("server"), server.version()}});

    auto* bar = browsing.page.findChild<QScrollBar*>(QStringLiteral("messagesPosition"));
    std::vector<double> scrollMs;
    QRandomGenerator random(3);
    for (int i = 0; i < places; ++i) {
        const auto ms = browsing.scrollTo(*bar, random.bounded(bar->maximum()), messages);
        if (!ms)
            return fail("a place was not shown");
        scrollMs.push_back(*ms);
    }
    bench::print(QStringLiteral("scroll"), bench::percentile(scrollMs, 0.95), QStringLiteral("ms"), 100,
                 {{QStringLiteral("median_ms"), bench::median(scrollMs)},
                  {QStringLiteral("max_ms"), bench::percentile(scrollMs, 1)},
                  {QStringLiteral("places"), places}});

    auto* subject = browsing.page.findChild<QLineEdit*>(QStringLiteral("messagesSubject"));
    std::vector<double> rareMs;
    for (int round = 0; round < rounds; ++round) {
        subject->clear();
        if (!browsing.open(little))
            return fail("a stream was not shown");
        subject->setText(QStringLiteral("rare.it"));
        const auto start = Clock::now();
        browsing.page.setStream(rare);
        if (!spin([&] { return browsing.model.rowCount() == 3; }))
            return fail("the rare messages were not found");
        browsing.page.table().viewport()->repaint();
        rareMs.push_back(msSince(start));
    }
    bench::print(QStringLiteral("rare-subject"), bench::median(rareMs), QStringLiteral("ms"), 100,
                 {{QStringLiteral("max_ms"), bench::percentile(rareMs, 1)}, {QStringLiteral("rounds"), rounds}});
    return 0;
}
