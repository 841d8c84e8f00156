// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/roles.h"

namespace jetlag {

/// How filters name columns: by id or by title (also the English one), in any case, with '-' for blanks.
/// -1 when there is none of that name.
int columnNamed(QStringView name, const QVector<ColumnInfo>& columns);
/// The id that a mistyped name is nearest to; empty only without columns.
QString nearestColumn(QStringView name, const QVector<ColumnInfo>& columns);
/// False for what merely happens to stand before '>' or '=': "{id", "vigil.requests." and "a-".
bool mayBeColumnName(QStringView name);

} // namespace jetlag
