// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/historyfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <array>

namespace jetlag {
namespace {

constexpr int schemaVersion = 2;
constexpr size_t idsPerTransaction = 500;
constexpr HistoryTime day = 24LL * 3600 * 1000;

/// What makes an empty file one of schemaVersion. `value` is a consumer's lag or a stream's messages, NULL in a gap;
/// `rate` what was delivered or came in. A stream's consumer is empty.
constexpr std::array creation{
    "CREATE TABLE series (id INTEGER PRIMARY KEY, stream TEXT NOT NULL, consumer TEXT NOT NULL, "
    "created INTEGER NOT NULL, UNIQUE (stream, consumer, created))",
    "CREATE TABLE samples (series INTEGER NOT NULL, time INTEGER NOT NULL, value INTEGER, ack_pending INTEGER, "
    "rate REAL, acked_rate REAL, waiting INTEGER, PRIMARY KEY (series, time)) WITHOUT ROWID",
    "CREATE TABLE marks (time INTEGER NOT NULL, severity INTEGER NOT NULL, kind INTEGER NOT NULL, "
    "subject TEXT NOT NULL, text TEXT NOT NULL, detail TEXT NOT NULL)",
    "CREATE INDEX marks_time ON marks (time)",
};
/// The step from version 1, which did not know a consumer's waiting requests: what was written then stays unknown.
constexpr std::array fromVersion1{"ALTER TABLE samples ADD COLUMN waiting INTEGER"};

const QString divider = QStringLiteral(" › ");
const QString otherMark = QStringLiteral("› ");

QString escaped(QString name)
{
    return name.replace(u'\\', QStringLiteral("\\\\")).replace(u'›', QStringLiteral("\\›"));
}

QString unescaped(QStringView text)
{
    QString name;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size() && (text[i + 1] == u'\\' || text[i + 1] == u'›'))
            ++i;
        name += text[i];
    }
    return name;
}

} // namespace

HistoryTime toHistoryTime(Timestamp at)
{
    return std::chrono::floor<std::chrono::milliseconds>(at.time_since_epoch()).count();
}

QString toHistoryText(const EventSubject& subject)
{
    if (const auto* stream = std::get_if<StreamName>(&subject))
        return escaped(stream->value);
    if (const auto* key = std::get_if<ConsumerKey>(&subject))
        return escaped(key->stream.value) + divider + escaped(key->consumer.value);
    const auto* other = std::get_if<OtherThing>(&subject);
    return other ? otherMark + other->name : QString();
}

EventSubject fromHistoryText(const QString& text)
{
    if (text.startsWith(otherMark))
        return OtherThing{text.mid(otherMark.size())};
    const qsizetype at = text.indexOf(divider);
    if (at < 0)
        return eventSubject({unescaped(text)}, std::nullopt);
    return ConsumerKey{{unescaped(text.left(at))}, {unescaped(text.mid(at + divider.size()))}};
}

HistoryFile::HistoryFile()
    : m_name(QUuid::createUuid().toString())
{
}

HistoryFile::~HistoryFile()
{
    close();
}

HistoryFile::State HistoryFile::open(const QString& path)
{
    close();
    m_path = path;
    QDir().mkpath(QFileInfo(path).absolutePath());
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
    m_state = State::Unusable;
    if (m_database.open()) {
        if (prepare())
            return State::Open;
    } else {
        m_errorText = m_database.lastError().text();
        m_state = stateOf(m_database.lastError());
    }
    close();
    return m_state;
}

void HistoryFile::close()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

bool HistoryFile::prepare()
{
    // Exclusive: two programs must not write into one history, and one that is in use is never taken for damaged.
    // SQLite accepts auto_vacuum only before anything is in the file.
    if (!run(QStringLiteral("PRAGMA locking_mode=EXCLUSIVE")) || !run(QStringLiteral("PRAGMA auto_vacuum=INCREMENTAL")))
        return false;
    const qint64 version = number(QStringLiteral("PRAGMA user_version"));
    if (version < 0)
        return false;
    if (version > schemaVersion) {
        m_errorText = QStringLiteral("user_version %1").arg(version);
        m_state = State::Newer;
        return false;
    }
    // A power cut may cost the last seconds of a history, never the file.
    return run(QStringLiteral("PRAGMA journal_mode=WAL")) && run(QStringLiteral("PRAGMA synchronous=NORMAL")) &&
           run(QStringLiteral("PRAGMA journal_size_limit=16777216")) &&
           run(QStringLiteral("PRAGMA cache_size=-16384")) && makeSchema();
}

