// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/columnfit.h"

#include "items/hitroles.h"
#include "items/lettergroups.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace jetlag {
namespace {
constexpr int cellMargins = 12;
constexpr int shapeWidth = 16; ///< of a severity or a hit, with its gap
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

QList<int> fittingWidths(const QTableView& view, const QVector<ColumnInfo>& infos, const QList<int>& columns,
                         int firstRow, int lastRow)
{
    // Old rows are in italics, which may be wider.
    QFont italic = view.font();
    italic.setItalic(true);
    const QFontMetrics slanted(italic);
    const QFontMetrics upright = view.fontMetrics();
    QList<int> widths;
    for (const int column : columns)
        // A status may be another one the next moment: each of its words has room.
        widths << (infos[column].isWorseUpwards ? usualWidth(view, infos[column]) : titleWidth(view, infos[column]));
    for (int row = firstRow; row <= lastRow; ++row) {
        if (view.model()->index(row, 0).data(LetterGroups::IsGroupRole).toBool())
            continue; // goes over the whole line
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QModelIndex cell = view.model()->index(row, columns[i]);
            const QString text = cell.data().toString();
            const bool hasShape = cell.data(SeverityRole).isValid() || cell.data(HitShapeRole).toBool();
            const int shape = hasShape ? shapeWidth : 0;
            const QString detail = cell.data(DetailRole).toString();
            const int wide = std::max(
                {upright.horizontalAdvance(text), slanted.horizontalAdvance(text), slanted.horizontalAdvance(detail)});
            widths[i] = std::max(widths[i], wide + shape + cellMargins);
        }
    }
    return widths;
}

} // namespace jetlag
