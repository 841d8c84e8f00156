// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/selectionlook.h"

#include <QStyleOptionViewItem>
#include <QWidget>

namespace jetlag {
namespace {

constexpr int share = 28; ///< percent of the selection's colour

int mixed(int ground, int ink)
{
    return (ground * (100 - share) + ink * share) / 100;
}

} // namespace

void paleUnlessFocused(QStyleOptionViewItem& option)
{
    if (!option.widget || option.widget->hasFocus())
        return;
    const QColor ground = option.palette.color(QPalette::Base);
    const QColor ink = option.palette.color(QPalette::Highlight);
    const QColor pale(mixed(ground.red(), ink.red()), mixed(ground.green(), ink.green()),
                      mixed(ground.blue(), ink.blue()));
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        option.palette.setColor(group, QPalette::Highlight, pale);
        option.palette.setColor(group, QPalette::HighlightedText, option.palette.color(QPalette::Text));
    }
}

} // namespace jetlag
