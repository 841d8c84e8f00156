// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/streamplaces.h"

#include "items/messagesmodel.h"
#include "widgets/common/tableview.h"
#include "widgets/pages/streamscrollbar.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace jetlag {

StreamPlaces::StreamPlaces(StreamScrollBar& bar, TableView& table, const MessagesModel& model, QObject* parent)
    : QObject(parent)
    , m_bar(bar)
    , m_table(table)
    , m_model(model)
{
    m_table.installEventFilter(this);
    connect(m_table.horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &StreamPlaces::update);
    connect(&m_bar, &StreamScrollBar::placeWanted, this, &StreamPlaces::placeWanted);
    connect(&m_bar, &StreamScrollBar::newestWanted, this, [this] { emit endWanted(true); });
    connect(&m_bar, &StreamScrollBar::oldestWanted, this, [this] { emit endWanted(false); });
    const auto scroll = [this](int rows) {
        QScrollBar* own = m_table.verticalScrollBar();
        own->setValue(own->value() + rows);
    };
    connect(&m_bar, &StreamScrollBar::rowsWanted, this, scroll);
    connect(&m_bar, &StreamScrollBar::pagesWanted, this,
            [this, scroll](int pages) { scroll(pages * m_table.verticalScrollBar()->pageStep()); });
}

bool StreamPlaces::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_table && event->type() == QEvent::KeyPress && isInOrder() && m_table.proxy().filter().isEmpty()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = (key->modifiers() & ~(Qt::ControlModifier | Qt::KeypadModifier)) == Qt::NoModifier;
        if (isPlain && (key->key() == Qt::Key_Home || key->key() == Qt::Key_End)) {
            emit endWanted(key->key() == Qt::Key_Home);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

bool StreamPlaces::isInOrder() const
{
    const FilterProxy& proxy = m_table.proxy();
    return proxy.sortColumn() < 0 ||
           (proxy.sortColumn() == m_model.columnOf("sequence") && proxy.sortOrder() == Qt::DescendingOrder);
}

void StreamPlaces::update()
{
    const bool isWhole = isInOrder();
    m_bar.setVisible(isWhole);
    m_table.setVerticalScrollBarPolicy(isWhole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    const QList<int> visible = m_table.visibleSourceRows();
    if (!isWhole || visible.isEmpty())
        return;
    const auto sequenceOf = [this](int row, int step) -> std::optional<Sequence> {
        for (; row >= 0 && row < m_model.rowCount(); row += step) {
            if (const auto sequence = m_model.sequenceAt(row))
                return sequence;
        }
        return std::nullopt;
    };
    const auto top = sequenceOf(visible.first(), 1);
    const auto bottom = sequenceOf(visible.last(), -1);
    if (top && bottom)
        m_bar.setShown(*top, *bottom);
}

} // namespace jetlag
