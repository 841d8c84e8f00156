// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a refresh of 1,000 streams with 10 consumers each costs of our own processor time a row, beyond the bare
// requests. Without a server: the replies come from memory, so that neither the network nor waiting is in the figure.
// All consumers have a backlog, and a tenth of the streams has changed in each cycle.
#include "bench/fixture.h"
#include "jetstream/jetstreamapi.h"
#include "monitor/history.h"
#include "monitor/poller.h"
#include "monitor/scriptedchannel.h"
#include "support/threadtime.h"

#include <QCoreApplication>
#include <QHash>

#include <cstdio>

using namespace jetlag;

namespace {

constexpr int streamCount = 1000;
constexpr int consumersPerStream = 10;
constexpr int rounds = 40;
constexpr int pageSize = 256;

QByteArray number(int value)
{
    return QByteArray::number(value);
}

/// An account as a server of 2.12 tells of it.
class Account
{
public:
    Account()
    {
        for (int s = 0; s < streamCount; ++s)
            m_messages[static_cast<size_t>(s)] = 3;
    }
    void publish(int round)
    {
        for (int s = round % 10; s < streamCount; s += 10)
            ++m_messages[static_cast<size_t>(s)];
        tell();
    }
    QByteArray reply(const QString& subject, const QByteArray& body) const
    {
        return m_replies.value(
            subject.endsWith(QStringLiteral("STREAM.LIST")) ? QString(subject + QString::fromUtf8(body)) : subject,
            notFound);
    }
    /// Subjects and bodies of all requests of a cycle.
    const std::vector<std::pair<QString, QByteArray>>& requests() const { return m_requests; }

private:
    void tell()
    {
        m_requests.clear();
        const auto now = toRfc3339(systemNow());
        add(QStringLiteral("$JS.API.INFO"), {},
            R"({"memory":0,"storage":0,"streams":1000,"consumers":10000,"limits":{},"api":{}})");
        for (int offset = 0; offset < streamCount; offset += pageSize) {
            QByteArray page;
            for (int s = offset; s < std::min(streamCount, offset + pageSize); ++s)
                page += (page.isEmpty() ? QByteArray() : QByteArray(",")) + stream(s, now);
            add(QStringLiteral("$JS.API.STREAM.LIST"), "{\"offset\":" + number(offset) + "}",
                list("streams", streamCount, offset, page));
        }
        for (int s = 0; s < streamCount; ++s) {
            QByteArray page;
            for (int c = 0; c < consumersPerStream; ++c)
                page += (page.isEmpty() ? QByteArray() : QByteArray(",")) + consumer(s, c, now);
            add(QStringLiteral("$JS.API.CONSUMER.LIST.") + bench::nameOf(s), QByteArrayLiteral("{\"offset\":0}"),
                list("consumers", consumersPerStream, 0, page));
        }
    }
    void add(const QString& subject, const QByteArray& body, const QByteArray& reply)
    {
        m_requests.emplace_back(subject, body);
        m_replies[subject.endsWith(QStringLiteral("STREAM.LIST")) ? QString(subject + QString::fromUtf8(body))
                                                                  : subject] = reply;
    }
    static QByteArray list(const char* key, int total, int offset, const QByteArray& entries)
    {
        return QByteArray("{\"type\":\"io.nats.jetstream.api.v1.list_response\",\"total\":" + number(total) +
                          ",\"offset\":" + number(offset) + ",\"limit\":" + number(pageSize) + ",\"" + key + "\":[" +
                          entries + "]}");
    }
    QByteArray stream(int s, const QByteArray& now) const
    {
        const QByteArray name = bench::nameOf(s).toUtf8();
        const QByteArray messages = number(m_messages[static_cast<size_t>(s)]);
        return "{\"config\":{\"name\":\"" + name + "\",\"subjects\":[\"" + name +
               ".>\"],\"retention\":\"limits\",\"max_consumers\":-1,\"max_msgs\":-1,\"max_bytes\":-1,\"max_age\":0,"
               "\"storage\":\"memory\",\"num_replicas\":1,\"duplicate_window\":120000000000},\"created\":"
               "\"2026-11-23T07:30:59.55363823Z\",\"state\":{\"messages\":" +
               messages +
               ",\"bytes\":1750,\"first_seq\":1,\"first_ts\":\"2026-11-23T07:31:00Z\",\"last_seq\":" + messages +
               ",\"last_ts\":\"" + now + "\",\"num_subjects\":1,\"consumer_count\":" + number(consumersPerStream) +
               "},\"ts\":\"" + now + "\"}";
    }
    QByteArray consumer(int s, int c, const QByteArray& now) const
    {
        const QByteArray name = "consumer-" + number(c);
        return "{\"stream_name\":\"" + bench::nameOf(s).toUtf8() + "\",\"name\":\"" + name +
               "\",\"created\":\"2026-11-23T06:59:22.98966139Z\",\"config\":{\"durable_name\":\"" + name +
               "\",\"deliver_policy\":\"all\",\"ack_policy\":\"explicit\",\"ack_wait\":30000000000,\"max_deliver\":-1,"
               "\"replay_policy\":\"instant\",\"max_waiting\":512,\"max_ack_pending\":1000,\"num_replicas\":0},"
               "\"delivered\":{\"consumer_seq\":0,\"stream_seq\":0},\"ack_floor\":{\"consumer_seq\":0,\"stream_seq\":0}"
               ","
               "\"num_ack_pending\":0,\"num_redelivered\":0,\"num_waiting\":0,\"num_pending\":" +
               number(m_messages[static_cast<size_t>(s)]) + ",\"ts\":\"" + now + "\"}";
    }

