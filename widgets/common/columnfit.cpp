// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/columnfit.h"

#include "items/lettergroups.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace jetlag {
namespace {
constexpr int cellMargins = 12;
constexpr int shapeWidth = 16; ///< of a severity, with its gap
constexpr int titleMargins = 28;
} // namespace

int titleWidth(const QTableView& view, const ColumnInfo& info)
{
    return view.horizontalHeader()->fontMetrics().horizontalAdvance(info.title) + titleMargins;
}

int usualWidth(const QTableView& view, const ColumnInfo& info)
{
    const int contents = info.widthInCharacters * view.fontMetrics().averageCharWidth() + cellMargins;
    return std::max(titleWidth(view, info), contents);
}

bool isNeverCut(const ColumnInfo& info)
{
    return info.isNumber || info.isWorseUpwards || info.kind == ValueKind::Time;
}

int fittingWidth(const QTableView& view, int column, const ColumnInfo& info, int firstRow, int lastRow)
{
    // Old rows are in italics, which may be wider.
    QFont italic = view.font();
    italic.setItalic(true);
    const QFontMetrics slanted(italic);
    const QFontMetrics upright = view.fontMetrics();
    int widest = 0;
    for (int row = firstRow; row <= lastRow; ++row) {
        const QModelIndex cell = view.model()->index(row, column);
        if (cell.data(LetterGroups::IsGroupRole).toBool())
            continue; // goes over the whole line
        const QString text = cell.data().toString();
        const int shape = cell.data(SeverityRole).isValid() ? shapeWidth : 0;
        widest = std::max({widest, upright.horizontalAdvance(text) + shape, slanted.horizontalAdvance(text) + shape});
    }
    return std::max(titleWidth(view, info), widest + cellMargins);
}

} // namespace jetlag
