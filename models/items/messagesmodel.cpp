// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/messagesmodel.h"

#include "domain/subject.h"
#include "items/changebatch.h"
#include "items/columndata.h"
#include "items/messagerow.h"

#include <algorithm>

namespace jetlag {
namespace {

using Entry = MessagesModel::MessagePtr;
using Row = MessageRow;

QVector<Column<Row>> makeColumns()
{
    return {
        {{"sequence", MessagesModel::tr("Sequence"), MessagesModel::tr("Place in the stream."), true, true, 12},
         [](const Row& r) { return unsignedValue(r.sequence().value); },
         [](const Row& r) { return countText(r.sequence().value); }},
        {{"time", MessagesModel::tr("Time"), MessagesModel::tr("When the stream stored it."), true, false, 27,
          ValueKind::Time},
         [](const Row& r) { return QVariant::fromValue<qint64>(r.time().time_since_epoch().count()); },
         [](const Row& r) { return momentText(r.time()); }},
        {{"subject", MessagesModel::tr("Subject"), MessagesModel::tr("The subject that it was published to."), true,
          false, 26},
         [](const Row& r) { return QVariant(r.subject()); },
         [](const Row& r) { return displayText(r.subject()); }},
        {{"size", MessagesModel::tr("Size"), MessagesModel::tr("Bytes of the payload."), true, true, 9,
          ValueKind::Bytes},
         [](const Row& r) { return unsignedValue(r.payloadBytes()); },
         [](const Row& r) { return plainBytesText(r.payloadBytes()); }},
        {{"preview", MessagesModel::tr("Preview"), MessagesModel::tr("The beginning of the payload."), true, false, 60},
         [](const Row& r) { return QVariant(r.preview()); }},
        {{"headers", MessagesModel::tr("Headers"), MessagesModel::tr("All headers."), false, false, 30},
         [](const Row& r) { return QVariant(r.headers()); }},
        {{"message-id", MessagesModel::tr("Message id"), MessagesModel::tr("The header Nats-Msg-Id."), false, false,
          20},
         [](const Row& r) {
             const auto id = r.messageId();
             return id ? QVariant(*id) : QVariant();
         }},
    };
}

bool isNewer(const Entry& a, const Entry& b)
{
    return a->sequence > b->sequence;
}

bool isAbove(const Row& row, uint64_t sequence)
{
    return row.top() > sequence;
}

} // namespace

class MessagesModel::Private
{
public:
    using Rows = std::vector<Row>;
    int place(uint64_t sequence) const ///< of the first row at or below it
    {
        const auto found = std::lower_bound(rows.begin(), rows.end(), sequence, isAbove);
        return static_cast<int>(found - rows.begin());
    }
    bool isGap(int row) const
    {
        return row >= 0 && row < static_cast<int>(rows.size()) && rows[static_cast<size_t>(row)].isGap();
    }
    bool isMessage(int row) const
    {
        return row >= 0 && row < static_cast<int>(rows.size()) && !rows[static_cast<size_t>(row)].isGap();
    }
    uint64_t topOf(int row) const { return rows[static_cast<size_t>(row)].top(); }
    void pushGap(Rows& to, uint64_t above, uint64_t below) const
    {
        if (gaps != Gaps::None && above > below + 1)
            to.emplace_back(below + 1, above - 1);
    }
    /// From 1; 0: none.
    size_t hitNumber(uint64_t sequence) const { return numberAmong(hits, sequence); }
    static size_t numberAmong(const std::vector<Sequence>& hits, uint64_t sequence)
    {
        const auto found = std::lower_bound(hits.begin(), hits.end(), Sequence{sequence}, std::greater<>());
        return found != hits.end() && found->value == sequence ? static_cast<size_t>(found - hits.begin()) + 1 : 0;
    }
    QVariant gapData(const Row& row, const ColumnInfo& column, int role) const
    {
        const QByteArrayView id(column.id);
        if (role == KeyRole)
            return QVariant(QLatin1String("gap ") + QString::number(row.last()));
        if (role == StaleRole)
            return true;
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft));
        if (role == ValueRole)
            return id == "sequence" ? unsignedValue(row.last()) : QVariant();
        if (role == Qt::DisplayRole && id == "sequence")
            return row.first() == row.last() ? QVariant(countText(row.first()))
                                             : QVariant(countText(row.first()) + u'–' + countText(row.last()));
        if ((role == Qt::DisplayRole && id == "preview") || role == Qt::ToolTipRole)
            return text(row.last() - row.first() + 1);
        return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    }
    QString text(uint64_t count) const
    {
        const int plural = pluralNumber(count);
        if (gaps == Gaps::Deleted && count > deleted)
            return tr("%1 message(s) cannot be read here: the stream does not count them as deleted.", nullptr, plural)
                .arg(countText(count));
        return gaps == Gaps::NotShown ? tr("%1 message(s) are not shown here.", nullptr, plural).arg(countText(count))
                                      : tr("%1 message(s) were deleted here.", nullptr, plural).arg(countText(count));
    }

    const QVector<Column<Row>> columns = makeColumns();
    Rows rows;                  ///< descending by sequence
    std::vector<Sequence> hits; ///< the same
    PlacesIn placesIn;
    size_t bodyBytes = 0;
    int limit = 50000;
    uint64_t deleted = UINT64_MAX; ///< not told yet
    Gaps gaps = Gaps::None;
};