    inline static const QByteArray notFound{
        R"({"error":{"code":404,"err_code":10037,"description":"no message found"}})"};
    std::array<int, streamCount> m_messages{};
    QHash<QString, QByteArray> m_replies;
    std::vector<std::pair<QString, QByteArray>> m_requests;
};

double millisecondsOf(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    test::ScriptedChannel channel;
    const JetStreamApi api(channel);
    DeltaRelay relay;
    History history;
    Poller poller(api, relay, history);
    poller.setAttention(Attention::Hidden); // only the rounds below ask
    Account account;
    const auto answer = [&] {
        channel.answerAll(
            [&account](const QString& subject, const QByteArray& body) { return account.reply(subject, body); });
    };
    std::vector<double> cycles;
    std::vector<double> bares;
    double first = 0;
    size_t changed = 0;
    for (int round = 0; round < rounds; ++round) {
        account.publish(round);
        auto before = test::threadTime().used;
        for (const auto& [subject, body] : account.requests())
            channel.request({subject.toUtf8(), body, {}}, [](const Result<NatsMessage>&) {});
        answer();
        bares.push_back(millisecondsOf(test::threadTime().used - before));
        before = test::threadTime().used;
        round == 0 ? poller.start() : poller.refreshNow();
        answer();
        const DeltaPtr delta = relay.take();
        cycles.push_back(millisecondsOf(test::threadTime().used - before));
        if (round == 0)
            first = cycles.front();
        if (!delta || delta->snapshot->consumers.size() != size_t(streamCount) * consumersPerStream) {
            std::fprintf(stderr, "bench_ownwork: a cycle failed\n");
            return 1;
        }
        changed = delta->streams.changed.size() + delta->consumers.changed.size();
    }
    const double own = bench::median(cycles) - bench::median(bares);
    bench::print(QStringLiteral("refresh-own"), own * 1000 / (streamCount * consumersPerStream), QStringLiteral("us"),
                 2,
                 {{QStringLiteral("cycle_ms"), bench::median(cycles)},
                  {QStringLiteral("bare_ms"), bench::median(bares)},
                  {QStringLiteral("first_cycle_ms"), first},
                  {QStringLiteral("fastest_us"), (bench::percentile(cycles, 0) - bench::percentile(bares, 0)) * 1000 /
                                                     (streamCount * consumersPerStream)},
                  {QStringLiteral("changed_rows_last"), static_cast<qint64>(changed)},
                  {QStringLiteral("rounds"), rounds}});
    return 0;
}
