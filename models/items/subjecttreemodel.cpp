// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/subjecttreemodel.h"

#include "domain/subject.h"
#include "items/changebatch.h"
#include "items/columndata.h"
#include "items/formatting.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace jetlag {
namespace {

constexpr int root = SubjectNews::Root;
constexpr int othersNumber = -2; ///< internal id of the row of further subjects
constexpr int columns = SubjectTreeModel::Age + 1;

struct Node
{
    int parent = root;
    QByteArray token;
    SubjectCounts counts;
    std::vector<int> children; ///< by token
};

} // namespace

class SubjectTreeModel::Private
{
public:
    explicit Private(SubjectTreeModel* model)
        : q(model)
    {
    }
    const Node& at(int number) const { return nodes[static_cast<size_t>(number)]; }
    std::vector<int>& childrenOf(int parent)
    {
        return parent == root ? top : nodes[static_cast<size_t>(parent)].children;
    }
    const std::vector<int>& childrenOf(int parent) const { return parent == root ? top : at(parent).children; }
    int placeOf(const std::vector<int>& children, const QByteArray& token) const
    {
        const auto place =
            std::lower_bound(children.begin(), children.end(), token,
                             [this](int child, const QByteArray& wanted) { return at(child).token < wanted; });
        return static_cast<int>(place - children.begin());
    }
    int rowOf(int number) const { return placeOf(childrenOf(at(number).parent), at(number).token); }
    QModelIndex indexOf(int number, int column = 0) const
    {
        return number == root ? QModelIndex() : q->createIndex(rowOf(number), column, idOf(number));
    }
    static quintptr idOf(int number) { return static_cast<quintptr>(number - othersNumber); }
    static int numberOf(const QModelIndex& index) { return static_cast<int>(index.internalId()) + othersNumber; }
    /// Children of one parent, sorted among themselves and all new, in as few ranges as there are gaps to fill.
    void insert(int parent, std::vector<int> fresh)
    {
        std::sort(fresh.begin(), fresh.end(), [this](int a, int b) { return at(a).token < at(b).token; });
        const QModelIndex where = indexOf(parent);
        for (size_t i = 0; i < fresh.size();) {
            auto& children = childrenOf(parent);
            const int row = placeOf(children, at(fresh[i]).token);
            size_t end = i + 1;
            const auto goesHere = [&](int number) {
                return static_cast<size_t>(row) == children.size() ||
                       at(number).token < at(children[static_cast<size_t>(row)]).token;
            };
            while (end < fresh.size() && goesHere(fresh[end]))
                ++end;
            q->beginInsertRows(where, row, row + static_cast<int>(end - i) - 1);
            children.insert(children.begin() + row, fresh.begin() + static_cast<std::ptrdiff_t>(i),
                            fresh.begin() + static_cast<std::ptrdiff_t>(end));
            q->endInsertRows();
            i = end;
        }
    }

    SubjectTreeModel* q;
    std::vector<Node> nodes;
    std::vector<int> top; ///< by token
    SubjectCounts others;
    bool hasOthers = false; ///< a last row for them
    Timestamp now = systemNow();
    bool isLive = true;
};

SubjectTreeModel::SubjectTreeModel(QObject* parent)
    : QAbstractItemModel(parent)
    , d(std::make_unique<Private>(this))
{
}

SubjectTreeModel::~SubjectTreeModel() = default;

void SubjectTreeModel::clear()
{
    const int rows = rowCount();
    if (rows > 0)
        beginRemoveRows({}, 0, rows - 1);
    d->top.clear();
    d->nodes.clear();
    d->hasOthers = false;
    d->others = {};
    if (rows > 0)
        endRemoveRows();
}

void SubjectTreeModel::apply(const SubjectNews& news)
{
    if (news.isCleared)
        clear();
    // Values first: a row appears with its counts. What hangs below a new row appears with it, without a word of its
    // own.
    const int known = static_cast<int>(d->nodes.size());
    QHash<int, std::vector<int>> fresh;
    for (const SubjectNews::Node& node : news.added) {
        d->nodes.push_back({node.parent, node.token, {}, {}});
        fresh[node.parent].push_back(node.number);
    }
    QHash<int, ChangeBatch> changes;
    std::vector<int> changed;
    for (const SubjectNews::Change& change : news.changed) {
        d->nodes[static_cast<size_t>(change.number)].counts = change.counts;
        if (change.number < known)
            changed.push_back(change.number);
    }
    for (auto group = fresh.begin(); group != fresh.end(); ++group) {
        if (group.key() < known)
            continue;
        std::sort(group->begin(), group->end(), [this](int a, int b) { return d->at(a).token < d->at(b).token; });
        d->childrenOf(group.key()) = *group;
    }
    for (auto group = fresh.begin(); group != fresh.end(); ++group) {
        if (group.key() < known)
            d->insert(group.key(), *group);
    }
    if (news.others.messages > 0 && !d->hasOthers) {
        beginInsertRows({}, rowCount(), rowCount());
        d->hasOthers = true;
        endInsertRows();
    }
    const bool hasOthersChanged = d->others.messages != news.others.messages || d->others.perSecond > 0;
    d->others = news.others;

    for (const int number : changed)
        changes[d->at(number).parent].add(d->rowOf(number));
    static const QList<int> roles{Qt::DisplayRole, Qt::AccessibleTextRole, ValueRole};
    for (auto group = changes.begin(); group != changes.end(); ++group) {
        const QModelIndex parent = d->indexOf(group.key());
        for (const auto& [first, last] : group->ranges())
            emit dataChanged(index(first, Messages, parent), index(last, Age, parent), roles);
    }
    if (d->hasOthers && hasOthersChanged)
        emit dataChanged(index(rowCount() - 1, Messages), index(rowCount() - 1, Age), roles);
}