bool HistoryFile::makeSchema()
{
    if (!run(QStringLiteral("BEGIN IMMEDIATE")))
        return false;
    const qint64 version = number(QStringLiteral("PRAGMA user_version"));
    const auto runAll = [this](const auto& statements) {
        return std::all_of(statements.begin(), statements.end(),
                           [this](const char* statement) { return run(QString::fromLatin1(statement)); });
    };
    bool isMade = version >= 0;
    if (isMade && version == 0)
        isMade = runAll(creation);
    else if (isMade && version == 1)
        isMade = runAll(fromVersion1);
    // Also proves that the tables are what the version says, and that the file can be written.
    isMade = isMade &&
             run(QStringLiteral("SELECT series, time, value, ack_pending, rate, acked_rate, waiting "
                                "FROM samples LIMIT 1")) &&
             run(QStringLiteral("SELECT id, stream, consumer, created FROM series LIMIT 1")) &&
             run(QStringLiteral("SELECT time, severity, kind, subject, text, detail FROM marks LIMIT 1")) &&
             run(QStringLiteral("PRAGMA user_version=%1").arg(schemaVersion)) && run(QStringLiteral("COMMIT"));
    if (!isMade) {
        if (m_isLogicError)
            m_state = State::Damaged; // a table is not what the version says
        QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
    }
    return isMade;
}

QString HistoryFile::moveAside(const QString& path, const QString& reason)
{
    const QString time = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString aside = QStringLiteral("%1.%2-%3").arg(path, reason, time);
    for (int i = 2; QFile::exists(aside); ++i)
        aside = QStringLiteral("%1.%2-%3-%4").arg(path, reason, time).arg(i);
    if (!QFile::rename(path, aside))
        return {};
    // A write-ahead log that stayed would be taken for the new file's.
    for (const QString& suffix : {QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFile::exists(path + suffix))
            QFile::rename(path + suffix, aside + suffix);
    }
    return aside;
}

HistoryFile::State HistoryFile::stateOf(const QSqlError& error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return State::Damaged;
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return State::Busy;
    default:
        return State::Unusable;
    }
}

bool HistoryFile::shrink(Timestamp now, const HistoryLimits& limits, const std::vector<qint64>& live,
                         const std::function<bool()>& mustStop)
{
    const HistoryTime at = toHistoryTime(now);
    const auto oldest = [this] {
        return number(QStringLiteral("SELECT MIN(first) FROM (SELECT (SELECT MIN(time) FROM samples "
                                     "WHERE samples.series = series.id) AS first FROM series)"));
    };
    const auto bytes = [this] {
        return (number(QStringLiteral("PRAGMA page_count")) - number(QStringLiteral("PRAGMA freelist_count"))) *
               number(QStringLiteral("PRAGMA page_size"));
    };
    const HistoryTime tooOld = at - std::chrono::duration_cast<std::chrono::milliseconds>(limits.age).count();
    HistoryTime first = oldest();
    if (!(first < tooOld ? deleteBefore(tooOld, live, mustStop) : deleteMarksBefore(tooOld)))
        return false;
    while (static_cast<uint64_t>(bytes()) > limits.bytes && !mustStop()) {
        first = oldest();
        if (first < 0 || first >= at)
            break; // nothing left that could go
        // Within the newest day a quarter of it goes: one day alone may be too much.
        const HistoryTime until = first + day < at ? first + day : first + (at - first) / 4 + 1;
        if (!deleteBefore(until, live, mustStop))
            return false;
    }
    return giveSpaceBack(mustStop);
}

