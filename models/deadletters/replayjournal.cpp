// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/replayjournalfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::ReplayJournal)
};

constexpr int schemaVersion = 6;
constexpr qlonglong keptDays = 30; ///< jobs and their letters; what was sent and when is kept for good

// Numbers of messages lie in job_letters as what they are: SQLite's integers are signed, and these stay below.
constexpr const char* jobTables[] = {
    "CREATE TABLE IF NOT EXISTS edits (message_id BLOB PRIMARY KEY, job INTEGER, letter INTEGER NOT NULL, "
    "at INTEGER NOT NULL, original_subject TEXT NOT NULL, original_headers BLOB, original_payload BLOB, "
    "subject TEXT NOT NULL, headers BLOB, payload BLOB) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS jobs (number INTEGER PRIMARY KEY, job BLOB NOT NULL UNIQUE, scope TEXT NOT NULL, "
    "source TEXT NOT NULL, begun INTEGER NOT NULL, ended INTEGER, state INTEGER NOT NULL, note TEXT, "
    "total INTEGER, replayed INTEGER, duplicates INTEGER, failed INTEGER, unknown INTEGER, skipped INTEGER, "
    "already INTEGER, removed INTEGER, kept INTEGER)",
    "CREATE TABLE IF NOT EXISTS job_letters (job INTEGER NOT NULL, letter INTEGER NOT NULL, outcome INTEGER NOT NULL, "
    "origin TEXT, target TEXT, target_stream TEXT, stored_as INTEGER, at INTEGER NOT NULL, note TEXT, "
    "fate INTEGER NOT NULL DEFAULT 0, fate_note TEXT, PRIMARY KEY (job, letter)) WITHOUT ROWID"};

using Opened = JournalOpened;

Opened failureOf(const QSqlQuery& query)
{
    const QString code = query.lastError().nativeErrorCode();
    const bool isBusy = code == QLatin1String("5") || code == QLatin1String("6"); // SQLITE_BUSY, SQLITE_LOCKED
    return isBusy ? Opened::Busy : Opened::Damaged;
}

Opened prepareSchema(QSqlDatabase& database)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
        return failureOf(query);
    const int version = query.value(0).toInt();
    if (version > schemaVersion)
        return Opened::Newer;
    query.finish();
    const auto run = [&query](const QString& statement) { return query.exec(statement); };
    // One transaction: another program of this version may be opening it, too.
    if (!run(QStringLiteral("BEGIN IMMEDIATE")) ||
        !run(QStringLiteral(
            "CREATE TABLE IF NOT EXISTS replays (message_id BLOB PRIMARY KEY, source TEXT NOT NULL, "
            "sequence TEXT NOT NULL, target TEXT NOT NULL, begun INTEGER NOT NULL, state INTEGER NOT NULL, "
            "stored_as TEXT, times INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID")))
        return failureOf(query);
    const std::pair<int, const char*> added[] = {{2, "target_stream TEXT"},
                                                 {2, "target_last TEXT"},
                                                 {2, "server_time INTEGER NOT NULL DEFAULT 0"},
                                                 {3, "note TEXT"},
                                                 {4, "job INTEGER"}};
    for (const auto& [since, column] : added) {
        if (version < since && !run(QStringLiteral("ALTER TABLE replays ADD COLUMN ") + QLatin1String(column)))
            return failureOf(query);
    }
    for (const char* table : jobTables) {
        if (!run(QLatin1String(table)))
            return failureOf(query);
    }
    if (version < 6 && !run(QStringLiteral("ALTER TABLE jobs ADD COLUMN discard INTEGER NOT NULL DEFAULT 0")))
        return failureOf(query);
    const auto oldest = (systemNow() - std::chrono::hours(24 * keptDays)).time_since_epoch().count();
    for (const QString& old :
         {QStringLiteral("DELETE FROM job_letters WHERE job IN (SELECT number FROM jobs WHERE begun < %1)").arg(oldest),
          QStringLiteral("DELETE FROM edits WHERE at < %1 AND message_id NOT IN (SELECT message_id FROM replays "
                         "WHERE state = 0)")
              .arg(oldest),
          QStringLiteral("DELETE FROM jobs WHERE begun < %1").arg(oldest)}) {
        if (!run(old))
            return failureOf(query);
    }
    if (!run(QStringLiteral("PRAGMA user_version=%1").arg(schemaVersion)) || !run(QStringLiteral("COMMIT")))
        return failureOf(query);
    return Opened::Yes;
}

} // namespace

bool ReplayJournal::Private::connectTo(const QString& file)
{
    path = file;
    name = QUuid::createUuid().toString();
    database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=1000"));
    if (!database.open())
        return false;
    QSqlQuery query(database);
    query.exec(QStringLiteral("PRAGMA journal_mode=WAL"));
    // An intent must survive a power cut too.
    query.exec(QStringLiteral("PRAGMA synchronous=FULL"));
    return true;
}

Opened ReplayJournal::Private::open(const QString& file)
{
    return connectTo(file) ? prepareSchema(database) : Opened::Damaged;
}

