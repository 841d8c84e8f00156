// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/livemessagesmodel.h"

#include "domain/subject.h"
#include "items/columndata.h"
#include "messages/payload.h"

namespace jetlag {
namespace {

QString headersText(const LiveMessage& message)
{
    QStringList parts;
    const MessageHeaders headers = MessageHeaders::parse(message.headerBlock);
    for (const auto& [name, value] : headers.entries())
        parts << QStringLiteral("%1: %2").arg(QString::fromUtf8(name), QString::fromUtf8(value));
    return displayText(parts.join(QStringLiteral(" · ")));
}

QVector<Column<LiveMessage>> makeColumns()
{
    using E = LiveMessage;
    return {
        {{"ordinal", LiveMessagesModel::tr("Number"), LiveMessagesModel::tr("Running number since subscribing."), true,
          true, 12},
         [](const E& e) { return unsignedValue(e.ordinal); },
         [](const E& e) { return countText(e.ordinal); }},
        {{"time", LiveMessagesModel::tr("Time"), LiveMessagesModel::tr("When it arrived here."), true, false, 22,
          ValueKind::Time},
         [](const E& e) { return QVariant::fromValue<qint64>(e.received.time_since_epoch().count()); },
         [](const E& e) { return timeText(e.received); }},
        {{"subject", LiveMessagesModel::tr("Subject"), LiveMessagesModel::tr("The subject that it was published to."),
          true, false, 26},
         [](const E& e) { return QVariant(QString::fromUtf8(e.subject)); },
         [](const E& e) { return displayText(QString::fromUtf8(e.subject)); }},
        {{"size", LiveMessagesModel::tr("Size"), LiveMessagesModel::tr("Bytes of the payload."), true, true, 9,
          ValueKind::Bytes},
         [](const E& e) { return unsignedValue(static_cast<uint64_t>(e.payload.size())); },
         [](const E& e) { return plainBytesText(static_cast<uint64_t>(e.payload.size())); }},
        {{"preview", LiveMessagesModel::tr("Preview"), LiveMessagesModel::tr("The beginning of the payload."), true,
          false, 60},
         [](const E& e) { return QVariant(payloadPreview(e.payload)); }},
        {{"headers", LiveMessagesModel::tr("Headers"), LiveMessagesModel::tr("All headers."), false, false, 30},
         [](const E& e) { return QVariant(headersText(e)); }},
    };
}

} // namespace

class LiveMessagesModel::Private
{
public:
    /// The message of a row. A view asks cell after cell: the last one is kept, so that its payload is copied once.
    const LiveMessage* messageAt(uint64_t ordinal)
    {
        if (!last || last->ordinal != ordinal)
            last = store->at(ordinal);
        return last ? &*last : nullptr;
    }

    const QVector<Column<LiveMessage>> columns = makeColumns();
    std::shared_ptr<MessageStore> store;
    std::optional<LiveMessage> last;
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
    return infosOf(d->columns);
}

int LiveMessagesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(d->end - d->first);
}

QVariant LiveMessagesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const uint64_t ordinal = d->first + static_cast<uint64_t>(index.row());
    const LiveMessage* message = d->messageAt(ordinal);
    if (message)
        return columnData(d->columns[index.column()], *message, QString::number(ordinal), false, role);
    // The store has evicted it since the last sync: the row goes with the next one.
    switch (role) {
    case Qt::DisplayRole:
        return unknownText();
    case KeyRole:
        return QString::number(ordinal);
    case StaleRole:
        return true;
    default:
        return {};
    }
}

} // namespace jetlag