bool HistoryFile::deleteBefore(HistoryTime time, const std::vector<qint64>& live, const std::function<bool()>& mustStop)
{
    std::vector<qint64> ids;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT id FROM series")))
        return failed(query);
    while (query.next())
        ids.push_back(query.value(0).toLongLong());
    query.finish();

    QSqlQuery samples(m_database);
    // Series by series: the time alone has no index, which would cost as much room as the samples themselves.
    samples.prepare(QStringLiteral("DELETE FROM samples WHERE series = ? AND time < ?"));
    QSqlQuery series(m_database);
    series.prepare(QStringLiteral("DELETE FROM series WHERE id = ? AND NOT EXISTS "
                                  "(SELECT 1 FROM samples WHERE samples.series = series.id)"));
    for (size_t i = 0; i < ids.size() && !mustStop();) {
        if (!run(QStringLiteral("BEGIN")))
            return false;
        bool isDone = true;
        for (const size_t end = std::min(ids.size(), i + idsPerTransaction); isDone && i < end; ++i) {
            samples.bindValue(0, ids[i]);
            samples.bindValue(1, time);
            isDone = samples.exec() || failed(samples);
            if (isDone && !std::binary_search(live.begin(), live.end(), ids[i])) {
                series.bindValue(0, ids[i]);
                isDone = series.exec() || failed(series);
            }
        }
        if (!isDone || !run(QStringLiteral("COMMIT"))) {
            QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
            return false;
        }
    }
    return deleteMarksBefore(time);
}

bool HistoryFile::setBack(Timestamp from, std::chrono::milliseconds by)
{
    const HistoryTime start = toHistoryTime(from);
    // In two steps: on its way a row must not meet another that has yet to move.
    const QString statements[] = {
        QStringLiteral("DELETE FROM samples WHERE time >= %1 AND time < %2").arg(start - by.count()).arg(start),
        QStringLiteral("UPDATE samples SET time = -(time - %1) WHERE time >= %2").arg(by.count()).arg(start),
        QStringLiteral("UPDATE samples SET time = -time WHERE time < 0"),
        QStringLiteral("UPDATE marks SET time = time - %1 WHERE time >= %2")
            .arg(by.count() * 1'000'000)
            .arg(start * 1'000'000),
    };
    if (!run(QStringLiteral("BEGIN")))
        return false;
    for (const QString& statement : statements) {
        if (run(statement))
            continue;
        QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
        return false;
    }
    return run(QStringLiteral("COMMIT"));
}

bool HistoryFile::deleteMarksBefore(HistoryTime time)
{
    QSqlQuery marks(m_database);
    marks.prepare(QStringLiteral("DELETE FROM marks WHERE time < ?"));
    marks.bindValue(0, time * 1'000'000);
    return marks.exec() || failed(marks);
}

bool HistoryFile::giveSpaceBack(const std::function<bool()>& mustStop)
{
    qint64 left = number(QStringLiteral("PRAGMA freelist_count"));
    if (left <= 0)
        return left == 0;
    if (!run(QStringLiteral("BEGIN IMMEDIATE")))
        return false;
    // QtSql steps this statement once, which frees one page.
    while (left > 0 && !mustStop()) {
        run(QStringLiteral("PRAGMA incremental_vacuum"));
        const qint64 now = number(QStringLiteral("PRAGMA freelist_count"));
        if (now >= left)
            break; // a file made without incremental vacuum keeps its pages for later
        left = now;
    }
    return run(QStringLiteral("COMMIT")) && run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

bool HistoryFile::failed(const QSqlQuery& query)
{
    m_errorText = query.lastError().text();
    m_state = stateOf(query.lastError());
    m_isLogicError = query.lastError().nativeErrorCode().toInt() == 1; // SQLITE_ERROR
    return false;
}

bool HistoryFile::run(const QString& statement)
{
    QSqlQuery query(m_database);
    return query.exec(statement) || failed(query);
}

qint64 HistoryFile::number(const QString& statement)
{
    QSqlQuery query(m_database);
    if (!query.exec(statement)) {
        failed(query);
        return -1;
    }
    return query.next() && !query.value(0).isNull() ? query.value(0).toLongLong() : -1;
}

} // namespace jetlag
