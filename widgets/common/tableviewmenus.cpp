// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/copymenu.h"
#include "widgets/common/tableview.h"
#include "widgets/common/tickmenu.h"

#include <QContextMenuEvent>
#include <QHeaderView>

namespace jetlag {

void TableView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex under = isByKey ? QModelIndex() : indexAt(event->pos());
    const QModelIndex cell = isByKey ? currentIndex() : under;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("rowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_rowActions);
    menu->addSeparator();
    addCopyActions(*menu, *this, cell);
    menu->popup(isByKey ? viewport()->mapToGlobal(visualRect(cell).bottomLeft()) : event->globalPos());
    event->accept();
}

void TableView::moveColumn(int column, int steps)
{
    auto* header = horizontalHeader();
    const int from = header->visualIndex(column);
    int to = from + steps;
    while (to >= 0 && to < header->count() && header->isSectionHidden(header->logicalIndex(to)))
        to += steps;
    if (from >= 0 && to >= 0 && to < header->count())
        header->moveSection(from, to);
}

void TableView::addColumnChoice(QMenu& menu, int column)
{
    QAction* action = menu.addAction(m_model.columns().at(column).title);
    action->setCheckable(true);
    const auto update = [this, action, column] {
        const auto* header = horizontalHeader();
        const bool isHidden = header->isSectionHidden(column);
        action->setChecked(!isHidden);
        // The last visible column stays: an empty header has no menu to bring anything back.
        action->setEnabled(isHidden || header->count() - header->hiddenSectionCount() > 1);
    };
    update();
    connect(action, &QAction::triggered, this, [this, column](bool on) {
        horizontalHeader()->setSectionHidden(column, !on);
        m_isFitted = m_isFitted && !on;
        fitColumns();
        emit layoutChangedByUser();
    });
    connect(this, &TableView::layoutChangedByUser, action, update);
}

void TableView::showColumnMenu(const QPoint& globalPosition, int column)
{
    auto* menu = new TickMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("columnMenu"));
    const auto columns = m_model.columns();
    for (int i = 0; i < columns.size(); ++i)
        addColumnChoice(*menu, i);
    menu->addSeparator();
    if (column >= 0 && column < columns.size()) {
        connect(menu->addAction(tr("Move “%1” left").arg(columns[column].title)), &QAction::triggered, this,
                [this, column] { moveColumn(column, -1); });
        connect(menu->addAction(tr("Move “%1” right").arg(columns[column].title)), &QAction::triggered, this,
                [this, column] { moveColumn(column, 1); });
    }
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, [this] {
        resetLayout();
        emit layoutChangedByUser();
    });
    menu->popup(globalPosition);
}

} // namespace jetlag
