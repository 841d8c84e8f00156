// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/takenmodel.h"

#include "domain/subject.h"
#include "items/columndata.h"
#include "items/messagemarker.h"
#include "payload/payload.h"

#include <algorithm>

namespace jetlag {
namespace {

constexpr int previewCharacters = 160;

QString previewOf(const StoredMessage& message)
{
    const QString marker = markerText(message);
    return marker.isEmpty() ? payloadPreview(message.payload, previewCharacters) : marker;
}

/// Nanoseconds; invalid: none.
QVariant timeLeft(const TakenRow& row, TakenMessage::Clock::time_point now)
{
    if (!isOpen(row) && row.state != TakenState::Asked)
        return {};
    if (!row.taken.deadline)
        return {};
    const auto left = std::chrono::nanoseconds(*row.taken.deadline - now);
    return QVariant::fromValue<qint64>(std::max<qint64>(0, left.count()));
}

} // namespace

bool isOpen(const TakenRow& row)
{
    if (row.isOver)
        return false;
    return row.state == TakenState::Held || row.state == TakenState::Unknown || row.state == TakenState::AckSent;
}

Timestamp wallTime(TakenMessage::Clock::time_point moment)
{
    return systemNow() + std::chrono::nanoseconds(moment - TakenMessage::Clock::now());
}

QString takenStateText(TakenState state)
{
    switch (state) {
    case TakenState::Held:
        return TakenModel::tr("Held here");
    case TakenState::Asked:
        return TakenModel::tr("Waiting for the server");
    case TakenState::Acked:
        return TakenModel::tr("Acknowledged");
    case TakenState::AckSent:
        return TakenModel::tr("Ack sent, not confirmed");
    case TakenState::Naked:
        return TakenModel::tr("Refused, comes again");
    case TakenState::Terminated:
        return TakenModel::tr("Terminated");
    case TakenState::Unknown:
        return TakenModel::tr("Outcome unknown");
    case TakenState::GivenBack:
        return TakenModel::tr("Given back");
    case TakenState::GivenUp:
        return TakenModel::tr("Given up");
    case TakenState::Finished:
        return TakenModel::tr("Finished on delivery");
    }
    return {};
}

Severity takenSeverity(TakenState state)
{
    switch (state) {
    case TakenState::Held:
    case TakenState::Asked:
    case TakenState::AckSent:
    case TakenState::Naked:
        return Severity::Notice;
    case TakenState::Acked:
    case TakenState::Finished:
        return Severity::Ok;
    case TakenState::Unknown:
        return Severity::Unknown;
    case TakenState::Terminated:
    case TakenState::GivenBack:
        return Severity::Warning;
    case TakenState::GivenUp:
        break;
    }
    return Severity::Critical;
}

QString timeLeftText(const TakenRow& row, TakenMessage::Clock::time_point now)
{
    const QVariant left = timeLeft(row, now);
    if (!left.isValid())
        return {};
    // Not "0 s" while there is some.
    const auto whole = std::chrono::ceil<std::chrono::seconds>(std::chrono::nanoseconds(left.toLongLong()));
    return durationText(whole);
}

QVector<Column<TakenModel::Entry>> TakenModel::makeColumns()
{
    return {
        {{"sequence", tr("Sequence"), tr("Of the message in the stream."), true, true, 9},
         [](const Entry& e) { return unsignedValue(e.stored().sequence.value); },
         [](const Entry& e) { return countText(e.stored().sequence.value); }},
        {{"subject", tr("Subject"), tr("That it is stored under."), true, false, 22},
         [](const Entry& e) { return QVariant(e.stored().subject); },
         [](const Entry& e) { return displayText(e.stored().subject); }},
        {{"deliveries", tr("Deliveries"), tr("How often the message has been delivered, this time included."), true,
          true, 9},
         [](const Entry& e) { return unsignedValue(e.row.taken.deliveries); },
         [](const Entry& e) { return countText(e.row.taken.deliveries); }},
        {{"left", tr("Time left"), tr("Until the server gives it to somebody again, by ack_wait or backoff."), true,
          true, 9, ValueKind::Duration},
         [](const Entry& e) { return timeLeft(e.row, e.now); },
         [](const Entry& e) { return timeLeftText(e.row, e.now); }},
        {{"state", tr("State"), tr("What has become of it."), true, false, 24},
         [](const Entry& e) { return QVariant(takenStateText(e.row.state)); },
         Column<Entry>::Text(),
         [](const Entry& e, int role) {
             if (role == SeverityRole)
                 return QVariant(static_cast<int>(takenSeverity(e.row.state)));
             return role == Qt::ToolTipRole && !e.row.note.isEmpty() ? QVariant(toolTipText(e.row.note)) : QVariant();
         }},
        {{"size", tr("Size"), tr("Of the payload."), true, true, 8, ValueKind::Bytes},
         [](const Entry& e) { return unsignedValue(static_cast<uint64_t>(e.stored().payload.size())); },
         [](const Entry& e) { return plainBytesText(static_cast<uint64_t>(e.stored().payload.size())); }},
        {{"preview", tr("Preview"), tr("The beginning of the payload."), true, false, 30},
         [](const Entry& e) { return QVariant(previewOf(e.stored())); }},
        {{"stored", tr("Stored"), tr("When the stream stored it."), false, false, 16, ValueKind::Time},
         [](const Entry& e) { return timeValue(e.stored().time); },
         [](const Entry& e) { return timeText(e.stored().time); }},
        {{"note", tr("Note"), tr("How it came to its state."), false, false, 40},
         [](const Entry& e) { return QVariant(e.row.note); }},
    };
}

TakenModel::TakenModel(QObject* parent)
    : TableModel(infosOf(makeColumns()), parent)
    , m_table(makeColumns())
{
}

TakenModel::~TakenModel() = default;

void TakenModel::append(const std::vector<TakenMessage>& taken)
{
    if (taken.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(taken.size()) - 1);
    for (const TakenMessage& one : taken)
        m_rows.push_back({one, one.deadline ? TakenState::Held : TakenState::Finished, {}});
    endInsertRows();
}

void TakenModel::set(int row, TakenState state, const QString& note)
{
    TakenRow& changed = m_rows[static_cast<size_t>(row)];
    changed.state = state;
    changed.note = note;
    tellChanged(row);
}

void TakenModel::extend(int row, TakenMessage::Clock::time_point deadline)
{
    m_rows[static_cast<size_t>(row)].taken.deadline = deadline;
    set(row, TakenState::Held, {});
}

int TakenModel::rowOf(uint64_t consumerSequence) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [consumerSequence](const TakenRow& row) {
        return row.taken.consumerSequence == consumerSequence;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::vector<int> TakenModel::openRows() const
{
    std::vector<int> rows;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (isOpen(m_rows[i]))
            rows.push_back(static_cast<int>(i));
    }
    return rows;
}

void TakenModel::removeClosed()
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (isOpen(at(row)) || at(row).state == TakenState::Asked)
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
}

