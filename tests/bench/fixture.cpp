// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/fixture.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <cstdio>

namespace jetlag::bench {
namespace {
constexpr int patience = 300000; // ms, for setting up
}

void Bulk::add(const QString& subject, const QByteArray& body)
{
    Request request;
    request.subject = subject.toUtf8();
    request.payload = body;
    request.timeout = std::chrono::minutes(2);
    ++m_open;
    m_channel.request(std::move(request), [this](const Result<NatsMessage>& reply) {
        --m_open;
        if (!reply || reply->payload.contains("\"error\""))
            ++m_failed;
        if (reply)
            m_bytes += static_cast<size_t>(reply->payload.size());
        if (m_open == 0)
            m_doneAt = Clock::now();
    });
}

bool Bulk::wait()
{
    return QTest::qWaitFor([this] { return m_open == 0; }, patience) && m_failed == 0;
}

QString nameOf(int stream)
{
    return QStringLiteral("STREAM-%1").arg(stream, 4, 10, QLatin1Char('0'));
}

bool makeStreams(RequestChannel& channel, int streams, int consumersPerStream)
{
    Bulk made(channel);
    for (int s = 0; s < streams; ++s) {
        const QByteArray name = nameOf(s).toUtf8();
        // Servers from 2.12 on take 1,000 consumers unless told otherwise.
        made.add(QStringLiteral("$JS.API.STREAM.CREATE.") + nameOf(s),
                 QByteArray("{\"name\":\"" + name + "\",\"subjects\":[\"" + name +
                            ".>\"],\"retention\":\"limits\",\"storage\":\"memory\",\"num_replicas\":1," +
                            "\"max_consumers\":" + QByteArray::number(consumersPerStream + 1000) + "}"));
    }
    if (!made.wait())
        return false;
    Bulk consumers(channel);
    for (int s = 0; s < streams; ++s) {
        for (int c = 0; c < consumersPerStream; ++c) {
            const QString name = QStringLiteral("consumer-%1").arg(c);
            consumers.add(
                QStringLiteral("$JS.API.CONSUMER.DURABLE.CREATE.%1.%2").arg(nameOf(s), name),
                QByteArray(
                    "{\"stream_name\":\"" + nameOf(s).toUtf8() + "\",\"config\":{\"durable_name\":\"" + name.toUtf8() +
                    "\",\"deliver_policy\":\"all\",\"ack_policy\":\"explicit\",\"replay_policy\":\"instant\"}}"));
        }
    }
    return consumers.wait();
}

double median(std::vector<double> values)
{
    return percentile(std::move(values), 0.5);
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto at = static_cast<size_t>(share * static_cast<double>(values.size()));
    return values[std::min(at, values.size() - 1)];
}

void print(const QString& bench, double value, const QString& unit, double bar, const QJsonObject& detail)
{
    const QJsonObject line{{QStringLiteral("bench"), bench},
                           {QStringLiteral("value"), value},
                           {QStringLiteral("unit"), unit},
                           {QStringLiteral("bar"), bar},
                           {QStringLiteral("better"), QStringLiteral("lower")},
                           {QStringLiteral("detail"), detail}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

Heartbeat::Heartbeat(std::chrono::milliseconds beat)
    : m_beat(beat)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        const auto now = Clock::now();
        delays.push_back(std::max(0.0, std::chrono::duration<double, std::milli>(now - m_last - m_beat).count()));
        m_last = now;
    });
}

void Heartbeat::start()
{
    delays.clear();
    m_last = Clock::now();
    m_timer.start(m_beat);
}

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace jetlag::bench
