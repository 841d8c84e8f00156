// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many messages a second a search looks at, divided by a bare read of the same stream by the same method that only
// counts. 200,000 messages of 300 bytes; a search for a text that is in none of them, and for a condition on JSON; in
// both directions. All take turns in this run.
#include "bench/fixture.h"
#include "reading/rangeread.h"
#include "search/searchservice.h"
#include "support/client.h"
#include "support/natsserver.h"

#include <QEventLoop>
#include <QJsonDocument>

#include <cstdio>

using namespace jetlag;

namespace {

constexpr int messages = 200'000;
constexpr int payloadBytes = 300;
constexpr int rounds = 5;

int fail(const char* why)
{
    std::fprintf(stderr, "bench_scan: %s\n", why);
    return 1;
}

bool fill(test::Client& client)
{
    if (!client.makeStream(QStringLiteral("SCAN"), QStringLiteral("scan.>"), R"("allow_direct":true)"))
        return false;
    constexpr int block = 10'000;
    for (int begin = 0; begin < messages; begin += block) {
        std::vector<StoredMessage> some(block);
        for (int i = 0; i < block; ++i) {
            auto& message = some[static_cast<size_t>(i)];
            message.subject = QStringLiteral("scan.%1").arg(i % 100);
            message.payload = R"({"order":)" + QByteArray::number(begin + i) +
                              R"(,"customer":{"id":42,"name":"Zoe"},"state":"shipped","text":")";
            message.payload += QByteArray(payloadBytes - message.payload.size() - 2, 'x') + "\"}";
        }
        if (!client.publishAll(some))
            return false;
    }
    return true;
}

/// Messages a second; 0 when they were not all read.
double bare(const JetStreamApi& api, ReadMethod method)
{
    RangeRead::Spec spec;
    spec.stream = {QStringLiteral("SCAN")};
    spec.to = messages;
    spec.method = method;
    spec.firstBatch = 8192;
    QEventLoop loop;
    size_t count = 0;
    RangeRead read(
        api, spec, [&](const std::vector<RangeRead::MessagePtr>& some) { count += some.size(); },
        [&](const RangeRead::End&) { loop.quit(); });
    const auto began = bench::Clock::now();
    read.start();
    loop.exec();
    const std::chrono::duration<double> took = bench::Clock::now() - began;
    return count == messages ? messages / took.count() : 0;
}

double search(SearchService& service, const char* line, ReadSpec::Direction direction)
{
    SearchSpec spec;
    spec.stream = {QStringLiteral("SCAN")};
    spec.match = *MessageMatch::parse(QString::fromLatin1(line));
    spec.direction = direction;
    QEventLoop loop;
    uint64_t scanned = 0;
    QObject::connect(&service, &SearchService::finished, &loop, [&](const SearchOutcome& outcome) {
        scanned = outcome.progress.scanned;
        loop.quit();
    });
    const auto began = bench::Clock::now();
    (void)service.search(spec);
    loop.exec();
    const std::chrono::duration<double> took = bench::Clock::now() - began;
    return scanned == messages ? messages / took.count() : 0;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    test::NatsServer server;
    test::Client client;
    if (!server.start() || !client.connectTo(server.url()))
        return fail("no nats-server");
    if (!fill(client))
        return fail("the stream could not be filled");
    const auto version = client.connection().identity().version;
    SearchService service(client.api());
    service.setServerVersion(version);
    ReadAccess access;
    access.version = version;
    access.mayUseDirect = true;
    const ReadMethod method = access.methodFor(client.stream(QStringLiteral("SCAN"))->config, messages);
    const auto down = ReadSpec::Direction::NewestFirst;
    const auto up = ReadSpec::Direction::OldestFirst;
    std::vector<double> bares;
    std::vector<double> texts;
    std::vector<double> textsDown;
    std::vector<double> conditions;
    for (int round = 0; round < rounds; ++round) {
        bares.push_back(bare(client.api(), method));
        texts.push_back(search(service, "nowhere", up));
        textsDown.push_back(search(service, "nowhere", down));
        conditions.push_back(search(service, "$.customer.id == 43", up));
    }
    const double base = bench::median(bares);
    if (base <= 0 || bench::median(texts) <= 0 || bench::median(textsDown) <= 0 || bench::median(conditions) <= 0)
        return fail("not all messages were read");
    const QJsonObject detail{{QStringLiteral("bare_per_s"), base},
                             {QStringLiteral("text_newest_first_per_s"), bench::median(textsDown)},
                             {QStringLiteral("text_oldest_first_per_s"), bench::median(texts)},
                             {QStringLiteral("json_oldest_first_per_s"), bench::median(conditions)},
                             {QStringLiteral("server"), server.version()},
                             {QStringLiteral("rounds"), rounds}};
    const QJsonObject line{{QStringLiteral("bench"), QStringLiteral("scan")},
                           {QStringLiteral("value"), bench::median(textsDown) / base},
                           {QStringLiteral("unit"), QStringLiteral("of the bare rate")},
                           {QStringLiteral("bar"), 0.9},
                           {QStringLiteral("better"), QStringLiteral("higher")},
                           {QStringLiteral("detail"), detail}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    return 0;
}
