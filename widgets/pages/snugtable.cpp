// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/snugtable.h"

#include "widgets/common/tableview.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

namespace jetlag {
namespace {
constexpr int emptyLines = 2; ///< room for what an empty table says
constexpr std::chrono::milliseconds pause{20};
} // namespace

SnugTable::SnugTable(TableView& view)
    : QObject(&view)
    , m_view(view)
{
    view.setWordWrap(true);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &SnugTable::fit);
    const QAbstractItemModel* model = view.model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &SnugTable::fitSoon);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &SnugTable::fitSoon);
    connect(model, &QAbstractItemModel::rowsMoved, this, &SnugTable::fitSoon);
    connect(model, &QAbstractItemModel::dataChanged, this, &SnugTable::fitSoon);
    connect(model, &QAbstractItemModel::layoutChanged, this, &SnugTable::fitSoon);
    connect(model, &QAbstractItemModel::modelReset, this, &SnugTable::fitSoon);
    connect(view.horizontalHeader(), &QHeaderView::sectionResized, this, &SnugTable::fitSoon);
    view.installEventFilter(this);
    fit();
}

bool SnugTable::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::Resize:
        fitSoon();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void SnugTable::fitSoon()
{
    // What nobody sees is fitted when it is shown.
    if (m_view.isVisible() && !m_soon.isActive())
        m_soon.start();
}

void SnugTable::fit()
{
    m_view.resizeRowsToContents();
    const auto* rows = m_view.verticalHeader();
    int height = m_view.horizontalHeader()->sizeHint().height() + 2 * m_view.frameWidth();
    height += rows->count() > 0 ? rows->length() : (emptyLines + 1) * m_view.fontMetrics().height();
    const auto* bar = m_view.horizontalScrollBar();
    if (bar->maximum() > bar->minimum())
        height += bar->sizeHint().height();
    m_view.setFixedHeight(height);
}

} // namespace jetlag
