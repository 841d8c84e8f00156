// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/hitdelegate.h"

#include "items/hitroles.h"
#include "widgets/delegates/contrast.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace jetlag {
namespace {

constexpr QColor amber(0xF0, 0xB4, 0x00);
constexpr double quiet = 0.2; ///< of amber in the paper of a row
constexpr double loud = 0.6;  ///< and of a word
constexpr int shapeWidth = 7;
constexpr int shapeHeight = 10;
constexpr int margin = 4;

bool isSelected(const QStyleOptionViewItem& option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

QColor selectedInk(const QStyleOptionViewItem& option)
{
    const bool isActive = option.state.testFlag(QStyle::State_Active);
    return option.palette.color(isActive ? QPalette::Active : QPalette::Inactive, QPalette::HighlightedText);
}

void paintShape(QPainter& painter, const QStyleOptionViewItem& option)
{
    const double left = option.rect.left() + margin;
    const double middle = option.rect.center().y() + 0.5;
    const QPointF corners[] = {
        {left, middle - shapeHeight / 2.0}, {left + shapeWidth, middle}, {left, middle + shapeHeight / 2.0}};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isSelected(option) ? selectedInk(option)
                                        : readable(amber, hitPaper(option.palette), hintContrast));
    painter.drawPolygon(corners, 3);
    painter.restore();
}

QList<QTextLayout::FormatRange> formatsOf(const HitPlaces& places, qsizetype shown, const QStyleOptionViewItem& option)
{
    QTextCharFormat word;
    word.setFontUnderline(true);
    if (!isSelected(option)) {
        word.setBackground(hitWordPaper(option.palette));
        word.setForeground(hitWordInk(option.palette));
    }
    QList<QTextLayout::FormatRange> formats;
    for (const auto& [begin, length] : places) {
        if (begin < shown)
            formats.append({static_cast<int>(begin), static_cast<int>(std::min(length, shown - begin)), word});
    }
    return formats;
}

/// As the style draws it, with the places that were found.
void paintMarked(QPainter& painter, const QStyleOptionViewItem& option, const QString& text, const HitPlaces& places)
{
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    const int inset = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    const QRect where =
        style->subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget).adjusted(inset, 0, -inset, 0);
    const QString elided = option.fontMetrics.elidedText(text, Qt::ElideRight, where.width());
    const qsizetype shown = elided == text ? text.size() : std::max<qsizetype>(0, elided.size() - 1);
    QTextLayout layout(elided, option.font);
    layout.setFormats(formatsOf(places, shown, option));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    painter.save();
    painter.setClipRect(option.rect);
    painter.setPen(isSelected(option) ? selectedInk(option) : option.palette.color(QPalette::Text));
    layout.draw(&painter, QPointF(where.left(), where.top() + (where.height() - line.height()) / 2.0));
    painter.restore();
}

} // namespace

QColor hitPaper(const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    double share = quiet;
    while (share > 0.02 && contrast(text, mixed(base, amber, share)) < textContrast)
        share /= 2;
    return mixed(base, amber, share);
}

QColor hitWordPaper(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Base), amber, loud);
}

QColor hitWordInk(const QPalette& palette)
{
    return readable(palette.color(QPalette::Text), hitWordPaper(palette));
}

void HitDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    CellDelegate::initStyleOption(option, index);
    if (index.data(HitRole).isValid())
        option->backgroundBrush = hitPaper(option->palette);
}

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    const auto places = index.data(HitPlacesRole).value<HitPlaces>();
    if (places.empty()) {
        CellDelegate::paint(painter, given, index);
    } else {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QString text = std::exchange(option.text, QString());
        const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        option.text = text; // its place depends on it
        paintMarked(*painter, option, text, places);
    }
    if (index.data(HitShapeRole).toBool())
        paintShape(*painter, given);
}

} // namespace jetlag
