// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/textviewaccess.h"

#include "widgets/common/textview.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <climits>

namespace jetlag {
namespace {

constexpr qsizetype MostText = 4 << 20; // characters at once

QAccessibleInterface* made(const QString& /*className*/, QObject* object)
{
    auto* view = qobject_cast<TextView*>(object);
    return view ? new TextViewAccess(view) : nullptr;
}

} // namespace

void TextViewAccess::install()
{
    QAccessible::removeFactory(made);
    QAccessible::installFactory(made);
}

TextViewAccess::TextViewAccess(TextView* view)
    : QAccessibleWidget(view, QAccessible::EditableText)
{
}

TextView* TextViewAccess::view() const
{
    return static_cast<TextView*>(object());
}

void* TextViewAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State TextViewAccess::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    state.focusable = true;
    return state;
}

QString TextViewAccess::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? text(0, characterCount()) : QAccessibleWidget::text(kind);
}

void TextViewAccess::selection(int index, int* start, int* end) const
{
    const TextRange range = index == 0 ? view()->selection() : TextRange();
    *start = static_cast<int>(range.begin);
    *end = static_cast<int>(range.end);
}

int TextViewAccess::selectionCount() const
{
    const TextRange range = view()->selection();
    return range.begin < range.end ? 1 : 0;
}

void TextViewAccess::addSelection(int start, int end)
{
    view()->select({start, end});
}

void TextViewAccess::removeSelection(int index)
{
    if (index == 0)
        view()->select({view()->caret(), view()->caret()});
}

void TextViewAccess::setSelection(int index, int start, int end)
{
    if (index == 0)
        view()->select({start, end});
}

int TextViewAccess::cursorPosition() const
{
    return static_cast<int>(std::min<qsizetype>(view()->caret(), INT_MAX));
}

void TextViewAccess::setCursorPosition(int position)
{
    view()->moveCaret(position, false);
}

QString TextViewAccess::text(int start, int end) const
{
    const qsizetype from = std::clamp<qsizetype>(start, 0, characterCount());
    const qsizetype to = end < 0 ? characterCount() : std::clamp<qsizetype>(end, from, characterCount());
    return view()->lines()->text({from, std::min(to, from + MostText)});
}

/// A paragraph is a line here; anything smaller is looked for within one line.
QString TextViewAccess::around(Which which, int offset, QAccessible::TextBoundaryType boundary, int* start,
                               int* end) const
{
    *start = *end = -1;
    const TextLinesPtr& lines = view()->lines();
    if (offset < 0 || offset > characterCount())
        return {};
    if (boundary == QAccessible::NoBoundary) {
        *start = 0;
        *end = characterCount();
        return text(0, characterCount());
    }
    qsizetype line = lines->lineAt(offset);
    if (boundary == QAccessible::LineBoundary || boundary == QAccessible::ParagraphBoundary) {
        line += which == Which::Before ? -1 : which == Which::After ? 1 : 0;
        if (line < 0 || line >= lines->lineCount())
            return {};
        *start = static_cast<int>(lines->lineStart(line));
        *end = static_cast<int>(std::min(lines->lineStart(line + 1), lines->size()));
        return text(*start, *end);
    }
    const auto first = static_cast<int>(lines->lineStart(line));
    const QString here = text(first, static_cast<int>(std::min(lines->lineStart(line + 1), lines->size())));
    auto type = QTextBoundaryFinder::Grapheme;
    if (boundary == QAccessible::WordBoundary)
        type = QTextBoundaryFinder::Word;
    else if (boundary == QAccessible::SentenceBoundary)
        type = QTextBoundaryFinder::Sentence;
    QTextBoundaryFinder finder(type, here);
    finder.setPosition(offset - first);
    qsizetype begin = finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary();
    finder.setPosition(begin);
    qsizetype after = finder.toNextBoundary();
    if (which == Which::Before) {
        after = begin;
        finder.setPosition(begin);
        begin = finder.toPreviousBoundary();
    } else if (which == Which::After) {
        begin = after;
        finder.setPosition(std::max<qsizetype>(0, after));
        after = finder.toNextBoundary();
    }
    if (begin < 0 || after < 0)
        return {};
    *start = first + static_cast<int>(begin);
    *end = first + static_cast<int>(after);
    return here.mid(begin, after - begin);
}

QString TextViewAccess::textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int* start, int* end) const
{
    return around(Which::Before, offset, boundary, start, end);
}

QString TextViewAccess::textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int* start, int* end) const
{
    return around(Which::After, offset, boundary, start, end);
}

QString TextViewAccess::textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int* start, int* end) const
{
    return around(Which::At, offset, boundary, start, end);
}

int TextViewAccess::characterCount() const
{
    return static_cast<int>(std::min<qsizetype>(view()->lines()->size(), INT_MAX));
}

QRect TextViewAccess::characterRect(int offset) const
{
    const QRect rect = view()->rectOf(offset);
    return rect.isEmpty() ? rect : QRect(view()->viewport()->mapToGlobal(rect.topLeft()), rect.size());
}

int TextViewAccess::offsetAtPoint(const QPoint& point) const
{
    const auto position = view()->positionAt(view()->viewport()->mapFromGlobal(point));
    return position ? static_cast<int>(std::min<qsizetype>(*position, INT_MAX)) : -1;
}

void TextViewAccess::scrollToSubstring(int start, int /*end*/)
{
    view()->moveCaret(start, false);
}

QString TextViewAccess::attributes(int /*offset*/, int* start, int* end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

} // namespace jetlag
