// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/scrollanchor.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>

namespace jetlag {

void ScrollAnchor::remember()
{
    if (m_isHolding)
        return;
    const QScrollBar* bar = m_view.verticalScrollBar();
    const QModelIndex top = m_view.model()->index(m_view.rowAt(0), 0);
    if (bar->value() <= bar->minimum() || !top.isValid()) {
        m_row = QModelIndex();
        return;
    }
    const QModelIndex current = m_view.currentIndex();
    const bool isInView = current.isValid() && m_view.viewport()->rect().intersects(m_view.visualRect(current));
    m_row = isInView ? current : top;
    // At its end the bar stands one row further than the one that is seen at the top, in part.
    m_offset = m_view.verticalScrollMode() == QAbstractItemView::ScrollPerItem
                   ? m_row.row() - bar->value()
                   : m_view.rowViewportPosition(m_row.row());
}

void ScrollAnchor::hold()
{
    if (m_isHolding || !m_row.isValid())
        return;
    const QScopedValueRollback holding(m_isHolding, true);
    QScrollBar* bar = m_view.verticalScrollBar();
    const int moved = m_view.verticalScrollMode() == QAbstractItemView::ScrollPerItem
                          ? m_row.row() - m_offset - bar->value()
                          : m_view.rowViewportPosition(m_row.row()) - m_offset;
    if (moved != 0)
        bar->setValue(bar->value() + moved);
}

void ScrollAnchor::letOthersGo()
{
    if (m_row != m_view.currentIndex())
        m_row = QModelIndex();
}

} // namespace jetlag
