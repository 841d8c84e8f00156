// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace jetlag {

/// `palette` with every text in it readable: 4.5 : 1, hints and what is disabled 3 : 1. Desktops hand out palettes that
/// leave a role as it was in another theme, or fade what is disabled away. What is readable stays as it is.
QPalette readablePalette(QPalette palette);
/// Keeps the program's palette so, also when the desktop's colours change. Once, when there is a QApplication.
void keepPaletteReadable();

} // namespace jetlag
