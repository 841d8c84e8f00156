// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/chartlegend.h"

#include "domain/subject.h"
#include "items/formatting.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace jetlag {
namespace {
constexpr int swatch = 14; // px
constexpr int gap = 4;
constexpr int between = 14;
} // namespace

ChartLegend::ChartLegend(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("Legend"));
}

void ChartLegend::setMostLines(int lines)
{
    if (std::exchange(m_mostLines, lines) != lines)
        fitHeight();
}

/// Not a height for a width: a layout with one of those gives every chart the height that it would like best, and the
/// last ones are out of sight.
void ChartLegend::fitHeight()
{
    const int wanted = std::max(lineHeight(), heightForWidth(width()));
    if (minimumHeight() != wanted)
        setFixedHeight(wanted);
}

void ChartLegend::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void ChartLegend::setEntries(const QVector<Entry>& entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    QStringList all;
    for (const Entry& entry : entries)
        all << QString(displayText(entry.name) + u' ' + entry.value);
    setToolTip(toolTipText(all.join(u'\n')));
    setAccessibleDescription(all.join(QStringLiteral(" · ")));
    fitHeight();
    update();
}

int ChartLegend::lineHeight() const
{
    return fontMetrics().height() + 2;
}

int ChartLegend::entryWidth(const Entry& entry) const
{
    // Values come and go in width; in steps, so that the entries behind do not dance.
    const int step = fontMetrics().averageCharWidth() * 4;
    const int text = fontMetrics().horizontalAdvance(displayText(entry.name) + u' ' + entry.value);
    return swatch + gap + (text + step - 1) / step * step;
}

QVector<ChartLegend::Place> ChartLegend::places(int width) const
{
    QVector<Place> placed;
    int x = 0;
    int line = 0;
    const int countWidth = fontMetrics().horizontalAdvance(QStringLiteral("+99"));
    for (int i = 0; i < m_entries.size(); ++i) {
        const int wide = std::min(entryWidth(m_entries[i]), width);
        const bool isLastLine = line == m_mostLines - 1;
        const int room = width - (isLastLine && i + 1 < m_entries.size() ? countWidth : 0);
        if (x > 0 && x + wide > room) {
            if (isLastLine) {
                placed.append({QRect(x, line * lineHeight(), width - x, lineHeight()), -1});
                break;
            }
            x = 0;
            ++line;
        }
        placed.append({QRect(x, line * lineHeight(), wide, lineHeight()), i});
        x += wide + between;
    }
    return placed;
}

int ChartLegend::heightForWidth(int width) const
{
    const auto placed = places(width);
    return placed.isEmpty() ? 0 : placed.last().where.bottom() + 1;
}

QSize ChartLegend::sizeHint() const
{
    return {0, heightForWidth(std::max(width(), 100))};
}

void ChartLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int above = std::max(0, height() - heightForWidth(width())) / 2;
    painter.translate(0, above);
    int shown = 0;
    for (const Place& place : places(width())) {
        painter.setPen(palette().color(QPalette::WindowText));
        if (place.entry < 0) {
            painter.drawText(place.where, Qt::AlignVCenter | Qt::TextSingleLine,
                             QStringLiteral("+%1").arg(m_entries.size() - shown));
            continue;
        }
        ++shown;
        const Entry& entry = m_entries[place.entry];
        const int middle = place.where.center().y();
        painter.setPen(QPen(entry.color, 2, entry.isDashed ? Qt::DotLine : Qt::SolidLine));
        painter.drawLine(place.where.left(), middle, place.where.left() + swatch, middle);
        painter.setPen(palette().color(QPalette::WindowText));
        const QRect text = place.where.adjusted(swatch + gap, 0, 0, 0);
        const QString words = displayText(entry.name) + u' ' + entry.value;
        painter.drawText(text, Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(words, Qt::ElideMiddle, text.width()));
    }
}

} // namespace jetlag
