// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QString>

class QAbstractItemView;
class QMenu;

namespace jetlag {

/// The cells of the selected rows of a table or tree, columns as they are shown, separated by tabulators; without a
/// selection those of the current row.
QString rowsAsText(const QAbstractItemView& view);
/// The same as comma-separated values (RFC 4180) with a line of titles. Numbers and instants are written for programs,
/// whatever the language; a text that a spreadsheet would take for a formula gets an apostrophe in front.
QString rowsAsCsv(const QAbstractItemView& view);
/// Copy cell, copy row, copy as CSV; `cell` is what the menu was asked for.
void addCopyActions(QMenu& menu, const QAbstractItemView& view, const QModelIndex& cell);
/// Gives a table or tree that has no context menu one with these, for the mouse and for the Menu key.
void installCopyMenu(QAbstractItemView& view);

} // namespace jetlag
