// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/selectionlook.h"

#include "widgets/delegates/contrast.h"

#include <QStyleOptionViewItem>
#include <QWidget>

namespace jetlag {
namespace {

constexpr double paleness = 0.7;

} // namespace

void paleUnlessFocused(QStyleOptionViewItem& option)
{
    if (!option.widget || option.widget->hasFocus())
        return;
    QPalette& palette = option.palette;
    palette.setColor(QPalette::Highlight,
                     mixed(palette.color(QPalette::Highlight), palette.color(QPalette::Base), paleness));
    palette.setColor(QPalette::HighlightedText, palette.color(QPalette::Text));
}

} // namespace jetlag
