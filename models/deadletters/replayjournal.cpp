// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/replayjournal.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace jetlag {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::ReplayJournal)
};

constexpr int schemaVersion = 1;

bool prepareSchema(QSqlDatabase& database)
{
    QSqlQuery query(database);
    query.exec(QStringLiteral("PRAGMA journal_mode=WAL"));
    // An intent must survive a power cut too.
    query.exec(QStringLiteral("PRAGMA synchronous=FULL"));
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
        return false;
    const int version = query.value(0).toInt();
    if (version > schemaVersion)
        return false;
    const bool isMade = query.exec(
        QStringLiteral("CREATE TABLE IF NOT EXISTS replays (message_id BLOB PRIMARY KEY, source TEXT NOT NULL, "
                       "sequence TEXT NOT NULL, target TEXT NOT NULL, begun INTEGER NOT NULL, state INTEGER NOT NULL, "
                       "stored_as TEXT, times INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID"));
    return isMade && query.exec(QStringLiteral("PRAGMA user_version=%1").arg(schemaVersion));
}

} // namespace

class ReplayJournal::Private
{
public:
    QString name = QUuid::createUuid().toString();
    QSqlDatabase database;
    std::optional<Error> problem;

    bool open(const QString& path)
    {
        database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        return database.open() && prepareSchema(database);
    }
    void close()
    {
        database.close();
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
    }
};

ReplayJournal::ReplayJournal(const QString& path)
    : d(std::make_unique<Private>())
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (d->open(path))
        return;
    const QString text = d->database.lastError().text();
    d->close();
    const QString aside = QStringLiteral("%1.damaged-%2")
                              .arg(path, QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    const bool isMoved = QFile::rename(path, aside);
    if (isMoved && d->open(path)) {
        d->problem = Error{
            Error::Kind::Storage,
            Words::tr("The replay journal was damaged. It was moved to %1 and a new one begun.").arg(aside), text, 0};
        return;
    }
    d->problem =
        Error{Error::Kind::Storage,
              Words::tr("The replay journal %1 cannot be used: nothing is replayed until it can be written.").arg(path),
              text, 0};
}

ReplayJournal::~ReplayJournal()
{
    d->close();
}

std::optional<Error> ReplayJournal::problem() const
{
    return d->problem;
}

bool ReplayJournal::isUsable() const
{
    return d->database.isOpen();
}

Result<bool> ReplayJournal::begin(const std::vector<Intent>& intents)
{
    const auto failure = [this](const QSqlQuery& query) {
        const QString text = query.lastError().text();
        d->database.rollback();
        return unexpected(Error{Error::Kind::Storage,
                                Words::tr("The replay journal could not be written, so nothing was sent."), text, 0});
    };
    QSqlQuery query(d->database);
    if (!d->database.transaction())
        return failure(query);
    query.prepare(QStringLiteral(
        "INSERT INTO replays (message_id, source, sequence, target, begun, state) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (message_id) DO UPDATE SET target = excluded.target, "
        // Of several attempts without an answer the first counts: the server may have stored that one.
        "begun = CASE WHEN state = excluded.state THEN begun ELSE excluded.begun END, state = excluded.state"));
    for (const Intent& intent : intents) {
        query.bindValue(0, intent.messageId);
        query.bindValue(1, intent.source.value);
        query.bindValue(2, QString::number(intent.sequence.value)); // 64 bits unsigned: SQLite's integers are signed
        query.bindValue(3, intent.target);
        query.bindValue(4, QVariant::fromValue<qlonglong>(systemNow().time_since_epoch().count()));
        query.bindValue(5, static_cast<int>(State::Intended));
        if (!query.exec())
            return failure(query);
    }
    if (!d->database.commit())
        return failure(query);
    return true;
}

void ReplayJournal::finish(const std::vector<Outcome>& outcomes)
{
    d->database.transaction();
    QSqlQuery query(d->database);
    query.prepare(
        QStringLiteral("UPDATE replays SET state = ?, stored_as = ?, times = times + ? WHERE message_id = ?"));
    for (const Outcome& outcome : outcomes) {
        query.bindValue(0, static_cast<int>(outcome.state));
        query.bindValue(1, QString::number(outcome.storedAs.value));
        query.bindValue(2, outcome.state == State::Replayed ? 1 : 0);
        query.bindValue(3, outcome.messageId);
        query.exec();
    }
    d->database.commit();
}

std::optional<ReplayJournal::Entry> ReplayJournal::find(const QByteArray& messageId) const
{
    QSqlQuery query(d->database);
    query.prepare(QStringLiteral("SELECT state, begun, stored_as, times FROM replays WHERE message_id = ?"));
    query.bindValue(0, messageId);
    if (!query.exec() || !query.next())
        return std::nullopt;
    Entry entry;
    entry.state = static_cast<State>(query.value(0).toInt());
    entry.begun = Timestamp(std::chrono::nanoseconds(query.value(1).toLongLong()));
    entry.storedAs = {query.value(2).toString().toULongLong()};
    entry.times = query.value(3).toULongLong();
    return entry;
}

} // namespace jetlag