void ReplayJournal::Private::close()
{
    finding.reset();
    database.close();
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

ReplayJournal::ReplayJournal(const QString& path, const QString& scope)
    : d(std::make_unique<Private>())
{
    d->scope = scope;
    QDir().mkpath(QFileInfo(path).absolutePath());
    const Opened opened = d->open(path);
    if (opened == Opened::Yes)
        return;
    const QString text = d->database.lastError().text();
    d->close();
    const auto unusable = [&](const QString& words) { d->problem = Error{Error::Kind::Storage, words, text, 0}; };
    if (opened == Opened::Busy) {
        unusable(Words::tr("Another program is using the replay journal %1: nothing is replayed until it has ended.")
                     .arg(path));
        return;
    }
    if (opened == Opened::Newer) {
        unusable(Words::tr("The replay journal %1 was written by a newer version of JetLag: nothing is replayed with "
                           "this one.")
                     .arg(path));
        return;
    }
    const QString aside = QStringLiteral("%1.damaged-%2")
                              .arg(path, QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    if (QFile::rename(path, aside) && d->open(path) == Opened::Yes)
        unusable(Words::tr("The replay journal was damaged. It was moved to %1 and a new one begun.").arg(aside));
    else
        unusable(
            Words::tr("The replay journal %1 cannot be used: nothing is replayed until it can be written.").arg(path));
}

ReplayJournal::ReplayJournal(std::unique_ptr<Private> opened)
    : d(std::move(opened))
{
}

std::unique_ptr<ReplayJournal> ReplayJournal::further(const QString& path, const QString& scope)
{
    auto opened = std::make_unique<Private>();
    opened->scope = scope;
    (void)opened->connectTo(path); // else nothing can be written, and who asks for it hears that
    return std::unique_ptr<ReplayJournal>(new ReplayJournal(std::move(opened)));
}

ReplayJournal::~ReplayJournal()
{
    d->close();
}

bool ReplayJournal::Private::beginWriting()
{
    return isTogether || database.transaction();
}

bool ReplayJournal::Private::commit()
{
    return isTogether || database.commit();
}

void ReplayJournal::Private::rollback()
{
    if (!isTogether)
        database.rollback();
}

bool ReplayJournal::together(const std::function<bool()>& writes)
{
    if (!d->database.transaction())
        return false;
    d->isTogether = true;
    const bool isWritten = writes();
    d->isTogether = false;
    if (isWritten && d->database.commit())
        return true;
    d->database.rollback();
    d->jobs.clear(); // numbers that were never given
    return false;
}

const QString& ReplayJournal::scope() const
{
    return d->scope;
}

std::optional<Error> ReplayJournal::problem() const
{
    return d->problem;
}

const QString& ReplayJournal::path() const
{
    return d->path;
}

bool ReplayJournal::isUsable() const
{
    return d->database.isOpen();
}

Result<bool> ReplayJournal::begin(const std::vector<Intent>& intents, const QByteArray& job)
{
    const auto failure = [this](const QSqlQuery& query) {
        const QString text = query.lastError().text();
        d->rollback();
        return unexpected(Error{Error::Kind::Storage,
                                Words::tr("The replay journal could not be written: nothing more is sent."), text, 0});
    };
    QSqlQuery query(d->database);
    if (!d->beginWriting())
        return failure(query);
    query.prepare(QStringLiteral(
        "INSERT INTO replays (message_id, source, sequence, target, begun, state, target_stream, target_last, "
        "server_time, job) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (message_id) DO UPDATE SET target = excluded.target, begun = excluded.begun, "
        "state = excluded.state, target_stream = excluded.target_stream, target_last = excluded.target_last, "
        "server_time = excluded.server_time, job = excluded.job "
        // Of several attempts without an answer the first counts: the server may have stored that one.
        "WHERE replays.state <> excluded.state OR ?"));
    const auto number = d->numberOf(job);
    for (const Intent& intent : intents) {
        query.bindValue(0, intent.messageId);
        query.bindValue(1, intent.source.value);
        query.bindValue(2, QString::number(intent.sequence.value)); // 64 bits unsigned: SQLite's integers are signed
        query.bindValue(3, intent.target);
        const Timestamp at = intent.at.value_or(systemNow());
        query.bindValue(4, QVariant::fromValue<qlonglong>(at.time_since_epoch().count()));
        query.bindValue(5, static_cast<int>(State::Intended));
        query.bindValue(6, intent.targetStream.value);
        query.bindValue(7, QString::number(intent.targetLast.value));
        query.bindValue(8, intent.at.has_value() ? 1 : 0);
        query.bindValue(9, number ? QVariant::fromValue(*number) : QVariant());
        query.bindValue(10, intent.isKnownNotToBeThere ? 1 : 0);
        if (!query.exec() || (intent.edit && !d->writeEdit(intent, number)))
            return failure(query);
    }
    if (!d->commit())
        return failure(query);
    return true;
}

std::optional<ReplayJournal::Entry> ReplayJournal::find(const QByteArray& messageId) const
{
    if (!d->finding) {
        d->finding.emplace(d->database);
        d->finding->prepare(QStringLiteral("SELECT state, begun, stored_as, times, target_stream, "
                                           "target_last, server_time, note FROM replays WHERE message_id = ?"));
    }
    QSqlQuery& query = *d->finding;
    query.bindValue(0, messageId);
    if (!query.exec() || !query.next()) {
        query.finish();
        return std::nullopt;
    }
    Entry entry;
    entry.state = static_cast<State>(query.value(0).toInt());
    entry.begun = Timestamp(std::chrono::nanoseconds(query.value(1).toLongLong()));
    entry.storedAs = {query.value(2).toString().toULongLong()};
    entry.times = query.value(3).toULongLong();
    entry.targetStream = {query.value(4).toString()};
    entry.targetLast = {query.value(5).toString().toULongLong()};
    entry.isServerTime = query.value(6).toBool();
    entry.note = query.value(7).toString();
    query.finish(); // it must not hold on to what the file was then
    return entry;
}

} // namespace jetlag
