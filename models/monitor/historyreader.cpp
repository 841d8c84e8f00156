// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/historyreader.h"

#include <QVariant>

#include <algorithm>
#include <limits>

namespace jetlag {
namespace {

constexpr size_t mostPoints = 3000; ///< more than any chart has pixels for
constexpr int mostMarks = 2000;
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

Timestamp toTimestamp(HistoryTime time)
{
    return Timestamp(std::chrono::milliseconds(time));
}

/// NULL is a rate that was not known.
float rateAt(const QSqlQuery& query, int column)
{
    const QVariant value = query.value(column);
    return value.isNull() ? std::numeric_limits<float>::quiet_NaN() : value.toFloat();
}

} // namespace

HistoryReader::HistoryReader(const HistoryFile& file, const HistoryLimits& limits)
    : m_longest(2 * std::chrono::duration_cast<std::chrono::milliseconds>(limits.heartbeat).count())
    , m_database(file.database())
{
}

std::optional<std::vector<ConsumerSample>> HistoryReader::consumer(const ConsumerKey& key, Timestamp from,
                                                                   Timestamp until,
                                                                   const std::optional<HistoryWriter::Current>& current)
{
    const auto found = points(key.stream.value, key.consumer.value, from, until, current);
    if (!found)
        return std::nullopt;
    std::vector<ConsumerSample> samples;
    samples.reserve(found->size());
    for (const Point& point : *found) {
        ConsumerSample sample = ConsumerSample::gap();
        if (!point.isGap) {
            const HistoryValues& values = point.values;
            sample = {{},
                      static_cast<double>(values.count),
                      static_cast<double>(values.ackPending),
                      point.knowsWaiting ? static_cast<double>(values.waiting) : nan,
                      values.rate,
                      values.ackedRate};
        }
        sample.time = toTimestamp(point.time);
        samples.push_back(sample);
    }
    return samples;
}

std::optional<std::vector<StreamSample>> HistoryReader::stream(const StreamName& name, Timestamp from, Timestamp until,
                                                               const std::optional<HistoryWriter::Current>& current)
{
    const auto found = points(name.value, QStringLiteral(""), from, until, current);
    if (!found)
        return std::nullopt;
    std::vector<StreamSample> samples;
    samples.reserve(found->size());
    for (const Point& point : *found) {
        StreamSample sample = StreamSample::gap();
        if (!point.isGap)
            sample = {{}, static_cast<double>(point.values.count), point.values.rate};
        sample.time = toTimestamp(point.time);
        samples.push_back(sample);
    }
    return samples;
}

std::optional<std::vector<Event>> HistoryReader::marks(Timestamp from)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT time, severity, kind, subject, text, detail FROM marks WHERE time >= ? "
                                 "ORDER BY time DESC, rowid DESC LIMIT ?"));
    query.bindValue(0, static_cast<qlonglong>(from.time_since_epoch().count()));
    query.bindValue(1, mostMarks);
    if (!query.exec()) {
        m_error = query.lastError();
        return std::nullopt;
    }
    // A file may hold anything; a mark of an unknown kind still says something.
    const auto within = [](int value, int last) { return value >= 0 && value <= last ? value : last; };
    std::vector<Event> events;
    while (query.next()) {
        Event event;
        event.time = Timestamp(std::chrono::nanoseconds(query.value(0).toLongLong()));
        event.severity = static_cast<Severity>(within(query.value(1).toInt(), static_cast<int>(Severity::Unknown)));
        event.kind = static_cast<Event::Kind>(within(query.value(2).toInt(), static_cast<int>(Event::LastKind)));
        event.subject = fromHistoryText(query.value(3).toString());
        event.text = query.value(4).toString();
        event.detail = query.value(5).toString();
        events.push_back(event);
    }
    std::reverse(events.begin(), events.end());
    return events;
}