MessagesModel::MessagesModel(QObject* parent)
    : TableModel(infosOf(makeColumns()), parent)
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
    const bool isTail = d->rows.empty() || fresh.front()->sequence.value > d->rows.front().top();
    // Runs that fall between the same two messages go in as one block; a page or a tail is a single one.
    for (size_t begin = 0; begin < fresh.size();) {
        int place = d->place(fresh[begin]->sequence.value);
        if (d->isGap(place - 1))
            --place; // lies in it: what is left of the gap comes anew
        if (d->isGap(place))
            removeBlock(place, 1);
        const bool hasAbove = place > 0;
        const bool hasBelow = place < static_cast<int>(d->rows.size());
        Private::Rows block;
        uint64_t above = hasAbove ? d->topOf(place - 1) : fresh[begin]->sequence.value + 1;
        size_t end = begin;
        for (; end < fresh.size() && (!hasBelow || fresh[end]->sequence.value > d->topOf(place)); ++end) {
            d->pushGap(block, above, fresh[end]->sequence.value);
            block.emplace_back(fresh[end]);
            d->bodyBytes += block.back().bodyBytes();
            above = fresh[end]->sequence.value;
        }
        if (hasBelow)
            d->pushGap(block, above, d->topOf(place));
        beginInsertRows({}, place, place + static_cast<int>(block.size()) - 1);
        d->rows.insert(d->rows.begin() + place, block.begin(), block.end());
        endInsertRows();
        begin = end;
    }
    // Oldest rows leave in blocks of a tenth, so that not every new message costs a removal. Only while tailing: what
    // somebody has just scrolled down to must stay.
    if (isTail && static_cast<int>(d->rows.size()) > d->limit + d->limit / 10)
        keepNewest(d->limit);
}

void MessagesModel::removeBlock(int row, int count)
{
    beginRemoveRows({}, row, row + count - 1);
    for (int i = row; i < row + count; ++i)
        d->bodyBytes -= d->rows[static_cast<size_t>(i)].bodyBytes();
    d->rows.erase(d->rows.begin() + row, d->rows.begin() + row + count);
    endRemoveRows();
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
    // From the end, neighbours together, and the gaps around them.
    for (size_t end = rows.size(); end > 0;) {
        size_t begin = end - 1;
        while (begin > 0 && (rows[begin - 1] == rows[begin] - 1 ||
                             (rows[begin - 1] == rows[begin] - 2 && d->isGap(rows[begin] - 1))))
            --begin;
        const int first = d->isGap(rows[begin] - 1) ? rows[begin] - 1 : rows[begin];
        const int last = d->isGap(rows[end - 1] + 1) ? rows[end - 1] + 1 : rows[end - 1];
        removeBlock(first, last - first + 1);
        Private::Rows gap;
        if (first > 0 && first < static_cast<int>(d->rows.size()))
            d->pushGap(gap, d->topOf(first - 1), d->topOf(first));
        if (!gap.empty()) {
            beginInsertRows({}, first, first);
            d->rows.insert(d->rows.begin() + first, gap.front());
            endInsertRows();
        }
        end = begin;
    }
}

