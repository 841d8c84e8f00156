// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/filterproxy.h"

#include "items/changebatch.h"
#include "items/spreadid.h"

#include <QDateTime>

#include <algorithm>
#include <numeric>
#include <utility>

namespace jetlag {
namespace {

/// Rows come and go in so many places at most; in more of them it is cheaper for everybody to arrange the rows once.
constexpr size_t mostPlaces = 32;

/// -1, 0, 1; unknown (invalid) values are greater than any, so that they come last when ascending.
int compareValues(const QVariant& a, const QVariant& b)
{
    if (!a.isValid() || !b.isValid())
        return (a.isValid() ? 0 : 1) - (b.isValid() ? 0 : 1);
    const auto order = [](const auto& x, const auto& y) { return x < y ? -1 : y < x ? 1 : 0; };
    switch (a.typeId()) {
    case QMetaType::ULongLong:
        return order(a.value<quint64>(), b.value<quint64>());
    case QMetaType::LongLong:
        return order(a.value<qint64>(), b.value<qint64>());
    case QMetaType::Int:
        return order(a.toInt(), b.toInt());
    case QMetaType::Double:
        return order(a.toDouble(), b.toDouble());
    case QMetaType::QDateTime:
        return order(a.toDateTime(), b.toDateTime());
    default:
        return QString::localeAwareCompare(a.toString(), b.toString());
    }
}

} // namespace

FilterProxy::FilterProxy(QObject* parent)
    : QAbstractProxyModel(parent)
{
}

void FilterProxy::setSourceModel(QAbstractItemModel* model)
{
    beginResetModel();
    for (const auto& connection : m_connections)
        disconnect(connection);
    m_connections.clear();
    QAbstractProxyModel::setSourceModel(model);
    if (model)
        connectSource();
    understand(); // columns are found by the model's names
    rebuild();
    endResetModel();
    tellCounts();
}

void FilterProxy::connectSource()
{
    const auto* model = sourceModel();
    const auto on = [&](auto signal, auto slot) { m_connections << connect(model, signal, this, slot); };
    using Model = QAbstractItemModel;
    on(&Model::rowsInserted, [this](const QModelIndex&, int first, int last) { onRowsInserted(first, last); });
    on(&Model::rowsAboutToBeRemoved,
       [this](const QModelIndex&, int first, int last) { onRowsAboutToBeRemoved(first, last); });
    on(&Model::rowsRemoved, [this](const QModelIndex&, int first, int last) { onRowsRemoved(first, last); });
    on(&Model::rowsAboutToBeMoved, [this] { onAboutToRenumber(); });
    on(&Model::rowsMoved, [this](const QModelIndex&, int first, int last, const QModelIndex&, int destination) {
        onRowsMoved(first, last, destination);
    });
    on(&Model::layoutAboutToBeChanged, [this] { onLayoutAboutToChange(); });
    on(&Model::layoutChanged, [this] { onLayoutChanged(); });
    on(&Model::dataChanged, &FilterProxy::onDataChanged);
    on(&Model::modelAboutToBeReset, [this] { beginResetModel(); });
    const auto start = [this] {
        rebuild();
        endResetModel();
        learnKinds();
        tellCounts();
    };
    on(&Model::modelReset, start);
    on(&QObject::destroyed, [this] {
        beginResetModel();
        m_shown.clear();
        m_rowOf.clear();
        endResetModel();
    });
}

void FilterProxy::tellCounts()
{
    const int shown = rowCount();
    const int total = sourceModel() ? sourceModel()->rowCount() : 0;
    if (shown == m_toldShown && total == m_toldTotal)
        return;
    m_toldShown = shown;
    m_toldTotal = total;
    emit countsChanged(shown, total);
}

void FilterProxy::filterAnew()
{
    Rows gone;
    Rows fresh;
    for (size_t source = 0; source < m_rowOf.size(); ++source) {
        const int row = static_cast<int>(source);
        const bool isShown = m_rowOf[source] >= 0;
        if (accepts(row) != isShown)
            (isShown ? gone : fresh).push_back(row);
    }
    hide(gone);
    add(fresh);
}

FilterProxy::Keyed FilterProxy::keyed(int sourceRow) const
{
    const auto value = [&](int column) {
        return column < 0 ? QVariant() : sourceModel()->index(sourceRow, column).data(ValueRole);
    };
    return {sourceRow, value(m_sortColumn), m_previousColumn == m_sortColumn ? QVariant() : value(m_previousColumn)};
}

bool FilterProxy::precedes(const Keyed& a, const Keyed& b) const
{
    const auto order = [](const QVariant& x, const QVariant& y, Qt::SortOrder wanted) {
        // Unknown comes last whichever way the column is sorted.
        const bool isTurned = wanted == Qt::DescendingOrder && x.isValid() && y.isValid();
        return isTurned ? compareValues(y, x) : compareValues(x, y);
    };
    if (const int first = order(a.value, b.value, m_sortOrder); first != 0)
        return first < 0;
    return order(a.previous, b.previous, m_previousOrder) < 0;
}

/// Equal rows keep the order that they have in `sourceRows`.
FilterProxy::Rows FilterProxy::sorted(const Rows& sourceRows) const
{
    Rows rows = sourceRows;
    if (m_sortColumn < 0) {
        std::sort(rows.begin(), rows.end());
        return rows;
    }
    std::vector<Keyed> keys;
    keys.reserve(rows.size());
    for (const int row : rows)
        keys.push_back(keyed(row));
    const auto isBefore = [this](const Keyed& a, const Keyed& b) { return precedes(a, b); };
    // Mostly little has changed since the last time.
    if (std::is_sorted(keys.begin(), keys.end(), isBefore))
        return rows;
    std::stable_sort(keys.begin(), keys.end(), isBefore);
    std::transform(keys.begin(), keys.end(), rows.begin(), [](const Keyed& key) { return key.row; });
    return rows;
}

/// Where a new row belongs, no further up than `from`: behind those that equal it.
int FilterProxy::placeOf(const Keyed& fresh, int from) const
{
    const auto place =
        std::upper_bound(m_shown.begin() + from, m_shown.end(), fresh, [this](const Keyed& one, int row) {
            return m_sortColumn < 0 ? one.row < row : precedes(one, keyed(row));
        });
    return static_cast<int>(place - m_shown.begin());
}

void FilterProxy::add(const Rows& sourceRows)
{
    if (sourceRows.empty())
        return;
    std::vector<std::pair<int, Rows>> places; // from the top
    for (const int row : sorted(sourceRows)) {
        if (places.size() > mostPlaces)
            break;
        const int place = placeOf(keyed(row), places.empty() ? 0 : places.back().first);
        if (places.empty() || places.back().first != place)
            places.emplace_back(place, Rows());
        places.back().second.push_back(row);
    }
    if (places.size() > mostPlaces) {
        insertAt(rowCount(), sourceRows);
        arrange(sorted(m_shown));
        return;
    }
    for (auto place = places.rbegin(); place != places.rend(); ++place)
        insertAt(place->first, place->second);
}

void FilterProxy::insertAt(int row, const Rows& sourceRows)
{
    beginInsertRows({}, row, row + static_cast<int>(sourceRows.size()) - 1);
    m_shown.insert(m_shown.begin() + row, sourceRows.begin(), sourceRows.end());
    renumber(static_cast<size_t>(row));
    endInsertRows();
}

void FilterProxy::hide(const Rows& sourceRows)
{
    Rows rows;
    for (const int source : sourceRows) {
        if (const int row = m_rowOf[static_cast<size_t>(source)]; row >= 0)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    auto ranges = exactRanges(rows);
    if (ranges.size() > mostPlaces) {
        Rows order;
        Rows last;
        for (int row = 0, next = 0; row < rowCount(); ++row) {
            const bool goes = next < static_cast<int>(rows.size()) && rows[static_cast<size_t>(next)] == row;
            next += goes ? 1 : 0;
            (goes ? last : order).push_back(m_shown[static_cast<size_t>(row)]);
        }
        const int first = static_cast<int>(order.size());
        order.insert(order.end(), last.begin(), last.end());
        arrange(std::move(order));
        ranges = {{first, rowCount() - 1}};
    }
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        const auto [first, last] = *range;
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_rowOf[static_cast<size_t>(m_shown[static_cast<size_t>(row)])] = -1;
        m_shown.erase(m_shown.begin() + first, m_shown.begin() + last + 1);
        renumber(static_cast<size_t>(first));
        endRemoveRows();
    }
}

/// The same rows in another order; selections and whatever else is held go with their rows.
void FilterProxy::arrange(Rows order)
{
    if (order == m_shown)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    Rows held;
    for (const QModelIndex& one : before)
        held.push_back(m_shown[static_cast<size_t>(one.row())]);
    m_shown = std::move(order);
    renumber();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(m_rowOf[static_cast<size_t>(held[static_cast<size_t>(i)])], before[i].column());
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void FilterProxy::renumber(size_t from)
{
    for (size_t row = from; row < m_shown.size(); ++row)
        m_rowOf[static_cast<size_t>(m_shown[row])] = static_cast<int>(row);
}

void FilterProxy::rebuild()
{
    const int total = sourceModel() ? sourceModel()->rowCount() : 0;
    m_rowOf.assign(static_cast<size_t>(total), -1);
    m_shown.clear();
    for (int row = 0; row < total; ++row) {
        if (accepts(row))
            m_shown.push_back(row);
    }
    m_shown = sorted(m_shown);
    renumber();
}

void FilterProxy::onRowsInserted(int first, int last)
{
    const int count = last - first + 1;
    m_rowOf.insert(m_rowOf.begin() + first, static_cast<size_t>(count), -1);
    if (static_cast<size_t>(last) + 1 < m_rowOf.size()) {
        for (int& row : m_shown)
            row += row >= first ? count : 0;
    }
    Rows fresh;
    for (int row = first; row <= last; ++row) {
        if (accepts(row))
            fresh.push_back(row);
    }
    add(fresh);
    learnKinds();
    tellCounts();
}

void FilterProxy::onRowsAboutToBeRemoved(int first, int last)
{
    Rows gone(static_cast<size_t>(last - first + 1));
    std::iota(gone.begin(), gone.end(), first);
    hide(gone);
}

void FilterProxy::onRowsRemoved(int first, int last)
{
    m_rowOf.erase(m_rowOf.begin() + first, m_rowOf.begin() + last + 1);
    for (int& row : m_shown)
        row -= row > last ? last - first + 1 : 0;
    tellCounts();
}

void FilterProxy::onAboutToRenumber()
{
    emit layoutAboutToBeChanged();
    m_held = persistentIndexList();
    m_heldRows.clear();
    for (const QModelIndex& one : std::as_const(m_held))
        m_heldRows.push_back(m_shown[static_cast<size_t>(one.row())]);
}

/// Source rows have other numbers now; `numberOf` is -1 for those that have gone. What is sorted stays as it is.
template <typename NumberOf>
void FilterProxy::onRenumbered(NumberOf numberOf)
{
    m_rowOf.assign(static_cast<size_t>(sourceModel()->rowCount()), -1);
    for (int& row : m_shown)
        row = numberOf(row);
    std::erase(m_shown, -1);
    if (m_sortColumn < 0)
        std::sort(m_shown.begin(), m_shown.end());
    renumber();
    QModelIndexList after;
    for (qsizetype i = 0; i < m_held.size(); ++i) {
        const int source = numberOf(m_heldRows[static_cast<size_t>(i)]);
        after << (source < 0 ? QModelIndex() : index(m_rowOf[static_cast<size_t>(source)], m_held[i].column()));
    }
    changePersistentIndexList(m_held, after);
    m_held.clear();
    m_heldRows.clear();
    emit layoutChanged();
}

void FilterProxy::onRowsMoved(int first, int last, int destination)
{
    const int count = last - first + 1;
    const bool isDown = destination > last;
    onRenumbered([=](int row) {
        if (row >= first && row <= last)
            return isDown ? row + destination - last - 1 : row - first + destination;
        if (isDown)
            return row > last && row < destination ? row - count : row;
        return row >= destination && row < first ? row + count : row;
    });
}

void FilterProxy::onLayoutAboutToChange()
{
    onAboutToRenumber();
    m_moving.clear();
    for (int row = 0; row < sourceModel()->rowCount(); ++row)
        m_moving << sourceModel()->index(row, 0);
}

void FilterProxy::onLayoutChanged()
{
    const auto moved = std::exchange(m_moving, {});
    onRenumbered([&moved](int row) { return row < moved.size() ? moved[row].row() : -1; });
}

void FilterProxy::onDataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    ChangeBatch changed;
    for (int source = topLeft.row(); source <= bottomRight.row(); ++source) {
        if (const int row = m_rowOf[static_cast<size_t>(source)]; row >= 0)
            changed.add(row);
    }
    for (const auto& [first, last] : changed.ranges())
        emit dataChanged(index(first, topLeft.column()), index(last, bottomRight.column()), roles);
    learnKinds();
    tellCounts();
}

void FilterProxy::resort()
{
    filterAnew();
    if (m_sortColumn >= 0)
        arrange(sorted(m_shown));
    tellCounts();
}

bool FilterProxy::dependsOn(int firstColumn, int lastColumn) const
{
    const auto isAmong = [&](int column) { return column >= firstColumn && column <= lastColumn; };
    return !m_terms.isEmpty() || m_rowFilter || isAmong(m_sortColumn) || isAmong(m_previousColumn);
}

void FilterProxy::sort(int column, Qt::SortOrder order)
{
    if (column != m_sortColumn && m_sortColumn >= 0) {
        m_previousColumn = m_sortColumn;
        m_previousOrder = m_sortOrder;
    }
    m_sortColumn = column;
    m_sortOrder = order;
    arrange(sorted(m_shown));
}

QModelIndex FilterProxy::mapToSource(const QModelIndex& index) const
{
    const bool isOurs = index.isValid() && index.row() < rowCount();
    return isOurs ? sourceModel()->index(m_shown[static_cast<size_t>(index.row())], index.column()) : QModelIndex();
}

QModelIndex FilterProxy::mapFromSource(const QModelIndex& source) const
{
    if (!source.isValid() || static_cast<size_t>(source.row()) >= m_rowOf.size())
        return {};
    const int row = m_rowOf[static_cast<size_t>(source.row())];
    return row >= 0 ? createIndex(row, source.column(), spreadId(row, source.column())) : QModelIndex();
}

QModelIndex FilterProxy::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, spreadId(row, column)) : QModelIndex();
}

QModelIndex FilterProxy::parent(const QModelIndex&) const
{
    return {};
}

int FilterProxy::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int FilterProxy::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

bool FilterProxy::hasChildren(const QModelIndex& parent) const
{
    return rowCount(parent) > 0 && columnCount(parent) > 0;
}

/// Columns are the source's, also without a row.
QVariant FilterProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && sourceModel() ? sourceModel()->headerData(section, orientation, role)
                                                          : QAbstractProxyModel::headerData(section, orientation, role);
}

} // namespace jetlag
