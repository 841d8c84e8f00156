// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/textrows.h"

#include "widgets/common/jsonhighlighter.h"

#include <QFontMetricsF>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace jetlag {
namespace {

constexpr qsizetype LinesPerEstimate = 64;
constexpr qsizetype MostLayouts = 512;       // kept: some screens full
constexpr qsizetype MostEstimated = 200'000; // lines whose lengths are looked at: some milliseconds
constexpr int TabColumns = 4;

} // namespace

TextRows::TextRows()
    : m_lines(linesOfText({}))
{
    estimate();
}

void TextRows::setLines(TextLinesPtr lines)
{
    m_lines = std::move(lines);
    forget();
    estimate();
    m_top = {};
}

void TextRows::setLook(const QFont& font, bool jsonColors, bool dark)
{
    m_font = font;
    m_hasJsonColors = jsonColors;
    m_isDark = dark;
    const QFontMetricsF metrics(font);
    m_rowHeight = std::max(1, static_cast<int>(std::ceil(metrics.lineSpacing() + 1)));
    forget();
}

void TextRows::setViewport(QSize size)
{
    m_viewport = size;
    m_rowsInView = std::max(1, size.height() / m_rowHeight);
    m_columns = std::max(1.0, size.width() / std::max(1.0, QFontMetricsF(m_font).horizontalAdvance(u'0')));
    // What stands at the top stays there.
    const qsizetype position = m_top.row > 0 ? positionAt(m_top, 0) : m_lines->lineStart(m_top.line);
    forget();
    estimate();
    setTop(placeOf(position));
}

void TextRows::forget()
{
    m_layouts.clear();
    m_lastTop.reset();
}

QTextLayout& TextRows::layoutOf(qsizetype line)
{
    if (const auto known = m_layouts.constFind(line); known != m_layouts.cend())
        return **known;
    if (m_layouts.size() >= MostLayouts)
        m_layouts.clear();
    const QString text = m_lines->line(line);
    auto layout = std::make_shared<QTextLayout>(text, m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTabStopDistance(QFontMetricsF(m_font).horizontalAdvance(u' ') * TabColumns);
    // Foreign text must not turn the line around.
    option.setTextDirection(Qt::LeftToRight);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    if (m_hasJsonColors) {
        QList<QTextLayout::FormatRange> formats;
        for (const JsonSpan& span : jsonSpans(text, m_isDark)) {
            QTextCharFormat format;
            format.setForeground(span.color);
            formats.append({span.start, span.length, format});
        }
        layout->setFormats(formats);
    }
    layout->beginLayout();
    for (qreal y = 0;; y += m_rowHeight) {
        QTextLine row = layout->createLine();
        if (!row.isValid())
            break;
        row.setLineWidth(std::max(1, m_viewport.width()));
        // Rows are of one height, whatever fonts foreign letters need.
        row.setPosition(QPointF(0, y + std::floor((m_rowHeight - row.height()) / 2)));
    }
    layout->endLayout();
    m_layouts.insert(line, layout);
    return *layout;
}

void TextRows::setTop(Place place)
{
    m_top = std::min(place, lastTop());
}

TextRows::Place TextRows::moved(Place place, qsizetype rows)
{
    for (; rows > 0; --rows) {
        if (place.row + 1 < rowsOf(place.line))
            ++place.row;
        else if (place.line + 1 < m_lines->lineCount())
            place = {place.line + 1, 0};
        else
            break;
    }
    for (; rows < 0; ++rows) {
        if (place.row > 0)
            --place.row;
        else if (place.line > 0)
            place = {place.line - 1, rowsOf(place.line - 1) - 1};
        else
            break;
    }
    return place;
}

TextRows::Place TextRows::lastTop()
{
    if (!m_lastTop) {
        const qsizetype last = m_lines->lineCount() - 1;
        m_lastTop = moved({last, rowsOf(last) - 1}, 1 - m_rowsInView);
    }
    return *m_lastTop;
}

TextRows::Place TextRows::placeOf(qsizetype position)
{
    const qsizetype line = m_lines->lineAt(position);
    const QTextLine row = layoutOf(line).lineForTextPosition(static_cast<int>(position - m_lines->lineStart(line)));
    return {line, row.isValid() ? row.lineNumber() : 0};
}

qsizetype TextRows::positionAt(Place place, qreal x)
{
    const QTextLine row = layoutOf(place.line).lineAt(place.row);
    const qsizetype start = m_lines->lineStart(place.line);
    if (!row.isValid())
        return start;
    int column = row.xToCursor(x);
    // The end of a wrapped row is the beginning of the next one.
    if (column == row.textStart() + row.textLength() && place.row + 1 < rowsOf(place.line) && row.textLength() > 0)
        column = layoutOf(place.line).previousCursorPosition(column);
    return start + column;
}

qreal TextRows::xOf(qsizetype position)
{
    const Place place = placeOf(position);
    const QTextLine row = layoutOf(place.line).lineAt(place.row);
    return row.isValid() ? row.cursorToX(static_cast<int>(position - m_lines->lineStart(place.line))) : 0;
}

qsizetype TextRows::estimatedRowsOf(qsizetype line) const
{
    if (m_rowsBefore.empty())
        return 1;
    const auto length = static_cast<double>(m_lines->lineStart(line + 1) - m_lines->lineStart(line) - 1);
    return std::max<qsizetype>(1, static_cast<qsizetype>(std::ceil(length / std::max(1.0, std::floor(m_columns)))));
}

void TextRows::estimate()
{
    m_rowsBefore.clear();
    if (m_lines->lineCount() > MostEstimated)
        return;
    qsizetype rows = 0;
    for (qsizetype line = 0; line < m_lines->lineCount(); ++line) {
        if (line % LinesPerEstimate == 0)
            m_rowsBefore.push_back(rows);
        rows += estimatedRowsOf(line);
    }
}

qsizetype TextRows::estimatedRow(Place place) const
{
    if (m_rowsBefore.empty())
        return place.line;
    qsizetype rows = m_rowsBefore[static_cast<size_t>(place.line / LinesPerEstimate)];
    for (qsizetype line = place.line / LinesPerEstimate * LinesPerEstimate; line < place.line; ++line)
        rows += estimatedRowsOf(line);
    return rows + std::min<qsizetype>(place.row, estimatedRowsOf(place.line) - 1);
}

TextRows::Place TextRows::placeAtEstimatedRow(qsizetype row) const
{
    if (m_rowsBefore.empty())
        return {std::min(row, m_lines->lineCount() - 1), 0};
    const auto after = std::upper_bound(m_rowsBefore.begin(), m_rowsBefore.end(), row);
    const auto block = std::max<qsizetype>(0, after - m_rowsBefore.begin() - 1);
    qsizetype rows = m_rowsBefore[static_cast<size_t>(block)];
    for (qsizetype line = block * LinesPerEstimate; line < m_lines->lineCount(); ++line) {
        const qsizetype here = estimatedRowsOf(line);
        if (row < rows + here)
            return {line, static_cast<int>(row - rows)};
        rows += here;
    }
    return {m_lines->lineCount() - 1, 0};
}

} // namespace jetlag
