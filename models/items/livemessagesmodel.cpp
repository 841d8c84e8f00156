// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/livemessagesmodel.h"

#include "domain/subject.h"
#include "items/columndata.h"
#include "live/subjectcounter.h"
#include "payload/payload.h"

#include <deque>
#include <map>

namespace jetlag {
namespace {

constexpr uint64_t maxVisited = 1'000'000; ///< messages in one sync(): some milliseconds
constexpr size_t maxHeldBytes = 16U << 20U;

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
        {{"ordinal", LiveMessagesModel::tr("Number"),
          LiveMessagesModel::tr("Running number since subscribing, from 1."), true, true, 12},
         [](const E& e) { return unsignedValue(e.ordinal + 1); },
         [](const E& e) { return countText(e.ordinal + 1); }},
        {{"time", LiveMessagesModel::tr("Time"), LiveMessagesModel::tr("When it arrived here."), true, false, 27,
          ValueKind::Time},
         [](const E& e) { return QVariant::fromValue<qint64>(e.received.time_since_epoch().count()); },
         [](const E& e) { return momentText(e.received); }},
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
    explicit Private(std::shared_ptr<MessageStore> wanted)
        : store(std::move(wanted))
    {
    }
    /// The message of a row. A view asks cell after cell: the last one is kept, so that its payload is copied once.
    const LiveMessage* messageAt(uint64_t ordinal)
    {
        if (last && last->ordinal == ordinal)
            return &*last;
        last = fetch(ordinal);
        return last ? &*last : nullptr;
    }
    std::optional<LiveMessage> fetch(uint64_t ordinal) const
    {
        const auto copy = held.find(ordinal);
        return copy == held.end() ? store->at(ordinal) : std::optional(copy->second);
    }
    int rows() const { return static_cast<int>(subject.isEmpty() ? end - first : found.size()); }
    uint64_t ordinalOf(int row) const
    {
        return subject.isEmpty() ? first + static_cast<uint64_t>(row) : found[static_cast<size_t>(row)];
    }
    bool matches(uint16_t tag, std::string_view name)
    {
        if (tag == SubjectCounter::NoNumber)
            return isBelow(name);
        if (tag >= verdicts.size())
            verdicts.resize(size_t(tag) + 1, Verdict::Unknown);
        Verdict& verdict = verdicts[tag];
        if (verdict == Verdict::Unknown)
            verdict = isBelow(name) ? Verdict::Shown : Verdict::Hidden;
        return verdict == Verdict::Shown;
    }
    bool isBelow(std::string_view name) const
    {
        const std::string_view top(subject.constData(), static_cast<size_t>(subject.size()));
        return name.substr(0, top.size()) == top && (name.size() == top.size() || name[top.size()] == '.');
    }

    enum class Verdict : uint8_t { Unknown, Shown, Hidden };
    const QVector<Column<LiveMessage>> columns = makeColumns();
    std::shared_ptr<MessageStore> store;
    std::optional<LiveMessage> last;
    std::map<uint64_t, LiveMessage> held;
    uint64_t first = 0; ///< ordinals that have been looked at: [first, end)
    uint64_t end = 0;
    QByteArray subject;
    std::deque<uint64_t> found;    ///< rows, while there is a subject
    std::vector<Verdict> verdicts; ///< by tag
};

LiveMessagesModel::LiveMessagesModel(std::shared_ptr<MessageStore> store, QObject* parent)
    : TableModel(infosOf(makeColumns()), parent)
    , d(std::make_unique<Private>(std::move(store)))
{
    d->first = d->store->firstOrdinal();
    d->end = d->store->endOrdinal();
}

LiveMessagesModel::~LiveMessagesModel() = default;

void LiveMessagesModel::setStore(std::shared_ptr<MessageStore> store)
{
    removeFirst(rowCount());
    d->held.clear();
    d->last.reset();
    d->verdicts.clear(); // tags are the store's own
    d->store = std::move(store);
    d->first = d->store->firstOrdinal();
    d->end = d->first;
}

void LiveMessagesModel::setSubject(const QByteArray& subject)
{
    if (subject == d->subject)
        return;
    removeFirst(rowCount());
    d->subject = subject;
    d->verdicts.clear();
    d->first = d->store->firstOrdinal();
    d->end = d->first;
}

QByteArray LiveMessagesModel::subject() const
{
    return d->subject;
}

void LiveMessagesModel::removeFirst(int rows)
{
    if (rows <= 0)
        return;
    beginRemoveRows({}, 0, rows - 1);
    if (d->subject.isEmpty())
        d->first += static_cast<uint64_t>(rows);
    else
        d->found.erase(d->found.begin(), d->found.begin() + rows);
    endRemoveRows();
}

bool LiveMessagesModel::sync()
{
    const uint64_t end = d->store->endOrdinal();
    const uint64_t first = std::min(d->store->firstOrdinal(), end);
    if (d->subject.isEmpty()) {
        if (first > d->first)
            removeFirst(static_cast<int>(std::min(first, d->end) - d->first));
        if (d->first == d->end) {
            d->first = std::max(first, d->first);
            d->end = d->first;
        }
        if (end > d->end) {
            beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(end - d->end) - 1);
            d->end = end;
            endInsertRows();
        }
        return false;
    }
    removeFirst(static_cast<int>(std::lower_bound(d->found.begin(), d->found.end(), first) - d->found.begin()));
    d->first = std::max(first, d->first);
    const uint64_t from = std::max(d->end, d->first);
    const uint64_t to = std::min(end, from + maxVisited);
    std::vector<uint64_t> fresh;
    d->store->visit(from, to, [&](uint64_t ordinal, uint16_t tag, std::string_view subject) {
        if (d->matches(tag, subject))
            fresh.push_back(ordinal);
    });
    if (!fresh.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
        d->found.insert(d->found.end(), fresh.begin(), fresh.end());
        d->end = to;
        endInsertRows();
    }
    d->end = std::max(d->end, to);
    return to < end;
}

void LiveMessagesModel::hold(int firstRow, int lastRow)
{
    d->held.clear();
    size_t bytes = 0;
    for (int row = std::max(0, firstRow); row <= std::min(lastRow, rowCount() - 1) && bytes < maxHeldBytes; ++row) {
        if (auto message = d->store->at(d->ordinalOf(row))) {
            bytes +=
                static_cast<size_t>(message->subject.size() + message->headerBlock.size() + message->payload.size());
            const uint64_t ordinal = message->ordinal;
            d->held.emplace(ordinal, *std::move(message));
        }
    }
}

void LiveMessagesModel::release()
{
    d->held.clear();
}

std::optional<LiveMessage> LiveMessagesModel::messageAt(int row) const
{
    return row >= 0 && row < rowCount() ? d->fetch(d->ordinalOf(row)) : std::nullopt;
}

int LiveMessagesModel::rowOf(uint64_t ordinal) const
{
    if (ordinal < d->first || ordinal >= d->end)
        return -1;
    if (d->subject.isEmpty())
        return static_cast<int>(ordinal - d->first);
    const auto place = std::lower_bound(d->found.begin(), d->found.end(), ordinal);
    return place == d->found.end() || *place != ordinal ? -1 : static_cast<int>(place - d->found.begin());
}

uint64_t LiveMessagesModel::endOrdinal() const
{
    return d->end;
}

int LiveMessagesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : d->rows();
}

QVariant LiveMessagesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const uint64_t ordinal = d->ordinalOf(index.row());
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
