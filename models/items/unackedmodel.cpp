// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/unackedmodel.h"

#include "domain/subject.h"
#include "items/columndata.h"
#include "items/messagemarker.h"
#include "payload/payload.h"

#include <algorithm>

namespace jetlag {
namespace {

constexpr int previewCharacters = 160;

uint64_t sequenceOf(const UnackedMessage& row)
{
    return row.message->sequence.value;
}

QString previewOf(const StoredMessage& message)
{
    const QString marker = markerText(message);
    return marker.isEmpty() ? payloadPreview(message.payload, previewCharacters) : marker;
}

} // namespace

QString unackedStateText(const UnackedMessage& message)
{
    switch (message.state) {
    case UnackedState::InFlight:
        return message.isCertain ? UnackedModel::tr("In flight") : UnackedModel::tr("≈ In flight, or acknowledged");
    case UnackedState::InFlightOrGivenUp:
        return message.isCertain ? UnackedModel::tr("In flight or given up")
                                 : UnackedModel::tr("≈ In flight, given up, or acknowledged");
    case UnackedState::GivenUp:
        return message.isCertain ? UnackedModel::tr("Given up") : UnackedModel::tr("≈ Given up, or acknowledged");
    case UnackedState::Terminated:
        return UnackedModel::tr("Terminated by its worker");
    }
    return {};
}

Severity unackedSeverity(const UnackedMessage& message)
{
    if (!message.isCertain)
        return Severity::Unknown;
    switch (message.state) {
    case UnackedState::InFlight:
        return Severity::Notice;
    case UnackedState::InFlightOrGivenUp:
    case UnackedState::Terminated:
        return Severity::Warning;
    case UnackedState::GivenUp:
        break;
    }
    return Severity::Critical;
}

QString heardText(const HeardAdvisory& heard)
{
    const QString time = timeText(heard.time);
    switch (heard.kind) {
    case HeardAdvisory::Kind::GivenUp:
        return UnackedModel::tr("Given up at %1 after %n delivery(ies), said the server.", nullptr,
                                pluralNumber(heard.deliveries))
            .arg(time);
    case HeardAdvisory::Kind::Terminated:
        return heard.reason.isEmpty() ? UnackedModel::tr("Terminated by its worker at %1, said the server.").arg(time)
                                      : UnackedModel::tr("Terminated by its worker at %1, said the server: %2")
                                            .arg(time, displayText(heard.reason));
    case HeardAdvisory::Kind::Refused:
        return UnackedModel::tr("Its worker refused it at %1 to get it again, said the server.").arg(time);
    }
    return {};
}

QString deliveriesText(const UnackedMessage& message)
{
    return message.leastDeliveries == message.mostDeliveries
               ? countText(message.mostDeliveries)
               : UnackedModel::tr("%1–%2", "at least, at most")
                     .arg(countText(message.leastDeliveries), countText(message.mostDeliveries));
}

QVector<Column<UnackedModel::Entry>> UnackedModel::makeColumns()
{
    return {
        {{"sequence", tr("Sequence"), tr("Of the message in the stream."), true, true, 12},
         [](const Entry& e) { return unsignedValue(sequenceOf(e.row)); },
         [](const Entry& e) { return countText(sequenceOf(e.row)); }},
        {{"subject", tr("Subject"), tr("That it is stored under."), true, false, 26},
         [](const Entry& e) { return QVariant(e.stored().subject); },
         [](const Entry& e) { return displayText(e.stored().subject); }},
        {{"stored", tr("Stored"), tr("When the stream stored it."), true, false, 16, ValueKind::Time},
         [](const Entry& e) { return timeValue(e.stored().time); },
         [](const Entry& e) { return momentText(e.stored().time, e.now); }},
        {{"age", tr("Age"), tr("How long ago the stream stored it."), true, true, 12, ValueKind::Duration},
         [](const Entry& e) { return QVariant::fromValue<qint64>((e.now - e.stored().time).count()); },
         [](const Entry& e) { return ageText(e.stored().time, e.now); }},
        {{"state", tr("State"), tr("In flight: delivered and not acknowledged. Given up: not delivered any more."),
          true, false, 32},
         [](const Entry& e) { return QVariant(unackedStateText(e.row)); },
         Column<Entry>::Text(),
         [](const Entry& e, int role) {
             if (role == SeverityRole)
                 return QVariant(static_cast<int>(unackedSeverity(e.row)));
             return role == Qt::ToolTipRole && e.row.heard ? QVariant(toolTipText(heardText(*e.row.heard)))
                                                           : QVariant();
         }},
        {{"deliveries", tr("Deliveries"),
          tr("How often it was delivered; at least and at most, where the server only counts all of them together."),
          true, true, 10},
         [](const Entry& e) { return unsignedValue(e.row.mostDeliveries); },
         [](const Entry& e) { return deliveriesText(e.row); }},
        {{"size", tr("Size"), tr("Of the payload."), true, true, 10, ValueKind::Bytes},
         [](const Entry& e) { return unsignedValue(static_cast<uint64_t>(e.stored().payload.size())); },
         [](const Entry& e) { return plainBytesText(static_cast<uint64_t>(e.stored().payload.size())); }},
        {{"preview", tr("Preview"), tr("The beginning of the payload."), true, false, 40},
         [](const Entry& e) { return QVariant(previewOf(e.stored())); }},
    };
}

UnackedModel::UnackedModel(QObject* parent)
    : TableModel(infosOf(makeColumns()), parent)
    , m_table(makeColumns())
{
}

UnackedModel::~UnackedModel() = default;

void UnackedModel::setMessages(std::vector<UnackedMessage> messages)
{
    const auto bySequence = [](const UnackedMessage& a, const UnackedMessage& b) {
        return sequenceOf(a) < sequenceOf(b);
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (std::binary_search(messages.begin(), messages.end(), at(row), bySequence))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    // Both are in the same order now, and nothing is in the rows that is not wanted.
    for (size_t i = 0; i < messages.size();) {
        if (i < m_rows.size() && sequenceOf(m_rows[i]) == sequenceOf(messages[i])) {
            m_rows[i] = messages[i];
            ++i;
            continue;
        }
        size_t end = i;
        while (end < messages.size() && (i >= m_rows.size() || bySequence(messages[end], m_rows[i])))
            ++end;
        const auto offset = static_cast<std::ptrdiff_t>(i);
        beginInsertRows({}, static_cast<int>(i), static_cast<int>(end) - 1);
        m_rows.insert(m_rows.begin() + offset, messages.begin() + offset,
                      messages.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        i = end;
    }
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), changedRoles());
}

void UnackedModel::setNow(Timestamp now)
{
    m_now = now;
    const int age = columnOf("age");
    if (!m_rows.empty())
        emit dataChanged(index(0, age), index(rowCount() - 1, age), {Qt::DisplayRole});
}

int UnackedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant UnackedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry entry{at(index.row()), m_now};
    return columnData(m_table[index.column()], entry, QString::number(sequenceOf(entry.row)), false, role);
}

} // namespace jetlag
