// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/chartsdata.h"

#include "domain/subject.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <set>

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

ChartSeries named(const QString& name, int color, qsizetype points)
{
    ChartSeries series;
    series.name = name;
    series.color = color;
    series.times.reserve(points);
    series.values.reserve(points);
    return series;
}

/// The beginning of a sentence, for a label: up to a colon or full stop, whole words.
QString beginningOf(const QString& sentence)
{
    constexpr qsizetype longest = 20;
    static const QRegularExpression stop(QStringLiteral("[:.](\\s|$)|[：。]"));
    const QString part = sentence.left(sentence.indexOf(stop)).simplified();
    if (part.size() <= longest)
        return displayText(part);
    const qsizetype blank = part.lastIndexOf(u' ', longest - 1);
    return displayText(part.left(blank > 0 ? blank : longest - 1)) + u'…';
}

} // namespace

void ChartColors::select(const std::vector<ConsumerKey>& consumers)
{
    const auto drawn = std::min(consumers.size(), MaxChartConsumers);
    const auto end = consumers.begin() + static_cast<std::ptrdiff_t>(drawn);
    std::erase_if(m_numbers, [&](const auto& entry) { return std::find(consumers.begin(), end, entry.first) == end; });
    std::set<int> taken;
    for (const auto& [consumer, number] : m_numbers)
        taken.insert(number);
    int next = 0;
    for (auto consumer = consumers.begin(); consumer != end; ++consumer) {
        if (m_numbers.count(*consumer) > 0)
            continue;
        while (taken.count(next) > 0)
            ++next;
        m_numbers[*consumer] = next++;
    }
}

int ChartColors::of(const ConsumerKey& consumer) const
{
    const auto found = m_numbers.find(consumer);
    return found == m_numbers.end() ? ChartSeries::Ink : found->second;
}

std::array<QVector<ChartSeries>, 4> chartSeries(const History& history, const ChartSelection& selection,
                                                const ChartColors& colors, TimeWindow window)
{
    std::array<QVector<ChartSeries>, 4> result;
    if (selection.stream) {
        const std::vector<StreamSample> samples = history.stream(*selection.stream, window);
        ChartSeries in = named(QCoreApplication::translate("jetlag::ChartsPane", "In/s"), ChartSeries::Ink,
                               qsizetype(samples.size()));
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
        const int color = colors.of(key);
        ChartSeries lag = named(name, color, size);
        ChartSeries ackPending = named(name, color, size);
        ChartSeries waiting = named(name, color, size);
        ChartSeries delivered =
            named(QCoreApplication::translate("jetlag::ChartsPane", "%1 delivered/s").arg(name), color, size);
        ChartSeries acked =
            named(QCoreApplication::translate("jetlag::ChartsPane", "%1 acked/s").arg(name), color, size);
        acked.isDashed = true;
        if (selection.consumers.size() == 1) {
            delivered.label = QCoreApplication::translate("jetlag::ChartsPane", "delivered/s");
            acked.label = QCoreApplication::translate("jetlag::ChartsPane", "acked/s");
        }
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
        marks.append({seconds(event.time), QString(time + QLatin1Char(' ') + event.text), beginningOf(event.text)});
    }
    return marks;
}

} // namespace jetlag
