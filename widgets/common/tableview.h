// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/filterproxy.h"
#include "items/tablemodel.h"
#include "widgets/common/scrollanchor.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTableView>
#include <QTimer>

class QMenu;

namespace jetlag {

/// The table of every page: sorting, filtering, a header menu that chooses and resets columns, a remembered layout,
/// keyboard, a context menu that copies. Rows do not jump under the pointer: the order is right when the table comes
/// into view, and is renewed by a click on the header, or when nobody has touched the table for a moment. Who has
/// scrolled down keeps what is looked at while rows come and go above. Columns are as wide as what they hold until
/// somebody drags them; numbers are never cut.
class TableView : public QTableView
{
    Q_OBJECT
public:
    /// AsTheyAre: the model's own rows in its order, without sorting and filtering, which would look at each of them.
    /// For models that take in whole floods.
    enum class Rows { Sorted, AsTheyAre };
    TableView(TableModel& model, const QString& accessibleName, QWidget* parent = nullptr, Rows rows = Rows::Sorted);

    FilterProxy& proxy() { return m_proxy; } ///< of sorted rows only
    TableModel& table() { return m_model; }
    int currentSourceRow() const; ///< -1 when there is none
    QList<int> selectedSourceRows() const;
    QList<int> shownSourceRows() const;   ///< all that the filter lets through, in the order shown
    QList<int> visibleSourceRows() const; ///< of the rows in view, from the top
    void selectSourceRow(int row);
    /// Shown in the middle while the table is empty; says what to do next. Plain text.
    void setEmptyText(const QString& text);
    const QString& emptyText() const { return m_emptyText; }
    /// Column order, widths, visibility and sort, by the columns' ids: columns that are new since then stay as they are
    /// by default, those that are gone are ignored. False: damaged, or of another table.
    QByteArray saveLayout() const;
    bool restoreLayout(const QByteArray& layout);
    void resetLayout();
    /// Columns that stand first by default, by their ids; the others follow in the model's order.
    void setFirstColumns(const QStringList& ids);
    /// Part of the default order, the last call weighs most; resetLayout() comes back to it.
    void sortByColumnId(const char* id, Qt::SortOrder order);
    /// The model's own order by default: logs and rankings. A third click on a header comes back to it.
    void sortNaturally();
    /// The menu that chooses, orders and resets columns; moving concerns `column` (logical).
    void showColumnMenu(const QPoint& globalPosition, int column);
    /// How many lines of text a row has room for; one by default. With more, long texts wrap.
    void setRowLines(int lines);
    /// Actions shown in the rows' context menu, above those that copy.
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
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void updateGeometries() override;
    void initViewItemOption(QStyleOptionViewItem* option) const override;

private:
    int sourceRowOf(const QModelIndex& index) const;
    void setRowHeight();
    void moveColumn(int column, int steps);
    void addColumnChoice(QMenu& menu, int column);
    void onSectionResized(int column);
    void onRowsChanged();
    void touched();
    void catchUp();
    bool isBeingUsed();
    void fitColumns();

    TableModel& m_model;
    const bool m_isSorted;
    FilterProxy m_proxy;
    QTimer m_catchUp;  ///< order and widths follow the rows
    QTimer m_agesTick; ///< while cells say how long ago something was
    QElapsedTimer m_sinceTouch;
    QPoint m_lastCursor;
    QString m_emptyText;
    QList<QAction*> m_rowActions;
    QList<std::pair<int, Qt::SortOrder>> m_defaultSort;
    QStringList m_firstColumns;
    int m_rowLines = 1;
    QSet<int> m_dragged; ///< columns whose width somebody chose
    ScrollAnchor m_anchor;
    bool m_hasOwnWidths = false; ///< somebody chose them, now or formerly
    bool m_isOrderOld = true;    ///< rows have changed since they were put in order
    bool m_isFitted = false;     ///< widths have been those of real cells
    bool m_isArranging = false;  ///< by program, not by the user
};

} // namespace jetlag
