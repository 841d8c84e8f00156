// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace jetlag {

/// What must be read, and what only hints.
constexpr double textContrast = 4.5;
constexpr double hintContrast = 3;

/// How far apart two colours are for the eye (WCAG 2): 1 for the same one, 21 for black on white. The paper shows
/// through an ink that is transparent.
double contrast(const QColor& ink, const QColor& paper);
/// `ink`, as much darker or lighter as it takes to be told from `paper`; as near as can be where nothing is enough.
QColor readable(const QColor& ink, const QColor& paper, double ratio = textContrast);
/// A share of `b` in `a`.
QColor mixed(const QColor& a, const QColor& b, double share);

} // namespace jetlag
