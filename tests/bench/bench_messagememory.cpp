// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Memory that a kept live message takes beyond its own bytes: a store full of small messages with the model on top of
// it, once through an empty store and once through one that lets go of its oldest all the time.
#include "bench/fixture.h"
#include "items/livemessagesmodel.h"

#include <QTableView>

using namespace jetlag;

namespace {

constexpr int kept = 1'500'000;
constexpr int payloadBytes = 128;

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QByteArray payload(payloadBytes, 'x');
    const QByteArray headers("NATS/1.0\r\nTrace: 4711\r\n\r\n");
    // The first message makes what is needed once: the library's own pools, the table.
    auto store = std::make_shared<MessageStore>(size_t(4) << 30U);
    LiveMessagesModel model(store);
    QTableView view;
    view.setModel(&model);
    view.resize(1024, 700);
    view.show();
    const auto append = [&](int from, int to) {
        uint64_t bytes = 0;
        for (int i = from; i < to; ++i) {
            const QByteArray subject = "bench.memory." + QByteArray::number(i % 100);
            store->append(systemNow(), subject.toStdString(), headers.toStdString(), payload.toStdString());
            bytes += static_cast<uint64_t>(subject.size() + headers.size() + payload.size());
            if (i % 10'000 == 0) {
                model.sync();
                QCoreApplication::processEvents();
            }
        }
        while (model.sync())
            QCoreApplication::processEvents();
        return bytes;
    };
    append(0, 10'000);
    const double before = bench::residentMegabytes();
    const uint64_t bytes = append(0, kept);
    const double after = bench::residentMegabytes();
    const double beyond = ((after - before) * 1048576 - static_cast<double>(bytes)) / kept;
    // Full from here on: memory must not grow any more.
    store->setMaxBytes(store->bytes());
    append(0, kept);
    const double turnedOver = bench::residentMegabytes();
    bench::print(QStringLiteral("message-memory"), beyond, QStringLiteral("bytes"), 64,
                 {{QStringLiteral("messages"), kept},
                  {QStringLiteral("bytes_each"), static_cast<double>(bytes) / kept},
                  {QStringLiteral("rows"), model.rowCount()},
                  {QStringLiteral("before_mb"), before},
                  {QStringLiteral("after_mb"), after},
                  {QStringLiteral("after_turning_over_mb"), turnedOver}});
    return 0;
}
