// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>

namespace jetlag {
namespace {

struct Inks
{
    QColor window, base, alternate, text, button, highlight, highlighted, link, hint, disabled;
};

QPalette paletteOf(const Inks& inks)
{
    QPalette palette(inks.button, inks.window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, inks.text);
    palette.setColor(QPalette::Base, inks.base);
    palette.setColor(QPalette::AlternateBase, inks.alternate);
    palette.setColor(QPalette::ToolTipBase, inks.alternate);
    palette.setColor(QPalette::Highlight, inks.highlight);
    palette.setColor(QPalette::HighlightedText, inks.highlighted);
    palette.setColor(QPalette::Link, inks.link);
    palette.setColor(QPalette::PlaceholderText, inks.hint);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, inks.disabled);
    return palette;
}

// Text on its ground at least 4.5 : 1, hints and what is disabled at least 3 : 1.
const Inks light{{0xf3, 0xf3, 0xf3}, Qt::white, {0xf5, 0xf6, 0xf8}, {0x1b, 0x1c, 0x1e}, {0xec, 0xec, 0xec},
                 {0x1f, 0x6f, 0xb5}, Qt::white, {0x0b, 0x57, 0x9b}, {0x6b, 0x6e, 0x73}, {0x80, 0x82, 0x86}};
const Inks dark{{0x2b, 0x2d, 0x30}, {0x1e, 0x1f, 0x22}, {0x26, 0x28, 0x2b}, {0xe6, 0xe7, 0xe9}, {0x38, 0x3a, 0x3f},
                {0x2f, 0x65, 0xa8}, Qt::white,          {0x7a, 0xb4, 0xf0}, {0x9a, 0x9d, 0xa3}, {0x8a, 0x8d, 0x92}};

} // namespace

void applyTheme(Theme theme)
{
    if (theme == Theme::System) {
        QApplication::setPalette(QPalette()); // what the desktop says
        return;
    }
    // A style that follows a desktop's own colours would mix both.
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(theme == Theme::Dark ? dark : light));
}

} // namespace jetlag
