// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/severitylook.h"

#include <QPainter>
#include <QPainterPath>

namespace jetlag {

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

QColor severityColor(Severity severity, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (severity) {
    case Severity::Ok:
        return dark ? QColor(0x56, 0xB4, 0xE9) : QColor(0x00, 0x72, 0xB2);
    case Severity::Notice:
        return dark ? QColor(0x00, 0x9E, 0x73) : QColor(0x00, 0x7A, 0x59);
    case Severity::Warning:
        return dark ? QColor(0xE6, 0x9F, 0x00) : QColor(0xA8, 0x6E, 0x00);
    case Severity::Critical:
        return QColor(0xD5, 0x5E, 0x00);
    case Severity::Unknown:
        break;
    }
    return oldInk(palette);
}

QColor quietInk(const QPalette& palette, QPalette::ColorRole ink, QPalette::ColorRole paper)
{
    constexpr double share = 0.65; // of the text's own colour
    const QColor text = palette.color(QPalette::Active, ink);
    const QColor ground = palette.color(QPalette::Active, paper);
    const auto mixed = [](int a, int b) { return static_cast<int>(share * a + (1 - share) * b); };
    return {mixed(text.red(), ground.red()), mixed(text.green(), ground.green()), mixed(text.blue(), ground.blue())};
}

QColor oldInk(const QPalette& palette)
{
    return quietInk(palette, QPalette::Text, QPalette::Base);
}

void paintSeverity(QPainter& painter, const QRectF& where, Severity severity, const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = severityColor(severity, palette);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (severity) {
    case Severity::Ok:
        painter.drawEllipse(where.adjusted(1, 1, -1, -1));
        break;
    case Severity::Notice:
        painter.drawRect(where.adjusted(1.5, 1.5, -1.5, -1.5));
        break;
    case Severity::Warning: {
        const QPointF corners[] = {{where.center().x(), where.top()}, where.bottomRight(), where.bottomLeft()};
        painter.drawPolygon(corners, 3);
        break;
    }
    case Severity::Critical: {
        const QPointF corners[] = {{where.center().x(), where.top()},
                                   {where.right(), where.center().y()},
                                   {where.center().x(), where.bottom()},
                                   {where.left(), where.center().y()}};
        painter.drawPolygon(corners, 4);
        break;
    }
    case Severity::Unknown:
        painter.setPen(QPen(color, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(where.adjusted(1.5, 1.5, -1.5, -1.5));
        break;
    }
    painter.restore();
}

QString severitySymbol(Severity severity)
{
    switch (severity) {
    case Severity::Ok:
        return QStringLiteral("●");
    case Severity::Notice:
        return QStringLiteral("■");
    case Severity::Warning:
        return QStringLiteral("▲");
    case Severity::Critical:
        return QStringLiteral("◆");
    case Severity::Unknown:
        break;
    }
    return QStringLiteral("○");
}

} // namespace jetlag
