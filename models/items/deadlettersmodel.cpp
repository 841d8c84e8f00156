// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/deadlettersmodel.h"

#include "domain/subject.h"
#include "items/columndata.h"
#include "items/fatetext.h"

namespace jetlag {
namespace {

using Key = std::pair<StreamName, Sequence>;

QString sourceText(DeadLetterSource source)
{
    switch (source) {
    case DeadLetterSource::DlqStream:
        return DeadLettersModel::tr("DLQ stream");
    case DeadLetterSource::Parked:
        return DeadLettersModel::tr("parked");
    case DeadLetterSource::Terminated:
        return DeadLettersModel::tr("terminated");
    }
    return {};
}

QString stateText(DeadLetterState state)
{
    switch (state) {
    case DeadLetterState::Dead:
        return DeadLettersModel::tr("dead");
    case DeadLetterState::Replaying:
        return DeadLettersModel::tr("being replayed");
    case DeadLetterState::Replayed:
        return DeadLettersModel::tr("replayed");
    case DeadLetterState::AlreadyThere:
        return DeadLettersModel::tr("not replayed: duplicate");
    case DeadLetterState::Failed:
        return DeadLettersModel::tr("failed");
    case DeadLetterState::OutcomeUnknown:
        return DeadLettersModel::tr("outcome unknown");
    case DeadLetterState::Gone:
        return DeadLettersModel::tr("gone");
    }
    return {};
}

Severity severityOfState(DeadLetterState state)
{
    switch (state) {
    case DeadLetterState::Replayed:
        return Severity::Ok;
    case DeadLetterState::Replaying:
        return Severity::Notice;
    case DeadLetterState::AlreadyThere:
    case DeadLetterState::OutcomeUnknown:
        return Severity::Warning;
    case DeadLetterState::Dead:
    case DeadLetterState::Failed:
        return Severity::Critical;
    case DeadLetterState::Gone:
        break;
    }
    return Severity::Unknown;
}

QString wholeStateText(const DeadLetter& letter)
{
    QString text = stateText(letter.state);
    const QString fate = letter.fate ? fateText(*letter.fate) : QString();
    if (!fate.isEmpty())
        text += QStringLiteral(" · ") + fate;
    QStringList notes;
    for (const QString& note : {letter.fateNote, letter.note}) {
        if (!note.isEmpty())
            notes += displayText(note);
    }
    return notes.isEmpty() ? text : text + QStringLiteral(": ") + notes.join(QLatin1Char(' '));
}

QVector<Column<DeadLetter>> makeColumns()
{
    using E = DeadLetter;
    return {
        {{"time", DeadLettersModel::tr("Time"), DeadLettersModel::tr("When it was stored there."), true, false, 11,
          ValueKind::Time},
         [](const E& e) { return QVariant::fromValue<qint64>(e.time.time_since_epoch().count()); },
         [](const E& e) { return momentText(e.time); }},
        {{"original-subject", DeadLettersModel::tr("Original subject"),
          DeadLettersModel::tr("Where it was published first, from its headers."), true, false, 24},
         [](const E& e) { return e.originalSubject.isEmpty() ? QVariant() : QVariant(e.originalSubject); },
         [](const E& e) { return e.originalSubject.isEmpty() ? unknownText() : displayText(e.originalSubject); }},
        {{"error", DeadLettersModel::tr("Error"), DeadLettersModel::tr("Why it died, from its headers."), true, false,
          30},
         [](const E& e) { return e.error.isEmpty() ? QVariant() : QVariant(e.error); },
         [](const E& e) { return e.error.isEmpty() ? unknownText() : displayText(e.error); }},
        {{"deliveries", DeadLettersModel::tr("Deliveries"), DeadLettersModel::tr("How often it was delivered."), true,
          true, 9},
         [](const E& e) { return unsignedValue(e.deliveries); },
         [](const E& e) { return countText(e.deliveries); }},
        {{"given-up", DeadLettersModel::tr("Given up"),
          DeadLettersModel::tr("When it was given up, where an advisory tells it."), false, false, 11, ValueKind::Time},
         [](const E& e) {
             return e.givenUp ? QVariant::fromValue<qint64>(e.givenUp->time_since_epoch().count()) : QVariant();
         },
         [](const E& e) { return e.givenUp ? momentText(*e.givenUp) : unknownText(); }},
        {{"source", DeadLettersModel::tr("Source"), DeadLettersModel::tr("Where the dead message lies."), true, false,
          13},
         [](const E& e) { return QVariant(letterSourceText(e)); }},
        {{"state", DeadLettersModel::tr("State"), DeadLettersModel::tr("What has become of it."), true, false, 14},
         [](const E& e) { return QVariant(static_cast<int>(e.state)); },
         [](const E& e) { return wholeStateText(e); },
         [](const E& e, int role) {
             if (role != SeverityRole)
                 return QVariant();
             const bool hasFate = e.fate && *e.fate != LetterFate::Unknown;
             return QVariant(static_cast<int>(hasFate ? severityOf(*e.fate) : severityOfState(e.state)));
         }},
        {{"replays", DeadLettersModel::tr("Replays"), DeadLettersModel::tr("How often it was put back from here."),
          true, true, 8},
         [](const E& e) { return unsignedValue(e.replays); },
         [](const E& e) { return countText(e.replays); }},
        {{"stream", DeadLettersModel::tr("Stream"), DeadLettersModel::tr("The stream that holds it."), true, false, 16},
         [](const E& e) { return QVariant(e.stream.value); },
         [](const E& e) { return displayName(e.stream.value); }},
        {{"sequence", DeadLettersModel::tr("Sequence"), DeadLettersModel::tr("Its place in that stream."), true, true,
          10},
         [](const E& e) { return unsignedValue(e.sequence.value); },
         [](const E& e) { return countText(e.sequence.value); }},
        {{"preview", DeadLettersModel::tr("Preview"), DeadLettersModel::tr("The beginning of the payload."), true,
          false, 50},
         [](const E& e) { return QVariant(e.preview); }},
    };
}

Key keyOf(const DeadLetter& letter)
{
    return {letter.stream, letter.sequence};
}

} // namespace

QString letterPlaceText(const DeadLetter& letter)
{
    QStringList consumers;
    for (const ConsumerName& consumer : letter.consumers)
        consumers.append(displayName(consumer.value));
    QString where = sourceText(letter.originalAs.value_or(letter.source));
    if (!consumers.isEmpty())
        where = DeadLettersModel::tr("%1 by %2", "parked or terminated by a consumer")
                    .arg(where, consumers.join(QStringLiteral(", ")));
    return letter.originalAs ? DeadLettersModel::tr("%1, %2", "DLQ stream, and where its original lies")
                                   .arg(sourceText(letter.source), where)
                             : where;
}

QString letterSourceText(const DeadLetter& letter)
{
    QStringList records;
    for (const StreamName& record : letter.recordedIn)
        records.append(displayName(record.value));
    return records.isEmpty()
               ? letterPlaceText(letter)
               : DeadLettersModel::tr("%1, recorded in %2", "where it lies, the streams that keep advisories of it")
                     .arg(letterPlaceText(letter), records.join(QStringLiteral(", ")));
}

class DeadLettersModel::Private
{
public:
    const QVector<Column<DeadLetter>> columns = makeColumns();
    KeyedRows<Key, DeadLetter> rows;
};

DeadLettersModel::DeadLettersModel(QObject* parent)
    : TableModel(infosOf(makeColumns()), parent)
    , d(std::make_unique<Private>())
{
}

DeadLettersModel::~DeadLettersModel() = default;

void DeadLettersModel::apply(const std::vector<DeadLetter>& upserted,
                             const std::vector<std::pair<StreamName, Sequence>>& removed)
{
    for (const auto& [first, last] : d->rows.rangesDescending(removed)) {
        beginRemoveRows({}, first, last);
        d->rows.removeRange(first, last);
        endRemoveRows();
    }
    ChangeBatch changes;
    std::vector<DeadLetter> added;
    QHash<Key, size_t> addedAt;
    for (const DeadLetter& letter : upserted) {
        if (const int row = d->rows.rowOf(keyOf(letter)); row >= 0) {
            DeadLetter& shown = d->rows.at(row);
            const DeadLetter before = std::exchange(shown, letter);
            if (before.time == letter.time && letter.state == DeadLetterState::Replayed) {
                shown.fate = before.fate; // nobody else knows it
                shown.fateNote = before.fateNote;
            }
            changes.add(row);
        } else if (const auto known = addedAt.constFind(keyOf(letter)); known != addedAt.constEnd()) {
            added[*known] = letter;
        } else {
            addedAt.insert(keyOf(letter), added.size());
            added.push_back(letter);
        }
    }
    for (const auto& [first, last] : changes.ranges())
        emit dataChanged(index(first, 0), index(last, columnCount() - 1), changedRoles());
    if (added.empty())
        return;
    beginInsertRows({}, d->rows.size(), d->rows.size() + static_cast<int>(added.size()) - 1);
    for (DeadLetter& letter : added) {
        const Key key = keyOf(letter);
        d->rows.append(key, std::move(letter));
    }
    endInsertRows();
}

void DeadLettersModel::setState(const StreamName& stream, Sequence sequence, DeadLetterState state, const QString& note)
{
    const int row = d->rows.rowOf({stream, sequence});
    if (row < 0 || (d->rows.at(row).state == state && d->rows.at(row).note == note))
        return;
    DeadLetter& letter = d->rows.at(row);
    const bool isReplay = state == DeadLetterState::Replayed && letter.state != DeadLetterState::Replayed;
    letter.replays += isReplay ? 1 : 0;
    if (state != DeadLetterState::Replayed) {
        letter.fate.reset(); // of an earlier replay
        letter.fateNote.clear();
    }
    letter.state = state;
    letter.note = note;
    for (const int column : {columnOf("state"), isReplay ? columnOf("replays") : -1}) {
        if (column >= 0)
            emit dataChanged(index(row, column), index(row, column), changedRoles());
    }
}

void DeadLettersModel::settle(const LetterOutcome& outcome)
{
    const auto stateOf = [](ReplayOutcome how) {
        switch (how) {
        case ReplayOutcome::Replayed:
        case ReplayOutcome::AlreadyReplayed:
            return DeadLetterState::Replayed;
        case ReplayOutcome::Duplicate:
            return DeadLetterState::AlreadyThere;
        case ReplayOutcome::Failed:
            return DeadLetterState::Failed;
        case ReplayOutcome::Unknown:
            return DeadLetterState::OutcomeUnknown;
        case ReplayOutcome::Skipped:
        case ReplayOutcome::Discarded:
            break;
        }
        return DeadLetterState::Dead; // as before
    };
    setState(outcome.source, outcome.sequence, stateOf(outcome.outcome), outcome.text);
}

void DeadLettersModel::setFates(const FateNews& news)
{
    const int column = columnOf("state");
    ChangeBatch changes;
    for (const FateNews::Letter& told : news.letters) {
        const int row = d->rows.rowOf({told.source, told.sequence});
        if (row < 0)
            continue;
        DeadLetter& letter = d->rows.at(row);
        letter.fate = told.fate;
        letter.fateNote = told.note;
        changes.add(row);
    }
    for (const auto& [first, last] : changes.ranges())
        emit dataChanged(index(first, column), index(last, column), changedRoles());
}

void DeadLettersModel::clear()
{
    beginResetModel();
    d->rows.clear();
    endResetModel();
}

const DeadLetter* DeadLettersModel::letterAt(int row) const
{
    return row >= 0 && row < d->rows.size() ? &d->rows.at(row) : nullptr;
}

int DeadLettersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : d->rows.size();
}

QVariant DeadLettersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == KeyRole) { // built for nobody else: a search asks for every cell
        const auto& [stream, sequence] = d->rows.keyAt(index.row());
        return QStringLiteral("%1\x1f%2").arg(stream.value).arg(sequence.value);
    }
    return columnData(d->columns[index.column()], d->rows.at(index.row()), {}, false, role);
}

} // namespace jetlag
