// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many letters a second a verified replay puts back (each with its PubAck, journal on), divided by a bare nats.c
// async publish of the same messages with acks; kept ones, and removed ones against a bare publish and deletion. All in
// turn in this run, on one server with file storage.
#include "bench/fixture.h"
#include "deadletters/replayhelp.h"
#include "nats/connection.h"
#include "support/natsserver.h"

#include <nats/nats.h>

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace jetlag;
using bench::Clock;
using bench::median;

namespace {

constexpr int letters = 10'000;
constexpr int rounds = 5;
const StreamName dlq{QStringLiteral("DLQ")};

int fail(const char* why)
{
    std::fprintf(stderr, "bench_replay: %s\n", why);
    return 1;
}

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// nats.c alone: what it publishes and waits for, the messages made beforehand.
class Bare
{
public:
    explicit Bare(const QString& url)
    {
        m_isReady = natsConnection_ConnectTo(&m_connection, url.toUtf8().constData()) == NATS_OK &&
                    natsConnection_JetStream(&m_context, m_connection, nullptr) == NATS_OK;
    }
    ~Bare()
    {
        jsCtx_Destroy(m_context);
        natsConnection_Destroy(m_connection);
    }
    Bare(const Bare&) = delete;
    Bare& operator=(const Bare&) = delete;
    /// Seconds; nullopt: something was not acknowledged.
    std::optional<double> publish(const std::vector<StoredMessage>& messages)
    {
        if (!m_isReady)
            return std::nullopt;
        std::vector<natsMsg*> made;
        for (const StoredMessage& message : messages) {
            natsMsg* one = nullptr;
            natsMsg_Create(&one, "work.a", nullptr, message.payload.constData(),
                           static_cast<int>(message.payload.size()));
            for (const auto& [name, value] : message.headers.entries()) {
                if (!name.startsWith("Nats-"))
                    natsMsgHeader_Add(one, name.constData(), value.constData());
            }
            made.push_back(one);
        }
        const auto start = Clock::now();
        bool isGood = true;
        for (natsMsg*& one : made)
            isGood = js_PublishMsgAsync(m_context, &one, nullptr) == NATS_OK && isGood;
        jsPubOptions options;
        jsPubOptions_Init(&options);
        options.MaxWait = 60'000;
        isGood = js_PublishAsyncComplete(m_context, &options) == NATS_OK && isGood;
        const double seconds = secondsSince(start);
        for (natsMsg* one : made)
            natsMsg_Destroy(one); // null where it was taken
        return isGood ? std::optional(seconds) : std::nullopt;
    }

private:
    natsConnection* m_connection = nullptr;
    jsCtx* m_context = nullptr;
    bool m_isReady = false;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    test::NatsServer server;
    test::Client client;
    if (!server.start() || !client.connectTo(server.url()))
        return fail("no server");
    Connection connection;
    ConnectionOptions options;
    options.servers = {server.url()};
    connection.open(options);
    if (!QTest::qWaitFor([&] { return connection.state() == ConnectionState::Connected; }, 10000))
        return fail("no connection");
    const JetStreamApi api(connection.requests());
    const auto all = test::deadLetters(letters, QStringLiteral("work.a"));
    Bare bare(server.url());
    const auto fill = [&] {
        for (const char* stream : {"WORK", "DLQ"})
            client.call(QStringLiteral("STREAM.DELETE.") + QLatin1String(stream));
        return client.makeStream(QStringLiteral("WORK"), QStringLiteral("work.>")) &&
               client.makeStream(dlq.value, QStringLiteral("vigil.dlq")) && client.publishAll(all);
    };
    const auto deleteAll = [&]() -> std::optional<double> {
        bench::Bulk bulk(connection.requests());
        const auto start = Clock::now();
        for (int i = 1; i <= letters; ++i)
            bulk.add(QStringLiteral("$JS.API.STREAM.MSG.DELETE.DLQ"),
                     "{\"seq\":" + QByteArray::number(i) + ",\"no_erase\":true}");
        return bulk.wait() ? std::optional(secondsSince(start)) : std::nullopt;
    };
    const auto replay = [&](bool removes) -> std::optional<double> {
        const QTemporaryDir folder;
        ReplayJournal journal(folder.filePath(QStringLiteral("journal.sqlite")));
        WorkRegistry works;
        ReplayService service(api, journal, works);
        service.setServerVersion(connection.identity().version);
        ReplayRequest request;
        request.source = dlq;
        request.all = true;
        request.removeAfterConfirmed = removes;
        const auto start = Clock::now();
        std::optional<double> seconds;
        std::optional<Result<ReplayProgress>> end;
        const Replay work = service.start(request, {{}, [&](const Result<ReplayProgress>& ended) {
                                                        seconds = secondsSince(start);
                                                        end = ended;
                                                    }});
        QEventLoop loop;
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            if (end)
                loop.quit();
        });
        look.start(5);
        loop.exec();
        const bool isGood = *end && (*end)->replayed == letters && (!removes || (*end)->removed == letters);
        return isGood ? seconds : std::nullopt;
    };
    std::vector<double> kept;
    std::vector<double> removed;
    std::vector<double> rates;
    std::vector<double> bareRates;
    for (int round = 0; round <= rounds; ++round) {
        const auto isFilled = fill();
        const auto published = isFilled ? bare.publish(all) : std::nullopt;
        const auto deleted = published ? deleteAll() : std::nullopt;
        const auto replayed = deleted && fill() ? replay(false) : std::nullopt;
        const auto moved = replayed && fill() ? replay(true) : std::nullopt;
        if (!moved)
            return fail("a round failed");
        if (round == 0)
            continue; // warm
        kept.push_back(*published / *replayed);
        removed.push_back((*published + *deleted) / *moved);
        rates.push_back(letters / *replayed);
        bareRates.push_back(letters / *published);
    }
    const QJsonObject detail{{QStringLiteral("letters"), letters},
                             {QStringLiteral("replayed_per_second"), median(rates)},
                             {QStringLiteral("bare_per_second"), median(bareRates)},
                             {QStringLiteral("rounds"), rounds},
                             {QStringLiteral("server"), server.version()}};
    bench::print(QStringLiteral("replay"), median(kept), QStringLiteral("ratio"), 0.8, detail);
    bench::print(QStringLiteral("replay-removed"), median(removed), QStringLiteral("ratio"), 0.8, detail);
    return 0;
}
