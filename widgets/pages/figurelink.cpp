// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/figurelink.h"

#include "items/formatting.h"
#include "widgets/delegates/severitylook.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace jetlag {
namespace {
constexpr int margin = 8;
constexpr int gap = 7;
constexpr double numberScale = 1.9; ///< of the usual font
} // namespace

FigureLink::FigureLink(const QString& title, const char* objectName, QWidget* parent)
    : QAbstractButton(parent)
{
    setObjectName(QLatin1String(objectName));
    setText(title);
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_figure.number = unknownText();
    m_figure.severity = Severity::Unknown;
}

void FigureLink::setFigure(const Figure& figure)
{
    if (m_figure == figure)
        return;
    m_figure = figure;
    setAccessibleDescription(figure.note.isEmpty() ? figure.number
                                                   : figure.number + QStringLiteral(", ") + figure.note);
    setToolTip(toolTipText(figure.note));
    updateGeometry();
    update();
}

QFont FigureLink::numberFont() const
{
    QFont big = font();
    if (big.pointSizeF() > 0)
        big.setPointSizeF(big.pointSizeF() * numberScale);
    else
        big.setPixelSize(static_cast<int>(big.pixelSize() * numberScale));
    big.setItalic(m_figure.isOld);
    return big;
}

QSize FigureLink::sizeHint() const
{
    const QFontMetrics big(numberFont());
    const QFontMetrics usual = fontMetrics();
    const int shape = m_figure.severity ? big.ascent() / 2 + gap : 0;
    const int width = std::max({big.horizontalAdvance(m_figure.number) + shape, usual.horizontalAdvance(text()),
                                usual.horizontalAdvance(m_figure.note)});
    return {width + 2 * margin, big.height() + 2 * usual.height() + margin};
}

/// Notes may be cut; the number and what it counts may not.
QSize FigureLink::minimumSizeHint() const
{
    const QFontMetrics big(numberFont());
    const int shape = m_figure.severity ? big.ascent() / 2 + gap : 0;
    const int width = std::max(big.horizontalAdvance(m_figure.number) + shape, fontMetrics().horizontalAdvance(text()));
    return {width + 2 * margin, sizeHint().height()};
}

void FigureLink::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (underMouse() || isDown()) {
        QColor shade = palette().color(QPalette::Highlight);
        shade.setAlpha(isDown() ? 70 : 35);
        painter.fillRect(rect(), shade);
    }
    const QColor ink = palette().color(QPalette::Active, QPalette::WindowText);
    const QColor quiet = quietInk(palette(), QPalette::WindowText, QPalette::Window);
    const QFont big = numberFont();
    const QFontMetrics metrics(big);
    QRect line = rect().adjusted(margin, margin / 2, -margin, 0);
    line.setHeight(metrics.height());
    QRect number = line;
    if (m_figure.severity) {
        const double side = metrics.ascent() / 2.0;
        const Severity severity = m_figure.isOld ? Severity::Unknown : *m_figure.severity;
        paintSeverity(painter, QRectF(line.left(), line.center().y() - side / 2, side, side), severity, palette());
        number.setLeft(line.left() + static_cast<int>(side) + gap);
    }
    painter.setFont(big);
    painter.setPen(m_figure.isOld ? quiet : ink);
    painter.drawText(number, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_figure.number);
    painter.setFont(font());
    painter.setPen(ink);
    line = QRect(line.left(), line.bottom() + 1, line.width(), fontMetrics().height());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
    painter.setPen(quiet);
    line.translate(0, fontMetrics().height());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_figure.note, Qt::ElideRight, line.width()));
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(1, 1, -1, -1);
        option.backgroundColor = palette().color(QPalette::Window);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void FigureLink::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

bool FigureLink::event(QEvent* event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

} // namespace jetlag
