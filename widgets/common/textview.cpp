// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/textview.h"

#include "widgets/common/textrows.h"
#include "widgets/common/textviewaccess.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBoundaryFinder>
#include <QWheelEvent>

#include <algorithm>
#include <climits>

namespace jetlag {
namespace {

constexpr int Margin = 4;                       // pixels around the text
constexpr int DragScrollMilliseconds = 50;      // between rows while the mouse is outside
constexpr qsizetype MostForPrimary = 64 * 1024; // characters that go to the selection clipboard on their own
constexpr qreal FarRight = 1e6;                 // pixels; QFixed takes no more than 33 million
constexpr int WheelStep = 120;                  // eighths of a degree, see QWheelEvent

TextRange ordered(qsizetype a, qsizetype b)
{
    return {std::min(a, b), std::max(a, b)};
}

} // namespace

TextView::TextView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_rows(std::make_unique<TextRows>())
{
    TextViewAccess::install();
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    m_dragScroll.setInterval(DragScrollMilliseconds);
    connect(&m_dragScroll, &QTimer::timeout, this, &TextView::scrollFurther);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        m_rows->setTop(value >= verticalScrollBar()->maximum() ? m_rows->lastTop()
                                                               : m_rows->placeAtEstimatedRow(value));
        viewport()->update();
    });
}

TextView::~TextView() = default;

const TextLinesPtr& TextView::lines() const
{
    return m_rows->lines();
}

void TextView::setLines(TextLinesPtr lines, Position position)
{
    const TextRange before = selection();
    const TextRows::Place top = m_rows->top();
    const qsizetype at = position == Position::Keep && top != TextRows::Place{} ? m_rows->positionAt(top, 0) : 0;
    m_rows->setLines(std::move(lines));
    const qsizetype size = m_rows->lines()->size();
    m_anchor = position == Position::Keep ? std::min(m_anchor, size) : 0;
    m_caret = position == Position::Keep ? std::min(m_caret, size) : 0;
    m_column.reset();
    if (at > 0)
        m_rows->setTop(m_rows->placeOf(std::min(at, size)));
    updateScrollBar();
    viewport()->update();
    if (QAccessible::isActive()) {
        QAccessibleTextUpdateEvent update(this, 0, {}, {});
        QAccessible::updateAccessibility(&update);
    }
    if (before != selection())
        emit selectionChanged();
}

void TextView::setPlainText(const QString& text)
{
    setLines(linesOfText(text));
}

QString TextView::toPlainText() const
{
    return lines()->text({0, lines()->size()});
}

void TextView::setJsonColors(bool enabled)
{
    m_hasJsonColors = enabled;
    layOut();
}

void TextView::layOut()
{
    m_rows->setLook(font(), m_hasJsonColors, palette().color(QPalette::Base).lightness() < 128);
    m_rows->setViewport(viewport()->size() - QSize(2 * Margin, 2 * Margin));
    updateScrollBar();
    viewport()->update();
}

TextRange TextView::selection() const
{
    return ordered(m_anchor, m_caret);
}

QString TextView::selectedText() const
{
    return lines()->text(selection());
}

void TextView::setSelection(qsizetype anchor, qsizetype caret)
{
    const TextRange before = selection();
    const qsizetype size = lines()->size();
    m_anchor = std::clamp<qsizetype>(anchor, 0, size);
    m_caret = std::clamp<qsizetype>(caret, 0, size);
    viewport()->update();
    announce(before);
    if (before != selection())
        emit selectionChanged();
}

void TextView::announce(TextRange before)
{
    if (!QAccessible::isActive())
        return;
    const auto place = [](qsizetype position) { return static_cast<int>(std::min<qsizetype>(position, INT_MAX)); };
    QAccessibleTextCursorEvent moved(this, place(m_caret));
    QAccessible::updateAccessibility(&moved);
    if (before == selection())
        return;
    QAccessibleTextSelectionEvent selected(this, place(selection().begin), place(selection().end));
    selected.setCursorPosition(place(m_caret));
    QAccessible::updateAccessibility(&selected);
}

void TextView::select(TextRange range)
{
    m_column.reset();
    // The end first, so that of what is longer than the view the beginning is seen.
    setSelection(range.begin, range.end);
    ensureVisible();
    if (rectOf(m_anchor).isEmpty()) {
        m_rows->setTop(m_rows->placeOf(m_anchor));
        updateScrollBar();
    }
}

