// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/lettertable.h"

#include "items/deadlettersmodel.h"
#include "widgets/delegates/celldelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace jetlag {
namespace {

constexpr int arrowWidth = 22;
constexpr int cellMargins = 12;
constexpr int measuredLetters = 100; ///< tell how wide an error is
constexpr int narrowestError = 18;   ///< characters

/// Writes a group's line over all cells of its row. Each cell shows its part of it, and it stays where it is when the
/// columns scroll.
class LetterDelegate : public CellDelegate
{
public:
    explicit LetterDelegate(LetterTable& table)
        : CellDelegate(&table)
        , m_table(table)
    {
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override
    {
        if (!index.data(LetterGroups::IsGroupRole).toBool()) {
            CellDelegate::paint(painter, given, index);
            return;
        }
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        option.text.clear();
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        if (!isSelected)
            option.backgroundBrush = option.palette.window();
        m_table.style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, &m_table);
        painter->save();
        painter->setClipRect(option.rect);
        painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::WindowText));
        QRect line(0, option.rect.top(), m_table.viewport()->width(), option.rect.height());
        paintLine(*painter, line, option.font, index);
        painter->restore();
    }

private:
    void paintLine(QPainter& painter, QRect line, const QFont& font, const QModelIndex& index) const
    {
        const bool isFolded = m_table.groups().isFolded(index.row());
        painter.drawText(line.adjusted(6, 0, 0, 0), Qt::AlignVCenter,
                         isFolded ? QStringLiteral("▸") : QStringLiteral("▾"));
        line.adjust(arrowWidth, 0, -6, 0);
        QFont bold = font;
        bold.setBold(true);
        const QFontMetrics titleMetrics(bold);
        const QFontMetrics metrics(font);
        const QString facts = index.data(LetterGroups::FactsRole).toString();
        const int gap = metrics.averageCharWidth() * 2;
        // The title gives way, but not more than to half of the line.
        const int room = std::max(line.width() / 2, line.width() - gap - metrics.horizontalAdvance(facts));
        const QString title =
            titleMetrics.elidedText(index.data(LetterGroups::TitleRole).toString(), Qt::ElideRight, room);
        painter.setFont(bold);
        painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine, title);
        line.setLeft(line.left() + titleMetrics.horizontalAdvance(title) + gap);
        painter.setFont(font);
        painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(facts, Qt::ElideRight, line.width()));
    }

    LetterTable& m_table;
};

} // namespace

LetterTable::LetterTable(DeadLettersModel& letters, QWidget* parent)
    : TableView(letters, tr("Dead letters"), parent)
    , m_groups(letters)
{
    m_groups.setSourceModel(&proxy());
    // Before the selection hears of it, which then chooses a neighbour.
    connect(&m_groups, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_isLosing = true; });
    connect(&m_groups, &QAbstractItemModel::rowsRemoved, this, [this] { m_isLosing = false; });
    const QItemSelectionModel* former = selectionModel();
    setModel(&m_groups);
    delete former;
    resetLayout();
    setItemDelegate(new LetterDelegate(*this));
    // A group's line does not move with the columns, but Qt scrolls what was painted.
    connect(horizontalScrollBar(), &QAbstractSlider::valueChanged, viewport(), qOverload<>(&QWidget::update));
    const auto applyAll = [this] { applyFolds(0, m_groups.rowCount() - 1); };
    connect(&m_groups, &QAbstractItemModel::layoutChanged, this, applyAll);
    connect(&m_groups, &QAbstractItemModel::modelReset, this, applyAll);
    connect(&m_groups, &LetterGroups::foldsChanged, this, applyAll);
    connect(&m_groups, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { applyFolds(first, last); });
    m_fitting.setSingleShot(true);
    m_fitting.setInterval(0);
    connect(&m_fitting, &QTimer::timeout, this, &LetterTable::fitError);
    connect(&m_groups, &QAbstractItemModel::rowsInserted, &m_fitting, qOverload<>(&QTimer::start));
    m_beginning.setSingleShot(true);
    m_beginning.setInterval(0);
    connect(&m_beginning, &QTimer::timeout, this, &LetterTable::begin);
    connect(&m_groups, &QAbstractItemModel::rowsInserted, &m_beginning, qOverload<>(&QTimer::start));
    connect(&m_groups, &QAbstractItemModel::layoutChanged, &m_beginning, qOverload<>(&QTimer::start));
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this, &letters](int column) {
        // Only a hand on the header tells; what is restored or fitted is no wish.
        const bool isDragged = !m_isFitting && horizontalHeader()->underMouse() && isVisible();
        m_isErrorDragged = m_isErrorDragged || (isDragged && column == letters.columnOf("error"));
        if (isDragged)
            m_fitting.start();
    });
}

