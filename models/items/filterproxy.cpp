// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/filterproxy.h"

#include "items/tablemodel.h"

#include <QDateTime>

namespace jetlag {
namespace {

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
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(false);
    setSortRole(ValueRole);
}

void FilterProxy::setSourceModel(QAbstractItemModel* model)
{
    for (const auto& connection : m_connections)
        disconnect(connection);
    m_connections.clear();
    QSortFilterProxyModel::setSourceModel(model);
    // After the base class has connected: its mapping is up to date when these run.
    if (model) {
        m_connections = {connect(model, &QAbstractItemModel::rowsInserted, this, &FilterProxy::tellCounts),
                         connect(model, &QAbstractItemModel::rowsRemoved, this, &FilterProxy::tellCounts),
                         connect(model, &QAbstractItemModel::dataChanged, this, &FilterProxy::tellCounts),
                         connect(model, &QAbstractItemModel::modelReset, this, &FilterProxy::tellCounts)};
    }
    setFilter(m_text); // columns are found by the model's names
}

void FilterProxy::tellCounts()
{
    const int shown = rowCount();
    const int total = sourceModel() ? sourceModel()->rowCount() : 0;
    if (shown == m_shown && total == m_total)
        return;
    m_shown = shown;
    m_total = total;
    emit countsChanged(shown, total);
}

void FilterProxy::setFilter(const QString& text)
{
    m_text = text;
    parse();
    invalidateRowsFilter();
    m_shown = -1; // an answer to every filter, also when it hides nothing
    tellCounts();
}

void FilterProxy::parse()
{
    m_terms.clear();
    const auto* table = qobject_cast<const TableModel*>(sourceModel());
    for (QString word : m_text.split(u' ', Qt::SkipEmptyParts)) {
        Term term;
        if (word.startsWith(u'-') && word.size() > 1) {
            term.negated = true;
            word.remove(0, 1);
        }
        const qsizetype colon = word.indexOf(u':');
        if (colon > 0 && table) {
            const QString name = word.left(colon);
            const auto columns = table->columns();
            for (int i = 0; i < columns.size(); ++i) {
                if (name.compare(columns[i].title, Qt::CaseInsensitive) == 0 ||
                    name.compare(QLatin1String(columns[i].id), Qt::CaseInsensitive) == 0)
                    term.column = i;
            }
        }
        // An unknown column name is ordinary text: "host:4222" must be findable.
        term.text = term.column >= 0 ? word.mid(colon + 1) : word;
        m_terms << term;
    }
}

void FilterProxy::resort()
{
    if (sortColumn() >= 0)
        QSortFilterProxyModel::sort(sortColumn(), sortOrder());
    invalidateRowsFilter();
    tellCounts();
}

void FilterProxy::sort(int column, Qt::SortOrder order)
{
    if (column != sortColumn() && sortColumn() >= 0) {
        m_previousColumn = sortColumn();
        m_previousOrder = sortOrder();
    }
    QSortFilterProxyModel::sort(column, order);
}

bool FilterProxy::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    const auto contains = [&](int column, const QString& text) {
        return sourceModel()
            ->index(sourceRow, column, sourceParent)
            .data()
            .toString()
            .contains(text, Qt::CaseInsensitive);
    };
    for (const Term& term : m_terms) {
        bool isFound = false;
        if (term.column >= 0) {
            isFound = contains(term.column, term.text);
        } else {
            for (int column = 0; column < sourceModel()->columnCount(sourceParent) && !isFound; ++column)
                isFound = contains(column, term.text);
        }
        if (isFound == term.negated)
            return false;
    }
    return true;
}

bool FilterProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(ValueRole);
    const QVariant b = right.data(ValueRole);
    // Unknown comes last whichever way the column is sorted.
    if (a.isValid() != b.isValid())
        return (sortOrder() == Qt::AscendingOrder) == a.isValid();
    if (const int order = compareValues(a, b); order != 0)
        return order < 0;
    if (m_previousColumn < 0 || m_previousColumn == left.column())
        return false; // the sort is stable: equal rows keep their order
    const QVariant first = left.siblingAtColumn(m_previousColumn).data(ValueRole);
    const QVariant second = right.siblingAtColumn(m_previousColumn).data(ValueRole);
    const int order = compareValues(first, second);
    // The base class turns the answer round when descending; the tie-breaker keeps its own direction.
    const bool isTurned = sortOrder() != m_previousOrder && first.isValid() && second.isValid();
    if (first.isValid() != second.isValid())
        return (sortOrder() == Qt::AscendingOrder) == first.isValid();
    return isTurned ? order > 0 : order < 0;
}

} // namespace jetlag
