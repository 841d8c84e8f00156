// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QStringList>

namespace jetlag {

/// The icon of a freedesktop name ("view-refresh"): the desktop theme's own, else the bundled drawing in the colour of
/// the palette's text, followed when the palette changes. Null when neither has it. GUI thread.
QIcon iconNamed(const QString& name);
/// The bundled drawing, whatever the desktop theme has.
QIcon bundledIcon(const QString& name);
/// The names of the bundled drawings, sorted.
QStringList bundledIconNames();
/// The program's own, in its colours.
QIcon applicationIcon();

} // namespace jetlag
