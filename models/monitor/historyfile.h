// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/historystore.h"

#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <vector>

class QSqlError;
class QSqlQuery;

namespace jetlag {

/// Time in the history file: milliseconds since 1970, UTC.
using HistoryTime = qint64;
HistoryTime toHistoryTime(Timestamp at);

/// What a mark in the file concerns: "stream", "stream › consumer" or "› anything else". A divider or backslash within
/// a name has a backslash before it. Earlier versions wrote other things without the divider: they read as streams.
QString toHistoryText(const EventSubject& subject);
EventSubject fromHistoryText(const QString& text);

/// The history's SQLite file: its schema and the way from older ones, and what is thrown away. Use on one thread only.
class HistoryFile
{
public:
    enum class State {
        Open,
        Busy,    ///< another program uses it: leave it alone
        Damaged, ///< not a database, or a broken one
        Newer,   ///< written by a later version of this program
        Unusable ///< no permission, disk full, I/O error
    };
    HistoryFile();
    ~HistoryFile();
    HistoryFile(const HistoryFile&) = delete;
    HistoryFile& operator=(const HistoryFile&) = delete;

    /// Waits up to two seconds for another program to let go. Anything but Open leaves the file closed and unchanged;
    /// errorText() says more. Queries of the database must not outlive close().
    State open(const QString& path);
    void close();
    bool isOpen() const { return m_database.isOpen(); }
    const QSqlDatabase& database() const { return m_database; }
    const QString& errorText() const { return m_errorText; }
    const QString& path() const { return m_path; }

    /// Renames the closed file with what SQLite keeps beside it; the new name, or empty when that failed.
    static QString moveAside(const QString& path, const QString& reason);
    /// What a failed statement says about the file. Never Open.
    static State stateOf(const QSqlError& error);
    State lastState() const { return m_state; } ///< after shrink() failed: why

    /// Deletes what is older than allowed, then the oldest days while the file is too large, and gives the space back.
    /// Series in `live` (sorted) keep their identity also without samples. Stops early when `mustStop` says so; the
    /// rest is done next time.
    bool shrink(Timestamp now, const HistoryLimits& limits, const std::vector<qint64>& live,
                const std::function<bool()>& mustStop);

    /// The clock was set back: what was written from then on, by the clock as it was, moves along, over what is there.
    bool setBack(Timestamp from, std::chrono::milliseconds by);

private:
    bool prepare();
    bool makeSchema();
    bool deleteBefore(HistoryTime time, const std::vector<qint64>& live, const std::function<bool()>& mustStop);
    bool deleteMarksBefore(HistoryTime time);
    bool giveSpaceBack(const std::function<bool()>& mustStop);
    bool failed(const QSqlQuery& query); ///< remembers why; always false
    bool run(const QString& statement);
    qint64 number(const QString& statement); ///< the first value of the answer; -1: failed or none

    QString m_name; ///< of the connection, which QtSql wants unique
    QString m_path;
    QString m_errorText;
    QSqlDatabase m_database;
    State m_state = State::Unusable; ///< after something failed: what it was
    bool m_isLogicError = false;     ///< … and that it was the statement's fault
};

} // namespace jetlag
