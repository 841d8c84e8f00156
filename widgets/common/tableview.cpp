// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/tableview.h"

#include "items/timestyle.h"
#include "widgets/common/columnfit.h"
#include "widgets/common/columnlayout.h"
#include "widgets/common/copymenu.h"
#include "widgets/delegates/celldelegate.h"
#include "widgets/delegates/selectionlook.h"
#include "widgets/delegates/severitylook.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace jetlag {
namespace {
constexpr std::chrono::milliseconds leftAlone{2000};     ///< nobody has touched the table
constexpr std::chrono::milliseconds gathering{250};      ///< changes are caught up with together
constexpr std::chrono::milliseconds gatheringMany{2000}; ///< where a sort takes milliseconds
constexpr int manyRows = 2000;
constexpr int mostMeasured = 100; ///< rows, for the widths
constexpr int sentence = 30;      ///< characters: columns of that width keep it, whatever they hold now
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
    , m_anchor(*this)
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
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this, tell] {
        if (!m_isArranging)
            verticalScrollBar()->setValue(verticalScrollBar()->minimum()); // what was asked for stands at the top
        tell();
    });
    const QScopedValueRollback arranging(m_isArranging, true);
    setSortingEnabled(m_isSorted);
    resetLayout();

    connect(this, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit rowActivated(sourceRowOf(index)); });
    connect(this->model(), &QAbstractItemModel::rowsInserted, this, &TableView::onRowsChanged);
    connect(this->model(), &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) {
                m_isOrderOld = m_isOrderOld || m_proxy.dependsOn(first.column(), last.column());
                onRowsChanged();
            });
    connect(this->model(), &QAbstractItemModel::modelReset, this, &TableView::onRowsChanged);
    if (m_isSorted)
        connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_anchor.remember(); });
    m_catchUp.setSingleShot(true);
    connect(&m_catchUp, &QTimer::timeout, this, &TableView::catchUp);
    m_agesTick.setInterval(std::chrono::seconds(1));
    connect(&m_agesTick, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    const auto tickForAges = [this] {
        if (timeStyle() == TimeStyle::Ago)
            m_agesTick.start();
        else
            m_agesTick.stop();
    };
    connect(&TimeStyleNotifier::instance(), &TimeStyleNotifier::changed, this, tickForAges);
    tickForAges();
}

int TableView::sourceRowOf(const QModelIndex& index) const
{
    QModelIndex source = index;
    while (const auto* proxy = qobject_cast<const QAbstractProxyModel*>(source.model()))
        source = proxy->mapToSource(source);
    return source.row();
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
    QModelIndex index = m_isSorted ? m_proxy.mapFromSource(source) : source;
    if (const auto* above = qobject_cast<const QAbstractProxyModel*>(model()); above && above != &m_proxy)
        index = above->mapFromSource(index);
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
    ColumnLayout layout = ColumnLayout::of(*horizontalHeader(), idsOf(m_model));
    layout.setHasOwnWidths(m_hasOwnWidths);
    return layout.save();
}

bool TableView::restoreLayout(const QByteArray& layout)
{
    const auto saved = ColumnLayout::read(layout);
    if (!saved)
        return false;
    const QScopedValueRollback arranging(m_isArranging, true);
    if (!saved->applyTo(*horizontalHeader(), idsOf(m_model)))
        return false;
    m_hasOwnWidths = saved->hasOwnWidths();
    m_isFitted = m_hasOwnWidths;
    if (horizontalHeader()->hiddenSectionCount() >= m_model.columnCount())
        resetLayout();
    return true;
}

void TableView::resetLayout()
{
    const QScopedValueRollback arranging(m_isArranging, true);
    const auto columns = m_model.columns();
    auto* header = horizontalHeader();
    m_dragged.clear();
    m_hasOwnWidths = m_isFitted = false;
    for (int i = 0; i < columns.size(); ++i) {
        header->moveSection(header->visualIndex(i), i);
        header->setSectionHidden(i, !columns[i].onByDefault);
        header->resizeSection(i, usualWidth(*this, columns[i]));
    }
    for (int i = 0; i < m_firstColumns.size(); ++i)
        header->moveSection(header->visualIndex(m_model.columnOf(m_firstColumns[i].toLatin1().constData())), i);
    for (const auto& [column, order] : std::as_const(m_defaultSort))
        sortByColumn(column, order);
    fitColumns();
}

void TableView::setFirstColumns(const QStringList& ids)
{
    m_firstColumns = ids;
    resetLayout();
}

