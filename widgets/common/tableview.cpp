// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/tableview.h"

#include "widgets/delegates/celldelegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace jetlag {
namespace {
constexpr std::chrono::milliseconds idleBeforeResort{2000};
constexpr int rowPadding = 6;
} // namespace

TableView::TableView(TableModel& model, const QString& accessibleName, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setAccessibleName(accessibleName);
    m_proxy.setSourceModel(&model);
    setModel(&m_proxy);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    auto* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &TableView::showHeaderMenu);
    connect(header, &QHeaderView::sectionResized, this, [this] { emit layoutChangedByUser(); });
    connect(header, &QHeaderView::sectionMoved, this, [this] { emit layoutChangedByUser(); });
    setSortingEnabled(true);
    resetLayout();

    connect(this, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit rowActivated(m_proxy.mapToSource(index).row()); });
    m_idleTimer.setInterval(idleBeforeResort);
    connect(&m_idleTimer, &QTimer::timeout, this, &TableView::resortWhenIdle);
    m_idleTimer.start();
}

int TableView::currentSourceRow() const
{
    return m_proxy.mapToSource(currentIndex()).row();
}

QList<int> TableView::selectedSourceRows() const
{
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows << m_proxy.mapToSource(index).row();
    return rows;
}

void TableView::selectSourceRow(int row)
{
    const QModelIndex index = m_proxy.mapFromSource(m_model.index(row, 0));
    if (!index.isValid())
        return;
    const QModelIndex visible = index.siblingAtColumn(horizontalHeader()->logicalIndex(0));
    setCurrentIndex(visible);
    scrollTo(visible);
}

void TableView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

QByteArray TableView::saveLayout() const
{
    return horizontalHeader()->saveState();
}

bool TableView::restoreLayout(const QByteArray& layout)
{
    if (layout.isEmpty() || !horizontalHeader()->restoreState(layout))
        return false;
    // A state written by a version with other columns may hide everything.
    if (horizontalHeader()->hiddenSectionCount() >= m_model.columnCount())
        resetLayout();
    return true;
}

void TableView::resetLayout()
{
    const auto columns = m_model.columns();
    auto* header = horizontalHeader();
    const int character = fontMetrics().averageCharWidth();
    for (int i = 0; i < columns.size(); ++i) {
        header->moveSection(header->visualIndex(i), i);
        header->setSectionHidden(i, !columns[i].onByDefault);
        const int titleWidth = fontMetrics().horizontalAdvance(columns[i].title) + 28; // sort arrow and margins
        header->resizeSection(i, std::max(titleWidth, columns[i].widthInCharacters * character + 12));
    }
}

void TableView::sortByColumnId(const char* id, Qt::SortOrder order)
{
    if (const int column = m_model.columnOf(id); column >= 0)
        sortByColumn(column, order);
}

void TableView::setRowActions(const QList<QAction*>& actions)
{
    m_rowActions = actions;
    setContextMenuPolicy(Qt::ActionsContextMenu);
    for (QAction* action : actions)
        addAction(action);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if (event->key() == Qt::Key_Backspace) {
        emit backRequested();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit rowActivated(currentSourceRow());
        return;
    }
    // Space pauses the program; letters filter, they do not search cells.
    if (event->key() == Qt::Key_Space) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_emptyText.isEmpty() || m_proxy.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::Disabled, QPalette::Text));
    const QString text = m_model.rowCount() > 0 ? tr("Nothing matches the filter.") : m_emptyText;
    painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, text);
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !current.isValid() || !previous.isValid())
        emit currentRowChanged(m_proxy.mapToSource(current).row());
}

void TableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionCountChanged(static_cast<int>(selectionModel()->selectedRows().size()));
}

bool TableView::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::Wheel:
    case QEvent::HoverMove:
    case QEvent::Enter:
    case QEvent::FocusIn:
        m_idleTimer.start(); // somebody is here: wait again
        break;
    default:
        break;
    }
    return QTableView::event(event);
}

void TableView::resortWhenIdle()
{
    if (!underMouse() && isVisible() && m_model.rowCount() > 0)
        m_proxy.resort();
}

void TableView::showHeaderMenu(const QPoint& where)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto columns = m_model.columns();
    auto* header = horizontalHeader();
    for (int i = 0; i < columns.size(); ++i) {
        QAction* action = menu->addAction(columns[i].title);
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(i));
        // The last visible column stays: an empty header has no menu to bring anything back.
        action->setEnabled(header->isSectionHidden(i) || header->count() - header->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, i](bool on) {
            horizontalHeader()->setSectionHidden(i, !on);
            emit layoutChangedByUser();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, [this] {
        resetLayout();
        emit layoutChangedByUser();
    });
    menu->popup(header->mapToGlobal(where));
}

void TableView::copySelection() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    QStringList lines;
    for (const QModelIndex& row : std::as_const(rows)) {
        QStringList cells;
        for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            if (!horizontalHeader()->isSectionHidden(column))
                cells << row.siblingAtColumn(column).data().toString().replace(u'\t', u' ');
        }
        lines << cells.join(u'\t');
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace jetlag
