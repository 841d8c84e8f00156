// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/celldelegate.h"

#include "domain/severity.h"
#include "items/roles.h"
#include "widgets/delegates/severitylook.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace jetlag {
namespace {

constexpr int shapeSize = 10;
constexpr int gap = 5;
constexpr int margin = 4;     ///< at the left and right of a text
constexpr int detailGap = 10; ///< before a detail in the same line
constexpr int padding = 6;    ///< above and below the text of a row, together

void paintBar(QPainter& painter, const QRect& cell, double fraction, bool isStale, const QPalette& palette)
{
    const double share = std::clamp(fraction, 0.0, 1.0);
    const Severity severity = isStale           ? Severity::Unknown
                              : fraction >= 1   ? Severity::Critical
                              : fraction >= 0.9 ? Severity::Warning
                                                : Severity::Ok;
    QColor color = severityColor(severity, palette);
    color.setAlpha(isDark(palette) ? 110 : 70);
    QRect bar = cell.adjusted(2, 3, -2, -3);
    bar.setWidth(static_cast<int>(bar.width() * share));
    painter.fillRect(bar, color);
}

/// A 1-px line: anything wider leaves Qt's fast path.
void paintSparkline(QPainter& painter, const QRect& cell, const QVector<double>& values, const QColor& color)
{
    if (values.size() < 2)
        return;
    const QRectF area = QRectF(cell).adjusted(3, 4, -3, -4);
    const double top = std::max(CellDelegate::leastScale, *std::max_element(values.begin(), values.end()));
    QPolygonF line;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const double x = area.left() + area.width() * static_cast<double>(i) / static_cast<double>(values.size() - 1);
        line << QPointF(x, area.bottom() - area.height() * std::max(0.0, values[i]) / top);
    }
    QPolygonF below = line;
    below << area.bottomRight() << area.bottomLeft();
    QColor fill = color;
    fill.setAlpha(40);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(below);
    painter.setPen(QPen(color, 1));
    painter.drawPolyline(line);
}

struct Inks
{
    QColor text;
    QColor detail;
};

Inks inksOf(const QStyleOptionViewItem& option, bool isStale)
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        const bool isActive = option.state.testFlag(QStyle::State_Active);
        const QColor ink =
            option.palette.color(isActive ? QPalette::Active : QPalette::Inactive, QPalette::HighlightedText);
        return {ink, ink};
    }
    const QColor ink = option.palette.color(QPalette::Text);
    return {ink, isStale ? ink : oldInk(option.palette)}; // what is stale is grey as it is
}

void drawLine(QPainter& painter, const QStyleOptionViewItem& option, const QRect& where, const QString& text)
{
    painter.drawText(where, static_cast<int>(option.displayAlignment) | Qt::TextSingleLine,
                     option.fontMetrics.elidedText(text, Qt::ElideRight, where.width()));
}

/// The text, and its detail below it where the row is high enough, otherwise behind it as far as there is room.
void paintTexts(QPainter& painter, const QStyleOptionViewItem& option, const Inks& inks, const QRect& where,
                const QString& text, const QString& detail)
{
    painter.setFont(option.font);
    painter.setPen(inks.text);
    const int line = option.fontMetrics.height();
    if (detail.isEmpty() || where.height() < 2 * line) {
        drawLine(painter, option, where, text);
        const int from = option.fontMetrics.horizontalAdvance(text) + detailGap;
        if (detail.isEmpty() || !option.displayAlignment.testFlag(Qt::AlignLeft) || from >= where.width())
            return;
        painter.setPen(inks.detail);
        drawLine(painter, option, where.adjusted(from, 0, 0, 0), detail);
        return;
    }
    const QRect first(where.left(), where.center().y() - line + 1, where.width(), line);
    drawLine(painter, option, first, text);
    painter.setPen(inks.detail);
    drawLine(painter, option, first.translated(0, line), detail);
}

} // namespace

void CellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // Foreign text must not break the row into several lines.
    option->text.replace(u'\n', u' ');
    if (!index.data(StaleRole).toBool())
        return;
    option->palette.setColor(QPalette::Text, oldInk(option->palette));
    option->font.setItalic(true);
    option->fontMetrics = QFontMetrics(option->font);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize hint = QStyledItemDelegate::sizeHint(option, index);
    if (index.data(SeverityRole).isValid())
        hint.rwidth() += shapeSize + gap;
    const bool wraps = option.features.testFlag(QStyleOptionViewItem::WrapText);
    const QString detail = wraps ? index.data(DetailRole).toString() : QString();
    if (!detail.isEmpty()) {
        const int indent = index.data(SeverityRole).isValid() ? shapeSize + gap : 0;
        hint.setWidth(std::max(hint.width(), option.fontMetrics.horizontalAdvance(detail) + 2 * margin + indent));
        hint.setHeight(std::max(hint.height(), 2 * option.fontMetrics.height()));
    }
    hint.rheight() += padding;
    return hint;
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    const QVariant severity = index.data(SeverityRole);
    const QVariant fraction = index.data(FractionRole);
    const QVariant trend = index.data(TrendRole);
    const QString detail = index.data(DetailRole).toString();
    if (!severity.isValid() && !fraction.isValid() && !trend.isValid() && detail.isEmpty()) {
        QStyledItemDelegate::paint(painter, given, index);
        return;
    }
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QWidget* widget = option.widget;
    QStyle* style = widget ? widget->style() : QApplication::style();
    const QString text = std::exchange(option.text, QString());
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, widget);

    painter->save();
    painter->setClipRect(option.rect);
    QRect textArea = option.rect.adjusted(margin, 0, -margin, 0);
    const bool isStale = index.data(StaleRole).toBool();
    const Inks inks = inksOf(option, isStale);
    if (fraction.isValid())
        paintBar(*painter, option.rect, fraction.toDouble(), isStale, option.palette);
    if (trend.isValid())
        paintSparkline(*painter, option.rect, trend.value<QVector<double>>(), inks.text);
    if (severity.isValid()) {
        const bool isTall = !detail.isEmpty() && textArea.height() >= 2 * option.fontMetrics.height();
        const double middle = textArea.center().y() + 0.5 - (isTall ? option.fontMetrics.height() / 2.0 : 0.0);
        const QRectF shape(textArea.left(), middle - shapeSize / 2.0, shapeSize, shapeSize);
        paintSeverity(*painter, shape, static_cast<Severity>(severity.toInt()), option.palette);
        textArea.setLeft(textArea.left() + shapeSize + gap);
    }
    paintTexts(*painter, option, inks, textArea, text, detail);
    painter->restore();
}

} // namespace jetlag
