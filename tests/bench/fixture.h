// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nats/requestchannel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QTimer>

#include <chrono>
#include <vector>

/// What the benchmarks share: a server full of streams, and figures.
namespace jetlag::bench {

using Clock = std::chrono::steady_clock;

/// Sends requests through the channel's window and waits for all replies.
class Bulk
{
public:
    explicit Bulk(RequestChannel& channel)
        : m_channel(channel)
    {
    }
    void add(const QString& subject, const QByteArray& body);
    bool wait(); ///< true: all answered, none with an error
    Clock::time_point doneAt() const { return m_doneAt; }
    size_t bytes() const { return m_bytes; }

private:
    RequestChannel& m_channel;
    int m_open = 0;
    int m_failed = 0;
    size_t m_bytes = 0;
    Clock::time_point m_doneAt{};
};

QString nameOf(int stream);
/// Memory streams with pull consumers, for the oldest server on; names by nameOf(), subjects below the name.
bool makeStreams(RequestChannel& channel, int streams, int consumersPerStream);

double median(std::vector<double> values);
double percentile(std::vector<double> values, double share);
/// One line of JSON on standard output.
void print(const QString& bench, double value, const QString& unit, double bar, const QJsonObject& detail);

/// A heartbeat on the GUI thread: how much later than due it came. Waiting for a processor counts, too.
class Heartbeat
{
public:
    explicit Heartbeat(std::chrono::milliseconds beat = std::chrono::milliseconds(2));
    void start();
    void stop() { m_timer.stop(); }
    std::vector<double> delays; ///< ms

private:
    std::chrono::milliseconds m_beat;
    QTimer m_timer;
    Clock::time_point m_last;
};

/// Resident memory of this process in MB; 0 where it cannot be told (Linux only).
double residentMegabytes();

} // namespace jetlag::bench
