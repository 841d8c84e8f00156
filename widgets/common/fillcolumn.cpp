// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/fillcolumn.h"

#include "widgets/common/tableview.h"

#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>

namespace jetlag {

FillColumn::FillColumn(TableView& view, const char* column, const QStringList& essential, Width width)
    : QObject(&view)
    , m_view(view)
    , m_column(view.table().columnOf(column))
    , m_width(width)
{
    for (const QString& id : essential)
        m_essential << view.table().columnOf(id.toLatin1().constData());
    // Asking for the length carries out what is pending; without that Qt 6.4 loses count of it here.
    (void)view.horizontalHeader()->length();
    view.horizontalHeader()->setStretchLastSection(false); // the rest is this column's
    // Dragging it would be undone at once.
    view.horizontalHeader()->setSectionResizeMode(m_column, QHeaderView::Fixed);
    // Not at once: a header that is being arranged anew does not have all of its sections yet.
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &FillColumn::fit);
    connect(view.horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section != m_column)
            m_soon.start();
    });
    view.viewport()->installEventFilter(this);
    fit();
}

bool FillColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        fit();
    return QObject::eventFilter(watched, event);
}

void FillColumn::fit()
{
    auto* header = m_view.horizontalHeader();
    if (header->isSectionHidden(m_column))
        return;
    int all = 0;
    int essential = 0;
    for (int column = 0; column < header->count(); ++column) {
        if (column == m_column || header->isSectionHidden(column))
            continue;
        all += header->sectionSize(column);
        essential += m_essential.contains(column) ? header->sectionSize(column) : 0;
    }
    const int character = m_view.fontMetrics().averageCharWidth();
    const int room = m_view.viewport()->width();
    const int width =
        std::max({m_width.least * character, room - all, std::min(room - essential, m_width.most * character)});
    const QSignalBlocker byProgram(m_view); // not the user's layout
    header->resizeSection(m_column, width);
}

} // namespace jetlag