void TableView::setRowHeight()
{
    int line = fontMetrics().height();
    if (m_rowLines > 1) {
        // In the letters of the language: ideographs come from another font, which may be higher.
        QTextLayout sample(m_model.columns().constFirst().title, font());
        sample.beginLayout();
        line = std::max(line, static_cast<int>(std::ceil(sample.createLine().height())));
        sample.endLayout();
    }
    verticalHeader()->setDefaultSectionSize(m_rowLines * line + rowPadding);
}

void TableView::setRowLines(int lines)
{
    m_rowLines = lines;
    setWordWrap(lines > 1);
    setRowHeight();
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
    for (QAction* action : actions)
        addAction(action);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        if (const QString text = rowsAsText(*this); !text.isEmpty())
            QGuiApplication::clipboard()->setText(text);
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
    painter.setPen(oldInk(palette()));
    const QString text = m_model.rowCount() > 0 ? tr("Nothing matches the filter.") : m_emptyText;
    painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, text);
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    m_anchor.remember();
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
    if (event->type() == QEvent::KeyPress)
        touched();
    return QTableView::event(event);
}

bool TableView::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::Wheel:
    case QEvent::HoverMove:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
        touched();
        break;
    case QEvent::Leave:
        m_sinceTouch.invalidate();
        break;
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setRowHeight();
}

void TableView::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    // Whoever opens a page has not looked at its rows yet: they may go where they belong.
    m_sinceTouch.invalidate();
    m_lastCursor = QCursor::pos();
    m_isOrderOld = true;
    catchUp();
}

void TableView::initViewItemOption(QStyleOptionViewItem* option) const
{
    QTableView::initViewItemOption(option);
    paleUnlessFocused(*option);
}

void TableView::touched()
{
    m_sinceTouch.restart();
}

/// Rows stay put under a pointer that moves and between keys; a pointer that was left lying there holds up nothing.
bool TableView::isBeingUsed()
{
    const QPoint cursor = QCursor::pos();
    if (std::exchange(m_lastCursor, cursor) != cursor && underMouse())
        touched();
    return m_sinceTouch.isValid() && m_sinceTouch.elapsed() < leftAlone.count();
}

void TableView::onRowsChanged()
{
    if (isVisible() && !m_catchUp.isActive())
        m_catchUp.start(model()->rowCount() > manyRows ? gatheringMany : gathering);
}

void TableView::catchUp()
{
    if (!isVisible())
        return;
    const bool isDue = m_isSorted && m_isOrderOld;
    if (isDue && isBeingUsed()) {
        m_catchUp.start(leftAlone);
    } else if (isDue) {
        m_anchor.letOthersGo();
        m_proxy.resort();
        m_anchor.remember();
        m_isOrderOld = false;
    }
    fitColumns();
}

void TableView::fitColumns()
{
    const int rows = model() ? model()->rowCount() : 0;
    if (rows == 0 || !isVisible())
        return;
    const QScopedValueRollback arranging(m_isArranging, true);
    const auto infos = m_model.columns();
    auto* header = horizontalHeader();
    const int first = std::max(0, rowAt(0));
    QList<int> columns;
    for (int i = 0; i < infos.size(); ++i) {
        const QModelIndex cell = model()->index(first, i);
        const bool isDrawn = cell.data(TrendRole).isValid() || cell.data(FractionRole).isValid();
        const bool isFree = !header->isSectionHidden(i) && !m_dragged.contains(i) &&
                            header->sectionResizeMode(i) == QHeaderView::Interactive;
        const bool keepsWidth =
            !isNeverCut(infos[i]) && (isDrawn || infos[i].widthInCharacters >= sentence || m_hasOwnWidths);
        if (isFree && !keepsWidth)
            columns << i;
    }
    const int below = rowAt(viewport()->height() - 1);
    const int last = std::min(below < 0 ? rows - 1 : below, first + mostMeasured);
    const QList<int> widths = fittingWidths(*this, infos, columns, first, last);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const ColumnInfo& info = infos[columns[i]];
        const int present = header->sectionSize(columns[i]);
        const int width = isNeverCut(info) ? widths[i] : std::min(widths[i], usualWidth(*this, info) * 3 / 2);
        if (width > present || (!m_isFitted && width < present))
            header->resizeSection(columns[i], width);
    }
    m_isFitted = true;
}

void TableView::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_isSorted)
        m_anchor.hold();
}

/// The last section is stretched with the window: only what people drag counts as their layout.
void TableView::onSectionResized(int column)
{
    const auto* header = horizontalHeader();
    int last = header->count() - 1;
    while (last > 0 && header->isSectionHidden(header->logicalIndex(last)))
        --last;
    if (m_isArranging || header->visualIndex(column) == last)
        return;
    m_dragged.insert(column);
    m_hasOwnWidths = true;
    emit layoutChangedByUser();
}

} // namespace jetlag
