// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace jetlag {

/// Sorts on ValueRole (unknown last, previous column as tie-breaker) and filters by words: all must occur in some
/// column;
/// `-word` must not; `column:text` looks in one column (title or id). Case-insensitive. Dynamic re-sorting is off: live
/// rows do not jump under the pointer; the view asks for resort().
class FilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit FilterProxy(QObject* parent = nullptr);
    void setSourceModel(QAbstractItemModel* model) override;
    void setFilter(const QString& text);
    QString filter() const { return m_text; }
    void resort();
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void countsChanged(int shown, int total);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    struct Term
    {
        int column = -1; ///< -1: any
        QString text;
        bool negated = false;
    };
    QString m_text;
    QList<Term> m_terms;
    void parse();
    void tellCounts();

    QList<QMetaObject::Connection> m_connections;
    int m_shown = -1;
    int m_total = -1;
    int m_previousColumn = -1; ///< tie-breaker, in its own order
    Qt::SortOrder m_previousOrder = Qt::AscendingOrder;
};

} // namespace jetlag
