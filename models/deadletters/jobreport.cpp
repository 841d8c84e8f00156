// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadletters/jobreport.h"

#include "json/jsonlines.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <nlohmann/json.hpp>

namespace jetlag {
namespace {

using Json = nlohmann::ordered_json;

constexpr qsizetype chunkBytes = 1 << 18;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jetlag::JobReport)
};

const char* nameOf(ReplayOutcome outcome)
{
    switch (outcome) {
    case ReplayOutcome::Replayed:
        return "replayed";
    case ReplayOutcome::Duplicate:
        return "duplicate";
    case ReplayOutcome::Failed:
        return "failed";
    case ReplayOutcome::Skipped:
        return "skipped";
    case ReplayOutcome::AlreadyReplayed:
        return "already_replayed";
    case ReplayOutcome::Discarded:
        return "discarded";
    case ReplayOutcome::Unknown:
        break;
    }
    return "unknown";
}

const char* nameOf(LetterFate fate)
{
    switch (fate) {
    case LetterFate::NoReader:
        return "no_reader";
    case LetterFate::Waiting:
        return "waiting";
    case LetterFate::InHand:
        return "in_hand";
    case LetterFate::MaybeInHand:
        return "maybe_in_hand";
    case LetterFate::Delivered:
        return "delivered";
    case LetterFate::Acked:
        return "acked";
    case LetterFate::MaybeAcked:
        return "maybe_acked";
    case LetterFate::Unread:
        return "removed_unread";
    case LetterFate::MaybeDeadAgain:
        return "maybe_dead_again";
    case LetterFate::DeadAgain:
        return "dead_again";
    case LetterFate::Unknown:
        break;
    }
    return "unknown";
}

/// In the order of the query's columns.
struct Line
{
    QString source;
    uint64_t letter = 0;
    QString origin;
    QString target;
    QString targetStream;
    uint64_t storedAs = 0;
    ReplayOutcome outcome = ReplayOutcome::Unknown;
    Timestamp at{};
    LetterFate fate = LetterFate::Unknown;
    QString note;
    QString fateNote;
    std::optional<StoredMessage> original; ///< it was edited
};

constexpr auto lettersQuery = "SELECT jobs.source, job_letters.letter, origin, target, target_stream, stored_as, "
                              "outcome, job_letters.at, fate, job_letters.note, "
                              "fate_note, original_subject, original_headers, original_payload FROM job_letters "
                              "JOIN jobs ON jobs.number = job_letters.job "
                              "LEFT JOIN edits ON edits.job = job_letters.job AND edits.letter = job_letters.letter "
                              "WHERE jobs.job = ? ORDER BY job_letters.letter";

/// Sent, and no outcome was ever written: the job was interrupted.
constexpr auto openQuery =
    "SELECT replays.source, sequence, '', target, target_stream, 0, 3, replays.begun, 0, '', '', original_subject, "
    "original_headers, original_payload FROM replays LEFT JOIN edits ON edits.message_id = replays.message_id "
    "JOIN jobs ON jobs.number = replays.job WHERE jobs.job = ? AND replays.state = 0 AND jobs.state = 0 AND NOT EXISTS "
    "(SELECT 1 FROM job_letters WHERE job_letters.job = jobs.number AND letter = CAST(sequence AS INTEGER))";

Line lineOf(const QSqlQuery& query)
{
    Line line;
    line.source = query.value(0).toString();
    line.letter = query.value(1).toULongLong();
    line.origin = query.value(2).toString();
    line.target = query.value(3).toString();
    line.targetStream = query.value(4).toString();
    line.storedAs = query.value(5).toULongLong();
    line.outcome = static_cast<ReplayOutcome>(query.value(6).toInt());
    line.at = Timestamp(std::chrono::nanoseconds(query.value(7).toLongLong()));
    line.fate = static_cast<LetterFate>(query.value(8).toInt());
    line.note = query.value(9).toString();
    line.fateNote = query.value(10).toString();
    if (!query.value(11).isNull()) {
        line.original = StoredMessage();
        line.original->stream = {line.source};
        line.original->sequence = {line.letter};
        line.original->subject = query.value(11).toString();
        line.original->headers = MessageHeaders::parse(query.value(12).toByteArray());
        line.original->payload = query.value(13).toByteArray();
    }
    return line;
}

QByteArray timeText(Timestamp time)
{
    return time == Timestamp() ? QByteArray() : toRfc3339(time);
}

QByteArray csvLineOf(const Line& line)
{
    const auto number = [](uint64_t value) { return value == 0 ? QByteArray() : QByteArray::number(quint64(value)); };
    QByteArray text = csvField(line.source.toUtf8(), true);
    for (const QByteArray& field :
         {number(line.letter), line.origin.toUtf8(), line.target.toUtf8(), line.targetStream.toUtf8(),
          number(line.storedAs), QByteArray(nameOf(line.outcome)), timeText(line.at), QByteArray(nameOf(line.fate)),
          line.note.toUtf8(), line.fateNote.toUtf8(), QByteArray(line.original ? "yes" : "no")})
        text.append(',').append(csvField(field, true));
    return text += "\r\n";
}