QList<int> LetterTable::selectedLetters() const
{
    const QModelIndexList selected = selectionModel()->selectedRows();
    QList<int> rows;
    for (const QModelIndex& index : selected)
        rows.append(m_groups.lettersOf(index.row()));
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QList<int> LetterTable::shownLetters()
{
    QList<int> rows;
    for (int row = 0; row < proxy().rowCount(); ++row)
        rows.append(proxy().mapToSource(proxy().index(row, 0)).row());
    return rows;
}

int LetterTable::currentLetter() const
{
    const QList<int> rows = m_groups.lettersOf(currentIndex().isValid() ? currentIndex().row() : -1);
    return rows.isEmpty() ? -1 : rows.front();
}

void LetterTable::applyFolds(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const bool isHidden = !m_groups.isGroup(row) && m_groups.isFolded(row);
        if (isRowHidden(row) != isHidden)
            setRowHidden(row, isHidden);
    }
    if (currentIndex().isValid() && isRowHidden(currentIndex().row()))
        m_beginning.start();
    viewport()->update();
}

void LetterTable::goTo(int row)
{
    const int column = currentIndex().isValid() ? currentIndex().column() : horizontalHeader()->logicalIndex(0);
    setCurrentIndex(m_groups.index(row, column));
}

bool LetterTable::foldByKey(const QKeyEvent& event)
{
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    const int group = m_groups.groupRowOf(row);
    if (group < 0)
        return false;
    const bool isAll = event.modifiers() == Qt::ShiftModifier;
    if (event.modifiers() != Qt::NoModifier && event.modifiers() != Qt::KeypadModifier && !isAll)
        return false;
    switch (event.key()) {
    case Qt::Key_Left:
        if (row != group)
            goTo(group); // what is current is not out of sight
        if (isAll)
            m_groups.setAllFolded(true);
        else if (row == group)
            m_groups.setFolded(row, true);
        return true;
    case Qt::Key_Right:
        if (isAll)
            m_groups.setAllFolded(false);
        else if (row == group && m_groups.isFolded(row))
            m_groups.setFolded(row, false);
        else if (row == group)
            goTo(row + 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row != group)
            return false;
        m_groups.setFolded(row, !m_groups.isFolded(row));
        return true;
    default:
        return false;
    }
}

void LetterTable::keyPressEvent(QKeyEvent* event)
{
    m_groups.keepFolds();
    if (!foldByKey(*event))
        TableView::keyPressEvent(event);
}

void LetterTable::mousePressEvent(QMouseEvent* event)
{
    m_groups.keepFolds();
    TableView::mousePressEvent(event);
    const QModelIndex pressed = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && m_groups.isGroup(pressed.row()) && event->position().x() < arrowWidth)
        m_groups.setFolded(pressed.row(), !m_groups.isFolded(pressed.row()));
}

void LetterTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex pressed = indexAt(event->position().toPoint());
    if (!m_groups.isGroup(pressed.row()))
        TableView::mouseDoubleClickEvent(event);
    else if (event->button() == Qt::LeftButton)
        m_groups.setFolded(pressed.row(), !m_groups.isFolded(pressed.row()));
}

/// Who comes by keyboard has something selected to act on at once.
void LetterTable::focusInEvent(QFocusEvent* event)
{
    TableView::focusInEvent(event);
    const bool isByKey = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason;
    if (isByKey && currentIndex().isValid() && !selectionModel()->hasSelection())
        selectRow(currentIndex().row());
}

void LetterTable::resizeEvent(QResizeEvent* event)
{
    TableView::resizeEvent(event);
    fitError();
}

void LetterTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    TableView::currentChanged(current, previous);
    m_isNeighbour = m_isLosing;
    if (m_isLosing || (current.isValid() && isRowHidden(current.row())))
        m_beginning.start(); // not from within a change of the model
}

/// There is something to see and to act on before anybody asks; and what is chosen, by whatever means, is seen: a
/// choice does not become another one because its group is folded. What nobody has chosen stays folded.
void LetterTable::begin()
{
    if (!currentIndex().isValid() && m_groups.rowCount() > 0)
        selectRow(0);
    if (!currentIndex().isValid())
        return;
    const bool isHidden = isRowHidden(currentIndex().row());
    if (std::exchange(m_isNeighbour, false))
        selectRow(isHidden ? m_groups.groupRowOf(currentIndex().row()) : currentIndex().row());
    else if (isHidden)
        m_groups.setFolded(currentIndex().row(), false);
}

/// As wide as the errors are, and never wider than leaves what else is essential in sight.
void LetterTable::fitError()
{
    auto* header = horizontalHeader();
    const int error = table().columnOf("error");
    if (m_isErrorDragged || error < 0 || header->isSectionHidden(error))
        return;
    int room = viewport()->width();
    for (const char* id : {"time", "original-subject", "deliveries", "source"}) {
        const int column = table().columnOf(id);
        room -= header->isSectionHidden(column) ? 0 : header->sectionSize(column);
    }
    int wanted = 0;
    for (int row = 0; row < std::min(table().rowCount(), measuredLetters); ++row)
        wanted = std::max(wanted, fontMetrics().horizontalAdvance(table().index(row, error).data().toString()));
    const int narrowest = narrowestError * fontMetrics().averageCharWidth();
    const QScopedValueRollback fitting(m_isFitting, true);
    header->resizeSection(error, std::max(narrowest, wanted > 0 ? std::min(room, wanted + cellMargins) : room));
}

} // namespace jetlag