void TextView::moveCaret(qsizetype position, bool selects)
{
    setSelection(selects ? m_anchor : std::clamp<qsizetype>(position, 0, lines()->size()), position);
    ensureVisible();
}

void TextView::selectAll()
{
    setSelection(0, lines()->size());
}

void TextView::copy()
{
    if (m_anchor != m_caret)
        QGuiApplication::clipboard()->setText(selectedText());
}

std::optional<qsizetype> TextView::positionAt(QPoint point) const
{
    const int row = (point.y() - Margin) / m_rows->rowHeight();
    TextRows::Place place = m_rows->moved(m_rows->top(), point.y() < Margin ? 0 : row);
    const TextRows::Place last = m_rows->moved(place, 1);
    const bool isBelow = last == place && m_rows->moved(m_rows->top(), row - 1) == place && row > 0;
    if (isBelow)
        return std::nullopt;
    return m_rows->positionAt(place, point.x() - Margin);
}

QRect TextView::rectOf(qsizetype position) const
{
    const TextRows::Place wanted = m_rows->placeOf(position);
    TextRows::Place place = m_rows->top();
    for (int row = 0; row < m_rows->rowsInView(); ++row) {
        if (place == wanted) {
            const int x = Margin + static_cast<int>(m_rows->xOf(position));
            return {x, Margin + row * m_rows->rowHeight(), 1, m_rows->rowHeight()};
        }
        const TextRows::Place next = m_rows->moved(place, 1);
        if (next == place)
            break;
        place = next;
    }
    return {};
}

void TextView::updateScrollBar()
{
    QScrollBar* bar = verticalScrollBar();
    const QSignalBlocker blocker(bar);
    const TextRows::Place last = m_rows->lastTop();
    const qsizetype most = last == TextRows::Place{} ? 0 : std::max<qsizetype>(1, m_rows->estimatedRow(last));
    bar->setRange(0, static_cast<int>(std::min<qsizetype>(most, INT_MAX)));
    bar->setPageStep(m_rows->rowsInView());
    bar->setSingleStep(1);
    const TextRows::Place top = m_rows->top();
    qsizetype value = top == last ? most : m_rows->estimatedRow(top);
    if (top != last && top != TextRows::Place{}) // neither end, as long as there is room for that
        value = std::clamp<qsizetype>(value, 1, std::max<qsizetype>(1, most - 1));
    bar->setValue(static_cast<int>(std::min<qsizetype>(value, INT_MAX)));
}

void TextView::scrollRows(qsizetype rows)
{
    m_rows->setTop(m_rows->moved(m_rows->top(), rows));
    updateScrollBar();
    viewport()->update();
}

void TextView::scrollFurther()
{
    const bool isAbove = m_dragAt.y() < 0;
    scrollRows(isAbove ? -1 : 1);
    const auto position = positionAt({m_dragAt.x(), isAbove ? 0 : viewport()->height() - Margin});
    setSelection(m_anchor, position.value_or(lines()->size()));
}

void TextView::ensureVisible()
{
    if (!rectOf(m_caret).isEmpty())
        return;
    const TextRows::Place place = m_rows->placeOf(m_caret);
    const bool isAbove = place < m_rows->top();
    // A short way keeps what was read in view; after a long one there should be some lines before.
    const TextRows::Place near = m_rows->moved(place, isAbove ? m_rows->rowsInView() : -m_rows->rowsInView());
    const bool isNear = isAbove ? near >= m_rows->top() : near <= m_rows->top();
    const qsizetype before = isNear ? (isAbove ? 0 : m_rows->rowsInView() - 1) : m_rows->rowsInView() / 3;
    m_rows->setTop(m_rows->moved(place, -before));
    updateScrollBar();
    viewport()->update();
}

