// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/filterproxy.h"
#include "items/tablemodel.h"

#include <QDateTime>

#include <algorithm>

namespace jetlag {
namespace {

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

void FilterProxy::setFilter(const QString& text)
{
    m_text = text;
    understand();
    filterAnew();
    m_toldShown = -1; // an answer to every filter, also when it hides nothing
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
    filterAnew();
}

void FilterProxy::setRowFilter(RowFilter filter)
{
    m_rowFilter = std::move(filter);
    filterAnew();
    m_toldShown = -1;
    tellCounts();
}

bool FilterProxy::accepts(int sourceRow) const
{
    return (!m_rowFilter || m_rowFilter(sourceRow)) &&
           std::all_of(m_terms.begin(), m_terms.end(),
                       [&](const FilterTerm& term) { return holds(term, sourceRow) != term.isNegated; });
}

bool FilterProxy::holds(const FilterTerm& term, int sourceRow) const
{
    const auto at = [&](int column) { return sourceModel()->index(sourceRow, column); };
    if (term.isText()) {
        const int first = std::max(term.column, 0);
        const int last = term.column >= 0 ? term.column : sourceModel()->columnCount() - 1;
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
    const QStringList words = index.data(FilterTextRole).toString().split(u' ', Qt::SkipEmptyParts);
    const bool isEqual = (value.typeId() == QMetaType::QString && isIt(value)) || isIt(index.data()) ||
                         words.contains(term.text, Qt::CaseInsensitive);
    return isEqual == (term.op == FilterOperator::Equal);
}

} // namespace jetlag
