// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/livemessagesmodel.h"

#include "domain/subject.h"
#include "items/formatting.h"
#include "messages/payload.h"

namespace jetlag {

class LiveMessagesModel::Private
{
public:
    std::shared_ptr<MessageStore> store;
    uint64_t first = 0; ///< ordinals that the view knows: [first, end)
    uint64_t end = 0;
};

LiveMessagesModel::LiveMessagesModel(std::shared_ptr<MessageStore> store, QObject* parent)
    : TableModel(parent)
    , d(std::make_unique<Private>())
{
    d->store = std::move(store);
    d->first = d->store->firstOrdinal();
    d->end = d->store->endOrdinal();
}

LiveMessagesModel::~LiveMessagesModel() = default;

void LiveMessagesModel::sync()
{
    const uint64_t end = d->store->endOrdinal();
    const uint64_t first = std::min(d->store->firstOrdinal(), end);
    if (first > d->first && d->end > d->first) {
        const uint64_t gone = std::min(first, d->end) - d->first;
        beginRemoveRows({}, 0, static_cast<int>(gone) - 1);
        d->first += gone;
        endRemoveRows();
    }
    if (d->first == d->end) {
        d->first = std::max(first, d->first);
        d->end = d->first;
    }
    if (end > d->end) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(end - d->end) - 1);
        d->end = end;
        endInsertRows();
    }
}

std::optional<LiveMessage> LiveMessagesModel::messageAt(int row) const
{
    return row >= 0 && row < rowCount() ? d->store->at(d->first + static_cast<uint64_t>(row)) : std::nullopt;
}

QVector<ColumnInfo> LiveMessagesModel::columns() const
{
    return {{"ordinal", tr("Number"), tr("Running number since subscribing."), true, true, 12},
            {"time", tr("Time"), tr("When it arrived here."), true, false, 22},
            {"subject", tr("Subject"), tr("The subject that it was published to."), true, false, 26},
            {"size", tr("Size"), tr("Bytes of the payload."), true, true, 9},
            {"preview", tr("Preview"), tr("The beginning of the payload."), true, false, 60}};
}

int LiveMessagesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(d->end - d->first);
}

QVariant LiveMessagesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (index.column() == 0 || index.column() == 3 ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != ValueRole)
        return {};
    // The store may have evicted it since the last sync: the row goes with the next one.
    const auto message = messageAt(index.row());
    if (!message)
        return role == Qt::DisplayRole ? QVariant(unknownText()) : QVariant();
    const bool isDisplay = role == Qt::DisplayRole;
    switch (index.column()) {
    case 0:
        return isDisplay ? QVariant(countText(message->ordinal)) : QVariant::fromValue<quint64>(message->ordinal);
    case 1:
        return isDisplay ? QVariant(timeText(message->received))
                         : QVariant::fromValue<qint64>(message->received.time_since_epoch().count());
    case 2:
        return displayText(QString::fromUtf8(message->subject));
    case 3:
        return isDisplay ? QVariant(bytesText(static_cast<uint64_t>(message->payload.size())))
                         : QVariant::fromValue<quint64>(static_cast<quint64>(message->payload.size()));
    default:
        return payloadPreview(message->payload);
    }
}

} // namespace jetlag
