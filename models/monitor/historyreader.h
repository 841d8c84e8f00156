// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/historyfile.h"
#include "monitor/historywriter.h"

#include <optional>
#include <vector>

namespace jetlag {

/// Reads series and marks back. Use on the file's thread only. Each function answers nullopt when the file failed;
/// lastError() then says why.
class HistoryReader
{
public:
    HistoryReader(const HistoryFile& file, const HistoryLimits& limits);

    /// `current` is the newest value, which may not be on disk; see HistoryStore::readConsumer for what is answered.
    std::optional<std::vector<ConsumerSample>> consumer(const ConsumerKey& key, Timestamp from, Timestamp until,
                                                        const std::optional<HistoryWriter::Current>& current);
    std::optional<std::vector<StreamSample>> stream(const StreamName& name, Timestamp from, Timestamp until,
                                                    const std::optional<HistoryWriter::Current>& current);
    std::optional<std::vector<Event>> marks(Timestamp from);
    const QSqlError& lastError() const { return m_error; }

private:
    struct Point
    {
        HistoryTime time = 0;
        qint64 series = 0; ///< 0: the newest value
        bool isGap = false;
        HistoryValues values;
        bool knowsWaiting = true;
    };
    std::optional<std::vector<Point>> points(const QString& stream, const QString& consumer, Timestamp from,
                                             Timestamp until, const std::optional<HistoryWriter::Current>& current);
    bool readSeries(qint64 id, HistoryTime from, HistoryTime until, std::vector<Point>& into);
    bool fetch(QSqlQuery& query, qint64 id, std::vector<Point>& into);
    std::vector<Point> withGaps(const std::vector<Point>& points) const;
    static std::vector<Point> thinned(std::vector<Point> points);

    HistoryTime m_longest; ///< between two points of something that was watched
    QSqlDatabase m_database;
    QSqlError m_error;
};

} // namespace jetlag