void TextView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(viewport());
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    const QPalette::ColorGroup group = hasFocus() ? QPalette::Active : QPalette::Inactive;
    const TextRange selected = selection();
    const TextRows::Place caret = m_rows->placeOf(m_caret);
    TextRows::Place place = m_rows->top();
    for (int y = Margin; y < viewport()->height();) {
        QTextLayout& layout = m_rows->layoutOf(place.line);
        const qsizetype start = lines()->lineStart(place.line);
        const auto length = static_cast<qsizetype>(layout.text().size());
        const QPointF origin(Margin, y - place.row * m_rows->rowHeight());
        QList<QTextLayout::FormatRange> formats;
        const qsizetype from = std::clamp<qsizetype>(selected.begin - start, 0, length);
        const qsizetype to = std::clamp<qsizetype>(selected.end - start, 0, length);
        if (from < to) {
            QTextCharFormat format;
            format.setBackground(palette().brush(group, QPalette::Highlight));
            format.setForeground(palette().brush(group, QPalette::HighlightedText));
            formats.append({static_cast<int>(from), static_cast<int>(to - from), format});
        }
        layout.draw(&painter, origin, formats, QRectF(0, Margin, viewport()->width(), viewport()->height()));
        if (place.line == caret.line && hasFocus())
            layout.drawCursor(&painter, origin, static_cast<int>(m_caret - start), 1);
        y += (layout.lineCount() - place.row) * m_rows->rowHeight();
        if (place.line + 1 >= lines()->lineCount())
            break;
        place = {place.line + 1, 0};
    }
}

void TextView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_rows->setViewport(viewport()->size() - QSize(2 * Margin, 2 * Margin));
    updateScrollBar();
}

void TextView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        layOut();
}

void TextView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    // The scroll bar's value is a row, not a pixel: painted anew instead.
}

bool TextView::event(QEvent* event)
{
    // Before the window's own "find".
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        for (const auto wanted : {QKeySequence::Find, QKeySequence::FindNext, QKeySequence::FindPrevious,
                                  QKeySequence::Copy, QKeySequence::SelectAll}) {
            if (key->matches(wanted)) {
                event->accept();
                return true;
            }
        }
    }
    return QAbstractScrollArea::event(event);
}

void TextView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (event->matches(QKeySequence::Find))
        emit findRequested();
    else if (event->matches(QKeySequence::FindNext) || event->matches(QKeySequence::FindPrevious))
        emit findAgainRequested(event->matches(QKeySequence::FindPrevious));
    else if (!moveByKey(event))
        event->ignore(); // not the scroll area's arrows: they scroll by estimate
}

bool TextView::moveByKey(QKeyEvent* event)
{
    struct Move
    {
        QKeySequence::StandardKey plain;
        QKeySequence::StandardKey selecting;
        qsizetype (*target)(TextView&);
        bool keepsColumn = false;
    };
    static constexpr Move moves[] = {
        {QKeySequence::MoveToNextChar, QKeySequence::SelectNextChar,
         [](TextView& view) {
             const qsizetype line = view.lines()->lineAt(view.m_caret);
             const qsizetype start = view.lines()->lineStart(line);
             QTextLayout& layout = view.m_rows->layoutOf(line);
             const auto column = static_cast<int>(view.m_caret - start);
             return column < layout.text().size() ? start + layout.nextCursorPosition(column) : view.m_caret + 1;
         }},
        {QKeySequence::MoveToPreviousChar, QKeySequence::SelectPreviousChar,
         [](TextView& view) {
             const qsizetype line = view.lines()->lineAt(view.m_caret);
             const qsizetype start = view.lines()->lineStart(line);
             const auto column = static_cast<int>(view.m_caret - start);
             return column > 0 ? start + view.m_rows->layoutOf(line).previousCursorPosition(column) : view.m_caret - 1;
         }},
        {QKeySequence::MoveToNextLine, QKeySequence::SelectNextLine, [](TextView& view) { return view.rowsAway(1); },
         true},
        {QKeySequence::MoveToPreviousLine, QKeySequence::SelectPreviousLine,
         [](TextView& view) { return view.rowsAway(-1); }, true},
        {QKeySequence::MoveToNextPage, QKeySequence::SelectNextPage,
         [](TextView& view) { return view.rowsAway(view.m_rows->rowsInView() - 1); }, true},
        {QKeySequence::MoveToPreviousPage, QKeySequence::SelectPreviousPage,
         [](TextView& view) { return view.rowsAway(1 - view.m_rows->rowsInView()); }, true},
        {QKeySequence::MoveToNextWord, QKeySequence::SelectNextWord,
         [](TextView& view) { return view.wordEdge(view.m_caret, false); }},
        {QKeySequence::MoveToPreviousWord, QKeySequence::SelectPreviousWord,
         [](TextView& view) { return view.wordEdge(view.m_caret, true); }},
        {QKeySequence::MoveToStartOfLine, QKeySequence::SelectStartOfLine,
         [](TextView& view) { return view.m_rows->positionAt(view.m_rows->placeOf(view.m_caret), 0); }},
        {QKeySequence::MoveToEndOfLine, QKeySequence::SelectEndOfLine,
         [](TextView& view) { return view.m_rows->positionAt(view.m_rows->placeOf(view.m_caret), FarRight); }},
        {QKeySequence::MoveToStartOfDocument, QKeySequence::SelectStartOfDocument,
         [](TextView& /*view*/) { return qsizetype(0); }},
        {QKeySequence::MoveToEndOfDocument, QKeySequence::SelectEndOfDocument,
         [](TextView& view) { return view.lines()->size(); }},
    };
    for (const Move& move : moves) {
        const bool selects = event->matches(move.selecting);
        if (!selects && !event->matches(move.plain))
            continue;
        if (!move.keepsColumn)
            m_column.reset();
        moveCaret(move.target(*this), selects);
        return true;
    }
    return false;
}

