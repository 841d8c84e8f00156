// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

/// Palettes as desktops hand them out, before they are made readable.
namespace jetlag::test {

inline QPalette lightPalette()
{
    return {QColor(0xEF, 0xEF, 0xEF), QColor(0xEF, 0xEF, 0xEF)};
}

inline QPalette darkPalette()
{
    QPalette dark(QColor(45, 45, 48), QColor(32, 32, 35));
    dark.setColor(QPalette::Base, QColor(24, 24, 26));
    dark.setColor(QPalette::AlternateBase, QColor(32, 32, 35));
    return dark;
}

/// As KDE's Breeze Dark arrives at a program that does not know its newer roles: hints stay those of a light theme.
inline QPalette breezeDark()
{
    QPalette dark(QColor(0x31, 0x36, 0x3B), QColor(0x2A, 0x2E, 0x32));
    const auto set = [&dark](QPalette::ColorRole role, const char* color) { dark.setColor(role, QColor(color)); };
    set(QPalette::Base, "#1b1e20");
    set(QPalette::AlternateBase, "#232629");
    set(QPalette::Text, "#fcfcfc");
    set(QPalette::WindowText, "#fcfcfc");
    set(QPalette::ButtonText, "#fcfcfc");
    set(QPalette::Highlight, "#3daee9");
    set(QPalette::HighlightedText, "#fcfcfc");
    set(QPalette::Link, "#1d99f3");
    set(QPalette::ToolTipBase, "#31363b");
    set(QPalette::ToolTipText, "#fcfcfc");
    dark.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128));
    dark.setColor(QPalette::Disabled, QPalette::Text, QColor(0x3B, 0x3E, 0x41));
    dark.setColor(QPalette::Disabled, QPalette::WindowText, QColor(0x50, 0x54, 0x58));
    return dark;
}

inline QPalette highContrast()
{
    QPalette high(Qt::black, Qt::black);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText})
        high.setColor(role, Qt::white);
    high.setColor(QPalette::Base, Qt::black);
    high.setColor(QPalette::AlternateBase, Qt::black);
    high.setColor(QPalette::ToolTipBase, Qt::black);
    high.setColor(QPalette::Highlight, Qt::yellow);
    high.setColor(QPalette::HighlightedText, Qt::black);
    high.setColor(QPalette::Link, Qt::cyan);
    return high;
}

} // namespace jetlag::test