void SubjectTreeModel::setNow(Timestamp now)
{
    d->now = now;
    if (rowCount() > 0)
        emit dataChanged(index(0, Age), index(rowCount() - 1, Age), {Qt::DisplayRole});
}

void SubjectTreeModel::setLive(bool live)
{
    if (live == d->isLive)
        return;
    d->isLive = live;
    if (rowCount() > 0)
        emit dataChanged(index(0, Rate), index(rowCount() - 1, Rate), {Qt::DisplayRole, ValueRole});
}

QByteArray SubjectTreeModel::subjectOf(const QModelIndex& index) const
{
    if (!index.isValid() || d->numberOf(index) == othersNumber)
        return {};
    QByteArray subject;
    for (int number = d->numberOf(index); number != root; number = d->at(number).parent)
        subject = subject.isNull() ? d->at(number).token : d->at(number).token + '.' + subject;
    return subject;
}

QModelIndex SubjectTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid() && static_cast<size_t>(row) >= d->top.size())
        return createIndex(row, column, d->idOf(othersNumber));
    const int above = parent.isValid() ? d->numberOf(parent) : root;
    return createIndex(row, column, d->idOf(d->childrenOf(above)[static_cast<size_t>(row)]));
}

QModelIndex SubjectTreeModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || d->numberOf(index) == othersNumber)
        return {};
    return d->indexOf(d->at(d->numberOf(index)).parent);
}

int SubjectTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(d->top.size()) + (d->hasOthers ? 1 : 0);
    const int number = d->numberOf(parent);
    return parent.column() > 0 || number == othersNumber ? 0 : static_cast<int>(d->at(number).children.size());
}

int SubjectTreeModel::columnCount(const QModelIndex&) const
{
    return columns;
}

QVariant SubjectTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int number = d->numberOf(index);
    const bool isOthers = number == othersNumber;
    const SubjectCounts& counts = isOthers ? d->others : d->at(number).counts;
    switch (role) {
    case KeyRole:
        return QString::fromUtf8(subjectOf(index));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() == Subject ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ToolTipRole:
        if (index.column() != Subject)
            return {};
        return toolTipText(isOthers ? tr("More subjects than are counted one by one; these are counted together.")
                                    : displayText(QString::fromUtf8(subjectOf(index))));
    case ValueRole:
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    const bool isText = role == Qt::DisplayRole;
    switch (index.column()) {
    case Subject:
        return isOthers ? tr("Other subjects") : displayText(QString::fromUtf8(d->at(number).token));
    case Messages:
        return isText ? QVariant(countText(counts.messages)) : unsignedValue(counts.messages);
    case Rate:
        if (!d->isLive)
            return isText ? QVariant(unknownText()) : QVariant();
        return isText ? QVariant(rateText(counts.perSecond)) : QVariant(counts.perSecond);
    case Bytes:
        return isText ? QVariant(kibibytesText(counts.bytes)) : unsignedValue(counts.bytes);
    default:
        return isText ? QVariant(ageText(counts.last, d->now))
                      : QVariant::fromValue<qint64>(counts.last.time_since_epoch().count());
    }
}

QVariant SubjectTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == Subject ? Qt::AlignLeft : Qt::AlignRight));
    const std::array<std::pair<QString, QString>, columns> texts{
        {{tr("Subject"), tr("A token of the subject; below it what follows the dot.")},
         {tr("Messages"), tr("Messages to this subject and everything below it.")},
         {tr("Per second"), tr("Messages a second, smoothed over some seconds.")},
         {tr("Bytes"), tr("Payloads and headers of these messages.")},
         {tr("Last"), tr("Time since the last message.")}}};
    if (role == Qt::DisplayRole)
        return texts[static_cast<size_t>(section)].first;
    return role == Qt::ToolTipRole ? QVariant(toolTipText(texts[static_cast<size_t>(section)].second)) : QVariant();
}

} // namespace jetlag
