// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/messagesmodel.h"

#include "domain/subject.h"
#include "items/columndata.h"
#include "messages/payload.h"

#include <algorithm>

namespace jetlag {
namespace {

using Entry = MessagesModel::MessagePtr;

constexpr int previewCharacters = 160;

QString headersText(const StoredMessage& message)
{
    QStringList parts;
    for (const auto& [name, value] : message.headers.entries())
        parts << QStringLiteral("%1: %2").arg(QString::fromUtf8(name), QString::fromUtf8(value));
    return displayText(parts.join(QStringLiteral(" · ")));
}

QVector<Column<Entry>> makeColumns()
{
    return {
        {{"sequence", MessagesModel::tr("Sequence"), MessagesModel::tr("Place in the stream."), true, true, 12},
         [](const Entry& e) { return unsignedValue(e->sequence.value); },
         [](const Entry& e) { return countText(e->sequence.value); }},
        {{"time", MessagesModel::tr("Time"), MessagesModel::tr("When the stream stored it, in local time."), true,
          false, 27, ValueKind::Time},
         [](const Entry& e) { return QVariant::fromValue<qint64>(e->time.time_since_epoch().count()); },
         [](const Entry& e) { return timeText(e->time); }},
        {{"subject", MessagesModel::tr("Subject"), MessagesModel::tr("The subject that it was published to."), true,
          false, 26},
         [](const Entry& e) { return QVariant(e->subject); },
         [](const Entry& e) { return displayText(e->subject); }},
        {{"size", MessagesModel::tr("Size"), MessagesModel::tr("Bytes of the payload."), true, true, 9,
          ValueKind::Bytes},
         [](const Entry& e) { return unsignedValue(static_cast<uint64_t>(e->payload.size())); },
         [](const Entry& e) { return plainBytesText(static_cast<uint64_t>(e->payload.size())); }},
        {{"preview", MessagesModel::tr("Preview"), MessagesModel::tr("The beginning of the payload."), true, false, 60},
         [](const Entry& e) { return QVariant(payloadPreview(e->payload, previewCharacters)); }},
        {{"headers", MessagesModel::tr("Headers"), MessagesModel::tr("All headers."), false, false, 30},
         [](const Entry& e) { return QVariant(headersText(*e)); }},
        {{"message-id", MessagesModel::tr("Message id"), MessagesModel::tr("The header Nats-Msg-Id."), false, false,
          20},
         [](const Entry& e) {
             const auto id = e->headers.firstValue("Nats-Msg-Id");
             return id ? QVariant(displayText(QString::fromUtf8(*id))) : QVariant();
         }},
    };
}

bool isNewer(const Entry& a, const Entry& b)
{
    return a->sequence > b->sequence;
}

} // namespace

class MessagesModel::Private
{
public:
    const QVector<Column<Entry>> columns = makeColumns();
    std::vector<Entry> rows; ///< descending by sequence
    int limit = 50000;
};

MessagesModel::MessagesModel(QObject* parent)
    : TableModel(parent)
    , d(std::make_unique<Private>())
{
}

MessagesModel::~MessagesModel() = default;

void MessagesModel::add(const std::vector<MessagePtr>& messages)
{
    std::vector<Entry> fresh;
    for (const Entry& message : messages) {
        if (rowOf(message->sequence) < 0)
            fresh.push_back(message);
    }
    std::sort(fresh.begin(), fresh.end(), isNewer);
    fresh.erase(std::unique(fresh.begin(), fresh.end(),
                            [](const Entry& a, const Entry& b) { return a->sequence == b->sequence; }),
                fresh.end());
    if (fresh.empty())
        return;
    const bool isTail = d->rows.empty() || isNewer(fresh.front(), d->rows.front());
    // Runs that fall between the same two rows go in as one block; a page or a tail is a single one.
    for (size_t begin = 0; begin < fresh.size();) {
        const auto place = std::lower_bound(d->rows.begin(), d->rows.end(), fresh[begin], isNewer);
        size_t end = begin + 1;
        while (end < fresh.size() && (place == d->rows.end() || isNewer(fresh[end], *place)))
            ++end;
        const int row = static_cast<int>(place - d->rows.begin());
        beginInsertRows({}, row, row + static_cast<int>(end - begin) - 1);
        d->rows.insert(place, fresh.begin() + static_cast<std::ptrdiff_t>(begin),
                       fresh.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        begin = end;
    }
    // Oldest rows leave in blocks of a tenth, so that not every new message costs a removal. Only while tailing: what
    // somebody has just scrolled down to must stay.
    if (isTail && static_cast<int>(d->rows.size()) > d->limit + d->limit / 10) {
        beginRemoveRows({}, d->limit, static_cast<int>(d->rows.size()) - 1);
        d->rows.resize(static_cast<size_t>(d->limit));
        endRemoveRows();
    }
}

void MessagesModel::remove(const std::vector<Sequence>& sequences)
{
    std::vector<int> rows;
    for (const Sequence sequence : sequences) {
        if (const int row = rowOf(sequence); row >= 0)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    // From the end, neighbours together.
    for (size_t end = rows.size(); end > 0;) {
        size_t begin = end - 1;
        while (begin > 0 && rows[begin - 1] == rows[begin] - 1)
            --begin;
        beginRemoveRows({}, rows[begin], rows[end - 1]);
        d->rows.erase(d->rows.begin() + rows[begin], d->rows.begin() + rows[end - 1] + 1);
        endRemoveRows();
        end = begin;
    }
}

void MessagesModel::clear()
{
    if (d->rows.empty())
        return;
    beginRemoveRows({}, 0, static_cast<int>(d->rows.size()) - 1);
    d->rows.clear();
    endRemoveRows();
}

void MessagesModel::setLimit(int rows)
{
    d->limit = std::max(1, rows);
}

MessagesModel::MessagePtr MessagesModel::messageAt(int row) const
{
    return row >= 0 && row < static_cast<int>(d->rows.size()) ? d->rows[static_cast<size_t>(row)] : nullptr;
}

int MessagesModel::rowOf(Sequence sequence) const
{
    const auto place = std::lower_bound(d->rows.begin(), d->rows.end(), sequence,
                                        [](const Entry& a, Sequence wanted) { return a->sequence > wanted; });
    return place != d->rows.end() && (*place)->sequence == sequence ? static_cast<int>(place - d->rows.begin()) : -1;
}

QVector<ColumnInfo> MessagesModel::columns() const
{
    return infosOf(d->columns);
}

int MessagesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(d->rows.size());
}

QVariant MessagesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry& entry = d->rows[static_cast<size_t>(index.row())];
    return columnData(d->columns[index.column()], entry, QString::number(entry->sequence.value), false, role);
}

} // namespace jetlag
