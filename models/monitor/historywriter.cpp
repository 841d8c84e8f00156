// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/historywriter.h"

#include "domain/incarnation.h"

#include <QVariant>

#include <algorithm>
#include <cmath>
#include <limits>

namespace jetlag {
namespace {

constexpr size_t fewestHeartbeats = 200; ///< a snapshot may always write so many
constexpr size_t heartbeatShare = 8;     ///< … or this part of all series

/// SQLite's integers are signed.
qint64 toSigned(uint64_t value)
{
    return static_cast<qint64>(std::min<uint64_t>(value, std::numeric_limits<qint64>::max()));
}
float toRate(const std::optional<double>& rate)
{
    return rate ? static_cast<float>(*rate) : std::numeric_limits<float>::quiet_NaN();
}
/// Smoothed rates tremble for ever and fade slowly: what nobody can see in a chart is no change.
bool sameRate(float a, float b)
{
    if (std::isnan(a) || std::isnan(b))
        return std::isnan(a) && std::isnan(b);
    const float difference = std::abs(a - b);
    return difference <= 0.01F || difference <= 0.01F * std::max(std::abs(a), std::abs(b));
}
bool same(const HistoryValues& a, const HistoryValues& b)
{
    return a.count == b.count && a.ackPending == b.ackPending && a.waiting == b.waiting && sameRate(a.rate, b.rate) &&
           sameRate(a.ackedRate, b.ackedRate);
}

/// nullopt: a gap.
std::optional<HistoryValues> valuesOf(const ConsumerRow& row)
{
    if (row.isOld())
        return std::nullopt;
    const ConsumerFacts& facts = *row.facts;
    return HistoryValues{toSigned(facts.pending), toSigned(facts.ackPending), toSigned(facts.waiting),
                         toRate(row.rates.delivered), toRate(row.rates.acked)};
}
std::optional<HistoryValues> valuesOf(const StreamRow& row)
{
    if (row.isOld())
        return std::nullopt;
    return HistoryValues{toSigned(row.facts->state.messages), 0, 0, toRate(row.rates.messagesIn),
                         std::numeric_limits<float>::quiet_NaN()};
}

ConsumerKey keyOf(const ConsumerRow& row)
{
    return row.facts->key;
}
ConsumerKey keyOf(const StreamRow& row)
{
    return {row.facts->name(), {}}; // no consumer has an empty name
}

QVariant rateValue(float rate)
{
    return std::isnan(rate) ? QVariant() : QVariant(static_cast<double>(rate));
}

/// The value at `key` and its index; rows and series stand in the same order.
template <typename Map, typename Key>
std::optional<std::pair<typename Map::mapped_type, size_t>> find(const Map& rows, const Key& key)
{
    const auto found = rows.find(key);
    if (found == rows.end())
        return std::nullopt;
    return std::pair{found->second, static_cast<size_t>(std::distance(rows.begin(), found))};
}

} // namespace

HistoryWriter::HistoryWriter(const HistoryFile& file, const HistoryLimits& limits)
    : m_step(std::chrono::duration_cast<std::chrono::milliseconds>(limits.step).count())
    , m_heartbeat(std::chrono::duration_cast<std::chrono::milliseconds>(limits.heartbeat).count())
    , m_database(file.database())
    , m_findSeries(m_database)
    , m_addSeries(m_database)
    , m_lastSample(m_database)
    , m_addSample(m_database)
    , m_addMark(m_database)
{
    m_findSeries.setForwardOnly(true);
    // Within a second it is the same one (isRecreated): restarts of older servers move it.
    m_findSeries.prepare(QStringLiteral("SELECT id FROM series WHERE stream = ? AND consumer = ? AND "
                                        "ABS(created - ?) < 1000000000 ORDER BY created DESC LIMIT 1"));
    m_addSeries.prepare(QStringLiteral("INSERT INTO series (stream, consumer, created) VALUES (?, ?, ?)"));
    m_lastSample.setForwardOnly(true);
    m_lastSample.prepare(QStringLiteral("SELECT time, value FROM samples WHERE series = ? ORDER BY time DESC LIMIT 1"));
    // A clock set back may meet a time that is there already; the newer word counts.
    m_addSample.prepare(QStringLiteral("INSERT OR REPLACE INTO samples (series, time, value, ack_pending, waiting, "
                                       "rate, acked_rate) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    m_addMark.prepare(QStringLiteral("INSERT INTO marks (time, severity, kind, subject, text, detail) "
                                     "VALUES (?, ?, ?, ?, ?, ?)"));
}

bool HistoryWriter::append(const SnapshotPtr& snapshot)
{
    if (!begin())
        return false;
    m_now = toHistoryTime(snapshot->takenAt);
    const size_t series = snapshot->consumers.size() + snapshot->streams.size();
    m_heartbeatsLeft = std::max(fewestHeartbeats, series / heartbeatShare);
    walk(m_last ? &m_last->consumers : nullptr, snapshot->consumers, m_consumers);
    walk(m_last ? &m_last->streams : nullptr, snapshot->streams, m_streams);
    if (!end())
        return false;
    m_last = snapshot;
    m_before = m_now;
    return true;
}

bool HistoryWriter::appendGap(Timestamp at)
{
    if (!m_last)
        return true;
    if (!begin())
        return false;
    flushAll(m_last->consumers, m_consumers, toHistoryTime(at));
    flushAll(m_last->streams, m_streams, toHistoryTime(at));
    return end();
}

bool HistoryWriter::finish()
{
    if (!m_last)
        return true;
    if (!begin())
        return false;
    flushAll(m_last->consumers, m_consumers, std::nullopt);
    flushAll(m_last->streams, m_streams, std::nullopt);
    return end();
}

bool HistoryWriter::addMark(const Event& event)
{
    const auto text = [](const QString& value) { return value.isNull() ? QStringLiteral("") : value; };
    m_addMark.bindValue(0, static_cast<qlonglong>(event.time.time_since_epoch().count()));
    m_addMark.bindValue(1, static_cast<int>(event.severity));
    m_addMark.bindValue(2, static_cast<int>(event.kind));
    m_addMark.bindValue(3, text(toHistoryText(event.subject)));
    m_addMark.bindValue(4, text(event.text));
    m_addMark.bindValue(5, text(event.detail));
    if (m_addMark.exec())
        return true;
    m_error = m_addMark.lastError();
    return false;
}

std::optional<HistoryWriter::Current> HistoryWriter::current(const ConsumerKey& key) const
{
    const auto found = m_last ? find(m_last->consumers, key) : std::nullopt;
    const auto values = found && !m_consumers[found->second].isGap ? valuesOf(*found->first) : std::nullopt;
    return values ? std::optional(Current{m_before, *values}) : std::nullopt;
}

std::optional<HistoryWriter::Current> HistoryWriter::current(const StreamName& name) const
{
    const auto found = m_last ? find(m_last->streams, name) : std::nullopt;
    const auto values = found && !m_streams[found->second].isGap ? valuesOf(*found->first) : std::nullopt;
    return values ? std::optional(Current{m_before, *values}) : std::nullopt;
}

std::vector<qint64> HistoryWriter::liveSeries() const
{
    std::vector<qint64> ids;
    ids.reserve(m_consumers.size() + m_streams.size());
    for (const auto* all : {&m_consumers, &m_streams}) {
        for (const Series& series : *all)
            ids.push_back(series.id);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

bool HistoryWriter::begin()
{
    m_hasFailed = false;
    if (!m_database.transaction()) {
        m_error = m_database.lastError();
        forget();
        return false;
    }
    return true;
}

bool HistoryWriter::end()
{
    if (!m_hasFailed && m_database.commit())
        return true;
    if (!m_hasFailed)
        m_error = m_database.lastError();
    m_database.rollback();
    forget();
    return false;
}

void HistoryWriter::forget()
{
    // What the series believe to be on disk is not.
    m_last.reset();
    m_consumers.clear();
    m_streams.clear();
}

bool HistoryWriter::check(QSqlQuery& query)
{
    if (m_hasFailed)
        return false;
    if (query.exec())
        return true;
    m_error = query.lastError();
    m_hasFailed = true;
    return false;
}

template <typename Row>
HistoryWriter::Series HistoryWriter::open(const Row& row)
{
    const ConsumerKey key = keyOf(row);
    const auto created = row.facts->created.value_or(Timestamp{});
    // Not a null string: that would be SQL's NULL, which no row equals.
    const QString consumer = key.consumer.value.isEmpty() ? QStringLiteral("") : key.consumer.value;
    Series series;
    for (QSqlQuery* query : {&m_findSeries, &m_addSeries}) {
        query->bindValue(0, key.stream.value);
        query->bindValue(1, consumer);
        query->bindValue(2, static_cast<qlonglong>(created.time_since_epoch().count()));
    }
    if (!check(m_findSeries))
        return series;
    if (!m_findSeries.next()) {
        if (check(m_addSeries))
            series.id = m_addSeries.lastInsertId().toLongLong();
        return series;
    }
    series.id = m_findSeries.value(0).toLongLong();
    m_findSeries.finish();
    m_lastSample.bindValue(0, series.id);
    if (check(m_lastSample) && m_lastSample.next()) {
        series.writtenAt = m_lastSample.value(0).toLongLong();
        series.isGap = m_lastSample.value(1).isNull();
        m_lastSample.finish();
        // Nobody watched since the program ended, however short that was.
        if (!series.isGap)
            writeGap(series, series.writtenAt + 1);
    }
    return series;
}

template <typename Map>
void HistoryWriter::walk(const Map* before, const Map& now, std::vector<Series>& all)
{
    static const Map nothing;
    if (!before)
        before = &nothing;
    std::vector<Series> next;
    next.reserve(now.size());
    auto old = before->begin();
    size_t index = 0;
    const auto leave = [&] {
        flush(all[index], *old->second);
        if (!all[index].isGap)
            writeGap(all[index], m_now);
        ++old;
        ++index;
    };
    for (const auto& [key, row] : now) {
        // The same row has the same key: comparing names is the larger part of the work.
        const bool isSame = old != before->end() && old->second == row;
        while (!isSame && old != before->end() && old->first < key)
            leave();
        const bool isKnown = isSame || (old != before->end() && old->first == key);
        if (isKnown && (isSame || !isRecreated(old->second->facts->created, row->facts->created))) {
            next.push_back(all[index++]);
            // A row that turns into a gap takes the last value along, which may be held back.
            if (next.back().isHeld && !isSame && !valuesOf(*row))
                flush(next.back(), *old->second);
            ++old;
            observe(next.back(), row, isSame);
        } else {
            if (isKnown)
                leave();
            next.push_back(open(*row));
            observe(next.back(), row, false);
        }
        if (m_hasFailed)
            return;
    }
    while (old != before->end())
        leave();
    all.swap(next);
}

template <typename Row>
void HistoryWriter::observe(Series& series, const std::shared_ptr<const Row>& row, bool isSame)
{
    const bool isPointDue = m_now - series.writtenAt >= m_step || m_now < series.writtenAt;
    if (!isSame || series.isGap || series.isHeld) {
        const auto values = valuesOf(*row);
        if (!values) {
            if (!series.isGap)
                writeGap(series, m_now);
            return;
        }
        if (series.isGap) {
            write(series, *values, m_now);
            return;
        }
        if (series.isHeld || !same(*values, series.written)) {
            series.peak = series.isHeld ? std::max(series.peak, values->count) : values->count;
            series.peakAckPending =
                series.isHeld ? std::max(series.peakAckPending, values->ackPending) : values->ackPending;
            series.isHeld = true;
            if (!isPointDue)
                return;
            HistoryValues merged = *values;
            merged.count = series.peak;
            merged.ackPending = series.peakAckPending;
            // After a dip the highest may be what is there already.
            if (!same(merged, series.written))
                write(series, merged, m_now);
            series.peak = values->count;
            series.peakAckPending = values->ackPending;
            series.isHeld = !same(*values, series.written);
            return;
        }
    }
    const HistoryTime age = m_now - series.writtenAt;
    if (age < 0 || (age >= m_heartbeat && m_heartbeatsLeft > 0) || age * 2 >= m_heartbeat * 3) {
        m_heartbeatsLeft -= m_heartbeatsLeft > 0 ? 1 : 0;
        write(series, series.written, m_now);
    }
}

template <typename Map>
void HistoryWriter::flushAll(const Map& rows, std::vector<Series>& all, std::optional<HistoryTime> gapAt)
{
    size_t index = 0;
    for (const auto& [key, row] : rows) {
        Series& series = all[index++];
        flush(series, *row);
        if (gapAt && !series.isGap)
            writeGap(series, *gapAt);
    }
}

template <typename Row>
void HistoryWriter::flush(Series& series, const Row& row)
{
    const auto values = series.isHeld ? valuesOf(row) : std::nullopt;
    if (values) {
        if (series.peak > values->count && m_before - 1 > series.writtenAt) {
            HistoryValues merged = *values;
            merged.count = series.peak;
            merged.ackPending = series.peakAckPending;
            write(series, merged, m_before - 1);
        }
        write(series, *values, m_before);
    }
    series.isHeld = false;
}

void HistoryWriter::write(Series& series, HistoryValues values, HistoryTime at)
{
    // Two rows of one series never share a time, so that a gap is never replaced by the point beside it.
    if (at == series.writtenAt)
        ++at;
    m_addSample.bindValue(0, series.id);
    m_addSample.bindValue(1, at);
    m_addSample.bindValue(2, values.count);
    m_addSample.bindValue(3, values.ackPending);
    m_addSample.bindValue(4, values.waiting);
    m_addSample.bindValue(5, rateValue(values.rate));
    m_addSample.bindValue(6, rateValue(values.ackedRate));
    check(m_addSample);
    series.written = values;
    series.writtenAt = at;
    series.isGap = false;
}

void HistoryWriter::writeGap(Series& series, HistoryTime at)
{
    at = std::max(at, series.writtenAt + 1); // it ends what is there, whatever the clock says
    m_addSample.bindValue(0, series.id);
    m_addSample.bindValue(1, at);
    for (int i = 2; i <= 6; ++i)
        m_addSample.bindValue(i, QVariant());
    check(m_addSample);
    series.writtenAt = at;
    series.isGap = true;
    series.isHeld = false;
}

} // namespace jetlag
