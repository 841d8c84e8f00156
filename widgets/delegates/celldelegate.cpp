// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/celldelegate.h"

#include "domain/severity.h"
#include "items/roles.h"
#include "widgets/delegates/selectionlook.h"
#include "widgets/delegates/severitylook.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace jetlag {
namespace {

constexpr int shapeSize = 10;
constexpr int gap = 5;

void paintBar(QPainter& painter, const QRect& cell, double fraction, const QPalette& palette)
{
    const double share = std::clamp(fraction, 0.0, 1.0);
    const Severity severity = fraction >= 1 ? Severity::Critical : fraction >= 0.9 ? Severity::Warning : Severity::Ok;
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
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const QRectF area = QRectF(cell).adjusted(3, 4, -3, -4);
    const double range = *high - *low;
    QPolygonF line;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const double x = area.left() + area.width() * static_cast<double>(i) / static_cast<double>(values.size() - 1);
        const double y = range > 0 ? area.bottom() - area.height() * (values[i] - *low) / range : area.center().y();
        line << QPointF(x, y);
    }
    painter.setPen(QPen(color, 1));
    painter.drawPolyline(line);
}

} // namespace

void CellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    paleUnlessFocused(*option);
    // Foreign text must not break the row into several lines.
    option->text.replace(u'\n', u' ');
    if (!index.data(StaleRole).toBool())
        return;
    option->palette.setColor(QPalette::Text, oldInk(option->palette));
    option->font.setItalic(true);
    option->fontMetrics = QFontMetrics(option->font);
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    const QVariant severity = index.data(SeverityRole);
    const QVariant fraction = index.data(FractionRole);
    const QVariant trend = index.data(TrendRole);
    if (!severity.isValid() && !fraction.isValid() && !trend.isValid()) {
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
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    QRect textArea = option.rect.adjusted(4, 0, -4, 0);
    if (fraction.isValid())
        paintBar(*painter, option.rect, fraction.toDouble(), option.palette);
    if (trend.isValid())
        paintSparkline(*painter, option.rect, trend.value<QVector<double>>(), ink);
    if (severity.isValid()) {
        const QRectF shape(textArea.left(), textArea.center().y() - shapeSize / 2.0 + 0.5, shapeSize, shapeSize);
        paintSeverity(*painter, shape, static_cast<Severity>(severity.toInt()), option.palette);
        textArea.setLeft(textArea.left() + shapeSize + gap);
    }
    painter->setPen(ink);
    painter->setFont(option.font);
    painter->drawText(textArea, static_cast<int>(option.displayAlignment) | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(text, Qt::ElideRight, textArea.width()));
    painter->restore();
}

} // namespace jetlag