void MessagesModel::clear()
{
    if (!d->rows.empty())
        removeBlock(0, static_cast<int>(d->rows.size()));
}

void MessagesModel::setLimit(int rows)
{
    d->limit = std::max(1, rows);
}

void MessagesModel::setGaps(Gaps gaps)
{
    d->gaps = gaps;
}

void MessagesModel::setDeleted(uint64_t count)
{
    const uint64_t before = std::exchange(d->deleted, count);
    if (before == count)
        return;
    ChangeBatch changes;
    for (int row = 0; row < rowCount(); ++row) {
        const Row& gap = d->rows[static_cast<size_t>(row)];
        if (const uint64_t size = gap.isGap() ? gap.last() - gap.first() + 1 : 0; (size > before) != (size > count))
            changes.add(row);
    }
    for (const auto& [first, last] : changes.ranges())
        emit dataChanged(index(first, 0), index(last, columnCount() - 1), changedRoles());
}

bool MessagesModel::keepNewest(int rows)
{
    const int count = static_cast<int>(d->rows.size());
    int keep = std::min(count, std::max(1, rows));
    while (keep > 1 && d->isGap(keep - 1))
        --keep;
    if (keep == count)
        return false;
    removeBlock(keep, count - keep);
    return true;
}

bool MessagesModel::keepOldest(int rows)
{
    const int count = static_cast<int>(d->rows.size());
    int keep = std::min(count, std::max(1, rows));
    while (keep > 1 && d->isGap(count - keep))
        --keep;
    if (keep == count)
        return false;
    removeBlock(0, count - keep);
    return true;
}

quint64 MessagesModel::removeBefore(Sequence first)
{
    const int count = static_cast<int>(d->rows.size());
    int keep = first.value == 0 ? count : d->place(first.value - 1);
    while (keep > 0 && d->isGap(keep - 1))
        --keep;
    if (keep == count)
        return 0;
    const auto messages = std::count_if(d->rows.begin() + keep, d->rows.end(), [](const Row& r) { return !r.isGap(); });
    removeBlock(keep, count - keep);
    return static_cast<quint64>(messages);
}

/// Nobody is told: a row without its body shows what it showed before.
void MessagesModel::keepBodies(int nearRow, size_t bytes)
{
    if (d->bodyBytes <= bytes)
        return;
    const size_t enough = bytes - bytes / 4; // so that not each message that comes costs a walk
    int first = 0;
    int last = static_cast<int>(d->rows.size()) - 1;
    while (d->bodyBytes > enough && first < last) {
        Row& farthest = d->rows[static_cast<size_t>(nearRow - first > last - nearRow ? first++ : last--)];
        d->bodyBytes -= farthest.bodyBytes();
        if (!farthest.isGap())
            farthest.letGo();
    }
}

void MessagesModel::setBody(const MessagePtr& message)
{
    const int row = rowOf(message->sequence);
    if (row < 0)
        return;
    Row& there = d->rows[static_cast<size_t>(row)];
    if (!there.ref().isOf(*message))
        return;
    d->bodyBytes -= there.bodyBytes();
    there.setBody(message);
    d->bodyBytes += there.bodyBytes();
}

