// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/roles.h"

#include <QList>

class QTableView;

namespace jetlag {

/// How wide a column has to be for its title, with the sort arrow.
int titleWidth(const QTableView& view, const ColumnInfo& info);
/// The width that a column has before anything is known of its cells.
int usualWidth(const QTableView& view, const ColumnInfo& info);
/// Whether a cut text would be a wrong one: numbers, times and words with a severity. Sentences and names are read in
/// full in their tool tips.
bool isNeverCut(const ColumnInfo& info);
/// How wide each of these columns has to be for its title and for its cells in these rows. Asks row by row: a model may
/// have to fetch each one.
QList<int> fittingWidths(const QTableView& view, const QVector<ColumnInfo>& infos, const QList<int>& columns,
                         int firstRow, int lastRow);

} // namespace jetlag
