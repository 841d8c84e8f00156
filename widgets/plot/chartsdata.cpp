// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/chartsdata.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace jetlag {
namespace {

double seconds(Timestamp time)
{
    return std::chrono::duration<double>(time.time_since_epoch()).count();
}

void append(ChartSeries& series, double time, double value)
{
    series.times.append(time);
    series.values.append(value);
}

ChartSeries named(const QString& name, qsizetype points)
{
    ChartSeries series;
    series.name = name;
    series.times.reserve(points);
    series.values.reserve(points);
    return series;
}

} // namespace

std::array<QVector<ChartSeries>, 4> chartSeries(const History& history, const ChartSelection& selection,
                                                TimeWindow window)
{
    std::array<QVector<ChartSeries>, 4> result;
    if (selection.stream) {
        const std::vector<StreamSample> samples = history.stream(*selection.stream, window);
        ChartSeries in = named(QCoreApplication::translate("jetlag::ChartsPane", "In/s"), qsizetype(samples.size()));
        for (const StreamSample& sample : samples)
            append(in, seconds(sample.time), sample.inPerSecond);
        result[3].append(in);
    }
    QSet<QString> streams;
    for (const ConsumerKey& key : selection.consumers)
        streams.insert(key.stream.value);
    size_t drawn = 0;
    for (const ConsumerKey& key : selection.consumers) {
        if (++drawn > MaxChartConsumers)
            break;
        const QString name = streams.size() > 1 ? QString(key.stream.value + QStringLiteral(" › ") + key.consumer.value)
                                                : key.consumer.value;
        const std::vector<ConsumerSample> samples = history.consumer(key, window);
        const auto size = qsizetype(samples.size());
        ChartSeries lag = named(name, size);
        ChartSeries ackPending = named(name, size);
        ChartSeries waiting = named(name, size);
        ChartSeries delivered =
            named(QCoreApplication::translate("jetlag::ChartsPane", "%1 delivered/s").arg(name), size);
        ChartSeries acked = named(QCoreApplication::translate("jetlag::ChartsPane", "%1 acked/s").arg(name), size);
        acked.isMirrored = true;
        for (const ConsumerSample& sample : samples) {
            const double time = seconds(sample.time);
            append(lag, time, sample.lag);
            append(ackPending, time, sample.ackPending);
            append(waiting, time, sample.waiting);
            append(delivered, time, sample.deliveredPerSecond);
            append(acked, time, sample.ackedPerSecond);
        }
        result[0].append(lag);
        result[1].append(ackPending);
        result[2].append(waiting);
        result[3].append(delivered);
        result[3].append(acked);
    }
    return result;
}

QVector<ChartMark> chartMarks(const History& history, const ChartSelection& selection, TimeWindow window)
{
    std::vector<EventSubject> subjects(selection.consumers.begin(), selection.consumers.end());
    if (selection.stream)
        subjects.emplace_back(*selection.stream);
    for (const ConsumerKey& key : selection.consumers)
        subjects.emplace_back(key.stream);
    const auto concerns = [&subjects](const Event& event) {
        return event.kind == Event::Kind::Connection ||
               std::find(subjects.begin(), subjects.end(), event.subject) != subjects.end();
    };
    QVector<ChartMark> marks;
    for (const Event& event : history.marks(window)) {
        if (!concerns(event))
            continue;
        const QString time = toDateTime(event.time).toLocalTime().time().toString(QStringLiteral("HH:mm:ss"));
        marks.append({seconds(event.time), QString(time + QLatin1Char(' ') + event.text)});
    }
    return marks;
}

} // namespace jetlag
