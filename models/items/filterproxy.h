// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/filterexpression.h"

#include <QSortFilterProxyModel>

namespace jetlag {

/// Sorts on ValueRole (unknown last, previous column as tie-breaker) and filters by a FilterExpression: all its terms
/// must hold. Texts are looked for in what is shown and in FilterTextRole, case-insensitively. Dynamic re-sorting is
/// off: live rows do not jump under the pointer; the view asks for resort(), which also filters anew.
class FilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit FilterProxy(QObject* parent = nullptr);
    void setSourceModel(QAbstractItemModel* model) override;
    void setFilter(const QString& text);
    QString filter() const { return m_text; }
    const FilterExpression& expression() const { return m_expression; }
    QList<FilterError> errors() const { return m_expression.errors(); }
    /// The model's columns with their kinds, as far as the model or its rows tell them.
    QVector<ColumnInfo> filterColumns() const;
    /// From when ages are counted, from the next resort() on; the system's clock until this is called.
    void setNow(Timestamp now) { m_now = now; }
    void resort();
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void countsChanged(int shown, int total);
    void errorsChanged();

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    void understand();
    void learnKinds();
    bool holds(const FilterTerm& term, int sourceRow, const QModelIndex& sourceParent) const;
    void tellCounts();

    QString m_text;
    FilterExpression m_expression;
    QList<FilterTerm> m_terms; ///< the expression's, the cheap ones first
    bool m_lacksKinds = false; ///< a compared column has not shown a value yet
    std::optional<Timestamp> m_now;
    QList<QMetaObject::Connection> m_connections;
    int m_shown = -1;
    int m_total = -1;
    int m_previousColumn = -1; ///< tie-breaker, in its own order
    Qt::SortOrder m_previousOrder = Qt::AscendingOrder;
};

} // namespace jetlag
