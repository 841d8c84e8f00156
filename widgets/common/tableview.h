// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/filterproxy.h"
#include "items/tablemodel.h"

#include <QTableView>
#include <QTimer>

namespace jetlag {

/// The table of every page: sorting, filtering, a header menu that chooses and resets columns, a remembered layout,
/// keyboard. Rows do not jump under the pointer: the order is renewed by a click on the header, or when nobody has
/// touched the table for a moment.
class TableView : public QTableView
{
    Q_OBJECT
public:
    TableView(TableModel& model, const QString& accessibleName, QWidget* parent = nullptr);

    FilterProxy& proxy() { return m_proxy; }
    TableModel& table() { return m_model; }
    int currentSourceRow() const; ///< -1 when there is none
    QList<int> selectedSourceRows() const;
    void selectSourceRow(int row);
    /// Shown in the middle while the table is empty; says what to do next. Plain text.
    void setEmptyText(const QString& text);
    /// Column order, widths, visibility and sort.
    QByteArray saveLayout() const;
    bool restoreLayout(const QByteArray& layout);
    void resetLayout();
    void sortByColumnId(const char* id, Qt::SortOrder order);
    /// Actions shown in the rows' context menu.
    void setRowActions(const QList<QAction*>& actions);

signals:
    void currentRowChanged(int sourceRow);
    void selectionCountChanged(int rows);
    void rowActivated(int sourceRow); ///< Enter or double click
    void backRequested();             ///< Backspace
    void layoutChangedByUser();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    bool event(QEvent* event) override;

private:
    void showHeaderMenu(const QPoint& where);
    void copySelection() const;
    void resortWhenIdle();

    TableModel& m_model;
    FilterProxy m_proxy;
    QTimer m_idleTimer;
    QString m_emptyText;
    QList<QAction*> m_rowActions;
};

} // namespace jetlag