/// Keeps to the column where moving up and down began.
qsizetype TextView::rowsAway(qsizetype rows)
{
    if (!m_column)
        m_column = m_rows->xOf(m_caret);
    const TextRows::Place here = m_rows->placeOf(m_caret);
    const TextRows::Place there = m_rows->moved(here, rows);
    if (there == here)
        return rows < 0 ? 0 : lines()->size();
    return m_rows->positionAt(there, *m_column);
}

qsizetype TextView::wordEdge(qsizetype position, bool backwards) const
{
    const qsizetype line = lines()->lineAt(position);
    const qsizetype start = lines()->lineStart(line);
    const QTextLayout& layout = m_rows->layoutOf(line);
    const auto column = static_cast<int>(position - start);
    if (backwards)
        return column > 0 ? start + layout.previousCursorPosition(column, QTextLayout::SkipWords) : position - 1;
    return column < layout.text().size() ? start + layout.nextCursorPosition(column, QTextLayout::SkipWords)
                                         : position + 1;
}

void TextView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_column.reset();
    m_dragAt = event->pos();
    const qsizetype position = positionAt(event->pos()).value_or(lines()->size());
    setSelection(event->modifiers().testFlag(Qt::ShiftModifier) ? m_anchor : position, position);
}

void TextView::mouseMoveEvent(QMouseEvent* event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    m_dragAt = event->pos();
    const bool isOutside = m_dragAt.y() < 0 || m_dragAt.y() > viewport()->height();
    if (!isOutside) {
        m_dragScroll.stop();
        setSelection(m_anchor, positionAt(m_dragAt).value_or(lines()->size()));
    } else if (!m_dragScroll.isActive()) {
        m_dragScroll.start();
    }
}

void TextView::mouseReleaseEvent(QMouseEvent* event)
{
    m_dragScroll.stop();
    QClipboard* clipboard = QGuiApplication::clipboard();
    const TextRange selected = selection();
    const bool isWanted = event->button() == Qt::LeftButton && clipboard->supportsSelection();
    if (isWanted && selected.begin < selected.end && selected.end - selected.begin <= MostForPrimary)
        clipboard->setText(selectedText(), QClipboard::Selection);
}

void TextView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const auto position = positionAt(event->pos());
    if (event->button() != Qt::LeftButton || !position)
        return;
    const qsizetype line = lines()->lineAt(*position);
    const qsizetype start = lines()->lineStart(line);
    const QString text = lines()->line(line);
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
    words.setPosition(*position - start);
    const qsizetype begin = words.isAtBoundary() ? words.position() : words.toPreviousBoundary();
    words.setPosition(*position - start);
    const qsizetype end = words.toNextBoundary();
    setSelection(start + std::max<qsizetype>(0, begin), start + (end < 0 ? text.size() : end));
}

void TextView::wheelEvent(QWheelEvent* event)
{
    const int perStep = QApplication::wheelScrollLines();
    m_wheel += event->angleDelta().y() * perStep;
    const int rows = m_wheel / WheelStep;
    m_wheel -= rows * WheelStep;
    scrollRows(-rows);
    event->accept();
}

void TextView::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* copies = menu->addAction(tr("&Copy"), this, &TextView::copy);
    copies->setShortcut(QKeySequence::Copy);
    copies->setEnabled(m_anchor != m_caret);
    QAction* all = menu->addAction(tr("Select &all"), this, &TextView::selectAll);
    all->setShortcut(QKeySequence::SelectAll);
    QAction* finds = menu->addAction(tr("&Find…"), this, &TextView::findRequested);
    finds->setShortcut(QKeySequence::Find);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? viewport()->mapToGlobal(rectOf(m_caret).bottomLeft()) : event->globalPos());
}

void TextView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TextView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace jetlag