QByteArray jsonLineOf(const Line& line)
{
    const auto text = [](const QString& value) { return value.isEmpty() ? Json() : Json(value.toStdString()); };
    Json object;
    object["source_stream"] = line.source.toStdString();
    object["source_sequence"] = line.letter;
    object["origin_subject"] = text(line.origin);
    object["target_subject"] = text(line.target);
    object["target_stream"] = text(line.targetStream);
    object["target_sequence"] = line.storedAs == 0 ? Json() : Json(line.storedAs);
    object["outcome"] = nameOf(line.outcome);
    object["tried_at"] = line.at == Timestamp() ? Json() : Json(toRfc3339(line.at).toStdString());
    object["became"] = nameOf(line.fate);
    object["note"] = text(line.note);
    object["became_note"] = text(line.fateNote);
    if (line.original) { // as it is written by an export, so that an import can take it
        object["original"] = Json::parse(jsonLine(*line.original).toStdString(), nullptr, false);
        object["original"].erase("time"); // is not known any more
    }
    return QByteArray::fromStdString(object.dump(-1, ' ', false, Json::error_handler_t::replace)) + '\n';
}

Error storageError(const QString& words, const QString& detail)
{
    return {Error::Kind::Storage, words, detail, 0};
}

/// One report under way; the connection to the database is its own.
class Writing
{
public:
    Writing(const QString& journalPath, const ReportOrder& order, const std::atomic_bool& isStopped)
        : m_order(order)
        , m_isStopped(isStopped)
        , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
        , m_file(order.path)
    {
        m_database.setDatabaseName(journalPath);
        m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"));
    }
    ~Writing()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    Writing(const Writing&) = delete;
    Writing& operator=(const Writing&) = delete;

    Result<quint64> run()
    {
        const QString path = QDir::toNativeSeparators(m_order.path);
        if (!m_database.open())
            return unexpected(
                storageError(Words::tr("The replay journal cannot be read."), m_database.lastError().text()));
        if (!m_file.open(QIODevice::WriteOnly))
            return unexpected(storageError(Words::tr("%1 cannot be written.").arg(path), m_file.errorString()));
        if (m_order.format == ReportOrder::Format::Csv)
            m_pending = "source_stream,source_sequence,origin_subject,target_subject,target_stream,target_sequence,"
                        "outcome,tried_at,became,note,became_note,edited\r\n";
        for (const char* query : {lettersQuery, openQuery}) {
            if (const auto problem = takeAll(QLatin1String(query)))
                return unexpected(*problem);
        }
        if (!flush() || !m_file.commit())
            return unexpected(
                storageError(Words::tr("%1 could not be written to its end.").arg(path), m_file.errorString()));
        return m_letters;
    }

private:
    std::optional<Error> takeAll(const QString& statement)
    {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        query.prepare(statement);
        query.bindValue(0, m_order.job);
        if (!query.exec())
            return storageError(Words::tr("The replay journal cannot be read."), query.lastError().text());
        while (query.next()) {
            if (m_isStopped)
                return cancelledError();
            const Line line = lineOf(query);
            m_pending += m_order.format == ReportOrder::Format::Csv ? csvLineOf(line) : jsonLineOf(line);
            ++m_letters;
            if (m_pending.size() >= chunkBytes && !flush())
                return storageError(
                    Words::tr("%1 could not be written to its end.").arg(QDir::toNativeSeparators(m_order.path)),
                    m_file.errorString());
        }
        if (query.lastError().isValid()) // the file ended in the middle of it
            return storageError(Words::tr("The replay journal cannot be read."), query.lastError().text());
        return std::nullopt;
    }
    bool flush()
    {
        const QByteArray pending = std::exchange(m_pending, {});
        return m_file.write(pending) == pending.size();
    }

    const ReportOrder& m_order;
    const std::atomic_bool& m_isStopped;
    const QString m_name = QUuid::createUuid().toString();
    QSqlDatabase m_database;
    QSaveFile m_file;
    QByteArray m_pending;
    quint64 m_letters = 0;
};

} // namespace

Result<quint64> writeJobReport(const QString& journalPath, const ReportOrder& order, const std::atomic_bool& isStopped)
{
    return Writing(journalPath, order, isStopped).run();
}

JobReport::JobReport(QString journalPath, ReportOrder order, std::shared_ptr<QThreadPool> worker,
                     Reporting::Teller teller)
    : m_journalPath(std::move(journalPath))
    , m_order(std::move(order))
    , m_worker(std::move(worker))
    , m_teller(std::move(teller))
{
}

JobReport::~JobReport()
{
    *m_isStopped = true;
}

void JobReport::start()
{
    m_worker->start([this, path = m_journalPath, order = m_order, isStopped = m_isStopped, home = m_home.address()] {
        const auto written = writeJobReport(path, order, *isStopped);
        home.deliver([this, written] { m_teller.end(written); }); // not when this is gone
    });
}

void JobReport::stop()
{
    *m_isStopped = true;
}

} // namespace jetlag
