// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Letters that were changed by hand before they were sent.
#include "deadletters/replayjournalfile.h"

#include <QSqlError>
#include <QVariant>

namespace jetlag {
namespace {

constexpr auto columns = "at, original_subject, original_headers, original_payload, subject, headers, payload";

/// From the column `first` on, in their order.
ReplayJournal::Edit editAt(const QSqlQuery& query, int first)
{
    ReplayJournal::Edit edit;
    edit.at = Timestamp(std::chrono::nanoseconds(query.value(first).toLongLong()));
    edit.originalSubject = query.value(first + 1).toString();
    edit.originalHeaders = MessageHeaders::parse(query.value(first + 2).toByteArray());
    edit.originalPayload = query.value(first + 3).toByteArray();
    edit.subject = query.value(first + 4).toString();
    edit.headers = MessageHeaders::parse(query.value(first + 5).toByteArray());
    edit.payload = query.value(first + 6).toByteArray();
    return edit;
}

} // namespace

/// The original stays the one that was written first: an edit may begin with an edited one.
bool ReplayJournal::Private::writeEdit(const Intent& intent, std::optional<qlonglong> job)
{
    QSqlQuery query(database);
    query.prepare(
        QStringLiteral("INSERT INTO edits (message_id, job, letter, %1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (message_id) DO UPDATE SET job = excluded.job, at = excluded.at, "
                       "subject = excluded.subject, headers = excluded.headers, payload = excluded.payload")
            .arg(QLatin1String(columns)));
    const Edit& edit = *intent.edit;
    query.bindValue(0, intent.messageId);
    query.bindValue(1, job ? QVariant::fromValue(*job) : QVariant());
    query.bindValue(2, static_cast<qlonglong>(intent.sequence.value));
    query.bindValue(3, static_cast<qlonglong>(edit.at.time_since_epoch().count()));
    query.bindValue(4, edit.originalSubject.isNull() ? QLatin1String("") : edit.originalSubject);
    query.bindValue(5, edit.originalHeaders.serialized());
    query.bindValue(6, edit.originalPayload);
    query.bindValue(7, edit.subject.isNull() ? QLatin1String("") : edit.subject);
    query.bindValue(8, edit.headers.serialized());
    query.bindValue(9, edit.payload);
    return query.exec();
}

std::optional<ReplayJournal::Edit> ReplayJournal::findEdit(const QByteArray& messageId) const
{
    QSqlQuery query(d->database);
    query.prepare(QStringLiteral("SELECT %1 FROM edits WHERE message_id = ?").arg(QLatin1String(columns)));
    query.bindValue(0, messageId);
    return query.exec() && query.next() ? std::optional(editAt(query, 0)) : std::nullopt;
}

std::map<Sequence, ReplayJournal::Edit> ReplayJournal::editsOf(const QByteArray& job) const
{
    std::map<Sequence, Edit> found;
    QSqlQuery query(d->database);
    query.prepare(QStringLiteral("SELECT letter, %1 FROM edits WHERE job = (SELECT number FROM jobs WHERE job = ?)")
                      .arg(QLatin1String(columns)));
    query.bindValue(0, job);
    for (query.exec(); query.next();)
        found.emplace(Sequence{query.value(0).toULongLong()}, editAt(query, 1));
    return found;
}

} // namespace jetlag