void MessagesModel::setHits(std::vector<Sequence> hits, PlacesIn placesIn)
{
    std::sort(hits.begin(), hits.end(), std::greater<>());
    d->placesIn = std::move(placesIn);
    const std::vector<Sequence> before = std::exchange(d->hits, std::move(hits));
    ChangeBatch changes;
    for (int row = 0; row < rowCount(); ++row) {
        const Row& there = d->rows[static_cast<size_t>(row)];
        if (!there.isGap() && (Private::numberAmong(before, there.top()) != 0) != (d->hitNumber(there.top()) != 0))
            changes.add(row);
    }
    const QList<int> roles{HitRole, HitShapeRole, HitPlacesRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole};
    for (const auto& [first, last] : changes.ranges())
        emit dataChanged(index(first, 0), index(last, columnCount() - 1), roles);
}

/// Invalid where a row that was found answers as any other.
QVariant MessagesModel::hitData(int row, const ColumnInfo& column, int role) const
{
    const bool isAbout = role == HitRole || role == HitShapeRole || role == HitPlacesRole || role == Qt::ToolTipRole ||
                         role == Qt::AccessibleDescriptionRole;
    const Row& there = d->rows[static_cast<size_t>(row)];
    const size_t number = isAbout && !d->hits.empty() ? d->hitNumber(there.top()) : 0;
    if (number == 0)
        return {};
    const QByteArrayView id(column.id);
    if (role == HitRole)
        return unsignedValue(number);
    if (role == HitPlacesRole)
        return id == "preview" && d->placesIn ? QVariant::fromValue(d->placesIn(there.preview())) : QVariant();
    if (id != "sequence")
        return {};
    return role == HitShapeRole ? QVariant(true)
                                : QVariant(tr("Hit %1 of %2").arg(countText(number), countText(d->hits.size())));
}

size_t MessagesModel::bodyBytes() const
{
    return d->bodyBytes;
}

MessagesModel::MessagePtr MessagesModel::messageAt(int row) const
{
    return d->isMessage(row) ? d->rows[static_cast<size_t>(row)].body() : nullptr;
}

std::optional<Sequence> MessagesModel::sequenceAt(int row) const
{
    return d->isMessage(row) ? std::optional(d->rows[static_cast<size_t>(row)].sequence()) : std::nullopt;
}

std::optional<MessageRef> MessagesModel::refAt(int row) const
{
    return d->isMessage(row) ? std::optional(d->rows[static_cast<size_t>(row)].ref()) : std::nullopt;
}

MessageRefs MessagesModel::refsAt(QList<int> rows) const
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    MessageRefs found;
    for (const int row : rows) {
        if (auto ref = refAt(row))
            found.push_back(std::move(*ref));
    }
    return found;
}

uint64_t MessagesModel::payloadBytes(int firstRow, int rows) const
{
    uint64_t bytes = 0;
    for (int row = firstRow; row < firstRow + rows; ++row)
        bytes += d->isMessage(row) ? d->rows[static_cast<size_t>(row)].payloadBytes() : 0;
    return bytes;
}

int MessagesModel::rowOf(Sequence sequence) const
{
    const int row = d->place(sequence.value);
    return row < static_cast<int>(d->rows.size()) && !d->isGap(row) && d->topOf(row) == sequence.value ? row : -1;
}

std::optional<Sequence> MessagesModel::newest() const
{
    return d->rows.empty() ? std::nullopt : std::optional(d->rows.front().sequence());
}

std::optional<Sequence> MessagesModel::oldest() const
{
    return d->rows.empty() ? std::nullopt : std::optional(d->rows.back().sequence());
}

int MessagesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(d->rows.size());
}

QVariant MessagesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = d->rows[static_cast<size_t>(index.row())];
    const Column<Row>& column = d->columns[index.column()];
    if (row.isGap())
        return d->gapData(row, column.info, role);
    if (QVariant marked = hitData(index.row(), column.info, role); marked.isValid())
        return marked;
    return columnData(column, row, QString::number(row.sequence().value), false, role);
}

} // namespace jetlag