std::vector<int> TakenModel::setNow(TakenMessage::Clock::time_point now)
{
    m_now = now;
    std::vector<int> passed;
    for (int row = 0; row < rowCount(); ++row) {
        const TakenRow& one = at(row);
        if (!isOpen(one) || !one.taken.deadline || now < *one.taken.deadline)
            continue;
        expire(row);
        passed.push_back(row);
    }
    if (const int left = columnOf("left"); !m_rows.empty())
        emit dataChanged(index(0, left), index(rowCount() - 1, left), {Qt::DisplayRole, ValueRole});
    return passed;
}

void TakenModel::expire(int row)
{
    TakenRow& one = m_rows[static_cast<size_t>(row)];
    const QString time = instantText(wallTime(*one.taken.deadline));
    one.isOver = true;
    if (one.state != TakenState::Held)
        set(row, TakenState::Unknown,
            tr("What was said of it was not confirmed, and its time passed at %1: unless that arrived, it is "
               "delivered again.")
                .arg(time));
    else if (one.taken.isLastDelivery)
        set(row, TakenState::GivenUp,
            tr("Its time passed at %1, and it was its last delivery: it does not come again.").arg(time));
    else
        set(row, TakenState::GivenBack,
            tr("Its time passed at %1: the server delivers it again, to whoever asks.").arg(time));
}

void TakenModel::tellChanged(int row)
{
    emit dataChanged(index(row, 0), index(row, columnCount() - 1), changedRoles());
}

int TakenModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TakenModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry entry{at(index.row()), m_now};
    return columnData(m_table[index.column()], entry, QString::number(entry.row.taken.consumerSequence), false, role);
}

} // namespace jetlag
