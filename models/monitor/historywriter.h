// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/historyfile.h"

#include <QSqlError>
#include <QSqlQuery>

#include <optional>
#include <vector>

namespace jetlag {

/// What one instant of a series is on disk. Streams have their messages as count and no requests.
struct HistoryValues
{
    qint64 count = 0;
    qint64 ackPending = 0;
    qint64 waiting = 0;
    float rate = 0;      ///< NaN: not known
    float ackedRate = 0; ///< NaN: not known
};

/// Turns snapshots into the few rows that tell something new. Walks each snapshot beside the one before, so a series
/// costs 72 bytes and a row with the same pointer costs no comparison. Use on the file's thread only; must go before
/// the file is closed.
class HistoryWriter
{
public:
    HistoryWriter(const HistoryFile& file, const HistoryLimits& limits);

    /// One transaction each. False: nothing was written, lastError() says why; every series then begins anew.
    bool append(const SnapshotPtr& snapshot);
    bool appendGap(Timestamp at);
    bool addMark(const Event& event);
    bool finish(); ///< what is still held back
    void forget(); ///< every series begins anew

    struct Current
    {
        HistoryTime time = 0;
        HistoryValues values;
    };
    /// The newest value of a series, on disk or not; nullopt: not watched at present.
    std::optional<Current> current(const ConsumerKey& key) const;
    std::optional<Current> current(const StreamName& name) const;
    std::vector<qint64> liveSeries() const; ///< ids, sorted
    const QSqlError& lastError() const { return m_error; }

private:
    struct Series
    {
        qint64 id = 0;
        HistoryTime writtenAt = 0;
        HistoryValues written;
        qint64 peak = 0; ///< since the last point, while something is held back
        qint64 peakAckPending = 0;
        bool isGap = true;   ///< the last row is one, or there is none
        bool isHeld = false; ///< the newest value is not on disk yet
    };
    static_assert(sizeof(Series) <= 72);

    bool begin();
    bool end();
    bool check(QSqlQuery& query);
    template <typename Row>
    Series open(const Row& row);
    template <typename Map>
    void walk(const Map* before, const Map& now, std::vector<Series>& all);
    template <typename Row>
    void observe(Series& series, const std::shared_ptr<const Row>& row, bool isSame);
    template <typename Map>
    void flushAll(const Map& rows, std::vector<Series>& all, std::optional<HistoryTime> gapAt);
    template <typename Row>
    void flush(Series& series, const Row& row);
    void write(Series& series, HistoryValues values, HistoryTime at);
    void writeGap(Series& series, HistoryTime at);

    HistoryTime m_step;
    HistoryTime m_heartbeat;
    SnapshotPtr m_last; ///< the series stand in the order of its rows
    std::vector<Series> m_consumers;
    std::vector<Series> m_streams;
    HistoryTime m_now = 0;
    HistoryTime m_before = 0;    ///< time of m_last
    size_t m_heartbeatsLeft = 0; ///< of this snapshot; more of them would come in waves, all series at once
    bool m_hasFailed = false;
    QSqlError m_error;
    QSqlDatabase m_database;
    QSqlQuery m_findSeries, m_addSeries, m_lastSample, m_addSample, m_addMark;
};

} // namespace jetlag
