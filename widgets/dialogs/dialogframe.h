// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSize>

#include <optional>

class QDialog;
class QLayout;
class QPushButton;
class QWidget;

namespace jetlag {

/// The one form of all dialogs: `body` scrolls where the screen at hand has no room for it, and `footer` (what goes on
/// or went wrong, and last the buttons) is always seen. The dialog opens as large as it would like to be, at least
/// `width`, at most 90 % of the screen; it grows with its contents and never shrinks by itself. Takes the body over.
void arrangeDialog(QDialog& dialog, QLayout* body, const QList<QWidget*>& footer, int width = 0);
/// For dialogs that are a table with buttons around it and have a size of their own: only the screen limits them.
void keepWithinScreen(QDialog& dialog);

/// The look of a button that destroys something; nothing else has it.
void markDestructive(QPushButton& button);

/// Ctrl+Enter presses the button that carries out what the dialog is for, wherever the keyboard is in it; Enter alone
/// does not fire a change of many.
void pressByControlEnter(QPushButton& button);

/// Dialogs reckon with a screen of this size, wherever they are; nullopt: with the one that they are on. For tests.
void setScreenForDialogs(const std::optional<QSize>& size);

} // namespace jetlag
