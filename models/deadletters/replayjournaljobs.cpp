// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How letters ended, and the jobs that they were part of.
#include "deadletters/replayjournalfile.h"

#include <QVariant>

#include <algorithm>

namespace jetlag {
namespace {

qlonglong nanoseconds(Timestamp time)
{
    return time.time_since_epoch().count();
}

Timestamp timeOf(const QVariant& nanoseconds)
{
    return Timestamp(std::chrono::nanoseconds(nanoseconds.toLongLong()));
}

/// In the order of the columns.
constexpr quint64 ReplayProgress::*countFields[] = {
    &ReplayProgress::total,           &ReplayProgress::replayed, &ReplayProgress::duplicates,
    &ReplayProgress::failed,          &ReplayProgress::unknown,  &ReplayProgress::skipped,
    &ReplayProgress::alreadyReplayed, &ReplayProgress::removed,  &ReplayProgress::kept};

constexpr int mostFollowedJobs = 20;
constexpr quint64 mostCounted = 100'000; ///< letters of a job, at the start of the program

void countOutcome(ReplayProgress& counts, ReplayOutcome outcome, quint64 letters)
{
    switch (outcome) {
    case ReplayOutcome::Replayed:
        counts.replayed += letters;
        break;
    case ReplayOutcome::Duplicate:
        counts.duplicates += letters;
        break;
    case ReplayOutcome::Failed:
        counts.failed += letters;
        break;
    case ReplayOutcome::Unknown:
        counts.unknown += letters;
        break;
    case ReplayOutcome::Skipped:
        counts.skipped += letters;
        break;
    case ReplayOutcome::AlreadyReplayed:
        counts.alreadyReplayed += letters;
        break;
    case ReplayOutcome::Discarded:
        counts.removed += letters;
        break;
    }
}

void countLetters(const QSqlDatabase& database, qlonglong number, ReplayJournal::Job& job)
{
    const bool isInterrupted = job.state == ReplayJournal::JobState::Running;
    if (job.counts.total > mostCounted)
        return;
    QSqlQuery query(database);
    query.prepare(QStringLiteral("SELECT outcome, fate, COUNT(*) FROM (SELECT outcome, fate FROM job_letters "
                                 "WHERE job = ? LIMIT ?) GROUP BY outcome, fate"));
    query.bindValue(0, number);
    query.bindValue(1, static_cast<qlonglong>(mostCounted));
    for (query.exec(); query.next();) {
        const auto outcome = static_cast<ReplayOutcome>(query.value(0).toInt());
        const auto letters = query.value(2).toULongLong();
        if (isInterrupted)
            countOutcome(job.counts, outcome, letters);
        const int fate = query.value(1).toInt();
        if (outcome == ReplayOutcome::Replayed && fate >= 0 && fate < static_cast<int>(FateCounts::Kinds))
            job.fates[static_cast<LetterFate>(fate)] += letters;
    }
    if (isInterrupted)
        job.counts.total = job.counts.done(); // how many it was to be is not known
}

bool writeOutcomes(QSqlQuery& query, const std::vector<ReplayJournal::Outcome>& outcomes)
{
    query.prepare(QStringLiteral(
        "UPDATE replays SET state = ?, stored_as = ?, times = times + ?, note = ? WHERE message_id = ?"));
    for (const ReplayJournal::Outcome& outcome : outcomes) {
        query.bindValue(0, static_cast<int>(outcome.state));
        query.bindValue(1, QString::number(outcome.storedAs.value));
        query.bindValue(2, outcome.state == ReplayJournal::State::Replayed ? 1 : 0);
        query.bindValue(3, outcome.note);
        query.bindValue(4, outcome.messageId);
        if (!query.exec())
            return false;
    }
    return true;
}

/// What became of one may be known before its outcome is written, and stays.
bool writeLetters(QSqlQuery& query, qlonglong job, const std::vector<ReplayJournal::JobLetter>& letters)
{
    query.prepare(QStringLiteral(
        "INSERT INTO job_letters (job, letter, outcome, origin, target, target_stream, stored_as, at, note) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (job, letter) DO UPDATE SET outcome = excluded.outcome, "
        "origin = excluded.origin, target = excluded.target, target_stream = excluded.target_stream, "
        "stored_as = excluded.stored_as, at = excluded.at, note = excluded.note"));
    for (const ReplayJournal::JobLetter& letter : letters) {
        query.bindValue(0, job);
        query.bindValue(1, static_cast<qlonglong>(letter.letter.value));
        query.bindValue(2, static_cast<int>(letter.outcome));
        query.bindValue(3, letter.origin);
        query.bindValue(4, letter.target);
        query.bindValue(5, letter.targetStream.value);
        query.bindValue(6, static_cast<qlonglong>(letter.storedAs.value));
        query.bindValue(7, nanoseconds(letter.at));
        query.bindValue(8, letter.note);
        if (!query.exec())
            return false;
    }
    return true;
}

} // namespace

std::optional<qlonglong> ReplayJournal::Private::numberOf(const QByteArray& job)
{
    if (const auto known = jobs.find(job); known != jobs.end())
        return known->second;
    if (job.isEmpty())
        return std::nullopt;
    QSqlQuery query(database);
    query.prepare(QStringLiteral("SELECT number FROM jobs WHERE job = ?"));
    query.bindValue(0, job);
    if (!query.exec() || !query.next())
        return std::nullopt;
    return jobs.emplace(job, query.value(0).toLongLong()).first->second;
}

bool ReplayJournal::finish(const std::vector<Outcome>& outcomes, const QByteArray& job,
                           const std::vector<JobLetter>& letters)
{
    if (!d->beginWriting())
        return false;
    QSqlQuery query(d->database);
    const auto number = d->numberOf(job);
    if (writeOutcomes(query, outcomes) && (!number || writeLetters(query, *number, letters)) && d->commit())
        return true;
    d->rollback();
    return false;
}

bool ReplayJournal::beginJob(const QByteArray& job, const StreamName& source, bool isDiscard)
{
    if (job.isEmpty())
        return true;
    QSqlQuery query(d->database);
    query.prepare(
        QStringLiteral("INSERT INTO jobs (job, scope, source, begun, state, discard) VALUES (?, ?, ?, ?, ?, ?)"));
    query.bindValue(0, job);
    query.bindValue(1, d->scope.isNull() ? QLatin1String("") : d->scope);
    query.bindValue(2, source.value);
    query.bindValue(3, nanoseconds(systemNow()));
    query.bindValue(4, static_cast<int>(JobState::Running));
    query.bindValue(5, isDiscard ? 1 : 0);
    if (!query.exec())
        return false;
    d->jobs[job] = query.lastInsertId().toLongLong();
    return true;
}

bool ReplayJournal::endJob(const QByteArray& job, JobState state, const ReplayProgress& counts, const QString& note)
{
    const auto number = d->numberOf(job);
    if (!number)
        return true;
    QSqlQuery query(d->database);
    query.prepare(QStringLiteral("UPDATE jobs SET state = ?, ended = ?, note = ?, total = ?, replayed = ?, "
                                 "duplicates = ?, failed = ?, unknown = ?, skipped = ?, already = ?, removed = ?, "
                                 "kept = ? WHERE number = ?"));
    int at = 0;
    query.bindValue(at++, static_cast<int>(state));
    query.bindValue(at++, nanoseconds(systemNow()));
    query.bindValue(at++, note);
    for (const auto field : countFields)
        query.bindValue(at++, static_cast<qlonglong>(counts.*field));
    query.bindValue(at, *number);
    return query.exec();
}

bool ReplayJournal::noteFates(const std::vector<JobFate>& fates)
{
    if (fates.empty())
        return true;
    if (!d->beginWriting())
        return false;
    QSqlQuery query(d->database);
    // Before its outcome is written there is no line of it: then of an outcome that is not known so far.
    query.prepare(QStringLiteral("INSERT INTO job_letters (job, letter, fate, fate_note, outcome, at) "
                                 "VALUES (?, ?, ?, ?, ?, 0) ON CONFLICT (job, letter) DO UPDATE SET "
                                 "fate = excluded.fate, fate_note = excluded.fate_note"));
    for (const JobFate& fate : fates) {
        const auto number = d->numberOf(fate.job);
        if (!number)
            continue;
        query.bindValue(0, *number);
        query.bindValue(1, static_cast<qlonglong>(fate.letter.value));
        query.bindValue(2, static_cast<int>(fate.fate));
        query.bindValue(3, fate.note);
        query.bindValue(4, static_cast<int>(ReplayOutcome::Unknown));
        query.exec();
    }
    if (d->commit())
        return true;
    d->rollback();
    return false;
}

std::vector<ReplayJournal::Job> ReplayJournal::jobs(int most) const
{
    std::vector<Job> found;
    QSqlQuery query(d->database);
    query.prepare(QStringLiteral("SELECT number, job, source, begun, ended, state, note, total, replayed, duplicates, "
                                 "failed, unknown, skipped, already, removed, kept, EXISTS (SELECT 1 FROM edits WHERE "
                                 "edits.job = jobs.number), discard FROM jobs WHERE scope = ? "
                                 "ORDER BY number DESC LIMIT ?"));
    query.bindValue(0, d->scope.isNull() ? QLatin1String("") : d->scope);
    query.bindValue(1, most);
    for (query.exec(); query.next();) {
        Job job;
        const qlonglong number = query.value(0).toLongLong();
        job.id = query.value(1).toByteArray();
        job.source = {query.value(2).toString()};
        job.begun = timeOf(query.value(3));
        if (!query.value(4).isNull())
            job.ended = timeOf(query.value(4));
        job.state = static_cast<JobState>(query.value(5).toInt());
        job.note = query.value(6).toString();
        int at = 7;
        for (const auto field : countFields)
            job.counts.*field = query.value(at++).toULongLong();
        job.hasEdits = query.value(at++).toBool();
        job.isDiscard = query.value(at).toBool();
        job.counts.isDiscard = job.isDiscard;
        countLetters(d->database, number, job);
        found.push_back(job);
    }
    return found;
}

std::vector<ReplayJournal::FollowedLetter> ReplayJournal::lettersToFollow(size_t most) const
{
    std::vector<FollowedLetter> found;
    for (const Job& job : jobs(mostFollowedJobs)) {
        if (job.isDiscard)
            continue;
        QSqlQuery query(d->database);
        query.setForwardOnly(true);
        query.prepare(QStringLiteral("SELECT letter, target, target_stream, stored_as, at, fate, fate_note FROM "
                                     "job_letters WHERE job = (SELECT number FROM jobs WHERE job = ?) AND outcome = ? "
                                     "AND stored_as > 0 ORDER BY letter DESC LIMIT ?"));
        query.bindValue(0, job.id);
        query.bindValue(1, static_cast<int>(ReplayOutcome::Replayed));
        query.bindValue(2, static_cast<qlonglong>(most - found.size() + 1));
        const size_t before = found.size();
        for (query.exec(); query.next();)
            found.push_back({job.id,
                             job.source,
                             {query.value(0).toULongLong()},
                             query.value(1).toString(),
                             {query.value(2).toString()},
                             {query.value(3).toULongLong()},
                             timeOf(query.value(4)),
                             static_cast<LetterFate>(query.value(5).toInt()),
                             query.value(6).toString()});
        if (found.size() > most) {
            found.resize(before);
            break;
        }
    }
    std::reverse(found.begin(), found.end());
    return found;
}

} // namespace jetlag
