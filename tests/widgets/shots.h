// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QWidget>

namespace jetlag::test {

/// Saves a picture of a widget for a look by eye when JETLAG_SHOTS names a folder; light, then dark.
inline void saveShots(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("JETLAG_SHOTS");
    if (folder.isEmpty())
        return;
    const QPalette before = QApplication::palette();
    QCoreApplication::processEvents(); // plots draw themselves a little later
    widget.grab().save(QDir(folder).filePath(name + QStringLiteral("-light.png")));
    QPalette dark(QColor(45, 45, 48), QColor(32, 32, 35));
    dark.setColor(QPalette::Base, QColor(24, 24, 26));
    QApplication::setPalette(dark);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    widget.grab().save(QDir(folder).filePath(name + QStringLiteral("-dark.png")));
    QApplication::setPalette(before);
}

} // namespace jetlag::test
