// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/tableview.h"

#include "widgets/common/columnlayout.h"
#include "widgets/delegates/celldelegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>

namespace jetlag {
namespace {
constexpr std::chrono::milliseconds idleBeforeResort{2000};
constexpr int turnsAtRest = 3; ///< of idleBeforeResort, with the pointer unmoved
constexpr int rowPadding = 6;

QStringList idsOf(const TableModel& model)
{
    QStringList ids;
    for (const ColumnInfo& column : model.columns())
        ids << QLatin1String(column.id);
    return ids;
}
} // namespace

TableView::TableView(TableModel& model, const QString& accessibleName, QWidget* parent, Rows rows)
    : QTableView(parent)
    , m_model(model)
    , m_isSorted(rows == Rows::Sorted)
{
    setAccessibleName(accessibleName);
    if (m_isSorted) {
        m_proxy.setSourceModel(&model);
        setModel(&m_proxy);
    } else {
        setModel(&model);
    }
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
    setRowHeight();
    auto* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint& where) {
        showColumnMenu(horizontalHeader()->mapToGlobal(where), horizontalHeader()->logicalIndexAt(where));
    });
    connect(header, &QHeaderView::sectionResized, this, &TableView::onSectionResized);
    const auto tell = [this] {
        if (!m_isArranging)
            emit layoutChangedByUser();
    };
    connect(header, &QHeaderView::sectionMoved, this, tell);
    connect(header, &QHeaderView::sortIndicatorChanged, this, tell);
    const QScopedValueRollback arranging(m_isArranging, true);
    setSortingEnabled(m_isSorted);
    resetLayout();

    connect(this, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit rowActivated(sourceRowOf(index)); });
    if (!m_isSorted)
        return;
    m_idleTimer.setInterval(idleBeforeResort);
    connect(&m_idleTimer, &QTimer::timeout, this, &TableView::resortWhenIdle);
    m_idleTimer.start();
}

int TableView::sourceRowOf(const QModelIndex& index) const
{
    return m_isSorted ? m_proxy.mapToSource(index).row() : index.row();
}

int TableView::currentSourceRow() const
{
    return sourceRowOf(currentIndex());
}

QList<int> TableView::selectedSourceRows() const
{
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows << sourceRowOf(index);
    return rows;
}

QList<int> TableView::shownSourceRows() const
{
    QList<int> rows;
    const int count = model()->rowCount();
    rows.reserve(count);
    for (int row = 0; row < count; ++row)
        rows.append(sourceRowOf(model()->index(row, 0)));
    return rows;
}

QList<int> TableView::visibleSourceRows() const
{
    QList<int> rows;
    const int first = rowAt(0);
    if (first < 0 || !isVisible())
        return rows;
    const int below = rowAt(viewport()->height() - 1);
    const int last = below < 0 ? model()->rowCount() - 1 : below;
    for (int row = first; row <= last; ++row)
        rows << sourceRowOf(model()->index(row, 0));
    return rows;
}

void TableView::selectSourceRow(int row)
{
    const QModelIndex source = m_model.index(row, 0);
    const QModelIndex index = m_isSorted ? m_proxy.mapFromSource(source) : source;
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
    return ColumnLayout::of(*horizontalHeader(), idsOf(m_model)).save();
}

bool TableView::restoreLayout(const QByteArray& layout)
{
    const auto saved = ColumnLayout::read(layout);
    if (!saved)
        return false;
    const QScopedValueRollback arranging(m_isArranging, true);
    if (!saved->applyTo(*horizontalHeader(), idsOf(m_model)))
        return false;
    if (horizontalHeader()->hiddenSectionCount() >= m_model.columnCount())
        resetLayout();
    return true;
}

void TableView::resetLayout()
{
    const QScopedValueRollback arranging(m_isArranging, true);
    const auto columns = m_model.columns();
    auto* header = horizontalHeader();
    const int character = fontMetrics().averageCharWidth();
    for (int i = 0; i < columns.size(); ++i) {
        header->moveSection(header->visualIndex(i), i);
        header->setSectionHidden(i, !columns[i].onByDefault);
        const int titleWidth = fontMetrics().horizontalAdvance(columns[i].title) + 28; // sort arrow and margins
        header->resizeSection(i, std::max(titleWidth, columns[i].widthInCharacters * character + 12));
    }
    for (const auto& [column, order] : std::as_const(m_defaultSort))
        sortByColumn(column, order);
}

void TableView::setRowHeight()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
}

void TableView::sortByColumnId(const char* id, Qt::SortOrder order)
{
    const int column = m_model.columnOf(id);
    if (column < 0)
        return;
    const QScopedValueRollback arranging(m_isArranging, true);
    m_defaultSort.append({column, order});
    sortByColumn(column, order);
}

void TableView::sortNaturally()
{
    const QScopedValueRollback arranging(m_isArranging, true);
    m_defaultSort = {{-1, Qt::AscendingOrder}};
    horizontalHeader()->setSortIndicatorClearable(true);
    sortByColumn(-1, Qt::AscendingOrder);
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
    if (m_emptyText.isEmpty() || model()->rowCount() > 0)
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
        emit currentRowChanged(sourceRowOf(current));
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
        if (m_isSorted)
            m_idleTimer.start(); // somebody is here: wait again
        break;
    default:
        break;
    }
    return QTableView::event(event);
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setRowHeight();
}

void TableView::resortWhenIdle()
{
    if (!isVisible() || m_model.rowCount() == 0)
        return;
    // Rows stay put under a pointer that moves; one that was left lying there holds up nothing.
    const QPoint cursor = QCursor::pos();
    m_restedTurns = cursor == m_lastCursor ? m_restedTurns + 1 : 0;
    m_lastCursor = cursor;
    if (!underMouse() || m_restedTurns >= turnsAtRest)
        m_proxy.resort();
}

/// The last section is stretched with the window: only what people drag counts as their layout.
void TableView::onSectionResized(int column)
{
    const auto* header = horizontalHeader();
    int last = header->count() - 1;
    while (last > 0 && header->isSectionHidden(header->logicalIndex(last)))
        --last;
    if (!m_isArranging && header->visualIndex(column) != last)
        emit layoutChangedByUser();
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

void TableView::showColumnMenu(const QPoint& globalPosition, int column)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("columnMenu"));
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
                cells << row.siblingAtColumn(column).data().toString().simplified();
        }
        lines << cells.join(u'\t');
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace jetlag
