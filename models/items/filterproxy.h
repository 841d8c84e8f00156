// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/filterexpression.h"

#include <QAbstractProxyModel>

#include <functional>
#include <vector>

namespace jetlag {

/// Sorts on ValueRole (unknown last, previous column as tie-breaker) and filters by a FilterExpression: all its terms
/// must hold. Texts are looked for in what is shown and in FilterTextRole, case-insensitively. Rows that change stay
/// where they are, so that nothing jumps under the pointer, until the view asks for resort(), which also filters anew;
/// rows that are new come where they belong at once. Of tables, not of trees.
class FilterProxy : public QAbstractProxyModel
{
    Q_OBJECT
public:
    explicit FilterProxy(QObject* parent = nullptr);
    void setSourceModel(QAbstractItemModel* model) override;
    void setFilter(const QString& text);
    QString filter() const { return m_text; }
    /// A condition on source rows beside the text, such as a chip's; an empty one is none.
    using RowFilter = std::function<bool(int sourceRow)>;
    void setRowFilter(RowFilter filter);
    const FilterExpression& expression() const { return m_expression; }
    QList<FilterError> errors() const { return m_expression.errors(); }
    /// The model's columns with their kinds, as far as the model or its rows tell them.
    QVector<ColumnInfo> filterColumns() const;
    /// From when ages are counted, from the next resort() on; the system's clock until this is called.
    void setNow(Timestamp now) { m_now = now; }
    void resort();
    /// Whether other values in these columns may call for resort().
    bool dependsOn(int firstColumn, int lastColumn) const;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const { return m_sortColumn; } ///< -1: the model's own order
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    QModelIndex mapToSource(const QModelIndex& index) const override;
    QModelIndex mapFromSource(const QModelIndex& index) const override;
    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void countsChanged(int shown, int total);
    void errorsChanged();

private:
    /// A source row with what it is sorted by, so that a sort asks each row once.
    struct Keyed
    {
        int row;
        QVariant value;
        QVariant previous; ///< of the previously sorted column
    };
    using Rows = std::vector<int>;

    void understand();
    void learnKinds();
    void filterAnew();
    bool accepts(int sourceRow) const;
    bool holds(const FilterTerm& term, int sourceRow) const;
    void tellCounts();

    Keyed keyed(int sourceRow) const;
    bool precedes(const Keyed& a, const Keyed& b) const;
    Rows sorted(const Rows& sourceRows) const;
    int placeOf(const Keyed& fresh, int from) const;
    void add(const Rows& sourceRows);
    void insertAt(int row, const Rows& sourceRows);
    void hide(const Rows& sourceRows);
    void arrange(Rows order);
    void renumber(size_t from = 0);
    void rebuild();

    void connectSource();
    void onRowsInserted(int first, int last);
    void onRowsAboutToBeRemoved(int first, int last);
    void onRowsRemoved(int first, int last);
    void onAboutToRenumber();
    template <typename NumberOf>
    void onRenumbered(NumberOf numberOf);
    void onRowsMoved(int first, int last, int destination);
    void onLayoutAboutToChange();
    void onLayoutChanged();
    void onDataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles);

    QString m_text;
    RowFilter m_rowFilter;
    FilterExpression m_expression;
    QList<FilterTerm> m_terms; ///< the expression's, the cheap ones first
    bool m_lacksKinds = false; ///< a compared column has not shown a value yet
    std::optional<Timestamp> m_now;
    QList<QMetaObject::Connection> m_connections;
    Rows m_shown;                          ///< the source row of each row
    Rows m_rowOf;                          ///< of each source row the row here; -1: hidden
    QModelIndexList m_held;                ///< while the source moves its rows: what is held here
    Rows m_heldRows;                       ///< the source rows of these
    QList<QPersistentModelIndex> m_moving; ///< all of the source's, while it arranges them as it likes
    int m_toldShown = -1;
    int m_toldTotal = -1;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_previousColumn = -1; ///< tie-breaker, in its own order
    Qt::SortOrder m_previousOrder = Qt::AscendingOrder;
};

} // namespace jetlag
