// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/filterproxy.h"

#include "items/tablemodel.h"

#include <QDateTime>

#include <algorithm>

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

ValueKind kindOf(const QVariant& value, bool isNumber)
{
    switch (value.typeId()) {
    case QMetaType::Int: // of a column of words: their order of severity
        return isNumber ? ValueKind::Number : ValueKind::Text;
    case QMetaType::ULongLong:
    case QMetaType::Double:
        return ValueKind::Number;
    case QMetaType::LongLong:
        return ValueKind::Duration;
    case QMetaType::QDateTime:
        return ValueKind::Time;
    case QMetaType::QString:
        return ValueKind::Text;
    default:
        return ValueKind::Automatic;
    }
}

/// What the values of a column are: the first rows tell.
ValueKind observedKind(const QAbstractItemModel& model, int column, bool isNumber)
{
    constexpr int mostRows = 50;
    for (int row = 0; row < std::min(mostRows, model.rowCount()); ++row) {
        const ValueKind kind = kindOf(model.index(row, column).data(ValueRole), isNumber);
        if (kind != ValueKind::Automatic)
            return kind;
    }
    return ValueKind::Automatic;
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
                         connect(model, &QAbstractItemModel::modelReset, this, &FilterProxy::tellCounts),
                         connect(model, &QAbstractItemModel::rowsInserted, this, &FilterProxy::learnKinds),
                         connect(model, &QAbstractItemModel::dataChanged, this, &FilterProxy::learnKinds),
                         connect(model, &QAbstractItemModel::modelReset, this, &FilterProxy::learnKinds)};
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
    understand();
    invalidateRowsFilter();
    m_shown = -1; // an answer to every filter, also when it hides nothing
    tellCounts();
}

QVector<ColumnInfo> FilterProxy::filterColumns() const
{
    const auto* table = qobject_cast<const TableModel*>(sourceModel());
    QVector<ColumnInfo> columns = table ? table->columns() : QVector<ColumnInfo>();
    for (int i = 0; i < columns.size(); ++i) {
        if (columns[i].kind == ValueKind::Automatic)
            columns[i].kind = observedKind(*table, i, columns[i].isNumber);
    }
    return columns;
}

void FilterProxy::understand()
{
    const QList<FilterError> before = m_expression.errors();
    m_expression = m_text.isEmpty() ? FilterExpression() : FilterExpression::parse(m_text, filterColumns());
    m_terms = m_expression.terms();
    // Comparisons build no texts; a word has to be looked for in every column.
    const auto cost = [](const FilterTerm& term) {
        return (term.isText() ? 2 : term.isWholeText() ? 1 : 0) + (term.column < 0 ? 1 : 0);
    };
    std::stable_sort(m_terms.begin(), m_terms.end(),
                     [&](const FilterTerm& a, const FilterTerm& b) { return cost(a) < cost(b); });
    m_lacksKinds = std::any_of(m_terms.begin(), m_terms.end(), [](const FilterTerm& term) {
        return !term.isText() && term.kind == ValueKind::Automatic;
    });
    if (m_expression.errors() != before)
        emit errorsChanged();
}

/// The first rows of a column that the filter compares tell what may be said about it.
void FilterProxy::learnKinds()
{
    if (!m_lacksKinds)
        return;
    understand();
    invalidateRowsFilter();
    tellCounts();
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
    return std::all_of(m_terms.begin(), m_terms.end(),
                       [&](const FilterTerm& term) { return holds(term, sourceRow, sourceParent) != term.isNegated; });
}

bool FilterProxy::holds(const FilterTerm& term, int sourceRow, const QModelIndex& sourceParent) const
{
    const auto at = [&](int column) { return sourceModel()->index(sourceRow, column, sourceParent); };
    if (term.isText()) {
        const int first = std::max(term.column, 0);
        const int last = term.column >= 0 ? term.column : sourceModel()->columnCount(sourceParent) - 1;
        for (const int role : {int(Qt::DisplayRole), int(FilterTextRole)}) {
            for (int column = first; column <= last; ++column) {
                if (at(column).data(role).toString().contains(term.text, Qt::CaseInsensitive))
                    return true;
            }
        }
        return false;
    }
    const QModelIndex index = at(term.column);
    const QVariant value = index.data(term.isFraction() ? FractionRole : ValueRole);
    if (!term.isWholeText() || !value.isValid())
        return term.holds(value, m_now ? *m_now : systemNow());
    const auto isIt = [&](const QVariant& text) {
        return text.isValid() && text.toString().compare(term.text, Qt::CaseInsensitive) == 0;
    };
    const bool isEqual =
        (value.typeId() == QMetaType::QString && isIt(value)) || isIt(index.data()) || isIt(index.data(FilterTextRole));
    return isEqual == (term.op == FilterOperator::Equal);
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
