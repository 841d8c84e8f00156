// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/severity.h"

#include <QColor>
#include <QPalette>

class QPainter;
class QRectF;

namespace jetlag {

/// Whether a palette is a dark one (Qt 6.4 has no colour scheme to ask).
bool isDark(const QPalette& palette);
/// Okabe–Ito hues with at least 3:1 contrast on the palette's base.
QColor severityColor(Severity severity, const QPalette& palette);
/// For what is read second: grey, and still read with ease (at least 4.5 : 1 where the palette's own text is).
QColor quietInk(const QPalette& palette, QPalette::ColorRole ink, QPalette::ColorRole paper);
/// Text that is old, on the palette's base.
QColor oldInk(const QPalette& palette);
/// The shape that goes with the colour: circle, square, triangle, diamond, ring.
void paintSeverity(QPainter& painter, const QRectF& where, Severity severity, const QPalette& palette);
/// The same as a character, for labels: ● ■ ▲ ◆ ○
QString severitySymbol(Severity severity);

} // namespace jetlag