std::optional<std::vector<HistoryReader::Point>>
HistoryReader::points(const QString& stream, const QString& consumer, Timestamp from, Timestamp until,
                      const std::optional<HistoryWriter::Current>& current)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT id FROM series WHERE stream = ? AND consumer = ?"));
    query.bindValue(0, stream);
    query.bindValue(1, consumer);
    if (!query.exec()) {
        m_error = query.lastError();
        return std::nullopt;
    }
    std::vector<qint64> ids;
    while (query.next())
        ids.push_back(query.value(0).toLongLong());
    query.finish();

    const HistoryTime first = toHistoryTime(from);
    const HistoryTime last = toHistoryTime(until);
    std::vector<Point> all;
    for (const qint64 id : ids) {
        if (!readSeries(id, first, last, all))
            return std::nullopt;
    }
    std::stable_sort(all.begin(), all.end(), [](const Point& a, const Point& b) { return a.time < b.time; });
    // Each incarnation brought its last point before the window; only the newest of them reaches in.
    const auto inside = std::find_if(all.begin(), all.end(), [&](const Point& point) { return point.time >= first; });
    if (inside - all.begin() > 1)
        all.erase(all.begin(), inside - 1);
    if (current && current->time >= first && current->time <= last &&
        (all.empty() || (current->time > all.back().time && !all.back().isGap))) {
        Point newest;
        newest.time = current->time;
        newest.series = all.empty() ? 0 : all.back().series;
        newest.values = current->values;
        all.push_back(newest);
    }
    return thinned(withGaps(all));
}

bool HistoryReader::readSeries(qint64 id, HistoryTime from, HistoryTime until, std::vector<Point>& into)
{
    const QString columns = QStringLiteral("SELECT time, value, ack_pending, waiting, rate, acked_rate FROM samples ");
    QSqlQuery before(m_database);
    before.setForwardOnly(true);
    before.prepare(columns + QStringLiteral("WHERE series = ? AND time < ? AND time >= ? ORDER BY time DESC LIMIT 1"));
    before.bindValue(1, from);
    before.bindValue(2, from - m_longest);
    QSqlQuery inside(m_database);
    inside.setForwardOnly(true);
    inside.prepare(columns + QStringLiteral("WHERE series = ? AND time >= ? AND time <= ? ORDER BY time"));
    inside.bindValue(1, from);
    inside.bindValue(2, until);
    return fetch(before, id, into) && fetch(inside, id, into);
}

bool HistoryReader::fetch(QSqlQuery& query, qint64 id, std::vector<Point>& into)
{
    query.bindValue(0, id);
    if (!query.exec()) {
        m_error = query.lastError();
        return false;
    }
    while (query.next()) {
        Point point;
        point.time = query.value(0).toLongLong();
        point.series = id;
        const QVariant value = query.value(1);
        point.isGap = value.isNull();
        if (!point.isGap) {
            const QVariant waiting = query.value(3);
            point.knowsWaiting = !waiting.isNull();
            point.values = {value.toLongLong(), query.value(2).toLongLong(), waiting.toLongLong(), rateAt(query, 4),
                            rateAt(query, 5)};
        }
        into.push_back(point);
    }
    // A broken page ends the rows without a word from next().
    m_error = query.lastError();
    return !m_error.isValid();
}

std::vector<HistoryReader::Point> HistoryReader::withGaps(const std::vector<Point>& points) const
{
    std::vector<Point> result;
    result.reserve(points.size());
    for (const Point& point : points) {
        if (!result.empty()) {
            const Point& last = result.back();
            if (!last.isGap && (point.time - last.time > m_longest || (!point.isGap && point.series != last.series))) {
                Point gap;
                gap.time = last.time + 1;
                gap.series = last.series;
                gap.isGap = true;
                result.push_back(gap);
            }
            if (point.isGap && result.back().isGap)
                continue; // one is enough
        }
        result.push_back(point);
    }
    return result;
}

std::vector<HistoryReader::Point> HistoryReader::thinned(std::vector<Point> points)
{
    if (points.size() <= mostPoints)
        return points;
    const HistoryTime start = points.front().time;
    const HistoryTime width = (points.back().time - start) / static_cast<HistoryTime>(mostPoints) + 1;
    std::vector<Point> result;
    HistoryTime bucket = -1;
    for (size_t i = 0; i < points.size(); ++i) {
        const Point& point = points[i];
        const HistoryTime own = (point.time - start) / width;
        // The newest value stays as it is, and nothing is merged across a gap.
        const bool isAlone = point.isGap || i + 1 == points.size();
        if (isAlone || own != bucket)
            result.push_back(point);
        else if (point.values.count > result.back().values.count)
            result.back() = point;
        bucket = isAlone ? -1 : own;
    }
    return result;
}

} // namespace jetlag
