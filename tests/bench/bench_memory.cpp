// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Memory of watching 10,000 consumers with 24 hours of history: rows with the raw bytes of their replies, the item
// models, and a history through which a day goes in steps of ten seconds, every consumer changing all the time.
#include "bench/fixture.h"
#include "items/consumersmodel.h"
#include "items/streamsmodel.h"
#include "monitor/history.h"

#include <QTableView>

#include <cstdio>

using namespace jetlag;
using namespace std::chrono_literals;

namespace {

constexpr int streams = 1000;
constexpr int consumersPerStream = 10;
constexpr int steps = 24 * 360; ///< ten seconds each
constexpr int changingPerStep = 1000;

QByteArray rawOf(int s, int c)
{
    return "{\"stream_name\":\"" + bench::nameOf(s).toUtf8() + "\",\"name\":\"consumer-" + QByteArray::number(c) +
           "\",\"created\":\"2026-11-23T06:59:22.98966139Z\",\"config\":{\"durable_name\":\"consumer\","
           "\"deliver_policy\":\"all\",\"ack_policy\":\"explicit\",\"ack_wait\":30000000000,\"max_deliver\":3,"
           "\"replay_policy\":\"instant\",\"max_waiting\":512,\"max_ack_pending\":1000,\"num_replicas\":0},"
           "\"delivered\":{\"consumer_seq\":8,\"stream_seq\":8,\"last_active\":\"2026-11-23T06:59:23.077892577Z\"},"
           "\"ack_floor\":{\"consumer_seq\":2,\"stream_seq\":2,\"last_active\":\"2026-11-23T06:59:23.077727043Z\"},"
           "\"num_ack_pending\":5,\"num_redelivered\":0,\"num_waiting\":0,\"num_pending\":12,\"ts\":"
           "\"2026-11-23T06:59:23.077892577Z\"}";
}

ConsumerRowPtr rowOf(int s, int c, uint64_t pending)
{
    auto facts = std::make_shared<ConsumerFacts>();
    facts->key = {{bench::nameOf(s)}, {QStringLiteral("consumer-%1").arg(c)}};
    facts->config.durable = facts->key.consumer.value;
    facts->config.ackPolicy = AckPolicy::Explicit;
    facts->config.maxAckPending = 1000;
    facts->created = systemNow();
    facts->pending = pending;
    facts->raw = rawOf(s, c);
    auto row = std::make_shared<ConsumerRow>();
    row->facts = facts;
    row->rates.delivered = static_cast<double>(pending % 97);
    row->rates.acked = static_cast<double>(pending % 89);
    return row;
}

StreamRowPtr rowOf(int s, uint64_t messages)
{
    auto facts = std::make_shared<StreamFacts>();
    facts->config.name = {bench::nameOf(s)};
    facts->state.messages = messages;
    facts->raw = rawOf(s, 0);
    auto row = std::make_shared<StreamRow>();
    row->facts = facts;
    row->rates.messagesIn = static_cast<double>(messages % 31);
    return row;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const double before = bench::residentMegabytes();
    auto snapshot = std::make_shared<Snapshot>();
    std::vector<ConsumerKey> keys;
    for (int s = 0; s < streams; ++s) {
        snapshot->streams[{bench::nameOf(s)}] = rowOf(s, 100);
        for (int c = 0; c < consumersPerStream; ++c) {
            const auto row = rowOf(s, c, 10);
            keys.push_back(row->facts->key);
            snapshot->consumers[row->facts->key] = row;
        }
    }
    StreamsModel streamsModel;
    ConsumersModel consumersModel;
    QTableView view;
    view.setModel(&consumersModel);
    view.resize(1024, 700);
    view.show();
    SnapshotPtr shown;
    const auto show = [&](const SnapshotPtr& next) {
        const Delta delta = diff(shown, next);
        streamsModel.apply(delta);
        consumersModel.apply(delta);
        shown = next;
        QCoreApplication::processEvents();
    };
    History history;
    const Timestamp start = systemNow() - 24h;
    uint64_t turn = 0;
    for (int step = 0; step < steps; ++step) {
        auto next = std::make_shared<Snapshot>(*snapshot);
        for (int i = 0; i < changingPerStep; ++i, ++turn) {
            const auto at = static_cast<int>(turn % static_cast<uint64_t>(streams * consumersPerStream));
            next->consumers[keys[static_cast<size_t>(at)]] =
                rowOf(at / consumersPerStream, at % consumersPerStream, turn * 7919 % 100000);
        }
        next->takenAt = start + step * 10s;
        history.append(*next);
        if (step % 360 == 0)
            show(next);
        snapshot = next;
    }
    show(snapshot);
    const double after = bench::residentMegabytes();
    bench::print(QStringLiteral("memory"), after, QStringLiteral("MB"), 250,
                 {{QStringLiteral("before_mb"), before},
                  {QStringLiteral("history_mb"), static_cast<double>(history.approximateBytes()) / 1048576},
                  {QStringLiteral("rows"), streams * consumersPerStream},
                  {QStringLiteral("steps"), steps}});
    return 0;
}
